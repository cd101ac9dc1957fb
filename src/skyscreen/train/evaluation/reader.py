"""Clips → what they show. NumPy and SciPy alone, so that many processes read at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from skyscreen.train.evaluation import blobs, palette, pool
from skyscreen.train.evaluation.shapes import Gallery


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
        count = pool.workers(workers)
        if len(videos) <= pool.FEW or count < 2:
            return [self.read(video) for video in videos]
        pieces = np.array_split(videos, 4 * count)
        with pool.started(count, _begin, self) as reading:
            return [read for piece in reading.map(_read, pieces) for read in piece]


_READER: Reader | None = None
"""Of a child process."""


def _begin(reader: Reader) -> None:
    global _READER
    _READER = reader


def _read(videos: NDArray[np.uint8]) -> list[NDArray[np.void]]:
    assert _READER is not None
    return [_READER.read(video) for video in videos]
