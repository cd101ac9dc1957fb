"""A brick fireplace: a mantel shelf, burning logs on an iron grate, a clock and candles above."""

from skyscreen.catalogue import thing


@thing(en=("fireplace", "hearth", "mantelpiece", "wood stove", "fire place"), zh=("壁炉", "火炉"), kind="furniture", height=2.38, mass=400.0, sound="stone", places=("living_room",), wall=True)
def fireplace(kit, colour="#8a4a34"):
    brick, wood, iron = kit.material("brick", colour, slot="colour"), kit.material("wood", "walnut"), kit.material("iron")
    wall = kit.box(0.35, 1.1, 0.5, brick, 0.01, at=(0.575, 0, 0)).both() + kit.box(1.5, 0.3, 0.5, brick, 0.01, at=(0, 0.8, 0)) + kit.box(0.9, 0.85, 0.06, kit.material("brick", kit.mix(colour, "black", 0.75)), 0.0, at=(0, 0, -0.22)) + kit.box(1.2, 1.2, 0.4, brick, 0.01, at=(0, 1.18, -0.05))
    base = kit.box(1.7, 0.06, 0.95, kit.material("stone"), 0.01, at=(0, 0, 0.2)) + kit.box(1.75, 0.09, 0.6, wood, 0.015, at=(0, 1.1, 0.03))
    logs = kit.capsule((-0.28, 0.16, 0.02), (0.28, 0.17, 0.05), 0.06, kit.material("bark"), 10) + kit.capsule((-0.26, 0.16, -0.1), (0.26, 0.16, -0.08), 0.06, kit.material("bark"), 10) + kit.capsule((-0.22, 0.27, -0.02), (0.24, 0.28, -0.05), 0.055, kit.material("bark"), 10) + kit.ellipsoid(0.28, 0.05, 0.12, kit.material("lamp", "#ff5a18", emission=3), (0, 0.1, -0.03), 14)
    grate = kit.ropes([((-0.34 + 0.09 * k, 0.1, -0.15), (-0.34 + 0.09 * k, 0.1, 0.15), 0.01) for k in range(9)] + [((x, 0.06, 0.14), (x, 0.24, 0.16), 0.012) for x in (-0.34, 0.34)], iron, 5)
    flames = kit.blaze(0.44, 0.46, 0.16, (0, 0.2, -0.02))
    clock = kit.box(0.16, 0.2, 0.09, wood, 0.03, at=(0, 1.19, 0.1)) + kit.cylinder(0.055, 0.01, kit.material("paper", "cream"), segments=24).turn("x", 90).move(0, 1.3, 0.145)
    candles = sum(kit.cylinder(0.025, 0.16, kit.material("paint", "cream"), (x, 1.19, 0.1), 14) + kit.flame(0.045, 0.007, (x, 1.345, 0.1)) for x in (-0.5, 0.5))
    return kit.model(wall, base, logs, grate, flames, clock, candles, colliders="box", lights=[kit.light((0, 0.35, 0.35), "#ff8a38", 7, 7, flicker=0.7), kit.light((0, 1.6, 0.4), "#ffb060", 1.2, 4, flicker=0.4)], sockets={"fire": (0, 0.25, 0), "top": (0.25, 1.19, 0.1)})
