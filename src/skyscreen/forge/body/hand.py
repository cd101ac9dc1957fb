"""A hand with five fingers, palm towards the thigh, at the end of a forearm in the A-pose."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.field import capsule, ellipsoid, join, unit

Array = NDArray[Any]
ARM = np.array([0.57, -0.8216, 0.0])
"""Way of the left arm at rest: 55° under the level."""
BACK = np.array([0.8216, 0.57, 0.0])
"""Normal of the back of the hand."""
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
    """Distance field of the left hand, metres."""
    bones = fingers(wrist, k)
    frame = np.stack([ARM, AHEAD, BACK]).astype(np.float32)

    def distance(p: Array) -> Array:
        q = (p - wrist.astype(np.float32)) @ frame.T / k
        d = ellipsoid(q, (0.046, 0, 0), (0.046, 0.040, 0.0175))
        d = join(d, capsule(q, (-0.045, 0, 0), (0.015, 0, 0), 0.026, 0.0235), 0.02) * k
        for n, (a, b, c) in enumerate(bones):
            r = np.array((0.0090, 0.0082, 0.0068) if n < 4 else (0.0125, 0.0110, 0.0090)) * k
            finger = join(capsule(p, a, b, r[0], r[1]), capsule(p, b, c, r[1], r[2]), 0.004 * k)
            d = join(d, finger, (0.007 if n < 4 else 0.014) * k)
        return d

    return distance
