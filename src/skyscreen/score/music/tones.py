"""Instruments that hold: wavetables with envelopes, ensemble and vibrato. Each returns (2, N) at 48 kHz.

A wavetable is one period made from a list of partials; two of them, dark and bright, are blended by the envelope, as
breath and bow pressure brighten a real tone.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.sound import RATE
from skyscreen.score.dsp import Sound, band, between

SIZE = 16384
"""Samples of a table: read without interpolation its error is 70 dB under the tone."""


def hertz(pitch: float) -> float:
    """Equal temperament, A4 = 440 Hz."""
    return 440.0 * 2 ** ((pitch - 69) / 12)


@cache
def table(kind: str, pitch: int, bright: bool) -> Sound:
    """One period of unit RMS whose partials stay under 16 kHz."""
    top = int(min(16000 / hertz(pitch), 60))
    n = np.arange(1, max(top, 1) + 1)
    f = np.asarray(n * hertz(pitch), np.float64)
    if kind == "strings":  # bowed: 1/n, body resonances near 300, 700 and 2400 Hz
        level = n ** (-1.05 if bright else -1.6) * (1 + 0.9 * _bump(f, 300, 0.5) + 0.6 * _bump(f, 700, 0.5)
                                                    + (0.8 if bright else 0.2) * _bump(f, 2400, 0.6))
    elif kind == "brass":
        level = np.where(f < (1500 if bright else 500), 1.0, ((1500 if bright else 500) / f) ** 2.2) * n ** -0.4
    elif kind == "flute":
        level = np.where(n == 1, 1.0, 0.0) + np.where(n == 2, 0.35 if bright else 0.15, 0.0) \
            + np.where(n == 3, 0.16 if bright else 0.05, 0.0) + np.where(n == 4, 0.05, 0.0)
    elif kind == "dizi":  # a bamboo flute's membrane: strong odd partials and a buzz at 3–5 kHz
        level = n ** -1.4 * np.where(n % 2 == 1, 1.0, 0.6) + (0.12 if bright else 0.04) * _bump(f, 4000, 0.5)
    elif kind == "erhu":  # nasal: snake-skin resonances at 450 and 1400 Hz
        level = n ** (-1.0 if bright else -1.4) * (1 + 1.2 * _bump(f, 450, 0.4) + 1.4 * _bump(f, 1400, 0.4))
    elif kind == "bass":
        # Small loudspeakers end at 150 Hz: they play a bass by its overtones alone.
        level = n ** (-1.2 if bright else -1.8)
    else:  # pad: soft, hollow
        level = n ** (-1.7 if bright else -2.6) * np.where(n % 2 == 1, 1.0, 0.7)
    # Schroeder phases keep the crest low, so that thick chords do not spike.
    spectrum = np.zeros(SIZE // 2 + 1, np.complex128)
    spectrum[n] = -0.5j * level * np.exp(-1j * np.pi * n * (n - 1) / max(len(n), 1))
    wave = np.fft.irfft(spectrum, SIZE)
    return wave / np.sqrt(np.mean(wave**2))


@cache
def blend(kind: str, pitch: int) -> NDArray[np.complex64]:
    """The dark table (real) and what the bright one has over it (imaginary): one look-up reads both."""
    dark, bright = table(kind, pitch, False), table(kind, pitch, True)
    return (dark + 1j * (bright - dark)).astype(np.complex64)


def _bump(f: Sound, centre: float, octaves: float) -> Sound:
    return np.exp(-(np.log2(f / centre) / octaves) ** 2)


def _envelope(t: Sound, length: float, attack: float, release: float, sustain: float = 0.85) -> Sound:
    """Attack, slow settling to `sustain`, release after `length` seconds; cosine edges. `t` in seconds."""
    rise = 0.5 - 0.5 * np.cos(np.pi * np.clip(t / attack, 0, 1))
    settle = sustain + (1 - sustain) * np.exp(-np.maximum(t - attack, 0) / 0.6)
    fall = 0.5 + 0.5 * np.cos(np.pi * np.clip((t - length) / release, 0, 1))
    return rise * settle * fall


STEP = 32
"""Samples between the points of envelope and vibrato: 0.7 ms, a twentieth of the shortest attack."""


def held(kind: str, pitch: int, length: float, velocity: float, rng: np.random.Generator) -> NDArray[np.float32]:
    """(2, N): a held note of `length` seconds and its release."""
    attack, release, players, detune, vibrato, sway = {
        # attack s, release s, players, detuning in cents, vibrato in cents and hertz
        "strings": (0.22, 0.5, 4, 7.0, 9.0, 5.3), "pad": (0.7, 1.2, 3, 9.0, 3.0, 0.4),
        "brass": (0.09, 0.3, 2, 5.0, 4.0, 4.8), "flute": (0.07, 0.16, 1, 0.0, 14.0, 5.1),
        "dizi": (0.05, 0.14, 1, 0.0, 18.0, 5.6), "erhu": (0.09, 0.2, 1, 0.0, 26.0, 5.8),
        "bass": (0.05, 0.25, 2, 3.0, 0.0, 1.0), "spiccato": (0.012, 0.12, 3, 6.0, 0.0, 1.0),
    }[kind]
    attack = min(attack, 0.45 * length)
    count = int((length + release) * RATE)
    t = np.arange(0, count + 2 * STEP, STEP) / RATE
    envelope = _envelope(t, length, attack, release, 0.45 if kind == "spiccato" else 0.85)
    if kind in ("strings", "pad", "brass", "erhu", "flute", "dizi") and length > 1.0:
        # A long note swells and falls a little: messa di voce.
        envelope *= 0.82 + 0.18 * np.sin(np.pi * np.clip(t / length, 0, 1))
    bright = np.clip(envelope * (0.25 + 0.75 * velocity), 0, 1)
    depth = vibrato * np.clip((t - 0.25) / 0.6, 0, 1)  # it starts after the tone has settled, as players do
    tones = blend("strings" if kind == "spiccato" else kind, pitch)
    sides = np.zeros((2, count), np.complex64)
    for k in range(players):
        cents = detune * ((k - (players - 1) / 2) / max(players - 1, 1) * 2 + 0.25 * float(rng.standard_normal()))
        rate = sway * (1 + 0.06 * float(rng.standard_normal()))
        phase0, sway0 = float(rng.random()), float(rng.random())
        # A few cents: 2^x is 1 + x ln 2 to within a thousandth of a cent.
        f = np.full(t.size, hertz(pitch) * 2 ** (cents / 1200))
        if vibrato:
            f *= 1 + np.log(2) / 1200 * depth * np.sin(2 * np.pi * (rate * t + sway0))
        if kind == "erhu":  # slides up into the note
            f *= 1 - 0.05 * np.exp(-t / 0.05)
        turns = phase0 + np.concatenate([[0.0], np.cumsum(0.5 * (f[1:] + f[:-1]))]) * STEP / RATE
        index = (between(turns, STEP, count) * SIZE).astype(np.int64) & (SIZE - 1)
        tone = tones[index]
        angle = (0.0 if players == 1 else 0.7 * ((k / (players - 1)) * 2 - 1)) + 1
        sides[0] += np.float32(np.cos(angle * np.pi / 4)) * tone
        sides[1] += np.float32(np.sin(angle * np.pi / 4)) * tone
    out = sides.real + sides.imag * between(bright, STEP, count).astype(np.float32)
    if kind in ("flute", "dizi"):
        breath = band(rng.standard_normal(count), 0.8 * hertz(pitch), min(4 * hertz(pitch), 9000))
        chiff = between(0.5 * np.exp(-t / 0.05) + 0.16, STEP, count)
        out += (breath * chiff * (0.25 if kind == "flute" else 0.18) * 0.5**0.5).astype(np.float32)
    return out * (between(envelope, STEP, count) * (velocity**1.4 / players**0.5)).astype(np.float32)
