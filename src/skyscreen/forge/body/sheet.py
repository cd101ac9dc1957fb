"""Parametric sheets: grids, tubes, balls and locks of hair. Each returns position, normal, uv, index."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.field import unit

Array = NDArray[Any]


class Sheet(NamedTuple):
    """V vertices, T triangles."""

    position: Array
    normal: Array
    uv: Array
    index: Array


def grid(points: Array, outward: Array | None = None) -> Sheet:
    """Points (m, n, 3) as a sheet; normals from differences, turned to agree with `outward` (m, n, 3) or (3,)."""
    m, n = points.shape[:2]
    normal = unit(np.cross(np.gradient(points, axis=1), np.gradient(points, axis=0)))
    cell = (np.arange(n - 1)[None] + np.arange(m - 1)[:, None] * n)[..., None]
    index = (cell + np.array([0, 1, n, 1, n + 1, n])).reshape(-1, 3)
    if outward is not None and float((normal * outward).sum()) < 0:
        normal, index = -normal, index[:, ::-1]
    if outward is not None and np.ndim(outward) == 3:
        bent = (normal * outward).sum(-1, keepdims=True) < 0
        normal = np.where(bent, -normal, normal)
    # Where points fall together, as in the row that is a hat's top, a difference has no direction: such a point faces
    # as its neighbour in the next row does, downwards first, then upwards.
    if (np.linalg.norm(normal, axis=-1) < 0.5).any():
        for row, beside in [(k, k + 1) for k in range(m - 2, -1, -1)] + [(k, k - 1) for k in range(1, m)]:
            lost = np.linalg.norm(normal[row], axis=-1) < 0.5
            normal[row, lost] = normal[beside, lost]
    # The winding follows the normals: some sheets come with u and v the other way round.
    flat, face = points.reshape(-1, 3), index
    cross = np.cross(flat[face[:, 1]] - flat[face[:, 0]], flat[face[:, 2]] - flat[face[:, 0]])
    if float((cross * normal.reshape(-1, 3)[face[:, 0]]).sum()) < 0:
        index = index[:, ::-1]
    v, u = np.meshgrid(np.linspace(0, 1, m), np.linspace(0, 1, n), indexing="ij")
    return Sheet(
        flat.astype(np.float32),
        normal.reshape(-1, 3).astype(np.float32),
        np.stack([u, v], -1).reshape(-1, 2).astype(np.float32),
        index.astype(np.uint32),
    )


def tube(spine: Array, radius: Array | float, sides: int = 8) -> Sheet:
    """Swept circle along (m, 3) points; radius (m,) metres. Frames are carried along without twist."""
    spine = np.asarray(spine, float)
    radius = np.broadcast_to(np.asarray(radius, float), len(spine))
    tangent = unit(np.gradient(spine, axis=0))
    side = np.empty_like(spine)
    seed = np.eye(3)[int(np.argmin(np.abs(tangent[0])))]
    for k in range(len(spine)):
        seed = seed - tangent[k] * (seed @ tangent[k])
        seed = side[k] = seed / (np.linalg.norm(seed) + 1e-12)
    angle = np.linspace(0, 2 * np.pi, sides + 1)[None, :, None]
    around = np.cos(angle) * side[:, None] + np.sin(angle) * np.cross(tangent, side)[:, None]
    sheet = grid(spine[:, None] + around * radius[:, None, None], around)
    # The seam is one line twice: with normals of its own on each side it shows as a scratch.
    normal = sheet.normal.reshape(len(spine), sides + 1, 3).copy()
    normal[:, 0] = normal[:, -1] = unit(normal[:, 0] + normal[:, -1])
    return sheet._replace(normal=normal.reshape(-1, 3))


def ball(
    centre: Any, radii: Array | float, sides: int = 12, axis: Array | None = None, rings: Array | None = None
) -> Sheet:
    """Ellipsoid; its pole points along `axis` (default +Y); `rings` are polar angles in radians."""
    polar = np.linspace(0, np.pi, sides // 2 + 1) if rings is None else np.asarray(rings)
    round_ = np.linspace(0, 2 * np.pi, sides + 1)
    y = np.array([0.0, 1, 0]) if axis is None else unit(np.asarray(axis, float))
    x = unit(np.cross([0.0, 0, 1] if abs(y[1]) > 0.9 else [0.0, 1, 0], y))
    z = np.cross(x, y)
    way = (
        np.sin(polar)[:, None, None] * (np.cos(round_)[None, :, None] * x + np.sin(round_)[None, :, None] * z)
        + np.cos(polar)[:, None, None] * y
    )
    sheet = grid(np.asarray(centre, float) + way * np.asarray(radii, float), way)
    return sheet._replace(normal=unit(way / np.asarray(radii, float)).reshape(-1, 3).astype(np.float32))


def locks(
    rng: np.random.Generator,
    root: Array,
    normal: Array,
    way: Array,
    length: Array,
    width: Array,
    segments: int = 3,
    gravity: Array | float = 0.0,
    curl: float = 0.0,
) -> tuple[Sheet, Array, Array]:
    """Tapered ribbons of hair.

    Args:
        root, normal, way: (N, 3) where each starts, the skin's normal, its first direction.
        length, width: (N,) metres, half width.
        gravity: (N,) pull towards −Y over the whole lock.

    Returns:
        The sheet, each vertex' lock (V,), and its share of the length (V,).
    """
    n = len(root)
    p, d = root.astype(float).copy(), way.astype(float).copy()
    line, lead = [p.copy()], [d.copy()]
    pull = np.broadcast_to(np.asarray(gravity, float), n)[:, None] * np.array([0.0, -1.6, 0])
    for _ in range(segments):
        d = unit(d + pull / segments + rng.normal(0, max(curl, 1e-9), (n, 3)) / segments)
        p = p + d * (length / segments)[:, None]
        line.append(p.copy())
        lead.append(d.copy())
    spine, tangent = np.stack(line, 1), np.stack(lead, 1)
    share = np.linspace(0, 1, segments + 1)
    side = unit(np.cross(tangent, normal[:, None] + rng.normal(0, 0.35, (n, 1, 3))))
    wide = (width[:, None] * (np.minimum(1, 0.5 + share * 2) * (1 - share**2.2 * 0.92))[None])[..., None] * side
    # The tip is one vertex: a ribbon of S segments is 2·S − 1 triangles on 2·S + 1 vertices.
    body = np.stack([spine - wide, spine + wide], 2)[:, :-1].reshape(n, -1, 3)
    points = np.concatenate([body, spine[:, -1:]], 1)
    up = np.cross(side, tangent)
    up = up * np.sign((up * normal[:, None]).sum(-1, keepdims=True) + 1e-6) * 0.75 + normal[:, None] * 0.5
    normals = np.stack([up - side * 0.45, up + side * 0.45], 2)[:, :-1].reshape(n, -1, 3)
    normals = unit(np.concatenate([normals, up[:, -1:]], 1))
    each = 2 * segments + 1
    local = [[2 * k + a for a in tri] for k in range(segments - 1) for tri in ((0, 1, 2), (1, 3, 2))]
    local.append([2 * segments - 2, 2 * segments - 1, 2 * segments])
    index = (np.arange(n)[:, None, None] * each + np.array(local)[None]).reshape(-1, 3)
    v = np.concatenate([np.repeat(share[:-1], 2), [1.0]])
    u = np.concatenate([np.tile([0.0, 1.0], segments), [0.5]])
    uv = np.tile(np.stack([u, v], -1), (n, 1))
    sheet = Sheet(
        points.reshape(-1, 3).astype(np.float32),
        normals.reshape(-1, 3).astype(np.float32),
        uv.astype(np.float32),
        index.astype(np.uint32),
    )
    return sheet, np.repeat(np.arange(n), each), np.tile(v, n)
