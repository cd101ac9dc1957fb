"""Parametric shapes as pieces: position, normal, uv in metres, triangles wound counter-clockwise from outside."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.solid import Floats, Paint, Piece, cross, length, unit, vertex_normals

Array = NDArray[np.float64]
CREASE = math.cos(math.radians(38))
"""Profile corners sharper than 38° stay edges; blunter ones are shaded smooth."""


def piece(position: Array, normal: Array, uv: Array, index: NDArray[np.integer], paint: Paint, **extra: Any) -> Piece:
    return Piece(
        position.reshape(-1, 3).astype(np.float32),
        normal.reshape(-1, 3).astype(np.float32),
        uv.reshape(-1, 2).astype(np.float32),
        index.reshape(-1, 3).astype(np.uint32),
        paint,
        {key: value.astype(np.float32) for key, value in extra.items()},
    )


@lru_cache(maxsize=256)
def lattice(a: int, b: int) -> NDArray[np.uint32]:
    """Triangles of an a × b lattice of vertices; the normal is ∂P/∂row × ∂P/∂column. Read-only: it is shared."""
    k = (np.arange(a - 1)[:, None] * b + np.arange(b - 1)).ravel()
    made = np.stack([k, k + b, k + b + 1, k, k + b + 1, k + 1], -1).reshape(-1, 3).astype(np.uint32)
    made.flags.writeable = False
    return made


def _slope(step: Array) -> Array:
    """Central differences along axis 0 from the n − 1 steps between n rows; one-sided at both ends."""
    if not len(step):
        return np.zeros((1, *step.shape[1:]))
    return np.concatenate([step[:1], (step[1:] + step[:-1]) / 2, step[-1:]])


def grid(points: Array, paint: Paint, *, flip: bool = False, wrap: bool = False, uv: Array | None = None) -> Piece:
    """A smooth surface through points (a, b, 3). `wrap`: last column repeats the first, so shade across the seam."""
    points = np.asarray(points, float)
    a, b = points.shape[:2]
    down, over = points[1:] - points[:-1], points[:, 1:] - points[:, :-1]
    dv = _slope(over.swapaxes(0, 1)).swapaxes(0, 1)
    if wrap:
        dv[:, 0] = dv[:, -1] = (over[:, 0] + over[:, -1]) / 2
    normal = cross(_slope(down), dv)
    # Poles: a row that is one point takes the mean of its neighbours.
    size = length(normal)
    for row, near in ((0, 1), (a - 1, a - 2)):
        if a > 2 and size[row].max() < 1e-12 * max(1.0, size.max()) + 1e-14:
            normal[row] = normal[near].mean(0)
            size[row] = length(normal[row])
    pinched = size < 1e-20
    normal /= size[..., None] + 1e-20
    if pinched.any():  # a corner where the sheet runs together: the triangles that meet there decide
        face = vertex_normals(points.reshape(-1, 3).astype(np.float32), lattice(a, b)).reshape(a, b, 3)
        normal[pinched] = face[pinched]
        normal[length(normal) < 0.5] = (0.0, 1.0, 0.0)
    if uv is None:
        uv = np.zeros((a, b, 2))
        uv[1:, :, 0] = np.cumsum(length(down).mean(1))[:, None]
        uv[:, 1:, 1] = np.cumsum(length(over).mean(0))
    index = lattice(a, b)
    # A triangle is kept when none of its three sides is a point.
    rows, columns = np.abs(down).max(-1) > 1e-9, np.abs(over).max(-1) > 1e-9
    across = np.abs(points[1:, 1:] - points[:-1, :-1]).max(-1) > 1e-9
    good = np.stack([rows[:, :-1] & columns[1:] & across, rows[:, 1:] & columns[:-1] & across], -1).ravel()
    if flip:
        normal, index = -normal, index[:, ::-1]
    return piece(points, normal, uv, index if good.all() else index[good], paint)


@lru_cache(maxsize=64)
def ball(rows: int, segments: int) -> tuple[Floats, Floats, Floats, NDArray[np.uint32]]:
    """Positions, normals, uv and triangles of the unit sphere; shared, never changed in place."""
    angle = np.linspace(-np.pi / 2, np.pi / 2, rows + 1)
    radius, high = np.maximum(np.cos(angle), 0.0)[:, None], np.sin(angle)[:, None]
    radius[[0, -1]], high[[0, -1]] = 0.0, [[-1.0], [1.0]]
    turn = np.linspace(0, 2 * np.pi, segments + 1)[None]
    ring = np.stack([radius * np.sin(turn), np.broadcast_to(high, (rows + 1, segments + 1)), radius * np.cos(turn)], -1)
    made = grid(ring, Paint(""), flip=True, wrap=True)
    return made.position, unit(ring.reshape(-1, 3)).astype(np.float32), made.uv, made.index


@cache
def _chamfer() -> tuple[Array, Array, NDArray[np.uint32]]:
    """Corner signs, normals and triangles of a box with chamfered edges: 24 vertices, 44 triangles."""
    signs = np.array([[x, y, z] for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], float)
    vertex = [(s, axis) for axis in range(3) for s in range(8)]
    index_of = {v: k for k, v in enumerate(vertex)}
    normal = np.zeros((24, 3))
    for k, (s, axis) in enumerate(vertex):
        normal[k, axis] = signs[s, axis]
    where = signs[[s for s, _ in vertex]] * 0.8 + normal * 0.2
    faces: list[list[int]] = []
    near = [[t for t in range(8) if np.abs(signs[s] - signs[t]).sum() == 2] for s in range(8)]
    for axis in range(3):
        for sign in (-1, 1):
            ring = [s for s in range(8) if signs[s, axis] == sign]
            order = [ring[0], next(t for t in ring if t in near[ring[0]])]
            while len(order) < 4:
                order.append(next(t for t in ring if t in near[order[-1]] and t not in order))
            faces.append([index_of[s, axis] for s in order])
    for s in range(8):
        for t in near[s]:
            if s < t:
                edge = int(np.argmax(np.abs(signs[s] - signs[t])))
                a, b = (axis for axis in range(3) if axis != edge)
                faces.append([index_of[s, a], index_of[t, a], index_of[t, b], index_of[s, b]])
        faces.append([index_of[s, axis] for axis in range(3)])
    triangles = []
    for face in faces:
        for k in range(1, len(face) - 1):
            t = [face[0], face[k], face[k + 1]]
            out = np.cross(where[t[1]] - where[t[0]], where[t[2]] - where[t[0]])
            triangles.append(t if out @ where[t].mean(0) > 0 else t[::-1])
    return signs[[s for s, _ in vertex]], normal, np.array(triangles, np.uint32)


def box(width: float, height: float, depth: float, paint: Paint, bevel: float) -> Piece:
    """Centred. A bevelled edge catches the light, as real edges do."""
    half = np.array([width, height, depth]) / 2
    signs, normal, index = _chamfer()
    b = min(bevel, float(half.min()) * 0.9)
    position = signs * (half - b) + normal * b
    *_, next_, grain = np.argsort(half, kind="stable").tolist()
    face = np.abs(normal).argmax(1)
    first = np.where(face == grain, next_, grain)
    second = 3 - face - first
    rows = np.arange(24)
    uv = np.stack([position[rows, first], position[rows, second]], -1)
    if b <= 0:
        index = index[:12]
    return piece(position, normal, uv, index, paint)


def lathe(profile: Sequence[Sequence[float]], segments: int, paint: Paint, arc: float = 360.0) -> list[Piece]:
    """Turn (radius, height) pairs, listed bottom to top on the outside, about +Y."""
    points = np.array(profile, float)
    step = unit(np.diff(points, axis=0))
    breaks = [0, *(k + 1 for k in range(len(step) - 1) if step[k] @ step[k + 1] < CREASE), len(points) - 1]
    angle = np.radians(np.linspace(0, arc, segments + 1))
    out = []
    for first, last in pairwise(breaks):
        run = points[first : last + 1]
        ring = np.stack(
            [
                run[:, :1] * np.sin(angle),
                np.broadcast_to(run[:, 1:], (len(run), len(angle))),
                run[:, :1] * np.cos(angle),
            ],
            -1,
        )
        # Exact normals of a surface of revolution: the profile's own, turned.
        d = unit(_slope(run[1:] - run[:-1]))
        normal = np.stack(
            [d[:, 1:] * np.sin(angle), np.broadcast_to(-d[:, :1], (len(run), len(angle))), d[:, 1:] * np.cos(angle)], -1
        )
        made = grid(ring, paint, flip=True, wrap=arc == 360)
        out.append(Piece(made.position, normal.reshape(-1, 3).astype(np.float32), made.uv, made.index, paint, {}))
    return out


def frames(path: Array) -> tuple[Array, Array]:
    """Two unit vectors across a path (N, 3), carried without twist (double reflection, Wang et al. 2008)."""
    tangent = unit(_slope(path[1:] - path[:-1]))
    seed = np.array([0, 1.0, 0]) if abs(tangent[0, 1]) < 0.9 else np.array([1.0, 0, 0])
    first = np.zeros_like(path)
    first[0] = unit(cross(tangent[0], seed))
    for k in range(len(path) - 1):
        v1 = path[k + 1] - path[k]
        c1 = max(float(v1 @ v1), 1e-20)
        r, t = (w - 2 / c1 * (v1 @ w) * v1 for w in (first[k], tangent[k]))
        v2 = tangent[k + 1] - t
        c2 = float(v2 @ v2)
        first[k + 1] = r - (2 / c2 * (v2 @ r) * v2 if c2 > 1e-20 else 0)
    return first, cross(tangent, first)


def tube(path: Array, radius: Array, segments: int, paint: Paint, caps: bool) -> list[Piece]:
    """A round bar swept along a path (N, 3); radius (N,)."""
    first, second = frames(path)
    angle = np.linspace(0, 2 * np.pi, segments + 1)
    around = first[:, None] * np.cos(angle)[None, :, None] + second[:, None] * np.sin(angle)[None, :, None]
    points = path[:, None] + around * radius[:, None, None]
    made = grid(points, paint, flip=True, wrap=True)
    out = [Piece(made.position, around.reshape(-1, 3).astype(np.float32), made.uv, made.index, paint, {})]
    if caps:
        tangent = unit(_slope(path[1:] - path[:-1]))
        for k, sign in ((0, -1), (-1, 1)):
            if radius[k] > 1e-6:
                out.append(fan(points[k, :-1] if sign > 0 else points[k, :-1][::-1], tangent[k] * sign, paint))
    return out


@lru_cache(maxsize=128)
def _wedges(n: int) -> NDArray[np.int64]:
    """Triangles of a convex ring of n corners, all from the first."""
    return np.stack([np.zeros(n - 2, int), np.arange(1, n - 1), np.arange(2, n)], -1)


def fan(ring: Array, normal: Array, paint: Paint) -> Piece:
    """A flat convex cap over a ring (N, 3)."""
    n = len(ring)
    index = _wedges(n)
    face = cross(ring[1] - ring[0], ring[2] - ring[0])
    if face @ normal < 0:
        index = index[:, ::-1]
    flat = ring - ring.mean(0)
    return piece(ring, np.broadcast_to(normal, ring.shape), flat[:, [0, 2]] + flat[:, [1, 1]] * 0.5, index, paint)


def ropes(rows: Array, sides: int, paint: Paint, tip: float = 1.0) -> Piece:
    """Many straight bars at once: rows (N, 7) = start, end, radius; `tip`: share of the radius at the end."""
    a, b, r = rows[:, :3], rows[:, 3:6], rows[:, 6]
    t = unit(b - a)
    seed = np.where(np.abs(t[:, 1:2]) < 0.9, [[0, 1.0, 0]], [[1.0, 0, 0]])
    u = unit(cross(t, seed))
    v = cross(t, u)
    angle = np.arange(sides) / sides * 2 * np.pi
    around = u[:, None] * np.cos(angle)[None, :, None] + v[:, None] * np.sin(angle)[None, :, None]
    ring = around * r[:, None, None]
    points = np.concatenate([a[:, None] + ring, b[:, None] + ring * tip], 1)
    k = np.arange(sides)
    n = (k + 1) % sides
    one = np.concatenate([np.stack([k, n, n + sides], -1), np.stack([k, n + sides, k + sides], -1)])
    index = one[None] + (np.arange(len(rows)) * 2 * sides)[:, None, None]
    length = np.linalg.norm(b - a, axis=1)
    uv = np.zeros((len(rows), 2 * sides, 2))
    uv[:, sides:, 0] = length[:, None]
    uv[:, :, 1] = np.tile(k * 0.01, 2)
    vary = np.repeat(((np.arange(len(rows)) + 1) * 0.61803399) % 1.0, 2 * sides)
    return piece(points, np.concatenate([around, around], 1), uv, index, paint, vary=vary)


def cards(
    base: Array, along: Array, across: Array, paint: Paint, vary: Array, bow: float, normal: Array | None
) -> Piece:
    """Leaves: N four-triangle diamonds folded along the middle.

    Args:
        base, along, across: (N, 3) foot, vector to the tip, half width.
        bow: how far the tip bends towards −Y, in lengths.
        normal: (N, 3) shading normals, or None for the leaf's own.
    """
    droop = np.array([0, -1.0, 0]) * np.linalg.norm(along, axis=1, keepdims=True) * bow
    middle = base + along * 0.45
    points = np.stack(
        [base, middle - across, middle + along * 0.05 + droop * 0.3, middle + across, base + along + droop], 1
    )
    own = unit(cross(across, along))
    shade = own if normal is None else unit(normal + 0.35 * own)
    one = np.array([[0, 1, 2], [0, 2, 3], [1, 4, 2], [2, 4, 3]])
    index = one[None] + (np.arange(len(base)) * 5)[:, None, None]
    uv = np.broadcast_to(np.array([[0, 0.5], [0.45, 0], [0.5, 0.5], [0.45, 1], [1, 0.5]]), (len(base), 5, 2))
    return piece(points, np.repeat(shade[:, None], 5, 1), uv.copy(), index, paint, vary=np.repeat(vary, 5))
