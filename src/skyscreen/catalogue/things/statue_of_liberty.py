"""A robed colossus of green copper with a rayed crown, a torch held high and a tablet, on a stone pedestal."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("statue of liberty", "liberty statue", "lady liberty"),
    zh=("自由女神", "自由女神像"),
    kind="building",
    places=("harbour",),
    height=93.0,
    mass=2.7e7,
    sound="metal",
)
def statue_of_liberty(kit, colour="#6fa893", base="#a8997c"):
    copper, stone = kit.material("plaster", colour, 0.7, slot="colour"), kit.material("plaster", base, slot="base")
    deep, gold = kit.material("plaster", kit.mix(colour, "black", 0.35)), kit.material("brass", "gold")
    fort = [((24 if k % 2 else 17.5) * math.sin(math.pi * k / 11), (24 if k % 2 else 17.5) * math.cos(math.pi * k / 11)) for k in range(22)]
    foot = kit.loft([[(x * s, y, z * s) for x, z in fort] for y, s in ((0, 1.0), (9, 0.93))], stone)
    tower = kit.tower([(14, 9), (13.4, 12), (10.5, 13), (9.6, 30), (10.6, 31.5), (9.4, 33), (8.7, 42), (9.8, 43.5), (9.8, 46), (8.5, 47), (0, 47)], stone)
    bay = kit.box(1.6, 8, 0.8, kit.material("pane", "#33363a"), 0).copy_along(4, (3.2, 0, 0)).move(-4.8, 33.6, 8.9) + kit.box(1.0, 9, 1.4, stone, 0.05).copy_along(5, (3.2, 0, 0)).move(-6.4, 33.2, 8.9)
    disc = kit.cylinder(1.3, 0.5, deep, segments=20).turn("x", 90).copy_along(5, (3.6, 0, 0)).move(-7.2, 45, 9.9)
    pedestal = foot + tower + (bay + disc).copy_round(4) + kit.box(4, 7, 0.8, kit.material("pane", "#33363a"), 0, at=(0, 13, 10.4))
    y = 47.0

    def robe(u, v):
        """From the hem (u = 0) to the shoulders, folds that run down and to one side."""
        a = 2 * math.pi * v
        r = 5.4 - 1.5 * u - 0.55 * math.sin(math.pi * u) + (0.9 * max(u - 0.72, 0) / 0.28 if u > 0.72 else 0)
        folds = (1 - 0.55 * u) * (0.36 * math.sin(11 * a + 4.5 * u) + 0.18 * math.sin(19 * a - 3 * u))
        top = max(u - 0.9, 0) / 0.1
        r = (r + folds) * (1 - 0.72 * top * top)
        return 1.0 * r * math.sin(a), y + 26.5 * u, 0.82 * r * math.cos(a) - 0.4

    body = kit.sheet(robe, 34, 96, copper, flip=True)
    shawl = [kit.tube([(-3.6 + 0.5 * k, y + 23.2 - 0.4 * k, 1.6), (-1.0 + 0.5 * k, y + 17.5 - 0.9 * k, 3.9), (2.5 + 0.2 * k, y + 13.5 - 1.0 * k, 3.4), (4.2, y + 12.6 - 1.0 * k, 0.6)], 0.42, copper, 7, smooth=5) for k in range(5)]
    hips = [kit.tube([(3.9, y + 15 - 1.2 * k, 1.2), (1.0, y + 11.5 - 1.6 * k, 4.1), (-3.0, y + 9.0 - 1.9 * k, 3.2)], 0.34, copper, 6, smooth=5) for k in range(4)]
    neck = kit.cylinder(1.25, 3.0, copper, (0, y + 25.6, -0.2), 16)
    head = kit.blob([kit.egg((0, y + 30.2, 0), (1.75, 2.3, 1.9)), kit.egg((0, y + 29.1, 0.7), (1.2, 1.5, 1.2)), kit.limb((0, y + 30.5, 1.75), (0, y + 29.5, 2.25), 0.2, 0.32), kit.egg((0, y + 28.75, 1.8), (0.5, 0.2, 0.28)),
                     kit.egg((0, y + 27.9, 1.4), (0.5, 0.4, 0.4)), kit.limb((-1.1, y + 31.0, 1.5), (1.1, y + 31.0, 1.5), 0.24)], copper, 0.35, 0.32)
    eyes = kit.ellipsoid(0.42, 0.2, 0.2, deep, (0.68, y + 30.25, 1.72), 10).both()
    hair = kit.blob([kit.egg((0, y + 30.8, -0.75), (2.0, 2.1, 1.7)), kit.egg((1.6, y + 29.6, -0.1), (0.55, 1.5, 0.9)), kit.egg((-1.6, y + 29.6, -0.1), (0.55, 1.5, 0.9)), kit.ball((0, y + 30.0, -2.4), 0.9)], copper, 0.3, 0.4)
    diadem = kit.lathe([(1.95, 0), (2.35, 1.5), (2.1, 1.5), (1.8, 0)], copper, segments=30).scale(1, 1, 1.02).turn("x", -12).move(0, y + 31.2, 0.1)
    panes = kit.box(0.3, 0.8, 0.2, deep, 0).many([(2.22 * math.sin(a), y + 31.75, 2.22 * math.cos(a) + 0.3, math.degrees(a)) for a in (math.radians(-75 + 12.5 * k) for k in range(13))])
    ray = kit.cone(0.34, 4.0, copper, segments=8)
    rays = sum(ray.turn("x", 0).move(0, 1.9, 0).turn("z", -78 + 26 * k).turn("x", 8) for k in range(7)).move(0, y + 31.9, 0.3)
    arm = kit.tube([(-3.4, y + 23.6, -0.4), (-5.0, y + 27.5, -0.2), (-5.4, y + 33.0, 0.5), (-5.2, y + 37.0, 0.8)], [1.7, 1.55, 1.0, 0.75], copper, 14, smooth=5)
    sleeve = [kit.tube([(-3.0 - 0.5 * k, y + 24.6 - 0.6 * k, 0.9), (-4.7 - 0.3 * k, y + 26.6 - 0.3 * k, 1.2), (-6.0 - 0.1 * k, y + 27.2, -0.2)], 0.36, copper, 6, smooth=4) for k in range(3)]
    torch = kit.lathe([(0, 35.8), (0.4, 35.8), (0.55, 38), (0.75, 39.6), (1.7, 40.2), (1.75, 40.9), (1.5, 40.9), (0.9, 40.4), (0.9, 41.6), (1.1, 42.0), (0, 42.0)], copper, segments=24).move(-5.2, y, 0.9)
    fire = kit.blob([kit.egg((0, 42.6, 0), (0.95, 0.9, 0.95)), kit.egg((0.2, 43.7, 0), (0.6, 1.0, 0.6)), kit.egg((0.0, 44.8, 0.1), (0.28, 0.9, 0.28))], gold, 0.3, 0.24).move(-5.2, y, 0.9)
    hand = kit.sphere(0.85, copper, (-5.2, y + 37.1, 0.85), 14)
    left = kit.tube([(3.5, y + 23.3, -0.3), (4.9, y + 19.0, 0.2), (4.6, y + 16.4, 2.2), (3.5, y + 16.8, 3.6)], [1.7, 1.5, 1.15, 0.8], copper, 14, smooth=5)
    book = kit.box(4.0, 6.6, 0.8, copper, 0.08, at=(0, 0, 0)).turn("x", -14).turn("z", -12).turn("y", 24).move(3.4, y + 15.2, 3.9)
    feet = kit.box(12, 1.2, 11, stone, 0.2, at=(0, y - 0.4, -0.3))
    return kit.model(pedestal, feet, body, *shawl, *hips, neck, head, eyes, hair, diadem, panes, rays, arm, *sleeve, torch, fire, hand, left, book,
                     colliders="box", lights=[kit.light((-5.2, y + 43.6, 0.9), "#ffd070", 30, 30)], sockets={"torch": (-5.2, y + 44, 0.9)})
