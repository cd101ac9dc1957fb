"""Collects pieces of flesh, cloth and fur and casts them into the meshes of a Model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.sheet import Sheet
from skyscreen.forge.body.weight import Skeleton, mirrored
from skyscreen.nouns.model import Mesh, Part

Array = NDArray[Any]
FINE = -1
"""The level for close shots, before level 0: all of that, less what stands in for something finer, and the finer."""


@dataclass(frozen=True, eq=False)
class Lump:
    """One piece on its joints. V vertices."""

    sheet: Sheet
    weight: Array
    """(V, J)."""
    colour: Array
    """(V, 3) linear albedo."""
    rough: Array
    sway: Array
    vary: Array
    open: Array
    """(V,) 1 unoccluded."""
    glow: Array
    material: str
    slot: str
    levels: tuple[int, ...]
    """Levels of detail that hold it."""
    whole: bool
    """Never clustered: ribbons and eyes."""
    stands_in: bool = False
    """Left out of the finest level, where something finer takes its place."""
    apart: Array | int = 0
    """(V,) whole numbers; what differs in them is never clustered: the lips of a mouth that can open."""


class Clay:
    """A body under way."""

    def __init__(self, skeleton: Skeleton) -> None:
        self.skeleton = skeleton
        self.lumps: list[Lump] = []

    def wear(self, solid: Any, joint: str, at: Any) -> None:
        """Lay a kit's Solid, built about the origin, on one joint with its origin at `at` (3,)."""
        for piece in solid.pieces:
            sheet = Sheet(piece.position + np.asarray(at, np.float32), piece.normal, piece.uv, piece.index)
            self.add(
                sheet,
                joint,
                piece.paint.material,
                colour=piece.extra.get("colour", np.asarray(piece.paint.colour)),
                rough=piece.paint.rough,
                glow=piece.paint.emission,
                slot=piece.paint.slot,
            )

    def add(
        self,
        sheet: Sheet | tuple[Array, Array, Array],
        weight: Array | str,
        material: str,
        *,
        colour: Any = (0.5, 0.5, 0.5),
        rough: Any = 0.7,
        sway: Any = 0.0,
        vary: Any = 0.5,
        open: Any = 1.0,
        glow: Any = 0.0,
        slot: str = "",
        levels: Sequence[int] = (0, 1, 2),
        whole: bool = False,
        mirror: bool = False,
        stands_in: bool = False,
        apart: Array | int = 0,
    ) -> None:
        """Lay a sheet (or position, normal, index) on joints; `mirror` adds its image in x → −x too."""
        if not isinstance(sheet, Sheet):
            position, normal, index = sheet
            uv = np.stack([np.arctan2(position[:, 0], position[:, 2] + 1e-6) * 0.12, position[:, 1]], -1)
            sheet = Sheet(position, normal, uv.astype(np.float32), index)
        n = len(sheet.position)
        if isinstance(weight, str):
            weight = self.skeleton.rigid(n, weight)

        def full(value: Any) -> Array:
            return np.broadcast_to(np.asarray(value, np.float32), n)

        lump = Lump(
            sheet,
            weight,
            np.broadcast_to(np.asarray(colour, np.float32), (n, 3)),
            full(rough),
            full(sway),
            full(vary),
            full(open),
            full(glow),
            material,
            slot,
            tuple(levels),
            whole,
            stands_in,
            apart,
        )
        self.lumps.append(lump)
        if mirror:
            flip = np.array([-1, 1, 1], np.float32)
            image = Sheet(sheet.position * flip, sheet.normal * flip, sheet.uv, sheet.index[:, ::-1])
            self.lumps.append(
                Lump(
                    image,
                    mirrored(self.skeleton, weight),
                    lump.colour,
                    lump.rough,
                    lump.sway,
                    lump.vary,
                    lump.open,
                    lump.glow,
                    material,
                    slot,
                    lump.levels,
                    whole,
                    stands_in,
                    apart,
                )
            )

    def meshes(self, cells: Sequence[float]) -> tuple[Mesh, ...]:
        """One mesh a level; `cells` are the clustering sizes in metres of the levels after the first. A body that has
        something for close shots gets one level more, before them all."""
        levels = list(enumerate([0.0, *cells]))
        if any(FINE in lump.levels for lump in self.lumps):
            levels.insert(0, (FINE, 0.0))
        return tuple(self._cast(level, cell) for level, cell in levels)

    def _cast(self, level: int, cell: float) -> Mesh:
        if level == FINE:
            held = [k for k in self.lumps if FINE in k.levels or (0 in k.levels and not k.stands_in)]
        else:
            held = [k for k in self.lumps if level in k.levels]
        lumps = sorted(held, key=lambda k: (k.material, k.slot))
        columns: list[list[Array]] = [[] for _ in range(8)]
        index, parts, base, first = [], [], 0, 0
        for key in sorted({(k.material, k.slot) for k in lumps}):
            for lump in (k for k in lumps if (k.material, k.slot) == key):
                kept = lump if cell == 0 or lump.whole else clustered(lump, cell)
                rows = (
                    *kept.sheet[:3],
                    kept.colour,
                    kept.rough,
                    np.stack([kept.glow, kept.sway, kept.vary, kept.open], -1),
                    *_four(kept.weight),
                )
                for column, row in zip(columns, rows, strict=True):
                    column.append(row)
                index.append(kept.sheet.index.ravel().astype(np.uint32) + np.uint32(base))
                base += len(kept.sheet.position)
            count = sum(len(i) for i in index) - first
            parts.append(Part(key[0], first, count, defaults(key[0]), key[1]))
            first += count
        position, normal, uv, colour, rough, aux, joints, weights = (np.concatenate(c) for c in columns)
        albedo = np.concatenate([np.sqrt(np.clip(colour, 0, 1)), np.clip(rough, 0, 1)[:, None]], 1)
        scale = np.array([16, 255, 255, 255], np.float32)
        return Mesh(
            position.astype(np.float32),
            normal.astype(np.float32),
            uv.astype(np.float32),
            np.round(albedo * 255).astype(np.uint8),
            np.clip(np.round(aux * scale), 0, 255).astype(np.uint8),
            np.concatenate(index),
            tuple(parts),
            joints,
            weights,
        )


def defaults(material: str) -> tuple[float, float, float, float]:
    """The material's own parameters at their defaults."""
    from skyscreen.catalogue.material import materials

    known = materials().get(material)
    values = [p[1] for p in known.params][:4] if known else []
    a, b, c, d = values + [0.0] * (4 - len(values))
    return (a, b, c, d)


def _four(weight: Array) -> tuple[Array, Array]:
    """The four heaviest joints of each vertex, (V, 4) uint8 and (V, 4) float32 summing to 1."""
    order = np.argsort(-weight, 1, kind="stable")[:, :4]
    value = np.take_along_axis(weight, order, 1)
    if order.shape[1] < 4:
        pad = 4 - order.shape[1]
        order, value = np.pad(order, ((0, 0), (0, pad))), np.pad(value, ((0, 0), (0, pad)))
    value = value / np.maximum(value.sum(1, keepdims=True), 1e-9)
    return np.where(value > 0, order, 0).astype(np.uint8), value.astype(np.float32)


def clustered(lump: Lump, cell: float) -> Lump:
    """Vertices of one cell of a grid become one, their mean; flat triangles go (Rossignac and Borrel 1993)."""
    sheet = lump.sheet
    key = np.floor(sheet.position / cell).astype(np.int64)
    # Normals part front from back, so a thin skirt or ear keeps both sides.
    key = key @ np.array([73856093, 19349663, 83492791]) * 8 + (sheet.normal > 0) @ np.array([1, 2, 4])
    key = key + np.asarray(lump.apart, np.int64) * 5915587277
    _, first, group = np.unique(key, return_index=True, return_inverse=True)
    count = np.bincount(group)[:, None]

    def mean(a: Array) -> Array:
        a = a if a.ndim == 2 else a[:, None]
        return (np.stack([np.bincount(group, a[:, k]) for k in range(a.shape[1])], 1) / count).astype(np.float32)

    normal = mean(sheet.normal)
    normal /= np.linalg.norm(normal, axis=1, keepdims=True) + 1e-9
    index = group[sheet.index]
    solid = (index[:, 0] != index[:, 1]) & (index[:, 1] != index[:, 2]) & (index[:, 2] != index[:, 0])
    index = np.unique(index[solid], axis=0) if solid.any() else index[:1]
    small = Sheet(mean(sheet.position), normal, sheet.uv[first], index.astype(np.uint32))
    return Lump(
        small,
        lump.weight[first],
        mean(lump.colour),
        mean(lump.rough)[:, 0],
        mean(lump.sway)[:, 0],
        lump.vary[first],
        mean(lump.open)[:, 0],
        mean(lump.glow)[:, 0],
        lump.material,
        lump.slot,
        lump.levels,
        False,
    )
