"""Hooves, tusks and horns of animals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.sheet import grid, tube

if TYPE_CHECKING:
    from skyscreen.forge.body.beasthead import Face
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.weight import Skeleton

Array = NDArray[Any]
IVORY = (0.62, 0.50, 0.34)


def hooves(clay: Clay, sk: Skeleton, b: Any, h: float) -> None:
    f = b.foot * h
    for name in ("fore_l", "hind_l"):
        at = sk[name] + np.array([0, 0, 0.30 * f])
        turn = np.linspace(0, 2 * np.pi, 15)
        rows = [(0.0, 0.0), (1.16, 0.0), (1.12, 0.25), (0.98, 1.05)]
        points = np.stack(
            [
                np.stack(
                    [at[0] + r * f * np.sin(turn), np.full(15, y * f + 0.002 * h), at[2] + r * f * np.cos(turn) * 1.12],
                    -1,
                )
                for r, y in rows
            ]
        )
        out = np.stack([np.sin(turn), 0 * turn, np.cos(turn)], -1)
        clay.add(
            grid(points, np.broadcast_to(out, points.shape)),
            name,
            "horn",
            colour=(0.045, 0.035, 0.03),
            rough=0.5,
            mirror=True,
        )


def tusks(clay: Clay, b: Any, face: Face, h: float) -> None:
    """A logarithmic sweep: out and down from the jaw, forward, then in and up."""
    u = np.linspace(-0.18, 1, 24)  # the root lies inside the head, or its flat end shows
    grown = np.clip(u, 0, None)
    length, c = b.tusks * h, b.tusk_curl
    r = b.head * h
    root = face.middle + np.array([0.42 * r * b.head_width, -0.42 * r, 0.78 * r])
    x = 0.30 * np.sin(u * 2.6) * c + 0.10 * u
    y = -0.62 * np.sin(u * 1.75) + 0.62 * grown**2.2 * c + (1 - c) * 0.35 * grown**2
    z = 0.80 * np.sin(u * 1.62) - 0.14 * grown**3 * c
    spine = root + np.stack([x, y, z], -1) * length
    clay.add(
        tube(spine, 0.042 * h * (1 - u * 0.80) + 0.003 * h, 12),
        "head",
        "horn",
        colour=IVORY,
        rough=0.32,
        mirror=True,
        open=0.75 + 0.25 * np.repeat(np.clip(u * 4, 0, 1), 13),
    )


def horns(clay: Clay, b: Any, face: Face, h: float) -> None:
    u = np.linspace(0, 1, 12)
    r = b.head * h
    root = face.middle + np.array([0.55 * r * b.head_width, 0.70 * r, -0.1 * r])
    spine = root + np.stack([0.85 * u, 0.15 * u + 0.55 * u**2, 0.25 * u], -1) * b.horns * h
    clay.add(
        tube(spine, 0.030 * h * (1 - u * 0.9), 10), "head", "horn", colour=(0.45, 0.38, 0.28), rough=0.4, mirror=True
    )
