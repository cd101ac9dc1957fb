"""A round parachute: bright gores billowing out, the hole at its crown, lines that run together to a harness."""

import math

from skyscreen.catalogue import thing


@thing(en=("parachute", "parachute canopy"), zh=("降落伞",), kind="prop", height=6.99, mass=12.0, sound="cloth", places=("meadow", "mountain"), flies=True)
def parachute(kit, colour="red", other="white"):
    one, two = kit.material("silk", colour, 0.5, slot="colour", sway=0.1), kit.material("silk", other, 0.5, slot="other", sway=0.1)
    def gore(u, v, k):
        a = 2 * math.pi * (k + v) / 16
        t = 0.08 + 0.92 * u
        r = 2.9 * math.sin(math.pi / 2 * t) ** 0.85 * (1 + 0.05 * u * math.sin(math.pi * v))
        return r * math.sin(a), 5.0 + 2.0 * math.cos(math.pi / 2 * t) ** 0.8 - 0.12 * u * (1 - math.sin(math.pi * v)), r * math.cos(a)
    top = sum(kit.sheet(lambda u, v, k=k: gore(u, v, k), 9, 3, one if k % 2 else two) + kit.sheet(lambda u, v, k=k: gore(u, v, k), 6, 2, one if k % 2 else two, flip=True).scale(0.995) for k in range(16))
    lines = kit.ropes([(gore(1, 0, k), (0.12 * math.sin(k), 1.0, 0.12 * math.cos(k)), 0.008) for k in range(16)], kit.material("rope", "white"), 3)
    strap = kit.box(0.34, 0.5, 0.2, kit.material("leather", "olive"), 0.06, at=(0, 0.3, 0)) + kit.ropes([((s * 0.12, 1.05, 0), (s * 0.14, 0.5, 0.1), 0.015) for s in (-1, 1)] + [((s * 0.14, 0.35, 0.1), (s * 0.1, 0.0, 0.05), 0.02) for s in (-1, 1)], kit.material("leather", "olive"), 6)
    return kit.model(top, lines, strap, colliders="box", sockets={"harness": (0, 0.9, 0)})
