"""An igloo: rings of snow blocks with a tunnel entrance, light within."""

import math

from skyscreen.catalogue import thing


@thing(en=("igloo", "snow hut", "snow house", "ice house"), zh=("冰屋", "雪屋"), kind="building", height=1.91, mass=4000.0, sound="stone", places=("polar_ice", "snow_meadow"))
def igloo(kit, colour="#e8f0f6"):
    snow = kit.material("snow", colour, slot="colour")
    out, R = [], 1.9
    for ring in range(8):
        a0, a1 = 0.195 * ring, 0.195 * (ring + 1)
        n = max(round(2 * math.pi * math.cos(a0 + 0.1) * R / 0.75), 5)
        block = kit.sheet(lambda u, v, a0=a0, a1=a1, n=n: ((R + 0.03 * math.sin(math.pi * u) * math.sin(math.pi * v)) * math.cos(a0 + 0.01 + (a1 - a0 - 0.02) * u) * math.sin((2 * v - 1) * 0.93 * math.pi / n), R * math.sin(a0 + 0.01 + (a1 - a0 - 0.02) * u), (R + 0.05 * math.sin(math.pi * u) * math.sin(math.pi * v)) * math.cos(a0 + 0.01 + (a1 - a0 - 0.02) * u) * math.cos((2 * v - 1) * 0.93 * math.pi / n)), 2, 3, snow, flip=True)
        out.append(block.copy_round(n).turn("y", 17 * ring))
    core = kit.lathe([(R - 0.03, 0), *(((R - 0.03) * math.cos(t), (R - 0.03) * math.sin(t)) for t in (0.3, 0.6, 0.9, 1.2)), (0, R - 0.03)], kit.material("snow", kit.mix(colour, "slate", 0.35)), segments=30)
    arch = sum(kit.tube([(0.62 * math.cos(math.pi * k / 12), 0.85 * math.sin(math.pi * k / 12), 1.75 + 0.28 * j) for k in range(13)], 0.15, snow, 7) for j in range(4))
    dark = kit.extrude([(0.5 * math.cos(math.pi * k / 12), 0.72 * math.sin(math.pi * k / 12)) for k in range(13)], 0.02, kit.material("lamp", "#ffb060", emission=0.8)).move(0, 0, 2.2)
    return kit.model(core, *out, arch, dark, colliders="box", lights=[kit.light((0, 0.5, 2.6), "#ffb060", 3, 5)])
