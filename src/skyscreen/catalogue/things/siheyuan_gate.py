"""The gate of a courtyard house: grey brick, vermilion leaves with brass studs, a curved tile roof, two drum stones."""

from skyscreen.catalogue import thing


@thing(
    en=("courtyard gate", "siheyuan gate", "siheyuan", "hutong gate", "red gate"),
    zh=("四合院", "四合院大门", "院门", "胡同", "朱门", "宅门"),
    kind="building",
    height=5.15,
    mass=6.0e4,
    sound="stone",
    places=("city_street",),
    opening=(0, 1.53, 1.96, 2.34, 0.15),
)
def siheyuan_gate(kit, colour="vermilion", brick="#8a8c8c"):
    wall, red = kit.material("brick", brick, slot="brick"), kit.material("paint", colour, 0.35, slot="colour")
    tile, stone, gilt = kit.material("tile", "#4c5054"), kit.material("stone", "#a8a598"), kit.material("brass", "gold")
    green, blue = kit.material("paint", "#1f6b52"), kit.material("paint", "#1f4f8f")
    pier = kit.box(1.0, 3.3, 2.0, wall, 0.02, at=(1.95, 0.3, 0)) + kit.box(1.1, 0.45, 2.1, stone, 0.03, at=(1.95, 0.3, 0))
    pier += kit.box(1.12, 0.16, 2.12, wall, 0.02, at=(1.95, 3.3, 0)) + kit.box(1.2, 0.14, 2.2, wall, 0.02, at=(1.95, 3.44, 0))
    low = kit.box(2.2, 2.5, 0.5, wall, at=(3.5, 0, -0.3)) + kit.box(2.2, 0.12, 0.7, tile, 0.02, at=(3.5, 2.5, -0.3))
    low += kit.cylinder(0.08, 0.72, tile, (0, 0, -0.36), 10).turn("x", 90).copy_along(11 if kit.detail > 0.5 else 0, (0.2, 0, 0)).move(2.55, 2.62, -0.3)
    posts = kit.cylinder(0.13, 3.2, red, (1.3, 0.3, 0.25), 18) + kit.cylinder(0.19, 0.14, stone, (1.3, 0.3, 0.25), 18)
    lintel = kit.box(2.9, 0.3, 0.2, green, 0.01, at=(0, 3.1, 0.28)) + kit.box(2.9, 0.14, 0.24, blue, 0.01, at=(0, 3.42, 0.28))
    spot = kit.box(0.3, 0.18, 0.02, gilt, 0.004, at=(0, 3.16, 0.385)) + kit.box(0.2, 0.1, 0.022, red, 0.002, at=(0, 3.2, 0.388))
    spots = spot.copy_along(5, (0.52, 0, 0)).move(-1.04, 0, 0)
    bolts = kit.cylinder(0.1, 0.24, gilt, segments=6).turn("x", 90).copy_along(4, (0.6, 0, 0)).move(-0.9, 2.93, 0.22)
    frame = kit.box(0.16, 2.5, 0.16, red, 0.01, at=(1.08, 0.3, 0.1)).both() + kit.box(2.3, 0.18, 0.18, red, 0.01, at=(0, 2.68, 0.1))
    leaf = kit.box(0.98, 2.34, 0.09, red, 0.01, at=(0.5, 0.36, 0.08))
    stud = kit.lathe([(0.042, 0), (0.036, 0.022), (0, 0.035)], gilt, segments=10).turn("x", 90)
    leaf += stud.many([(0.14 + 0.18 * i, 0.75 + 0.22 * j, 0.135) for i in range(5) for j in range(8) if not (i == 0 and j == 3)])
    knocker = kit.cylinder(0.1, 0.03, gilt, segments=20).turn("x", 90).move(0.13, 1.42, 0.12)
    knocker += kit.torus(0.085, 0.014, gilt, segments=22, sides=7).turn("x", 82).move(0.13, 1.35, 0.17)
    doors = (leaf + knocker).both()
    steps = sum(kit.box(3.2 - 0.2 * k, 0.1, 0.3, stone, 0.015, at=(0, 0.1 * k, 1.75 - 0.28 * k)) for k in range(3))
    steps += kit.box(3.0, 0.3, 2.2, stone, 0.02) + kit.box(2.0, 0.2, 0.12, red, 0.01, at=(0, 0.3, 0.1))
    drum = kit.cylinder(0.27, 0.26, stone, (0, -0.13, 0), 26).turn("z", 90).move(0, 0.78, 0) + kit.torus(0.24, 0.03, stone, segments=26, sides=6).turn(
        "z", 90).move(0.11, 0.78, 0).both()
    drum += kit.box(0.32, 0.32, 0.62, stone, 0.03, at=(0, 0.3, 0)) + kit.sphere(0.08, stone, (0, 1.1, 0), 14)
    drums = drum.move(1.32, 0, 0.75).both()

    def eave(u, v):
        """A roof slope: u along the ridge, v from the ridge down; it sags, its corners rise."""
        x = 2.95 * (2 * u - 1)
        y = 4.75 - 1.25 * v ** 0.8 + 0.22 * abs(2 * u - 1) ** 4 * v
        return x, y, 1.75 * v

    slope = kit.sheet(eave, 20, 8, tile, flip=True) + kit.sheet(lambda u, v: tuple(c - d for c, d in zip(eave(u, v), (0, 0.09, 0), strict=True)), 20, 6, kit.material("wood", "#5a2a1c"))
    count = kit.n(20, 8)
    rows = [kit.tube([eave(k / count, j / 6) for j in range(7)], 0.075 * 20 / count, tile, 6) for k in range(count + 1)]
    ends = kit.cylinder(0.085, 0.03, tile, segments=14).turn("x", 90).many([(*eave(k / 20, 1.0)[:2], 1.76) for k in range(21)])
    half = slope + sum(rows[1:], rows[0]) + ends
    rafters = kit.box(0.07, 0.07, 0.9, green, 0.0, at=(0, 0, 0)).turn("x", 22).many([(-2.7 + 0.27 * k, 3.62, 1.15) for k in range(21)])
    half += rafters
    roof = half + half.mirror("z")
    ridge = kit.box(5.5, 0.3, 0.2, tile, 0.03, at=(0, 4.66, 0)) + kit.tube([(2.6, 4.85, 0), (2.85, 4.95, 0), (3.05, 5.12, 0)], [0.11, 0.09, 0.03], tile, 8, smooth=4).both()
    gable = kit.extrude([(-1.5, 3.55), (1.5, 3.55), (0, 4.72)], 0.3, wall).turn("y", 90).move(2.3, 0, 0).both()
    lamp = kit.material("lamp", "#e0301c", emission=1.0)
    lantern = kit.ellipsoid(0.27, 0.24, 0.27, lamp, (0, 2.55, 0.95), 24) + kit.cylinder(0.12, 0.06, gilt, (0, 2.76, 0.95), 16) + kit.cylinder(0.12, 0.06, gilt, (0, 2.28, 0.95), 16)
    lantern += kit.capsule((0, 2.8, 0.95), (0, 3.5, 0.95), 0.01, gilt, 6) + kit.cylinder(0.03, 0.22, kit.material("silk", "red"), (0, 2.06, 0.95), 10, top=0.02)
    return kit.model(
        pier.both(), low.both(), posts.both(), lintel, spots, bolts, frame, doors, steps, drums, roof, ridge, gable, lantern.move(0.85, 0, 0).both(),
        colliders="parts",
        lights=[kit.light((0, 2.4, 1.3), "#ffb080", 1.6, 5)],
        sockets={"door": ((0, 0.3, 0.3), (0, 0, 1))},
    )  # fmt: skip
