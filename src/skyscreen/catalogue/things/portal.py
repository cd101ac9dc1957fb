"""A magic portal: a ring of carved stone on end, a whirl of light within."""

import math

from skyscreen.catalogue import thing


@thing(en=("portal", "magic portal", "stargate", "magic gate", "wormhole"), zh=("传送门", "魔法门", "星门", "时空之门"), kind="building", height=3.3, mass=4000.0,
       sound="stone", places=("forest", "alien_planet"))
def portal(kit, colour="violet", stone="#6a6670"):
    rock, light = kit.material("plaster", stone, slot="stone"), kit.material("lamp", colour, emission=2.2, slot="colour")
    deep, rune = kit.material("lamp", kit.mix(colour, "navy", 0.6), emission=0.9), kit.material("lamp", kit.mix(colour, "white", 0.4), emission=3.0)
    y, r = 1.65, 1.4
    blocks = sum(kit.box(0.5, 0.44, 0.5, rock, 0.05, (0, -0.22, 0)).turn("z", math.degrees(a)).move(r * math.cos(a), y + r * math.sin(a), 0) for a in (2 * math.pi * k / 20 for k in range(20)))
    runes = sum(kit.box(0.1, 0.16, 0.02, rune, 0.0, (0, -0.08, 0.26)).turn("z", math.degrees(a) + 90).move(r * math.cos(a), y + r * math.sin(a), 0) for a in (2 * math.pi * (k + 0.5) / 10 for k in range(10)))
    pool = kit.cylinder(1.22, 0.02, deep, segments=48).turn("x", 90).move(0, y, -0.02)
    arms = []
    for n in range(5):
        path = [(1.16 * t * math.cos(2 * math.pi * n / 5 + 4.2 * t), y + 1.16 * t * math.sin(2 * math.pi * n / 5 + 4.2 * t), 0.03) for t in (0.06 + 0.94 * k / 14 for k in range(15))]
        arms.append(kit.tube(path, [0.05 - 0.0028 * k for k in range(15)], light, 7))
    return kit.model(blocks, runes, pool, *arms, kit.sphere(0.14, rune, (0, y, 0.03), 16), kit.box(1.6, 0.24, 0.9, rock, 0.04), colliders="box",
                     lights=[kit.light((0, y, 0.8), colour, 7, 9, flicker=0.35)])
