"""Travel times over a map: |∇τ| = 1 / c, first-order Godunov scheme in sweeps along the diagonals.

Sources: H. Zhao, A fast sweeping method for eikonal equations (Math. Comp. 74, 2005); M. Detrixhe, F. Gibou and C. Min
(2013): the cells of one diagonal do not depend on each other, so a sweep is one array operation a diagonal.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
FAR = 1e6
ROUNDS = 2
"""Times four sweeps: waves bend round a few headlands at most."""


def travel(start: NDArray[np.bool_], speed: Array, cell: float) -> Array:
    """(R, C) seconds to each cell from the nearest cell of `start` (0 there), at `speed` m/s over cells of `cell` m."""
    rows, columns = start.shape
    time = np.full((rows + 2, columns + 2), FAR)
    time[1:-1, 1:-1][start] = 0.0
    need = np.pad(cell / speed, 1, constant_values=FAR)
    lines = []
    for d in range(rows + columns - 1):
        i = np.arange(max(0, d - columns + 1), min(d, rows - 1) + 1)
        lines.append((i + 1) * (columns + 2) + (d - i + 1))
    for _ in range(ROUNDS):
        for up, side in ((1, 1), (-1, 1), (-1, -1), (1, -1)):
            # A flipped copy swept forwards is the map swept backwards.
            flat, cost = np.ascontiguousarray(time[::up, ::side]).ravel(), need[::up, ::side].ravel()
            for line in lines:
                a = np.minimum(flat[line - columns - 2], flat[line + columns + 2])
                b = np.minimum(flat[line - 1], flat[line + 1])
                f = cost[line]
                apart = np.abs(a - b)
                both = 0.5 * (a + b + np.sqrt(np.maximum(2 * f * f - apart * apart, 0.0)))
                flat[line] = np.minimum(flat[line], np.where(apart < f, both, np.minimum(a, b) + f))
            time = np.ascontiguousarray(flat.reshape(time.shape)[::up, ::side])
    return time[1:-1, 1:-1]
