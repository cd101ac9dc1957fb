"""Struck bodies: a sum of decaying modes, by material, size and force (van den Doel & Pai 1998)."""

from __future__ import annotations

import numpy as np

from skyscreen.nouns.sound import RATE
from skyscreen.score.dsp import Sound, band, fade, ring

CLASS_MODES = {
    # (Hz at 10 cm, decay s, gain), hardness 0–1, density kg/m³
    "glass": (((2100, 0.5, 1.0), (4700, 0.35, 0.6), (7900, 0.2, 0.35)), 0.95, 2500.0),
    "wood": (((620, 0.06, 1.0), (1430, 0.04, 0.5), (2600, 0.02, 0.25)), 0.6, 650.0),
    "metal": (((880, 0.8, 1.0), (2310, 0.6, 0.6), (4520, 0.35, 0.4)), 0.9, 7800.0),
    "stone": (((1300, 0.03, 1.0), (3200, 0.02, 0.4)), 0.85, 2400.0),
    "cloth": (((180, 0.03, 0.5),), 0.1, 300.0), "flesh": (((140, 0.05, 0.8), (320, 0.03, 0.3)), 0.2, 1000.0),
    "water": (((420, 0.06, 0.5),), 0.15, 1000.0), "snow": (((900, 0.02, 0.3),), 0.1, 300.0),
    "soft": (((210, 0.04, 0.7),), 0.2, 500.0),
}


def body(name: str) -> tuple[str, tuple[tuple[float, float, float], ...], float, float]:
    """(sound class, modes, hardness, density) of a material; 'soft' where the name is unknown."""
    from skyscreen.catalogue import material

    known = material.materials().get(name)
    if known is None:
        sound = name if name in CLASS_MODES else "soft"
        modes, hard, density = CLASS_MODES[sound]
        return sound, modes, hard, density
    modes, hard, density = CLASS_MODES.get(known.sound, CLASS_MODES["soft"])
    return known.sound, known.modes or modes, hard, known.density or density


def impact(rng: np.random.Generator, material_a: str, material_b: str, mass: float, impulse: float) -> Sound:
    """(N,) of one blow, peak about 1 for an impulse of 1 N·s and more for more.

    A body of edge L rings at the tabled pitch times 10 cm / L; a softer partner makes the blow longer, so the high
    modes stay silent; the contact point changes their balance.
    """
    sounds = [body(material_a), body(material_b)]
    hard = min(sounds[0][2], sounds[1][2])
    edge = (max(mass, 1e-3) / sounds[0][3]) ** (1 / 3)
    scale = float(np.clip(0.1 / max(edge, 1e-3), 0.22, 3.5))
    contact = 0.0004 + 0.006 * (1 - hard) ** 2
    length = 0.15 + max(mode[1] for s in sounds for mode in s[1]) * 3.5 * min(max(1 / scale, 0.6), 2.0)
    t = np.arange(int(min(length, 3.0) * RATE)) / RATE
    modes = [(hertz * size * (1 + 0.02 * float(rng.standard_normal())), max(decay, 0.004) / size**0.5, share * gain)
             for (_, found, _, _), share, size in ((sounds[0], 1.0, scale), (sounds[1], 0.35, min(scale, 1.0)))
             for hertz, decay, gain in found]
    f, life, size = np.array([mode for mode in modes if mode[0] <= 15000] or [(100.0, 0.01, 0.0)]).T
    stiff = np.exp(-((f * contact) ** 2) * 2)
    out = ring(f, life, size * stiff * rng.uniform(0.6, 1.0, f.size), np.zeros(f.size), t.size)
    click = band(rng.standard_normal(t.size), 300 + 900 * hard, 2500 + 9000 * hard) * np.exp(-t / (contact * 3 + 0.002))
    thud = np.sin(2 * np.pi * float(np.clip(95 * scale**0.5, 38, 160)) * t) * np.exp(-t / 0.07) * min(mass / 20, 1.0)
    out += (0.25 + 0.45 * hard) * click + 0.9 * thud
    return fade(out * force(impulse), 0.0006, 0.03)


def force(impulse: float) -> float:
    """Loudness of a blow: the fifth-root law keeps a feather and a falling tree on one scale; 1 at 1 N·s."""
    return float(np.clip(max(impulse, 1e-4) ** 0.35, 0.06, 6.0))


def crunch(rng: np.random.Generator, seconds: float, low: float, high: float, grains: float) -> Sound:
    """(N,) of `grains` small breaks a second under a heel-and-toe curve: snow, gravel, leaves, sand."""
    n = int(seconds * RATE)
    t = np.linspace(0, 1, n)
    shape = np.exp(-((t - 0.1) / 0.13) ** 2) + 0.7 * np.exp(-((t - 0.55) / 0.2) ** 2)
    spikes = (rng.random(n) < grains / RATE) * rng.lognormal(0, 0.7, n) * rng.choice([-1.0, 1.0], n)
    tone = band(spikes, low, high) * 4 + 0.25 * band(rng.standard_normal(n), low, high)
    # The first grain breaks at once: the onset belongs to the contact.
    return fade(tone * (shape + np.exp(-t / 0.04)), 0.001, 0.03)


def hush(rng: np.random.Generator, seconds: float, low: float, high: float, rise: float) -> Sound:
    """(N,) of a soft noise that rises within `rise` s and dies over the rest: cloth, wings, water."""
    t = np.arange(int(seconds * RATE)) / RATE
    shape = np.clip(t / rise, 0, 1) * np.exp(-np.maximum(t - rise, 0) / (seconds * 0.28))
    return fade(band(rng.standard_normal(t.size), low, high) * shape, 0.001, 0.03)

