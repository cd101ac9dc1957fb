"""Fewer triangles for the same shape, by quadric edge collapse (Garland and Heckbert 1997)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def fewer(position: Floats, index: NDArray[np.uint32], colour: Floats, count: int) -> tuple[Floats, Any, Floats]:
    """About `count` triangles of (V, 3) points and (T, 3) corners; each point that stays takes the (V, 3) colour of the
    nearest old one."""
    import fast_simplification
    from scipy.spatial import cKDTree

    made = fast_simplification.simplify(position.astype(float), index.astype(np.int32), target_count=max(count, 4))
    points, faces = np.asarray(made[0], np.float32), np.asarray(made[1], np.uint32)
    return points, faces, colour[cKDTree(position).query(points)[1]]
