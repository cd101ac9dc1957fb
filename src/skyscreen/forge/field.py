"""Signed-distance fields to meshes: soft unions of simple primitives, meshed once (marching cubes).

Distances after Quilez (iquilezles.org/articles/distfunctions); the union is the polynomial smooth minimum.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.errors import BadInput
from skyscreen.forge.solid import Paint, Piece

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Lump:
    """One primitive of a field. `cut` takes it away instead."""

    kind: str
    """ball (centre, radius), egg (centre, radii), limb (a, b, radius a, radius b), block (centre, half, round)."""
    numbers: tuple[float, ...]
    smooth: float | None = None
    """Metres of blending with what came before; None: the field's own."""
    cut: bool = False

    def minus(self) -> Lump:
        return replace(self, cut=True)

    def bounds(self) -> tuple[Array, Array]:
        n = np.array(self.numbers)
        if self.kind == "ball":
            return n[:3] - n[3], n[:3] + n[3]
        if self.kind in ("egg", "block"):
            return n[:3] - n[3:6], n[:3] + n[3:6]
        r = max(n[6], n[7])
        return np.minimum(n[:3], n[3:6]) - r, np.maximum(n[:3], n[3:6]) + r

    def distance(self, p: Array) -> Array:
        """(…, 3) points → (…,) signed metres."""
        n = np.array(self.numbers)
        if self.kind == "ball":
            return np.linalg.norm(p - n[:3], axis=-1) - n[3]
        if self.kind == "egg":
            q = p - n[:3]
            k0, k1 = np.linalg.norm(q / n[3:6], axis=-1), np.linalg.norm(q / n[3:6] ** 2, axis=-1)
            return k0 * (k0 - 1) / (k1 + 1e-9)
        if self.kind == "block":
            q = np.abs(p - n[:3]) - (n[3:6] - n[6])
            return np.linalg.norm(np.maximum(q, 0), axis=-1) + np.minimum(q.max(-1), 0) - n[6]
        a, d = n[:3], n[3:6] - n[:3]
        t = np.clip((p - a) @ d / (d @ d + 1e-12), 0, 1)
        return np.linalg.norm(p - a - t[..., None] * d, axis=-1) - (n[6] + (n[7] - n[6]) * t)


def blend(a: Array, b: Array, k: float) -> Array:
    """Smooth minimum of two distances over k metres."""
    if k <= 0:
        return np.minimum(a, b)
    h = np.maximum(k - np.abs(a - b), 0) / k
    return np.minimum(a, b) - h * h * k / 4


def distance(lumps: Sequence[Lump], points: Array, smooth: float) -> Array:
    out = lumps[0].distance(points)
    for lump in lumps[1:]:
        k = smooth if lump.smooth is None else lump.smooth
        d = lump.distance(points)
        out = -blend(-out, d, k) if lump.cut else blend(out, d, k)
    return out


def mesh(lumps: Sequence[Lump], paint: Paint, *, smooth: float, cell: float) -> Piece:
    """Triangles of the zero level. At most 2 million cells."""
    from skimage.measure import marching_cubes

    if not lumps or lumps[0].cut:
        raise BadInput("blob", "needs a first primitive that adds matter", "Give a ball, egg, limb or block first")
    bounds = [lump.bounds() for lump in lumps if not lump.cut]
    low = np.min([b[0] for b in bounds], 0) - smooth - 1.5 * cell
    high = np.max([b[1] for b in bounds], 0) + smooth + 1.5 * cell
    count = np.ceil((high - low) / cell).astype(int) + 1
    if count.prod() > 2_000_000:
        cell *= float((count.prod() / 2_000_000) ** (1 / 3))
        count = np.ceil((high - low) / cell).astype(int) + 1
    axes = [low[k] + np.arange(count[k]) * cell for k in range(3)]
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), -1)
    values = distance(lumps, grid, smooth)
    if float(values.min()) >= 0:  # too thin for this grid, as at a far level of detail: it must not vanish
        return mesh(lumps, paint, smooth=smooth, cell=cell / 2)
    position, faces, _, _ = marching_cubes(values, 0.0, spacing=(cell,) * 3)
    position = position.astype(np.float64) + low
    e = cell * 0.5
    normal = np.stack(
        [
            distance(lumps, position + np.eye(3)[k] * e, smooth) - distance(lumps, position - np.eye(3)[k] * e, smooth)
            for k in range(3)
        ],
        -1,
    )
    normal /= np.linalg.norm(normal, axis=1, keepdims=True) + 1e-20
    a, b, c = (position[faces[:, k]] for k in range(3))
    if float((np.cross(b - a, c - a) * normal[faces[:, 0]]).sum()) < 0:
        faces = faces[:, ::-1]
    return Piece(
        position.astype(np.float32),
        normal.astype(np.float32),
        position[:, [0, 1]].astype(np.float32),
        np.ascontiguousarray(faces).astype(np.uint32),
        paint,
    )
