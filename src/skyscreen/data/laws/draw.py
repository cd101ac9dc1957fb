"""Random numbers that depend on (seed, split, clip, column) and on nothing else: clip i is clip i in any batch."""

from __future__ import annotations

import itertools

import torch
from torch import Tensor

from skyscreen.core.seeds import stream
from skyscreen.data.laws.tables import constant

COLUMNS = 64  # numbers a clip may use


def uniforms(index: Tensor, seed: int, split: str) -> Tensor:
    """(B,) int64 clip numbers, below 2^48 → (B, COLUMNS) float32 in [0, 1), multiples of 2^-24.

    A counter-based generator: the counter (clip, column) is mixed with a 62-bit key by two rounds of `_mix`.
    """
    key = stream(seed, "laws", split)
    low, high = key & 0x7FFFFFFF, (key >> 31) & 0x7FFFFFFF
    columns = torch.arange(COLUMNS, device=index.device, dtype=torch.int64)
    word = _mix((index & 0xFFFFFFFF) ^ low)[:, None]
    word = _mix(word + (index >> 32)[:, None] * 0x9E3779B9 + columns * 0x85EBCA77)
    word = _mix(word ^ high)
    return (word >> 8).to(torch.float32) * 2.0**-24


def pick(uniform: Tensor, shares: tuple[float, ...]) -> Tensor:
    """Row numbers drawn by `shares` (they are scaled to sum to 1); same shape as `uniform`, int64."""
    sums = list(itertools.accumulate(shares))
    edges = constant([s / sums[-1] for s in sums[:-1]], uniform.device)
    return torch.bucketize(uniform.contiguous(), edges, right=True)


def whole(uniform: Tensor, count: int | Tensor) -> Tensor:
    """Whole numbers 0 … count - 1, all alike, int64."""
    return (uniform * count).long()


def _mix(word: Tensor) -> Tensor:
    """The 32-bit finaliser with low bias found by C. Wellons, "Prospecting for hash functions" (2018), in int64."""
    word = word & 0xFFFFFFFF
    word = ((word ^ (word >> 16)) * 0x7FEB352D) & 0xFFFFFFFF
    word = ((word ^ (word >> 15)) * 0x846CA68B) & 0xFFFFFFFF
    return word ^ (word >> 16)
