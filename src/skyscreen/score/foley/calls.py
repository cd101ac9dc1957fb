"""What beasts say: one voice of throat and mouth, and a row of numbers for each call.

A throat gives pulses at a pitch that moves (source), a mouth colours them (filter, two resonances that move with it),
breath and roughness are added; the larger a beast, the lower it calls.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from skyscreen.nouns.sound import RATE
from skyscreen.score.dsp import Sound, add, band, fade, low_pass


@dataclass(frozen=True)
class Call:
    pitch: tuple[float, ...]
    """Hz at even moments of one cry, for a beast of `mass`."""
    seconds: float
    mouth: tuple[float, float] = (700.0, 1500.0)
    """Hz of two resonances; (0, 0): a whistle, a pure tone."""
    mass: float = 20.0
    """kg."""
    times: int = 1
    gap: float = 0.25
    """Seconds from the end of one cry to the next."""
    breath: float = 0.15
    """Share of noise."""
    rough: float = 0.0
    """Hz of the rattle that cuts it up."""
    quiver: float = 0.0
    """Hz of a tremolo."""
    shape: float = 0.6
    """How soon it is at its height: share of the cry before it falls, small for a bark."""
    gain: float = 1.0


CALLS: dict[str, Call] = {
    "bark": Call((420, 620, 380, 260), 0.19, (900, 1700), 15, 3, 0.24, 0.35, 70, 0, 0.15),
    "howl": Call((300, 420, 520, 530, 520, 480, 360), 2.3, (650, 1200), 35, 1, 0, 0.08, 0, 4.5, 0.25),
    "meow": Call((480, 680, 720, 600, 430), 0.75, (1000, 2300), 4, 2, 0.6, 0.08, 0, 0, 0.35),
    "roar": Call((95, 150, 135, 110, 80), 1.7, (480, 950), 150, 1, 0, 0.55, 27, 0, 0.25, 1.5),
    "moo": Call((115, 150, 160, 150, 120), 1.5, (380, 850), 500, 1, 0, 0.10, 0, 0, 0.3),
    "neigh": Call((700, 1050, 950, 800, 620, 450), 1.5, (900, 2000), 450, 1, 0, 0.2, 0, 11, 0.2),
    "bray": Call((300, 480, 470, 210, 200), 0.75, (600, 1500), 200, 3, 0.12, 0.35, 38, 0, 0.3),
    "bleat": Call((310, 350, 340, 310), 0.75, (750, 1700), 50, 2, 0.5, 0.10, 0, 9, 0.15),
    "grunt": Call((120, 145, 110), 0.16, (420, 1200), 60, 4, 0.22, 0.55, 55, 0, 0.3),
    "trumpet": Call((330, 520, 640, 600, 560, 420), 1.3, (1100, 2400), 4000, 1, 0, 0.25, 48, 0, 0.3, 1.4),
    "squeak": Call((2600, 3400, 2900), 0.09, (0, 0), 0.1, 4, 0.11, 0.05, 0, 0, 0.3, 0.5),
    "hoots": Call((330, 470, 620, 420), 0.22, (600, 1200), 40, 6, 0.14, 0.25, 0, 0, 0.4),
    "seal": Call((190, 260, 230, 180), 0.3, (650, 1300), 120, 4, 0.2, 0.4, 44, 0, 0.2),
    "croak": Call((170, 190, 180), 0.28, (700, 1700), 0.3, 3, 0.35, 0.2, 62, 0, 0.4),
    "hiss": Call((90, 90), 1.1, (4200, 7000), 2, 1, 0, 1.0, 0, 0, 0.25, 0.6),
    "stridulate": Call((4300, 4350, 4300), 0.11, (0, 0), 0.002, 8, 0.28, 0.02, 0, 30, 0.5, 0.4),
    "tweet": Call((3300, 4600, 3900, 5000), 0.12, (0, 0), 0.03, 5, 0.09, 0.03, 0, 0, 0.4, 0.5),
    "caw": Call((520, 640, 600, 500), 0.34, (1300, 2100), 0.5, 3, 0.28, 0.45, 75, 0, 0.2),
    "hoot": Call((330, 360, 350), 0.42, (0, 0), 1.5, 3, 0.35, 0.05, 0, 0, 0.4, 0.8),
    "quack": Call((280, 330, 260), 0.16, (1200, 2500), 1.2, 5, 0.13, 0.25, 45, 0, 0.2),
    "honk": Call((420, 560, 470), 0.26, (900, 1900), 4, 3, 0.3, 0.25, 0, 0, 0.25),
    "gull": Call((900, 1250, 1150, 850), 0.36, (1500, 2900), 0.8, 4, 0.16, 0.15, 0, 0, 0.3),
    "screech": Call((1900, 2700, 2500, 1700), 0.85, (2600, 4300), 4, 2, 0.5, 0.35, 90, 0, 0.2),
    "cluck": Call((420, 620, 380), 0.09, (1000, 2400), 2, 6, 0.2, 0.25, 0, 0, 0.3),
    "crow": Call((520, 700, 620, 950, 980, 900, 520), 1.7, (1300, 2600), 3, 1, 0, 0.2, 55, 0, 0.2, 1.2),
    "coo": Call((420, 480, 440), 0.4, (0, 0), 0.4, 4, 0.22, 0.06, 24, 0, 0.5, 0.6),
    "squawk": Call((700, 1050, 900, 620), 0.32, (1500, 3000), 1, 3, 0.3, 0.5, 65, 0, 0.2),
    "buzz": Call((210, 235, 205, 220), 1.3, (900, 2200), 0.001, 1, 0, 0.1, 0, 0, 0.5, 0.35),
    "song": Call((140, 260, 420, 300, 180, 240), 3.2, (380, 900), 20000, 1, 0, 0.05, 0, 3, 0.4),
    "whistle": Call((5200, 9000, 7400, 11000), 0.4, (0, 0), 150, 3, 0.2, 0.03, 0, 0, 0.5, 0.5),
}


def call(rng: np.random.Generator, name: str, mass: float) -> Sound:
    """(N,) mono at 1 m, all its cries; silence where the name is unknown."""
    if name not in CALLS:
        return np.zeros(RATE // 100)
    said = CALLS[name]
    # Throats grow with the third root of the mass, and calls fall somewhat slower (Fletcher 2004: f ~ m^−0.33 … −0.4).
    small = float(np.clip((said.mass / max(mass, 1e-4)) ** 0.28, 0.5, 1.9))
    times = max(said.times + int(rng.integers(-1, 2)), 1) if said.times > 1 else 1
    stride = said.seconds + said.gap
    out = np.zeros(int((times * stride + 0.3) * RATE))
    for k in range(times):
        one = cry(rng, said, small * float(rng.uniform(0.96, 1.04)))
        add(out, one, int(k * stride * float(rng.uniform(0.96, 1.04)) * RATE) if k else 0,
            float(rng.uniform(0.8, 1.0)) if k else 1.0)
    return fade(low_pass(out, 14000) * 0.5 * said.gain, 0.0008, 0.05)


def cry(rng: np.random.Generator, said: Call, small: float) -> Sound:
    """(N,) one cry at `small` times the tabled pitch, of about unit peak."""
    n = int(said.seconds * RATE)
    t = np.linspace(0, 1, n)
    knots = np.linspace(0, 1, len(said.pitch))
    f = np.interp(t, knots, said.pitch) * small
    f *= 1 + 0.02 * np.interp(t, np.linspace(0, 1, 9), rng.standard_normal(9))
    if said.quiver:
        f *= 1 + 0.05 * np.sin(2 * np.pi * said.quiver * t * said.seconds)
    phase = np.cumsum(np.minimum(f, 16000)) / RATE
    hiss = rng.standard_normal(n)
    if said.mouth[0]:
        # The pulses of a throat: harmonics that fall by 6 dB an octave, none above 14 kHz.
        top = max(int(14000 / float(f.max())), 1)
        source = sum(np.sin(2 * np.pi * k * phase) / k for k in range(1, min(top, 40) + 1))
        source = (1 - said.breath) * source + 1.2 * said.breath * hiss
        low, high = (min(said.mouth[k] * small**0.5, 12000.0) for k in range(2))
        voice = band(source, 0.7 * low, 1.4 * low, 1) + 0.7 * band(source, 0.8 * high, 1.25 * high, 1) + 0.12 * source
    else:
        voice = np.sin(2 * np.pi * phase) + 0.12 * np.sin(4 * np.pi * phase) + said.breath * band(hiss, 1500, 9000)
    if said.rough:
        wobble = said.rough * (1 + 0.1 * np.interp(t, np.linspace(0, 1, 7), rng.standard_normal(7)))
        voice *= 0.55 + 0.45 * np.sin(2 * np.pi * np.cumsum(wobble) / RATE)
    if said.quiver:
        voice *= 0.75 + 0.25 * np.sin(2 * np.pi * said.quiver * t * said.seconds)
    rise = np.clip(t * said.seconds / 0.012, 0, 1) * (0.55 + 0.45 * np.clip(t / max(said.shape, 1e-3), 0, 1))
    fall = np.cos(0.5 * np.pi * np.clip((t - said.shape) / (1 - said.shape), 0, 1)) ** 0.8
    voice = voice * rise * fall
    return fade(voice / max(float(np.abs(voice).max()), 1e-9), 0.002, 0.02)
