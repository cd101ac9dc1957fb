"""Numbers of one picture: black and white area, edges, blocks, bars."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

WIDTH = 480
"""Pixels: the picture is brought to this width before its edges are looked at, so that sizes compare."""
BLACK, WHITE = 0.06, 0.98
TILES = 8


def areas(grey: NDArray[np.float32]) -> tuple[float, float]:
    """Shares of black and of white area of a picture (H, W), 0–1."""
    return float((grey < BLACK).mean()), float((grey > WHITE).mean())


def sharpness(grey: NDArray[np.float32]) -> float:
    """Standard deviation of the Laplacian (0–255) in the sharpest tenth of 8 × 8 tiles of a picture (H, W), 0–1.

    The usual measure is over the whole picture; but a face before a blurred ground, or a bird in the sky, is sharp.
    """
    picture = grey * 255
    edges = (picture[1:-1, :-2] + picture[1:-1, 2:] + picture[:-2, 1:-1] + picture[2:, 1:-1]
             - 4 * picture[1:-1, 1:-1])
    high, wide = edges.shape[0] // TILES, edges.shape[1] // TILES
    if high < 2 or wide < 2:
        return float(edges.std())
    tiles = edges[: high * TILES, : wide * TILES].reshape(TILES, high, TILES, wide)
    return float(np.quantile(tiles.std(axis=(1, 3)), 0.9))


def blockiness(luma: NDArray[np.uint8]) -> float:
    """Mean step across the 8-pixel grid over the mean step elsewhere, of an unscaled picture (H, W).

    After Wang, Bovik, Evans (2000), "Blind measurement of blocking artifacts in images", without their spectrum. A
    picture that was scaled after it was coded has its blocks elsewhere and is not seen.
    """
    ratios = []
    for plane in (luma, luma.T):
        if plane.shape[1] < 24:
            continue
        step = np.abs(np.diff(plane.astype(np.int16), axis=1)).mean(axis=0)
        on = np.arange(len(step)) % 8 == 7
        ratios.append(float((step[on].mean() + 0.1) / (step[~on].mean() + 0.1)))
    return float(np.mean(ratios)) if ratios else 1.0


def bars(grey: NDArray[np.float32]) -> tuple[float, float, float, float]:
    """Black bars as shares of width and height (left, top, right, bottom); none where the whole picture is black."""
    out = []
    rows, columns = grey.max(axis=1) > 2 * BLACK, grey.max(axis=0) > 2 * BLACK
    if not rows.any():
        return 0.0, 0.0, 0.0, 0.0
    for line in (columns, rows):
        lit = np.flatnonzero(line)
        out.append((lit[0] / len(line), 1 - (lit[-1] + 1) / len(line)))
    (left, right), (top, bottom) = out
    return float(left), float(top), float(right), float(bottom)
