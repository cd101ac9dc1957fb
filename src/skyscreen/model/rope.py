"""Rotary positions over time, rows and columns (Su et al. 2021, arXiv 2104.09864; factorised over three axes as in
Qwen2-VL and HunyuanVideo): a query at p and a key at q meet as a function of p − q alone."""

from __future__ import annotations

import torch
from torch import Tensor

BASE = 100.0
"""Longest wavelength over 2π, in patches. The usual 10,000 is made for thousands of positions; a clip has 8 an axis."""


def shares(pairs: int) -> tuple[int, int, int]:
    """How many of a head's pairs turn with time, rows and columns: a quarter, the rest in halves."""
    time = max(pairs // 4, 1)
    rows = (pairs - time) // 2
    return time, rows, pairs - time - rows


def angles(grid: tuple[int, int, int], before: int, head: int) -> Tensor:
    """(before + t·h·w, head/2) of radians. The `before` words at the front stand at no place: they do not turn."""
    axes = torch.meshgrid(*(torch.arange(n, dtype=torch.float32) for n in grid), indexing="ij")
    parts = []
    for axis, count in zip(axes, shares(head // 2), strict=True):
        rate = BASE ** (-torch.arange(count, dtype=torch.float32) / max(count, 1))
        parts.append(axis.reshape(-1, 1) * rate)
    turned = torch.cat(parts, -1)
    return torch.cat([torch.zeros(before, head // 2), turned])


def turn(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """x (…, N, head) with its halves as pairs, turned by (N, head/2)."""
    a, b = x.chunk(2, -1)
    return torch.cat([a * cos - b * sin, a * sin + b * cos], -1)
