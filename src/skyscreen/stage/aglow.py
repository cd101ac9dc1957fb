"""What glows of itself: a flower on Mars, a magic book, a jellyfish; it lights what is about it, and motes rise.

A member of which the words say so has the parameter `GLOW`; what only shines (the motion), and has no lamp, does too.
Where somebody is turned into something else, by a spell, the manner `SPELL` lets sparks whirl about what is turned.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from skyscreen.nouns.frame import Particles
from skyscreen.nouns.model import Light, Model
from skyscreen.nouns.order import Order
from skyscreen.stage.births import Array, make, slots
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.tracks import Track

GLOW, SPELL = "glow", "spell"
"""Parameter of a member; manner of an action."""
OWN = "aglow"
"""Fact of what always glows: a phoenix, a fairy."""
SHINING = ("prop", "plant", "food")
"""Kinds that glow where their deed is to shine; a lake, a car and a wet street only reflect."""
STRENGTH, LIVING = 3.2, 0.5
"""Emission in multiples of albedo by day; share of it of what lives, whose face must still be told."""
DIM = 0.14
"""Share of it at night, where the stop is open."""
REACH, TALLEST = 5.0, 3.0
"""Metres that its light goes for one of height and metre; no higher counts."""
MOTES, WHIRL = 26, 240
"""Sprites that rise from what glows, and that whirl about what is turned."""
GOLD = (1.0, 0.74, 0.30)


@dataclass(frozen=True, eq=False)
class Halo:
    """Motes or sparks about one subject: F samples of its middle."""

    times: Array
    middle: Array
    """(F, 3)."""
    half: tuple[float, float]
    """Half of its breadth and of its height, metres."""
    colour: tuple[float, float, float]
    spell: bool


def glows(order: Order, subject: Subject) -> bool:
    """Whether it gives light of itself in this shot."""
    if subject.model.lights or subject.kind in ("light", "body", "building", "terrain", "vehicle"):
        return False
    if subject.member.params.get(GLOW) or subject.facts.get(OWN):
        return True
    return subject.kind in SHINING and any(
        a.subject == subject.id and motion_facts(a.motion).get("changes") == "shine" for a in order.shot.actions)


def strength(subject: Subject, dark: bool) -> float:
    """Emission of all of it, in multiples of its albedo."""
    alive = subject.kind in ("person", "quadruped", "bird", "swimmer")
    return STRENGTH * (LIVING if alive else 1.0) * (DIM if dark else 1.0)


def hue(model: Model) -> tuple[float, float, float]:
    """Linear colour of the light, the brightest channel 1: that of its brighter vertices, half way to white."""
    albedo = (np.asarray(model.lods[0].colour[:, :3], float) / 255.0) ** 2
    if not len(albedo):
        return (1.0, 1.0, 1.0)
    bright = albedo[albedo.max(1) >= np.quantile(albedo.max(1), 0.6)].mean(0)
    mixed = 0.5 + 0.5 * bright / max(float(bright.max()), 1e-3)
    r, g, b = (float(v) for v in mixed)
    return (r, g, b)


def lamp(subject: Subject, dark: bool) -> Light:
    """The light that it throws about it, in object space."""
    low, high = np.asarray(subject.model.low, float), np.asarray(subject.model.high, float)
    x, y, z = (float(v) for v in 0.5 * (low + high) + [0.0, 0.35 * (high[1] - low[1]), 0.0])
    tall = min(max(subject.height, 0.25), TALLEST)
    r, g, b = hue(subject.model)
    power = 7.0 * tall * (0.5 if dark else 1.0)
    return Light("point", (x, y, z), (power * r, power * g, power * b), REACH * tall**0.5 / max(subject.scale, 1e-3))


def halos(order: Order, subjects: Sequence[Subject], tracks: Sequence[Track], times: Array) -> list[Halo]:
    """Of everybody who glows or is turned in the shot."""
    out = []
    for subject, track in zip(subjects, tracks, strict=False):
        turned = any(a.subject == subject.id and SPELL in a.manner.split() for a in order.shot.actions)
        if not turned and not glows(order, subject):
            continue
        low, high = np.asarray(subject.model.low, float), np.asarray(subject.model.high, float)
        middle = track.roots[:, :3, :3] @ (0.5 * (low + high)) + track.roots[:, :3, 3]
        wide = float(max(subject.half))
        out.append(Halo(times, middle, (max(wide, 0.12), max(0.5 * subject.height, 0.12)),
                        GOLD if turned else hue(subject.model), turned))
    return out


def sparkling(halo: Halo, number: int, t: float, seed: int) -> list[Particles]:
    """The sprites about one at world time `t`."""
    wide, tall = halo.half
    size = float(np.clip(0.5 * (wide + tall), 0.15, 2.5))
    life = 1.5 if halo.spell else 2.6
    age, u = slots(seed, f"halo {number}", WHIRL if halo.spell else MOTES, life, t, 5)
    share = age / life
    middle = np.stack([np.interp(t, halo.times, halo.middle[:, k]) for k in range(3)], -1)
    # A spell goes round in a rising spiral that closes at the top; motes drift up where they are.
    turn = 6.2832 * u[:, 0] + (5.0 * share if halo.spell else 0.5 * np.sin(3.0 * share + 6.28 * u[:, 1]))
    far = (1.25 - 0.5 * share if halo.spell else 0.4 + 0.9 * u[:, 2]) * (0.85 + 0.4 * u[:, 3])
    place = middle + np.stack([far * wide * np.cos(turn), tall * (2.3 * (share + 0.5 * u[:, 4]) - 1.2),
                               far * wide * np.sin(turn)], -1)
    alpha = np.sin(np.pi * share) * (0.6 + 0.4 * np.sin(19.0 * t + 40.0 * u[:, 2]))
    grain = (0.006 + 0.012 * u[:, 3]) * size**0.5
    return [make("spark", place, grain, np.zeros_like(place), alpha, halo.colour, 5.0 if halo.spell else 3.0)]


SMALL = 0.25
"""Scale under which a thing is a model, and its lamp with it."""


def of_model(subject: Subject) -> tuple[Light, ...]:
    """The lamps of a thing, in its own space. A model's light a room's corner, not a coast: intensity goes with the
    square of the scale, so that a lighthouse in a snow globe lights it as the great one lights its rock."""
    if subject.scale >= SMALL:
        return subject.model.lights
    share = subject.scale**2
    return tuple(replace(light, colour=(light.colour[0] * share, light.colour[1] * share, light.colour[2] * share),
                         reach=light.reach * subject.scale) for light in subject.model.lights)
