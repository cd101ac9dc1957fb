"""A battle tank: sloped hull on tracks, a low turret that turns, the long gun, a star."""

import math

from skyscreen.catalogue import thing


@thing(en=("tank", "battle tank", "army tank", "armored tank", "armoured vehicle"), zh=("坦克", "装甲车", "战车"), kind="vehicle", height=3.38, mass=45000.0, sound="metal", places=("desert", "meadow"), speed=5.0)
def tank(kit, colour="#5a6040"):
    paint, dark = kit.material("paint", colour, 0.6, slot="colour"), kit.material("iron")
    tracks = kit.crawler(6.2, 1.1, 0.6, 2.7, 6, paint)
    hull = kit.extrude([(-3.2, 0.7), (-3.1, 1.45), (2.2, 1.45), (3.4, 1.0), (2.9, 0.45), (-2.9, 0.45)], 2.1, paint).turn("y", -90) + kit.box(3.4, 0.12, 5.9, paint, 0.03, at=(0, 1.2, -0.1)) + kit.box(0.08, 0.4, 5.0, paint, 0.02, at=(1.68, 0.85, -0.2)).both()
    turret = kit.loft([[(x * k, y, -0.3 + z * k) for x, z in ((0.9, -1.3), (1.25, -0.6), (1.2, 0.4), (0.6, 1.25), (-0.6, 1.25), (-1.2, 0.4), (-1.25, -0.6), (-0.9, -1.3))] for y, k in ((1.5, 1.0), (1.85, 1.0), (2.2, 0.78))], paint)
    turret += kit.tube([(0, 1.85, 0.8), (0, 1.9, 2.6), (0, 1.98, 5.4)], [0.15, 0.1, 0.09], paint, 14) + kit.cylinder(0.15, 0.6, paint, segments=14).turn("x", 88).move(0, 1.91, 3.0) + kit.cylinder(0.14, 0.35, dark, segments=14).turn("x", 88).move(0, 1.97, 5.2) + kit.box(0.8, 0.44, 0.4, paint, 0.12, at=(0, 1.64, 0.85))
    turret += kit.cylinder(0.36, 0.16, paint, (0.5, 2.18, -0.5), 20) + kit.cylinder(0.3, 0.05, dark, (0.5, 2.33, -0.5), 18) + kit.ropes([((-0.6, 2.2, -0.9), (-0.6, 3.4, -1.1), 0.012), ((0.5, 2.4, -0.3), (0.5, 2.45, 0.5), 0.03)], dark, 5) + kit.box(1.8, 0.4, 0.4, kit.material("cloth", "olive"), 0.1, at=(0, 1.6, -1.75))
    star = [(0.26 * (1 if k % 2 == 0 else 0.4) * math.sin(math.pi * k / 5), 0.26 * (1 if k % 2 == 0 else 0.4) * math.cos(math.pi * k / 5)) for k in range(10)][::-1]
    turret += kit.extrude(star, 0.01, kit.material("paint", "red")).turn("y", 80).move(1.24, 1.78, -0.3).both()
    turret = kit.hinge("turret", turret, (0, 1.5, -0.3), "y", "open", degrees=40)
    lamp = kit.sphere(0.1, kit.material("lamp", "cream", emission=3), (0.85, 1.3, 2.7), 10).both()
    rear = kit.box(1.9, 0.1, 1.4, dark, 0.0, at=(0, 1.45, -2.3)) + kit.cylinder(0.22, 0.9, paint, (0, -0.45, 0), 14).turn("z", 90).move(0, 1.2, -3.3)
    return kit.model(tracks, hull, turret, lamp, rear, colliders="box", sockets={"seat": (0.5, 2.0, -0.5), "muzzle": ((0, 1.98, 5.6), (0, 0, 1))}, facts={"length": 8.6})
