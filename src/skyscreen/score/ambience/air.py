"""Beds of wind, weather and fire. Each returns (2, N), about −20 dB RMS at strength 1."""

from __future__ import annotations

import numpy as np

from skyscreen.nouns.sound import RATE
from skyscreen.score.dsp import (
    SWAY,
    Sound,
    add,
    band,
    between,
    drift,
    fade,
    high_pass,
    low_pass,
    noise,
    peak_filter,
    place,
    rms,
    sway,
)

LEVEL = 0.1


def level(x: Sound) -> Sound:
    return x * (LEVEL / max(rms(x), 1e-9))


def wide(rng: np.random.Generator, count: int, tilt: float, share: float = 0.45) -> Sound:
    """Stereo noise whose sides share `share` of their power."""
    left, other = noise(rng, count, tilt), noise(rng, count, tilt)
    return np.stack([left, np.float32(share) * left + np.float32((1 - share**2) ** 0.5) * other]).astype(np.float64)


def gust(rng: np.random.Generator, count: int) -> Sound:
    """0–1: gusts of a few seconds on a slower swell."""
    return between(np.clip(0.45 + 0.28 * sway(rng, count, 0.07) + 0.2 * sway(rng, count, 0.33), 0.02, 1.3), SWAY, count)


def wind(rng: np.random.Generator, count: int, strength: float) -> Sound:
    """Turbulence: stronger gusts open higher bands, and over 12 m/s edges whistle."""
    air, g = wide(rng, count, 4.0), gust(rng, count)
    out = band(air, 70, 260) * (0.4 + g) + 0.9 * band(air, 240, 700) * g**1.5
    out += (0.5 + 0.8 * strength) * band(air, 650, 2200) * g**2.6
    if strength > 0.55:
        for centre in (430.0, 690.0):
            curve = drift(rng, count, 0.25)
            phase = 2 * np.pi * np.cumsum(centre * 2 ** (0.22 * curve)) / RATE
            tone = np.sin(phase) * (1 + 0.7 * noise(rng, count, 6.0)) * g**3
            out += place(tone * 0.012 * strength, 0.5 * float(rng.uniform(-1, 1)))
    return level(out)


def rain(rng: np.random.Generator, count: int, strength: float) -> Sound:
    """A wash of far drops and single near ones: clicks of drops on ground and low patter on large leaves and roofs."""
    wash = high_pass(wide(rng, count, 2.0, 0.25), 900) * (0.85 + 0.12 * drift(rng, count, 0.2))
    out = level(wash) * (0.35 + 0.5 * strength)
    out += level(_drops(rng, count, 90 + 500 * strength, 1800, 7500)) * 0.45
    return level(out + level(_drops(rng, count, 25 + 90 * strength, 350, 1300)) * 0.28)


LOUDEST_DROP = 3.0
"""Over the median: a lone spike of a heavier tail stood 8 dB over full scale, a click and no drop."""


def _drops(rng: np.random.Generator, count: int, rate: float, low: float, high: float) -> Sound:
    """(2, count) of `rate` drops a second, some near and loud."""
    n = int(rng.poisson(rate * count / RATE))
    at = rng.integers(0, count, n)
    size = np.minimum(rng.lognormal(0.0, 0.7, n), LOUDEST_DROP) * rng.choice([-1.0, 1.0], n)
    pan = rng.uniform(0, np.pi / 2, n)
    out = np.zeros((2, count))
    np.add.at(out[0], at, size * np.cos(pan))
    np.add.at(out[1], at, size * np.sin(pan))
    # A drop rings its leaf or puddle for a few milliseconds: a first-order band rings, a bare impulse clicks.
    return peak_filter(band(out, low, high), (low * high) ** 0.5, 6.0, 3.0)


def thunder(rng: np.random.Generator, count: int, strength: float) -> Sound:
    """A distant roll every ten seconds or so: several cracks, their tops lost on the way."""
    out = np.zeros((2, count))
    at = float(rng.uniform(1.5, 5.0))
    while at * RATE < count:
        n = int(rng.uniform(4.0, 7.5) * RATE)
        t = np.arange(n) / RATE
        shape = sum(float(rng.uniform(0.3, 1.0)) * np.exp(-np.maximum(t - d, 0) / float(rng.uniform(0.4, 1.3)))
                    * np.clip((t - d) / 0.12, 0, 1) for d in rng.uniform(0, 2.6, 6))
        far = float(rng.uniform(160, 420))
        # Under 45 Hz few loudspeakers sound; the crack's body lies at 60–200 Hz, and the first stroke still has a top.
        roll = high_pass(low_pass(noise(rng, n, 3.5), far), 45.0) * shape
        roll += 0.25 * band(noise(rng, n, 3.0), 300, 1400) * shape**3
        add(out, place(fade(roll / max(rms(roll), 1e-9), 0.05, 1.5), float(rng.uniform(-0.6, 0.6))), int(at * RATE),
            float(rng.uniform(0.5, 1.0)))
        at += float(rng.uniform(7.0, 15.0)) / (0.6 + 0.6 * strength)
    return out * LEVEL * 0.9


def snow(rng: np.random.Generator, count: int, strength: float) -> Sound:
    """Snow swallows the top: a soft low hush and now and then a breath of fine grains."""
    air, g = wide(rng, count, 5.0), gust(rng, count)
    grains = band(wide(rng, count, 0.0, 0.1), 5000, 9500) * np.clip(g - 0.5, 0, 1) ** 2
    return level(low_pass(air, 420) * (0.5 + 0.5 * g) + 0.05 * grains)


def room(rng: np.random.Generator, count: int, strength: float) -> Sound:
    """Room tone: walls' low hum, no events."""
    return level(band(wide(rng, count, 5.0, 0.6), 45, 700))


def fire(rng: np.random.Generator, count: int, strength: float) -> Sound:
    """A low flutter, hiss, and crackles that come in clusters."""
    roar = low_pass(wide(rng, count, 5.0, 0.6), 320) * (0.7 + 0.35 * drift(rng, count, 3.0))
    cluster = np.clip(drift(rng, count, 0.8), 0, None)
    crackle = level(_drops(rng, count, 22.0, 900, 6500) * (0.25 + cluster))
    crackle = 8 * LEVEL * np.tanh(crackle / (8 * LEVEL))  # no pop is more than 18 dB over the bed
    return level(level(roar) + 0.8 * level(crackle) + 0.12 * level(high_pass(wide(rng, count, 1.0), 3500)))
