"""The flesh of a face on its handles: joints that move without turning and carry lips, cheeks and brows along.

A handle's joint has the head's rotation and its own offset d, so a vertex of weight w moves by w·d: with constant
weights that is exactly a blend shape per axis, and it needs nothing of a mesh but joints. Local metres of a head
0.25 m high (see `head`). N points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.field import smooth

if TYPE_CHECKING:
    from skyscreen.forge.body.head import Head

Array = NDArray[Any]
EYE = (0.0380, 0.004, 0.0603)
"""The middle of the left eyeball."""
TEAR = (0.0380, -0.004, 0.0503)
"""Where the left tear is when none is shed: inside the eyeball."""
MIDDLE = (("lip_up", "head", (0.0, -0.054, 0.098)), ("lip_low", "jaw", (0.0, -0.067, 0.096)))
"""Handles on the plane of symmetry: name, parent, place."""
PAIRED = (
    ("mouth", "head", (0.0275, -0.057, 0.086)),
    ("cheek", "head", (0.0470, -0.032, 0.075)),
    ("brow_in", "head", (0.0220, 0.041, 0.090)),
    ("brow_out", "head", (0.0540, 0.041, 0.068)),
    ("low", "head", EYE),
    ("tear", "head", TEAR),
)
"""Handles of the left side: corner of the mouth, cheek, both ends of the brow, lower lid (which turns), tear."""


def _bump(a: Array, middle: float, wide: float, b: Array, high: float, tall: float) -> Array:
    return np.exp(-(((a - middle) / wide) ** 2) - ((b - high) / tall) ** 2)


def under(head: Head, q: Array) -> Array:
    """(N,) 1 under the line between the lips, 0 over it; a sharp step between the lips, a slow one in the cheek."""
    x = np.abs(q[:, 0])
    out = np.maximum(x / head.mouth - 0.85, 0)
    soft = 0.0003 + 0.006 * np.minimum(out * 4, 1) + 0.022 * smooth(out, 0.2, 0.9)
    return smooth((head.corner(q[:, 0]) - q[:, 1]) / soft, -1.0, 1.0)


def flesh(head: Head, q: Array, below: Array | None = None) -> dict[str, Array]:
    """Shares by joint of local points (N, 3).

    Args:
        below: (N,) as of `under` where the caller knows better which lip a point belongs to.
    """
    q = np.asarray(q, float)
    x, y, z = np.abs(q[:, 0]), q[:, 1], q[:, 2]
    left = smooth(q[:, 0], -0.004, 0.004)
    below = under(head, q) if below is None else below
    front = smooth(z, 0.0, 0.05)
    corner = float(head.corner(np.array([head.mouth]))[0])
    bumps = {
        "mouth": 0.96 * _bump(x, head.mouth, 0.016, y, corner, 0.018) * front,
        "cheek": 0.90 * _bump(x, 0.047, 0.023, y, -0.037, 0.016) * front,
        "brow_in": 0.95 * _bump(x, 0.020, 0.018, y, 0.041, 0.017) * front,
        "brow_out": 0.95 * _bump(x, 0.055, 0.021, y, 0.041, 0.017) * smooth(z, -0.01, 0.04),
    }
    lips = {
        "lip_up": 0.92 * _bump(q[:, 0], 0.0, 0.019, y, -0.056, 0.011) * (1 - below) * front,
        "lip_low": 0.92 * _bump(q[:, 0], 0.0, 0.019, y, -0.067, 0.013) * below * front,
    }
    total = np.maximum(sum(bumps.values(), np.zeros(len(q))) + sum(lips.values(), np.zeros(len(q))), 1.0)
    rise = smooth(y, -0.17, -0.085)
    out = {name: share / total * rise for name, share in lips.items()}
    for name, share in bumps.items():
        out[name + "_l"], out[name + "_r"] = share / total * rise * left, share / total * rise * (1 - left)
    rest = np.maximum(rise - sum(out.values(), np.zeros(len(q))), 0.0)
    jaw = below * smooth(z, 0.005, 0.055)
    return {**out, "jaw": rest * jaw, "head": rest * (1 - jaw), "neck": 1 - rise}
