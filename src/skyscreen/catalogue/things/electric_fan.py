"""An electric fan on its stand: a wire cage round three blue blades that turn, buttons at the foot."""

import math
from itertools import pairwise

from skyscreen.catalogue import thing


@thing(en=("electric fan", "floor fan", "standing fan", "desk fan"), zh=("电风扇", "风扇", "电扇", "落地扇"), kind="furniture", places=("living_room",), height=1.25, mass=5.0, sound="plastic")
def electric_fan(kit, colour="#6ab0d8"):
    white, blue, wire = kit.material("plastic", "#f0efe8", 0.25), kit.material("plastic", colour, 0.2, slot="colour"), kit.material("steel", "#d0d4d8", 0.3)
    foot = kit.lathe([(0, 0), (0.2, 0), (0.21, 0.015), (0.19, 0.035), (0.05, 0.055), (0.03, 0.075), (0, 0.075)], white, segments=40)
    pole = kit.cylinder(0.017, 0.75, wire, (0, 0.06, 0), 16) + kit.cylinder(0.026, 0.18, white, (0, 0.72, 0), 18) + kit.box(0.1, 0.05, 0.03, white, 0.008, (0, 0.72, 0.025))
    keys = kit.box(0.016, 0.022, 0.006, blue, 0.002).many([(-0.033 + 0.022 * k, 0.734, 0.041) for k in range(4)])
    motor = kit.lathe([(0, -0.18), (0.05, -0.175), (0.075, -0.14), (0.075, -0.06), (0.05, -0.045), (0, -0.045)], white, segments=32).turn("x", 90).move(0, 1.0, 0)
    rim = 0.245
    ring = lambda r, z, t: kit.torus(r, t, wire, segments=48, sides=6).turn("x", 90).move(0, 1.0, z)
    cage = ring(rim, 0.02, 0.005) + ring(0.17, 0.068, 0.0025) + ring(0.17, -0.04, 0.0025) + kit.cylinder(0.045, 0.008, white, segments=24).turn("x", 90).move(0, 1.0, 0.078)
    bars = []
    for k in range(40):
        a = math.pi * k / 20
        spot = lambda r, z, a=a: (r * math.cos(a), 1.0 + r * math.sin(a), z)
        front, back = [spot(0.045, 0.082), spot(0.17, 0.07), spot(0.225, 0.045), spot(rim, 0.02)], [spot(0.06, -0.06), spot(0.17, -0.042), spot(rim, 0.02)]
        bars += [(p, q, 0.0016) for way in (front, back) for p, q in pairwise(way)]
    blade = kit.sheet(lambda u, v: ((0.03 + 0.19 * u) * math.sin(1.35 * (v - 0.5) * (0.55 + 0.45 * math.sin(math.pi * min(u + 0.2, 1)))), (0.03 + 0.19 * u) * math.cos(1.35 * (v - 0.5)), 0.05 * (v - 0.5)), 8, 8, blue)
    rotor = (blade + kit.sheet(lambda u, v: ((0.03 + 0.19 * u) * math.sin(1.35 * (v - 0.5) * (0.55 + 0.45 * math.sin(math.pi * min(u + 0.2, 1)))), (0.03 + 0.19 * u) * math.cos(1.35 * (v - 0.5)), 0.05 * (v - 0.5) - 0.002), 8, 8, blue, flip=True))
    hub = kit.ellipsoid(0.038, 0.038, 0.03, blue, segments=20)
    blades = (rotor + rotor.turn("z", 120) + rotor.turn("z", 240) + hub).move(0, 1.0, 0.012)
    return kit.model(foot, pole, keys, motor, cage, kit.ropes(bars, wire, 4), blades, colliders="cylinder")
