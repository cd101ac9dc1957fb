"""Where a way beside water stays dry."""

from __future__ import annotations

import numpy as np

from skyscreen.stage.geometry import Array
from skyscreen.stage.set_dressing import Dressed

STEP = 0.5
"""Metres between soundings."""
DRY = 0.05
"""Metres over the water that the ground must be."""
TURNS = np.radians([0, 15, -15, 30, -30, 45, -45, 60, -60, 75, -75, 90])
"""Ways that are tried, the stage's own first."""


def run(set_: Dressed, place: Array, yaw: float, most: float) -> float:
    """Metres that one can go both ways along a heading before the ground is under water; `most` at most."""
    if set_.level is None:
        return most
    reach = np.arange(0.0, most + STEP, STEP)
    out = most
    for sign in (1.0, -1.0):
        x, z = place[0] + sign * reach * np.sin(yaw), place[1] + sign * reach * np.cos(yaw)
        bed = np.asarray(set_.piece.height(x.astype(np.float32), z.astype(np.float32)), float)
        wet = np.flatnonzero(bed < set_.level + DRY)
        out = min(out, float(reach[wet[0]]) if len(wet) else most)
    return out


def axis(set_: Dressed, place: Array, need: float) -> float:
    """The stage's axis, turned as little as gives `need` metres of dry way, else the way with most of it."""
    runs = [run(set_, place, set_.axis + turn, need) for turn in TURNS]
    best = next((k for k, far in enumerate(runs) if far >= need), int(np.argmax(runs)))
    return float(set_.axis + TURNS[best])
