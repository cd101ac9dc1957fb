"""Produce and dishes: fruit turned from a profile with a dimple and a stalk, plates and what is heaped on them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from skyscreen.forge.solid import Paint, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def fruit(
    kit: Kit,
    radius: float,
    height: float,
    paint: Paint,
    *,
    dimple: float = 0.12,
    base: float = 0.06,
    neck: float = 0.0,
    ribs: int = 0,
    deep: float = 0.06,
    stalk: float = 0.2,
    leaf: bool = False,
    segments: int = 28,
) -> Solid:
    """A fruit standing on the ground.

    Args:
        dimple, base: depth of the hollow above and of the one below, in heights.
        neck: 0 round, 1 drawn out upwards as a pear is.
        ribs: lobes round it, `deep` radii deep.
        stalk: its length in heights; 0 none.
        leaf: one leaf on the stalk.
    """

    def skin(u: float, v: float) -> tuple[float, float, float]:
        a, t = 2 * math.pi * v, math.pi * u
        r = radius * math.sin(t) ** 0.9 * (1 - 0.55 * neck * max(u - 0.42, 0) / 0.58) if 0 < u < 1 else 0.0
        y = height * (0.5 - 0.5 * math.cos(t))
        y -= height * dimple * max(u - 0.8, 0) ** 1.2 / 0.145
        y += height * base * max(0.14 - u, 0) ** 1.2 / 0.0945
        r *= 1 - deep * (0.5 - 0.5 * math.cos(ribs * a)) if ribs else 1.0
        return r * math.sin(a), y, r * math.cos(a)

    made = kit.sheet(skin, 16, max(segments, 4 * ribs), paint, flip=True, closed=True)
    if stalk:
        top = height * (1 - dimple)
        made += kit.tube(
            [
                (0, top - 0.04 * height, 0),
                (0.02 * height, top + 0.5 * stalk * height, 0),
                (0.09 * height, top + stalk * height, 0),
            ],
            0.022 * height,
            kit.material("bark"),
            6,
            smooth=3,
        )
        if leaf:
            made += kit.leaves(
                [(0.04 * height, top + 0.6 * stalk * height, 0)], 0.45 * height, 0.2 * height, kit.material("leaf")
            )
    return made


def plate(kit: Kit, radius: float, paint: Paint, rim: Paint | None = None) -> Solid:
    """A dinner plate; its hollow is at 0.1 radii."""
    r = radius
    made = kit.lathe(
        [
            (0, 0),
            (0.55 * r, 0),
            (0.6 * r, 0.03 * r),
            (0.97 * r, 0.15 * r),
            (r, 0.16 * r),
            (0.97 * r, 0.175 * r),
            (0.66 * r, 0.075 * r),
            (0.55 * r, 0.05 * r),
            (0, 0.05 * r),
        ],
        paint,
        segments=44,
    )
    return made + (kit.torus(0.975 * r, 0.014 * r, rim, (0, 0.168 * r, 0), 44, 5) if rim is not None else Solid())


def heap(
    kit: Kit, one: Solid, count: int, radius: float, height: float, purpose: str, base: float = 0.0, tilt: float = 40.0
) -> Solid:
    """Copies of a small thing (its middle at the origin) lying over one another in a low cone."""
    rng = kit.random(purpose)
    made, groups = Solid(), 4
    for group in range(groups):
        turned = one.turn("x", rng.uniform(-tilt, tilt)).turn("z", rng.uniform(-tilt, tilt))
        spots: list[Sequence[float]] = []
        for k in range(group, count, groups):
            r = radius * math.sqrt((k + 0.5) / count)
            a = 2.399963 * k + rng.uniform(-0.3, 0.3)  # the golden angle spreads them evenly
            spots.append(
                (
                    r * math.cos(a),
                    base + height * (1 - (r / radius) ** 1.6) + rng.uniform(0, 0.06) * height,
                    r * math.sin(a),
                    rng.uniform(0, 360),
                    rng.uniform(0.88, 1.12),
                )
            )
        made += turned.many(spots)
    return made
