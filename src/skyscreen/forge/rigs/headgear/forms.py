"""Shapes that hats share: a dome, a rim, a felt hat, a feather, a shroud; metres of the head."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid

DOME = [(0.121, 0.035), (0.125, 0.075), (0.116, 0.125), (0.075, 0.172), (0.0, 0.186)]
"""(radius, height) of a cap that clears the hair."""


def dome(kit: Kit, paint: Any, rows: Any = DOME) -> Solid:
    """A cap turned of (radius, height) rows, 8 % longer than it is wide, as a skull is."""
    return kit.lathe(rows, paint, segments=30).scale(1.0, 1.0, 1.08).move(0, 0, -0.014)


def rim(kit: Kit, paint: Any, inner: float, outer: float, at: float, droop: float, curl: float = 0.0) -> Solid:
    """A brim from `inner` to `outer`; `droop` metres lower outside, `curl` metres up at both sides."""

    def top(u: float, v: float, lift: float) -> tuple[float, float, float]:
        a, r = 2 * math.pi * v, inner + (outer - inner) * u
        y = at - droop * u + curl * (u * math.sin(a)) ** 2 + lift
        return r * math.sin(a), y, 1.08 * r * math.cos(a) - 0.014

    return kit.sheet(lambda u, v: top(u, v, 0.004), 5, 40, paint) + kit.sheet(
        lambda u, v: top(u, v, -0.004), 5, 40, paint, flip=True
    )


def felt_hat(kit: Kit, paint: Any, band: Any, tall: float, brim: float, curl: float, dent: float = 0.02) -> Solid:
    """A crown `tall` metres high with its `dent`, a band, and a brim out to `brim` that curls up at the sides."""
    rows = [
        (0.119, 0.075),
        (0.112, 0.075 + 0.6 * tall),
        (0.095, 0.075 + tall),
        (0.04, 0.075 + tall - dent),
        (0.0, 0.07 + tall - dent),
    ]
    ring = kit.lathe([(0.1205, 0.078), (0.1195, 0.108)], band, segments=30).scale(1, 1, 1.08).move(0, 0, -0.014)
    return dome(kit, paint, rows) + ring + rim(kit, paint, 0.112, brim, 0.078, 0.012, curl)


def feather(kit: Kit, paint: Any, start: Any, end: Any, wide: float) -> Solid:
    """A flat feather from `start` to `end`, `wide` its half width."""
    length = math.dist(start, end)
    return kit.ellipsoid(wide, length / 2, 0.004, paint, (0, length / 2, 0), 10).aim(start, end)


def shroud(kit: Kit, paint: Any, long: float, flare: float, front: float, high: float = 0.0) -> Solid:
    """Cloth over the head that leaves the face free and falls behind."""

    def at(u: float, v: float, grow: float) -> tuple[float, float, float]:
        a = math.radians(front + (360 - 2 * front) * v)
        if u < 0.45:
            b = math.pi / 2 * u / 0.45
            r, y = 0.130 * math.sin(b), 0.045 + high + 0.142 * math.cos(b)
        else:
            t = (u - 0.45) / 0.55
            r, y = 0.130 + flare * t, 0.045 + high - long * t
        return grow * r * math.sin(a), y, grow * r * math.cos(a) * 1.05 - 0.016

    return kit.sheet(lambda u, v: at(u, v, 1.0), 22, 34, paint, flip=False) + kit.sheet(
        lambda u, v: at(u, v, 0.965), 22, 34, paint, flip=True
    )
