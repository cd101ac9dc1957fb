"""What fires, chimneys, cups, volcanoes, wheels and mortars give off, each bit keyed by the time of its birth.

A source may move: a bit is born where the source was at that time and then goes with the air, so an engine's smoke lies
behind it and a car's dust hangs over its track.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.frame import Particles
from skyscreen.stage.births import Array, ballistic, make, slots
from skyscreen.stage.fireworks import shells, sparks

GREY = {"smoke": (0.29, 0.30, 0.32), "steam": (0.95, 0.97, 1.0), "plume": (0.13, 0.122, 0.118)}


@dataclass(frozen=True, eq=False)
class Source:
    """A place that gives off particles for the whole shot: a chimney, a fire, a kettle, a wheel."""

    kind: Literal["smoke", "steam", "ember", "spark", "fire", "plume", "dust", "burst"]
    point: tuple[float, float, float]
    strength: float = 1.0
    """1: a bonfire, a house's chimney; 0.1: a cup of tea; 10: a burning house. Plume: radius of its root, m."""
    times: Array | None = None
    """(F,) world seconds at which `points` were; None: it stands still."""
    points: Array | None = None
    """(F, 3)."""
    colour: tuple[float, float, float] | None = None
    """Albedo, where the kind's own would not do: dust has that of its ground."""
    since: float = -math.inf
    """World second from which a column comes out of it: of an engine, the blow that broke it."""
    until: float = math.inf

    def at(self, times: Array) -> tuple[Array, Array]:
        """(N, 3) places and velocities of the source at world times; before its first time it came at that speed."""
        if self.times is None or self.points is None or len(self.times) < 2:
            return np.broadcast_to(np.asarray(self.point, float), (len(times), 3)), np.zeros((len(times), 3))
        speed = np.gradient(self.points, self.times, axis=0)
        out = np.stack([np.interp(times, self.times, self.points[:, k]) for k in range(3)], -1)
        moving = np.stack([np.interp(times, self.times, speed[:, k]) for k in range(3)], -1)
        return out + moving * np.minimum(times - self.times[0], 0.0)[:, None], moving


def fumes(source: Source, number: int, t: float, seed: int, wind: Array) -> list[Particles]:
    """All that a source has in the air at world time `t`; `wind` (3,) m/s there, zero in a room."""
    tag = f"source {number}"
    if source.kind in ("smoke", "steam", "plume"):
        return [_column(source, tag, t, seed, wind)]
    if source.kind == "burst":
        return [made for shell in shells(source.point, seed, t) for made in sparks(shell, seed, t, wind)]
    if source.kind == "dust":
        return [_dust(source, tag, t, seed, wind)]
    if source.kind == "fire":
        return [_column(source, tag + " smoke", t, seed, wind), *_flames(source, tag, t, seed, wind),
                _embers(source, tag, t, seed, wind)]
    return [_embers(source, tag, t, seed, wind)]


def _column(source: Source, tag: str, t: float, seed: int, wind: Array) -> Particles:
    """Puffs that rise, widen and lean with the wind. The entrainment of a plume: its width grows with its height by
    about a quarter (Morton, Taylor and Turner 1956)."""
    kind = source.kind if source.kind in ("steam", "plume") else "smoke"
    scale = math.sqrt(source.strength)
    if kind == "plume":
        count, life, rise, first, last, thick = 190, 26.0, 0.55 * source.strength**0.5 + 5.0, 0.5, 2.6, 0.55
        scale = source.strength
    elif kind == "steam":
        count, life, rise, first, last, thick = int(45 * min(3.0, 0.5 + scale)), 2.2, 0.55, 0.10, 0.30, 0.10
    else:
        count, life, rise, first, last, thick = int(90 * min(3.0, 0.5 + scale)), 7.0, 1.1, 0.22, 1.3, 0.62
        if source.kind == "fire":
            thick, first = 0.16 * min(1.0, scale) ** 2, 0.3  # dry wood in a small fire hardly smokes
        # A gale tears smoke apart: past 6 m/s as many puffs lie along ever more air.
        thick /= max(float(np.linalg.norm(wind)) / 6.0, 1.0) ** 1.5
    if kind != "plume":
        life *= min(1.5, 0.5 + 0.5 * scale)
        rise *= min(2.0, 0.5 + 0.5 * scale)
    goes = float(np.linalg.norm(source.at(np.array([t]))[1]))
    count = int(count * min(1 + goes / 5, 5.0))  # as many to the metre, up to a train's speed
    age, u = slots(seed, tag, count, life, t, 6)
    share = age / life
    root, moving = source.at(t - age)
    grown = 1 - np.exp(-0.7 * age)
    drift = wind * 0.55
    curl = np.stack([np.sin(1.3 * age + 6.28 * u[:, 1]), 0 * age, np.cos(1.1 * age + 6.28 * u[:, 2])], -1)
    # What leaves a moving thing keeps a third of its way for the first moments.
    place = root + drift * (age - grown / 0.7)[:, None] + moving * (0.3 * (1 - np.exp(-2.0 * age)) / 2.0)[:, None]
    place = place + (0.45 if kind == "plume" else 0.30) * scale * curl * share[:, None]
    place[:, 1] += rise * (0.8 + 0.4 * u[:, 0]) * age + (0.6 * first * scale if source.kind == "fire" else 0.0)
    if kind == "smoke" and source.kind == "smoke":
        place[:, 1] += 0.9 * scale * (1 - np.exp(-2.0 * age))  # the draught of the flue
    size = scale * (first + (last - first) * share**0.8 * (0.7 + 0.6 * u[:, 3]))
    alpha = thick * np.minimum(share * (10 if kind == "steam" else 30), 1) * (1 - share) ** 1.2
    alpha = np.where((t - age >= source.since) & (t - age < source.until), alpha, 0.0)
    return make("steam" if kind == "steam" else "smoke", place, size, drift + 0 * place, alpha,
                source.colour or GREY[kind], seed=u[:, 5])


def _flames(source: Source, tag: str, t: float, seed: int, wind: Array) -> list[Particles]:
    """Tongues of fire: born over the base, drawn to the axis as they rise, gone after half a second to a second. They
    rise with the root of the width, as the puffing frequency 1.5 / √D Hz says (Cetegen and Ahmed 1993)."""
    scale = math.sqrt(source.strength)
    count = int(np.clip(70 * scale, 28, 150))
    life = (0.55 + 0.30 * np.random.default_rng(stream(seed, tag, "flame life")).random(count)) * max(scale, 0.3) ** 0.5
    age, u = slots(seed, tag + " flame", count, life, t, 6)
    share = age / life
    root, _ = source.at(t - age)
    turn, wide = 6.2832 * u[:, 0], 0.62 * scale * np.sqrt(u[:, 1])
    inward = 1 - 0.75 * share
    place = root + np.stack([np.cos(turn) * wide * inward, 0 * age, np.sin(turn) * wide * inward], -1)
    rise = (1.7 + 0.9 * u[:, 2]) * math.sqrt(max(scale, 0.2)) * (1.15 - 0.6 * u[:, 1])
    place[:, 1] += rise * age - 0.25 * scale
    place = place + wind * (0.10 * age)[:, None]
    place[:, 0] += 0.10 * scale * np.sin(7.0 * age + 6.28 * u[:, 3]) * share
    size = scale * (0.36 + 0.18 * u[:, 4]) * (1 - share) ** 0.6 * np.minimum(0.45 + share * 5, 1)
    velocity = np.stack([0 * rise, rise, 0 * rise], -1) + wind * 0.1
    alpha = np.minimum(share * 6, 1) * (1 - share) ** 0.5 * 0.8
    return [make("fire", place, size, velocity, alpha, (1.0, 0.42, 0.10), 5.0, u[:, 5], 1 - share)]


def _embers(source: Source, tag: str, t: float, seed: int, wind: Array) -> Particles:
    """Hot bits on the plume; Planck-like orange as they cool."""
    scale = math.sqrt(source.strength)
    count = int(60 * min(4.0, 0.4 + scale))
    life = np.random.default_rng(stream(seed, tag, "life")).uniform(0.7, 3.2, count)
    if source.kind == "spark":
        life = life * 0.28
    age, u = slots(seed, tag, count, life, t, 6)
    share = age / life
    root, _ = source.at(t - age)
    angle = 6.2832 * u[:, 0]
    flat = 0.3 + u[:, 1]
    velocity = np.stack([np.cos(angle) * flat, 1.3 + 1.8 * u[:, 2], np.sin(angle) * flat], -1) * scale
    if source.kind == "spark":
        velocity = velocity * np.array([3.0, 1.6, 3.0])
        place, velocity = ballistic(root + 0 * velocity, velocity, age, wind * 0.2, np.full(count, 0.4))
    else:
        curl = np.stack([np.sin(3.1 * age + 6.28 * u[:, 3]), 0 * age, np.cos(2.7 * age + 6.28 * u[:, 4])], -1)
        place = root + velocity * (1 - np.exp(-0.9 * age))[:, None] / 0.9 + 0.18 * scale * curl * share[:, None]
        place[:, 1] += 0.6 * age
        place = place + wind * 0.25 * (age**2)[:, None] / (1 + age)[:, None]
    flicker = 0.6 + 0.4 * np.sin(23 * t + 40 * u[:, 5])
    kind = "spark" if source.kind == "spark" else "ember"
    return make(kind, place, 0.006 + 0.008 * u[:, 5], velocity, (1 - share) * flicker, (1.0, 0.33, 0.06), 14.0)


def _dust(source: Source, tag: str, t: float, seed: int, wind: Array) -> Particles:
    """Dust (or spray, or snow) that wheels and hooves throw up: none at a walk, a wall of it at 15 m/s."""
    count, life = 170, 2.8
    age, u = slots(seed, tag, count, life, t, 6)
    share = age / life
    root, moving = source.at(t - age)
    speed = np.hypot(moving[:, 0], moving[:, 2])
    scale = source.strength
    grown = 1 - np.exp(-1.6 * age)
    place = root + moving * (0.22 * grown / 1.6)[:, None] + wind * (0.5 * (age - grown / 1.6))[:, None]
    across = np.stack([-moving[:, 2], 0 * speed, moving[:, 0]], -1) / np.maximum(speed, 1e-6)[:, None]
    place = place + across * (scale * (u[:, 0] - 0.5) * (1.0 + 1.2 * share))[:, None]
    strong = np.clip((speed - 1.2) / 7.0, 0.0, 1.0)
    place[:, 1] += 0.06 + scale * grown * (0.1 + 0.7 * u[:, 1] ** 1.5) * (0.4 + 0.6 * strong)
    size = scale * (0.10 + 0.50 * share**0.7 * (0.6 + 0.8 * u[:, 2])) * (0.55 + 0.45 * strong)
    alpha = 0.55 * strong**0.7 * np.minimum(share * 12, 1) * (1 - share) ** 1.5
    return make("dust", place, size, 0 * place, alpha, source.colour or (0.50, 0.41, 0.30), seed=u[:, 5])
