"""The ground: a lattice fine at the stage and coarse far out; feet stand on exactly the triangles that are drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge import assemble
from skyscreen.forge.shapes import lattice
from skyscreen.forge.solid import Floats, Paint, Piece, vertex_normals
from skyscreen.nouns.model import Model

Array = NDArray[np.float64]
Heights = Callable[[Array, Array], Array]
"""World x, z → metres, arrays in and out."""


@dataclass(frozen=True, eq=False)
class Ground:
    """A height field on lines x[i], z[j]; cell diagonals run from (i, j) to (i+1, j+1)."""

    x: Array
    """(A,) rising metres."""
    z: Array
    """(B,) rising metres."""
    heights: Array
    """(B, A) metres."""

    def __call__(self, x: Floats, z: Floats) -> Floats:
        """Height of the drawn triangle at (x, z); beyond the edge the edge's own."""
        px, pz = np.broadcast_arrays(np.asarray(x, float), np.asarray(z, float))
        i = np.clip(np.searchsorted(self.x, px, "right") - 1, 0, len(self.x) - 2)
        j = np.clip(np.searchsorted(self.z, pz, "right") - 1, 0, len(self.z) - 2)
        u = np.clip((px - self.x[i]) / (self.x[i + 1] - self.x[i]), 0, 1)
        v = np.clip((pz - self.z[j]) / (self.z[j + 1] - self.z[j]), 0, 1)
        h = self.heights
        a, b, c, d = h[j, i], h[j, i + 1], h[j + 1, i], h[j + 1, i + 1]
        # lattice() splits a cell along its first–last diagonal: v ≥ u lies on the side of c.
        return np.where(v >= u, a + (c - a) * v + (d - c) * u, a + (b - a) * u + (d - b) * v).astype(np.float32)

    def models(self, paint: Paint, blocks: int) -> list[Model]:
        """The drawn ground as blocks × blocks models (the renderer culls each), positions in world space."""
        xs, zs = np.meshgrid(self.x, self.z)
        position = np.stack([xs, self.heights, zs], -1).reshape(-1, 3).astype(np.float32)
        index = lattice(len(self.z), len(self.x))
        normal = vertex_normals(position, index).reshape(len(self.z), len(self.x), 3)
        cube = position.reshape(len(self.z), len(self.x), 3)
        out = []
        cut = [np.linspace(0, len(line) - 1, blocks + 1).round().astype(int) for line in (self.z, self.x)]
        for j in range(blocks):
            for i in range(blocks):
                rows, columns = slice(cut[0][j], cut[0][j + 1] + 1), slice(cut[1][i], cut[1][i + 1] + 1)
                points = cube[rows, columns]
                piece = Piece(
                    points.reshape(-1, 3),
                    normal[rows, columns].reshape(-1, 3),
                    points.reshape(-1, 3)[:, [0, 2]].copy(),
                    lattice(*points.shape[:2]),
                    paint,
                )
                low, high = piece.position.min(0), piece.position.max(0)
                out.append(Model(f"ground{j}{i}", (assemble.mesh([piece]),), _point(low), _point(high)))
        return out


@dataclass(frozen=True, eq=False)
class Decked:
    """Ground with a deck over it that is walked on: a bridge made on the spot stands over a valley that stays open."""

    ground: Ground
    half: tuple[float, float]
    """The deck's half width along x and half length along z, round `centre`."""
    centre: tuple[float, float]
    level: Heights
    """World x, z → metres, arrays in and out."""

    def __call__(self, x: Floats, z: Floats) -> Floats:
        px, pz = np.broadcast_arrays(np.asarray(x, float), np.asarray(z, float))
        on = (np.abs(px - self.centre[0]) <= self.half[0]) & (np.abs(pz - self.centre[1]) <= self.half[1])
        return np.where(on, self.level(px, pz), self.ground(x, z)).astype(np.float32)


def _point(row: Floats) -> tuple[float, float, float]:
    return float(row[0]), float(row[1]), float(row[2])


def lines(reach: float, count: int, fine: float) -> Array:
    """`count` cells each way… from −reach to reach, about `fine` metres apart in the middle, growing outwards."""
    u = np.linspace(-1, 1, count + 1)
    near = min(fine * count / 2 / reach, 1.0)
    return reach * (near * u + (1 - near) * np.sign(u) * np.abs(u) ** 3)


def make(heights: Heights, reach: float, count: int, fine: float, centre: tuple[float, float] = (0.0, 0.0)) -> Ground:
    """Sample a height function."""
    x, z = lines(reach, count, fine) + centre[0], lines(reach, count, fine) + centre[1]
    xs, zs = np.meshgrid(x, z)
    return Ground(x, z, np.asarray(heights(xs, zs), float))
