"""What stands in a vessel: a body of liquid with a level surface that climbs the wall, froth, and what it can spill."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from skyscreen.catalogue.drinks import drink
from skyscreen.forge.solid import Paint, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

MENISCUS = 0.0014
"""Metres by which water climbs clean glass; its capillary length is 2.7 mm."""
GAP = 0.0003
"""Metres between liquid and wall, so that their faces do not fight."""


def paint(kit: Kit, name: str, slot: str = "") -> Paint:
    """Light goes through a clear liquid; milk and coffee have a surface like glazed china."""
    known = drink(name)
    if known is None:
        return kit.material("liquid", name, slot=slot)
    return kit.material("liquid" if known.clear else "brew", known.colour, slot=slot)


def filling(kit: Kit, name: str, inside: Sequence[Sequence[float]], level: float, segments: int = 40) -> Solid:
    """The liquid in a turned vessel.

    Args:
        inside: (radius, height) of its inner wall from the bottom's middle upwards.
        level: height of the surface, metres.
    """
    known = drink(name)
    if name in ("", "none", "empty"):
        return Solid()
    profile = [(max(r - GAP, 0.0), y + GAP) for r, y in inside if y < level - 2 * MENISCUS]
    rim = _radius(inside, level + MENISCUS) - GAP
    profile.append((_radius(inside, level - MENISCUS) - GAP, level - MENISCUS))
    # z = h·exp(−x/λ): the wall's foot of the meniscus, λ = 2.7 mm.
    climb = [x for x in (0.0, 0.0008, 0.002, 0.004, 0.008) if x < 0.8 * rim]
    profile += [(rim - x, level + MENISCUS * math.exp(-x / 0.0027)) for x in climb]
    profile.append((0.0, level))
    out = kit.lathe(profile, paint(kit, name), segments=segments)
    if known is not None and known.foam:
        out += froth(kit, known.foam, rim, level, deep=0.25 * rim if known.clear else 0.0)
    return out


def froth(kit: Kit, colour: str, radius: float, level: float, deep: float) -> Solid:
    """Bubbles on the surface: a head over beer, a ring at the wall of coffee."""
    foam = kit.material("brew", colour, 0.6)
    rng = kit.random("froth")
    out = Solid()
    if deep > 0:
        out += kit.lathe([(0, level + 0.0004), (radius - 0.0004, level + 0.0004), (radius - 0.0004, level + deep),
                          (radius * 0.7, level + deep * 1.15), (0, level + deep * 1.2)], foam, segments=36)
        level += deep
    spots = []
    for _ in range(kit.n(46, 12)):
        turn = rng.uniform(0, 2 * math.pi)
        far = radius * (0.96 - 0.22 * rng.random() ** 2) if deep == 0 else radius * 0.95 * rng.random() ** 0.5
        spots.append((far * math.sin(turn), level, far * math.cos(turn), 0, rng.uniform(0.3, 1.0)))
    return out + kit.ellipsoid(0.0021, 0.0012, 0.0021, foam, segments=8).many(spots)


def held(name: str, inside: Sequence[Sequence[float]], level: float) -> dict[str, Any]:
    """Facts of a filled vessel: what it holds, and how much in litres (a stack of truncated cones)."""
    if name in ("", "none", "empty"):
        return {}
    litres = 0.0
    heights = [y for _, y in inside if y < level] + [level]
    for low, high in pairwise(heights):
        a, b = _radius(inside, low), _radius(inside, high)
        litres += math.pi * (high - low) * (a * a + a * b + b * b) / 3 * 1000
    known = drink(name)
    return {"holds_liquid": name, "litres": round(litres, 4), "hot": bool(known and known.hot)}


def _radius(inside: Sequence[Sequence[float]], height: float) -> float:
    """Inner radius at a height, linear between the points."""
    for (r0, y0), (r1, y1) in pairwise(inside):
        if y0 <= height <= y1 and y1 > y0:
            return r0 + (r1 - r0) * (height - y0) / (y1 - y0)
    return inside[-1][0] if height >= inside[-1][1] else inside[0][0]
