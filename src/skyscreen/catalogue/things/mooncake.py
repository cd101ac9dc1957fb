"""Mooncakes on a plate: pleated sides, a stamped flower on top, one cut to its yolk."""

import math

from skyscreen.catalogue import thing


@thing(en=("mooncake", "moon cake"), zh=("月饼",), kind="food", height=0.053, mass=0.4, sound="soft", places=("kitchen",))
def mooncake(kit, colour="#b5702a"):
    crust, deep = kit.material("food", colour, 0.35, slot="colour"), kit.material("food", kit.mix(colour, "black", 0.3), 0.4)
    paste, yolk = kit.material("food", "#5a2f16", 0.5), kit.material("food", "#f08a1a", 0.3)
    plate = kit.lathe([(0, 0), (0.08, 0), (0.09, 0.004), (0.13, 0.013), (0.128, 0.0155), (0.085, 0.008), (0, 0.007)], kit.material("ceramic", "#3a6aa0", 0.15), segments=44)

    def radius(a):
        return 0.036 * (1 + 0.035 * abs(math.cos(6 * a)))

    def side(u, v):
        a = 2 * math.pi * v
        k = 1 - 0.06 * abs(2 * u - 1) ** 4
        return radius(a) * k * math.sin(a), 0.034 * u, radius(a) * k * math.cos(a)

    whole = kit.sheet(side, 6, 72, crust, flip=True)
    whole += kit.sheet(lambda u, v: (radius(2 * math.pi * v) * 0.94 * u * math.sin(2 * math.pi * v), 0.034 + 0.0012 * math.sin(math.pi * u),
                                     radius(2 * math.pi * v) * 0.94 * u * math.cos(2 * math.pi * v)), 5, 48, crust)
    petal = kit.tube([(0, 0.0362, 0.006), (0.0055, 0.0365, 0.014), (0, 0.036, 0.022), (-0.0055, 0.0365, 0.014), (0, 0.0362, 0.006)], 0.0013, deep, 5, smooth=4)
    stamp = petal.copy_round(6) + kit.torus(0.0275, 0.0014, deep, (0, 0.0355, 0), 36, 5) + kit.sphere(0.004, deep, (0, 0.036, 0), 10)
    cake = whole + stamp
    tops = cake.move(-0.045, 0.008, -0.03) + cake.turn("y", 20).move(0.045, 0.008, -0.03)
    # One quarter is missing from the third, so that its filling shows.
    open_side = kit.sheet(lambda u, v: side(u, 0.125 + 0.75 * v), 6, 54, crust, flip=True)
    lid = kit.sheet(lambda u, v: (radius(math.pi * (0.25 + 1.5 * v)) * 0.94 * u * math.sin(math.pi * (0.25 + 1.5 * v)), 0.0345,
                                  radius(math.pi * (0.25 + 1.5 * v)) * 0.94 * u * math.cos(math.pi * (0.25 + 1.5 * v))), 4, 40, crust)
    walls = None
    for a in (math.pi / 4, -math.pi / 4):
        wall = kit.sheet(lambda u, v, a=a: (0.0345 * u * math.sin(a), 0.001 + 0.0325 * v, 0.0345 * u * math.cos(a)), 2, 2, paste, flip=a > 0)
        rim = kit.sheet(lambda u, v, a=a: ((0.0325 + 0.004 * u) * math.sin(a), 0.034 * v, (0.0325 + 0.004 * u) * math.cos(a)), 1, 2, crust, flip=a > 0)
        walls = wall + rim if walls is None else walls + wall + rim
    heart = kit.sphere(0.0125, yolk, (0, 0.017, 0.003), 18)
    third = (open_side + lid + walls + heart).turn("y", 20).move(0.0, 0.008, 0.045)
    quarter = kit.extrude([(0, 0)] + [(0.036 * math.sin(t), 0.036 * math.cos(t)) for t in (math.radians(-42 + 12 * k) for k in range(8))], 0.033, crust)
    quarter = quarter.turn("x", 90).move(0.01, 0.0245, 0.075).turn("y", 4)
    return kit.model(plate, tops, third, quarter, colliders="cylinder")
