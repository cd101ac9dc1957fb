"""Clips → what they show. NumPy and SciPy alone, so that many processes read at once."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

import numpy as np
from numpy.typing import NDArray

from skyscreen.train.evaluation import blobs, palette
from skyscreen.train.evaluation.shapes import Gallery

FEW = 96
"""Clips that are read without other processes."""


@dataclass(frozen=True)
class Reader:
    table: NDArray[np.uint8]
    """Of `palette.table`."""
    gallery: Gallery

    def read(self, video: NDArray[np.uint8]) -> NDArray[np.void]:
        """Patches (`blobs.BLOB`) of one clip (T, H, W, 3), with their shapes."""
        found, features = blobs.find(self.table[palette.codes(video)], video)
        found["shape"] = self.gallery.told(features)
        return found

    def read_all(self, videos: NDArray[np.uint8], workers: int = 0) -> list[NDArray[np.void]]:
        """`read` of each of (B, T, H, W, 3). workers 0: as the machine has cores, eight at most."""
        count = workers or min(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 2, 8)
        if len(videos) <= FEW or count < 2:
            return [self.read(video) for video in videos]
        pieces: Sequence[NDArray[np.uint8]] = np.array_split(videos, 2 * count)
        with ProcessPoolExecutor(count, get_context("spawn"), _begin, (self,)) as pool:
            return [read for piece in pool.map(_read, pieces) for read in piece]


_READER: Reader | None = None
"""Of a child process."""


def _begin(reader: Reader) -> None:
    global _READER
    os.environ["OMP_NUM_THREADS"] = "1"
    _READER = reader


def _read(videos: NDArray[np.uint8]) -> list[NDArray[np.void]]:
    assert _READER is not None
    return [_READER.read(video) for video in videos]
