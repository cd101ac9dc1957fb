"""What tells a trade: braces and bib, apron, stethoscope, bands that shine, an eye patch. Laid on the trunk's field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import garment
from skyscreen.forge.body.field import fold
from skyscreen.forge.body.garment import Cloth
from skyscreen.forge.body.sheet import ball, grid, tube

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.head import Head
    from skyscreen.forge.rigs.biped import Figure

Array = NDArray[Any]


def front(f: Figure, x: Array, y: Array, loose: float, side: float = 1.0) -> Array:
    """(..., 3) points of the chest (side 1) or back (−1), `loose` metres outside the skin, at x and y in metres."""
    field, (x, y) = f.trunk(loose), np.broadcast_arrays(x, y)
    low, high = np.zeros(x.size), np.full(x.size, 0.4 * f.k)
    for _ in range(18):
        middle = (low + high) / 2
        p = np.stack([x.ravel(), y.ravel(), side * middle], -1).astype(np.float32)
        inside = field(p, fold(p)) < 0
        low, high = np.where(inside, middle, low), np.where(inside, high, middle)
    return np.stack([x, y, side * high.reshape(x.shape)], -1)


def _patch(
    clay: Clay, f: Figure, cloth: Cloth, half: tuple[float, float], low: float, high: float, loose: float
) -> None:
    """A piece of cloth on the chest: half widths at its lower and upper edge, canonical heights."""
    u, v = np.linspace(0, 1, 7)[:, None], np.linspace(-1, 1, 9)[None]
    y = (low + (high - low) * u + 0 * v) * f.k
    points = front(f, v * (half[0] + (half[1] - half[0]) * u) * f.k, y, loose)
    sheet = grid(points, np.broadcast_to(np.array([0, 0, 1.0]), points.shape))
    clay.add(
        sheet,
        f.torso_weights(sheet.position, sheet.index),
        cloth.material,
        colour=cloth.colour,
        slot=cloth.slot,
        rough=cloth.rough,
    )


def _line(
    clay: Clay, f: Figure, cloth: Cloth, way: list[tuple[float, float, float]], radius: float, loose: float
) -> None:
    """A band along canonical (x, y, side) points on the trunk, side −1 on the back."""
    rows = np.array(way)
    at = np.concatenate(
        [front(f, rows[k : k + 1, 0] * f.k, rows[k : k + 1, 1] * f.k, loose, rows[k, 2]) for k in range(len(rows))]
    )
    garment.strap(clay, "chest", at, radius * f.k, cloth)


def trim(clay: Clay, f: Figure, kind: str, colours: dict[str, Any], loose: float) -> None:
    """Add `kind`: bib, apron, stethoscope, bands or baldric; '' none."""
    if kind == "bib":
        denim = Cloth("cloth", colours["trousers"], "trousers", 0.9)
        _patch(clay, f, denim, (0.125, 0.095), 1.02, 1.22, loose + 0.006)
        for s in (1, -1):
            _line(
                clay,
                f,
                denim,
                [
                    (s * 0.085, 1.21, 1),
                    (s * 0.095, 1.28, 1),
                    (s * 0.1, 1.345, 1),
                    (s * 0.098, 1.345, -1),
                    (s * 0.06, 1.2, -1),
                    (s * 0.03, 1.05, -1),
                ],
                0.014,
                loose + 0.004,
            )
            at = front(f, np.array([s * 0.082 * f.k]), np.array([1.205 * f.k]), loose + 0.014)[0]
            clay.add(
                ball(tuple(at), 0.011 * f.k, 10), "chest", "brass", colour=(0.6, 0.42, 0.15), rough=0.3, levels=(0,)
            )
    elif kind == "apron":
        white = Cloth("cloth", colours["dress"], "dress", 0.9)
        _patch(clay, f, white, (0.13, 0.1), 1.02, 1.24, loose + 0.008)
        for s in (1, -1):
            _line(
                clay, f, white, [(s * 0.09, 1.235, 1), (s * 0.085, 1.3, 1), (s * 0.07, 1.36, 1)], 0.008, loose + 0.006
            )
    elif kind == "stethoscope":
        dark = Cloth("rubber", (0.03, 0.03, 0.035), "", 0.4)
        for s in (1, -1):
            _line(
                clay,
                f,
                dark,
                [
                    (s * 0.055, 1.355, -1),
                    (s * 0.082, 1.345, 1),
                    (s * 0.085, 1.26, 1),
                    (s * 0.05, 1.19, 1),
                    (0.0, 1.165, 1),
                ],
                0.007,
                loose + 0.012,
            )
        _line(clay, f, dark, [(0.0, 1.165, 1), (0.012, 1.12, 1), (0.0, 1.08, 1)], 0.007, loose + 0.012)
        at = front(f, np.zeros(1), np.array([1.07 * f.k]), loose + 0.016)[0]
        clay.add(
            ball(tuple(at), np.array([0.024, 0.024, 0.009]) * f.k, 14),
            "chest",
            "steel",
            colour=(0.6, 0.6, 0.62),
            rough=0.2,
        )
    elif kind == "bands":
        shine = Cloth("plastic", (0.80, 0.74, 0.22), "", 0.25)
        for y, grow in ((1.12, 0.006), (0.92, 0.052)):
            garment.belt(clay, f, shine, y, 0.045, loose + grow * f.k)
    elif kind == "baldric":
        strap = Cloth("leather", colours["shoes"], "shoes", 0.5)
        _line(
            clay,
            f,
            strap,
            [(-0.09, 1.345, -1), (-0.1, 1.34, 1), (-0.04, 1.24, 1), (0.04, 1.13, 1), (0.12, 1.02, 1)],
            0.017,
            loose + 0.006,
        )


def eye_patch(clay: Clay, head: Head) -> None:
    """Over the left eye, its cord round the brow."""
    black = (0.02, 0.018, 0.018)
    turn = np.linspace(0, 2 * np.pi, 33)
    ring = np.stack([0.112 * np.sin(turn), 0.035 - 0.028 * np.sin(turn) + 0 * turn, 0.118 * np.cos(turn) - 0.012], -1)
    clay.add(tube(head.world(ring), 0.0035 * head.scale, 5), "head", "leather", colour=black, rough=0.5, levels=(0, 1))
    at = head.world(np.array([0.0405, 0.006, 0.088]))
    clay.add(
        ball(tuple(at), np.array([0.036, 0.033, 0.014]) * head.scale, 14), "head", "leather", colour=black, rough=0.5
    )


def spectacles(clay: Clay, head: Head) -> None:
    """Two round rims, a bridge and the sides."""
    turn = np.linspace(0, 2 * np.pi, 25)
    for s in (1, -1):
        rim = np.stack(
            [
                s * 0.0425 + 0.033 * np.sin(turn),
                0.004 + 0.03 * np.cos(turn),
                0.101 - 0.02 * (0.033 * np.sin(turn) * s + 0.03),
            ],
            -1,
        )
        clay.add(
            tube(head.world(rim), 0.0032 * head.scale, 6), "head", "plastic", colour=(0.03, 0.02, 0.015), rough=0.3
        )
        side = np.array([[s * 0.075, 0.012, 0.097], [s * 0.101, 0.012, 0.04], [s * 0.106, 0.008, -0.01]])
        clay.add(
            tube(head.world(side), 0.003 * head.scale, 5),
            "head",
            "plastic",
            colour=(0.03, 0.02, 0.015),
            rough=0.3,
            levels=(0, 1),
        )
    bridge = np.array([[-0.011, 0.01, 0.104], [0, 0.014, 0.107], [0.011, 0.01, 0.104]])
    clay.add(tube(head.world(bridge), 0.003 * head.scale, 5), "head", "plastic", colour=(0.03, 0.02, 0.015), rough=0.3)
