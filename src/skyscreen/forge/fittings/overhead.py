"""What hangs from the ceiling: lamps (their light is `LIGHT`), beams, pipes. Lamps hang from y = 0 downwards."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from skyscreen.forge.solid import Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def panel(kit: Kit, drop: float = 0.0, colour: Any = "#f4faff", size: float = 0.6, glow: float = 2.2) -> Solid:
    """A flush panel, 2 × 1 sizes."""
    return kit.box(2 * size, 0.03, size, kit.material("lamp", colour, emission=glow), 0.0, (0, -drop - 0.03, 0))


def tube(kit: Kit, drop: float = 0.4, colour: Any = "#f4f8ff", size: float = 1.2, glow: float = 3.0) -> Solid:
    """A fluorescent batten on two wires, along z."""
    out = kit.box(0.14, 0.05, size + 0.06, kit.material("paint", "#e8e8e4"), 0.0, (0, -drop, 0))
    out += kit.box(0.06, 0.05, size, kit.material("lamp", colour, emission=glow), 0.0, (0, -drop - 0.05, 0))
    return out + kit.ropes(
        [((0, -drop, s * size * 0.4), (0, 0, s * size * 0.4), 0.006) for s in (-1, 1)], kit.material("steel"), 3
    )


def globe(kit: Kit, drop: float = 0.7, colour: Any = "#fff0d8", size: float = 0.16, glow: float = 2.4) -> Solid:
    """An opal ball on a brass rod."""
    out = kit.sphere(size, kit.material("lamp", colour, emission=glow), (0, -drop - size, 0), 16)
    return out + kit.ropes([((0, -drop, 0), (0, 0, 0), 0.012)], kit.material("brass"), 5)


def shade(kit: Kit, drop: float = 0.8, colour: Any = "#2f4a44", size: float = 0.24, glow: float = 9.0) -> Solid:
    """An enamel shade round a bulb."""
    y, s = -drop, size / 0.24
    out = kit.lathe(
        [(0.24 * s, y), (0.2 * s, y + 0.1 * s), (0.07 * s, y + 0.2 * s), (0.03, y + 0.22 * s)],
        kit.material("paint", colour, 0.35),
        segments=18,
    )
    out += kit.sphere(0.05 * s, kit.material("lamp", "#ffe2b0", emission=glow), (0, y + 0.05 * s, 0), 10)
    return out + kit.ropes([((0, y + 0.2 * s, 0), (0, 0, 0), 0.006)], kit.material("rubber", "black"), 3)


def bay(kit: Kit, drop: float = 1.0, colour: Any = "#f4f8ff", size: float = 0.3, glow: float = 7.0) -> Solid:
    """An industrial bell of aluminium."""
    out = kit.lathe(
        [(size, -drop), (size * 0.8, -drop + 0.16), (0.08, -drop + 0.34), (0.06, -drop + 0.46)],
        kit.material("steel"),
        segments=16,
    )
    out += kit.cylinder(
        size * 0.82, 0.02, kit.material("lamp", colour, emission=glow), (0, -drop + 0.01, 0), 16, bevel=0
    )
    return out + kit.ropes([((0, -drop + 0.46, 0), (0, 0, 0), 0.01)], kit.material("iron"), 3)


def spot(kit: Kit, drop: float = 0.3, colour: Any = "#fff0d8", size: float = 0.09, glow: float = 8.0) -> Solid:
    """A black can on a rod, its mouth down."""
    out = kit.cylinder(size, 0.24, kit.material("paint", "charcoal"), (0, -drop - 0.24, 0), 12, bevel=0)
    out += kit.cylinder(
        size * 0.85, 0.01, kit.material("lamp", colour, emission=glow), (0, -drop - 0.252, 0), 12, bevel=0
    )
    return out + kit.ropes([((0, -drop, 0), (0, 0, 0), 0.012)], kit.material("paint", "charcoal"), 4)


def lantern(kit: Kit, drop: float = 0.6, colour: Any = "#e0301c", size: float = 0.28, glow: float = 1.5) -> Solid:
    """A red Chinese lantern with gold caps and a tassel."""
    y, r = -drop - 0.8 * size, size
    body = [
        (0.45 * r, y - 0.75 * r),
        (0.85 * r, y - 0.45 * r),
        (r, y),
        (0.85 * r, y + 0.45 * r),
        (0.45 * r, y + 0.75 * r),
    ]
    out = kit.lathe(body, kit.material("lamp", colour, emission=glow), segments=18)
    gold = kit.material("brass")
    out += kit.cylinder(0.47 * r, 0.06, gold, (0, y + 0.73 * r, 0), 14, bevel=0) + kit.cylinder(
        0.47 * r, 0.06, gold, (0, y - 0.79 * r, 0), 14, bevel=0
    )
    out += kit.cylinder(0.07 * r, 0.9 * r, kit.material("silk", "#d8a02c"), (0, y - 1.7 * r, 0), 6, bevel=0)
    return out + kit.ropes([((0, y + 0.75 * r, 0), (0, 0, 0), 0.008)], kit.material("rope"), 3)


def paper(kit: Kit, drop: float = 0.6, colour: Any = "#fff2da", size: float = 0.3, glow: float = 1.4) -> Solid:
    """A ball of white paper."""
    out = kit.sphere(size, kit.material("lamp", colour, emission=glow), (0, -drop - size, 0), 18)
    return out + kit.ropes([((0, -drop, 0), (0, 0, 0), 0.006)], kit.material("rubber", "black"), 3)


def bulb(kit: Kit, drop: float = 0.6, colour: Any = "#ffd8a0", size: float = 0.05, glow: float = 9.0) -> Solid:
    """A bare bulb on its flex."""
    out = kit.sphere(size, kit.material("lamp", colour, emission=glow), (0, -drop, 0), 10) + kit.cylinder(
        0.025, 0.08, kit.material("plastic", "black"), (0, -drop + 0.03, 0), 8, bevel=0
    )
    return out + kit.ropes([((0, -drop + 0.1, 0), (0, 0, 0), 0.006)], kit.material("rubber", "black"), 3)


def chandelier(kit: Kit, drop: float = 1.6, colour: Any = "#ffe0b0", size: float = 0.8, glow: float = 5.0) -> Solid:
    """Two rings of candle lamps on brass arms, drops of crystal between."""
    brass, crystal = kit.material("brass"), kit.material("ceramic", "#e8eef2", 0.05)
    lamp = kit.sphere(0.05, kit.material("lamp", colour, emission=glow), (0, 0.12, 0), 8) + kit.cylinder(
        0.025, 0.09, kit.material("paper", "cream"), (0, 0, 0), 6, bevel=0
    )
    out = kit.ropes([((0, -drop + 0.9 * size, 0), (0, 0, 0), 0.02)], brass, 5)
    out += kit.lathe(
        [
            (0, -drop - 0.3 * size),
            (0.14 * size, -drop - 0.1 * size),
            (0.06 * size, -drop + 0.2 * size),
            (0.12 * size, -drop + 0.5 * size),
            (0.03, -drop + 0.9 * size),
        ],
        brass,
        segments=12,
    )
    for r, y, count in ((size, -drop, 12), (0.55 * size, -drop + 0.45 * size, 8)):
        ring = [(r * math.sin(6.2832 * k / count), y, r * math.cos(6.2832 * k / count)) for k in range(count)]
        out += lamp.many(ring) + kit.torus(r, 0.015, brass, (0, y - 0.02, 0), 24, 5)
        out += kit.ropes([((0, y + 0.1, 0), p, 0.012) for p in ring[::2]], brass, 4)
        drops = [(0.97 * x, y - 0.16, 0.97 * z) for x, _, z in ring] + [(0.8 * x, y - 0.1, 0.8 * z) for x, _, z in ring]
        out += kit.ellipsoid(0.025, 0.06, 0.025, crystal, (0, 0, 0), 6).many(drops)
    return out


def neon(kit: Kit, drop: float = 0.02, colour: Any = "#ff3a9a", size: float = 2.0, glow: float = 3.0) -> Solid:
    """A line of coloured light along z."""
    return kit.box(0.04, 0.04, size, kit.material("lamp", colour, emission=glow), 0.0, (0, -drop - 0.04, 0))


LAMPS: dict[str, Callable[..., Solid]] = {
    "panel": panel,
    "tube": tube,
    "globe": globe,
    "shade": shade,
    "bay": bay,
    "spot": spot,
    "lantern": lantern,
    "paper": paper,
    "bulb": bulb,
    "chandelier": chandelier,
    "neon": neon,
}
LIGHT: dict[str, tuple[Any, float, float]] = {
    "panel": ("#eef6ff", 2.6, 6.0),
    "tube": ("#f0f6ff", 2.8, 6.5),
    "globe": ("#ffe6c0", 3.0, 6.5),
    "shade": ("#ffc48a", 3.0, 6.5),
    "bay": ("#f0f4ff", 9.0, 13.0),
    "spot": ("#ffe6c4", 3.0, 6.0),
    "lantern": ("#ffc088", 2.4, 5.5),
    "paper": ("#ffe6c0", 3.0, 6.5),
    "bulb": ("#ffc080", 2.6, 6.0),
    "chandelier": ("#ffd8a4", 9.0, 13.0),
    "neon": ("#ff3a9a", 2.0, 5.0),
}
"""Colour, power and reach in metres of each lamp's light; power as in `Kit.light`."""


def beam(
    kit: Kit, length: float = 6.0, size: float = 0.2, colour: Any = "#4a3222", material: str = "wood", deep: float = 0.0
) -> Solid:
    """A beam along x, its top at y = 0."""
    return kit.box(
        length, deep or size * 1.25, size, kit.material(material, colour), 0.01, (0, -(deep or size * 1.25), 0)
    )


def pipes(
    kit: Kit,
    length: float = 8.0,
    radii: tuple[float, ...] = (0.12, 0.06, 0.06),
    colour: Any = "#8a9298",
    material: str = "steel",
    gap: float = 0.3,
) -> Solid:
    """Pipes and ducts along z under the ceiling, with hangers every 2 m."""
    paint, out = kit.material(material, colour), Solid()
    for k, r in enumerate(radii):
        x = gap * (k - (len(radii) - 1) / 2)
        out += kit.ropes([((x, -0.3, -length / 2), (x, -0.3, length / 2), r)], paint, 10)
        out += kit.ropes(
            [
                ((x, -0.3, -length / 2 + 1 + 2 * j), (x, 0, -length / 2 + 1 + 2 * j), 0.01)
                for j in range(int(length / 2))
            ],
            paint,
            3,
        )
    return out
