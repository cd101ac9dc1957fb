"""Dense motion between two small pictures: Lucas and Kanade (1981), coarse to fine with warping (Bouguet 2001)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

Floats = NDArray[np.floating[Any]]
WINDOW = 9
"""Pixels of the window in which one motion is assumed."""
WARPS = 3
"""Warps a level."""
COARSEST = 16
"""Pixels of the shorter side of the coarsest level."""
CALM = 2e-4
"""Added to the structure tensor's diagonal (grey 0–1, squared): where nothing is drawn, the coarser level decides."""
CROSS = np.zeros((5, 5), bool)
CROSS[::2, 2] = CROSS[2, ::2] = True
"""Pixels of the median that takes out a level's outliers: five cost a fifth of what all twenty-five do."""
TRUST = 0.05
"""Difference of grey after warping up to which the motion is believed."""


def flow(now: Floats, then: Floats) -> Floats:
    """(h, w, 2) x and y in pixels: what is seen at p was at p + flow in `then`.

    Args:
        now, then: grey, 0–1, (h, w).
    """
    first, second = _flat(now), _flat(then)
    levels = [(first, second)]
    while min(levels[-1][0].shape) >= 2 * COARSEST:
        levels.append((_half(levels[-1][0]), _half(levels[-1][1])))
    way = np.zeros((*levels[-1][0].shape, 2), np.float32)
    for a, b in reversed(levels):
        if way.shape[:2] != a.shape:
            down, across = (fine / coarse for fine, coarse in zip(a.shape, way.shape, strict=False))
            way = np.stack([ndimage.zoom(way[..., k], (down, across), order=1, grid_mode=True, mode="nearest") * by
                            for k, by in enumerate((across, down))], -1).astype(np.float32)
        for _ in range(WARPS):
            way = _step(a, b, way)
        way = np.stack([ndimage.median_filter(way[..., k], footprint=CROSS) for k in (0, 1)], -1)
    return way


def carried(field: NDArray, way: Floats, order: int = 1) -> NDArray:
    """`field` (h, w) or (h, w, n) of the frame before, as it lies now."""
    rows, columns = np.indices(way.shape[:2], np.float32)
    at = [rows + way[..., 1], columns + way[..., 0]]
    if field.ndim == 2:
        return ndimage.map_coordinates(field, at, order=order, mode="nearest")
    return np.stack([ndimage.map_coordinates(field[..., k], at, order=order, mode="nearest")
                     for k in range(field.shape[2])], -1)


def trusted(now: Floats, then: Floats, way: Floats, noise: float) -> NDArray[np.bool_]:
    """(h, w) where the picture before explains this one: neither uncovered nor come in from outside."""
    height, width = now.shape
    rows, columns = np.indices(now.shape, np.float32)
    y, x = rows + way[..., 1], columns + way[..., 0]
    inside = (x > -1) & (y > -1) & (x < width) & (y < height)
    off = ndimage.uniform_filter(np.abs(now - carried(then, way)), 3)
    return inside & (off < TRUST + 2 * noise)


def noise_of(grey: Floats) -> float:
    """Standard deviation of the noise, 0–1: the median of a Laplacian that sees neither edges nor slopes
    (Immerkær 1996), which is robust where less than half of the picture is textured."""
    mask = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
    return float(np.median(np.abs(ndimage.convolve(grey, mask)))) / (6 * 0.6745)


def _step(now: Floats, then: Floats, way: Floats) -> Floats:
    warped = carried(then, way)
    mean = (now + warped) / 2
    gx, gy = np.gradient(mean, axis=1), np.gradient(mean, axis=0)
    change = now - warped

    def window(value: Floats) -> Floats:
        return ndimage.uniform_filter(value, WINDOW, mode="nearest")

    xx, yy, xy = window(gx * gx) + CALM, window(gy * gy) + CALM, window(gx * gy)
    xt, yt = window(gx * change), window(gy * change)
    whole = xx * yy - xy * xy
    step = np.stack([(yy * xt - xy * yt) / whole, (xx * yt - xy * xt) / whole], -1)
    return way + np.clip(step, -1.5, 1.5).astype(np.float32)


def _flat(grey: Floats) -> Floats:
    """Without slow changes of brightness: lamps that flicker and automatic exposure are no motion."""
    soft = ndimage.gaussian_filter(grey, 1.0)
    return soft - ndimage.gaussian_filter(grey, 12.0)


def _half(grey: Floats) -> Floats:
    soft = ndimage.gaussian_filter(grey, 1.0)
    return soft[::2, ::2]
