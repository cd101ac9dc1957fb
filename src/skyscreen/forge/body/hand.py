"""A hand with five fingers, palm towards the thigh, at the end of a forearm in the A-pose."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.field import capsule, ellipsoid, join, smooth, unit
from skyscreen.forge.body.sheet import Sheet, grid, tube

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
        d = join(d, capsule(q, (-0.045, 0, 0), (0.015, 0, 0), 0.0205, 0.0235), 0.02) * k
        for n, (a, b, _) in enumerate(bones):
            way = unit(b - a)
            root, r = (a - way * 0.020 * k, 0.0088 * k) if n < 4 else (a, 0.0120 * k)
            d = join(d, capsule(p, root, a + way * 0.004 * k, r, r), (0.010 if n < 4 else 0.014) * k)
            if n < 4:
                # The knuckle on the back, and the tendon that runs to it from the wrist.
                d = join(d, ellipsoid(p, a + (BACK * 0.0070 - way * 0.003) * k, np.full(3, 0.0066 * k)), 0.006 * k)
                foot = wrist + (ARM * 0.018 + BACK * 0.0125 + AHEAD * (1.5 - n) * 0.006) * k
                d = join(d, capsule(p, foot, a + (BACK * 0.0085 - way * 0.004) * k, 0.0022 * k, 0.0026 * k), 0.006 * k)
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


def nail(n: int, bone: tuple[Array, Array, Array], k: float) -> Sheet:
    """The nail of finger n: a plate bent across, set into the back of the tip, its free edge a little over the end."""
    _, b, c = bone
    way = unit(c - b)
    up = unit(BACK + (0.8 * AHEAD if n == 4 else 0.0 * AHEAD))  # the thumb lies turned to the fingers
    up = unit(up - way * float(up @ way))
    across = np.cross(way, up)
    radius = (0.0092, 0.0094, 0.0090, 0.0080, 0.0108)[n] * k * 0.74
    u, v = np.linspace(-1, 1, 7)[None], np.linspace(-1, 1, 6)[:, None]
    # Round at both ends: a lunula at the root, the cut edge before.
    angle = 0.95 * u * np.sqrt(np.clip(1.0 - 0.75 * np.abs(v) ** 3, 0, 1))
    along = v * radius * 0.92 - 0.0005 * k
    proud = radius * (1.03 + 0.03 * v - 0.16 * np.clip(-v - 0.6, 0, 1) - 0.18 * np.clip(np.abs(u) - 0.7, 0, 1))
    out = np.sin(angle)[..., None] * across + np.cos(angle)[..., None] * up
    return grid(c + along[..., None] * way + proud[..., None] * out, out)


def blush(p: Array, wrist: Array, k: float) -> Array:
    """(N, 1) how red the palm's skin is at p: over the knuckles."""
    near = np.min([np.linalg.norm(p - a - BACK * 0.008 * k, axis=1) for a, _, _ in fingers(wrist, k)[:4]], 0)
    return 0.32 * np.exp(-((near / (0.010 * k)) ** 2))[:, None]
