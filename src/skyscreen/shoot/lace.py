"""The lace that foam leaves on water, as a texture that tiles."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray


@cache
def foam_lace(n: int = 512) -> NDArray[np.uint8]:
    """(n, n, 4) tileable: r lace (walls between foam cells at two scales, warped), g clouds, b fine lace, a speckle."""
    from skyscreen.shoot.cloud_noise import fractal, ranked

    random = np.random.default_rng(11)
    warp_x, warp_y = (fractal(random, n, 1.7, 3) for _ in range(2))
    warp_x, warp_y = warp_x / warp_x.std(), warp_y / warp_y.std()

    def warped(field: NDArray[np.float64], pixels: float) -> NDArray[np.float64]:
        i, j = np.mgrid[:n, :n]
        return field[(i + (warp_x * pixels).astype(int)) % n, (j + (warp_y * pixels).astype(int)) % n]

    lace = warped(np.maximum(_walls(random, n, 14), 0.85 * _walls(random, n, 30)), 7)
    clouds = ranked(fractal(random, n, 1.5, 5))
    fine = warped(_walls(random, n, 60), 3)
    speckle = ranked(fractal(random, n, 1.1, 8))
    return np.ascontiguousarray((np.stack([lace, clouds, fine, speckle], -1) * 255).astype(np.uint8))


def _walls(random: np.random.Generator, n: int, cells: int) -> NDArray[np.float64]:
    """1 on the walls of a periodic Worley diagram (second nearest minus nearest distance), falling to 0 inside."""
    jitter = random.random((cells, cells, 2))
    at = (np.arange(n) + 0.5) / n * cells
    x, y = np.meshgrid(at, at)
    i, j = np.floor(x).astype(int), np.floor(y).astype(int)
    first, second = np.full((n, n), 9.0), np.full((n, n), 9.0)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            point = jitter[(j + dy) % cells, (i + dx) % cells]
            away = np.hypot(x - (i + dx + point[..., 0]), y - (j + dy + point[..., 1]))
            second = np.minimum(second, np.maximum(first, away))
            first = np.minimum(first, away)
    return 1 - np.clip((second - first) * 2.2, 0, 1)
