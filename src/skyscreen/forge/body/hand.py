"""A hand with five fingers, palm towards the thigh, at the end of a forearm in the A-pose."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.field import capsule, ellipsoid, join, smooth, unit
from skyscreen.forge.body.sheet import Sheet, tube

Array = NDArray[Any]
ARM = np.array([0.57, -0.8216, 0.0])
"""Way of the left arm at rest: 55° under the level."""
BACK = np.array([0.8216, 0.57, 0.0])
"""Normal of the back of the hand."""
SIDES = 8
"""Of a finger."""
AHEAD = np.array([0.0, 0.0, 1.0])


def fingers(wrist: Array, k: float) -> list[tuple[Array, Array, Array]]:
    """Knuckle, middle and tip of index, middle, ring, little finger and thumb; k scales."""
    out = []
    for n in range(4):
        across = (1.5 - n) * 0.0210 * k
        length = (0.042, 0.047, 0.044, 0.034)[n] * k
        way = unit(ARM + AHEAD * (1.5 - n) * 0.045)
        q = wrist + ARM * (0.080 - 0.004 * abs(n - 1.2)) * k + AHEAD * across
        out.append((q, q + way * length, q + way * length * 1.8))
    way = unit(ARM * 0.72 + AHEAD * 0.66 - BACK * 0.16)
    q = wrist + (ARM * 0.024 + AHEAD * 0.021 - BACK * 0.006) * k
    middle = q + way * 0.042 * k
    out.append((q, middle, middle + unit(way + ARM * 0.35) * 0.034 * k))
    return out


def field(wrist: Array, k: float) -> Any:
    """Distance field of the left palm with its knuckles, metres; the fingers are tubes (`finger`)."""
    bones = fingers(wrist, k)
    frame = np.stack([ARM, AHEAD, BACK]).astype(np.float32)

    def distance(p: Array) -> Array:
        q = (p - wrist.astype(np.float32)) @ frame.T / k
        d = ellipsoid(q, (0.044, 0, 0), (0.046, 0.040, 0.0165))
        d = join(d, capsule(q, (-0.045, 0, 0), (0.015, 0, 0), 0.026, 0.0235), 0.02) * k
        for n, (a, b, _) in enumerate(bones):
            way = unit(b - a)
            root, r = (a - way * 0.020 * k, 0.0088 * k) if n < 4 else (a, 0.0120 * k)
            d = join(d, capsule(p, root, a + way * 0.004 * k, r, r), (0.010 if n < 4 else 0.014) * k)
        return d

    return distance


ROWS = np.array([-0.35, -0.05, 0.35, 0.75, 1.0, 1.25, 1.65, 1.9, 1.985, 2.0])
"""Rings of a finger: 0 knuckle, 1 middle joint, 2 tip."""
GIRTH = np.array([0.95, 1.06, 0.97, 0.98, 1.03, 0.94, 0.88, 0.72, 0.40, 0.03])
"""Their radii, of the finger's own: it swells at the joints and rounds off at the tip."""


def finger(n: int, bone: tuple[Array, Array, Array], k: float) -> tuple[Sheet, dict[str, Array]]:
    """Finger n (4 the thumb) of the left hand as a tube, and its joints' shares at every vertex."""
    a, b, c = bone
    end = c + unit(c - b) * 0.007 * k
    line = np.where(ROWS[:, None] < 1, a + (b - a) * ROWS[:, None], b + (end - b) * (ROWS[:, None] - 1))
    radius = ((0.0092, 0.0094, 0.0090, 0.0080, 0.0108)[n]) * k * GIRTH * (1 - 0.12 * np.clip(ROWS, 0, 2))
    row = np.repeat(ROWS, SIDES + 1)
    first, second = smooth(row, -0.25, 0.25), smooth(row, 0.75, 1.25)
    share = {"hand_l": 1 - first, f"finger{n}a_l": first * (1 - second), f"finger{n}b_l": second}
    return tube(line, radius, SIDES), share
