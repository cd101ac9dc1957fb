"""A folding fan, open on its stand: bamboo ribs, pleated paper with plum blossom, a tassel."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("fan", "folding fan", "paper fan", "hand fan"),
    zh=("扇子", "折扇", "纸扇", "团扇", "蒲扇", "芭蕉扇"),
    kind="prop",
    height=0.345,
    mass=0.08,
    sound="wood",
)
def fan(kit, colour="#efe2c0", ribs="#5a2f1a"):
    paper, bamboo = kit.material("paper", colour, slot="colour"), kit.material("wood", ribs, slot="ribs")
    ink, pink = kit.material("paint", "#2c2320", 0.9), kit.material("paint", "#d03a52", 0.8)
    count, spread, inner, outer = 24, math.radians(150), 0.12, 0.3

    def at(r, a, lift=0.0):
        return r * math.sin(a), r * math.cos(a), lift

    def fold(u, v):
        """Pleats: v over the arc, u from the inner to the outer edge."""
        t = v * count
        zig = abs((t % 1.0) - 0.5) * 2 - 0.5
        return at(inner + (outer - inner) * u, spread * (v - 0.5), 0.009 * zig * (0.4 + 0.6 * u))

    front = kit.sheet(fold, 2, 4 * count, paper, flip=True)
    back = kit.sheet(lambda u, v: tuple(c - d for c, d in zip(fold(u, v), (0, 0, 0.0012), strict=True)), 2, 4 * count, paper)
    sticks = None
    for k in range(count + 1):
        a = spread * (k / count - 0.5)
        guard = k in (0, count)
        one = kit.loft([[(-w, y, 0.002), (w, y, 0.002), (w, y, -0.002), (-w, y, -0.002)]
                        for y, w in ((-0.018, 0.006), (0.03, 0.0042), (inner + 0.01, 0.0055 if not guard else 0.007), (0.302 if guard else inner + 0.02, 0.005))], bamboo)
        one = one.turn("z", -math.degrees(a)).move(0, 0, -0.004 + 0.0004 * (k - count / 2) + (0.012 if guard and k else 0))
        sticks = one if sticks is None else sticks + one
    pin = kit.cylinder(0.006, 0.03, kit.material("brass", "gold"), segments=14).turn("x", 90).move(0, 0, -0.015)
    bough = kit.tube([at(0.15, -0.85, 0.011), at(0.2, -0.5, 0.011), at(0.21, -0.1, 0.011), at(0.25, 0.25, 0.011), at(0.26, 0.6, 0.011)], [0.006, 0.0045, 0.0035, 0.0025, 0.0012], ink, 6, smooth=5)
    bough += kit.tube([at(0.205, -0.35, 0.011), at(0.26, -0.3, 0.011), at(0.28, -0.2, 0.011)], [0.0032, 0.002, 0.001], ink, 5, smooth=4)
    bough += kit.tube([at(0.215, 0.0, 0.011), at(0.18, 0.2, 0.011), at(0.17, 0.36, 0.011)], [0.003, 0.002, 0.001], ink, 5, smooth=4)
    petal = kit.ellipsoid(0.006, 0.007, 0.002, pink, (0, 0.008, 0), 10).copy_round(5, "z") + kit.sphere(0.0035, kit.material("paint", "gold"), segments=8)
    blooms = petal.many([(*at(r, a, 0.014), 0, s) for r, a, s in ((0.22, -0.5, 1.1), (0.2, -0.3, 0.8), (0.275, -0.22, 1.0), (0.225, 0.05, 1.2), (0.18, 0.25, 0.9), (0.26, 0.35, 1.1),
                                                                  (0.25, 0.62, 0.8), (0.18, -0.7, 0.9), (0.255, 0.1, 0.7))])
    tassel = kit.tube([(0, -0.015, 0), (0.01, -0.03, 0.01), (0.02, -0.036, 0.02)], 0.0015, pink, 5) + kit.sphere(0.006, kit.material("ceramic", "jade"), (0.02, -0.036, 0.022), 12)
    body = (front + back + sticks + pin + bough + blooms + tassel).turn("x", -14).move(0, 0.045, 0)
    foot = kit.box(0.16, 0.014, 0.075, bamboo, 0.004) + kit.tube([(0, 0.012, -0.02), (0, 0.06, -0.03), (0, 0.13, -0.05)], 0.004, bamboo, 8, smooth=3).move(0.035, 0, 0).both()
    foot += kit.box(0.09, 0.012, 0.016, bamboo, 0.003, at=(0, 0.014, 0.018))
    return kit.model(body, foot, colliders="box", sockets={"grip": (0, 0.04, 0)})

