"""Film grain: one seeded field, a different piece of it a frame, heavier in the mid-tones.

Grain of negative film shows most in the mid-tones and hides in deep shadow and in white, so the field is weighted by
the luma below it: w(y) = y·(255 − y) / 128² with a floor of a quarter. Integer sums in strips that stay in the cache.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from skyscreen.core import seeds

MARGIN = 128
"""Pixels by which the field exceeds the picture on both axes: 65² placings × 4 flips."""
STRIP = 32
"""Rows at a time: 32 × 1920 × 2 bytes stay in the second-level cache."""


class Grain:
    """Grain for pictures of one size.

    Args:
        amount: standard deviation as a share of the full range, 0–1; 0.012 is fine-grained film.
    """

    def __init__(self, width: int, height: int, amount: float, seed: int) -> None:
        self.width, self.height, self.seed = width, height, seed
        draw = np.random.default_rng(seeds.stream(seed, "film", "grain"))
        field = draw.standard_normal((height + MARGIN + 2, width + MARGIN + 2), dtype=np.float32)
        # Clumps of about 1.5 pixels at 1080p: white noise looks electronic and costs the encoder double.
        soft = (field[:-2] + 2 * field[1:-1] + field[2:])
        soft = (soft[:, :-2] + 2 * soft[:, 1:-1] + soft[:, 2:])
        soft *= 219 * amount / float(soft.std())
        self.field: NDArray[np.int16] = np.clip(np.rint(soft * 4), -127, 127).astype(np.int16)
        """Quarter codes."""
        # Three strips of scratch memory: fresh ones cost as much as the sums.
        self.scratch = np.empty((3, STRIP, width), np.int16)

    def lay(self, luma: NDArray[np.uint8], out: NDArray[np.uint8], frame: int) -> None:
        """Write `luma` + grain of film frame `frame` to `out` (both (height, width))."""
        pick = seeds.stream(self.seed, "film", "grain", frame)
        x, y = pick % (MARGIN // 2 + 1) * 2, (pick >> 16) % (MARGIN // 2 + 1) * 2
        piece = self.field[y:y + self.height, x:x + self.width]
        piece = piece[:, ::-1] if pick >> 40 & 1 else piece
        piece = piece[::-1] if pick >> 41 & 1 else piece
        for top in range(0, self.height, STRIP):
            rows = slice(top, min(top + STRIP, self.height))
            base, noise, rest = self.scratch[:, :rows.stop - top]
            np.copyto(base, luma[rows])
            # Weight y·(255 − y) / 256: 0–63, at least 16. Times quarter codes, over 256: whole codes.
            np.subtract(255, base, out=rest)
            np.multiply(base, rest, out=noise)
            np.right_shift(noise, 8, out=noise)
            np.maximum(noise, 16, out=noise)
            np.multiply(noise, piece[rows], out=noise)
            np.add(noise, 128, out=noise)
            np.right_shift(noise, 8, out=noise)
            np.add(noise, base, out=noise)
            np.clip(noise, 1, 254, out=noise)
            np.copyto(out[rows], noise, casting="unsafe")
