"""Coarser levels of a living body for crowds: what is a finger high in the picture needs no fingers.

A body's own coarsest level is made by clustering and keeps all that is never clustered (eyes, ribbons of hair), so it
has 4,000 to 7,500 triangles however far it stands; a hundred of them are three times what a frame may hold. Here each
part is collapsed by itself (Garland and Heckbert 1997), so that materials and the slots of tints stay, and each vertex
that is left takes everything from the nearest old vertex of its part: its joints, weights, colour.

They are made when a shot is loaded and kept as long as the mesh they come from, in no cache on disk and in no Model:
staging looks at bodies as they are.
"""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.model import Mesh, Model, Part

COUNTS = (2200, 900, 380)
"""Triangles of the far levels: two fifths of the one before each. With 250 the legs of trousers grow together."""
WORTH = 0.75
"""A level that is not below this share of the one before is left out."""
SLIGHT, STIFF = 0.02, 3
"""Share of a body's surface under which a part is left out of the last level if it cannot be collapsed to so many times
what is due to it: eyes, whose lashes and lids are pieces by themselves."""
EVEN = 0.7
"""Power of a part's share in the surface that is its share in the triangles: a face is small and looked at."""
LEAST = 8
"""Triangles that a part keeps."""

_made: WeakKeyDictionary[Mesh, tuple[Mesh, ...]] = WeakKeyDictionary()


def levels(model: Model) -> tuple[Mesh, ...]:
    """The model's levels of detail, finest first, and after them the far ones if it is a skinned body; else its own."""
    last = model.lods[-1] if model.lods else None
    if last is None or last.joints is None or last.weights is None:
        return model.lods
    if last not in _made:
        made: list[Mesh] = []
        for count in COUNTS:
            before = made[-1] if made else last
            if count < WORTH * (len(before.index) // 3):
                made.append(coarser(before, count, SLIGHT if count == COUNTS[-1] else 0.0))
        _made[last] = tuple(made)
    return model.lods + _made[last]


def coarser(mesh: Mesh, count: int, slight: float = 0.0) -> Mesh:
    """About `count` triangles of a mesh, shared out between its parts by their surface to the power EVEN.

    Args:
        slight: stiff parts with less than this share of the surface are left out.
    """
    corners = np.asarray(mesh.position)[np.asarray(mesh.index).reshape(-1, 3)]
    area = 0.5 * np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1)
    runs = [slice(part.first // 3, (part.first + part.count) // 3) for part in mesh.parts]
    share = np.array([area[run].sum() for run in runs]) / max(float(area.sum()), 1e-12)
    due = share ** EVEN
    due *= count / max(float(due.sum()), 1e-12)
    kept: list[NDArray[Any]] = []
    points: list[NDArray[Any]] = []
    index: list[NDArray[np.uint32]] = []
    parts: list[Part] = []
    first = base = 0
    for part, run, own, due_ in zip(mesh.parts, runs, share, due, strict=True):
        wanted = max(int(due_), LEAST)
        if not part.count:
            continue
        place, faces, old = _collapsed(mesh, run, wanted)
        if own < slight and len(faces) > STIFF * wanted:
            continue
        points.append(place)
        kept.append(old)
        index.append(faces.ravel() + np.uint32(base))
        parts.append(Part(part.material, first, faces.size, part.params, part.slot))
        first, base = first + faces.size, base + len(place)
    if not parts:
        return mesh
    old = np.concatenate(kept)
    assert mesh.joints is not None and mesh.weights is not None
    return Mesh(np.concatenate(points), mesh.normal[old], mesh.uv[old], mesh.colour[old], mesh.aux[old],
                np.concatenate(index), tuple(parts), mesh.joints[old], mesh.weights[old])


def _collapsed(mesh: Mesh, run: slice, count: int) -> tuple[NDArray[Any], NDArray[np.uint32], NDArray[Any]]:
    """A run of triangles with about `count` left: points, faces, and for each point the old vertex it takes after."""
    import fast_simplification
    from scipy.spatial import cKDTree

    used, faces = np.unique(np.asarray(mesh.index).reshape(-1, 3)[run], return_inverse=True)
    faces = faces.reshape(-1, 3)
    place = np.asarray(mesh.position)[used]
    if len(faces) <= count:
        return place, faces.astype(np.uint32), used
    collapsed = fast_simplification.simplify(place.astype(float), faces.astype(np.int32), target_count=count)
    made, left = np.asarray(collapsed[0], np.float32), np.asarray(collapsed[1], np.uint32)
    if not len(left):
        return place, faces.astype(np.uint32), used
    return made, left, used[cKDTree(place).query(made)[1]]
