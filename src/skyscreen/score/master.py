"""The last inch: loudness, true peak, the limiter."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import minimum_filter1d
from scipy.signal import resample_poly

from skyscreen.nouns.sound import RATE
from skyscreen.score.dsp import Sound

TARGET = -14.0
"""LUFS, integrated."""
CEILING = -1.6
"""dBTP before AAC, which adds a few tenths; delivered under −1.0."""
WINDOW = 961
"""Samples (20 ms) of the limiter's look-ahead and release."""


def loudness(x: Sound) -> float:
    """Integrated, LUFS (ITU-R BS.1770-4), of (2, N). Under 0.4 s the sound is repeated, as the gate needs a block."""
    import pyloudnorm

    if x.shape[1] < RATE // 2:
        x = np.tile(x, (1, RATE // 2 // max(x.shape[1], 1) + 1))
    with np.errstate(divide="ignore"):
        return float(pyloudnorm.Meter(RATE).integrated_loudness(x.T))


def true_peaks(x: Sound) -> Sound:
    """(N,) largest magnitude of either side in each sample's four-fold oversampled neighbourhood."""
    n = x.shape[1]
    out = np.abs(x).max(axis=0)
    for side in x:
        fine = np.abs(resample_poly(side, 4, 1))[:4 * n]
        out = np.maximum(out, fine.reshape(n, 4).max(axis=1))
    return out


def decibels(x: float) -> float:
    return 20 * float(np.log10(max(x, 1e-9)))


def limit(x: Sound, peaks: Sound, ceiling: float) -> Sound:
    """Gain (N,) that keeps every true peak under `ceiling`: the least need within the window, then a mean over the same
    window, which can never rise over the need it passes."""
    need = np.minimum(1.0, ceiling / np.maximum(peaks, 1e-9))
    need = minimum_filter1d(need, WINDOW + 4)
    if need.min() >= 1.0:
        return np.ones(x.shape[1])
    kernel = np.hanning(WINDOW + 2)[1:-1]
    kernel /= kernel.sum()
    from scipy.signal import oaconvolve

    padded = np.pad(need, WINDOW // 2, mode="edge")
    return np.minimum(oaconvolve(padded, kernel, mode="valid"), 1.0)


def master(x: Sound, target: float) -> tuple[float, Sound, float, float]:
    """Gain to `target` LUFS under the ceiling.

    Returns:
        (gain put on every stem, mastered (2, N), LUFS, dBTP).
    """
    now = loudness(x)
    if not np.isfinite(now):
        return 1.0, x, -70.0, decibels(float(true_peaks(x).max(initial=0.0)))
    gain, peaks = 10 ** ((target - now) / 20), true_peaks(x)
    ceiling = 10 ** (CEILING / 20)
    out, got = x, now
    for _ in range(6):
        out = x * (gain * limit(x, peaks * gain, ceiling))
        got = loudness(out)
        if abs(got - target) < 0.05:
            break
        gain *= 10 ** ((target - got) / 20)
    top = float(true_peaks(out).max(initial=0.0))
    if top > ceiling:
        # The limiter's own modulation may add a hair between samples.
        out = out * (ceiling / top)
        got, top = loudness(out), ceiling
    return gain, out, got, decibels(top)
