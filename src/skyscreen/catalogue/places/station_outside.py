"""Outside a space station: white modules, golden wings and handrails in hard sun, the blue Earth turning below, stars."""

import math

from skyscreen.catalogue import place


@place(
    en=("outside the space station", "outside a space station", "spacewalk", "hull of the space station", "solar array in orbit"),
    zh=("太空站外", "空间站外", "太空舱外", "空间站舱外", "舱外"),
    ambience=("space",),
    ground="steel",
    reverb=0.2,
    hours=12.0,
    deeds=("spacewalk", "space walk", "astronaut & solar panel", "repair & satellite", "astronaut & float", "太空行走", "出舱", "太空漫步", "宇航员 & 太阳能板", "航天员 & 出舱"),
    pastime="walks",
)
def station_outside(set):
    kit, rng = set.kit, set.random("stars")
    set.stage(2.6, 5.0)
    set.sky(indoor=True, cloud=0.0, haze=0.0, sun=(-0.35, 0.55, 0.76), exposure=-1.2)
    set.deck(30.0, 4.4, lambda x, z: 0.0 * x)
    set.ground(kit.material("steel", "#16181c"), reach=6, cells=2, fine=2.0, level=-60.0, blocks=1)
    star = kit.lathe([(0, -1), (1, 0), (0, 1)], kit.material("lamp", "#ffffff", emission=7.0), segments=4)
    spots = []
    for _ in range(1100):
        y, a = rng.uniform(-1, 1), rng.uniform(0, 6.2832)
        r = math.sqrt(max(1 - y * y, 0))
        spots.append((2400 * r * math.sin(a), 2400 * y, 2400 * r * math.cos(a), 0, rng.choice((1.4, 1.8, 2.2, 3.6))))
    set.shape("stars", star.many(spots), shadow=False)
    earth = lambda k: k.hinge("earth", k.sphere(900.0, k.material("planet", "#1a4a86", cloud=0.8, tilt=1), (0, 0, 0), 80), (0, 0, 0), "x", "turn", rate=0.012, when="always")
    set.copies("earth", earth, [(-420, -760, -900)], shadow=False)
    white, grey, gold, steel = kit.material("paint", "#dcdcd8", 0.5), kit.material("paint", "#a8acb0", 0.5), kit.material("brass"), kit.material("steel")
    # The walk: a truss whose grating the boots stand on, handrails, boxes.
    set.shape("truss", kit.box(30.0, 0.06, 4.0, kit.material("steel", "#8a8f96"), 0.0, (0, -0.06, 0)), kit.box(30.0, 0.16, 0.16, white, 0.0).many([(0, -0.2, s * 2.0) for s in (-1, 1)] + [(0, -2.2, s * 2.0) for s in (-1, 1)]),
              kit.ropes([((-15 + 2 * k, -0.2, s * 2.0), (-13 + 2 * k, -2.2, s * 2.0), 0.06) for k in range(15) for s in (-1, 1)], white, 5), surface=True)
    set.shape("rails", kit.ropes([((-15, 0.7, -2.05), (15, 0.7, -2.05), 0.025)] + [((-15 + 3 * k, 0, -2.05), (-15 + 3 * k, 0.7, -2.05), 0.02) for k in range(11)], gold, 6))
    module = kit.lathe([(0, -6.0), (1.4, -6.0), (2.2, -5.2), (2.2, 5.2), (1.4, 6.0), (0, 6.0)], white, segments=28).turn("z", 90) + sum(kit.torus(2.22, 0.05, grey, (0, 0, 0), 30, 5).turn("z", 90).move(x, 0, 0) for x in (-4.4, -1.5, 1.5, 4.4))
    module += kit.torus(0.5, 0.07, steel, (0, 0, 0), 22, 6).turn("x", 90).many([(x, 0.2, 2.2) for x in (-3, 0, 3)]) + kit.cylinder(0.46, 0.06, kit.material("lamp", "#ffe0a8", emission=1.6), (0, 0, 0), 20, bevel=0).turn("x", 90).many([(x, 0.2, 2.2) for x in (-3, 0, 3)])
    set.shape("module", module, at=(-6.5, 0.4, -5.2))
    set.shape("module", module.turn("y", 90), at=(4.2, 0.2, -9.0))
    wing = kit.box(4.2, 0.06, 15.0, kit.material("pane", "#2a3a6a"), 0.0) + kit.box(4.3, 0.08, 0.1, gold, 0.0).many([(0, 0, -7.5 + 1.5 * k) for k in range(11)]) + kit.box(0.1, 0.09, 15.0, gold, 0.0).many([(x, 0, 0) for x in (-2.1, 0, 2.1)])
    for x, z, tip in ((11.0, -12.5, 28), (16.5, -12.5, 28), (-16.0, -13.5, 28), (-21.5, -13.5, 28)):
        set.shape("wing", wing.turn("z", tip), at=(x, 1.6, z))
    box = kit.box(1.2, 0.7, 0.8, grey, 0.04) + kit.box(1.0, 0.04, 0.6, gold, 0.0, (0, 0.7, 0))
    set.shape("boxes", box.many([(-5.0, 0, -1.2), (5.6, 0, -1.2)]))
    dish = kit.lathe([(0, 0), (0.6, 0.12), (1.1, 0.42), (1.12, 0.44), (0.6, 0.16), (0, 0.05)], white, segments=24).turn("x", -50) + kit.ropes([((0, -0.9, 0), (0, 0, 0), 0.06)], steel, 6)
    set.shape("dish", dish, at=(7.6, 0.9, -1.4))
    set.air(fog=0.0, fog_height=1.0)
