"""Coachwork: what road vehicles share. A wheel, rounded body sections, a saloon car's whole body. Metres, facing +Z."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from skyscreen.forge.solid import Paint, Point, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def wheel(kit: Kit, radius: float, width: float, spokes: int = 5, rim: Paint | None = None) -> Solid:
    """A tyre on a spoked rim about the origin, its axle along X and its outer face towards +X."""
    rubber, steel = kit.material("rubber", "black"), rim or kit.material("steel")
    r, w = radius, width
    tyre = [(0, -w / 2), (0.9 * r, -w / 2), (r, -0.3 * w), (r, 0.3 * w), (0.92 * r, w / 2), (0.7 * r, w / 2)]
    made = kit.lathe(tyre, rubber, segments=28)
    made += kit.lathe([(0.7 * r, 0.5 * w), (0.66 * r, 0.42 * w), (0, 0.26 * w)], kit.material("iron"), segments=24)
    made += kit.torus(0.68 * r, 0.05 * r, steel, (0, 0.46 * w, 0), 24, 6)
    hub = kit.cylinder(0.17 * r, 0.3 * w, steel, (0, 0.22 * w, 0), 12)
    bar = kit.box(0.13 * r, 0.14 * w, 0.56 * r, steel, at=(0, 0.32 * w, 0.36 * r))
    return (made + hub + bar.copy_round(spokes)).turn("z", -90)


def axles(made: Solid, track: float, height: float, places: Sequence[float]) -> Solid:
    """A wheel and its mirror image at each z of `places`; `track` is from middle to middle."""
    return sum((made.move(track / 2, height, z) for z in places), Solid()).both("x")


def arches(kit: Kit, radius: float, side: float, height: float, places: Sequence[float]) -> Solid:
    """Dark lips over the wheels: half rings about (±side, height, z)."""
    turns = [math.radians(-12 + 204 * k / 14) for k in range(15)]
    ring: list[Point] = [(0.0, radius * math.sin(a), radius * math.cos(a)) for a in turns]
    lip = kit.tube(ring, 0.12 * radius, kit.material("rubber", "black"), 6)
    return sum((lip.move(side, height, z) for z in places), Solid()).both("x")


def section(z: float, low: float, mid: float, high: float, half: float, count: int = 24) -> list[Point]:
    """A ring of a body at z: flat-sided (superellipse), widest at `mid`."""
    ring: list[Point] = []
    for k in range(count):
        a = 2 * math.pi * k / count
        c, s = math.cos(a), math.sin(a)
        y = mid + (high - mid if s > 0 else mid - low) * math.copysign(abs(s) ** 0.6, s)
        ring.append((half * math.copysign(abs(c) ** 0.42, c), y, z))
    return ring


def saloon(kit: Kit, body: Paint, doors: Paint | None = None, clear: bool = False) -> Solid:
    """A rounded saloon car, 4.3 m long and 1.46 m high; `doors` paints a broad stripe along the flanks.

    Args:
        clear: who sits inside is seen through the windows; glass that is seen through costs some passes more.
    """
    glass = kit.material("glass" if clear else "pane")
    dark, chrome = kit.material("rubber", "black"), kit.material("steel", rough=0.15)
    rows = (
        (-2.14, 0.42, 0.62, 0.82, 0.66),
        (-2.05, 0.3, 0.6, 0.93, 0.8),
        (-1.2, 0.22, 0.6, 0.99, 0.87),
        (0.2, 0.22, 0.6, 0.97, 0.88),
        (1.3, 0.22, 0.58, 0.9, 0.86),
        (1.95, 0.28, 0.55, 0.77, 0.79),
        (2.12, 0.4, 0.55, 0.67, 0.64),
    )
    out = kit.loft([section(*row) for row in rows], body)
    glazing = (
        (-1.75, 0.9, 0.93, 0.96, 0.62),
        (-1.1, 0.9, 1.16, 1.38, 0.64),
        (-0.3, 0.9, 1.18, 1.45, 0.66),
        (0.4, 0.9, 1.14, 1.36, 0.65),
        (1.15, 0.88, 0.9, 0.93, 0.62),
    )
    out += kit.loft([section(*row) for row in glazing], glass)
    if clear:  # the inner face of panes 6 mm thick: without it the whole cabin would be one block of glass
        inner = [section(z, low, mid, high - 0.006, half - 0.006) for z, low, mid, high, half in reversed(glazing)]
        out += kit.loft(inner, glass, caps=False, flip=True)
    out += kit.loft(
        [
            section(*row)
            for row in (
                (-1.06, 1.36, 1.4, 1.425, 0.58),
                (-0.3, 1.37, 1.43, 1.468, 0.625),
                (0.36, 1.34, 1.375, 1.4, 0.585),
            )
        ],
        body,
    )
    # Pillars lie on the glass from the shoulder to the roof: the eye then reads doors.
    bars = [
        [(0.64, 0.95, 0.98), (0.655, 1.2, 0.66), (0.58, 1.38, 0.34)],
        [(0.66, 0.95, -0.22), (0.675, 1.2, -0.24), (0.6, 1.42, -0.28)],
        [(0.64, 0.95, -1.56), (0.645, 1.2, -1.3), (0.57, 1.4, -1.02)],
    ]
    out += sum((kit.tube(bar, 0.04, body, 6, smooth=2) for bar in bars), Solid()).both()
    out += kit.axles(wheel(kit, 0.335, 0.2), 1.56, 0.335, (1.3, -1.3))
    out += arches(kit, 0.385, 0.84, 0.345, (1.3, -1.3))
    lamp = kit.ellipsoid(0.17, 0.09, 0.07, kit.material("lamp", "cream", emission=4), (0.55, 0.64, 2.0), 16)
    bezel = kit.ellipsoid(0.19, 0.105, 0.06, chrome, (0.55, 0.64, 1.985), 16)
    tail = kit.box(0.34, 0.11, 0.06, kit.material("lamp", "red", emission=2.5), at=(0.5, 0.68, -2.1))
    out += (lamp + bezel + tail).both()
    out += sum((kit.box(0.66, 0.025, 0.05, chrome, at=(0, 0.54 + 0.05 * k, 2.09)) for k in range(3)), Solid())
    out += kit.box(1.42, 0.12, 0.12, dark, 0.05, at=(0, 0.33, 2.06)) + kit.box(
        1.42, 0.12, 0.12, dark, 0.05, at=(0, 0.34, -2.08)
    )
    plate = kit.box(0.46, 0.11, 0.02, kit.material("plastic", "white"))
    out += plate.move(0, 0.34, 2.125) + plate.move(0, 0.52, -2.125)
    seams = [((0.883, 0.3, z), (0.878, 0.93, z - 0.02), 0.008) for z in (0.86, -0.22, -1.14)]
    out += kit.ropes(seams, dark).both()
    handle = kit.box(0.03, 0.03, 0.16, chrome)
    mirror = kit.ellipsoid(0.09, 0.07, 0.06, body, (0.83, 1.02, 0.66), 12)
    out += (handle.move(0.885, 0.82, -0.02) + handle.move(0.88, 0.82, -1.0) + mirror).both()
    if doors is not None:
        out += kit.box(0.03, 0.3, 2.05, doors, 0.01, at=(0.873, 0.5, -0.13)).both()
    return out
