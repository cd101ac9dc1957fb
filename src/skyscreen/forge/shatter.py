"""A thing in pieces: its triangles cut along the walls of a Voronoi diagram, each cell a model of its own.

Seeds lie on the surface, closer together where the blow falls, as cracks branch there. What is not brittle (flowers in
a vase) stays in one piece; what is liquid is left out: it spills.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.catalogue import material
from skyscreen.nouns.model import Mesh, Model, Part

Array = NDArray[np.float64]
CORNERS = 14
"""Most corners of a cut triangle: each of at most eleven walls adds one."""
SOLID = 0.004
"""Metres of volume / area over which a thing is no shell: its pieces get inner faces."""
HULL = 34
"""Directions in which a piece's convex hull is felt."""


@dataclass(frozen=True, eq=False)
class Shard:
    """One piece, its mesh counted from its own centre."""

    model: Model
    centre: tuple[float, float, float]
    """In the whole thing's object space."""
    mass: float
    """kg; those of all shards sum to the thing's."""
    hull: Array
    """(n, 3) points whose convex hull bumps, from the centre, metres."""


def brittle(name: str) -> bool:
    """Whether a material breaks: it sounds like glass."""
    return material.get(name).sound == "glass"


def liquid(name: str) -> bool:
    return material.get(name).sound == "water"


def shards(model: Model, seed: int, blow: tuple[float, float, float], count: int = 22) -> tuple[Shard, ...]:
    """Break a model.

    Args:
        blow: where it is hit, object space.
        count: pieces of its brittle part, at most.
    """
    mesh = model.lods[0]
    random = np.random.default_rng(seed)
    rows, owner = _rows(mesh, lambda name: brittle(name))
    rest, rest_owner = _rows(mesh, lambda name: not brittle(name) and not liquid(name))
    groups: list[tuple[Array, NDArray[np.intp]]] = []
    if len(rows):
        area = _area(rows)
        seeds = _seeds(rows, area, np.asarray(blow, float), random, count)
        for cell in _cells(rows, owner, seeds):
            groups.append(cell)
        corner = rows[:, :, :3] - rows[:, :, :3].mean((0, 1))
        volume = abs(float(np.einsum("ti,ti->t", corner[:, 0], np.cross(corner[:, 1], corner[:, 2])).sum())) / 6
        deep = volume / max(float(area.sum()), 1e-9)
        groups = [_closed(*group, None if deep > SOLID else deep) for group in groups]
    if len(rest):
        groups.append((rest, rest_owner))
    groups = [group for group in groups if len(group[0]) and _area(group[0]).sum() > 1e-6]
    weight = np.array([float(_area(tri).sum()) for tri, _ in groups])
    weight *= model.mass / weight.sum()
    return tuple(_shard(mesh, model, k, tri, own, float(weight[k])) for k, (tri, own) in enumerate(groups))


def _rows(mesh: Mesh, wanted: Any) -> tuple[Array, NDArray[np.intp]]:
    """(T, 3, 16) corners as position, normal, uv, colour, aux; (T,) number of the part."""
    columns = mesh.position, mesh.normal, mesh.uv, mesh.colour, mesh.aux
    data = np.concatenate([np.asarray(column, float) for column in columns], 1)
    rows, owner = [np.zeros((0, 3, data.shape[1]))], [np.zeros(0, int)]
    for k, part in enumerate(mesh.parts):
        if part.count and wanted(part.material):
            made = data[np.asarray(mesh.index[part.first:part.first + part.count]).reshape(-1, 3)]
            rows.append(made)
            owner.append(np.full(len(made), k))
    return np.concatenate(rows), np.concatenate(owner)


def _area(rows: Array) -> Array:
    p = rows[:, :, :3]
    return 0.5 * np.linalg.norm(np.cross(p[:, 1] - p[:, 0], p[:, 2] - p[:, 0]), axis=1)


def _seeds(rows: Array, area: Array, blow: Array, random: np.random.Generator, count: int) -> Array:
    """(n, 3) points on the surface; six times as dense at the blow as at the far end."""
    p = rows[:, :, :3]
    pick = random.choice(len(rows), 40 * count, p=area / area.sum())
    u = random.random((len(pick), 2))
    u = np.where(u.sum(1, keepdims=True) > 1, 1 - u, u)
    points = p[pick, 0] + u[:, :1] * (p[pick, 1] - p[pick, 0]) + u[:, 1:] * (p[pick, 2] - p[pick, 0])
    size = float(np.linalg.norm(np.ptp(points, axis=0)))
    spacing = 0.35 + np.linalg.norm(points - blow, axis=1) / size
    taken = [int(np.argmin(spacing))]
    near = np.linalg.norm(points - points[taken[0]], axis=1)
    while len(taken) < count:  # the farthest for its spacing comes next
        best = int(np.argmax(near / spacing))
        taken.append(best)
        near = np.minimum(near, np.linalg.norm(points - points[best], axis=1))
    return points[taken] + random.normal(size=(count, 3)) * 0.02 * size


def _cells(rows: Array, owner: NDArray[np.intp], seeds: Array) -> list[tuple[Array, NDArray[np.intp]]]:
    """The triangles of each seed's cell."""
    p = rows[:, :, :3]
    middle = p.mean(1)
    reach = np.linalg.norm(p - middle[:, None], axis=2).max(1)
    away = np.linalg.norm(middle[:, None] - seeds[None], axis=2)
    may = away <= away.min(1, keepdims=True) + 2 * reach[:, None]
    tri, cell = np.nonzero(may)
    poly = np.zeros((len(tri), CORNERS, rows.shape[2]))
    poly[:, :3] = rows[tri]
    count = np.full(len(tri), 3)
    for other in range(len(seeds)):
        todo = np.flatnonzero((cell != other) & may[tri, other] & (count > 0))
        if len(todo):
            normal = seeds[other] - seeds[cell[todo]]
            limit = (normal * (seeds[other] + seeds[cell[todo]])).sum(1) / 2
            poly[todo], count[todo] = _clip(poly[todo], count[todo], normal, limit)
    out = []
    for k in range(len(seeds)):
        mine = np.flatnonzero((cell == k) & (count > 2))
        fans = [np.zeros((0, 3, rows.shape[2]))]
        numbers = [np.zeros(0, int)]
        for j in range(1, CORNERS - 1):
            pick = mine[count[mine] > j + 1]
            fans.append(poly[pick][:, [0, j, j + 1]])
            numbers.append(owner[tri[pick]])
        made, own = np.concatenate(fans), np.concatenate(numbers)
        good = _area(made) > 1e-12
        out.append((made[good], own[good]))
    return out


def _clip(poly: Array, count: NDArray[np.intp], normal: Array, limit: Array) -> tuple[Array, NDArray[np.intp]]:
    """Keep the side x·normal ≤ limit of many polygons at once (Sutherland and Hodgman 1974)."""
    k = np.arange(poly.shape[1])[None]
    there = k < count[:, None]
    after = np.where(k + 1 < count[:, None], k + 1, 0)
    d = np.einsum("mkc,mc->mk", poly[:, :, :3], normal) - limit[:, None]
    next_d = np.take_along_axis(d, after, 1)
    next_poly = np.take_along_axis(poly, after[:, :, None], 1)
    keep, cross = there & (d <= 0), there & ((d <= 0) != (next_d <= 0))
    share = np.where(cross, d / np.where(cross, d - next_d, 1.0), 0.0)
    cut = poly + share[:, :, None] * (next_poly - poly)
    both = np.stack([poly, cut], 2).reshape(len(poly), -1, poly.shape[2])
    mask = np.stack([keep, cross], 2).reshape(len(poly), -1)
    order = np.argsort(~mask, axis=1, kind="stable")[:, : poly.shape[1]]
    return np.take_along_axis(both, order[:, :, None], 1), np.minimum(mask.sum(1), poly.shape[1])


def _closed(rows: Array, owner: NDArray[np.intp], half: float | None) -> tuple[Array, NDArray[np.intp]]:
    """A piece with its broken faces.

    Args:
        half: of a shell, half its thickness, metres: its two skins' rims grow towards each other by so much. None: it
            is solid, and its rim is drawn together to a point inside.
    """
    if not len(rows):
        return rows, owner
    _, same = np.unique(np.round(rows[:, :, :3].reshape(-1, 3) * 1e5).astype(np.int64), axis=0, return_inverse=True)
    corner = same.reshape(-1, 3)
    tri = np.concatenate([np.arange(len(rows))] * 3)
    side = np.concatenate([[k] * len(rows) for k in range(3)])
    edges = np.stack([corner[tri, side], corner[tri, (side + 1) % 3]], 1)
    size = int(same.max()) + 1
    forth, back = edges[:, 0] * size + edges[:, 1], edges[:, 1] * size + edges[:, 0]
    open_ = ~np.isin(forth, back) & (edges[:, 0] != edges[:, 1])
    a, b = rows[tri[open_], (side[open_] + 1) % 3], rows[tri[open_], side[open_]]
    if not len(a):
        return rows, owner
    if half is None:
        tip = np.repeat(rows[:1, 0], len(a), 0)
        tip[:, :3] = 0.5 * rows[:, :, :3].mean((0, 1)) + 0.5 * np.concatenate([a, b])[:, :3].mean(0)
        made = np.stack([a, b, tip], 1)
    else:
        low_a, low_b = a.copy(), b.copy()
        low_a[:, :3] -= half * a[:, 3:6]
        low_b[:, :3] -= half * b[:, 3:6]
        made = np.concatenate([np.stack([a, b, low_b], 1), np.stack([a, low_b, low_a], 1)])
    face = np.cross(made[:, 1, :3] - made[:, 0, :3], made[:, 2, :3] - made[:, 0, :3])
    made[:, :, 3:6] = (face / (np.linalg.norm(face, axis=1, keepdims=True) + 1e-12))[:, None]
    return np.concatenate([rows, made]), np.concatenate([owner, np.resize(owner[tri[open_]], len(made))])


def _shard(mesh: Mesh, model: Model, number: int, rows: Array, owner: NDArray[np.intp], mass: float) -> Shard:
    order = np.argsort(owner, kind="stable")
    rows, owner = rows[order], owner[order]
    flat = rows.reshape(-1, rows.shape[2])
    area = _area(rows)
    centre = (rows[:, :, :3].mean(1) * area[:, None]).sum(0) / area.sum()
    flat[:, :3] -= centre
    parts, first = [], 0
    for k in np.unique(owner):
        size = 3 * int((owner == k).sum())
        old = mesh.parts[k]
        parts.append(Part(old.material, first, size, old.params, old.slot))
        first += size
    made = Mesh(position=flat[:, :3].astype(np.float32), normal=flat[:, 3:6].astype(np.float32),
                uv=flat[:, 6:8].astype(np.float32), colour=np.clip(flat[:, 8:12], 0, 255).round().astype(np.uint8),
                aux=np.clip(flat[:, 12:16], 0, 255).round().astype(np.uint8),
                index=np.arange(len(flat), dtype=np.uint32), parts=tuple(parts))
    low, high = (tuple(float(v) for v in f(flat[:, :3], axis=0)) for f in (np.min, np.max))
    piece = Model(f"{model.name}/{number}", (made,), low, high, mass=mass, density=model.density)  # pyright: ignore
    x, y, z = (float(v) for v in centre)
    return Shard(piece, (x, y, z), mass, _hull(flat[:, :3], flat[:, 3:6]))


def _hull(points: Array, normals: Array) -> Array:
    """Extreme points of the piece made 1 mm thick on both sides."""
    k = np.arange(HULL) + 0.5
    y = 1 - 2 * k / HULL
    turn = np.pi * (1 + 5**0.5) * k
    ways = np.stack([np.sqrt(1 - y * y) * np.cos(turn), y, np.sqrt(1 - y * y) * np.sin(turn)], -1)
    thick = np.concatenate([points + 0.0008 * normals, points - 0.0008 * normals])
    pick = np.unique([int(np.argmax(thick @ way)) for way in ways])
    out = thick[pick]
    # Four points in a plane have no volume; a millimetre of each axis gives them one.
    return np.concatenate([out, out.mean(0) + 0.0006 * np.concatenate([np.eye(3), -np.eye(3)])])
