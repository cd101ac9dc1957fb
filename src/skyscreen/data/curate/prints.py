"""A perceptual hash of one picture: which of its slow waves are above their median.

After PDQ (Facebook, "The TMK+PDQF video-hashing algorithm and the PDQ image-hashing algorithm", 2019): 64 × 64 luma,
the 16 × 16 lowest cosines but the constant, 256 bits; two pictures are the same where 31 bits or fewer differ.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

SIDE, WAVES = 64, 16
FLAT = 0.02
"""Standard deviation of luma, 0–1, under which a picture has nothing to be known by."""


@cache
def _waves() -> NDArray[np.float32]:
    """(WAVES, SIDE): rows 1 … 16 of the cosine transform (DCT-II)."""
    k, x = np.arange(1, WAVES + 1)[:, None], np.arange(SIDE)[None]
    return np.cos(np.pi * k * (2 * x + 1) / (2 * SIDE)).astype(np.float32)


def of(grey: NDArray[np.float32]) -> str:
    """64 hex digits of a picture (SIDE, SIDE), 0–1; "" where it is nearly of one colour."""
    if grey.std() < FLAT:
        return ""
    waves = (_waves() @ grey @ _waves().T).ravel()
    return np.packbits(waves > np.median(waves)).tobytes().hex()
