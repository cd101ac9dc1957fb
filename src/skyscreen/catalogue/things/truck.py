"""A lorry: a cab over the engine, a box body on a steel frame, twin rear axles."""

from skyscreen.catalogue import thing


@thing(
    en=("truck", "lorry", "delivery truck", "semi truck"),
    zh=("卡车", "货车", "大卡车"),
    kind="vehicle",
    height=3.4,
    mass=9000.0,
    speed=10.0,
    sound="metal",
    places=("city_street",),
)
def truck(kit, colour="royal blue", body="white"):
    paint, load = kit.material("carpaint", colour, slot="colour"), kit.material("carpaint", body, slot="body")
    glass, dark, steel = kit.material("pane"), kit.material("rubber", "black"), kit.material("steel")
    cab = kit.loft(
        [kit.section(*row) for row in ((1.75, 0.55, 1.6, 2.72, 1.14), (2.2, 0.5, 1.6, 2.8, 1.2),
                                       (3.3, 0.5, 1.5, 2.7, 1.2), (3.62, 0.5, 1.3, 2.45, 1.16),
                                       (3.72, 0.62, 1.2, 2.1, 1.05))],
        paint,
    )
    screen = kit.box(2.02, 0.86, 0.12, glass, 0.05).turn("x", -9.5).move(0, 1.62, 3.72)
    side = kit.box(0.06, 0.72, 0.92, glass, 0.03, at=(1.17, 1.72, 2.85)).both()
    grille = kit.box(1.5, 0.62, 0.1, dark, 0.03, at=(0, 0.86, 3.7)) + sum(
        kit.box(1.44, 0.05, 0.08, steel, at=(0, 0.92 + 0.13 * k, 3.74)) for k in range(4)
    )
    bumper = kit.box(2.44, 0.36, 0.3, steel, 0.08, at=(0, 0.42, 3.66))
    lamp = kit.ellipsoid(0.2, 0.14, 0.07, kit.material("lamp", "cream", emission=4), (0.94, 0.98, 3.7), 14)
    tail = kit.box(0.3, 0.14, 0.06, kit.material("lamp", "red", emission=2.5), at=(0.95, 0.72, -4.02))
    box = kit.box(2.5, 2.3, 5.5, load, 0.05, at=(0, 1.1, -1.25))
    ribs = sum(kit.box(2.54, 2.2, 0.05, load, 0.0, at=(0, 1.15, -3.9 + 0.66 * k)) for k in range(9))
    stripe = kit.box(2.56, 0.24, 5.3, paint, 0.0, at=(0, 1.5, -1.25))
    doors = kit.ropes([((x, 1.2, -4.02), (x, 3.3, -4.02), 0.025) for x in (-0.7, 0.0, 0.7)], steel)
    frame = kit.box(0.9, 0.3, 7.4, kit.material("iron"), at=(0, 0.72, -0.3))
    tank = kit.cylinder(0.3, 1.2, steel, segments=20).turn("x", 90).move(0.95, 0.62, 0.5).both()
    wheels = kit.axles(kit.wheel(0.52, 0.32, 8), 2.1, 0.52, (2.75, -1.9, -3.05))
    guards = kit.arches(0.6, 1.22, 0.54, (2.75, -1.9, -3.05))
    mirror = kit.box(0.1, 0.5, 0.22, dark, 0.03, at=(1.42, 1.7, 3.3)) + kit.ropes(
        [((1.18, 2.25, 3.2), (1.42, 2.2, 3.3), 0.02)], dark)
    stack = kit.cylinder(0.09, 1.9, steel, (1.05, 1.4, 1.6), 14)
    return kit.model(
        cab, screen, side, grille, bumper, (lamp + tail + mirror).both(), box, ribs, stripe, doors, frame, tank, wheels,
        guards, stack,
        colliders="box",
        lights=[kit.light((x, 0.95, 4.0), "cream", 10, 18, "spot", (0, -0.12, 1), 28) for x in (0.9, -0.9)],
        sockets={"seat": (0.5, 1.4, 2.7)},
        facts={"wheels": [0.52], "wheelbase": 5.2},
    )
