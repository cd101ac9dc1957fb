"""A snow crystal as under a microscope: six equal arms, each with side branches at 60 degrees."""

from math import cos, radians, sin

from skyscreen.catalogue import thing


@thing(en=("snow crystal", "ice crystal"), zh=("雪晶", "冰晶"), kind="prop", height=1.0, mass=2.0, sound="glass", places=("snow_meadow",))
def snow_crystal(kit, branches=4):
    ice = kit.material("ice", "#dceefa", 0.08)
    bars = [((0.0, 0.0, 0.0), (0.0, 0.5, 0.0), 0.016)]
    for k in range(branches):
        y = 0.14 + 0.31 * k / max(branches - 1, 1)
        reach = 0.17 * (1 - 0.75 * (y / 0.5)) + 0.03
        for side in (-1, 1):
            # Water molecules join in hexagons, so branches leave at 60°.
            bars.append(((0.0, y, 0.0), (side * reach * sin(radians(60)), y + reach * cos(radians(60)), 0.0), 0.011))
    arm = kit.ropes(bars, ice, 6)
    star = sum((arm.turn("z", 60 * k) for k in range(1, 6)), arm)
    plate = kit.cylinder(0.1, 0.03, ice, (0, -0.015, 0), 6).turn("x", 90)
    return kit.model((star + plate).move(0, 0.5, 0), colliders="none", mass=2.0)
