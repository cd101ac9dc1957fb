"""Strands: thin ribbons laid over a cap of hair, so that near the eye it is hair and not a cap.

They belong to the finest level alone (`clay.FINE`). A strand is 2·S − 1 triangles. Local metres of a head 0.25 m high.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.field import Field, unit
from skyscreen.forge.body.sheet import Sheet

Array = NDArray[Any]
Way = Callable[[Array], Array]
"""Directions (N, 3) of hair at points (N, 3)."""


def slope(field: Field, p: Array, step: float = 0.003) -> tuple[Array, Array]:
    """Distances (N,) and unit normals (N, 3) of a field, by forward differences: four evaluations, not seven."""
    p = p.astype(np.float32)
    axis = np.eye(3, dtype=np.float32) * np.float32(step)
    here = field(p)
    return here, unit(np.stack([field(p + axis[k]) - here for k in range(3)], -1).astype(float))


def comb(field: Field, root: Array, way: Way, length: Array, lift: Array, segments: int = 4) -> tuple[Array, Array]:
    """Lines (N, S + 1, 3) that run along `way` over the surface of a field, and its normals there.

    Args:
        length: (N,) metres.
        lift: (N, S + 1) metres over the surface.
    """
    p = root.astype(float)
    line, up = [], []
    for k in range(segments + 1):
        away, g = slope(field, p)
        p = p - g * (away - lift[:, k])[:, None]
        line.append(p)
        up.append(g)
        d = way(p)
        d = unit(d - g * (d * g).sum(-1, keepdims=True))
        p = p + d * (length / segments)[:, None]
    return np.stack(line, 1), np.stack(up, 1)


def sound(line: Array, up: Array, width: Array) -> tuple[Array, Array, Array]:
    """Of lines (N, S + 1, 3), with their normals and widths (N,), those that turn by less than 50 degrees at each point
    and leap nowhere. Where a surface is folded a line combed over it may, and a hair with corners is a scribble."""
    step = np.diff(line, axis=1)
    long = np.linalg.norm(step, axis=-1)
    way = unit(step)
    keep = ((way[:, 1:] * way[:, :-1]).sum(-1) > 0.64).all(1) & (long.max(1) < 2.0 * np.median(long, 1))
    return line[keep], up[keep], width[keep]


def ribbons(line: Array, up: Array, width: Array, roll: Array | float = 0.0) -> tuple[Sheet, Array, Array]:
    """Ribbons along lines (N, S + 1, 3), their flat side to `up` (N, S + 1, 3); half width (N, S + 1) metres; `roll`:
    radians (N,) that each is turned about itself.

    Returns:
        The sheet, each vertex' strand (V,) and its share of the length (V,).
    """
    n, m = line.shape[:2]
    tangent = unit(np.gradient(line, axis=1))
    side = unit(np.cross(tangent, up))
    angle = np.broadcast_to(np.asarray(roll, float), (n,))[:, None, None]
    out = unit(np.cross(side, tangent))
    out = out * np.sign((out * up).sum(-1, keepdims=True) + 1e-9)
    side, out = side * np.cos(angle) + out * np.sin(angle), out * np.cos(angle) - side * np.sin(angle)
    wide = width[..., None] * side
    body = np.stack([line - wide, line + wide], 2)[:, :-1].reshape(n, -1, 3)
    points = np.concatenate([body, line[:, -1:]], 1)
    # Normals are those of the whole head of hair, nearly: what each ribbon adds of its own glitters.
    mass = 0.6 * unit(np.asarray(up)) + 0.4 * out
    normals = np.stack([mass - side * 0.25, mass + side * 0.25], 2)[:, :-1].reshape(n, -1, 3)
    normals = unit(np.concatenate([normals, mass[:, -1:]], 1))
    s = m - 1
    each = 2 * s + 1
    local = [[2 * k + a for a in tri] for k in range(s - 1) for tri in ((0, 1, 2), (1, 3, 2))]
    local.append([2 * s - 2, 2 * s - 1, 2 * s])
    index = (np.arange(n)[:, None, None] * each + np.array(local)[None]).reshape(-1, 3)
    flat = points.reshape(-1, 3)
    cross = np.cross(flat[index[:, 1]] - flat[index[:, 0]], flat[index[:, 2]] - flat[index[:, 0]])
    turned = (cross * normals.reshape(-1, 3)[index[:, 0]]).sum(-1) < 0
    index = np.where(turned[:, None], index[:, ::-1], index)
    share = np.linspace(0, 1, m)
    v = np.concatenate([np.repeat(share[:-1], 2), [1.0]])
    u = np.concatenate([np.tile([0.0, 1.0], s), [0.5]])
    sheet = Sheet(flat.astype(np.float32), normals.reshape(-1, 3).astype(np.float32),
                  np.tile(np.stack([u, v], -1), (n, 1)).astype(np.float32), index.astype(np.uint32))
    return sheet, np.repeat(np.arange(n), each), np.tile(v, n)


def taper(width: Array, segments: int, root: float = 0.6) -> Array:
    """(N, S + 1) half widths: `root` of the fullest at the root, a point at the tip."""
    u = np.linspace(0, 1, segments + 1)
    return np.asarray(width)[:, None] * (np.minimum(1.0, root + 2.2 * u) * (1 - 0.9 * u**2.4))[None]


def greying(age: float) -> float:
    """Share of the hairs of a greying ribbon that are grey. A ribbon is six hairs, of which one is until one is old: a
    white ribbon on black hair is a scratch."""
    return 0.15 + 0.70 * float(np.clip((age - 0.45) / 0.45, 0.0, 1.0))


def own(of: Array) -> Array:
    """(V,) a number 0–1 of each vertex' ribbon, which the material `strand` parts its hairs by."""
    return (of * 0.6180339887) % 1.0
