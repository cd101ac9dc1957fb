"""A camper van: round shoulders, two colours, a big screen, a surfboard rail on the roof."""

from skyscreen.catalogue import thing


@thing(
    en=("van", "minivan", "camper van", "camper"),
    zh=("面包车", "房车", "露营车"),
    kind="vehicle",
    height=2.28,
    mass=1800.0,
    speed=9.0,
    sound="metal",
    places=("beach", "city_street"),
)
def van(kit, colour="turquoise", top="cream"):
    paint, roof = kit.material("carpaint", colour, slot="colour"), kit.material("carpaint", top, slot="top")
    glass, chrome = kit.material("pane"), kit.material("steel", rough=0.15)
    low = kit.loft(
        [kit.section(*row) for row in ((-2.12, 0.5, 0.8, 1.12, 0.7), (-2.0, 0.34, 0.78, 1.14, 0.84),
                                       (0.0, 0.3, 0.78, 1.14, 0.88), (1.75, 0.32, 0.76, 1.12, 0.86),
                                       (2.1, 0.42, 0.74, 1.02, 0.74))],
        paint,
    )
    high = kit.loft(
        [kit.section(*row) for row in ((-2.06, 1.1, 1.35, 1.8, 0.72), (-1.8, 1.05, 1.4, 1.97, 0.82),
                                       (0.3, 1.05, 1.4, 2.02, 0.84), (1.3, 1.02, 1.36, 1.96, 0.82),
                                       (1.95, 1.0, 1.12, 1.4, 0.74))],
        roof,
    )
    panes = sum(kit.box(0.05, 0.44, w, glass, 0.06, at=(0.81, 1.26, z)) for z, w in
                ((0.95, 0.72), (0.1, 0.8), (-0.82, 0.8), (-1.58, 0.52))).both()
    screen = kit.box(0.64, 0.52, 0.05, glass, 0.06).turn("x", -38).turn("y", 8).move(0.36, 1.32, 1.78).both()
    screen += kit.box(1.1, 0.42, 0.05, glass, 0.06, at=(0, 1.3, -2.06))
    face = kit.cylinder(0.25, 0.04, chrome, segments=28).turn("x", 90).move(0, 0.84, 2.08)
    face += kit.cylinder(0.2, 0.05, paint, segments=28).turn("x", 90).move(0, 0.84, 2.09)
    ring = kit.torus(0.15, 0.025, chrome, segments=24).turn("x", 90).move(0.58, 0.76, 2.02)
    lamp = kit.sphere(0.13, kit.material("lamp", "cream", emission=4), (0.58, 0.76, 1.98), 18)
    tail = kit.ellipsoid(0.07, 0.13, 0.05, kit.material("lamp", "red", emission=2.5), (0.66, 0.8, -2.08), 12)
    bumpers = kit.tube([(-0.86, 0.44, 1.9), (-0.6, 0.44, 2.2), (0.6, 0.44, 2.2), (0.86, 0.44, 1.9)], 0.06, chrome, 8,
                       smooth=4)
    bumpers += bumpers.turn("y", 180)
    belt = kit.box(1.78, 0.045, 3.7, chrome, 0.01, at=(0, 1.08, -0.1))
    wheels = kit.axles(kit.wheel(0.33, 0.2, 8, kit.material("carpaint", top)), 1.52, 0.33, (1.3, -1.3))
    arches = kit.arches(0.38, 0.85, 0.34, (1.3, -1.3))
    rack = kit.ropes([((x, 2.1, -1.6), (x, 2.1, 0.9), 0.02) for x in (-0.6, 0.6)] + [
        ((-0.66, 2.1, z), (0.66, 2.1, z), 0.02) for z in (-1.5, -0.7, 0.1, 0.8)] + [
        ((x, 1.98, z), (x, 2.1, z), 0.02) for x in (-0.6, 0.6) for z in (-1.5, 0.8)], chrome, 6)
    cases = kit.box(0.8, 0.16, 0.55, kit.material("leather", "tan"), 0.03, at=(0.1, 2.12, -1.0))
    return kit.model(
        low, high, panes, screen, face, (ring + lamp + tail).both(), bumpers, belt, wheels, arches, rack, cases,
        colliders="box",
        lights=[kit.light((x, 0.76, 2.4), "cream", 6, 14, "spot", (0, -0.15, 1), 28) for x in (0.55, -0.55)],
        sockets={"seat": (0.4, 0.9, 1.1), "roof": (0, 2.12, 0)},
        facts={"wheels": [0.33], "wheelbase": 2.6},
    )
