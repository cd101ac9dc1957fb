"""A bulldozer: yellow, on tracks, a curved blade in front, a ripper behind, its exhaust stack."""

import math

from skyscreen.catalogue import thing


@thing(en=("bulldozer", "dozer"), zh=("推土机",), kind="vehicle", height=2.86, mass=18000.0, sound="metal", places=("farm", "factory", "desert"), speed=2.0)
def bulldozer(kit, colour="#e8a812"):
    paint, iron, glass = kit.material("carpaint", colour, slot="colour"), kit.material("iron"), kit.material("pane")
    tracks = kit.crawler(3.4, 1.0, 0.55, 2.1, 5, paint)
    body = kit.box(1.5, 0.9, 2.2, paint, 0.06, at=(0, 0.75, 0.75)) + kit.box(1.5, 0.7, 1.6, iron, 0.05, at=(0, 0.7, -0.9)) + sum(kit.box(1.54, 0.06, 1.2, iron, 0.0, at=(0, 0.95 + 0.15 * k, 0.9)) for k in range(4))
    cab = kit.box(1.5, 1.35, 1.35, glass, 0.05, at=(0, 1.4, -0.8)) + kit.box(1.7, 0.14, 1.6, paint, 0.06, at=(0, 2.74, -0.8)) + kit.ropes([((x, 1.3, z), (x, 2.8, z), 0.06) for x in (-0.75, 0.75) for z in (-1.48, -0.12)], paint, 6)
    def at(u, v, d=0.0):
        a = 0.85 * (2 * u - 1)
        return 1.75 * (2 * v - 1), 0.08 + 1.2 * u, 2.55 - 0.34 * math.cos(a) + d + 0.06
    blade = kit.sheet(lambda u, v: at(u, v), 10, 4, paint, flip=False) + kit.sheet(lambda u, v: at(u, v, -0.07), 10, 4, paint, flip=True) + kit.box(3.5, 0.1, 0.1, iron, at=(0, 0.03, 2.4)) + kit.box(0.06, 1.2, 0.42, paint, at=(1.75, 0.08, 2.38)).both()
    arms = kit.ropes([((1.45, 0.5, -0.2), (1.45, 0.4, 2.3), 0.1), ((0.5, 1.5, 1.7), (0.7, 0.85, 2.25), 0.06)], paint, 8).both()
    ripper = kit.ropes([((0.4, 0.9, -1.7), (0.4, 0.9, -2.2), 0.1), ((0.4, 0.95, -2.2), (0.4, 0.2, -2.35), 0.08)], iron, 6).both() + kit.box(1.4, 0.25, 0.25, iron, at=(0, 0.8, -2.25))
    stack = kit.cylinder(0.07, 1.1, iron, (0.35, 1.6, 1.0), 12)
    lamp = kit.sphere(0.1, kit.material("lamp", "cream", emission=4), (0.55, 2.75, 0.05), 10).both()
    return kit.model(tracks, body, cab, blade, arms, ripper, stack, lamp, colliders="box", sockets={"seat": (0, 1.6, -0.8), "funnel": (0.35, 2.7, 1.0)}, facts={"length": 4.8})
