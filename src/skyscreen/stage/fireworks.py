"""Fireworks: shells that rise, burst and fall, every star a closed form of the time since its shell burst.

A shell leaves every PERIOD seconds, climbs for RISE seconds and throws its stars evenly over a sphere. A star flies
with linear drag and gravity and leaves three fading images of itself behind, which the eye joins to a trail. The burst
lights what stands below it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.frame import Particles
from skyscreen.nouns.model import Light
from skyscreen.stage.births import Array, ballistic, make

PERIOD, RISE, LIFE = 0.75, 1.5, 3.0
HUES = ((1.0, 0.16, 0.06), (1.0, 0.50, 0.10), (0.12, 1.0, 0.22), (0.12, 0.38, 1.0), (0.66, 0.16, 1.0),
        (1.0, 0.14, 0.42), (1.0, 0.85, 0.62))
"""Strontium red, sodium gold, barium green, copper blue, violet, pink, titanium white."""
STARS = 150
LAG = 0.05
"""Seconds between a star and each of its three images."""


@dataclass(frozen=True)
class Shell:
    """One shell; `burst` in world seconds."""

    burst: float
    root: tuple[float, float, float]
    height: float
    lean: tuple[float, float]
    """Metres that it drifts aside while it climbs."""
    hue: int
    form: int
    """0 peony, 1 willow (slow golden rain), 2 ring, 3 two colours."""
    number: int

    @property
    def point(self) -> Array:
        return np.asarray(self.root, float) + np.array([self.lean[0], self.height, self.lean[1]])


def shells(root: tuple[float, float, float], seed: int, t: float) -> list[Shell]:
    """All that are in the air at world time `t`, in the order of their bursts."""
    out = []
    for number in range(math.floor((t - LIFE - RISE) / PERIOD), math.floor((t + RISE) / PERIOD) + 1):
        draw = np.random.default_rng(stream(seed, "shell", number))
        u = draw.random(6)
        burst = number * PERIOD + 0.5 * PERIOD * u[0] + 0.4
        if -RISE <= t - burst < LIFE:
            out.append(Shell(burst, root, 27.0 + 17.0 * u[1], (34.0 * (u[2] - 0.5), 12.0 * (u[3] - 0.5)),
                             int(u[4] * len(HUES)), int(u[5] * 4), number))
    return sorted(out, key=lambda shell: shell.burst)


def sparks(shell: Shell, seed: int, t: float, wind: Array) -> list[Particles]:
    """The climbing tail or the stars of a shell."""
    age = t - shell.burst
    draw = np.random.default_rng(stream(seed, "stars", shell.number))
    if age < 0:
        back = np.arange(18) * 0.03
        share = np.clip((age - back + RISE) / RISE, 0, 1)
        high = (1 - (1 - share) ** 2)[:, None]  # it slows down as it climbs
        place = np.asarray(shell.root, float) + (shell.point - np.asarray(shell.root, float)) * high
        place = place + draw.normal(0, 0.08, (18, 3)) * back[:, None] * 4
        alpha = (1 - back / 0.54) * (age - back > -RISE)
        return [make("spark", place, np.full(18, 0.07), 0 * place, alpha, (1.0, 0.60, 0.25), 3.0)]
    k = np.arange(STARS) + 0.5
    up = 1 - 2 * k / STARS
    turn = math.pi * (1 + 5**0.5) * k
    flat = np.sqrt(1 - up**2)
    way = np.stack([flat * np.cos(turn), up, flat * np.sin(turn)], -1)  # even over the sphere
    if shell.form == 2:
        tilt = draw.normal(size=3)
        aside = np.cross(tilt, [0.3, 1.0, 0.2])
        aside /= np.linalg.norm(aside)
        over = np.cross(tilt / np.linalg.norm(tilt), aside)
        way = np.cos(turn)[:, None] * aside + np.sin(turn)[:, None] * over
    speed = (21.0 if shell.form != 1 else 13.0) * (0.92 + 0.16 * draw.random(STARS))
    drag = np.full(STARS, 1.5 if shell.form != 1 else 0.9)
    life = (LIFE if shell.form == 1 else 2.1) * (0.75 + 0.25 * draw.random(STARS))
    hues = [HUES[1]] if shell.form == 1 else [HUES[shell.hue]]
    if shell.form == 3:
        hues.append(HUES[(shell.hue + 3) % len(HUES)])
    out = []
    for n, hue in enumerate(hues):
        pick = slice(n, None, len(hues))
        parts = []
        for image in range(4):
            then = np.full(STARS, max(age - image * LAG * (2.0 if shell.form == 1 else 1.0), 0.0))
            centre = np.broadcast_to(shell.point, way.shape)
            place, moving = ballistic(centre, way * speed[:, None], then, wind * 0.3, drag)
            share = np.clip(then / life, 0, 1)
            glitter = 0.7 + 0.3 * np.sin(40 * t + 7.0 * k) * (share > 0.5)
            alpha = (1 - share) ** 0.6 * (share < 1) * glitter * (1 - 0.24 * image)
            parts.append((place[pick], np.full(STARS, 0.11 - 0.015 * image)[pick], moving[pick], alpha[pick]))
        place, size, moving, alpha = (np.concatenate(rows) for rows in zip(*parts, strict=True))
        out.append(make("spark", place, size, moving, alpha, hue, 2.4))
    if age < 0.25:  # the flash
        out.append(make("spark", shell.point[None], np.array([1.6]), np.zeros((1, 3)), np.array([1 - age / 0.25]),
                        (1.0, 0.95, 0.85), 8.0))
    return out


def flashes(root: tuple[float, float, float], seed: int, t: float) -> list[Light]:
    """Lamps where shells burst: as bright as their stars, over in a second and a half."""
    out = []
    for shell in shells(root, seed, t):
        age = t - shell.burst
        if 0 <= age < 1.5:
            power = 900.0 * (1 - age / 1.5) ** 2
            hue = HUES[1] if shell.form == 1 else HUES[shell.hue]
            x, y, z = (float(c) for c in shell.point)
            out.append(Light("point", (x, y, z), (hue[0] * power, hue[1] * power, hue[2] * power), 110.0))
    return out
