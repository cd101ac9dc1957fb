"""What lies behind the windows of a room, as shining sheets in the wall's own frame: a city, a street, the sea …

Nothing out there is lit by the set's lamps: each sheet has the radiance that the camera's exposure would see, the
farther the paler and the cooler, as `interior.outside` has it for a garden.
"""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Any

from skyscreen.forge import daylight, interior, roadway
from skyscreen.forge.solid import Point, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

KINDS = ("garden", "city", "street", "road", "sea", "mountains", "snow", "clouds", "lane", "dark")
SKY = {  # top and horizon by day, low sun and night
    "day": ((0.42, 0.62, 1.0), (0.92, 0.96, 1.0)),
    "low": ((0.55, 0.6, 0.85), (1.0, 0.74, 0.48)),
    "night": ((0.05, 0.09, 0.3), (0.16, 0.24, 0.5)),
}


def view(
    kit: Kit,
    kind: str,
    middle: float,
    sill: float,
    level: float,
    night: bool,
    warm: bool,
    rng: random.Random,
    floor: float = 0.0,
    weather: str = "clear",
) -> Solid:
    """The outside of one wall whose windows have their middle at x = `middle`, z < 0 being outside.

    Args:
        level: radiance of the sky, film units.
        floor: metres that the room lies over the ground out there.
        weather: see `daylight`.
    """
    if kind == "garden":
        return interior.outside(kit, (middle, sill, 2.0, 1.5), level, night, warm, rng, weather)
    top, low = daylight.sky(weather, SKY["night" if night else "low" if warm else "day"])
    bright = 0.2 if night else level
    if kind == "sea":
        bright *= 0.7
    out = _sky(kit, middle, bright if kind != "dark" else 0.02, top, low)
    if kind in ("city", "street", "lane"):
        out += _city(kit, middle, bright, night, warm, rng, far=kind == "city", floor=floor)
        if kind != "city":
            out += _fronts(kit, middle, bright, night, warm, rng, chinese=kind == "lane")
    elif kind == "road":
        out += _city(kit, middle, bright, night, warm, rng, far=False, floor=floor)
        out += roadway.ahead(kit, middle, bright, night, floor, rng, weather)
    elif kind == "sea":
        out += _flat(kit, middle, bright, -1.0 - floor, (0.12, 0.3, 0.42) if not night else (0.02, 0.05, 0.12), 40.0)
    elif kind in ("mountains", "snow", "clouds"):
        out += _ridges(kit, middle, bright, night, warm, rng, kind)
    rain = daylight.falling(kit, weather, middle, sill, bright) if floor < 1000 else None
    return out if rain is None else out + rain


def _sky(kit: Kit, x: float, level: float, top: Point, low: Point) -> Solid:
    def dome(u: float, v: float) -> Point:
        return x - 45 + 90 * u, -12 + 40 * v, -42.0 + 14.0 * (2 * u - 1) ** 2

    return kit.sheet(dome, 8, 8, kit.material("lamp", "white", emission=level)).gradient(low, top, 0.0, 20.0)


def _flat(kit: Kit, x: float, level: float, y: float, tone: Point, reach: float) -> Solid:
    made = kit.sheet(
        lambda u, v: (x - 45 + 90 * u, y, -0.6 - reach * v), 2, 8, kit.material("lamp", "white", emission=level)
    )
    return made.gradient(tuple(min(1.0, 2.4 * c + 0.2) for c in tone), tone, -reach, -8.0, "z")


def _city(
    kit: Kit, x: float, level: float, night: bool, warm: bool, rng: random.Random, far: bool, floor: float
) -> Solid:
    """Three rows of blocks; by night their windows are lit."""
    out = Solid()
    for row in range(3):
        z, share = -38.0 + 9.0 * row, row / 2
        haze = (0.46, 0.54, 0.66) if not warm else (0.66, 0.5, 0.45)
        near = (0.2, 0.2, 0.22) if not warm else (0.27, 0.19, 0.18)
        tone = tuple(a * (1 - share) + b * share for a, b in zip(haze, near, strict=True))
        if night:
            tone = (0.05, 0.07, 0.13)
        wall = kit.material("lamp", "white", emission=level * (0.75 if not night else 0.5))
        dim = kit.material(
            "lamp",
            tuple(0.5 * c for c in tone) if not night else "#ffc878",
            emission=level * 0.85 if not night else 0.9,
        )
        at = -40.0 + rng.uniform(0, 3)
        panes = []
        while at < 40:
            wide, tall = (
                rng.uniform(3.5, 7.5),
                (rng.uniform(8, 24) if far else rng.uniform(5, 11)) * (1.15 - 0.35 * share),
            )
            foot = -8.0 - floor
            box = kit.panel(wide, tall - foot, wall, (x + at + wide / 2, (tall + foot) / 2, z))
            out += box.gradient(tuple(0.85 * c for c in tone), tone, foot, tall)
            for j in range(int((tall - 1) / 1.5)):
                for k in range(int(wide / 1.2)):
                    if rng.random() < (0.75 if not night else 0.32):
                        panes.append((x + at + 0.8 + 1.2 * k, 0.4 + 1.5 * j, z + 0.05))
            at += wide + rng.uniform(0.2, 2.0)
        out += kit.panel(0.7, 0.85, dim).many(panes)
    return out


def _fronts(kit: Kit, x: float, level: float, night: bool, warm: bool, rng: random.Random, chinese: bool) -> Solid:
    """Houses across a street 9 m away: shops below under their awnings, rows of windows above, a pavement, trees."""
    tones = (
        ((0.34, 0.34, 0.33), (0.46, 0.44, 0.41), (0.3, 0.27, 0.25))
        if chinese
        else ((0.40, 0.21, 0.15), (0.47, 0.39, 0.28), (0.30, 0.32, 0.33), (0.44, 0.27, 0.19))
    )
    f = 0.16 if night else 0.6

    def lit(tone: Any, share: float = f) -> Any:
        return kit.material("lamp", tone, emission=level * share)

    out = kit.sheet(lambda u, v: (x - 30 + 60 * u, -0.15, -0.7 - 9.3 * v), 2, 2, lit((0.26, 0.25, 0.24)))
    out += kit.panel(60, 0.16, lit((0.36, 0.35, 0.33)), (x, -0.07, -8.2))
    glass = kit.material("lamp", "#ffcf8a", emission=1.0) if night else lit((0.13, 0.17, 0.21), 0.8)
    shop = kit.material("lamp", "#ffcf8a", emission=1.0) if night else lit((0.2, 0.2, 0.19), 0.7)
    edge, roof = lit((0.62, 0.6, 0.55), f), lit((0.2, 0.21, 0.23))
    at, k = -26.0, rng.randrange(3)
    while at < 26:
        wide, tall = rng.uniform(4.0, 6.0), rng.uniform(3.4, 4.2) if chinese else rng.uniform(7.5, 10.5)
        tone, mid = tones[k % len(tones)], x + at + wide / 2
        out += kit.panel(wide, tall, lit(tone), (mid, tall / 2 - 0.15, -10.0)).gradient(
            tuple(0.8 * c for c in tone), tone, 0.0, tall
        )
        out += kit.panel(wide * 0.6, 1.8, shop, (mid - wide * 0.12, 1.3, -9.96))
        out += kit.panel(0.85, 2.2, lit((0.16, 0.12, 0.09)), (mid + wide * 0.34, 1.0, -9.95))
        awning = lit(rng.choice(("#8f2a1c", "#1f4a3a", "#22406a", "#b07a24")), max(f, 0.4))
        out += kit.facet(
            [
                (mid - wide * 0.45, 2.1, -9.3),
                (mid + wide * 0.21, 2.1, -9.3),
                (mid + wide * 0.19, 2.7, -9.95),
                (mid - wide * 0.43, 2.7, -9.95),
            ],
            awning,
        )
        out += kit.box(0.06, 1.8, 0.04, edge, 0.0).many(
            [(mid - wide * 0.12 + wide * d, 0.4, -9.95) for d in (-0.3, 0, 0.3)]
        )
        if chinese:
            eave = [(mid - wide / 2 - 0.3, tall - 0.3, -9.3), (mid + wide / 2 + 0.3, tall - 0.3, -9.3)]
            out += kit.facet(
                [*eave, (mid + wide / 2 - 0.2, tall + 1.3, -10.4), (mid - wide / 2 + 0.2, tall + 1.3, -10.4)], roof
            )
            red = kit.material("lamp", "#e0301c", emission=1.2 if night else level * 0.8)
            out += kit.sphere(0.22, red, (0, 0, 0), 8).many([(mid + d * wide * 0.42, 2.45, -9.2) for d in (-1, 1)])
        else:
            panes = [
                (mid + dx * wide * 0.21, y, -9.94)
                for dx in (-1.5, -0.5, 0.5, 1.5)
                for y in (4.1, 6.3, 8.5)
                if y < tall - 1 and (not night or rng.random() < 0.6)
            ]
            out += kit.panel(0.72, 1.3, glass).many(panes)
            out += kit.box(0.86, 0.1, 0.06, edge, 0.0, (0, -0.75, 0)).many(panes) + kit.box(
                0.05, 1.3, 0.03, edge, 0.0, (0, -0.65, 0.01)
            ).many(panes)
            out += kit.box(wide, 0.22, 0.2, edge, 0.0, (mid, 3.0, -9.95)) + kit.box(
                wide, 0.3, 0.3, edge, 0.0, (mid, tall - 0.4, -9.95)
            )
        at, k = at + wide + (0.0 if rng.random() < 0.8 else 1.5), k + 1 + rng.randrange(2)
    return out


def _ridges(kit: Kit, x: float, level: float, night: bool, warm: bool, rng: random.Random, kind: str) -> Solid:
    out = Solid()
    for row in range(4):
        z, high = -40.0 + 9 * row, (9.0, 5.5, 2.5, 0.2)[row] - (3.0 if kind == "clouds" else 0.0)
        if kind == "clouds":
            tone: Any = (0.9, 0.93, 1.0)
        elif kind == "snow":
            tone = (0.75 + 0.06 * row, 0.82 + 0.04 * row, 0.95)
        else:
            tone = (0.5 - 0.11 * row, 0.6 - 0.08 * row, 0.72 - 0.17 * row)
        if warm and not night:
            tone = (min(1.0, tone[0] * 1.15), tone[1] * 0.88, tone[2] * 0.78)
        if night:
            tone = tuple(0.16 * c for c in tone)
        p = [rng.uniform(0, 6) for _ in range(3)]
        rough = 0.25 if kind == "clouds" else 1.0

        def crest(
            u: float, v: float, z: float = z, high: float = high, p: list[float] = p, rough: float = rough
        ) -> Point:
            a = (u - 0.5) * 84
            y = (
                high
                + 2.2 * math.sin(0.16 * a + p[0])
                + rough * (1.3 * abs(math.sin(0.35 * a + p[1])) + 0.5 * abs(math.sin(0.9 * a + p[2])))
            )
            return x + a, -10 + (y + 10) * v, z

        paint = kit.material("lamp", "white", emission=level * (0.9 - 0.06 * row))
        out += kit.sheet(crest, 70, 2, paint).gradient(tuple(0.75 * c for c in tone), tone, -6.0, high + 2)
    return out
