"""Finer triangles where a surface has small features: edges split at their middle and laid back on the field."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.field import Field, unit

Array = NDArray[Any]


def refined(field: Field, p: Array, n: Array, t: Array, inside: Array, step: float) -> tuple[Array, Array, Array]:
    """Splits every edge whose two ends are `inside` (V,); neighbours share the new point, so no crack opens.

    Args:
        p, n, t: position (V, 3), normal (V, 3), index (T, 3) of a surface of `field`.
        step: metres of the cells that it was made with.

    Returns:
        position, normal, index.
    """
    edges = np.stack([t, np.roll(t, -1, 1)], -1).astype(np.int64)  # (T, 3, 2): edge k runs from corner k to k + 1
    split = inside[edges].all(-1)
    key = np.sort(edges, -1)
    code = key[..., 0] * len(p) + key[..., 1]
    codes, first = np.unique(code[split], return_index=True)
    ends = key[split][first]
    middle = (p[ends[:, 0]] + p[ends[:, 1]]).astype(np.float32) / 2
    axis = np.eye(3, dtype=np.float32) * np.float32(0.3 * step)
    for _ in range(2):
        slope = np.stack([field(middle + axis[k]) - field(middle - axis[k]) for k in range(3)], -1) / (0.6 * step)
        length = np.maximum((slope**2).sum(-1), 0.25)
        move = -slope * (field(middle) / length)[:, None]
        middle = (middle + np.clip(move, -0.5 * step, 0.5 * step)).astype(np.float32)
    normal = unit(slope).astype(np.float32)
    # Where a fold turned the slope round, the mean of the ends is nearer to the truth.
    mean = unit(n[ends[:, 0]] + n[ends[:, 1]])
    normal = np.where(((normal * mean).sum(-1) < 0)[:, None], mean, normal).astype(np.float32)
    new = np.where(split, len(p) + np.searchsorted(codes, code), -1)  # point on edge k, −1 none
    out = []
    count = split.sum(1)
    out.append(t[count == 0])
    for k in range(3):
        a, b, c = (np.roll(t, -k, 1)[:, j] for j in range(3))
        ab, bc, ca = (np.roll(new, -k, 1)[:, j] for j in range(3))
        one = (count == 1) & (ab >= 0)
        out += [np.stack([a, ab, c], 1)[one], np.stack([ab, b, c], 1)[one]]
        two = (count == 2) & (ca < 0)
        out += [np.stack([a, ab, bc], 1)[two], np.stack([ab, b, bc], 1)[two], np.stack([a, bc, c], 1)[two]]
        if k == 0:
            all_ = count == 3
            out += [np.stack(x, 1)[all_] for x in ((a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca))]
    index = np.concatenate([np.asarray(x, np.int64) for x in out]).astype(np.uint32)
    return np.concatenate([p, middle]), np.concatenate([n, normal]), index
