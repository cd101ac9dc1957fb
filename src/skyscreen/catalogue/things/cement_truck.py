"""A cement truck: a cab, three axles, the striped drum that turns, its chute."""

import math

from skyscreen.catalogue import thing


@thing(en=("cement truck", "concrete mixer", "cement mixer", "mixer truck"), zh=("水泥搅拌车", "混凝土搅拌车", "搅拌车"), kind="vehicle", height=3.77, mass=12000.0, sound="metal", places=("city_street", "factory"), speed=7.0)
def cement_truck(kit, colour="amber", drum="white"):
    paint, white, iron = kit.material("carpaint", colour, slot="colour"), kit.material("carpaint", drum, slot="drum"), kit.material("iron")
    cab = kit.box(2.4, 2.1, 1.9, paint, 0.2, at=(0, 0.7, 3.0)) + kit.box(2.1, 0.85, 0.1, kit.material("pane"), 0.06, at=(0, 1.75, 3.93)) + kit.box(2.44, 0.75, 0.9, kit.material("pane"), 0.06, at=(0, 1.8, 3.2)) + kit.box(1.6, 0.5, 0.1, iron, 0.03, at=(0, 0.95, 3.94)) + kit.box(2.4, 0.3, 0.25, iron, 0.05, at=(0, 0.45, 3.95))
    lamp = kit.ellipsoid(0.16, 0.12, 0.06, kit.material("lamp", "cream", emission=4), (0.95, 0.95, 3.95), 12).both()
    frame = kit.box(0.9, 0.3, 7.2, iron, at=(0, 0.72, 0)) + kit.box(1.6, 1.3, 0.3, iron, at=(0, 1.0, 1.75)) + kit.box(1.4, 1.9, 0.3, iron, at=(0, 1.0, -2.6))
    body = kit.lathe([(0, 0), (0.9, 0.05), (1.2, 0.9), (1.28, 2.0), (1.15, 3.1), (0.7, 4.2), (0.5, 4.3), (0.45, 4.2), (0.3, 3.6)], white, segments=32)
    band = kit.lathe([(1.29, 1.6), (1.3, 2.0), (1.28, 2.3)], paint, segments=32)
    spiral = kit.tube([(1.02 * r * math.sin(a), y, 1.02 * r * math.cos(a)) for r, y, a in ((1.0 + 0.27 * math.sin(math.pi * min(k / 40 + 0.1, 1)), 0.4 + 2.9 * k / 40, 0.32 * k) for k in range(41))], 0.05, paint, 5)
    drum_ = (body + band + spiral).turn("x", -76).move(0, 1.9, 1.7)
    drum_ = kit.hinge("drum", drum_, (0, 1.9, 1.7), (0.0, 0.2419, -0.9703), "turn", rate=1.2, when="always")
    chute = kit.sheet(lambda u, v: (0.32 * math.cos(math.pi * v), 2.3 - 1.3 * u - 0.22 * math.sin(math.pi * v), -2.7 - 1.2 * u), 3, 8, iron) + kit.sheet(lambda u, v: (0.32 * math.cos(math.pi * v), 2.28 - 1.3 * u - 0.22 * math.sin(math.pi * v), -2.7 - 1.2 * u), 3, 8, iron, flip=True) + kit.lathe([(0.25, 0), (0.6, 0.6), (0.55, 0.6), (0.2, 0.05)], iron, (0, 2.6, -2.75), 18)
    wheels = kit.axles(kit.wheel(0.5, 0.34, 8), 2.1, 0.5, (2.8, -1.2, -2.4))
    return kit.model(cab, lamp, frame, drum_, chute, wheels, colliders="box", lights=[kit.light((x, 0.95, 4.3), "cream", 8, 16, "spot", (0, -0.15, 1), 28) for x in (0.9, -0.9)], sockets={"seat": (0.5, 1.2, 2.9)}, facts={"wheels": [0.5], "wheelbase": 5.0})
