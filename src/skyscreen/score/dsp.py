"""Small filters and tools, all on float64 arrays whose last axis is time at 48 kHz.

Filters are the second-order sections of R. Bristow-Johnson's Audio EQ Cookbook.
"""

from __future__ import annotations

from functools import lru_cache
from math import cos, pi, sin, sqrt

import numpy as np
from numpy.typing import NDArray
from scipy.signal import butter, sosfilt

from skyscreen.nouns.sound import RATE

Sound = NDArray[np.float64]
Floating = NDArray[np.floating]


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
    return np.asarray(sosfilt(_sections(order, min(hertz, 0.49 * RATE), "low"), x, axis=-1))


def high_pass(x: Sound, hertz: float, order: int = 2) -> Sound:
    return np.asarray(sosfilt(_sections(order, hertz, "high"), x, axis=-1))


def band(x: Sound, low: float, high: float, order: int = 2) -> Sound:
    return np.asarray(sosfilt(_sections(order, (low, min(high, 0.49 * RATE)), "band"), x, axis=-1))


@lru_cache(maxsize=512)
def _sections(order: int, hertz: float | tuple[float, float], kind: str) -> Sound:
    """Butterworth sections: the design costs as much as filtering a step, and steps share theirs."""
    return np.asarray(butter(order, hertz, kind, fs=RATE, output="sos"))


def ring(hertz: Sound, life: Sound, size: Sound, phase: Sound, count: int) -> Sound:
    """(count,) Σ size · e^(−t / life) · sin(2π hertz t + phase), each argument (modes,).

    z^(256 m + n) = z^(256 m) · z^n, so the sum is one product of two small matrices and no sine is taken a sample.
    """
    fall, turn = -1 / (life * RATE), 2 * pi * hertz / RATE
    far, near = 256 * np.arange(-(-count // 256))[:, None], np.arange(256)
    outer, angle = size * np.exp(far * fall), far * turn + phase
    inner, small = np.exp(fall[:, None] * near), turn[:, None] * near
    out = np.hstack([outer * np.cos(angle), outer * np.sin(angle)]) @ np.vstack([inner * np.sin(small),
                                                                               inner * np.cos(small)])
    return out.ravel()[:count]


def between(knots: Sound, step: int, count: int) -> Sound:
    """(count,) straight lines through `knots`, which stand `step` samples apart; at least count / step + 1 of them."""
    spans = -(-count // step)
    part = np.arange(step) / step
    return (knots[:spans, None] + np.diff(knots[:spans + 1])[:, None] * part).ravel()[:count]


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


def add(bus: Floating, sound: Floating, at: int, gain: float = 1.0) -> None:
    """Add `sound` to `bus` from sample `at`; what lies outside is left out."""
    n = bus.shape[-1]
    a, b = max(at, 0), min(at + sound.shape[-1], n)
    if a < b:
        bus[..., a:b] += sound[..., a - at:b - at] * bus.dtype.type(gain)


def noise(rng: np.random.Generator, count: int, tilt: float = 0.0) -> Sound:
    """(count,) of unit RMS whose spectrum falls by `tilt` dB an octave (0 white, 3 pink, 6 brown) over 70 Hz: what lies
    lower is felt on large loudspeakers alone, and took half the power of every dark bed."""
    from scipy.fft import irfft, next_fast_len

    size = int(next_fast_len(max(count, 2), real=True) or count)
    # White noise has a white spectrum of independent normals: drawn there, one transform is enough.
    spectrum = rng.standard_normal(2 * (size // 2 + 1), dtype=np.float32).view(np.complex64) * _tilt(size, tilt)
    # Parseval: the power is known before the transform.
    power = 2 * float(np.vdot(spectrum, spectrum).real) / size**2
    return np.asarray(irfft(spectrum, size))[:count] / max(power, 1e-24) ** 0.5


@lru_cache(maxsize=32)
def _tilt(size: int, tilt: float) -> NDArray[np.float32]:
    hertz = np.maximum(np.arange(size // 2 + 1, dtype=np.float32) * np.float32(RATE / size), np.float32(70.0))
    return np.asarray((hertz / np.float32(70.0)) ** np.float32(-tilt / 6.02), np.float32)


def drift(rng: np.random.Generator, count: int, hertz: float) -> Sound:
    """(count,) smooth random curve of about unit variance that moves at `hertz`: gusts, swell, wandering."""
    return between(sway(rng, count, hertz), SWAY, count)


SWAY = 480
"""Samples between the points of a slow curve."""


def sway(rng: np.random.Generator, count: int, hertz: float) -> Sound:
    """`drift` at every `SWAY`-th sample, for those who bend it before they draw it out."""
    from scipy.interpolate import CubicSpline

    step = RATE / (hertz * 2)
    points = int(count / step) + 4
    coarse = np.arange(0, count + 2 * SWAY, SWAY)
    return CubicSpline(np.arange(points) * step - step, rng.standard_normal(points))(coarse)


def rms(x: Sound) -> float:
    return float(np.sqrt(np.mean(np.square(x)))) if x.size else 0.0
