"""What is pushed along: a pram, a cart, a mower goes before whoever walks behind it, its bar in the hands."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.geometry import place
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Track


def hauled(order: Order, by_id: Mapping[str, Subject]) -> dict[str, str]:
    """Thing → who pushes it: targets of motions with `leads` (shares of the body from its middle to its hands)."""
    out: dict[str, str] = {}
    for action in order.shot.actions:
        who, thing = by_id.get(action.subject), by_id.get(action.target or "")
        leads = motion_facts(action.motion).get("leads")
        if leads and who is not None and who.rig == "biped" and thing is not None and not thing.airborne:
            out.setdefault(thing.id, who.id)
    return out


def along(order: Order, thing: Subject, who: Subject, body: Track, set_: Dressed) -> Track:
    """The thing's way: its bar (socket `bar`, else its rear edge) at the hands, on the ground, headed as they go."""
    motion = next(a.motion for a in order.shot.actions if a.subject == who.id and a.target == thing.id)
    ahead = float(motion_facts(motion)["leads"]) * who.height
    bar = thing.model.sockets.get("bar")
    back = float(bar.position[2] if bar is not None else thing.model.low[2]) * thing.scale
    rows = []
    for root in np.asarray(body.roots, float):
        way = root[[0, 2], 2] / max(float(np.hypot(root[0, 2], root[2, 2])), 1e-9)
        x, z = root[[0, 2], 3] + way * (ahead - back)
        y = float(set_.ground(x, z)) - min(float(thing.low[1]), 0.0)
        rows.append(place((float(x), y, float(z)), float(np.arctan2(way[0], way[1])), thing.scale))
    return Track(np.array(rows), None, [])
