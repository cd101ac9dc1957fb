"""Kindling: lamps that come on in the shot, one after another or all at once, and lamps that are still dark.

A lamp whose action is to shine from a later moment on is dark until then and comes on in `RISE` seconds; one that only
waits with the manner 'dark' stays dark. What burns and is the target of a motion with the fact `quenches` (a puff) goes
out at that motion's moment 'quench'.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.geometry import Array
from skyscreen.stage.skies import burns
from skyscreen.stage.tracks import Track

RISE = 0.35
"""Seconds in which a lamp comes on: a lantern's wick catches, a neon tube warms up."""
DARK = "dark"
FALL = 0.18
"""Seconds in which a small flame goes out."""


def kindled(order: Order, subjects: Sequence[Subject]) -> dict[int, float]:
    """Index of a subject with lamps → world second at which it comes on; infinity: not in this shot."""
    out: dict[int, float] = {}
    for k, subject in enumerate(subjects):
        own = sorted((a for a in order.shot.actions if a.subject == subject.id), key=lambda a: a.start)
        if not subject.model.lights or not own:
            continue
        lit = next((a.start for a in own if motion_facts(a.motion).get("changes") in ("shine", "burn")), math.inf)
        if DARK in own[0].manner.split() or 0.05 < lit < math.inf:
            out[k] = lit
    return out


def quenched(order: Order, subjects: Sequence[Subject], tracks: Mapping[str, Track]) -> dict[int, float]:
    """Index of a subject that burns → world second at which somebody puts it out, with all of its kind beside it."""
    out: dict[int, float] = {}
    for action in order.shot.actions:
        if not motion_facts(action.motion).get("quenches") or action.subject not in tracks:
            continue
        at = next((m.time for m in tracks[action.subject].moments if m.name == "quench" and m.motion == action.motion),
                  math.inf)
        aim = next((s.member.thing for s in subjects if s.id == action.target), None)
        for k, subject in enumerate(subjects):
            if subject.member.thing == aim and burns(subject.model) and at < math.inf:
                out[k] = min(at, out.get(k, math.inf))
    return out


def glow(starts: Mapping[int, float], count: int, time: float, ends: Mapping[int, float] | None = None) -> Array | None:
    """(count,) shares of their light that the instances give at a world time; None where all give what they have."""
    if not starts and not ends:
        return None
    out = np.ones(count, np.float32)
    for k, end in (ends or {}).items():
        out[k] = float(np.clip(1.0 - (time - end) / FALL, 0.0, 1.0))
    for k, start in starts.items():
        out[k] *= 0.0 if math.isinf(start) else float(np.clip((time - start) / RISE, 0.0, 1.0))
    return out
