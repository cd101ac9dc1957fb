"""A claw-footed bathtub full of foam, brass taps, a rubber duck."""

import math

from skyscreen.catalogue import thing


@thing(en=("bathtub", "bath", "tub"), zh=("浴缸", "澡盆"), kind="furniture", height=0.82, mass=110.0, sound="metal",
       places=("living_room",))
def bathtub(kit, colour="white", foam=True):
    enamel, brass = kit.material("ceramic", colour, 0.12, slot="colour"), kit.material("brass")

    def ring(y, a, b, grow=0.0):
        return [((a + grow) * math.cos(t), y + 0.07 * max(-math.sin(t), 0) ** 3, (b + grow) * math.sin(t))
                for t in (2 * math.pi * k / 40 for k in range(40))]

    outside = kit.loft([ring(0.13, 0.2, 0.52), ring(0.2, 0.29, 0.66), ring(0.4, 0.345, 0.76), ring(0.58, 0.37, 0.81)], enamel, caps=True)
    inside = kit.loft([ring(0.585, 0.365, 0.8), ring(0.4, 0.33, 0.74), ring(0.24, 0.27, 0.62)], enamel, caps=False)
    inside += kit.loft([ring(0.239, 0.27, 0.62), ring(0.24, 0.01, 0.02)], enamel, caps=False)
    lip = kit.tube([*ring(0.59, 0.378, 0.82), ring(0.59, 0.378, 0.82)[0]], 0.026, enamel, 10, caps=False)
    foot = kit.tube([(0.2, 0.2, 0.5), (0.27, 0.12, 0.57), (0.25, 0.05, 0.6), (0.3, 0.03, 0.66)], [0.045, 0.035, 0.025, 0.03], brass, 10, smooth=4)
    feet = (foot + foot.mirror("z")).both()
    pipe = kit.tube([(0.0, 0.62, 0.84), (0, 0.78, 0.84), (0, 0.8, 0.78), (0, 0.72, 0.7)], 0.022, brass, 12, smooth=5)
    tap = kit.cylinder(0.02, 0.08, brass, (0.09, 0.61, 0.83), 14) + kit.sphere(0.03, brass, (0.09, 0.7, 0.83), 14)
    tap += kit.capsule((0.05, 0.7, 0.83), (0.13, 0.7, 0.83), 0.012, brass) + kit.capsule((0.09, 0.7, 0.79), (0.09, 0.7, 0.87), 0.012, brass)
    water = kit.loft([ring(0.5, 0.34, 0.76), ring(0.501, 0.01, 0.02)], kit.material("glass", "#cfeaf0", 0.05), caps=False)
    out = [outside, inside, lip, feet, pipe, tap.both(), water]
    if foam:
        rng = kit.random("foam")
        bubble = kit.sphere(0.07, kit.material("snow", "white", 0.6), segments=10)
        spots = []
        for _ in range(kit.n(70, 24)):
            r, t = rng.random() ** 0.5, rng.uniform(0, 6.28)
            spots.append((0.30 * r * math.cos(t), 0.515 + 0.05 * rng.random(), 0.70 * r * math.sin(t), 0, rng.uniform(0.5, 1.25)))
        yellow = kit.material("plastic", "yellow", 0.3)
        duck = kit.blob([kit.egg((0, 0.03, 0), (0.045, 0.035, 0.06)), kit.ball((0, 0.085, 0.03), 0.034), kit.egg((0, 0.05, -0.06), (
            0.015, 0.012, 0.03))], yellow, 0.02, 0.012) + kit.ellipsoid(0.015, 0.008, 0.02, kit.material("plastic", "orange"), (0, 0.08, 0.07), 10)
        duck += kit.sphere(0.006, kit.material("eye", "black"), (0.018, 0.095, 0.055), 8).both()
        out += [bubble.many(spots), duck.turn("y", 40).move(0.05, 0.58, 0.25)]
    return kit.model(*out, colliders="box", sockets={"seat": (0, 0.35, -0.3), "steam": (0, 0.6, 0)})
