"""Walls round flat shapes, and skins turned the right way out."""

from __future__ import annotations

from typing import Any

import numpy as np

from skyscreen.forge import shapes
from skyscreen.forge.solid import Paint, Piece


def outward(piece: Piece, centre: Any = None) -> Piece:
    """The same piece wound so that its triangles agree with its normals, or point away from `centre`."""
    a, b, c = (piece.position[piece.index[:, k]].astype(float) for k in range(3))
    face = np.cross(b - a, c - a)
    if centre is None:
        wrong = float((face * piece.normal[piece.index].mean(1)).sum()) < 0
        return (
            Piece(piece.position, piece.normal, piece.uv, piece.index[:, ::-1], piece.paint, piece.extra)
            if wrong
            else piece
        )
    wrong = float((face * (a - np.asarray(centre))).sum()) < 0
    if not wrong:
        return piece
    return Piece(piece.position, -piece.normal, piece.uv, piece.index[:, ::-1], piece.paint, piece.extra)


def rim(ring: Any, half: float, paint: Paint) -> Piece:
    """The wall round a counter-clockwise ring; corners over 38° stay sharp."""
    n = len(ring)
    after = np.roll(ring, -1, 0)
    edge = shapes.unit(after - ring)
    face = np.stack([edge[:, 1], -edge[:, 0]], -1)
    before = np.roll(face, 1, 0)
    smooth = (face * before).sum(1) > shapes.CREASE
    start = np.where(smooth[:, None], shapes.unit(face + before), face)
    end = np.where(np.roll(smooth, -1)[:, None], np.roll(start, -1, 0), face)
    points = np.zeros((n, 4, 3))
    points[:, [0, 3], :2], points[:, [1, 2], :2] = ring[:, None], after[:, None]
    points[:, :2, 2], points[:, 2:, 2] = -half, half
    normal = np.zeros((n, 4, 3))
    normal[:, [0, 3], :2], normal[:, [1, 2], :2] = start[:, None], end[:, None]
    index = np.array([[0, 1, 2], [0, 2, 3]])[None] + (np.arange(n) * 4)[:, None, None]
    length = np.r_[0, np.cumsum(np.linalg.norm(after - ring, axis=1))]
    uv = np.zeros((n, 4, 2))
    uv[:, [0, 3], 0], uv[:, [1, 2], 0] = length[:-1, None], length[1:, None]
    uv[:, 2:, 1] = 2 * half
    return shapes.piece(points, normal, uv, index, paint)


def boundary(flat: Any, index: Any, depth: float, paint: Paint) -> Piece:
    """Walls under the open edges of flat triangles (T, 3), from z = 0 to depth."""
    edges = np.concatenate([index[:, [0, 1]], index[:, [1, 2]], index[:, [2, 0]]]).astype(np.int64)
    keys = np.round(flat, 6)
    _, same = np.unique(keys, axis=0, return_inverse=True)
    same = same.ravel()
    forward = same[edges[:, 0]] * len(flat) + same[edges[:, 1]]
    backward = same[edges[:, 1]] * len(flat) + same[edges[:, 0]]
    open_ = edges[~np.isin(forward, backward)]
    a, b = flat[open_[:, 0]], flat[open_[:, 1]]
    d = shapes.unit(b - a)
    normal = np.repeat(np.stack([d[:, 1], -d[:, 0], 0 * d[:, 0]], -1)[:, None], 4, 1)
    points = np.zeros((len(a), 4, 3))
    points[:, [0, 3], :2], points[:, [1, 2], :2] = a[:, None], b[:, None]
    points[:, 2:, 2] = depth
    quads = np.array([[0, 1, 2], [0, 2, 3]])[None] + (np.arange(len(a)) * 4)[:, None, None]
    return shapes.piece(points, normal, points[..., :2], quads, paint)
