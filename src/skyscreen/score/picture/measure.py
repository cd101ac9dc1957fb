"""Curves of a sound: level, spectrum over time, how far its two sides agree. Every input is (samples, 2) at 48 kHz."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.signal import ShortTimeFFT, windows

from skyscreen.nouns.sound import RATE

Floats = NDArray[np.float64]
FLOOR = -90.0
"""dB under which everything is silence."""
LOWEST, HIGHEST = 40.0, 20000.0
"""Hz of the spectrogram's edges."""


def level(sound: NDArray[np.float32], columns: int, window: float = 0.4) -> Floats:
    """(columns,) RMS in dBFS of both sides over `window` seconds round each column."""
    power = np.concatenate([[0.0], np.cumsum(np.mean(np.square(sound, dtype=np.float64), axis=1))])
    a, b = _windows(len(sound), columns, window)
    return np.maximum(10 * np.log10(np.maximum((power[b] - power[a]) / np.maximum(b - a, 1), 1e-12)), FLOOR)


def correlation(sound: NDArray[np.float32], columns: int, window: float = 0.4) -> Floats:
    """(columns,) −1 … 1: 1 is mono, 0 is wide, under 0 the sides cancel on one loudspeaker. Silence counts as mono."""
    left, right = sound[:, 0].astype(np.float64), sound[:, 1].astype(np.float64)
    a, b = _windows(len(sound), columns, window)
    both, one, two = (np.concatenate([[0.0], np.cumsum(x)]) for x in (left * right, left**2, right**2))
    return _share(both[b] - both[a], (one[b] - one[a]) * (two[b] - two[a]))


def _share(both: Floats, power: Floats) -> Floats:
    return np.where(power > 1e-12, both / np.sqrt(np.maximum(power, 1e-12)), 1.0)


def _windows(samples: int, columns: int, window: float) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    centre = (np.arange(columns) + 0.5) * samples / columns
    half = window * RATE / 2
    return (np.clip(centre - half, 0, samples).astype(np.int64), np.clip(centre + half, 0, samples).astype(np.int64))


def spectrogram(sound: NDArray[np.float32], columns: int, rows: int) -> Floats:
    """(rows, columns) in dBFS, the highest frequency on top, `rows` spaced by equal ratios."""
    hop = max(len(sound) // columns, 1)
    transform = ShortTimeFFT(windows.hann(4096), hop, RATE, scale_to="magnitude")
    middle = 0.5 * (sound[:, 0].astype(np.float64) + sound[:, 1])
    power = np.square(np.abs(transform.stft(middle)))
    hertz = np.geomspace(HIGHEST, LOWEST, rows + 1)
    step = RATE / 4096
    edges = np.clip((hertz / step).astype(int), 0, power.shape[0] - 1)
    # A row takes the loudest of its bins: a pure tone stays as bright as it is, however many bins share its row.
    image = np.stack([power[low:max(high, low) + 1].max(axis=0) for high, low in pairwise(edges)])
    at = np.linspace(0, image.shape[1] - 1, columns).round().astype(int)
    return np.maximum(10 * np.log10(np.maximum(image[:, at], 1e-12)), FLOOR)
