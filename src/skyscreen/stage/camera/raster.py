"""A software rasteriser for checking set-ups: which triangle each cell of a small picture shows, and how far it is.

Homogeneous edge functions (Olano and Greer 1997, "Triangle scan conversion using 2D homogeneous coordinates") need no
clipping: a triangle that reaches behind the lens is tested as it is. 50 000 triangles take about 20 ms.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from skyscreen.nouns.frame import View
from skyscreen.stage.camera.lens import Frame
from skyscreen.stage.geometry import Array

BEHIND = 1e-4
"""Metres before the lens from which on a corner has a place in the picture."""
MOST = 400_000
"""Cells tested at once, so that memory stays under about 30 MB."""


@dataclass(frozen=True, eq=False)
class Cells:
    """What a view shows; H × W cells, the top row first."""

    triangle: Array
    """(H, W) number of the nearest triangle, −1 where there is none."""
    depth: Array
    """(H, W) metres along the view axis, infinite where there is none."""


def raster(triangles: Array, view: View, frame: Frame, size: tuple[int, int], near: float = 0.0) -> Cells:
    """The nearest triangle in the middle of each cell, seen from both sides.

    Args:
        triangles: (T, 3, 3) world corners.
        frame: tangents of the half angles.
        size: cells across and down.
        near: metres before the lens that are cut away.
    """
    wide, tall = size
    number = np.full(wide * tall, -1, np.int64)
    depth = np.full(wide * tall, np.inf)
    axes = np.stack([np.asarray(view.right, float) / frame.x, np.asarray(view.up, float) / frame.y,
                     np.asarray(view.forward, float)], -1).astype(np.float32)
    corners = (triangles - np.asarray(view.eye, np.float32)).astype(np.float32) @ axes
    rows, top, count, left, right = _bounds(corners, wide, tall)
    if len(rows):
        _fill(corners[rows].astype(float), rows, (top, count, left, right), size, near, number, depth)
    return Cells(number.reshape(tall, wide), depth.reshape(tall, wide))


def _bounds(corners: Array, wide: int, tall: int) -> tuple[Array, Array, Array, Array, Array]:
    """Triangles that may cover the middle of a cell: numbers, first rows, counts of rows, first and last columns."""
    # Three columns at a time: a reduction over an axis of three is five times as slow.
    w = [corners[:, k, 2] for k in range(3)]
    rows = np.flatnonzero(np.maximum(np.maximum(w[0], w[1]), w[2]) > BEHIND)
    kept = corners[rows]
    w = [kept[:, k, 2] for k in range(3)]
    part = np.minimum(np.minimum(w[0], w[1]), w[2]) <= BEHIND
    place = [kept[:, k, :2] / np.maximum(w[k], BEHIND)[:, None] for k in range(3)]
    low = np.minimum(np.minimum(place[0], place[1]), place[2])
    high = np.maximum(np.maximum(place[0], place[1]), place[2])
    # A corner behind the lens may show anywhere: the edge functions decide.
    low[part], high[part] = -1.0, 1.0
    # Cell (i, j) has its middle at x = (2 i + 1) / wide − 1 and y = 1 − (2 j + 1) / tall.
    x0, x1 = np.ceil((low[:, 0] + 1) * wide / 2 - 0.5), np.floor((high[:, 0] + 1) * wide / 2 - 0.5)
    y0, y1 = np.ceil((1 - high[:, 1]) * tall / 2 - 0.5), np.floor((1 - low[:, 1]) * tall / 2 - 0.5)
    x0, x1 = np.clip(x0, 0, wide).astype(np.int64), np.clip(x1, -1, wide - 1).astype(np.int64)
    y0, y1 = np.clip(y0, 0, tall).astype(np.int64), np.clip(y1, -1, tall - 1).astype(np.int64)
    some = (x1 >= x0) & (y1 >= y0)
    return rows[some], y0[some], (y1 - y0 + 1)[some], x0[some], x1[some]


def _fill(corners: Array, rows: Array, bounds: tuple[Array, Array, Array, Array], size: tuple[int, int], near: float,
          number: Array, depth: Array) -> None:
    """Write the nearest of these triangles into `number` and `depth`.

    Along a row each edge function is linear in x, so its sign gives the first or the last cell: only covered cells are
    ever listed.
    """
    wide, tall = size
    top, count, left, right = bounds
    a, b, c = corners[:, 0], corners[:, 1], corners[:, 2]
    edges = np.stack([_cross(b, c), _cross(c, a), _cross(a, b)], 1)
    det = (a * edges[:, 0]).sum(1)
    edges = edges / np.where(np.abs(det) < 1e-18, np.inf, det)[:, None, None]
    # The sum of the three is 1 / w, and must be positive too: before the lens.
    edges = np.concatenate([edges, (edges[:, 0] + edges[:, 1] + edges[:, 2])[:, None]], 1)
    one = np.repeat(np.arange(len(rows)), count)
    j = top[one] + _within(count)
    slope, rest = edges[one, :, 0], edges[one, :, 1] * (1 - (2 * j + 1) / tall)[:, None] + edges[one, :, 2]
    with np.errstate(divide="ignore", invalid="ignore"):
        edge = (-rest / slope + 1) * wide / 2 - 0.5  # column where the function is 0
    first, last, empty = left[one].astype(float), right[one].astype(float), np.zeros(len(one), bool)
    for k in range(4):
        first = np.maximum(first, np.where(slope[:, k] > 0, np.ceil(edge[:, k]), 0))
        last = np.minimum(last, np.where(slope[:, k] < 0, np.floor(edge[:, k]), wide - 1))
        empty |= (slope[:, k] == 0) & (rest[:, k] < 0)
    some = np.flatnonzero((last >= first) & ~empty)
    first, last = np.clip(first, 0, wide).astype(np.int64), np.clip(last, -1, wide - 1).astype(np.int64)
    many = last[some] - first[some] + 1
    run = (np.cumsum(many) // MOST) if len(some) else np.zeros(0, int)
    for k in range(int(run[-1]) + 1 if len(some) else 0):
        part = some[run == k]
        if not len(part):
            continue
        many = last[part] - first[part] + 1
        span = np.repeat(part, many)
        i = first[span] + _within(many)
        inverse = edges[one[span], 3, 0] * ((2 * i + 1) / wide - 1) + rest[span, 3]
        hit = inverse > 0
        far, cell, own = 1 / inverse[hit], (j[span] * wide + i)[hit], rows[one[span[hit]]]
        closer = (far < depth[cell]) & (far > near)
        far, cell, own = far[closer], cell[closer], own[closer]
        # The farthest first, so that the nearest is what stays; equals in the triangles' order.
        order = np.argsort(-far, kind="stable")
        number[cell[order]], depth[cell[order]] = own[order], far[order]


def _within(count: Array) -> Array:
    """0 … n − 1 for each n in turn."""
    return np.arange(int(count.sum())) - np.repeat(np.cumsum(count) - count, count)


def _cross(a: Array, b: Array) -> Array:
    return np.stack([a[:, 1] * b[:, 2] - a[:, 2] * b[:, 1], a[:, 2] * b[:, 0] - a[:, 0] * b[:, 2],
                     a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]], -1)
