"""A wheelchair: two large wheels with push rims, small castors, footrests, a sling seat and push handles."""

import math

from skyscreen.catalogue import thing


@thing(en=("wheelchair",), zh=("轮椅",), kind="vehicle", height=0.978, mass=16.0, sound="metal", places=("hospital", "park"), speed=1.0)
def wheelchair(kit, colour="navy"):
    cloth, chrome, black = kit.material("leather", colour, slot="colour"), kit.material("steel", rough=0.12), kit.material("rubber", "black")
    wheel = (kit.torus(0.29, 0.018, black, segments=36, sides=7) + kit.torus(0.265, 0.008, chrome, segments=32, sides=5) + kit.torus(0.255, 0.008, chrome, (0, 0.045, 0), 32, 6) + kit.ropes([((0.02 * math.cos(a), 0.02 * (-1) ** k, 0), (0.265 * math.sin(a), 0, 0.265 * math.cos(a)), 0.002) for k, a in ((k, 2 * math.pi * k / 20) for k in range(20))], chrome) + kit.cylinder(0.03, 0.06, chrome, (0, -0.03, 0), 12)).turn("z", -90)
    wheels = kit.axles(wheel, 0.58, 0.308, (-0.08,))
    castor = kit.torus(0.075, 0.015, black, segments=18, sides=6).turn("z", 90) + kit.cylinder(0.07, 0.02, chrome, (0, -0.01, 0), 14).turn("z", 90)
    front = (castor.move(0.22, 0.09, 0.36) + kit.ropes([((0.22, 0.09, 0.36), (0.22, 0.24, 0.34), 0.012)], chrome, 6)).both()
    frame = kit.tube([(0.22, 0.95, -0.36), (0.22, 0.9, -0.26), (0.22, 0.5, -0.22), (0.22, 0.28, -0.2), (0.22, 0.24, 0.34)], 0.013, chrome, 8).both() + kit.tube([(0.22, 0.5, -0.22), (0.22, 0.5, 0.3), (0.2, 0.42, 0.4), (0.18, 0.14, 0.52)], 0.013, chrome, 8, smooth=3).both() + kit.ropes([((-0.22, 0.3, 0), (0.22, 0.5, 0), 0.012), ((0.22, 0.3, 0), (-0.22, 0.5, 0), 0.012)], chrome, 6)
    arm = kit.tube([(0.25, 0.5, -0.2), (0.25, 0.7, -0.2), (0.25, 0.7, 0.15), (0.25, 0.5, 0.2)], 0.012, chrome, 8).both() + kit.box(0.06, 0.03, 0.3, black, 0.012, at=(0.25, 0.7, -0.02)).both()
    seat = kit.box(0.44, 0.05, 0.46, cloth, 0.02, at=(0, 0.49, 0.05)) + kit.box(0.44, 0.4, 0.04, cloth, 0.02).turn("x", -5).move(0, 0.52, -0.2)
    foot = kit.box(0.15, 0.02, 0.2, black, 0.006).turn("x", 12).move(0.11, 0.1, 0.54).both() + kit.capsule((0.22, 0.95, -0.36), (0.22, 0.96, -0.46), 0.018, black, 8).both()
    return kit.model(wheels, front, frame, arm, seat, foot, colliders="box", sockets={"seat": (0, 0.54, 0.02), "handle": (0.22, 0.95, -0.42)}, facts={"wheels": [0.308]})
