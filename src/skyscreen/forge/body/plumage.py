"""Plumage: the contour feathers of a bird's head and body, laid from beak to tail like tiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.field import smooth, unit
from skyscreen.forge.body.sheet import locks

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay

Array = NDArray[Any]
MANY = 1500
"""Feathers of a bird; a songbird has some 2,000 in life, half of them on the head."""
SHARES = (1.0, 0.40)
"""Kept at each level of detail; their breadth grows so that the cover stays."""
ON_HEAD = 2.2
"""Feathers on the head beyond its share of the skin: they are half as long there."""


def grow(
    clay: Clay,
    rng: np.random.Generator,
    skin: tuple[Array, Array, Array],
    weight: Array,
    albedo: Array,
    head: tuple[Array, float],
    bare: list[tuple[Array, float]],
    bill: Array,
    s: float,
    downy: float = 0.0,
) -> None:
    """Feathers over `skin`: position (V, 3), normal (V, 3), index (T, 3).

    Args:
        albedo: (V, 3) of the plumage.
        head: its middle (3,) and radius in metres.
        bare: spheres, middle and radius, in which none has its root: eyes, the root of the bill.
        bill: (3,) its root.
        s: length of the bird in metres.
        downy: 0 smooth feathers … 1 a chick's down that stands off every way.
    """
    position, normal, index = skin
    corner = position[index]
    area = np.linalg.norm(np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]), axis=1)
    centre = corner.mean(1)
    on_head = smooth(1.7 * head[1] - np.linalg.norm(centre - head[0], axis=1), 0.0, 0.5 * head[1])
    open_ = np.ones(len(index), bool)
    for at, radius in bare:
        open_ &= np.linalg.norm(centre - at, axis=1) > radius
    chance = area * open_ * (1 + ON_HEAD * on_head)
    pick = rng.choice(len(index), MANY, p=chance / chance.sum())
    mix = rng.dirichlet((1, 1, 1), MANY)
    root = np.einsum("ij,ijk->ik", mix, corner[pick])
    n = unit(np.einsum("ij,ijk->ik", mix, normal[index[pick]]))
    small = on_head[pick]
    # From the bill round the head; on the breast down and back.
    flow = np.stack([0 * small, -0.45 - 0.3 * (1 - small) * (n[:, 2] > 0.3), np.full(MANY, -1.0)], -1)
    flow = flow + (unit(root - bill) + np.array([0.0, -0.1, -0.25]) - flow) * small[:, None]
    way = unit(flow - (flow * n).sum(1, keepdims=True) * n * 0.95)
    way = unit(way + n * (0.20 + 0.45 * downy) + rng.normal(0, 0.07 + 0.35 * downy, (MANY, 3)))
    length = s * (0.095 - 0.058 * small) * rng.uniform(0.8, 1.15, MANY)
    # No feather reaches into an eye.
    for at, radius in bare:
        length = np.minimum(length, np.maximum(np.linalg.norm(root - at, axis=1) - 0.92 * radius, 0.012 * s))
    tone = np.einsum("ij,ijk->ik", mix, albedo[index[pick]]) * rng.uniform(0.86, 1.14, (MANY, 1))
    vary = rng.random(MANY)
    for level, share in enumerate(SHARES):
        k = int(MANY * share)
        wide = (0.34 - 0.22 * downy) * length[:k] / share**0.5
        sheet, of, along = locks(rng, root[:k] - n[:k] * 0.0012 * s, n[:k], way[:k], length[:k], wide, 2, 0.06, 0.04)
        clay.add(
            sheet,
            weight[index[pick[:k], 0]][of],
            "plume",
            colour=tone[:k][of] * (0.74 + 0.30 * along[:, None]),
            rough=0.62,
            slot="body",
            vary=vary[:k][of],
            open=0.55 + 0.45 * along,
            levels=(level,),
            whole=True,
        )
