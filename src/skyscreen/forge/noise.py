"""Smooth noise on the plane, hashed on integer lattices: no tables, no period, equal everywhere."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def _hash(i: NDArray[np.int64], j: NDArray[np.int64], seed: int) -> Array:
    """Integer lattice → 0–1 (a 32-bit mix after Wellons' lowbias32)."""
    h = (i * 374761393 + j * 668265263 + seed * 974634821) & 0xFFFFFFFF
    h ^= h >> 16
    h = (h * 0x7FEB352D) & 0xFFFFFFFF
    h ^= h >> 15
    h = (h * 0x846CA68B) & 0xFFFFFFFF
    h ^= h >> 16
    return h / 4294967296.0


def value(x: Array, z: Array, seed: int = 0) -> Array:
    """Value noise with quintic blending, −1 … 1, one feature a unit."""
    i, j = np.floor(x).astype(np.int64), np.floor(z).astype(np.int64)
    u, v = x - i, z - j
    u, v = (t * t * t * (t * (t * 6 - 15) + 10) for t in (u, v))
    a, b = _hash(i, j, seed), _hash(i + 1, j, seed)
    c, d = _hash(i, j + 1, seed), _hash(i + 1, j + 1, seed)
    return (a + (b - a) * u + (c - a) * v + (a - b - c + d) * u * v) * 2 - 1


def fractal(x: Array, z: Array, octaves: int = 4, seed: int = 0, gain: float = 0.5) -> Array:
    """Octaves of `value`, turned 37° each so that lattices never line up; about −1 … 1."""
    out, amount, total = np.zeros_like(np.asarray(x, float)), 1.0, 0.0
    c, s = 0.7986, 0.6018
    for k in range(octaves):
        out = out + amount * value(x, z, seed + k)
        total += amount
        x, z = (c * x - s * z) * 2.03 + 13.7, (s * x + c * z) * 2.03 + 7.1
        amount *= gain
    return out / total


def ridged(x: Array, z: Array, octaves: int = 5, seed: int = 0) -> Array:
    """Ridged multifractal (Musgrave): sharp crests, smooth valleys; 0 … about 1."""
    out, weight, amount = np.zeros_like(np.asarray(x, float)), np.ones_like(np.asarray(x, float)), 1.0
    c, s = 0.7986, 0.6018
    for k in range(octaves):
        n = (1 - np.abs(value(x, z, seed + k) * 1.6).clip(0, 1)) ** 2
        out = out + amount * n * weight
        weight = np.clip(n * 1.6, 0, 1)
        x, z = (c * x - s * z) * 2.03 + 13.7, (s * x + c * z) * 2.03 + 7.1
        amount *= 0.48
    return out / 1.9
