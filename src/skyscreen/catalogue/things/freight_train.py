"""A freight train: a boxy diesel engine, then an open wagon of coal, a tank wagon and a box wagon."""

from skyscreen.catalogue import thing


@thing(en=("freight train", "goods train", "cargo train", "diesel train", "coal train", "diesel locomotive"), zh=("货运列车", "货运火车", "运煤列车", "内燃机车"), kind="vehicle", height=4.29, mass=200000.0, sound="metal", places=("railway", "desert", "meadow"), speed=10.0)
def freight_train(kit, colour="orange", wagons=3):
    paint, iron, dark = kit.material("carpaint", colour, slot="colour"), kit.material("iron"), kit.material("paint", "charcoal")
    def trucks(z, span):
        disc = kit.cylinder(0.46, 0.14, iron, (0, -0.07, 0), 18).turn("z", 90)
        return disc.many([(0.72, 0.46, z + s * span + d) for s in (-1, 1) for d in (-0.9, 0.9)]).both() + kit.box(2.0, 0.3, 2 * span + 4.0, iron, at=(0, 0.8, z)) + kit.box(0.3, 0.3, 1.2, iron, at=(0, 0.8, z + span + 2.3))
    z = 8.0
    engine = trucks(z, 4.2) + kit.box(2.0, 2.3, 10.5, paint, 0.12, at=(0, 1.3, z - 0.6)) + kit.box(2.9, 2.9, 2.2, paint, 0.12, at=(0, 1.2, z + 2.8)) + kit.box(2.4, 1.3, 1.9, paint, 0.15, at=(0, 1.2, z + 5.0)) + kit.box(2.95, 0.75, 1.4, kit.material("pane"), 0.0, at=(0, 2.9, z + 2.8)) + kit.box(2.3, 0.75, 0.1, kit.material("pane"), 0.05, at=(0, 2.9, z + 3.92))
    engine += kit.box(3.0, 0.3, 12.5, dark, at=(0, 1.0, z)) + kit.ropes([((1.45, 1.3, z - 6), (1.45, 2.2, z - 6), 0.03), ((1.45, 2.2, z - 6), (1.45, 2.2, z + 1.6), 0.03)] + [((1.45, 1.3, z - 6 + 1.5 * k), (1.45, 2.2, z - 6 + 1.5 * k), 0.025) for k in range(6)], kit.material("paint", "white")).both()
    engine += sum(kit.box(2.04, 1.1, 0.9, dark, 0.0, at=(0, 2.0, z - 4.8 + 1.5 * k)) for k in range(4)) + kit.cylinder(0.4, 0.4, dark, (0, 3.55, z - 2.5), 14) + kit.sphere(0.2, kit.material("lamp", "cream", emission=6), (0, 3.9, z + 3.95), 12) + kit.box(2.9, 0.7, 0.2, kit.material("paint", "black"), 0.05, at=(0, 0.5, z + 6.3))
    engine += sum(kit.box(2.42, 0.12, 1.95, kit.material("paint", "white"), 0.0, at=(0, 1.6 + 0.34 * k, z + 5.0)) for k in range(2))
    out, rng = [engine], kit.random("coal")
    for k in range(max(int(wagons), 0)):
        w = z - 13.2 - 12.4 * k
        out.append(trucks(w, 3.8))
        if k % 3 == 0:
            tub = kit.material("paint", "#6a3a28", 0.7)
            out.append(kit.box(2.8, 1.9, 11.2, tub, 0.05, at=(0, 1.1, w)) + sum(kit.box(2.92, 1.8, 0.14, tub, 0.0, at=(0, 1.15, w - 5 + 1.25 * j)) for j in range(9)))
            out.append(kit.ellipsoid(0.5, 0.34, 0.5, kit.material("rock", "#1c1c1e"), segments=7).many([(rng.uniform(-1.0, 1.0), 2.95 + rng.uniform(-0.1, 0.3), w + rng.uniform(-5, 5), rng.uniform(0, 360)) for _ in range(60)]))
        elif k % 3 == 1:
            out.append(kit.capsule((0, 2.5, w - 4.2), (0, 2.5, w + 4.2), 1.4, kit.material("paint", "silver", 0.35), 24) + kit.cylinder(0.45, 0.5, iron, (0, 3.8, w), 14) + sum(kit.torus(1.41, 0.05, iron, segments=24, sides=5).turn("x", 90).move(0, 2.5, w + d) for d in (-3, 0, 3)))
        else:
            out.append(kit.box(2.8, 2.7, 11.2, kit.material("paint", "royal blue", 0.55), 0.08, at=(0, 1.1, w)) + sum(kit.box(2.86, 2.5, 0.1, kit.material("paint", "royal blue", 0.55), 0.0, at=(0, 1.2, w - 5.2 + 0.8 * j)) for j in range(14)) + kit.box(2.9, 2.2, 1.8, kit.material("paint", "navy"), 0.0, at=(0, 1.3, w)))
    return kit.model(*out, colliders="box", sockets={"funnel": (0, 4.0, z - 2.5), "seat": (0.6, 2.0, z + 2.8)}, lights=[kit.light((0, 3.8, z + 4.6), "cream", 30, 28, "spot", (0, -0.2, 1), 26)], facts={"length": 13.0 + 12.4 * wagons})
