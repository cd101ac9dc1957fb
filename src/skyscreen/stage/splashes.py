"""Splashes: what a blow throws up, water or dust, as a closed form of the time since.

A. Worthington, A Study of Splashes (1908): the sheet leaves at some 60° from a rim as wide as the body and breaks into
drops at its fingers; the hole closes after about 2.5 √(width / g), and a column rises from it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.seeds import stream
from skyscreen.nouns.frame import Particles
from skyscreen.stage.births import GRAVITY, ballistic, make

Array = NDArray[np.float64]
LASTS = 2.4
"""Seconds after which all of it is down."""


@dataclass(frozen=True, slots=True)
class Splash:
    """Something fell into water, stepped into a puddle or hit the ground."""

    time: float
    """World seconds."""
    point: tuple[float, float, float]
    strength: float
    """Speed at which water leaves, m/s: a footstep in a puddle 1.2, a stone 3, a diver 5, a cannon ball 12."""
    wet: bool = True
    """False: dust instead of water."""
    colour: tuple[float, float, float] = (1.0, 1.0, 1.0)
    """Albedo: of the dust its ground's, of drops their drink's; water is white where it flies."""
    size: float = 1.0
    """Of its drops, against those that a stone throws up."""


def thrown(splashes: Sequence[Splash], t: float, seed: int, share: float, wind: Array) -> list[Particles]:
    """What flies at world time `t`.

    Args:
        share: of the numbers of particles: a draft has half.
        wind: (3,) m/s.
    """
    out: list[Particles] = []
    for k, splash in enumerate(splashes):
        age = t - splash.time
        if not 0 <= age < LASTS:
            continue
        count = min(900.0, 24 + 90 * splash.strength) if splash.wet else min(400.0, 24 + 60 * splash.strength) / 5
        random = np.random.default_rng(stream(seed, "splash", k, round(splash.time * 1000)))
        u = random.random((max(6, int(count * share)), 6))
        out += _water(splash, age, u, wind) if splash.wet else [_dust(splash, age, u, wind)]
    return out


def _dust(splash: Splash, age: float, u: Array, wind: Array) -> Particles:
    power, angle = splash.strength, 6.2832 * u[:, 0]
    spread = power * (1 - math.exp(-1.8 * age)) / 1.8
    place = np.asarray(splash.point) + np.stack(
        [np.cos(angle) * spread * 0.5, 0.06 + spread * 0.28 * u[:, 2], np.sin(angle) * spread * 0.5], -1)
    place = place + wind * 0.3 * age
    size = (0.05 + 0.22 * age) * (0.6 + 0.8 * u[:, 3]) * math.sqrt(power)
    return make("dust", place, size, 0 * place, np.full(len(u), 0.14 * (1 - age / LASTS) ** 1.5), splash.colour,
                seed=u[:, 5])


def _water(splash: Splash, age: float, u: Array, wind: Array) -> list[Particles]:
    """A crown, loose drops and, of what goes in fast, a jet from the closing hole and mist. `u`: (P, 6) random."""
    power, angle = splash.strength, 6.2832 * u[:, 0]
    wide = 0.10 * splash.size * math.sqrt(power)
    closes = 2.5 * math.sqrt(2 * wide / GRAVITY)
    crown, jet = u[:, 1] < 0.55, (u[:, 1] > 0.86) & (power > 2.2)
    ages = np.where(jet, age - closes, age - 0.03 * u[:, 4])
    # Fingers: the rim gathers at so many places round it, at more of them in a hard blow.
    fingers = 9 + int(2 * power)
    gathered = (np.floor(angle / 6.2832 * fingers) + 0.75 + 0.5 * (u[:, 2] - 0.5)) / fingers * 6.2832
    angle = np.where(crown, gathered, angle)
    aside = np.where(crown, 0.34 + 0.14 * u[:, 3], np.where(jet, 0.10 * u[:, 3], 0.10 + 0.5 * u[:, 3]))
    up = np.where(crown, 0.55 + 0.25 * u[:, 5], np.where(jet, 0.35 + 0.55 * u[:, 2], 0.25 + 0.75 * u[:, 2]))
    way = np.stack([np.cos(angle), 0 * angle, np.sin(angle)], -1)
    velocity = power * (way * aside[:, None] + np.array([0.0, 1.0, 0.0]) * up[:, None])
    root = np.asarray(splash.point) + way * np.where(jet, 0.0, wide)[:, None]
    place, moving = ballistic(root, velocity, np.maximum(ages, 0.0), wind * 0.2, np.full(len(u), 0.5))
    alive = (ages >= 0) & (place[:, 1] > splash.point[1] - 0.05)
    size = (0.005 + 0.014 * u[:, 3] ** 2) * math.sqrt(power) * splash.size * np.where(crown & (ages < 0.35), 1.5, 1.0)
    out = [make("splash", place, size, moving, 0.9 * np.clip((2.0 - ages) / 0.6, 0, 1) * alive, splash.colour)]
    if power > 3.0:
        few = u[:max(8, len(u) // 12)]
        turn = 6.2832 * few[:, 0]
        rise = power * (0.14 + 0.22 * few[:, 2]) * (1 - math.exp(-2.2 * age))
        out_ = wide + 0.5 * rise
        cloud = np.asarray(splash.point) + np.stack([np.cos(turn) * out_, rise, np.sin(turn) * out_], -1)
        big = (0.16 + 0.7 * age) * (0.6 + few[:, 3]) * splash.size * math.sqrt(power / 3)
        faint = 0.07 * min(1.0, age / 0.12) * math.exp(-1.8 * age)
        out.append(make("spray", cloud + wind * 0.4 * age, big, 0 * cloud, np.full(len(few), faint), splash.colour))
    return out
