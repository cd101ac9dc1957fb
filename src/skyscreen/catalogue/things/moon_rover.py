"""A moon rover: an open frame on four wire-mesh wheels, two seats, a gold dish on its mast."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("moon rover", "lunar rover", "rover", "mars rover", "moon buggy"),
    zh=("月球车", "火星车", "登月车"),
    kind="vehicle",
    height=2.45,
    mass=210.0,
    speed=3.0,
    sound="metal",
    places=("desert",),
)
def moon_rover(kit, colour="#c9ccd0", foil="gold"):
    frame, gold = kit.material("steel", colour, 0.35, slot="colour"), kit.material("brass", foil, 0.25, slot="foil")
    black, white = kit.material("plastic", "black", 0.5), kit.material("paint", "white")
    mesh = kit.material("steel", "#7a7d82", 0.4)
    rows = []
    n = kit.n(36, 18)
    for k in range(n):
        a, b, c = (2 * math.pi * (k + d) / n for d in (0, 2.5, -2.5))
        for far in (b, c):
            rows.append(((-0.11, 0.38 * math.cos(a), 0.38 * math.sin(a)), (0.0, 0.41 * math.cos((a + far) / 2), 0.41 * math.sin((a + far) / 2)), 0.006))
            rows.append(((0.0, 0.41 * math.cos((a + far) / 2), 0.41 * math.sin((a + far) / 2)), (0.11, 0.38 * math.cos(far), 0.38 * math.sin(far)), 0.006))
    wheel = kit.ropes(rows, mesh, 4)
    wheel += kit.torus(0.385, 0.014, mesh, segments=36, sides=6).turn("z", 90).move(0.11, 0, 0).both()
    tread = kit.box(0.2, 0.012, 0.05, mesh, 0, at=(0, 0.407, 0)).turn("y", 24)
    wheel += tread.copy_round(18, "x") + kit.lathe([(0, -0.07), (0.2, -0.07), (0.24, -0.02), (0.2, 0.05), (0, 0.08)], frame, segments=26).turn("z", -90)
    wheel += kit.lathe([(0.24, -0.02), (0.38, -0.09)], mesh, segments=30).turn("z", -90) + kit.cylinder(0.07, 0.08, gold, (0, 0.05, 0), 16).turn("z", -90)
    places = [(0.92, 0.42, 1.05), (0.92, 0.42, -1.05)]
    fender = kit.sheet(lambda u, v: (0.34 * (v - 0.5), 0.5 * math.cos(-1.0 + 2.0 * u), 0.5 * math.sin(-1.0 + 2.0 * u)), 16, 2, gold)
    corner = wheel + fender + fender.move(0, -0.008, 0) + kit.capsule((-0.1, 0, 0), (-0.5, 0.14, 0), 0.035, frame, 8) + kit.capsule((-0.1, 0.0, 0), (-0.5, -0.02, 0), 0.025, frame, 8)
    wheels = (corner.move(*places[0]) + corner.move(*places[1])).both()
    bars = kit.capsule((0.46, 0.5, -1.5), (0.46, 0.5, 1.5), 0.04, frame, 10).both()
    bars += sum(kit.capsule((-0.46, 0.5, z), (0.46, 0.5, z), 0.035, frame, 8) for z in (-1.5, -0.75, 0, 0.75, 1.5))
    deck = kit.box(0.9, 0.03, 2.9, frame, 0.005, at=(0, 0.52, 0)) + kit.box(0.86, 0.012, 0.7, gold, 0, at=(0, 0.55, 0.45))
    web = kit.material("cloth", "#b8b09a")
    seat = kit.box(0.5, 0.05, 0.48, web, 0.015, at=(0, 0.86, 0)) + kit.box(0.5, 0.55, 0.05, web, 0.015, at=(0, 0.88, -0.26)).turn("x", 0)
    seat += kit.tube([(0.25, 0.54, 0.2), (0.25, 0.84, 0.2), (0.25, 0.86, -0.26), (0.25, 1.45, -0.3)], 0.02, frame, 8).both() + kit.capsule((-0.25, 1.45, -0.3), (0.25, 1.45, -0.3), 0.02, frame, 8)
    seats = seat.move(0.31, 0, -0.1).both()
    dash = kit.box(0.34, 0.34, 0.16, black, 0.02, at=(0, 0.86, 0.62)) + kit.capsule((0, 0.54, 0.65), (0, 0.9, 0.63), 0.03, frame, 8)
    dash += kit.box(0.28, 0.06, 0.01, kit.material("lamp", "#80ffd0", emission=1.2), 0, at=(0, 1.1, 0.535)) + kit.capsule((0, 0.9, 0.3), (0, 1.02, 0.3), 0.02, frame, 8)
    rear = kit.box(0.85, 0.55, 0.6, white, 0.02, at=(0, 0.55, -1.15)) + kit.box(0.3, 0.4, 0.3, gold, 0.03, at=(0.2, 1.1, -1.2)) + kit.box(0.3, 0.24, 0.34, frame, 0.02, at=(-0.2, 1.1, -1.2))
    rear += kit.box(0.28, 0.18, 0.01, kit.material("paint", "#c8281c"), 0, at=(-0.2, 0.75, -0.846))
    front = kit.box(0.8, 0.2, 0.42, gold, 0.03, at=(0, 0.55, 1.25)) + kit.box(0.16, 0.14, 0.22, white, 0.02, at=(0.3, 0.88, 1.32)) + kit.cylinder(0.05, 0.08, black, segments=16).turn("x", 90).move(0.3, 0.95, 1.43)
    front += kit.capsule((0.3, 0.7, 1.32), (0.3, 0.9, 1.32), 0.018, frame, 8)
    mast = kit.capsule((-0.25, 0.6, 1.3), (-0.25, 1.95, 1.3), 0.022, frame, 8)
    dish = kit.lathe([(0, 0), (0.16, 0.025), (0.3, 0.09), (0.42, 0.19)], gold, segments=36) + kit.lathe([(0.42, 0.195), (0.3, 0.095), (0.16, 0.03), (0, 0.006)], gold, segments=36)
    dish += kit.ropes([((0.36 * math.sin(a), 0.14, 0.36 * math.cos(a)), (0, 0.36, 0), 0.007) for a in (0.5, 2.6, 4.7)], frame, 5) + kit.cylinder(0.03, 0.08, white, (0, 0.33, 0), 12)
    dish = dish.turn("x", 38).turn("y", 14).move(-0.25, 2.02, 1.3)
    return kit.model(
        wheels, bars, deck, seats, dash, rear, front, mast, dish,
        colliders="box",
        sockets={"seat": (0.31, 0.92, -0.05), "camera": ((0.3, 0.95, 1.47), (0, 0, 1))},
    )  # fmt: skip
