"""Instruments that are struck or plucked, and drums.

Mono tones are cached: a note of the same pitch and strength is the same object struck again, and the player's small
errors of time and strength keep it alive.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.sound import RATE
from skyscreen.score.dsp import Sound, band, fade, high_pass, low_pass, ring
from skyscreen.score.music import accompany
from skyscreen.score.music.tones import hertz


def struck(kind: str, pitch: int, velocity: float) -> Sound:
    """(N,) of one note; `velocity` in eight layers."""
    return _tone(kind, pitch, max(round(velocity * 8), 1))


@cache
def _tone(kind: str, pitch: int, layer: int) -> Sound:
    velocity = layer / 8
    rng = np.random.default_rng(stream(0, "score", "tone", kind, pitch, layer))
    tone = {"harp": _harp, "pluck": _pluck, "guzheng": _guzheng, "keys": _keys, "piano": _piano, "bells": _bells}[kind]
    return fade(tone(hertz(pitch), velocity, rng), 0.0008, 0.05) * velocity**1.3


def _string(f: float, seconds: float, decay: float, bright: float, rng: np.random.Generator, pick: float = 0.2
            ) -> Sound:
    """Karplus and Strong (1983), one period at a time: noise that a two-tap mean dulls at every turn.

    Args:
        decay: seconds to −60 dB at the fundamental.
        bright: 0–1, how much of the noise's top is kept.
        pick: where the string is plucked, as a share of its length: a comb in the partials.
    """
    period = max(int(RATE / f - 0.5), 8)
    burst = low_pass(rng.uniform(-1, 1, period * 3), 900 + 9000 * bright)[period:2 * period]
    burst = burst - np.roll(burst, max(int(pick * period), 1))
    burst -= burst.mean()
    loss = 10 ** (-3 * period / RATE / decay)
    turns = int(seconds * RATE / period) + 2
    rows = np.empty((turns, period))
    rows[0] = burst
    mix = 0.5 + 0.45 * bright
    for k in range(1, turns):
        row = rows[k - 1]
        before = np.empty(period)
        before[1:], before[0] = row[:-1], rows[k - 2][-1] if k > 1 else 0.0
        rows[k] = loss * (mix * row + (1 - mix) * before)
    flat = rows.ravel()
    # The loop's own delay is period + (1 − mix) samples; reading at another pace gives the exact pitch.
    step = f * (period + (1 - mix)) / RATE
    at = np.arange(int((flat.size - 2) / step)) * step
    out = np.interp(at, np.arange(flat.size), flat)
    return out / max(float(np.sqrt(np.mean(out[:RATE // 5]**2))), 1e-9)


def _harp(f: float, v: float, rng: np.random.Generator) -> Sound:
    return 0.8 * _string(f, 2.6, 2.4 * (220 / f) ** 0.35, 0.25 + 0.4 * v, rng, 0.4)


def _pluck(f: float, v: float, rng: np.random.Generator) -> Sound:
    return 0.75 * _string(f, 1.3, 0.9 * (330 / f) ** 0.4, 0.3 + 0.5 * v, rng, 0.15)


def _guzheng(f: float, v: float, rng: np.random.Generator) -> Sound:
    """Bright, long, with the finger-pick's click and a bend in the tail of strong notes."""
    out = 0.75 * _string(f, 2.8, 2.6 * (220 / f) ** 0.3, 0.5 + 0.4 * v, rng, 0.12)
    t = np.arange(out.size) / RATE
    bend = np.cumsum(1 + 0.0035 * np.sin(2 * np.pi * 5.2 * t) * np.clip((t - 0.35) / 0.5, 0, 1))
    return np.interp(bend, np.arange(out.size), out)


def _keys(f: float, v: float, rng: np.random.Generator) -> Sound:
    """Electric piano: two frequency-modulated pairs (Chowning 1973), body 1:1 and tine 1:14."""
    t = np.arange(int(2.4 * RATE)) / RATE
    decay = np.exp(-t / (0.9 * (220 / f) ** 0.3))
    body = np.sin(2 * np.pi * f * t + (0.35 + 1.3 * v) * np.exp(-t / 0.5) * np.sin(2 * np.pi * f * t))
    top = 14 if f * 14 < 14000 else 7
    tine = np.sin(2 * np.pi * f * top * t) * np.exp(-t / 0.06) * 0.18 * v
    return (body * decay + tine) * (1 + 0.08 * np.sin(2 * np.pi * 4.6 * t)) * np.clip(t / 0.003, 0, 1) * 1.1


def _piano(f: float, v: float, rng: np.random.Generator) -> Sound:
    """Stiff-string partials f·n·√(1 + B n²), each in two strings a little apart; the hammer's felt dulls soft notes."""
    t = np.arange(int(3.2 * RATE)) / RATE
    stiff = 0.00035 * (f / 220) ** 0.9
    n = np.arange(1, 15)
    partial = f * n * np.sqrt(1 + stiff * n * n)
    n, partial = n[partial <= 12000], partial[partial <= 12000]
    level = n ** (-1.1 - 0.9 * (1 - v)) * (0.25 + np.abs(np.sin(np.pi * n / 8.3)))
    life = 1.9 * (220 / f) ** 0.45 / (1 + 0.28 * n)
    first, second = rng.random((2, n.size))
    # Two strings, and each dies fast at first, when they swing together, then slowly (Weinreich 1977).
    out = ring(np.tile([*partial, *(partial * 1.0006)], 2), np.array([*life, *life, *(3 * life), *(3 * life)]),
               np.outer((0.75, 0.525, 0.25, 0.175), level).ravel(), np.tile([*first, *second], 2), t.size)
    knock = band(rng.standard_normal(t.size), 120, 900) * np.exp(-t / 0.012) * 0.22 * v
    return (out * 0.75 + knock) * np.clip(t / 0.002, 0, 1)


def _bells(f: float, v: float, rng: np.random.Generator) -> Sound:
    """Celesta and glockenspiel: a bar's partials 1 : 2.76 : 5.40 over a soft octave below."""
    t = np.arange(int(2.6 * RATE)) / RATE
    out = np.zeros(t.size)
    for ratio, level, life in ((1, 1.0, 1.1), (2.756, 0.32 * v + 0.05, 0.35), (5.404, 0.2 * v, 0.12), (2.0, 0.16, 0.6)):
        if f * ratio < 16000:
            out += level * np.sin(2 * np.pi * f * ratio * t) * np.exp(-t / (life * (880 / f) ** 0.3))
    return out * np.clip(t / 0.0015, 0, 1)


@cache
def drum(number: int, layer: int, seconds: float = 0.0) -> Sound:
    """(N,) of one stroke; `layer` 1–8. A swell lasts `seconds` and ends at its height."""
    v = layer / 8
    rng = np.random.default_rng(stream(0, "score", "drum", number, layer))
    if number == accompany.SWELL:
        t = np.arange(max(int(seconds * RATE), 4800)) / RATE
        rise = (t / t[-1]) ** 2.6
        return fade(high_pass(rng.standard_normal(t.size), 2500) * rise * 0.18 * v, 0.05, 0.06)
    t = np.arange(int(1.9 * RATE)) / RATE
    hiss = rng.standard_normal(t.size)
    if number in (accompany.TAIKO, accompany.TOM, accompany.KICK, accompany.HEART):
        low, sweep, life, skin = {
            # end pitch Hz, extra pitch of the stroke, seconds, skin noise
            accompany.TAIKO: (56, 46, 0.42, 0.5), accompany.TOM: (98, 40, 0.22, 0.45),
            accompany.KICK: (52, 70, 0.16, 0.2), accompany.HEART: (46, 22, 0.2, 0.06)}[number]
        phase = 2 * np.pi * np.cumsum(low + sweep * np.exp(-t / 0.035)) / RATE
        body = np.sin(phase) * np.exp(-t / life) + 0.35 * np.sin(1.593 * phase) * np.exp(-t / (0.5 * life))
        slap = band(hiss, 180, 2600) * np.exp(-t / 0.03) * skin * v
        out = np.tanh(1.4 * (body + slap)) * np.clip(t / 0.001, 0, 1)
    elif number == accompany.CRASH:
        out = high_pass(hiss, 1800) * (np.exp(-t / 0.7) * 0.35 + np.exp(-t / 0.05) * 0.2) * np.clip(t / 0.002, 0, 1)
    elif number == accompany.SHAKER:
        out = band(hiss, 4500, 13000) * np.exp(-((t - 0.022) / 0.018) ** 2) * 0.42
    elif number == accompany.RIM:
        out = (np.sin(2 * np.pi * 1710 * t) + 0.5 * np.sin(2 * np.pi * 740 * t)) * np.exp(-t / 0.018) * 0.5
    elif number == accompany.CLAP:
        bursts = sum(np.exp(-np.maximum(t - d, 0) / 0.012) * (t >= d) for d in (0.0, 0.011, 0.023))
        out = band(hiss, 900, 4200) * (bursts + 0.6 * np.exp(-t / 0.09)) * 0.35
    else:  # snare
        out = 0.5 * np.sin(2 * np.pi * 190 * t) * np.exp(-t / 0.07)
        out += 0.45 * band(hiss, 1200, 9000) * np.exp(-t / 0.11)
    return fade(out, 0.0005, 0.2) * v**1.3
