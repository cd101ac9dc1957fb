"""A snowboard with its two bindings, lying flat."""

import math

from skyscreen.catalogue import thing


@thing(en=("snowboard", "snow board"), zh=("单板", "滑雪板", "单板滑雪板"), kind="prop", height=0.191, mass=3.0, sound="wood", places=("snow_meadow", "mountain"), moves="vehicle")
def snowboard(kit, colour="royal blue", stripe="orange"):
    top, base, black = kit.material("paint", colour, 0.15, slot="colour"), kit.material("paint", stripe, 0.2, slot="stripe"), kit.material("plastic", "black")
    half = lambda t: 0.145 * (1 - (2 * t - 1) ** 8) ** 0.5 * (1 - 0.13 * math.sin(math.pi * t))
    rise = lambda t: 0.02 + 0.1 * max(abs(2 * t - 1) - 0.72, 0) ** 1.6 / 0.13
    f = lambda u, v, d=0.0: (half(u) * (2 * v - 1), rise(u) + d, 1.55 * (u - 0.5))
    board = kit.sheet(f, 30, 6, top, flip=True) + kit.sheet(lambda u, v: f(u, v, -0.01), 30, 6, base) + kit.tube([f(k / 30, 0, -0.005) for k in range(31)] + [f(1 - k / 30, 1, -0.005) for k in range(31)], 0.006, black, 5)
    art = kit.sheet(lambda u, v: f(0.12 + 0.3 * u, 0.2 + 0.6 * v * (0.4 + 0.6 * u), 0.0015), 8, 4, base, flip=True) + kit.sheet(lambda u, v: f(0.88 - 0.3 * u, 0.2 + 0.6 * v * (0.4 + 0.6 * u), 0.0015), 8, 4, kit.material("paint", "white", 0.2))
    binding = kit.box(0.12, 0.02, 0.24, black, 0.006, at=(0, 0.02, 0)) + kit.sheet(lambda u, v: (0.06 * math.sin(math.pi * (v - 0.5)), 0.04 + 0.16 * u, -0.08 - 0.06 * math.cos(math.pi * (v - 0.5)) - 0.04 * u), 4, 8, black) + kit.sheet(lambda u, v: (0.06 * math.sin(math.pi * (v - 0.5)), 0.04 + 0.16 * u, -0.08 - 0.06 * math.cos(math.pi * (v - 0.5)) - 0.04 * u), 4, 8, black, flip=True) + sum(kit.tube([(-0.06, 0.04, z), (0, 0.04 + h, z + 0.02), (0.06, 0.04, z)], 0.012, black, 6, smooth=4) for z, h in ((0.07, 0.08), (-0.05, 0.13)))
    return kit.model(board, art, binding.turn("y", 75).move(0, 0, 0.26), binding.turn("y", 100).move(0, 0, -0.26), colliders="box", sockets={"deck": ((0, 0.04, 0), (0, 0, 1))})
