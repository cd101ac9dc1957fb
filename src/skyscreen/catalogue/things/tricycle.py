"""A child's tricycle: a large front wheel with pedals, two small behind, streamers on its grips."""

import math

from skyscreen.catalogue import thing


@thing(en=("tricycle", "trike", "child's tricycle"), zh=("三轮车", "儿童三轮车"), kind="vehicle", height=0.739, mass=9.0, sound="metal", places=("park", "playground"), speed=1.5, manned=True)
def tricycle(kit, colour="red"):
    paint, black, chrome = kit.material("paint", colour, 0.25, slot="colour"), kit.material("rubber", "black"), kit.material("steel", rough=0.12)
    def wheel(r):
        return (kit.torus(r - 0.02, 0.02, black, segments=26, sides=8) + kit.torus(r - 0.045, 0.008, chrome, segments=24, sides=5) + kit.ropes([((0, 0, 0), ((r - 0.04) * math.sin(a), 0, (r - 0.04) * math.cos(a)), 0.004) for a in (2 * math.pi * k / 10 for k in range(10))], chrome) + kit.cylinder(0.025, 0.06, paint, (0, -0.03, 0), 10)).turn("z", -90)
    wheels = kit.axles(wheel(0.2), 0.0, 0.2, (0.32,)) + kit.axles(wheel(0.13), 0.42, 0.13, (-0.3,))
    frame = kit.tube([(0, 0.5, 0.22), (0, 0.4, 0.12), (0, 0.3, -0.08), (0, 0.17, -0.3)], 0.022, paint, 10, smooth=3) + kit.ropes([((-0.21, 0.13, -0.3), (0.21, 0.13, -0.3), 0.014), ((0, 0.3, -0.08), (0, 0.4, -0.12), 0.014)], paint, 8)
    fork = kit.tube([(0.0, 0.52, 0.22), (0.05, 0.42, 0.25), (0.05, 0.2, 0.32)], 0.012, paint, 8).both() + kit.ropes([((0, 0.45, 0.24), (0, 0.66, 0.16), 0.012)], chrome, 8)
    bars = kit.tube([(-0.2, 0.68, 0.08), (-0.12, 0.68, 0.16), (0.12, 0.68, 0.16), (0.2, 0.68, 0.08)], 0.011, chrome, 8, smooth=3) + kit.capsule((0.17, 0.68, 0.1), (0.23, 0.68, 0.04), 0.016, black, 8).both()
    seat = kit.ellipsoid(0.11, 0.035, 0.13, kit.material("leather", "black"), (0, 0.42, -0.14), 18)
    pedals = kit.ropes([((-0.12, 0.12, 0.36), (0.0, 0.2, 0.32), 0.008), ((0.12, 0.28, 0.28), (0, 0.2, 0.32), 0.008)], chrome) + kit.box(0.06, 0.018, 0.05, black, at=(-0.13, 0.11, 0.36)) + kit.box(0.06, 0.018, 0.05, black, at=(0.13, 0.27, 0.28))
    step = kit.box(0.3, 0.015, 0.1, paint, at=(0, 0.15, -0.38)) + kit.ellipsoid(0.03, 0.03, 0.03, chrome, (0.09, 0.71, 0.15), 12)
    return kit.model(wheels, frame, fork, bars, seat, pedals, step, colliders="box", sockets={"seat": (0, 0.45, -0.12), "handle": (0.2, 0.68, 0.07)}, facts={"wheels": [0.2, 0.13], "wheelbase": 0.62})
