"""Beds of water: sea, surf, stream, under water."""

from __future__ import annotations

import numpy as np

from skyscreen.nouns.sound import RATE
from skyscreen.score.ambience.air import level, wide
from skyscreen.score.dsp import Sound, add, band, drift, fade, high_pass, low_pass, noise, place


def ocean(rng: np.random.Generator, count: int, strength: float) -> Sound:
    """Open sea: a heaving roar; crests that break to the left and right, more of them in a storm."""
    swell = 0.6 + 0.28 * drift(rng, count, 0.11) + 0.14 * drift(rng, count, 0.4)
    out = level(low_pass(wide(rng, count, 5.0), 340) * np.clip(swell, 0.1, 2))
    crests = band(wide(rng, count, 3.0, 0.2), 400, 3000) * np.clip(swell - 0.25, 0.02, 2) ** 2
    out += level(crests) * (0.35 + 0.35 * strength)
    at = float(rng.uniform(0, 2))
    while at * RATE < count:
        crest = _breaker(rng, float(rng.uniform(1.6, 3.4)), 0.35)
        size = 0.09 * (0.3 + 0.9 * strength) * float(rng.uniform(0.5, 1.2))
        add(out, place(crest, float(rng.uniform(-0.8, 0.8))), int(at * RATE), size)
        at += float(rng.exponential(2.4 - 1.4 * min(strength, 1.0))) + 0.3
    return level(out)


def surf(rng: np.random.Generator, count: int, strength: float) -> Sound:
    """A beach: a wave every seven seconds rises, breaks, and runs back hissing over the sand."""
    out = level(low_pass(wide(rng, count, 5.0), 260)) * 0.4
    at = -float(rng.uniform(0, 4))
    while at * RATE < count:
        long = float(rng.uniform(4.5, 6.5))
        pan = float(rng.uniform(-0.5, 0.5))
        add(out, place(_breaker(rng, long, 0.32), pan), int(at * RATE), 0.16 * float(rng.uniform(0.7, 1.2)))
        hiss = high_pass(noise(rng, int(long * RATE), 1.0), 3000)
        t = np.linspace(0, 1, hiss.size)
        add(out, place(hiss * np.sin(np.pi * t) ** 2, -pan), int((at + 0.55 * long) * RATE), 0.035)
        at += float(rng.uniform(5.5, 8.0))
    return level(out)


def _breaker(rng: np.random.Generator, seconds: float, peak: float) -> Sound:
    """One wave: a slow rise to `peak` of its length, then a fall; the top opens at the break."""
    n = int(seconds * RATE)
    t = np.linspace(0, 1, n)
    shape = np.where(t < peak, (t / peak) ** 2.2, np.exp(-(t - peak) / 0.22)) * np.clip((1 - t) / 0.1, 0, 1)
    low, high = band(noise(rng, n, 4.0), 90, 900), band(noise(rng, n, 2.0), 700, 7000)
    return fade((low + 1.1 * high * shape) * shape, 0.02, 0.1)


def stream(rng: np.random.Generator, count: int, strength: float) -> Sound:
    """A brook: bubbles ring and rise (Minnaert 1933: 3.26 m/s over the radius), over a light wash."""
    out = level(band(wide(rng, count, 2.5, 0.3), 350, 5000)) * 0.45
    kinds = []
    for _ in range(40):
        f, life = float(rng.lognormal(np.log(950), 0.45)), float(rng.uniform(0.012, 0.05))
        t = np.arange(int(6 * life * RATE)) / RATE
        kinds.append(fade(np.sin(2 * np.pi * (f * t + 0.5 * f * 0.35 * t**2 / life)) * np.exp(-t / life), 0.001, 0.005))
    for _ in range(int(rng.poisson((22 + 30 * strength) * count / RATE))):
        bubble = kinds[int(rng.integers(40))]
        pan, at = float(rng.uniform(-0.9, 0.9)), int(rng.integers(count))
        add(out, place(bubble, pan), at, 0.05 * float(rng.lognormal(0, 0.6)))
    return level(out)


def underwater(rng: np.random.Generator, count: int, strength: float) -> Sound:
    """Everything over 500 Hz is gone; a slow pressure and a few rising bubbles."""
    out = level(low_pass(wide(rng, count, 5.0, 0.7), 240, 4) * (0.8 + 0.3 * drift(rng, count, 0.15)))
    for _ in range(int(rng.poisson(1.2 * count / RATE))):
        f, n = float(rng.uniform(180, 520)), int(0.18 * RATE)
        t = np.arange(n) / RATE
        blob = np.sin(2 * np.pi * (f * t + 900 * t**2)) * np.exp(-t / 0.05)
        add(out, place(fade(blob, 0.004, 0.02), float(rng.uniform(-0.6, 0.6))), int(rng.integers(count)), 0.05)
    return level(out)
