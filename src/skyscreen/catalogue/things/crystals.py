"""A cluster of six-sided crystals on a rock, glowing faintly within."""

import math

from skyscreen.catalogue import thing


@thing(en=("crystal", "crystals", "gem", "gemstone", "jewel", "diamond", "ruby", "emerald gem", "sapphire", "quartz", "amethyst", "crystal cluster"), zh=("水晶", "宝石", "钻石", "晶石", "紫水晶", "水晶簇"), kind="prop", height=0.428, mass=3.0, sound="glass", places=("cave",))
def crystals(kit, colour="#7a4ad0"):
    glass = kit.material("clear_ice", colour, 0.05, slot="colour")
    inner = kit.material("lamp", colour, emission=0.7)
    def spike(r, h):
        return kit.lathe([(0.72 * r, 0), (r, 0.55 * h), (r, 0.74 * h), (0, h)], glass, segments=6) + kit.lathe([(0.5 * r, 0.02 * h), (0.72 * r, 0.6 * h), (0, 0.88 * h)], inner, segments=6)
    rng, out = kit.random("spikes"), [spike(0.05, 0.36).turn("z", 4).move(0, 0.05, 0)]
    for k in range(8):
        a = 2.4 * k
        out.append(spike(rng.uniform(0.022, 0.038), rng.uniform(0.14, 0.26)).turn("z", -rng.uniform(16, 38)).turn("y", math.degrees(a)).move(0.05 * math.cos(a), 0.05, -0.05 * math.sin(a)))
    rock = kit.blob([kit.egg((0, 0.035, 0), (0.13, 0.05, 0.11)), kit.egg((0.07, 0.03, 0.05), (0.07, 0.04, 0.06)), kit.egg((-0.08, 0.03, -0.03), (0.07, 0.04, 0.07))], kit.material("rock", "#5a5450", moss=0.0), 0.04, 0.025)
    return kit.model(*out, rock, colliders="box", lights=[kit.light((0, 0.25, 0.1), colour, 0.8, 2)])
