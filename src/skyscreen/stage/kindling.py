"""Kindling: lamps that come on in the shot, one after another or all at once, and lamps that are still dark.

A lamp whose action is to shine from a later moment on is dark until then and comes on in `RISE` seconds; one that only
waits with the manner 'dark' stays dark.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.geometry import Array

RISE = 0.35
"""Seconds in which a lamp comes on: a lantern's wick catches, a neon tube warms up."""
DARK = "dark"


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


def glow(starts: Mapping[int, float], count: int, time: float) -> Array | None:
    """(count,) shares of their light that the instances give at a world time; None where all give what they have."""
    if not starts:
        return None
    out = np.ones(count, np.float32)
    for k, start in starts.items():
        out[k] = 0.0 if math.isinf(start) else float(np.clip((time - start) / RISE, 0.0, 1.0))
    return out
