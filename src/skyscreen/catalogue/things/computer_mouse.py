"""A computer mouse: arched shell, two keys, a scroll wheel and its cable."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("computer mouse", "wireless mouse"),
    zh=("鼠标", "电脑鼠标", "无线鼠标"),
    kind="prop",
    height=0.042,
    mass=0.1,
    sound="wood",
    places=("living_room",),
)
def computer_mouse(kit, colour="#d8d8da", keys="#303236"):
    shell, dark = kit.material("plastic", colour, 0.3, slot="colour"), kit.material("plastic", keys, 0.35, slot="keys")
    black, mat = kit.material("rubber", "black"), kit.material("cloth", "#27415f")

    def over(u, v, grow=1.0):
        """The hand's arch: u from the rim to the crown, v round; highest a third from the heel."""
        a, b = 2 * math.pi * v, math.pi / 2 * u
        c, s = math.cos(a), math.sin(a)
        waist = 1 - 0.13 * math.exp(-((c - 0.1) ** 2) / 0.12)
        z = 0.057 * math.cos(b) ** 0.8 * math.copysign(abs(c) ** 0.85, c)
        x = 0.032 * waist * math.cos(b) ** 0.8 * math.copysign(abs(s) ** 0.8, s)
        y = 0.006 + 0.034 * math.sin(b) * (1 - 0.25 * (z + 0.015) / 0.057)
        return x * grow, y * grow, z * grow

    body = kit.sheet(over, 12, 48, shell)
    base = kit.lathe([(0, 0.002), (0.97, 0.002), (1.0, 0.0065)], dark, segments=40).scale(0.0315, 1, 0.0565)

    def key(u, v):
        """The front third of the shell, a skin above it."""
        return over(0.08 + 0.84 * u, (v - 0.5) * 0.36, 1.012)

    buttons = kit.sheet(key, 10, 20, dark)
    seam = [over(0.1 + 0.88 * t, 0.0, 1.022) for t in (k / 10 for k in range(11))]
    split = kit.tube(seam, 0.0011, black, 5)
    wheel = kit.cylinder(0.0095, 0.0075, black, segments=24).turn("z", 90).move(0.00375, 0.0315, 0.027)
    tread = kit.torus(0.0095, 0.0016, kit.material("steel", rough=0.2), segments=26, sides=6).turn("z", 90)
    wheel += tread.move(0, 0.0315, 0.027)
    lamp = kit.ellipsoid(0.0025, 0.0012, 0.005, kit.material("lamp", "#60d0ff", emission=3), (0, 0.0415, 0.0), 10)
    cable = kit.tube(
        [(0, 0.008, 0.055), (0, 0.006, 0.085), (0.03, 0.0035, 0.12), (0.08, 0.0035, 0.11), (0.1, 0.0035, 0.05),
         (0.13, 0.0035, -0.02)],
        0.0022, black, 6, smooth=5,
    )  # fmt: skip
    pad = kit.box(0.24, 0.003, 0.2, mat, 0.001, at=(0, -0.003, 0.015))
    parts = (s.move(0, 0.003, 0) for s in (pad, base, body, buttons, split, wheel, lamp, cable))
    return kit.model(*parts, colliders="box")
