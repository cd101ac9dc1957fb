"""Tileable noise of clouds: spectra with a power law, Worley billows, ranks and stretches."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@cache
def cloud_noise(n: int = 512) -> NDArray[np.uint8]:
    """(n, n, 4) tileable: r ranked coverage (uniform in 0–1, so a threshold is a share of area), g and b inverted
    Worley billows coarse and fine, a ranked wisps for cirrus."""
    random = np.random.default_rng(1)
    coverage = ranked(fractal(random, n, 1.9, 2))
    broad = 0.60 * _worley(random, n, 6) + 0.28 * _worley(random, n, 13) + 0.12 * _worley(random, n, 27)
    fine = 0.55 * _worley(random, n, 7) + 0.30 * _worley(random, n, 16) + 0.15 * _worley(random, n, 34)
    wisps = ranked(fractal(random, n, 1.9, 2))
    layers = [coverage, _stretched(broad), _stretched(fine), wisps]
    return np.ascontiguousarray((np.stack(layers, -1) * 255 + 0.5).astype(np.uint8))


def fractal(random: np.random.Generator, n: int, falloff: float, lowest: int) -> Array:
    """(n, n) periodic noise whose amplitude falls as frequency^−falloff from `lowest` cycles a tile on."""
    k = np.hypot(*np.meshgrid(np.fft.fftfreq(n) * n, np.fft.fftfreq(n) * n))
    spectrum = np.where(k >= lowest, np.maximum(k, 1.0) ** -falloff, 0.0)
    return np.fft.ifft2(np.fft.fft2(random.normal(size=(n, n))) * spectrum).real


def _worley(random: np.random.Generator, n: int, cells: int) -> Array:
    """Round domes: 1 − d², 1 at the feature points and 0 one cell away; periodic. One jittered point a cell,
    3 × 3 cells searched."""
    jitter = random.random((cells, cells, 2))
    at = (np.arange(n) + 0.5) / n * cells
    x, y = np.meshgrid(at, at)
    i, j = np.floor(x).astype(int), np.floor(y).astype(int)
    best = np.full((n, n), 9.0)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            point = jitter[(j + dy) % cells, (i + dx) % cells]
            away = (x - (i + dx + point[..., 0])) ** 2 + (y - (j + dy + point[..., 1])) ** 2
            best = np.minimum(best, away)
    return 1 - np.clip(best, 0, 1)


def ranked(a: Array) -> Array:
    """Each value's rank in 0–1: uniform, so a threshold is a share of the area."""
    out = np.empty(a.size)
    out[np.argsort(a, axis=None, kind="stable")] = np.linspace(0, 1, a.size)
    return out.reshape(a.shape)


def _stretched(a: Array) -> Array:
    return (a - a.min()) / (a.max() - a.min())
