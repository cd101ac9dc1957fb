"""A gramophone: a wooden box, a turning black record, the great fluted brass horn."""

import math

from skyscreen.catalogue import thing


@thing(en=("gramophone", "phonograph", "vinyl record"), zh=("留声机", "唱片"), kind="prop", height=0.835, mass=9.0, sound="wood", places=("living_room",))
def gramophone(kit, colour="walnut"):
    wood, brass, black = kit.material("wood", colour, 0.25, slot="colour", coat=1.0), kit.material("brass", rough=0.15), kit.material("plastic", "black", 0.12)
    case = kit.box(0.4, 0.03, 0.4, wood, 0.01) + kit.box(0.36, 0.12, 0.36, wood, 0.006, at=(0, 0.03, 0)) + kit.box(0.4, 0.02, 0.4, wood, 0.006, at=(0, 0.15, 0))
    disc = kit.cylinder(0.15, 0.004, black, (0, 0.182, 0), 44) + kit.cylinder(0.05, 0.0015, kit.material("paper", "red"), (0, 0.1855, 0), 26) + sum(kit.torus(r, 0.0007, kit.material("plastic", "charcoal", 0.1), (0, 0.186, 0), 40, 4) for r in (0.075, 0.095, 0.115, 0.135)) + kit.box(0.05, 0.0005, 0.012, kit.material("paper", "gold"), 0.0, at=(0.022, 0.187, 0))
    disc = kit.hinge("disc", disc, (0, 0.18, 0), "y", "turn", rate=-4.7, when="always")
    def horn(u, v):
        t = u ** 1.9
        r = (0.014 + 0.2 * t) * (1 + 0.07 * t * math.cos(8 * 2 * math.pi * v))
        a = 2 * math.pi * v
        s = -0.12 + 0.42 * u
        return r * math.cos(a) * 0.97, 0.36 + 0.28 * math.sin(1.5 * u) + r * math.sin(a) * math.cos(0.55), s * 0.75 + r * math.sin(a) * -math.sin(0.55)
    bell = kit.sheet(horn, 16, 48, brass, flip=True) + kit.sheet(lambda u, v: tuple(c * 0.995 + d for c, d in zip(horn(u, v), (0, 0.002, 0), strict=True)), 16, 48, kit.material("brass", kit.mix("brass", "maroon", 0.35), 0.2))
    arm = kit.tube([(0, 0.17, -0.19), (0, 0.3, -0.22), (0, 0.37, -0.15), (0, 0.365, -0.09)], 0.016, brass, 10, smooth=4) + kit.tube([(0, 0.3, -0.2), (0.05, 0.24, -0.12), (0.075, 0.2, -0.02)], 0.009, brass, 8, smooth=3) + kit.cylinder(0.022, 0.014, brass, segments=18).turn("z", 80).move(0.08, 0.205, -0.01)
    crank = kit.ropes([((0.18, 0.09, 0), (0.26, 0.09, 0), 0.006), ((0.26, 0.09, 0), (0.26, 0.03, 0.03), 0.006)], brass, 6) + kit.capsule((0.26, 0.03, 0.03), (0.31, 0.03, 0.03), 0.011, wood, 8)
    return kit.model(case, disc, bell, arm, crank, colliders="box", sockets={"horn": ((0, 0.6, 0.25), (0, 0, 1))})
