"""A string of warm bulbs between two slim posts, hanging in two bows."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("fairy lights", "fairy light", "string lights", "string light", "string of lights", "festoon lights", "christmas lights", "lights on a string", "bunting lights"),
    zh=("彩灯", "串灯", "小彩灯", "灯串", "星星灯", "圣诞彩灯"), kind="light", height=2.6, mass=9.0, sound="glass", places=("garden",),
)
def fairy_lights(kit, colour="#ffc070"):
    wood, cord = kit.material("wood", "walnut"), kit.material("rubber", "black")
    glow = kit.material("lamp", colour, emission=4.0, slot="colour")
    posts = (kit.cylinder(0.03, 2.6, wood, (2.2, 0, 0), 10) + kit.cylinder(0.16, 0.05, kit.material("iron"), (2.2, 0, 0), 20)).both()
    low = lambda x: 2.5 - 0.42 * math.sin(math.pi * abs(x) / 2.2) - 0.02
    row = [-2.2 + 4.4 * k / 26 for k in range(27)]
    string = kit.tube([(x, low(x), 0.0) for x in row], 0.006, cord, 5)
    bulbs = kit.ellipsoid(0.028, 0.04, 0.028, glow, segments=9).many([(x, low(x) - 0.05, 0.0) for x in row[1:-1]])
    caps = kit.cylinder(0.012, 0.03, cord, segments=7).many([(x, low(x) - 0.03, 0.0) for x in row[1:-1]])
    return kit.model(posts, string, bulbs, caps, colliders="none",
                     lights=[kit.light((x, 2.0, 0.1), colour, 1.6, 6) for x in (-1.1, 1.1)])
