"""A dragon boat: a long scaled hull with a horned head, a tail, benches, paddles and a drum."""

from skyscreen.catalogue import thing


@thing(en=("dragon boat",), zh=("龙舟", "龙船", "赛龙舟"), kind="vessel", height=2.5, mass=400.0, sound="wood", places=("river", "lake"), speed=3.5, floats=True)
def dragon_boat(kit, colour="red", trim="gold"):
    red, gold, green = kit.material("paint", colour, 0.3, slot="colour"), kit.material("paint", trim, 0.3, slot="trim"), kit.material("paint", "emerald", 0.35)
    hull, skin = kit.hull(12.0, 1.15, 0.2, 0.36, red, inner=kit.material("planks", "oak"), rail=gold, sheer=0.35, stern=0.35, transom=0.0, bow=2.2, full=0.4, rake=0.02, thick=0.03)
    _rng, scales = kit.random("scales"), []
    one = kit.ellipsoid(0.012, 0.07, 0.13, gold, segments=8)
    for k in range(40):
        for v in (0.62, 0.82):
            x, y, z = skin(0.08 + 0.84 * (k + 0.5 * (v > 0.7)) / 40, v)
            scales.append((x + 0.004, y, z))
    hide = one.many(scales[:: 1 if kit.detail > 0.9 else 4]).both()
    y, z = skin(1, 1)[1], skin(1, 1)[2]
    neck = kit.tube([(0, y - 0.35, z - 0.7), (0, y + 0.15, z + 0.1), (0, y + 0.75, z + 0.3)], [0.2, 0.17, 0.15], red, 12, smooth=4)
    head = kit.blob([kit.egg((0, 0, 0), (0.22, 0.2, 0.28)), kit.egg((0, 0.0, 0.36), (0.15, 0.11, 0.24)), kit.ball((0.1, 0.07, 0.54), 0.07), kit.ball((-0.1, 0.07, 0.54), 0.07), kit.egg((0, -0.2, 0.3), (0.11, 0.05, 0.26))], red, 0.07, 0.035)
    eye = kit.sphere(0.075, kit.material("paint", "white", 0.2), (0.13, 0.15, 0.17), 12) + kit.sphere(0.04, kit.material("paint", "black", 0.1), (0.155, 0.16, 0.225), 10)
    horn = kit.tube([(0.08, 0.17, -0.05), (0.16, 0.4, -0.2), (0.15, 0.55, -0.42), (0.25, 0.66, -0.5)], [0.04, 0.032, 0.024, 0.008], gold, 7, smooth=3) + kit.tube([(0.155, 0.4, -0.22), (0.28, 0.5, -0.2)], [0.025, 0.008], gold, 6)
    whisker = kit.tube([(0.1, 0.02, 0.52), (0.35, 0.05, 0.6), (0.45, 0.2, 0.4)], [0.016, 0.01, 0.003], gold, 5, smooth=4)
    teeth = kit.cone(0.02, 0.06, kit.material("paint", "white"), segments=5).turn("x", 180).many([(0.09, -0.06, 0.5 - 0.07 * k) for k in range(4)])
    mane = sum(kit.facet([(0, 0, 0), (0.02, 0.14, -0.1), (0, 0.3, -0.3)], green, 0.01).turn("y", s).move(0, 0.1 - 0.18 * k, -0.2) for k in range(4) for s in (-40, 0, 40))
    beard = kit.cone(0.06, 0.3, green, segments=8).turn("x", 200).move(0, -0.22, 0.45)
    head = (head + (eye + horn + whisker + teeth).both() + mane + beard).move(0, y + 0.85, z + 0.35)
    y2, z2 = skin(0, 1)[1], skin(0, 1)[2]
    tail = kit.tube([(0, y2 - 0.3, z2 + 0.6), (0, y2 + 0.1, z2 - 0.1), (0, y2 + 0.75, z2 - 0.2), (0, y2 + 1.1, z2 + 0.15)], [0.16, 0.13, 0.08, 0.03], red, 10, smooth=4) + sum(kit.facet([(0, 0, 0), (0.0, 0.4, -0.12), (0.02, 0.5, 0.15)], green, 0.012).turn("x", a).move(0, y2 + 0.9, z2 + 0.05) for a in (-60, -20, 20))
    seats = sum(kit.box(2 * skin(0.5 + zz / 12, 1)[0], 0.03, 0.22, kit.material("wood", "tan"), at=(0, 0.22, zz)) for zz in (-3.6, -2.7, -1.8, -0.9, 0, 0.9, 1.8, 2.7))
    drum = kit.lathe([(0, 0), (0.2, 0), (0.26, 0.2), (0.2, 0.42), (0, 0.42)], red, (0, 0.24, 3.7), 20) + kit.cylinder(0.2, 0.012, kit.material("leather", "cream"), (0, 0.655, 3.7), 20)
    paddle = kit.capsule((0.35, 0.75, 0.1), (0.72, 0.05, -0.05), 0.018, kit.material("wood", "tan"), 6) + kit.ellipsoid(0.015, 0.24, 0.1, gold, segments=10).turn("z", 28).move(0.82, -0.06, -0.08)
    return kit.model(hull, hide, neck, head, tail, seats, drum, paddle.many([(0, 0, zz) for zz in (-3.6, -2.7, -1.8, -0.9, 0, 0.9, 1.8, 2.7)]).both(), colliders="box", floats=0.0,
                     sockets={"seat": (0.25, 0.25, 0), "bow": (0, 0.8, 5.6), "drum": (0, 0.66, 3.7)}, facts={"length": 12.0, "beam": 1.15, "draught": 0.2})
