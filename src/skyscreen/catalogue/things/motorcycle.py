"""A touring motorcycle: teardrop tank, twin engine with fins, chromed exhausts."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("motorcycle", "motorbike"),
    zh=("摩托车", "摩托", "机车"),
    kind="vehicle",
    height=1.2,
    mass=220.0,
    speed=10.0,
    manned=True,
    sound="metal",
    places=("city_street", "neon_street"),
)
def motorcycle(kit, colour="crimson"):
    paint, chrome = kit.material("carpaint", colour, slot="colour"), kit.material("steel", rough=0.18)
    dark, iron = kit.material("rubber", "black"), kit.material("iron")
    wheel = kit.torus(0.27, 0.065, dark, segments=30, sides=8) + kit.torus(0.205, 0.02, chrome, segments=30, sides=6)
    wheel += kit.cylinder(0.06, 0.16, chrome, (0, -0.08, 0), 14) + sum(
        kit.tube([(0.05, 0.02 * s, 0), (0.2, 0, 0.06)], 0.009, chrome, 5).copy_round(7) for s in (-1, 1)
    )
    wheel += kit.cylinder(0.13, 0.015, iron, (0, 0.07, 0), 20)
    wheel = wheel.turn("z", 90)
    front, rear = (0, 0.335, 0.78), (0, 0.335, -0.68)
    out = kit.hinge("front", wheel.move(*front), front, "x", "roll", radius=0.335)
    out += kit.hinge("rear", wheel.move(*rear), rear, "x", "roll", radius=0.335)
    fork = kit.ropes([((0.09, 0.335, 0.78), (0.09, 0.98, 0.44), 0.026), ((0.09, 0.335, 0.78), (0.09, 0.62, 0.63), 0.036)],
                     chrome, 10).both()
    tank = kit.blob([kit.egg((0, 0.82, 0.2), (0.16, 0.13, 0.27)), kit.egg((0, 0.78, 0.02), (0.11, 0.09, 0.2))], paint,
                    0.05, 0.034)
    seat = kit.blob([kit.egg((0, 0.78, -0.22), (0.14, 0.055, 0.2)), kit.egg((0, 0.84, -0.52), (0.13, 0.06, 0.2))],
                    kit.material("leather", "black"), 0.05, 0.034)

    def guard(axle, radius, half, start, sweep):
        """A mudguard over the wheel from `start` degrees above the level behind it, `sweep` degrees forward."""

        def at(u, v):
            a, x = math.radians(start + sweep * u), 2 * v - 1
            return half * x, axle[1] + radius * math.sin(a) - 0.02 * x * x, axle[2] - radius * math.cos(a)

        return kit.sheet(at, 14, 4, paint, flip=True) + kit.sheet(at, 14, 4, dark).move(0, -0.006, 0)

    guards = guard(rear, 0.385, 0.085, 10, 120) + guard(front, 0.375, 0.075, 55, 80)
    engine = kit.box(0.3, 0.26, 0.42, iron, 0.05, at=(0, 0.3, 0.05))
    for lean in (-24, 24):
        barrel = kit.cylinder(0.08, 0.24, chrome, segments=14) + sum(
            kit.cylinder(0.115, 0.012, iron, (0, 0.04 + 0.032 * k, 0), 14) for k in range(5))
        engine += barrel.turn("x", lean).move(0, 0.5, 0.05 + lean * 0.002)
    pipes = sum(
        kit.tube([(0.11, 0.62, 0.16 - 0.16 * k), (0.2, 0.5, 0.3 - 0.1 * k), (0.2, 0.26 + 0.1 * k, 0.15),
                  (0.19, 0.26 + 0.1 * k, -0.3), (0.2, 0.3 + 0.1 * k, -1.0)], [0.026, 0.028, 0.03, 0.036, 0.05], chrome,
                 10, smooth=5) for k in range(2))
    frame = kit.ropes([((0.06, 0.9, 0.42), (0.06, 0.3, 0.32), 0.022), ((0.08, 0.32, 0.3), (0.08, 0.3, -0.3), 0.022),
                       ((0.07, 0.72, -0.1), (0.1, 0.335, -0.68), 0.024), ((0.1, 0.76, -0.4), (0.12, 0.4, -0.66), 0.03)],
                      iron, 8).both()
    bars = kit.tube([(-0.4, 1.06, 0.16), (-0.3, 1.1, 0.3), (-0.06, 1.02, 0.42), (0.06, 1.02, 0.42), (0.3, 1.1, 0.3),
                     (0.4, 1.06, 0.16)], 0.014, chrome, 8, smooth=4)
    bars += kit.tube([(0.3, 1.1, 0.3), (0.42, 1.05, 0.12)], 0.021, dark, 8).both()
    mirror = kit.ropes([((0.28, 1.1, 0.3), (0.34, 1.22, 0.3), 0.007)], chrome) + kit.ellipsoid(
        0.06, 0.035, 0.015, chrome, (0.35, 1.23, 0.29), 12)
    lamp = kit.lathe([(0, -0.14), (0.07, -0.11), (0.11, 0), (0.105, 0.02)], chrome, segments=22).turn("x", 90)
    lamp += kit.ellipsoid(0.1, 0.1, 0.03, kit.material("lamp", "cream", emission=4), (0, 0, 0.01), 18)
    tail = kit.box(0.12, 0.07, 0.05, kit.material("lamp", "red", emission=3), 0.02, at=(0, 0.72, -1.0))
    return kit.model(
        out, fork, tank, seat, guards, engine, pipes, frame, bars, mirror.both(), lamp.move(0, 0.9, 0.62), tail,
        colliders="box",
        lights=[kit.light((0, 0.9, 0.9), "cream", 5, 14, "spot", (0, -0.15, 1), 30)],
        sockets={"seat": (0, 0.83, -0.22), "bars": (0, 1.06, 0.25)},
        facts={"wheels": [0.335], "wheelbase": 1.46},
    )
