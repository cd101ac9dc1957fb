"""Crawler tracks: a belt of plates round wheels, what tanks, bulldozers and excavators stand on. Metres, facing +Z."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from skyscreen.forge.solid import Paint, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def crawler(
    kit: Kit, length: float, height: float, width: float, gauge: float, rollers: int = 5, wheel: Paint | None = None
) -> Solid:
    """Both tracks, standing on the ground; `gauge` from middle to middle."""
    iron, hub = kit.material("iron"), wheel or kit.material("iron", "charcoal")
    r, flat = height / 2, (length - height) / 2
    around = 2 * math.pi * r + 4 * flat
    count = kit.n(around / (0.28 * height + 0.04), 16)
    plate = kit.box(width, 0.07 * height, 0.72 * around / count, iron, 0.0)
    belt = Solid()
    for k in range(count):
        s = around * k / count
        if s < 2 * flat:
            y, z, turn = 0.0, -flat + s, 0.0
        elif s < 2 * flat + math.pi * r:
            a = (s - 2 * flat) / r
            y, z, turn = r - r * math.cos(a), flat + r * math.sin(a), -math.degrees(a)
        elif s < 4 * flat + math.pi * r:
            y, z, turn = 2 * r, flat - (s - 2 * flat - math.pi * r), 180.0
        else:
            a = (s - 4 * flat - math.pi * r) / r
            y, z, turn = r + r * math.cos(a), -flat - r * math.sin(a), 180 - math.degrees(a)
        belt += plate.turn("x", turn).move(0, y, z)
    disc = kit.cylinder(0.42 * height, 0.82 * width, hub, (0, -0.41 * width, 0), 20).turn("z", 90)
    small = kit.cylinder(0.24 * height, 0.82 * width, hub, (0, -0.41 * width, 0), 16).turn("z", 90)
    belt += disc.move(0, r, flat) + disc.move(0, r, -flat)
    belt += sum(
        (small.move(0, 0.28 * height, -0.8 * flat + 1.6 * flat * k / (rollers - 1)) for k in range(rollers)), Solid()
    )
    belt += kit.box(0.5 * width, 0.3 * height, 2 * flat, hub, at=(0, 0.38 * height, 0))
    return belt.move(gauge / 2, 0.03 * height, 0).both()
