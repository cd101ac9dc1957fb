"""A diamond kite with a tail of bows."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("kite",), zh=("风筝",), kind="prop", height=2.5, mass=0.2, flies=True, sound="cloth", places=("beach", "meadow")
)
def kite(kit, colour="red", other="gold"):
    one, two, stick = (
        kit.material("silk", colour, slot="colour"),
        kit.material("silk", other, slot="other"),
        kit.material("wood", "tan"),
    )
    quad = lambda a, b, c: kit.sheet(
        lambda u, v: tuple(
            p * (1 - u) + (q * (1 - v) + r * v) * u + d * 0.08 * math.sin(math.pi * u) * math.sin(math.pi * v)
            for p, q, r, d in zip(a, b, c, (0, 0, 1), strict=True)
        ),
        8,
        6,
        one,
    )
    top, left, right, low, mid = (0, 2.5, 0), (-0.5, 2.0, 0.05), (0.5, 2.0, 0.05), (0, 1.2, 0), (0, 2.0, 0.1)
    out = quad(mid, left, top) + quad(mid, right, low) + (quad(mid, top, right) + quad(mid, low, left)).painted(two)
    out += kit.ropes([(top, low, 0.01), (left, right, 0.01)], stick)
    tail = [(0.12 * math.sin(k * 0.9), 1.2 - 0.12 * k, 0.1 * math.cos(k * 0.7)) for k in range(11)]
    out += kit.tube(tail, 0.005, stick, 4, smooth=3)
    for k in range(1, 11, 2):
        x, y, z = tail[k]
        out += (
            kit.cone(0.05, 0.1, one, segments=5).turn("z", 90) + kit.cone(0.05, 0.1, two, segments=5).turn("z", -90)
        ).move(x, y, z)
    return kit.model(out.sway(0.4, 2.5, 0.0), colliders="box", sockets={"line": (0, 1.9, 0.1)})
