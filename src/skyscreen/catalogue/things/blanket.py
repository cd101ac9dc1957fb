"""A checked blanket spread with soft creases, one corner turned over."""

import math

from skyscreen.catalogue import thing


@thing(en=("blanket", "picnic blanket", "quilt", "duvet", "tablecloth", "bed sheet", "sheet", "bedsheet", "checked cloth", "fabric", "piece of cloth"), zh=("毯子", "野餐布", "被子", "床单", "桌布", "布料", "一块布"), kind="prop", height=0.0799, mass=1.2, sound="cloth", places=("bedroom", "park"))
def blanket(kit, colour="red", other="white"):
    mixed = kit.mix(colour, other, 0.5)
    def at(u, v, d=0.0):
        return 1.7 * (u - 0.5), 0.012 + 0.012 * (math.sin(9 * u + 4 * v) + math.sin(5 * v - 7 * u * v)) * 0.6 + 0.01 + d, 1.4 * (v - 0.5)
    n, out = 12, []
    tones = {0: kit.material("cloth", other), 1: kit.material("cloth", mixed), 2: kit.material("cloth", colour, slot="colour")}
    m = 10
    for i in range(n):
        for j in range(m):
            out.append(kit.sheet(lambda u, v, i=i, j=j: at((i + u) / n, (j + v) / m), 3, 3, tones[i % 2 + j % 2], flip=True))
    fold = kit.sheet(lambda u, v: (0.85 - 0.34 * u * (1 - v) - 0.02, 0.05 + 0.03 * math.sin(math.pi * v), -0.7 + 0.34 * v * (1 - u * 0)), 4, 4, tones[2])
    hem = kit.tube([at(k / 20, 0) for k in range(21)] + [at(1, k / 20) for k in range(21)] + [at(1 - k / 20, 1) for k in range(21)] + [at(0, 1 - k / 20) for k in range(21)], 0.008, tones[2], 5)
    return kit.model(*out, fold, hem, colliders="box")
