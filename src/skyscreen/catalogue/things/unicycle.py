"""A unicycle: one spoked wheel, a fork, pedals and a saddle."""

import math

from skyscreen.catalogue import thing


@thing(en=("unicycle", "one-wheeled bicycle"), zh=("独轮自行车", "独轮脚踏车"), kind="vehicle", height=0.994, mass=6.0, sound="metal", places=("theatre", "park"), speed=2.0, manned=True)
def unicycle(kit, colour="royal blue"):
    paint, black, chrome = kit.material("paint", colour, 0.25, slot="colour"), kit.material("rubber", "black"), kit.material("steel", rough=0.12)
    wheel = kit.torus(0.28, 0.024, black, segments=36, sides=8) + kit.torus(0.25, 0.01, chrome, segments=32, sides=5) + kit.ropes([((0.02 * math.cos(a), 0.02 * (-1) ** k, 0), (0.25 * math.sin(a), 0, 0.25 * math.cos(a)), 0.002) for k, a in ((k, 2 * math.pi * k / 24) for k in range(24))], chrome) + kit.cylinder(0.025, 0.09, paint, (0, -0.045, 0), 12)
    cranks = kit.ropes([((0.06, 0, 0), (0.06, -0.13, 0.05), 0.009), ((-0.06, 0, 0), (-0.06, 0.13, -0.05), 0.009)], chrome, 6) + kit.box(0.09, 0.02, 0.07, black, at=(0.11, -0.14, 0.05)) + kit.box(0.09, 0.02, 0.07, black, at=(-0.11, 0.12, -0.05))
    disc = kit.hinge("wheel", (wheel.turn("z", -90) + cranks).move(0, 0.304, 0), (0, 0.304, 0), "x", "roll", radius=0.304)
    fork = kit.tube([(0.05, 0.3, 0), (0.05, 0.62, 0), (0.0, 0.68, 0)], 0.012, paint, 8, smooth=3).both() + kit.ropes([((0, 0.66, 0), (0, 0.9, 0), 0.014)], chrome, 8)
    seat = kit.tube([(0, 0.94, -0.15), (0, 0.9, 0.0), (0, 0.93, 0.16)], [0.06, 0.045, 0.04], kit.material("leather", "black"), 10, smooth=4)
    return kit.model(disc, fork, seat, colliders="box", sockets={"seat": (0, 0.94, 0)}, facts={"wheels": [0.304]})
