"""A steam train: locomotive with its rods, tender of coal, two coaches with lit windows."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("train", "steam train", "steam engine", "locomotive", "steam locomotive", "railway train"),
    zh=("火车", "蒸汽火车", "列车", "火车头", "蒸汽机车", "绿皮火车", "绿皮车"),
    kind="vehicle", cabin="train_carriage",
    height=4.3,
    mass=120000.0,
    speed=14.0,
    sound="metal",
    places=("railway", "meadow", "mountain"),
)
def steam_train(kit, colour="emerald", trim="red", coaches="maroon", cars=2):
    paint, red = kit.material("carpaint", colour, slot="colour"), kit.material("paint", trim, 0.4, slot="trim")
    brass, steel = kit.material("brass"), kit.material("steel")
    coach, glow = kit.material("carpaint", coaches, slot="coaches"), kit.material("lamp", "#ffd28a", emission=0.9)
    dark, roof = kit.material("iron", "charcoal"), kit.material("paint", "charcoal", 0.6)

    def driver(radius, spokes=12):
        if kit.detail < 0.4:  # far away a disc does
            return kit.cylinder(radius, 0.12, dark, (0, -0.06, 0), 24).turn("z", -90)
        made = kit.torus(radius - 0.06, 0.06, steel, segments=24, sides=5)
        made += kit.cylinder(radius - 0.05, 0.04, dark, (0, -0.02, 0), 24)
        bar = kit.box(0.06, 0.1, radius - 0.1, red, 0.0, at=(0, -0.05, radius / 2))
        return (made + bar.copy_round(spokes) + kit.cylinder(0.14, 0.2, red, (0, -0.1, 0), 12)).turn("z", -90)

    def pair(made, y, places):
        return made.many([(0.8, y, z) for z in places]).both()

    small = driver(0.45, 8)

    # Boiler along +Z from the cab at z = 1.2 to the smokebox at z = 8.
    boiler = kit.lathe([(0, 0), (0.98, 0), (0.98, 3.9), (0.9, 4.0), (0.9, 5.3), (0, 5.3)], paint, segments=32)
    boiler += sum(kit.torus(0.985 if y < 3.9 else 0.905, 0.03, brass, (0, y, 0), 32, 6) for y in (0.7, 1.9, 3.1, 3.95))
    boiler += kit.lathe([(0.96, 5.25), (0.96, 6.6), (0.86, 6.72), (0.3, 6.86), (0, 6.88)], dark, segments=32)
    boiler += kit.torus(0.5, 0.04, steel, (0, 6.8, 0), 24, 6) + kit.capsule((0, 6.9, -0.4), (0, 6.9, 0.4), 0.035, steel)
    boiler = boiler.turn("x", 90).move(0, 2.25, 1.2)
    stack = kit.lathe([(0.34, 0), (0.25, 0.25), (0.25, 0.85), (0.38, 1.1), (0.4, 1.16), (0.3, 1.16), (0.22, 0.9)], dark,
                      (0, 3.05, 7.2), 24)
    domes = kit.lathe([(0.42, 0), (0.36, 0.3), (0.36, 0.52), (0.24, 0.74), (0, 0.8)], brass, (0, 3.1, 5.2), 24)
    domes += kit.lathe([(0.4, 0), (0.34, 0.2), (0.34, 0.36), (0.2, 0.56), (0, 0.6)], paint, (0, 3.1, 3.4), 24)
    domes += kit.cylinder(0.06, 0.35, brass, (0.15, 3.15, 2.2), 10) + kit.cylinder(0.06, 0.35, brass, (-0.15, 3.15, 2.2), 10)
    lamp = kit.lathe([(0, 0), (0.26, 0.05), (0.26, 0.3), (0.2, 0.34)], brass, segments=20).turn("x", 90)
    lamp += kit.ellipsoid(0.21, 0.21, 0.05, kit.material("lamp", "cream", emission=6), (0, 0, 0.33), 16)
    lamp = lamp.move(0, 3.28, 7.5)
    # Cab: walls with open windows, an arched roof.
    cab = kit.box(0.08, 1.1, 1.9, paint, at=(1.22, 1.4, 0.3)).both() + kit.box(2.5, 2.2, 0.08, paint, at=(0, 1.4, 1.2))
    cab += sum(kit.box(0.1, 1.05, 0.12, paint, at=(1.22, 2.5, z)) for z in (1.16, 0.35, -0.6)).both()
    cab += kit.box(0.04, 0.1, 1.9, brass, at=(1.26, 2.44, 0.3)).both()
    cab += kit.sheet(lambda u, v: (1.42 * math.sin((v - 0.5) * 2.2) / math.sin(1.1), 3.2 + 0.62 * math.cos((v - 0.5) * 2.2),
                                   1.5 - 2.3 * u), 2, 14, roof)
    cab += kit.sheet(lambda u, v: (1.42 * math.sin((v - 0.5) * 2.2) / math.sin(1.1),
                                   3.17 + 0.62 * math.cos((v - 0.5) * 2.2), 1.5 - 2.3 * u), 2, 14, roof, flip=True)
    fire = kit.box(0.7, 0.5, 0.1, kit.material("lamp", "#ff7a20", emission=3), at=(0, 1.6, 1.12))
    frame = kit.box(1.5, 0.28, 8.6, red, at=(0, 1.05, 3.7)) + kit.box(2.5, 0.12, 7.4, dark, at=(0, 1.4, 4.0))
    beam = kit.box(2.6, 0.5, 0.2, red, at=(0, 0.9, 8.05)) + sum(
        kit.lathe([(0, 0), (0.08, 0), (0.08, 0.34), (0.24, 0.36), (0.24, 0.4), (0, 0.44)], steel, segments=16)
        .turn("x", 90).move(x, 1.15, 8.1) for x in (-0.85, 0.85))
    cow = sum(kit.tube([(0.14 * k, 0.9, 8.15), (0.2 * k, 0.22, 8.95 - 0.09 * abs(k))], 0.045, red, 6)
              for k in range(-5, 6)) + kit.tube([(-1.05, 0.24, 8.5), (0, 0.2, 9.0), (1.05, 0.24, 8.5)], 0.06, red, 6)
    drivers = pair(driver(0.8), 0.8, (1.7, 3.5, 5.3)) + pair(small.scale(0.93), 0.42, (6.7, 7.6))
    rods = kit.box(0.07, 0.16, 3.9, steel, at=(0.98, 0.42, 3.5)).both()
    rods += kit.tube([(1.06, 0.5, 3.5), (1.06, 0.78, 6.4)], 0.07, steel, 6).both()
    rods += kit.box(0.5, 0.55, 1.1, paint, 0.08, at=(1.08, 0.55, 6.9)).both()
    # Tender and coaches.
    tender = kit.box(2.5, 1.4, 3.6, paint, 0.06, at=(0, 1.15, -2.9)) + kit.box(1.5, 0.25, 3.8, red, at=(0, 0.95, -2.9))
    tender += kit.box(2.54, 0.07, 3.64, brass, at=(0, 2.3, -2.9)) + pair(small, 0.45, (-1.9, -2.95, -4.0))
    rng = kit.random("coal")
    coal = kit.ellipsoid(0.26, 0.2, 0.24, kit.material("rock", "black"), segments=6).many(
        [(rng.uniform(-1, 1), 2.6 + rng.uniform(-0.1, 0.25), -2.9 + rng.uniform(-1.5, 1.5), rng.uniform(0, 360))
         for _ in range(26)])
    rolling = tender + coal
    for k in range(max(int(cars), 0)):
        z = -9.6 - 9.2 * k
        body = kit.box(2.6, 2.0, 8.6, coach, 0.12, at=(0, 1.1, z))
        band = kit.box(2.64, 0.72, 8.3, kit.material("carpaint", "cream"), at=(0, 2.06, z))
        panes = kit.box(2.68, 0.56, 0.72, glow, 0.0, at=(0, 2.14, 0)).copy_along(8, (0, 0, -1.03)).move(0, 0, z + 3.6)
        top = kit.sheet(lambda u, v, z=z: (1.42 * math.sin((v - 0.5) * 2.6) / math.sin(1.3),
                                           2.82 + 0.68 * math.cos((v - 0.5) * 2.6), z + 4.4 - 8.8 * u), 2, 14, roof)
        ends = kit.extrude([(1.3, 2.9), (0.8, 3.36), (0, 3.5), (-0.8, 3.36), (-1.3, 2.9)], 8.5, coach).move(0, 0, z)
        under = kit.box(1.2, 0.25, 8.8, dark, at=(0, 0.85, z)) + kit.box(0.1, 0.1, 0.9, dark, at=(0, 0.9, z + 4.6))
        trucks = pair(small, 0.45, (z + 3.2, z + 2.1, z - 2.1, z - 3.2))
        rolling += body + band + panes + top + ends + under + trucks
    return kit.model(
        boiler, stack, domes, lamp, cab, fire, frame, beam, cow, drivers, rods, rolling,
        colliders="box",
        sockets={"funnel": (0, 4.2, 7.2), "steam": (1.2, 0.7, 7.4), "seat": (0.6, 1.6, 0.3)},
        lights=[kit.light((0, 3.28, 8.4), "cream", 30, 26, "spot", (0, -0.2, 1), 26),
                kit.light((0, 1.9, 0.6), "#ff8030", 5, 6, flicker=0.7)],
        facts={"wheels": [0.8], "length": 18.0 + 9.2 * cars},
    )
