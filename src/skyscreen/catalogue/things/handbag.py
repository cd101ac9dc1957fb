"""A lady's handbag with a flap, a gold clasp and a chain of rings."""

import math

from skyscreen.catalogue import thing


@thing(en=("handbag", "purse", "bag", "tote bag"), zh=("手提包", "包", "女包", "挎包"), kind="prop", height=0.37, mass=0.8,
       sound="leather", places=("living_room",))
def handbag(kit, colour="crimson"):
    hide, gold = kit.material("leather", colour, 0.35, slot="colour"), kit.material("brass")
    dark = kit.material("leather", kit.mix(colour, "black", 0.5))
    body = kit.loft([[(s * 0.5 * w * math.copysign(abs(math.cos(a)) ** 0.4, math.cos(a)), y,
                       0.5 * d * math.copysign(abs(math.sin(a)) ** 0.6, math.sin(a)))
                      for s in (1,) for a in (2 * math.pi * k / 28 for k in range(28))]
                     for y, w, d in ((0.004, 0.29, 0.1), (0.02, 0.305, 0.118), (0.1, 0.29, 0.11), (0.185, 0.26, 0.075),
                                     (0.2, 0.25, 0.055))], hide)
    flap = kit.sheet(lambda u, v: (
        (0.128 + 0.01 * u) * (2 * v - 1), 0.204 - 0.115 * u + 0.03 * u * abs(2 * v - 1) ** 2.5,
        0.03 + 0.034 * u**0.7 - 0.008 * abs(2 * v - 1) ** 3), 8, 14, dark, flip=False)
    flap += kit.sheet(lambda u, v: (0.128 * (2 * v - 1), 0.204 + 0.006 * math.sin(math.pi * u), -0.03 + 0.06 * u), 4, 8, dark)
    clasp = kit.torus(0.017, 0.004, gold, segments=22, sides=8).turn("x", 90).move(0, 0.1, 0.07)
    clasp += kit.sphere(0.009, gold, (0, 0.1, 0.07), 12)
    edge = kit.tube([(x, 0.089 + 0.03 * abs(x / 0.138) ** 2.5, 0.066 - 0.008 * abs(x / 0.138) ** 3)
                     for x in (0.138 * (k / 8 - 1) for k in range(17))], 0.003, gold, 6)
    ring = kit.torus(0.0085, 0.0024, gold, segments=12, sides=6)
    links = []
    for k in range(25):
        a = math.pi * k / 24
        x, y = 0.118 * math.cos(a), 0.2 + 0.165 * math.sin(a) ** 0.8
        links.append(ring.turn("x", 90 if k % 2 else 0).turn("z", math.degrees(a) + 90).move(x, y, 0))
    return kit.model(body, flap, clasp, edge, sum(links[1:], links[0]), colliders="box", sockets={"handle": (0, 0.365, 0)})
