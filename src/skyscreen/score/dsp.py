"""Small filters and tools, all on float64 arrays whose last axis is time at 48 kHz.

Filters are the second-order sections of R. Bristow-Johnson's Audio EQ Cookbook.
"""

from __future__ import annotations

from math import cos, pi, sin, sqrt

import numpy as np
from numpy.typing import NDArray
from scipy.signal import butter, sosfilt

from skyscreen.nouns.sound import RATE

Sound = NDArray[np.float64]


def peak_filter(x: Sound, hertz: float, gain: float, q: float = 1.0) -> Sound:
    """A bell of `gain` dB."""
    a, w = 10 ** (gain / 40), 2 * pi * hertz / RATE
    alpha = sin(w) / (2 * q)
    return _biquad(x, 1 + alpha * a, -2 * cos(w), 1 - alpha * a, 1 + alpha / a, -2 * cos(w), 1 - alpha / a)


def shelf(x: Sound, hertz: float, gain: float) -> Sound:
    """A high shelf of `gain` dB."""
    a, w = 10 ** (gain / 40), 2 * pi * hertz / RATE
    c, root = cos(w), 2 * sqrt(a) * sin(w) / 2 * sqrt(2)
    return _biquad(x, a * ((a + 1) + (a - 1) * c + root), -2 * a * ((a - 1) + (a + 1) * c),
                   a * ((a + 1) + (a - 1) * c - root), (a + 1) - (a - 1) * c + root,
                   2 * ((a - 1) - (a + 1) * c), (a + 1) - (a - 1) * c - root)


def _biquad(x: Sound, b0: float, b1: float, b2: float, a0: float, a1: float, a2: float) -> Sound:
    sos = np.array([[b0 / a0, b1 / a0, b2 / a0, 1.0, a1 / a0, a2 / a0]])
    return np.asarray(sosfilt(sos, x, axis=-1))


def low_pass(x: Sound, hertz: float, order: int = 2) -> Sound:
    return np.asarray(sosfilt(butter(order, min(hertz, 0.49 * RATE), "low", fs=RATE, output="sos"), x, axis=-1))


def high_pass(x: Sound, hertz: float, order: int = 2) -> Sound:
    return np.asarray(sosfilt(butter(order, hertz, "high", fs=RATE, output="sos"), x, axis=-1))


def band(x: Sound, low: float, high: float, order: int = 2) -> Sound:
    return np.asarray(sosfilt(butter(order, (low, min(high, 0.49 * RATE)), "band", fs=RATE, output="sos"), x, axis=-1))


def fade(x: Sound, start: float, end: float) -> Sound:
    """Raised-cosine fades of these seconds at both ends; a new array."""
    out = np.array(x, dtype=np.float64)
    n = out.shape[-1]
    a, b = min(round(start * RATE), n), min(round(end * RATE), n)
    if a:
        out[..., :a] *= 0.5 - 0.5 * np.cos(np.pi * np.arange(a) / a)
    if b:
        out[..., n - b:] *= 0.5 + 0.5 * np.cos(np.pi * np.arange(1, b + 1) / b)
    return out


def place(x: Sound, pan: float) -> Sound:
    """(N,) → (2, N) by the constant-power law; pan −1 left … 1 right."""
    angle = (min(max(pan, -1.0), 1.0) + 1) * pi / 4
    return np.stack([x * cos(angle), x * sin(angle)])


def add(bus: Sound, sound: Sound, at: int, gain: float = 1.0) -> None:
    """Add `sound` to `bus` from sample `at`; what lies outside is left out."""
    n = bus.shape[-1]
    a, b = max(at, 0), min(at + sound.shape[-1], n)
    if a < b:
        bus[..., a:b] += gain * sound[..., a - at:b - at]


def noise(rng: np.random.Generator, count: int, tilt: float = 0.0) -> Sound:
    """(count,) of unit RMS whose spectrum falls by `tilt` dB an octave (0 white, 3 pink, 6 brown) over 70 Hz: what lies
    lower is felt on large loudspeakers alone, and took half the power of every dark bed."""
    from scipy.fft import irfft, next_fast_len

    size = int(next_fast_len(max(count, 2), real=True) or count)
    half = size // 2 + 1
    # White noise has a white spectrum of independent normals: drawn there, one transform is enough.
    spectrum = rng.standard_normal(2 * half, dtype=np.float32).view(np.complex64)
    hertz = np.maximum(np.arange(half, dtype=np.float32) * np.float32(RATE / size), np.float32(70.0))
    out = np.asarray(irfft(spectrum * (hertz / np.float32(70.0)) ** np.float32(-tilt / 6.02), size))[:count]
    out = out.astype(np.float64)
    return out / max(rms(out), 1e-12)


def drift(rng: np.random.Generator, count: int, hertz: float) -> Sound:
    """(count,) smooth random curve of about unit variance that moves at `hertz`: gusts, swell, wandering."""
    step = RATE / (hertz * 2)
    points = int(count / step) + 4
    from scipy.interpolate import CubicSpline

    knots = rng.standard_normal(points)
    coarse = np.arange(0, count + 480, 480)
    curve = CubicSpline(np.arange(points) * step - step, knots)(coarse)
    return np.interp(np.arange(count), coarse, curve)


def rms(x: Sound) -> float:
    return float(np.sqrt(np.mean(np.square(x)))) if x.size else 0.0
