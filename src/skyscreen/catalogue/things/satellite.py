"""A satellite: foil-wrapped bus, two solar wings, a dish and aerials."""

import math

from skyscreen.catalogue import thing


@thing(en=("satellite", "space station", "space probe"), zh=("卫星", "空间站", "人造卫星"), kind="vehicle", height=3.1, mass=2500.0, speed=20.0, flies=True,
       sound="metal", places=("space",))
def satellite(kit, colour="gold"):
    foil, dark = kit.material("brass", colour, 0.28, slot="colour"), kit.material("iron")
    white, steel = kit.material("plastic", "white", 0.4), kit.material("steel")
    cell, line = kit.material("pane", "#10204a"), kit.material("steel", "silver")
    body = kit.box(1.3, 1.7, 1.3, foil, 0.05, at=(0, 0.5, 0)) + kit.box(1.36, 0.12, 1.36, dark, 0.02, at=(0, 1.25, 0)) + kit.box(1.1, 0.2, 1.1, white, 0.03, at=(0, 2.2, 0))
    dish = kit.lathe([(0, 0), (0.35, 0.045), (0.65, 0.16), (0.85, 0.3), (0.84, 0.32), (0.62, 0.19), (0.33, 0.075), (0, 0.03)], white, segments=36)
    dish += kit.ropes([((0.8 * math.sin(a), 0.3, 0.8 * math.cos(a)), (0, 0.75, 0), 0.015) for a in (0.5, 2.6, 4.7)], steel, 6) + kit.cylinder(0.06, 0.12, dark, (0, 0.68, 0), 12)
    dish = dish.turn("x", 62).move(0, 1.35, 0.72)
    wing = [kit.box(0.5, 0.05, 0.08, steel, at=(0.85, 1.3, 0))]
    for k in range(3):
        x = 1.95 + 1.65 * k
        wing.append(kit.box(1.5, 1.45, 0.035, cell, 0.0, at=(x, 0.6, 0)) + kit.box(1.56, 1.51, 0.02, line, 0.0, at=(x, 0.57, 0)))
        wing.append(kit.ropes([((x - 0.75 + 0.25 * j, 0.6, 0.02), (x - 0.75 + 0.25 * j, 2.05, 0.02), 0.008) for j in range(7)]
                              + [((x - 0.75, 0.6 + 0.29 * j, 0.02), (x + 0.75, 0.6 + 0.29 * j, 0.02), 0.008) for j in range(6)], line, 3))
        wing.append(kit.box(0.18, 0.05, 0.06, steel, at=(x + 0.82, 1.3, 0)))
    panels = sum(wing[1:], wing[0]).turn("x", -12)
    mast = kit.ropes([((0.4, 2.3, 0.3), (0.55, 3.1, 0.5), 0.02), ((-0.4, 2.3, -0.3), (-0.5, 2.9, -0.4), 0.02)], steel, 6) + kit.sphere(0.06, white, (0.55, 3.1, 0.5), 10)
    jet = kit.lathe([(0.12, 0.5), (0.2, 0.25), (0.32, 0.0), (0.28, 0.0), (0.1, 0.4)], dark, segments=20)
    eye = kit.cylinder(0.2, 0.25, dark, segments=20).turn("x", 90).move(-0.35, 0.85, 0.62) + kit.ellipsoid(0.16, 0.16, 0.04, kit.material("pane"), (-0.35, 0.85, 0.87), 16)
    lamp = kit.sphere(0.05, kit.material("lamp", "red", emission=5), (0.6, 2.28, 0.6), 8)
    return kit.model(body, dish, panels.both(), mast, jet, eye, lamp, colliders="box", lights=[kit.light((0.7, 2.4, 0.7), "red", 0.6, 3, flicker=0.9)])
