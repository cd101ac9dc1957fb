"""A kick scooter: a deck on two small wheels and a tall handlebar."""

import math

from skyscreen.catalogue import thing


@thing(en=("kick scooter", "push scooter", "kids scooter", "child's scooter"), zh=("滑板车", "儿童滑板车", "踏板滑板车"), kind="vehicle", height=0.868, mass=4.0, sound="metal", places=("park", "city_street", "playground"), speed=3.0, manned=True)
def kick_scooter(kit, colour="red"):
    paint, steel, black = kit.material("paint", colour, 0.3, slot="colour"), kit.material("steel"), kit.material("rubber", "black")
    deck = kit.box(0.13, 0.025, 0.5, paint, 0.01, at=(0, 0.09, -0.05)) + kit.box(0.11, 0.004, 0.4, black, 0.0, at=(0, 0.115, -0.08)) + kit.tube([(0, 0.1, 0.18), (0, 0.18, 0.28), (0, 0.26, 0.31)], 0.018, paint, 8, smooth=3)
    post = kit.tube([(0, 0.12, 0.36), (0, 0.85, 0.27)], 0.017, steel, 10) + kit.capsule((-0.2, 0.85, 0.27), (0.2, 0.85, 0.27), 0.014, steel, 8) + kit.capsule((0.12, 0.85, 0.27), (0.21, 0.85, 0.27), 0.018, black, 8).both()
    wheel = kit.torus(0.07, 0.018, black, segments=20, sides=7).turn("z", 90) + kit.cylinder(0.06, 0.02, kit.material("plastic", "white"), (0, -0.01, 0), 16).turn("z", 90)
    wheels = kit.axles(wheel, 0.0, 0.088, (0.37, -0.33))
    brake = kit.sheet(lambda u, v: (0.03 * (2 * v - 1), 0.088 + 0.1 * math.sin(math.pi * (0.35 + 0.45 * u)), -0.33 + 0.1 * math.cos(math.pi * (0.35 + 0.45 * u))), 6, 2, steel)
    return kit.model(deck, post, wheels, brake, colliders="box", sockets={"seat": (0, 0.12, -0.05), "handle": (0.18, 0.85, 0.27)}, facts={"wheels": [0.088]})
