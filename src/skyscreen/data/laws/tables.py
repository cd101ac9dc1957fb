"""Constants on a device, put there once: a copy from the host in every batch would wait for all the device's work."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import torch
from torch import Tensor

Rows = Sequence[float] | Sequence[Sequence[float]] | Sequence[Sequence[Sequence[float]]]


def constant(rows: Rows, device: torch.device) -> Tensor:
    """Numbers in nested sequences as a tensor: float32, or int64 where all are whole numbers. Not to be written to."""
    return _kept(_frozen(rows), device)


@functools.lru_cache(maxsize=256)
def _kept(rows: Rows, device: torch.device) -> Tensor:
    return torch.tensor(rows, device=device)


def _frozen(rows: Rows) -> Rows:
    return tuple(_frozen(row) if isinstance(row, Sequence) else row for row in rows)  # type: ignore[return-value]
