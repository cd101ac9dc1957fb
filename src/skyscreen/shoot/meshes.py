"""Meshes on the GPU, kept from shot to shot for as long as their Model lives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np

from skyscreen.catalogue import material
from skyscreen.nouns.model import CLASSES, Mesh, Part
from skyscreen.shoot.gpu import Gpu
from skyscreen.shoot.targets import GROUND, OPAQUE, SOFT

SOFT_CLASSES = {"skin", "hair", "fur", "cloth", "leaf", "feather", "paper"}
WET_CLASSES = {"ground"}
PART_STRIDE = 256
"""Dynamic uniform offsets must be multiples of 256."""
GEOMETRY = np.dtype([("position", "f4", 3), ("normal", "i2", 4)])
STATIC = np.dtype([("anchor", "f4", 3), ("uv", "f4", 2), ("colour", "u1", 4), ("aux", "u1", 4)])
SKIN = np.dtype([("joints", "u1", 4), ("weights", "u2", 4)])


@dataclass(eq=False)
class GpuPart:
    material: material.Material
    first: int
    count: int
    params: tuple[float, float, float, float]
    slot: str
    semantic: int
    stencil: int
    mean: float
    """Mean luminance of its vertices: a tint keeps their light and dark."""
    closed: bool = False
    """Of what refracts: its triangles enclose a volume, so the way through it is the sum of their signed distances."""


@dataclass(eq=False)
class GpuMesh:
    geometry: Any
    """Positions and normals, GEOMETRY; also read by the skinning pass."""
    static: Any
    index: Any
    parts: list[GpuPart]
    vertices: int
    triangles: int
    skin: Any | None
    solid: int
    """Indices of parts that cast shadow: all but glass; glass stands last."""


_CACHE: WeakKeyDictionary[Mesh, GpuMesh] = WeakKeyDictionary()


def upload(gpu: Gpu, mesh: Mesh) -> GpuMesh:
    """Buffers of a mesh, made once."""
    if mesh not in _CACHE:
        _CACHE[mesh] = _make(gpu, mesh)
    return _CACHE[mesh]


def _make(gpu: Gpu, mesh: Mesh) -> GpuMesh:
    count = len(mesh.position)
    geometry = np.zeros(count, GEOMETRY)
    geometry["position"] = mesh.position
    geometry["normal"][:, :3] = np.clip(np.asarray(mesh.normal) * 32767, -32767, 32767)
    static = np.zeros(count, STATIC)
    for name, rows in (("anchor", mesh.position), ("uv", mesh.uv), ("colour", mesh.colour), ("aux", mesh.aux)):
        static[name] = rows
    # Glass goes last, so that shadows draw one run of indices.
    parts = sorted((part for part in mesh.parts if part.count), key=lambda part: material.get(part.material).forward)
    index = [np.asarray(mesh.index[part.first:part.first + part.count], np.uint32) for part in parts]
    skin = None
    if mesh.joints is not None and mesh.weights is not None:
        rows = np.zeros(count, SKIN)
        rows["joints"], rows["weights"] = mesh.joints, np.round(np.asarray(mesh.weights) * 65535)
        skin = gpu.buffer(rows.view(np.uint8), "STORAGE")
    made, first = [], 0
    for part, run in zip(parts, index, strict=True):
        made.append(_part(part, first, run, mesh))
        first += len(run)
    solid = sum(part.count for part in made if not part.material.forward)
    joined = np.concatenate(index) if index else np.zeros(0, np.uint32)
    return GpuMesh(gpu.buffer(geometry.view(np.uint8), "VERTEX", "STORAGE"),
                   gpu.buffer(static.view(np.uint8), "VERTEX"), gpu.buffer(joined, "INDEX"), made, count,
                   len(joined) // 3, skin, solid)


def _part(part: Part, first: int, run: np.ndarray, mesh: Mesh) -> GpuPart:
    made = material.get(part.material)
    stencil = SOFT if made.semantic in SOFT_CLASSES or made.name == "eye" else OPAQUE  # an eye is lit with its face
    stencil |= GROUND if made.semantic in WET_CLASSES else 0
    colour = (np.asarray(mesh.colour)[run[::7], :3] / 255.0) ** 2
    mean = float((colour @ [0.2126, 0.7152, 0.0722]).mean()) if len(colour) else 0.5
    return GpuPart(made, first, len(run), part.params, part.slot, CLASSES.index(made.semantic), stencil,
                   max(mean, 0.01), made.index > 0 and closed(np.asarray(mesh.position), run))


def closed(position: np.ndarray, index: np.ndarray) -> bool:
    """Whether triangles (3·T,) over (V, 3) points leave no edge open: welded at 10 µm, every edge is passed as
    often one way as the other."""
    _, same = np.unique(np.round(position[index] * 1e5).astype(np.int64), axis=0, return_inverse=True)
    corner = same.reshape(-1, 3)
    edges = np.concatenate([corner[:, [0, 1]], corner[:, [1, 2]], corner[:, [2, 0]]]).astype(np.int64)
    edges = edges[edges[:, 0] != edges[:, 1]]
    count = int(same.max()) + 1
    return bool((np.sort(edges[:, 0] * count + edges[:, 1]) == np.sort(edges[:, 1] * count + edges[:, 0])).all())
