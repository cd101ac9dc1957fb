"""A forklift: a stout body with a guard over the seat, a mast, two forks under a loaded pallet."""

from skyscreen.catalogue import thing


@thing(en=("forklift", "forklift truck", "fork-lift"), zh=("叉车", "铲车"), kind="vehicle", height=2.4, mass=3000.0, sound="metal", places=("factory",), speed=3.0)
def forklift(kit, colour="orange"):
    paint, iron, wood = kit.material("carpaint", colour, slot="colour"), kit.material("iron"), kit.material("planks", "tan")
    body = kit.box(1.05, 0.6, 1.7, paint, 0.12, at=(0, 0.3, -0.3)) + kit.box(1.1, 0.7, 0.6, paint, 0.2, at=(0, 0.35, -1.0)) + kit.box(0.5, 0.14, 0.5, kit.material("leather", "black"), 0.05, at=(0, 0.9, -0.5)) + kit.box(0.5, 0.55, 0.12, kit.material("leather", "black"), 0.05, at=(0, 1.0, -0.78))
    guard = kit.ropes([((x, 0.8, z), (x * 0.95, 2.1, zt), 0.035) for x in (-0.48, 0.48) for z, zt in ((0.4, 0.15), (-1.0, -0.75))] + [((-0.46, 2.1, z), (0.46, 2.1, z), 0.025) for z in (-0.75, -0.5, -0.2, 0.15)] + [((x, 2.1, -0.75), (x, 2.1, 0.15), 0.035) for x in (-0.46, 0.46)], iron, 6)
    mast = kit.box(0.1, 2.3, 0.14, iron, at=(0.34, 0.1, 0.75)).both() + kit.box(0.7, 0.1, 0.1, iron, at=(0, 2.3, 0.75)) + kit.box(0.7, 0.1, 0.1, iron, at=(0, 1.3, 0.75)) + kit.ropes([((0, 0.3, 0.78), (0, 2.2, 0.78), 0.05)], kit.material("steel", rough=0.1), 8)
    lift = kit.box(0.9, 0.4, 0.06, iron, at=(0, 0.22, 0.86)) + kit.box(0.12, 0.05, 1.1, kit.material("steel"), at=(0.25, 0.2, 1.4)).both()
    pallet = sum(kit.box(1.1, 0.03, 0.14, wood, 0.0, at=(0, y, 0.98 + 0.2 * k)) for k in range(5) for y in (0.27, 0.38)) + sum(kit.box(0.1, 0.1, 0.95, wood, 0.0, at=(x, 0.28, 1.38)) for x in (-0.5, 0, 0.5))
    boxes = kit.box(0.5, 0.42, 0.44, kit.material("paper", "#b08a58"), 0.01).many([(x, 0.41 + 0.43 * y, z) for x in (-0.26, 0.26) for y in (0, 1) for z in (1.15, 1.61)])
    wheel = kit.torus(0.14, 0.012, iron, segments=18, sides=5).turn("x", 55).move(0.1, 1.2, 0.05) + kit.ropes([((0.1, 1.2, 0.05), (0.1, 0.85, 0.3), 0.02)], iron)
    tyres = kit.axles(kit.wheel(0.3, 0.22, 6, paint), 0.96, 0.3, (0.45,)) + kit.axles(kit.wheel(0.25, 0.2, 6, paint), 0.9, 0.25, (-0.85,))
    beacon = kit.cylinder(0.06, 0.1, kit.material("lamp", "amber", emission=5), (0.3, 2.12, -0.7), 12)
    return kit.model(body, guard, mast, lift, pallet, boxes, wheel, tyres, beacon, colliders="box", sockets={"seat": (0, 1.04, -0.5)}, facts={"wheels": [0.3, 0.25], "wheelbase": 1.3})
