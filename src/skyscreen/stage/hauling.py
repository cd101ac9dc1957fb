"""What is pushed or pulled along: a pram, a cart, a mower goes before whoever walks behind it, its bar in the hands; a
rickshaw, a sledge or a horse's cart comes after, with its shafts at the hands or the flanks."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.geometry import place
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Track

TRACE = 0.35
"""Metres from an animal's tail to what it draws that has no shafts."""
FLANK = 0.35
"""Share of half an animal's length from its middle to where shafts end at its shoulders."""


def hauled(order: Order, by_id: Mapping[str, Subject]) -> dict[str, str]:
    """Thing → who takes it along: targets of motions with `leads` (shares of the body from its middle to its hands,
    less than nothing behind it)."""
    out: dict[str, str] = {}
    for action in order.shot.actions:
        who, thing = by_id.get(action.subject), by_id.get(action.target or "")
        leads = motion_facts(action.motion).get("leads")
        if leads and who is not None and who.rig in ("biped", "quadruped") and thing is not None and not thing.airborne:
            out.setdefault(thing.id, who.id)
    return out


def _gap(motion: str, thing: Subject, who: Subject) -> float:
    """Metres along the way from the middle of who goes to the middle of the thing."""
    leads, shafts = float(motion_facts(motion)["leads"]), thing.model.sockets.get("shafts")
    if leads > 0:
        bar = thing.model.sockets.get("bar")
        return leads * who.height - float(bar.position[2] if bar is not None else thing.model.low[2]) * thing.scale
    front = float(shafts.position[2] if shafts is not None else thing.model.high[2]) * thing.scale
    if who.rig == "biped":
        return leads * who.height - front
    return (FLANK * who.half[1] if shafts is not None else -who.half[1] - TRACE) - front


def along(order: Order, thing: Subject, who: Subject, body: Track, set_: Dressed) -> Track:
    """The thing's way: its bar (socket `bar`, else its rear edge) at the hands, on the ground, headed as they go; what
    comes behind has its shafts there (socket `shafts`, else its front edge)."""
    motion = next(a.motion for a in order.shot.actions if a.subject == who.id and a.target == thing.id)
    gap = _gap(motion, thing, who)
    rows = []
    for root in np.asarray(body.roots, float):
        way = root[[0, 2], 2] / max(float(np.hypot(root[0, 2], root[2, 2])), 1e-9)
        x, z = root[[0, 2], 3] + way * gap
        y = float(set_.ground(x, z)) - min(float(thing.low[1]), 0.0)
        rows.append(place((float(x), y, float(z)), float(np.arctan2(way[0], way[1])), thing.scale))
    return Track(np.array(rows), None, [])
