"""A fire engine: red cab and lockers, a ladder on the roof, hoses, blue lamps."""

from skyscreen.catalogue import thing


@thing(
    en=("fire engine", "fire truck", "firetruck"),
    zh=("消防车", "救火车"),
    kind="vehicle",
    height=3.2,
    mass=13000.0,
    speed=12.0,
    sound="metal",
    places=("city_street",),
)
def fire_engine(kit, colour="red"):
    paint, white = kit.material("carpaint", colour, slot="colour"), kit.material("carpaint", "white")
    glass, dark, steel = kit.material("pane"), kit.material("rubber", "black"), kit.material("steel")
    cab = kit.box(2.4, 2.1, 2.5, paint, 0.18, at=(0, 0.6, 2.55))
    screen = kit.box(2.1, 0.85, 0.06, glass, 0.06, at=(0, 1.65, 3.78))
    panes = sum(kit.box(2.43, 0.66, 0.8, glass, 0.05, at=(0, 1.76, z)) for z in (3.1, 2.0))
    body = kit.box(2.4, 2.0, 4.5, paint, 0.06, at=(0, 0.62, -1.05))
    shutters = sum(kit.box(2.44, 1.15, 0.98, steel, 0.01, at=(0, 1.2, 0.55 - 1.08 * k)) for k in range(4))
    slats = sum(kit.box(2.46, 0.012, 0.98, dark, 0.0, at=(0, 1.28 + 0.13 * j, 0.55 - 1.08 * k))
                for k in range(4) for j in range(8))
    band = kit.box(2.45, 0.16, 7.0, white, 0.0, at=(0, 0.98, 0.22)) + kit.box(
        2.46, 0.06, 7.0, kit.material("paint", "lemon", 0.3), 0.0, at=(0, 0.88, 0.22))
    ladder = kit.ropes(
        [((x, y, -3.5), (x, y, 3.9), 0.045) for x, y in ((-0.42, 2.95), (0.42, 2.95), (-0.34, 3.12), (0.34, 3.12))]
        + [((-0.42, 2.95, -3.3 + 0.36 * k), (0.42, 2.95, -3.3 + 0.36 * k), 0.028) for k in range(20)]
        + [((-0.34, 3.12, -3.2 + 0.36 * k), (0.34, 3.12, -3.2 + 0.36 * k), 0.028) for k in range(19)], steel, 6)
    ladder += kit.cylinder(0.62, 0.32, dark, (0, 2.62, -2.3), 24)
    ladder += sum(kit.box(0.9, 0.3, 0.12, dark, at=(0, 2.66, z)) for z in (0.2, 2.8))
    hose = kit.torus(0.26, 0.075, kit.material("cloth", "tan"), segments=24).turn("x", 90)
    hose += kit.torus(0.13, 0.07, kit.material("cloth", "tan"), segments=20).turn("x", 90)
    hoses = hose.move(0.55, 1.3, -3.36) + hose.move(-0.55, 1.3, -3.36)
    pump = sum(kit.cylinder(0.1, 0.12, steel, segments=14).turn("x", -90).move(x, 0.85, -3.28) for x in (-0.7, 0, 0.7))
    bumper = kit.box(2.44, 0.4, 0.5, white, 0.08, at=(0, 0.5, 3.85)) + kit.box(1.4, 0.42, 0.06, dark, 0.03, at=(0, 1.05, 3.8))
    bumper += sum(kit.box(1.36, 0.04, 0.08, steel, at=(0, 1.1 + 0.11 * k, 3.81)) for k in range(3))
    lamp = kit.cylinder(0.15, 0.06, kit.material("lamp", "cream", emission=4), segments=18).turn("x", 90).move(0.94, 1.15, 3.78)
    tail = kit.box(0.22, 0.22, 0.05, kit.material("lamp", "red", emission=2.5), at=(1.0, 0.9, -3.33))
    blue = kit.material("lamp", "#2060ff", emission=5)
    bar = sum(kit.box(0.55, 0.2, 0.3, blue, 0.08, at=(x, 2.7, 3.2)) for x in (-0.8, 0.8))
    wheels = kit.axles(kit.wheel(0.52, 0.3, 8, kit.material("carpaint", "white")), 2.12, 0.52, (2.45, -1.9))
    arches = kit.arches(0.6, 1.2, 0.55, (2.45, -1.9))
    mirror = kit.box(0.1, 0.45, 0.2, dark, 0.03, at=(1.42, 1.75, 3.6)) + kit.ropes(
        [((1.15, 2.25, 3.6), (1.42, 2.2, 3.6), 0.02)], dark)
    return kit.model(
        cab, screen, panes, body, shutters, slats, band, ladder, hoses, pump, bumper, (lamp + tail + mirror).both(), bar,
        wheels, arches, colliders="box",
        lights=[kit.light((0, 3.1, 3.2), "#3070ff", 10, 14, flicker=0.8)],
        sockets={"seat": (0.6, 1.3, 2.9), "ladder": ((0, 3.1, 3.9), (0, 0, 1))},
        facts={"wheels": [0.52], "wheelbase": 4.35})
