"""A river lantern: a lotus of pink paper petals on a float, a candle within; set on the water for a wish."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("river lantern", "water lantern", "lotus lantern", "floating candle"), zh=("河灯", "莲花灯", "荷花灯", "水灯"),
    kind="vessel", height=0.16, mass=0.12, density=90.0, sound="cloth", speed=0.3, floats=True, flock=5, places=("water_town", "river", "lake"),
)  # fmt: skip
def river_lantern(kit, colour="#f08ab0"):
    paper, leaf = kit.material("paper", colour, slot="colour"), kit.material("paper", "#5aa05a")
    petal = kit.extrude([(-0.032, 0.0), (-0.045, 0.05), (0.0, 0.115), (0.045, 0.05), (0.032, 0.0)], 0.004, paper)
    out = kit.cylinder(0.1, 0.025, kit.material("wood", "#c8a878"), (0, 0, 0), 16)
    for ring, (lean, far, count) in enumerate(((28, 0.055, 6), (58, 0.085, 8))):
        for k in range(count):
            turned = petal.turn("x", lean).move(0, 0.025, far)
            out += turned.turn("y", 360 * k / count + 22 * ring)
    pads = [(0.15 * math.cos(a), 0.012, 0.15 * math.sin(a)) for a in (1.05 * k for k in range(6))]
    out += kit.cylinder(0.055, 0.004, leaf, (0, 0, 0), 9).many(pads)
    wax = kit.cylinder(0.022, 0.06, kit.material("paper", "#f4ead8"), (0, 0.025, 0), 10)
    return kit.model(out, wax, kit.flame(0.05, 0.012, (0, 0.09, 0)), lights=[kit.light((0, 0.14, 0), "#ffb070", 0.9, 1.6)], colliders="box", floats=0.02)
