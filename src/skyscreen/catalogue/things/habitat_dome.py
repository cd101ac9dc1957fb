"""A habitat dome of glass on a white ring: a lit garden inside, an airlock in front."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("dome", "habitat dome", "geodesic dome", "biodome", "mars habitat", "glass dome", "mars base", "space colony"),
    zh=("穹顶", "圆顶", "玻璃穹顶", "火星基地", "太空基地"),
    kind="building", height=9.1, mass=80000.0, sound="glass", places=("mars", "moon"),
)  # fmt: skip
def habitat_dome(kit, colour="white"):
    white, pane, frame = kit.material("plastic", colour, 0.3, slot="colour"), kit.material("glass"), kit.material("steel")
    ring = kit.lathe([(9.4, 0), (9.2, 0.9), (8.7, 1.1), (8.5, 0.9), (8.5, 0)], white, segments=60)
    R = 9.0
    shell = kit.lathe([(R * math.cos(a) * 0.96, 0.7 + 8.3 * math.sin(a)) for a in (math.pi / 2 * k / 16 for k in range(17))], pane, segments=48)
    ribs = []
    for k in range(12):
        t = k * math.pi / 6
        ribs.append(kit.tube([(R * 0.965 * math.cos(a) * math.cos(t), 0.72 + 8.32 * math.sin(a), R * 0.965 * math.cos(a) * math.sin(t)) for a in (math.pi / 2 * j / 10 for j in range(11))], 0.09, frame, 6))
    hoops = sum(kit.torus(R * 0.967 * math.cos(a), 0.08, frame, (0, 0.72 + 8.32 * math.sin(a), 0), 48, 6) for a in (0.3, 0.62, 0.96, 1.25))
    lock = kit.cylinder(1.5, 3.2, white, segments=28).turn("x", 90).move(0, 1.5, 8.0) + kit.cylinder(1.25, 0.1, kit.material("steel", "slate"), segments=28).turn("x", 90).move(0, 1.5, 11.2) + kit.box(0.9, 1.9, 0.1, kit.material("lamp", "#ffd8a0", emission=0.9), 0.1, (0, 0.5, 11.32))
    garden = kit.cylinder(8.4, 0.3, kit.material("leaf", "#3a7a34"), segments=40) + sum(kit.ellipsoid(0.9, 1.3, 0.9, kit.material("leaf", "#4a8f3c"), (5 * math.cos(k * 1.9), 1.5, 5 * math.sin(k * 1.9)), 10) for k in range(7))
    homes = sum(kit.box(2.2, 1.8, 2.0, white, 0.3, (2.6 * math.cos(k * 2.1), 0.2, 2.6 * math.sin(k * 2.1))) + kit.box(0.5, 0.5, 2.04, kit.material("lamp", "#ffd080", emission=1.6), 0.0, (2.6 * math.cos(k * 2.1), 1.0, 2.6 * math.sin(k * 2.1))) for k in range(3))
    return kit.model(ring, shell, *ribs, hoops, lock, garden, homes, colliders="cylinder", lights=[kit.light((0, 4.0, 0), "#ffdca8", 5.0, 16)])
