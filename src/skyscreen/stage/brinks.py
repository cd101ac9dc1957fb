"""The water's edge: where somebody stands whose line, net or bucket is in the water.

A stage on a bank lies where people walk, ten metres from the water or more; whoever fishes there would fish in a lawn.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from skyscreen.stage.geometry import Array

FAR, STEP = 70.0, 0.5
"""Metres from the stage within which water is looked for, and between two looks."""
TURNS = 32
BACK = 1.1
"""Metres from the water at which feet are dry and a rod's tip is over it."""
FREE = 0.8
"""Metres round that place at which nothing higher than `LOW` stands, a boulder or a bollard."""
LOW = 0.35
WIDE = 2.5
"""Metres of water that are worth a line, straight out."""


def brink(piece: Any, centre: Array) -> tuple[Array, float] | None:
    """The nearest free place at the water of a set, and the yaw along the edge there; None without one."""
    turns = np.arange(TURNS) * (2 * np.pi / TURNS)
    ways = np.stack([np.sin(turns), np.cos(turns)], -1)
    reach = np.arange(0.0, FAR, STEP)
    spots = centre + reach[:, None, None] * ways
    wet = _bed(piece, spots) < float(piece.water.level) - 0.05
    found = sorted((int(np.argmax(wet[:, k])), k) for k in range(TURNS) if wet[:, k].any() and not wet[0, k])
    taken = np.array([matrix[[0, 2], 3] for one in piece.dressing if not one.surface and one.model.lods
                      and one.model.high[1] - max(one.model.low[1], 0.0) > LOW and max(one.model.size) < 6.0
                      for matrix in one.transforms], float).reshape(-1, 2)
    for n, k in found:
        out = spots[n, k] + np.arange(STEP, WIDE + STEP, STEP)[:, None] * ways[k]
        place = spots[n, k] - BACK * ways[k]
        free = not len(taken) or float(np.hypot(*(taken - place).T).min()) > FREE
        if free and bool((_bed(piece, out) < float(piece.water.level) - 0.05).all()):
            return place, float(turns[k] + np.pi / 2)
    return None


def _bed(piece: Any, spots: Array) -> Array:
    return np.asarray(piece.height(spots[..., 0].astype(np.float32), spots[..., 1].astype(np.float32)), float)
