"""What lies on the trunk: points of its field, patches of cloth, bands and badges."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import garment
from skyscreen.forge.body.field import fold
from skyscreen.forge.body.garment import Cloth
from skyscreen.forge.body.sheet import grid

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.rigs.figure import Figure

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


def patch(
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


def line(
    clay: Clay, f: Figure, cloth: Cloth, way: Sequence[tuple[float, float, float]], radius: float, loose: float
) -> None:
    """A band along canonical (x, y, side) points on the trunk, side −1 on the back."""
    rows = np.array(way)
    at = np.concatenate(
        [front(f, rows[k : k + 1, 0] * f.k, rows[k : k + 1, 1] * f.k, loose, rows[k, 2]) for k in range(len(rows))]
    )
    garment.strap(clay, "chest", at, radius * f.k, cloth)


def badge(
    clay: Clay,
    f: Figure,
    at: tuple[float, float],
    size: tuple[float, float],
    colour: Any,
    loose: float,
    material: str = "cloth",
    side: float = 1.0,
) -> None:
    """A flat ellipse on the chest at canonical (x, y)."""
    u, v = np.linspace(0, 1, 4)[:, None], np.linspace(0, 2 * np.pi, 21)[None]
    x = (at[0] + size[0] * u * np.sin(v)) * f.k
    y = (at[1] + size[1] * u * np.cos(v)) * f.k
    points = front(f, x, y, loose, side)
    sheet = grid(points, np.broadcast_to(np.array([0, 0, side]), points.shape))
    clay.add(sheet, f.torso_weights(sheet.position, sheet.index), material, colour=colour, rough=0.5)
