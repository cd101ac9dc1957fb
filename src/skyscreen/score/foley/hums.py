"""What sounds on and on: engines by their speed, wheels, hulls, fires. One machine, and a row of numbers for each.

A row of events (`nouns.world.Event`, kind 'hum', one every quarter second) says how fast, how far and how much aside it
is; between them everything runs straight. The sound reaches the ear distance / 343 m/s late, so what comes is higher
and what goes is lower: Doppler, by construction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from skyscreen.nouns.sound import RATE
from skyscreen.score.ambience.air import fire as crackle
from skyscreen.score.dsp import SWAY, Sound, band, between, high_pass, low_pass, sway

C = 343.0
"""m/s in air of 20 °C."""


@dataclass(frozen=True)
class Hum:
    pitch: float = 0.0
    """Hz of the firing or the blades at rest; 0: no tone."""
    rises: float = 0.0
    """By how much of itself the pitch has risen at 30 m/s, in the square root of the speed."""
    tones: tuple[float, ...] = ()
    """Levels of the harmonics of half the pitch: 0.5, 1, 1.5, 2 …"""
    noise: tuple[float, float] = (200.0, 2000.0)
    """Hz of its noise."""
    hiss: float = 0.3
    """Level of the noise standing."""
    rush: float = 0.3
    """Level that the noise gains by 30 m/s: tyres, air, the bow's water."""
    beat: float = 0.0
    """Beats a second in the noise, standing: blades, pistons of steam."""
    rolls: float = 0.0
    """Beats a metre besides: rail joints, the strokes of a steam engine."""
    gain: float = 1.0


ENGINE = (0.7, 1.0, 0.45, 0.7, 0.25, 0.4, 0.15, 0.3, 0.1, 0.2)
HUMS: dict[str, Hum] = {
    "car": Hum(42, 1.6, ENGINE, (150, 2400), 0.08, 0.5, gain=0.8),
    "sports": Hum(70, 3.2, (0.5, 1.0, 0.7, 0.9, 0.5, 0.7, 0.4, 0.5, 0.3, 0.35), (200, 3500), 0.12, 0.5),
    "diesel": Hum(30, 1.2, (1.0, 0.9, 0.7, 0.6, 0.5, 0.4, 0.3, 0.3, 0.25, 0.2), (120, 1800), 0.25, 0.4, 7.0),
    "motorcycle": Hum(55, 2.6, (1.0, 0.8, 0.8, 0.6, 0.6, 0.5, 0.4, 0.35, 0.3, 0.3), (250, 3500), 0.2, 0.35),
    "steam": Hum(0, 0, (), (250, 3200), 0.5, 0.3, 1.0, 0.42, 1.3),
    "train": Hum(95, 1.4, (0.2, 0.5, 0.1, 0.35, 0.05, 0.2), (120, 2600), 0.12, 0.8, 0.0, 0.08, 1.0),
    "propeller": Hum(82, 0.3, (0.3, 1.0, 0.3, 0.8, 0.2, 0.6, 0.2, 0.45, 0.1, 0.3), (150, 1600), 0.35, 0.2),
    "jet": Hum(620, 0.3, (0.0, 0.10, 0.0, 0.05), (120, 5000), 0.9, 0.5, gain=1.5),
    "helicopter": Hum(88, 0.1, (0.3, 0.5, 0.2, 0.3, 0.1, 0.2), (90, 1500), 0.7, 0.2, 11.0, gain=1.3),
    "drone": Hum(190, 0.3, (0.1, 1.0, 0.1, 0.8, 0.1, 0.6, 0.1, 0.4), (900, 5000), 0.2, 0.1, gain=0.5),
    "rocket": Hum(0, 0, (), (50, 3800), 1.0, 0.3, 23.0, gain=1.8),
    "hover": Hum(62, 0.6, (1.0, 0.7, 0.2, 0.5, 0.1, 0.3), (300, 900), 0.15, 0.2),
    "burner": Hum(0, 0, (), (180, 2600), 0.5, 0.0),
    "motorboat": Hum(60, 2.0, ENGINE, (200, 3500), 0.2, 0.9),
    "ship": Hum(24, 0.6, (1.0, 0.8, 0.5, 0.5, 0.35, 0.3), (90, 1200), 0.35, 1.4, 2.2),
    "wash": Hum(0, 0, (), (220, 3200), 0.12, 2.6, gain=0.8),
    "cart": Hum(0, 0, (), (160, 2200), 0.1, 1.6, 0.0, 1.7),
    "freewheel": Hum(0, 0, (), (1500, 6500), 0.05, 0.9, 0.0, 3.5, 0.35),
    "runners": Hum(0, 0, (), (900, 6500), 0.05, 1.6, gain=0.7),
    "air": Hum(0, 0, (), (250, 2200), 0.15, 0.8, gain=0.7),
    "waterfall": Hum(0, 0, (), (300, 6500), 0.6, 0.0, gain=0.7),
    "gale": Hum(0, 0, (), (60, 1100), 1.0, 0.2, 0.4, gain=1.6),
}
LEVEL = 0.16
"""RMS at 1 m of a gain of 1."""
SOFT = 4.0
"""Times its RMS over which a peak bends."""


def hum(rng: np.random.Generator, name: str, times: Sequence[float], speeds: Sequence[float],
        distances: Sequence[float], count: int) -> Sound:
    """(count,) mono, without loss by distance; silence where the name is unknown.

    Args:
        times, speeds, distances: rows of the samples: seconds after the first of `count`, m/s, metres.
    """
    if name == "fire":
        return LEVEL * SOFT * np.tanh(high_pass(crackle(rng, count, 0.6).mean(axis=0), 30.0) / 0.1 / SOFT)
    if name not in HUMS:
        return np.zeros(count)
    kind = HUMS[name]
    knots = np.arange(0, count + 2 * SWAY, SWAY)
    speed = np.interp(knots / RATE, times, speeds)
    away = np.interp(knots / RATE, times, distances)
    share = np.sqrt(np.clip(speed, 0, None) / 30)
    # One second of travel changes the delay by v / 343 s: f' = f · (1 − v_r / c).
    shift = 1 - np.gradient(away, SWAY / RATE) / C
    pace = np.clip(shift, 0.5, 1.6) * (1 + 0.012 * sway(rng, count, 0.7)[:knots.size])
    out = np.zeros(count)
    if kind.pitch:
        turns = between(np.cumsum(kind.pitch * (1 + kind.rises * share) * pace) * SWAY / RATE, SWAY, count)
        for k, level in enumerate(kind.tones, 1):
            if 0.5 * k * kind.pitch * (1 + kind.rises) < 9000:
                out += level * np.sin(2 * np.pi * (0.5 * k * turns + float(rng.random())))
        # No cylinder fires like the other: the waveform is rubbed by noise and bent.
        out = np.tanh(0.7 * out * (1 + 0.12 * low_pass(rng.standard_normal(count), 400)))
    rush = band(rng.standard_normal(count), *kind.noise)
    rush /= max(float(np.sqrt(np.mean(rush**2))), 1e-9)
    rate = kind.beat * pace + kind.rolls * speed
    if kind.beat or kind.rolls:
        beats = between(np.cumsum(rate) * SWAY / RATE, SWAY, count) % 1.0
        rush *= 0.35 + 1.5 * np.exp(-beats * 5.0)
    out += between(kind.hiss + kind.rush * share**2, SWAY, count) * rush
    return SOFT * np.tanh(out / SOFT) * LEVEL * kind.gain
