"""What deeds sound like: blows, strokes, tools, water, paper. Each is struck once by an `Event` of kind 'work'.

A deed's sound begins where its contact is; what is hit decides its ring, by the same modes as impacts.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.ndimage import uniform_filter1d

from skyscreen.nouns.sound import RATE
from skyscreen.score.dsp import Sound, add, band, drift, fade, low_pass
from skyscreen.score.foley.modal import body, crunch, hush, impact

Deed = Callable[[np.random.Generator, str], Sound]
"""(chance, material of what it is done to) → (N,) mono at 1 m."""


def _blow(tool: str, mass: float, impulse: float, gain: float = 0.6) -> Deed:
    """The tool on the other. A tool in a fist hardly rings: steel is taken for stone, as hard and as dull."""
    return lambda rng, on: gain * impact(rng, on, tool, mass, impulse)


def _on(material: str, tool: str, mass: float, impulse: float, gain: float = 0.6) -> Deed:
    """A blow whose ground is known by the deed: dough, a drum's skin."""
    return lambda rng, on: gain * impact(rng, material, tool, mass, impulse)


def _brush(seconds: float, low: float, high: float, gain: float, rise: float = 0.01) -> Deed:
    """A stroke of hairs, cloth, air."""
    return lambda rng, on: gain * hush(rng, seconds, low, high, rise)


def _grains(seconds: float, low: float, high: float, grains: float, gain: float) -> Deed:
    return lambda rng, on: gain * crunch(rng, seconds, low, high, grains)


def _both(*deeds: tuple[float, Deed]) -> Deed:
    """Several, each so many seconds after the first."""
    def play(rng: np.random.Generator, on: str) -> Sound:
        parts = [(late, deed(rng, on)) for late, deed in deeds]
        out = np.zeros(max(int(late * RATE) + part.size for late, part in parts))
        for late, part in parts:
            add(out, part, int(late * RATE))
        return out
    return play


def _stroke(seconds: float, low: float, high: float, teeth: float) -> Deed:
    """A saw's or a plane's stroke: teeth a second through the wood's own modes."""
    def play(rng: np.random.Generator, on: str) -> Sound:
        n = int(seconds * RATE)
        t = np.arange(n) / RATE
        pulse = 0.4 + np.clip(np.sin(2 * np.pi * teeth * t * (1 + 0.15 * t)), 0, 1)
        x = band(rng.standard_normal(n), low, high) * pulse
        for hertz, _, gain in body(on)[1][:2]:
            x += 0.5 * gain * band(rng.standard_normal(n), 0.9 * hertz, min(1.1 * hertz, 15000)) * pulse
        return fade(0.3 * x * np.sin(np.pi * np.clip(t / seconds, 0, 1)) ** 0.3, 0.008, 0.06)
    return play


def _drops(seconds: float, rate: float, centre: float, gain: float) -> Deed:
    """A stream into a vessel or onto leaves: small bubbles, by and by higher as the vessel fills."""
    def play(rng: np.random.Generator, on: str) -> Sound:
        n = int(seconds * RATE)
        out = 0.25 * band(rng.standard_normal(n), 900, 6000) * np.clip(1 + 0.3 * drift(rng, n, 9.0), 0.3, 2)
        s = np.arange(int(0.05 * RATE)) / RATE
        for at in np.sort(rng.uniform(0, seconds - 0.06, int(rate * seconds))):
            f = centre * (1 + 0.7 * at / seconds) * float(rng.lognormal(0, 0.3))
            add(out, fade(np.sin(2 * np.pi * (f * s + 2 * f * s * s)) * np.exp(-s / 0.012), 0.001, 0.004),
                int(at * RATE), float(rng.uniform(0.3, 0.8)))
        return fade(gain * out, 0.02, 0.25)
    return play


def _skin(low: float, sweep: float, life: float) -> Deed:
    """A drum: its pitch falls from the stroke on."""
    def play(rng: np.random.Generator, on: str) -> Sound:
        t = np.arange(int(0.9 * RATE)) / RATE
        phase = 2 * np.pi * np.cumsum(low + sweep * np.exp(-t / 0.03)) / RATE
        slap = band(rng.standard_normal(t.size), 250, 3200) * np.exp(-t / 0.02)
        return fade(0.7 * np.sin(phase) * np.exp(-t / life) + 0.3 * slap, 0.0006, 0.05)
    return play


def _motor(seconds: float, hertz: float) -> Deed:
    """An electric motor that spins up and bites."""
    def play(rng: np.random.Generator, on: str) -> Sound:
        t = np.arange(int(seconds * RATE)) / RATE
        f = hertz * (1 - 0.4 * np.exp(-t / 0.06)) * (1 - 0.12 * np.clip(t / seconds, 0, 1))
        phase = 2 * np.pi * np.cumsum(f) / RATE
        tone = sum(np.sin(k * phase + k) / k for k in (1, 2, 3, 5, 8))
        return fade(0.25 * tone + 0.2 * band(rng.standard_normal(t.size), 800, 7000), 0.01, 0.12)
    return play


def _horn(hertz: float, seconds: float) -> Deed:
    def play(rng: np.random.Generator, on: str) -> Sound:
        t = np.arange(int(seconds * RATE)) / RATE
        f = hertz * (1 + 0.004 * np.sin(2 * np.pi * 5 * t))
        phase = 2 * np.pi * np.cumsum(f) / RATE
        swell = np.clip(t / 0.06, 0, 1) * (0.8 + 0.2 * np.sin(np.pi * np.clip(t / seconds, 0, 1)))
        return fade(0.2 * swell * sum(np.sin(k * phase) / k**0.9 for k in range(1, 9)), 0.02, 0.2)
    return play


def _twang(rng: np.random.Generator, on: str) -> Sound:
    """A bowstring let go, and the arrow's air."""
    t = np.arange(int(0.5 * RATE)) / RATE
    string = sum(np.sin(2 * np.pi * 96 * k * t) * np.exp(-t * k / 0.09) / k for k in (1, 2, 3, 5))
    out = 0.5 * string * np.exp(-t / 0.1)
    add(out, hush(rng, 0.3, 900, 5000, 0.02), int(0.01 * RATE), 0.5)
    return fade(out, 0.0006, 0.05)


DEEDS: dict[str, Deed] = {
    "hammer": _blow("stone", 0.6, 4.0, 0.7), "chop": _both((0.0, _on("wood", "stone", 3.0, 8.0)),
                                                            (0.01, _grains(0.18, 900, 5000, 300, 0.4))),
    "knife": _both((0.0, _on("wood", "stone", 0.4, 0.5)), (0.0, _grains(0.06, 1500, 6000, 500, 0.3))),
    "clap": _both((0.0, _brush(0.07, 700, 3400, 1.1, 0.0015)), (0.004, _brush(0.05, 1500, 7000, 0.5, 0.001))),
    "knock": _on("wood", "leather", 1.5, 1.2, 0.9), "drum": _skin(105.0, 45.0, 0.16),
    "punch": _both((0.0, _skin(80.0, 60.0, 0.05)), (0.0, _brush(0.06, 500, 3000, 0.6, 0.002))),
    "scrub": _brush(0.16, 2200, 8000, 0.35), "bristles": _brush(0.4, 1800, 6500, 0.22, 0.03),
    "dig": _both((0.0, _grains(0.3, 300, 3600, 700, 0.8)), (0.0, _on("soil", "stone", 2.0, 1.5, 0.5))),
    "drill": _motor(0.7, 180.0), "clash": _on("steel", "steel", 0.9, 3.0, 0.5),
    "munch": _grains(0.16, 900, 5200, 420, 0.45), "sip": _brush(0.35, 1500, 5000, 0.16, 0.05),
    "cloth": _brush(0.3, 900, 5000, 0.3, 0.03), "whoosh": _brush(0.32, 350, 2600, 0.7, 0.03),
    "swish": _both((0.0, _brush(0.4, 600, 4000, 0.5, 0.03)), (0.08, _grains(0.25, 1500, 7000, 500, 0.4))),
    "steam": _brush(0.8, 2500, 9000, 0.4, 0.03), "kick": _skin(95.0, 70.0, 0.06),
    "dough": _both((0.0, _on("soft", "flesh", 2.0, 1.5, 0.8)), (0.01, _brush(0.2, 300, 1800, 0.25))),
    "match": _both((0.0, _grains(0.14, 2500, 9000, 900, 0.5)), (0.1, _brush(0.9, 1200, 7000, 0.35, 0.05))),
    "shake": _both((0.0, _grains(0.12, 1800, 7000, 600, 0.4)), (0.0, _on("steel", "glass", 0.05, 0.08, 0.6))),
    "latch": _both((0.0, _on("steel", "steel", 0.08, 0.3, 0.5)), (0.08, _on("wood", "wood", 8.0, 0.5, 0.4))),
    "door": _both((0.0, _on("wood", "wood", 20.0, 6.0, 0.7)), (0.05, _on("steel", "steel", 0.1, 0.3, 0.4))),
    "shutter": _both((0.0, _on("steel", "steel", 0.01, 0.06, 0.9)), (0.07, _on("steel", "rubber", 0.01, 0.05, 0.8))),
    "plane": _stroke(0.6, 1500, 7000, 30.0), "saw": _stroke(0.42, 900, 5500, 55.0),
    "pound": _blow("wood", 5.0, 5.0, 0.7), "pour": _drops(2.2, 60.0, 620.0, 0.5),
    "sprinkle": _drops(1.4, 90.0, 1500.0, 0.35), "squirt": _brush(0.3, 1500, 6000, 0.35, 0.02),
    "page": _both((0.0, _brush(0.28, 1500, 8000, 0.35, 0.02)), (0.22, _brush(0.1, 800, 6000, 0.3, 0.004))),
    "wrench": _on("steel", "steel", 0.35, 0.5, 0.45),
    "oar": _both((0.0, _drops(0.7, 40.0, 420.0, 0.6)), (0.0, _brush(0.4, 250, 2400, 0.6, 0.02))),
    "bow": _twang, "tap": _on("wood", "wood", 0.05, 0.12, 0.6), "rope": _both(
        (0.0, _brush(0.06, 900, 5000, 0.5, 0.002)), (0.02, _brush(0.3, 400, 2500, 0.3, 0.08))),
    "stir": _on("glass", "steel", 0.06, 0.06, 0.5), "sweep": _brush(0.5, 1800, 7500, 0.5, 0.05),
    "stroke": _both((0.0, _brush(0.4, 300, 3500, 0.7, 0.01)), (0.05, _drops(0.6, 45.0, 520.0, 0.45))),
    "key": _both((0.0, _on("soft", "wood", 0.02, 0.06, 0.9)), (0.0, _brush(0.02, 1800, 6000, 0.3, 0.001))),
    "slosh": _drops(0.6, 60.0, 480.0, 0.5), "rub": _brush(0.35, 900, 4200, 0.28, 0.03),
    "pen": _grains(0.5, 2800, 9000, 500, 0.18), "chalk": _both((0.0, _on("stone", "wood", 0.02, 0.08, 0.7)),
                                                               (0.01, _grains(0.25, 1800, 7000, 900, 0.25))),
    "block": _blow("wood", 0.4, 0.8, 0.7), "slap": _both((0.0, _on("wood", "flesh", 3.0, 3.0, 0.8)),
                                                         (0.0, _brush(0.06, 900, 4500, 0.6, 0.002))),
    "racket": _both((0.0, _skin(240.0, 120.0, 0.03)), (0.0, _brush(0.04, 900, 4000, 0.6, 0.001))),
    "horn": _horn(196.0, 1.3),
    "land": _both((0.0, _skin(70.0, 40.0, 0.06)), (0.0, _brush(0.12, 500, 4000, 0.4, 0.003))),
}


STROKE = 0.16
"""RMS of the loudest 30 ms of a deed at 1 m."""
QUIET = {"pen": -14.0, "chalk": -8.0, "sip": -12.0, "munch": -8.0, "cloth": -10.0, "bristles": -13.0, "rub": -9.0,
         "scrub": -8.0, "page": -7.0, "key": -7.0, "knife": -4.0, "stir": -6.0, "dough": -5.0, "sprinkle": -7.0,
         "pour": -5.0, "shutter": -6.0, "steam": -5.0, "whoosh": -4.0, "squirt": -9.0, "latch": -4.0, "tap": -5.0,
         "hammer": 3.0, "chop": 4.0, "door": 3.0, "clash": 3.0, "horn": 3.0, "pound": 2.0, "drum": 3.0}
"""dB of a deed over or under the rest."""


def deed(rng: np.random.Generator, name: str, on: str) -> Sound:
    """(N,) of one deed; silence where the name is unknown."""
    if name not in DEEDS:
        return np.zeros(RATE // 100)
    made = fade(low_pass(DEEDS[name](rng, on), 15000), 0.0006, 0.02)
    power = uniform_filter1d(made**2, 1440, mode="constant")
    return made * (STROKE * 10 ** (QUIET.get(name, 0.0) / 20) / max(float(np.sqrt(power.max())), 1e-9))
