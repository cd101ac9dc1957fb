"""Roads, paths and slabs that a place lays on its ground: feet, wheels and snails stand on them, not in them.

A road is drawn 5 to 20 cm over the ground that carries it. What is broad and level there is found in the drawn
triangles themselves, so that no place has to say it twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.ground import Decked, Ground
from skyscreen.forge.sets.piece import Dressing
from skyscreen.forge.solid import Floats

Array = NDArray[np.float64]
CELL = 0.25
"""Metres between two samples: the step at a kerb becomes a ramp of so many."""
MARGIN = 6.0
"""Metres about the stage where anybody walks."""
STEP = 0.25
"""Metres: what is higher is climbed, not walked on (a step of a stair has 0.17)."""
LEAST, LEVEL = 0.004, 0.9
"""Metres that nobody sees; upward part of the normal of what one can stand on."""
BROAD = 0.35
"""Square metres of a triangle: a road's are larger, a cobble's, a line's or a sleeper's are not."""


@dataclass(frozen=True, eq=False)
class Laid:
    """Ground with what is laid on it."""

    ground: Ground | Decked
    corner: tuple[float, float]
    """World x, z of the first sample."""
    rise: Array
    """(B, A) metres over the ground, every `CELL` along z and x."""

    def __call__(self, x: Floats, z: Floats) -> Floats:
        px, pz = np.broadcast_arrays(np.asarray(x, float), np.asarray(z, float))
        u, v = (px - self.corner[0]) / CELL, (pz - self.corner[1]) / CELL
        rows, columns = self.rise.shape
        inside = (u >= 0) & (v >= 0) & (u <= columns - 1) & (v <= rows - 1)
        u, v = np.clip(u, 0, columns - 1), np.clip(v, 0, rows - 1)
        i, j = np.minimum(u.astype(int), columns - 2), np.minimum(v.astype(int), rows - 2)
        s, t, r = u - i, v - j, self.rise
        more = (r[j, i] * (1 - s) + r[j, i + 1] * s) * (1 - t) + (r[j + 1, i] * (1 - s) + r[j + 1, i + 1] * s) * t
        return (np.asarray(self.ground(x, z), float) + np.where(inside, more, 0.0)).astype(np.float32)


def laid(ground: Ground | Decked, dressing: Sequence[Dressing], centre: tuple[float, float],
         stage: tuple[float, float, float]) -> Ground | Decked | Laid:
    """The ground with the roads, paths and slabs among the dressing; as it is where nothing lies on it.

    Args:
        centre: world x, z of the stage; stage: its length, width and axis in degrees.
    """
    length, width, axis = stage
    c, s = abs(np.cos(np.radians(axis))), abs(np.sin(np.radians(axis)))
    half = np.array([0.5 * (length * s + width * c), 0.5 * (length * c + width * s)]) + MARGIN
    count = np.ceil(2 * half / CELL).astype(int) + 1
    low = np.array(centre) - 0.5 * (count - 1) * CELL
    x, z = low[0] + CELL * np.arange(count[0]), low[1] + CELL * np.arange(count[1])
    base = np.asarray(ground(*np.meshgrid(x.astype(np.float32), z.astype(np.float32))), float)
    rise = np.zeros_like(base)
    for one in dressing:
        if one.surface and one.name != "ground":
            for matrix in one.transforms:
                for triangle in _broad(one, matrix, low, low + CELL * (count - 1)):
                    _raise(rise, base, triangle, x, z)
    return Laid(ground, (float(low[0]), float(low[1])), rise) if rise.max() > LEAST else ground


def _broad(one: Dressing, matrix: Floats, low: Array, high: Array) -> Array:
    """Its broad level triangles (N, 3, 3) that look up, over the rectangle."""
    mesh = one.model.lods[0]
    points = np.asarray(mesh.position @ matrix[:3, :3].T + matrix[:3, 3], float)[mesh.index.reshape(-1, 3)]
    a, b, c = points[:, 0], points[:, 1], points[:, 2]
    normal = np.cross(b - a, c - a)
    area = np.linalg.norm(normal, axis=1)
    flat = points[:, :, [0, 2]]
    near = (flat.max(1) >= low).all(1) & (flat.min(1) <= high).all(1)
    return points[near & (area > 2 * BROAD) & (normal[:, 1] > LEVEL * area)]


def _raise(rise: Array, base: Array, triangle: Array, x: Array, z: Array) -> None:
    """Lift the samples under a triangle to it, where it lies at most a step over the ground."""
    (ax, ay, az), (bx, by, bz), (cx, cy, cz) = triangle
    i0, i1 = np.searchsorted(x, [triangle[:, 0].min() - 1e-6, triangle[:, 0].max() + 1e-6])
    j0, j1 = np.searchsorted(z, [triangle[:, 2].min() - 1e-6, triangle[:, 2].max() + 1e-6])
    if i0 == i1 or j0 == j1:
        return
    px, pz = np.meshgrid(x[i0:i1], z[j0:j1])
    whole = (bz - cz) * (ax - cx) + (cx - bx) * (az - cz)
    u = ((bz - cz) * (px - cx) + (cx - bx) * (pz - cz)) / whole
    v = ((cz - az) * (px - cx) + (ax - cx) * (pz - cz)) / whole
    over = u * ay + v * by + (1 - u - v) * cy - base[j0:j1, i0:i1]
    own = (u >= -1e-6) & (v >= -1e-6) & (u + v <= 1 + 1e-6) & (over > 0) & (over <= STEP)
    part = rise[j0:j1, i0:i1]
    part[own] = np.maximum(part, over)[own]
