"""A synthetic hall: early reflections and a tail of noise that loses its top first (Moorer 1979), as one FFT
convolution."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray
from scipy.signal import oaconvolve

from skyscreen.core.seeds import stream
from skyscreen.nouns.sound import RATE
from skyscreen.score.dsp import Floating, Sound, band, high_pass, low_pass

BANDS = ((90.0, 400.0, 1.1), (400.0, 1600.0, 1.0), (1600.0, 5000.0, 0.72), (5000.0, 12000.0, 0.42))
"""Hz from, Hz to, share of the reverberation time: air and walls take the top first."""


@cache
def response(seconds: float) -> NDArray[np.float32]:
    """(2, N) impulse response of T60 `seconds`, unit energy a side, without the direct sound."""
    rng = np.random.default_rng(stream(0, "score", "room", round(seconds * 1000)))
    count = int((seconds * 1.15 + 0.05) * RATE)
    t = np.arange(count) / RATE
    out = np.zeros((2, count))
    for low, high, share in BANDS:
        out += band(rng.standard_normal((2, count)), low, high) * 10 ** (-3 * t / (seconds * share))
    build = 0.012 * min(seconds, 2.0)
    out *= 1 - np.exp(-t / max(build, 1e-3))
    for _ in range(9):
        at = int(rng.uniform(0.006, 0.02 + 0.03 * min(seconds, 2.0)) * RATE)
        size = 2.2 * np.exp(-at / (0.04 * RATE))
        for side in range(2):
            out[side, min(at + int(rng.integers(0, 90)), count - 1)] += rng.choice([-1, 1]) * size
    out = low_pass(high_pass(out, 110.0), 11000.0)
    out /= np.sqrt(np.sum(out**2, axis=1, keepdims=True))
    return out.astype(np.float32)


def reverb(x: Floating, seconds: float) -> Sound:
    """(2, N) → (2, N): the hall's answer alone, in single precision. The hall is the same in every film: it is
    furniture, not chance."""
    answer, dry = response(round(seconds, 2)), x.astype(np.float32)
    return np.stack([oaconvolve(dry[k], answer[k])[:x.shape[1]] for k in range(2)])
