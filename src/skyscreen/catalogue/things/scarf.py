"""A knitted scarf lying in folds, with a striped fringe."""

import math

from skyscreen.catalogue import thing


@thing(en=("scarf", "tie", "necktie", "shawl", "bow tie", "mittens", "gloves", "glove"), zh=("围巾", "领带", "手套", "丝巾"), kind="prop", height=0.0848, mass=0.15, sound="cloth")
def scarf(kit, colour="crimson", other="cream"):
    out, n = [], 14
    f = lambda u, v: (0.5 * math.sin(2.9 * u) * (1 - 0.35 * u) - 0.1, 0.012 + 0.05 * math.sin(math.pi * u) ** 2 + 0.012 * math.sin(9 * v + 6 * u), 0.2 * math.cos(5.2 * u) + 0.2 * (v - 0.5) * (1 + 0.2 * math.sin(7 * u)))
    for k in range(n):
        wool = kit.material("cloth", colour if k % 2 == 0 else other, 0.95, slot="colour" if k % 2 == 0 else "other")
        out.append(kit.sheet(lambda u, v, k=k: f((k + u) / n, v), 4, 7, wool) + kit.sheet(lambda u, v, k=k: tuple(c - (0.006 if j == 1 else 0) for j, c in enumerate(f((k + u) / n, v))), 4, 7, wool, flip=True))
    fringe = kit.ropes([(f(e, j / 8), tuple(a + d for a, d in zip(f(e, j / 8), (0.06 * s, -0.008, 0.0), strict=True)), 0.004) for e, s in ((0.0, -1), (1.0, 1)) for j in range(9)], kit.material("rope", colour), 3)
    return kit.model(*out, fringe, colliders="box")
