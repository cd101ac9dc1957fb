"""A violin with its bow, leaning on its stand."""

import math

from skyscreen.catalogue import thing


@thing(en=("violin", "fiddle"), zh=("小提琴",), kind="prop", height=0.62, mass=0.5, sound="wood",
       places=("living_room",))
def violin(kit, colour="#8a3d14"):
    spruce, dark = kit.material("wood", colour, 0.25, slot="colour", coat=1.0), kit.material("plastic", "black", 0.3)
    pale, steel = kit.material("wood", "tan"), kit.material("steel")

    def half(t):
        """Half width of the body from its lower end to its shoulder: two bouts and a waist."""
        if t < 0.52:
            return 0.104 * math.sin(math.pi * (0.03 + 0.97 * t / 0.95)) ** 0.5 * (1 - 0.42 * math.exp(-(((t - 0.52) / 0.14) ** 2)))
        return 0.086 * math.sin(math.pi * min((1.03 - t) / 0.72, 1)) ** 0.5 * (1 - 0.34 * math.exp(-(((t - 0.52) / 0.14) ** 2)))

    line = [k / 40 for k in range(41)]
    outline = [(half(t), 0.35 * t) for t in line] + [(-half(t), 0.35 * t) for t in line[::-1]]
    outline = [p for k, p in enumerate(outline) if k == 0 or math.dist(p, outline[k - 1]) > 1e-4]
    ribs = kit.extrude(outline, 0.03, spruce)

    def plate(side):
        def at(u, v):
            x = (half(u) + 0.004) * (2 * v - 1)
            return x, 0.35 * u, side * (0.0155 + 0.013 * (1 - (2 * v - 1) ** 2) * math.sin(math.pi * u) ** 0.6)
        return kit.sheet(at, 36, 12, spruce, flip=side > 0)

    body = ribs + plate(1) + plate(-1)
    edge = kit.tube([(x * 1.02, y, 0.016) for x, y in outline], 0.0022, dark, 5)
    hole = kit.tube([(0.026, 0.13, 0.0265), (0.033, 0.145, 0.0262), (0.036, 0.17, 0.0262), (0.03, 0.195, 0.027), (0.034, 0.205, 0.0265)],
                    [0.004, 0.0025, 0.0025, 0.0025, 0.004], dark, 6, smooth=3).both()
    neck = kit.tube([(0, 0.34, 0.012), (0, 0.42, 0.012), (0, 0.5, 0.006)], [0.014, 0.012, 0.011], spruce, 10)
    board = kit.box(0.028, 0.27, 0.007, dark, 0.002).turn("x", -2.5).move(0, 0.24, 0.034)
    scroll = kit.tube([(0, 0.5 + 0.022 + 0.022 * math.sin(a) * (1 - a / 16), 0.0 - 0.02 * math.cos(a) * (1 - a / 16)) for a in
                       (-1.4 + 0.45 * k for k in range(20))], [0.011 - 0.0003 * k for k in range(20)], spruce, 8)
    pegs = sum(kit.capsule((-0.03 * s, 0.475 + 0.012 * k, 0.004), (0.024 * s, 0.475 + 0.012 * k, 0.004), 0.0028, dark, 6)
               + kit.ellipsoid(0.004, 0.008, 0.009, dark, (0.03 * s, 0.475 + 0.012 * k, 0.004), 8)
               for k, s in enumerate((1, -1, 1, -1)))
    tail = kit.extrude([(-0.008, 0.01), (0.008, 0.01), (0.02, 0.11), (-0.02, 0.11)], 0.006, dark).move(0, 0, 0.037)
    bridge = kit.extrude([(-0.022, 0), (0.022, 0), (0.018, 0.03), (0, 0.035), (-0.018, 0.03)], 0.003, pale).turn("x", 90).move(0, 0.16, 0.026)
    strings = kit.ropes([((x, 0.11, 0.04), (x * 0.9, 0.16, 0.06), 0.0007) for x in (-0.012, -0.004, 0.004, 0.012)]
                        + [((x * 0.9, 0.16, 0.06), (x * 0.5, 0.5, 0.02), 0.0007) for x in (-0.012, -0.004, 0.004, 0.012)], steel, 3)
    rest = kit.ellipsoid(0.034, 0.03, 0.014, dark, (0.055, 0.035, 0.03), 14)
    whole = (body + edge + hole + neck + board + scroll + pegs + tail + bridge + strings + rest).turn("x", -14).move(0, 0.07, 0)
    stick = kit.tube([(0.16, 0.01, 0.06), (0.165, 0.3, 0.0), (0.16, 0.61, -0.03)], [0.005, 0.004, 0.0035], spruce, 8, smooth=4)
    hair = kit.strip([(0.16, 0.04, 0.075), (0.16, 0.58, -0.012)], 0.008, kit.material("rope", "white")) + kit.box(
        0.012, 0.05, 0.02, dark, at=(0.16, 0.01, 0.065))
    stand = kit.tube([(0.0, 0.0, -0.1), (0, 0.12, -0.08), (0, 0.3, -0.1)], 0.006, kit.material("iron"), 8)
    stand += kit.tube([(-0.1, 0.0, 0.1), (-0.06, 0.06, 0.05), (0, 0.1, -0.075), (0.06, 0.06, 0.05), (0.1, 0.0, 0.1)], 0.006, kit.material("iron"), 8)
    return kit.model(whole, stick + hair, stand, colliders="box", sockets={"neck": (0, 0.5, -0.09)})
