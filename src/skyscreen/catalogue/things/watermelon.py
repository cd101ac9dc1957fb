"""Half a watermelon and a slice: striped rind, red flesh, black seeds."""

import math

from skyscreen.catalogue import thing


@thing(en=("watermelon", "watermelon slice"), zh=("西瓜", "瓜"), kind="food", height=0.24, mass=4.0, sound="soft", places=("kitchen", "beach"))
def watermelon(kit, colour="#c8202a"):
    flesh, pale = kit.material("food", colour, 0.3, slot="colour"), kit.material("food", "#e2ecc0", 0.4)
    dark, light, seed = kit.material("apple", "#1f5a24", 0.3, blush=0.0), kit.material("apple", "#7fb04a", 0.3, blush=0.0), kit.material("plastic", "black", 0.2)
    r = 0.12

    def rind(turns, lo, hi, paint, grow=1.0):
        def at(u, v):
            a, b = lo + (hi - lo) * u, turns[0] + (turns[1] - turns[0]) * v + 0.05 * math.sin(13 * (lo + (hi - lo) * u) + 9 * turns[0])
            return r * grow * math.sin(a) * math.cos(b), r * grow * math.sin(a) * math.sin(b), -1.12 * r * grow * math.cos(a)
        return kit.sheet(at, 14, 4 if turns[1] - turns[0] < 1 else 36, paint)

    half = rind((0, 2 * math.pi), 0.0, math.pi / 2, light)
    half += sum(rind((2 * math.pi * k / 11, 2 * math.pi * (k + 0.5) / 11), 0.02, math.pi / 2, dark, 1.004) for k in range(11))

    def disc(radius, z, paint):
        return kit.cylinder(radius, 0.002, paint, segments=44, bevel=0).turn("x", 90).move(0, 0, z)

    face = disc(r, -0.001, pale) + disc(r * 0.92, 0.0004, flesh)
    pip = kit.ellipsoid(0.0032, 0.0055, 0.0015, seed, segments=8)
    pips = sum(pip.move(0, 0.068 if k % 2 else 0.084, 0.003).turn("z", 360 * k / 18) for k in range(18)) + sum(
        pip.move(0, 0.045, 0.003).turn("z", 360 * k / 9 + 12) for k in range(9))
    melon = (half + face + pips).turn("x", -32).move(-0.03, 0.118, -0.03)

    def wedge(radius, thick, paint):
        return kit.extrude([(0, 0)] + [(radius * math.cos(a), radius * math.sin(a)) for a in (math.radians(50 + 80 * k / 16) for k in range(17))], thick, paint)

    slice_ = wedge(0.12, 0.0295, dark) + wedge(0.116, 0.03, light) + wedge(0.113, 0.0305, pale) + wedge(0.106, 0.031, flesh)
    slice_ += sum(pip.move(0, d, 0.016).turn("z", t) + pip.move(0, d, -0.016).turn("z", t) for d, t in ((0.07, 15), (0.07, -15), (0.088, 0), (0.05, 3)))
    slice_ = slice_.turn("z", 180).turn("x", -62).turn("y", -25).move(0.13, 0.066, 0.02)
    return kit.model(melon, slice_, colliders="box")
