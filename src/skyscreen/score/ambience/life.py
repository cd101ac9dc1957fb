"""Beds of living things: leaves, birds, gulls, crickets, people, traffic."""

from __future__ import annotations

import numpy as np

from skyscreen.nouns.sound import RATE
from skyscreen.score.ambience.air import LEVEL, gust, level, wide
from skyscreen.score.dsp import SWAY, Sound, add, band, between, drift, fade, low_pass, noise, place, sway


def forest(rng: np.random.Generator, count: int, strength: float) -> Sound:
    """Leaves that answer the gusts, the deep air of a wood under them."""
    g = gust(rng, count)
    leaves = band(wide(rng, count, 1.5, 0.15), 1500, 8500) * g**1.5 * (1 + 0.3 * drift(rng, count, 6.0))
    return level(level(leaves) + 0.5 * level(low_pass(wide(rng, count, 5.0), 300)))


def birds(rng: np.random.Generator, count: int, strength: float) -> Sound:
    """A handful of singers, each with its own phrase, place and patience."""
    out = np.zeros((2, count))
    for _ in range(5):
        base, pan, far = float(rng.uniform(2200, 5200)), float(rng.uniform(-0.9, 0.9)), float(rng.uniform(0.25, 1.0))
        phrase = _phrase(rng, base)
        at = float(rng.uniform(0, 5))
        while at * RATE < count:
            add(out, place(phrase, pan), int(at * RATE), far * float(rng.uniform(0.6, 1.0)))
            at += phrase.size / RATE + float(rng.exponential(3.5)) + 0.6
    return out * LEVEL * 1.3


def _phrase(rng: np.random.Generator, base: float) -> Sound:
    """Two to seven chirps: each a whistle that glides, with its first overtone."""
    pieces = []
    glide, long = float(rng.uniform(-0.5, 0.5)), float(rng.uniform(0.05, 0.16))
    for k in range(int(rng.integers(2, 8))):
        n = int(long * float(rng.uniform(0.8, 1.2)) * RATE)
        t = np.linspace(0, 1, n)
        f = base * 2 ** (glide * (t - 0.5) + 0.06 * np.sin(2 * np.pi * float(rng.uniform(2, 5)) * t) + 0.05 * (k % 2))
        phase = 2 * np.pi * np.cumsum(f) / RATE
        chirp = (np.sin(phase) + 0.12 * np.sin(2 * phase)) * np.sin(np.pi * t) ** 1.5
        pieces += [chirp, np.zeros(int(float(rng.uniform(0.03, 0.12)) * RATE))]
    return np.concatenate(pieces)


def gulls(rng: np.random.Generator, count: int, strength: float) -> Sound:
    """Far gulls: a nasal call that falls by a third, three to five times."""
    out = np.zeros((2, count))
    at = float(rng.uniform(0.5, 3))
    while at * RATE < count:
        pan, base = float(rng.uniform(-0.8, 0.8)), float(rng.uniform(850, 1150))
        for k in range(int(rng.integers(3, 6))):
            n = int(float(rng.uniform(0.28, 0.42)) * RATE)
            t = np.linspace(0, 1, n)
            f = base * (1.25 - 0.4 * t + 0.12 * np.sin(np.pi * t)) * 2 ** (-0.03 * k)
            phase = 2 * np.pi * np.cumsum(f) / RATE
            call = sum(np.sin(h * phase) * w for h, w in ((1, 0.6), (2, 1.0), (3, 0.6), (4, 0.25)))
            add(out, place(band(call * np.sin(np.pi * t) ** 0.7, 700, 4500), pan), int((at + 0.5 * k) * RATE), 0.35)
        at += float(rng.uniform(6, 13))
    return out * LEVEL * 0.8


def night(rng: np.random.Generator, count: int, strength: float) -> Sound:
    """Crickets: pulse trains near 4 kHz, four singers a little apart in pitch and pace, over still air."""
    t = np.arange(count) / RATE
    out = 0.35 * level(low_pass(wide(rng, count, 5.0), 260))
    for pan in (-0.8, -0.25, 0.4, 0.85):
        f, pulse = float(rng.uniform(3800, 4700)), float(rng.uniform(26, 34))
        chirp = float(rng.uniform(1.4, 2.4))
        gate = np.clip(np.sin(2 * np.pi * chirp * t + float(rng.uniform(0, 6.3))) * 4, 0, 1)
        beat = np.clip(np.sin(2 * np.pi * pulse * t), 0, 1) ** 1.5
        tone = np.sin(2 * np.pi * f * t) * gate * beat * np.clip(0.7 + 0.35 * drift(rng, count, 0.1), 0, 1.5)
        out += place(tone * float(rng.uniform(0.3, 1.0)) * 0.08, pan)
    return level(out)


def crowd(rng: np.random.Generator, count: int, strength: float) -> Sound:
    """A murmur: twenty voices without words, each a buzz through two formants, gated at the pace of syllables."""
    out = level(band(wide(rng, count, 3.0), 180, 1400)) * 0.3
    talk = _talk(rng, min(count, 16 * RATE))
    for at in range(0, count, max(talk.shape[1] - RATE, 1)):
        # A murmur has no memory: 16 s of it, laid end over end, cost a third of a minute of it.
        add(out, talk, at)
    return level(out)


def _talk(rng: np.random.Generator, count: int) -> Sound:
    """(2, count), faded by half a second at both ends."""
    out = np.zeros((2, count))
    for _ in range(12):
        pitch = float(rng.choice([115.0, 205.0])) * float(rng.uniform(0.85, 1.2))
        phase = between(np.cumsum(pitch * 2 ** (0.12 * sway(rng, count, 1.4))) * SWAY / RATE, SWAY, count)
        buzz = 2 * (phase % 1.0) - 1
        first, second = float(rng.uniform(350, 750)), float(rng.uniform(1100, 1900))
        voice = band(buzz, first * 0.8, first * 1.25) + 0.4 * band(buzz, second * 0.88, second * 1.14)
        talk = np.clip(sway(rng, count, 3.6) + 0.1, 0, 1.5) * np.clip(sway(rng, count, 0.3) + 0.5, 0, 1)
        voice *= between(talk, SWAY, count)
        out += place(voice * 0.09, float(rng.uniform(-0.9, 0.9)))
    return fade(out, 1.0, 1.0)


def city(rng: np.random.Generator, count: int, strength: float) -> Sound:
    """The far roar of streets, a mains hum, cars that pass, sometimes a far horn."""
    out = level(low_pass(wide(rng, count, 5.0), 420) * (1 + 0.15 * drift(rng, count, 0.2)))
    t = np.arange(count) / RATE
    out += 0.0025 * (np.sin(2 * np.pi * 100 * t) + 0.5 * np.sin(2 * np.pi * 200 * t))
    at = float(rng.uniform(-2, 3))
    while at * RATE < count:
        n = int(float(rng.uniform(4.0, 7.0)) * RATE)
        x = np.linspace(-1, 1, n)
        near = 1 / (1 + (x / 0.22) ** 2)
        tyres = band(noise(rng, n, 3.0), 250, 2600) + 0.6 * low_pass(noise(rng, n, 4.0), 180)
        side = float(rng.choice([-1.0, 1.0])) * x
        angle = (np.clip(side * 0.9, -1, 1) + 1) * np.pi / 4
        car = fade(tyres * near, 0.2, 0.2)
        car = np.stack([car * np.cos(angle), car * np.sin(angle)])
        add(out, car, int(at * RATE), 0.09 * float(rng.uniform(0.5, 1.3)))
        at += float(rng.exponential(4.0)) + 1.0
    if rng.random() < 0.6:
        n = int(0.5 * RATE)
        s = np.arange(n) / RATE
        horn = np.sign(np.sin(2 * np.pi * 392.0 * s)) + np.sign(np.sin(2 * np.pi * 494.0 * s))
        add(out, place(fade(low_pass(horn, 900), 0.03, 0.2), float(rng.uniform(-0.7, 0.7))),
            int(rng.integers(0, max(count - n, 1))), 0.007)
    return level(out)
