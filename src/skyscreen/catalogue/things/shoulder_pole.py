"""A carrying pole of bamboo: a basket of greens hangs by ropes from either end."""

import math

from skyscreen.catalogue import thing


@thing(en=("carrying pole", "shoulder pole", "yoke pole", "carrying yoke"), zh=("扁担", "挑担", "担子", "货郎担", "菜担"), kind="prop", height=1.42, mass=18.0, sound="wood", places=("chinese_village", "market", "farm"))
def shoulder_pole(kit, colour="#c89a52", load="#5a9a3c"):
    cane, rope = kit.material("wood", colour, slot="colour"), kit.material("rope", "#8a6a3a")
    bow = lambda x: 1.4 - 0.09 * (x / 0.85) ** 2
    pole = kit.tube([(x, bow(x), 0) for x in (-0.85 + 0.17 * k for k in range(11))], [0.014, 0.02, 0.024, 0.026, 0.027, 0.028, 0.027, 0.026, 0.024, 0.02, 0.014], cane, 10).scale(1, 1, 1.35)
    out = [pole]
    rng = kit.random("greens")
    for side in (-1, 1):
        x = 0.8 * side
        wall = kit.lathe([(0, 0), (0.2, 0.0), (0.235, 0.12), (0.27, 0.27), (0.275, 0.28), (0.262, 0.28), (0.24, 0.26)], kit.material("rope", "#b08648"), (x, 0, 0), 30)
        bands = sum(kit.torus(r, 0.009, kit.material("rope", "#8a6232"), (x, y, 0), 30, 6) for r, y in ((0.272, 0.275), (0.25, 0.18), (0.222, 0.07)))
        cords = kit.ropes([((x + 0.25 * math.sin(a), 0.27, 0.25 * math.cos(a)), (x, bow(x) - 0.01, 0), 0.005) for a in (0.5, 2.07, 3.64, 5.21)], rope, 5)
        heads = sum(kit.ellipsoid(0.085, 0.07, 0.085, kit.material("leaf", kit.mix(load, "#e8f0d0", rng.uniform(0.0, 0.5))), (x + rng.uniform(-0.13, 0.13), 0.27 + rng.uniform(0, 0.05), rng.uniform(-0.13, 0.13)), 12) for _ in range(7))
        leaves = kit.leaves([(x + rng.uniform(-0.15, 0.15), 0.31, rng.uniform(-0.15, 0.15)) for _ in range(14)], 0.11, 0.06, kit.material("leaf", load), droop=0.3)
        out += [wall, bands, cords, heads, leaves]
    return kit.model(*out, colliders="none", sockets={"grip": (0, 1.4, 0)})
