"""The last inch: loudness, true peak, the limiter."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import minimum_filter1d, uniform_filter1d
from scipy.signal import resample_poly, sosfilt

from skyscreen.nouns.sound import RATE
from skyscreen.score.dsp import Sound

TARGET = -14.0
"""LUFS, integrated."""
CEILING = -1.6
"""dBTP before AAC, which adds a few tenths; delivered under −1.0."""
WINDOW = 961
"""Samples (20 ms) of the limiter's look-ahead and release."""


K_WEIGHTING = np.array([
    [1.53512485958697, -2.69169618940638, 1.19839281085285, 1.0, -1.69065929318241, 0.73248077421585],
    [1.0, -2.0, 1.0, 1.0, -1.99004745483398, 0.99007225036621],
])
"""ITU-R BS.1770-4, tables 1 and 2: the head's shelf and the high-pass, at 48 kHz."""


def weighted(x: Sound) -> Sound:
    """(2, N) as loudness hears it. Under 0.5 s the sound is repeated, as the gate needs a block of 0.4 s."""
    if x.shape[1] < RATE // 2:
        x = np.tile(x, (1, RATE // 2 // max(x.shape[1], 1) + 1))
    return np.asarray(sosfilt(K_WEIGHTING, x, axis=-1))


def gated(x: Sound) -> float:
    """LUFS of a weighted sound: blocks of 0.4 s every 0.1 s, the absolute gate at −70, then the relative one at −10."""
    hop = RATE // 10
    hops = np.square(x[:, :x.shape[1] // hop * hop]).reshape(2, -1, hop).sum(axis=(0, 2))
    blocks = np.convolve(hops, np.ones(4), mode="valid") / (4 * hop)
    blocks = blocks[blocks > 10 ** ((-70 + 0.691) / 10)]
    if not blocks.size:
        return float("-inf")
    blocks = blocks[blocks > 0.1 * blocks.mean()]
    return -0.691 + 10 * float(np.log10(blocks.mean()))


def loudness(x: Sound) -> float:
    """Integrated, LUFS (ITU-R BS.1770-4), of (2, N); −inf for silence."""
    return gated(weighted(x))


def true_peaks(x: Sound, over: float = 0.0) -> Sound:
    """(N,) largest magnitude of either side in each sample's four-fold oversampled neighbourhood.

    Args:
        over: a tenth of a second whose largest sample is not over this is not oversampled. Music and speech rise by a
            quarter at most between samples; half the ceiling leaves a factor of two.
    """
    n, chunk, edge = x.shape[1], RATE // 10, 64
    out = np.abs(x).max(axis=0)
    loud = np.maximum.reduceat(out, np.arange(0, n, chunk)) > over
    for first, last in _runs(loud):
        a, b = first * chunk, min(last * chunk, n)
        low, high = max(a - edge, 0), min(b + edge, n)
        for side in x:
            fine = np.abs(resample_poly(side[low:high].astype(np.float32), 4, 1)).reshape(-1, 4).max(axis=1)
            out[a:b] = np.maximum(out[a:b], fine[a - low:b - low])
    return out


def _runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Half-open ranges of consecutive true flags."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]]).astype(np.int8)))
    return [(int(a), int(b)) for a, b in edges.reshape(-1, 2)]


def decibels(x: float) -> float:
    return 20 * float(np.log10(max(x, 1e-9)))


def limit(x: Sound, peaks: Sound, ceiling: float) -> Sound:
    """Gain (N,) that keeps every true peak under `ceiling`: the least need within the window, then a mean over the same
    window, which can never rise over the need it passes."""
    need = np.minimum(1.0, ceiling / np.maximum(peaks, 1e-9))
    if need.min() >= 1.0:
        return np.ones(x.shape[1])
    need = minimum_filter1d(need, WINDOW + 4)
    # Two running means of half the window make a triangle of the whole.
    return np.minimum(uniform_filter1d(uniform_filter1d(need, WINDOW // 2), WINDOW // 2), 1.0)


def master(x: Sound, target: float) -> tuple[float, Sound, float, float]:
    """Gain to `target` LUFS under the ceiling.

    Returns:
        (gain put on every stem, mastered (2, N), LUFS, dBTP).
    """
    heard = weighted(x)
    now = gated(heard)
    if not np.isfinite(now):
        return 1.0, x, -70.0, decibels(float(true_peaks(x).max(initial=0.0)))
    ceiling = 10 ** (CEILING / 20)
    gain = 10 ** ((target - now) / 20)
    peaks = true_peaks(x, 0.4 * ceiling / gain)
    curve = np.ones(1)
    for _ in range(6):
        curve = gain * limit(x, peaks * gain, ceiling)
        # The limiter moves slowly, so it may stand after the weighting as well as before it.
        got = gated(heard * curve if heard.shape[1] == curve.size else weighted(x * curve))
        if abs(got - target) < 0.02:
            break
        gain *= 10 ** ((target - got) / 20)
    out = x * curve
    top = float(true_peaks(out, 0.5 * ceiling).max(initial=0.0))
    if top > ceiling:
        # The limiter's own modulation may add a hair between samples.
        out = out * (ceiling / top)
        top = ceiling
    return gain, out, loudness(out), decibels(top)
