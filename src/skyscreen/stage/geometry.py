"""Headings, rigid transforms and bounds: the small algebra of the stage.

A heading is a yaw in radians: 0 faces +Z, growing towards +X, so forward = (sin ψ, 0, cos ψ) and the subject's left
is +X at ψ = 0. Matrices are row-major and act on columns.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def forward(yaw: float) -> Array:
    """(3,) unit vector of a heading."""
    return np.array([np.sin(yaw), 0.0, np.cos(yaw)])


def yaw_of(x: float, z: float) -> float:
    """Heading in radians of a horizontal direction."""
    return float(np.arctan2(x, z))


def wrap(angle: float) -> float:
    """Angle in (−π, π]."""
    return float((angle + np.pi) % (2 * np.pi) - np.pi)


def turn(yaw: float) -> Array:
    """(3, 3) rotation about +Y."""
    s, c = np.sin(yaw), np.cos(yaw)
    return np.array([[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]])


def place(position: Array | tuple[float, float, float], yaw: float, scale: float = 1.0) -> Array:
    """(4, 4) object → world."""
    out = np.eye(4)
    out[:3, :3] = turn(yaw) * scale
    out[:3, 3] = position
    return out


def corners(low: Array | tuple[float, ...], high: Array | tuple[float, ...]) -> Array:
    """(8, 3) corners of a box."""
    low, high = np.asarray(low, float), np.asarray(high, float)
    pick = np.array([[i & 1, i >> 1 & 1, i >> 2 & 1] for i in range(8)], float)
    return low + pick * (high - low)


def apply(matrix: Array, points: Array) -> Array:
    """Points (…, N, 3) through matrices (…, 4, 4)."""
    return points @ np.swapaxes(matrix[..., :3, :3], -1, -2) + matrix[..., None, :3, 3]


def extents(half: tuple[float, float], yaw: float) -> tuple[float, float]:
    """Half extents along a frame turned by `yaw` of a rectangle (half width x, half length z)."""
    s, c = abs(np.sin(yaw)), abs(np.cos(yaw))
    return float(half[0] * c + half[1] * s), float(half[0] * s + half[1] * c)


def quaternion(matrix: Array) -> Array:
    """(4,) w, x, y, z of the rotation part of a matrix, scale removed (Shepperd 1978)."""
    m = matrix[:3, :3] / np.linalg.norm(matrix[:3, :3], axis=0)
    squares = np.array([1 + m.trace(), *(1 + 2 * m[i, i] - m.trace() for i in range(3))])
    k = int(np.argmax(squares))
    if k == 0:
        q = np.array([squares[0], m[2, 1] - m[1, 2], m[0, 2] - m[2, 0], m[1, 0] - m[0, 1]])
    else:
        i, j, l = k - 1, k % 3, (k + 1) % 3
        q = np.empty(4)
        q[0], q[1 + i] = m[l, j] - m[j, l], squares[k]
        q[1 + j], q[1 + l] = m[i, j] + m[j, i], m[i, l] + m[l, i]
    return q / np.linalg.norm(q)


def rotation(q: Array) -> Array:
    """(3, 3) of a unit quaternion w, x, y, z."""
    w, x, y, z = q
    return np.array([
        [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
        [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
        [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
    ])


def ease(s: Array | float) -> Array:
    """Camera ease: slow in, slow out, never quite still. Quintic smoothstep with 12 % of linear in it."""
    s = np.clip(np.asarray(s, float), 0.0, 1.0)
    return 0.12 * s + 0.88 * s**3 * (s * (6 * s - 15) + 10)


def smooth(values: Array, sigma: float) -> Array:
    """Gaussian low-pass over the first axis, `sigma` in samples; the ends extrapolate linearly, so a steady travel
    stays steady to its first and last frame."""
    reach = int(np.ceil(3 * sigma))
    if reach < 1 or len(values) < 3:
        return values.copy()
    span = min(len(values) - 1, max(2, reach))
    steps = np.arange(1, reach + 1).reshape(-1, *[1] * (values.ndim - 1))
    before = values[0] + (values[0] - values[span]) / span * steps[::-1]
    after = values[-1] + (values[-1] - values[-1 - span]) / span * steps
    padded = np.concatenate([before, values, after])
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel /= kernel.sum()
    out = np.zeros_like(values, dtype=float)
    for k, weight in enumerate(kernel):
        out += weight * padded[k:k + len(values)]
    return out
