"""A surfboard resting on its fins, deck up: outline, stringer, stripes, three fins."""

import math

from skyscreen.catalogue import thing


@thing(en=("surfboard", "paddle board", "bodyboard"), zh=("冲浪板", "桨板"), kind="prop", height=0.19, mass=4.0, sound="plastic",
       places=("beach",))
def surfboard(kit, colour="turquoise", stripe="coral"):
    foam, band = kit.material("carpaint", "white"), kit.material("carpaint", stripe, slot="stripe")
    tail, wood = kit.material("carpaint", colour, slot="colour"), kit.material("wood", "oak")
    fin = kit.material("plastic", "charcoal", 0.2)

    def half(t):
        return 0.265 * math.sin(math.pi * min(0.02 + 0.98 * t, 1)) ** 0.62 * (1 - 0.22 * t)

    def rocker(t):
        return 0.16 * max(t - 0.55, 0) ** 2 / 0.2 + 0.02 * max(0.2 - t, 0)

    def face(side, share, lift=0.0):
        """Deck (1) or bottom (−1) over t = 0 tail … 1 nose, as wide as `share` of the half width."""
        def at(u, v):
            t = share[2] + (share[3] - share[2]) * u
            x = half(t) * (share[0] + (share[1] - share[0]) * v)
            edge = (abs(x) / max(half(t), 1e-4)) ** 4
            return x, 2.0 * t, -rocker(t) + side * (0.03 * (1 - edge) * min(half(t) / 0.08, 1) + lift)
        return kit.sheet(at, max(4, int(34 * (share[3] - share[2]))), 12, foam, flip=side > 0)

    board = face(1, (-1, 1, 0, 1)) + face(-1, (-1, 1, 0, 1))
    art = face(1, (-1, 1, 0, 0.34), 0.0012).painted(tail) + face(1, (-1, 1, 0.37, 0.42), 0.0012).painted(band) + face(
        1, (-1, 1, 0.45, 0.47), 0.0012).painted(band) + face(1, (-0.018, 0.018, 0.47, 0.99), 0.0012).painted(wood)
    art += face(-1, (-1, 1, 0, 0.34), 0.0012).painted(tail) + face(-1, (-1, 1, 0.37, 0.42), 0.0012).painted(band)
    shape = [(0, 0), (0.1, 0.0), (0.03, 0.11), (-0.01, 0.13), (-0.015, 0.1)]
    blade = kit.extrude([(y, z) for y, z in shape], 0.008, fin).turn("y", 90)
    fins = blade.move(0, 0.12, -0.03) + blade.scale(1, 0.8, 0.8).move(0.1, 0.24, -0.025).both()
    whole = (board + art + fins).turn("x", -90).turn("y", 180).move(0, 0.155, -1.0)
    return kit.model(whole, colliders="box", floats=0.13, sockets={"deck": (0, 0.185, 0)})
