"""A club sandwich cut across: toast, lettuce, tomato, cheese, ham, an olive on a stick."""

import math

from skyscreen.catalogue import thing


@thing(en=("sandwich", "club sandwich"), zh=("三明治",), kind="food", height=0.135, mass=0.3, sound="soft",
       places=("kitchen",))
def sandwich(kit):
    bread, crumb = kit.material("food", "#a5692e", 0.8), kit.material("food", "#e8c78a", 0.8)
    plate = kit.lathe([(0, 0), (0.075, 0), (0.08, 0.003), (0.125, 0.012), (0.122, 0.014), (0.08, 0.007), (0, 0.006)], kit.material("ceramic", "white", 0.12), segments=44)
    tri = [(-0.08, -0.04), (0.08, -0.04), (0.0, 0.055)]
    smaller = [(x * 0.93, y * 0.93) for x, y in tri]

    def layer(shape, thick, y, paint):
        return kit.extrude(shape, thick, paint).turn("x", 90).move(0, y + thick / 2, 0)

    def wavy(y, paint, swing, count, reach, seed):
        ring = [(reach * (x0 + (x1 - x0) * s), reach * (z0 + (z1 - z0) * s)) for (x0, z0), (x1, z1) in
                (((-0.08, 0.04), (0.08, 0.04)), ((0.08, 0.04), (0, -0.055)), ((0, -0.055), (-0.08, 0.04))) for s in (k / 12 for k in range(12))]
        def at(u, v):
            k = v * 36
            a, b = ring[int(k) % 36], ring[(int(k) + 1) % 36]
            s = k % 1
            x, z = a[0] + (b[0] - a[0]) * s, a[1] + (b[1] - a[1]) * s
            lift = swing * math.sin(count * v * 2 * math.pi + seed) * u**3
            return x * u, y + lift - 0.004 * u**4, -z * u
        return kit.sheet(at, 5, 72, paint) + kit.sheet(at, 5, 72, paint, flip=True)

    def slice_(y):
        return layer(tri, 0.013, y, bread) + layer(smaller, 0.0136, y - 0.0003, crumb)

    green, cheese = kit.material("leaf", "lime"), kit.material("food", "#f0b030", 0.35)
    ham, red = kit.material("food", "#d98a86", 0.45), kit.material("food", "#c0241a", 0.2)
    tomato = kit.cylinder(0.021, 0.006, red, segments=20) + kit.torus(0.02, 0.0025, kit.material("food", "#8f1410", 0.2), (0, 0.003, 0), 20, 6)
    parts = [slice_(0.008), wavy(0.026, green, 0.006, 9, 1.12, 0.0), layer([(x * 1.02, y * 1.02) for x, y in tri], 0.004, 0.028, cheese),
             tomato.many([(-0.038, 0.033, 0.018), (0.03, 0.033, 0.02), (0.0, 0.034, -0.012)]), slice_(0.041),
             wavy(0.058, ham, 0.004, 6, 1.08, 1.0), wavy(0.063, ham, 0.004, 7, 1.05, 2.0), wavy(0.07, green, 0.006, 10, 1.13, 3.0), slice_(0.075)]
    stick = kit.ropes([((0.0, 0.05, 0.005), (0.0, 0.132, 0.005), 0.0012)], kit.material("wood", "tan"), 5)
    olive = kit.ellipsoid(0.0095, 0.012, 0.0095, kit.material("food", "olive", 0.25), (0, 0.104, 0.005), 14) + kit.sphere(0.004, red, (0, 0.1165, 0.005), 8)
    return kit.model(plate, *parts, stick, olive, colliders="box")
