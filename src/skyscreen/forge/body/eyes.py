"""Eyes: a ball whose rings lie on the edges of pupil and iris, so they stay crisp; a cornea's catch-light; lids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.clay import FINE
from skyscreen.forge.body.expression import TEAR
from skyscreen.forge.body.field import unit
from skyscreen.forge.body.lids import lids
from skyscreen.forge.body.sheet import ball, grid, tube

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.head import Head

Array = NDArray[Any]


DEEP = 0.64
"""Share of an animal's eyeball's radius that lies under the skin: 50 degrees of the ball are seen, and an iris of 45
all but fills them. At a half, white stood round it and the animal stared."""


def eyeball(
    clay: Clay,
    joint: str,
    centre: Array,
    look: Array,
    radius: float,
    iris: Any,
    lid: Any,
    *,
    pupil: str = "round",
    white: float = 1.0,
    hood: float = 0.0,
    size: float = 0.62,
    rim: float = 0.0,
    sunk: bool = False,
    spark: float = 0.11,
) -> None:
    """One eye.

    Args:
        look: (3,) where it looks at rest.
        white: brightness of the sclera; 0 makes it dark as most animals' seem.
        hood: 0–1 how far the upper lid comes down, drawn as a shell; 0 no shell.
        size: polar angle of the iris' rim in radians.
        rim: thickness of a dark ring of lid where the ball meets the skin, share of the radius; 0 no ring.
        sunk: the ball lies DEEP in the skin, and two lids leave an almond of it; `lid` is the hide's albedo there.
        spark: radius of the catch-light, share of the radius.
    """
    # An animal's pupil is wide: small in a pale iris it stares.
    hole = size * {"round": 0.40 if white > 0.5 else 0.64, "full": 0.66}.get(pupil, 0.35)
    rings = np.array([0, hole * 0.96, hole, size * 0.9, size, size * 1.06, 1.05, 1.45, 2.0, np.pi])
    if rim > 0 or sunk:  # the skin hides all behind
        rings = rings[:8]
    sheet = ball(centre, radius, 18, look, rings)
    iris = np.asarray(iris, np.float32)
    sclera = np.array([0.74, 0.71, 0.67], np.float32) * white + np.asarray([0.025, 0.015, 0.01]) * (1 - white)
    black = np.array([0.004, 0.004, 0.005])
    lit = iris * (1.0 if white > 0.5 else 1.25)
    tones = [black, black, iris * 0.8, lit, iris * 0.30, sclera, sclera, sclera * 0.92, sclera * 0.8, sclera]
    if pupil == "full":
        tones[2:5] = [iris * 0.15, iris * 0.25, iris * 0.12]
    colour = np.repeat(np.array(tones[: len(rings)]), 19, 0)
    up = unit(np.array([0.0, 1, 0]) - look * look[1])
    person = white > 0.5
    if person or sunk:
        # Light from above falls through the cornea onto the lower half of the iris and makes it glow.
        low = np.clip(-((sheet.position - centre) / radius) @ up / np.sin(size), -1, 1)
        ring = np.repeat((np.arange(len(rings)) >= 2) & (np.arange(len(rings)) <= 3), 19)
        colour = colour * np.where(ring, 1.25 + 0.75 * low if person else 0.85 + 0.45 * low, 1.0)[:, None]
    if person:
        # The upper lid and its lashes shade the top of the ball; towards its corners the white is pink.
        place = (sheet.position - centre) / radius
        high, aside = place @ up, np.abs(place @ np.cross(up, look))
        ball_ = np.repeat(np.arange(len(rings)) >= 5, 19)
        dim = np.where(ball_, 0.42 * np.clip((high - 0.08) / 0.42, 0, 1), 0.30 * np.clip((high - 0.2) / 0.4, 0, 1))
        pink = np.clip((aside - 0.62) / 0.3, 0, 1) * ball_
        colour = colour * (1 - dim[:, None]) * (1 - pink[:, None] * np.array([0.06, 0.26, 0.24]))
    clay.add(sheet, joint, "eye", colour=colour, rough=0.05, whole=True, vary=1.0 if person else 0.5,
             open=1.0 - 0.35 * white)  # lids and lashes shade a man's eye
    if pupil == "slit":
        # An upright almond a hair before the ball: 0.9 of the iris high and a third of that wide.
        turn, share = np.linspace(0, 2 * np.pi, 17)[None, :, None], np.linspace(0, 1, 4)[:, None, None]
        narrow = np.cos(turn) * np.abs(np.cos(turn)) * 0.34
        way = look + np.tan(size * 0.9) * share * (np.sin(turn) * up + narrow * np.cross(up, look))
        way = unit(way)
        clay.add(grid(centre + way * radius * 1.012, way), joint, "eye", colour=black, rough=0.05, whole=True)
    glint = unit(look + up * 0.34 + np.cross(up, look) * 0.26)
    light = ball(centre + glint * radius * (1.0 - 0.14 * spark), radius * spark, 8, glint, np.array([0, 0.8, 1.6]))
    if person:
        # Flat on the cornea, so that no lid is pierced; it stays where the lamp is while the eye turns under it.
        for way, wide, bright in ((unit(look + up * 0.27 + np.cross(up, look) * 0.24), 0.115, 0.9),
                                  (unit(look - up * 0.30 - np.cross(up, look) * 0.28), 0.05, 0.3)):
            light = ball(centre, radius * 1.018, 10, way, np.array([0.0, wide * 0.6, wide]))
            clay.add(light, "head", "eye", colour=(0.9, 0.9, 0.9), glow=bright, rough=0.05, levels=(0, 1), whole=True)
    elif sunk:  # flat: a bead that stands out is seen from behind the brow
        light = ball(centre, radius * 1.016, 10, glint, np.array([0.0, spark * 0.6, spark]))
        clay.add(light, joint, "eye", colour=(0.9, 0.9, 0.9), glow=0.5, rough=0.05, levels=(0, 1), whole=True)
        lids(clay, joint, centre, look, radius, hood, lid)
        return
    else:
        clay.add(light, joint, "eye", colour=(0.9, 0.9, 0.9), glow=0.5, rough=0.05, levels=(0, 1), whole=True)
    if rim > 0:
        turn = np.linspace(0, 2 * np.pi, 15)[:, None]
        ring = np.cos(turn) * np.cross(up, look) + np.sin(turn) * up * 0.94
        # The skin cuts the ball where its depth says; the rim stands a touch proud of that line.
        circle = centre + (ring * np.sqrt(1 - DEEP**2) * 1.03 + look * (DEEP - 0.03)) * radius
        lash = np.array([0.012, 0.008, 0.007])
        width = radius * rim * (0.85 + 0.35 * np.sin(turn[:, 0]))
        clay.add(tube(circle, width, 4), joint, "leather", colour=lash, rough=0.6, levels=(0, 1), whole=True)
    if hood > 0:
        across = np.cross(up, look)
        polar = np.linspace(0.05, 1.75, 6 if rim > 0 else 8)[:, None]
        azimuth = np.linspace(-1.75, 1.75, 15)[None]
        base = np.sqrt(np.clip(1 - (azimuth / 1.6) ** 2, 0, 1))
        tilt = (0.92 - 0.80 * hood) * base + (polar - 0.05) * 0.8
        way = (np.cos(tilt) * np.sin(azimuth))[..., None] * across + np.sin(tilt)[..., None] * up
        way = way + (np.cos(tilt) * np.cos(azimuth))[..., None] * look
        clay.add(
            grid(centre + way * radius * 1.09, way),
            joint,
            "leather",
            colour=np.asarray(lid) * 1.0,
            rough=0.6,
            levels=(0, 1),
        )


def tears(clay: Clay, head: Head) -> list[list[float]]:
    """A drop for each eye on its joint, and the way the left one runs: (N, 3) metres from where it rests."""
    for side, s in (("_l", 1), ("_r", -1)):
        at = head.world(np.array(TEAR) * [s, 1, 1])
        drop = ball(at, np.array([0.0019, 0.0030, 0.0017]) * head.scale, 10)
        clay.add(drop, "tear" + side, "eye", colour=np.asarray(head.skin) * 0.9 + 0.08, rough=0.06, levels=(FINE, 0),
                 whole=True)
    x = TEAR[0] + np.array([-0.0060, -0.0040, -0.0005, 0.0020, 0.0015, -0.0030, -0.0085])
    y = np.array([-0.0165, -0.0220, -0.0320, -0.0440, -0.0560, -0.0680, -0.0800])
    way = np.stack([x, y, head.drape(x, y) + 0.0006], 1) - np.array(TEAR)
    return [[float(v) for v in row] for row in way * head.scale]
