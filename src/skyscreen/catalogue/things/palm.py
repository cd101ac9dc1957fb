"""A coconut palm with drooping fronds."""

import math
from itertools import pairwise

from skyscreen.catalogue import thing


@thing(
    en=("palm", "palm tree", "coconut tree"),
    zh=("棕榈树", "椰子树", "椰树"),
    kind="plant",
    height=8.5,
    places=("beach",),
    sound="wood",
    mass=500.0,
)
def palm(kit, seed=0):
    rng = kit.random(f"fronds {seed}")
    bark, green = kit.material("bark"), kit.material("leaf", sway=0.7)
    lean = rng.uniform(0.6, 1.6)
    trunk = kit.tube(
        [(0, 0, 0), (0.15 * lean, 2.5, 0), (0.5 * lean, 5.0, 0), (lean, 7.6, 0)],
        [0.24, 0.17, 0.15, 0.13],
        bark,
        10,
        smooth=4 if kit.detail > 0.5 else 1,
    )
    near = range(12 if kit.detail > 0.5 else 0)  # further off nobody sees the rings of the stem
    rings = [kit.torus(0.17 - 0.008 * k, 0.018, bark, (lean * (k / 12.5) ** 1.7, 0.6 * k + 0.5, 0), 12, 4) for k in near]
    # Leaflets: two a step of each frond; coarser levels have fewer and wider ones.
    steps = kit.n(14, 5)
    wide = 0.07 * 14 / steps
    leaflets, flat, ribs = [], [], []
    for k in range(15):
        turn, rise = 2.4 * k, rng.uniform(-0.2, 0.9)
        c, s = math.cos(turn), math.sin(turn)

        def spine(t, c=c, s=s, rise=rise):
            r = 2.7 * t
            return (lean + c * r, 7.6 + rise * 1.6 * t - (1.1 + 0.5 * rise) * t * t * 1.5, s * r)

        for m in range(1, steps + 1):
            t = m / (steps + 1)
            x, y, z = spine(t)
            for side in (-1, 1):
                size = 0.75 * math.sin(math.pi * min(t * 0.9 + 0.12, 1)) + 0.1
                tip = (
                    x + c * 0.35 * size - s * side * size * 0.8,
                    y - 0.45 * size,
                    z + s * 0.35 * size + c * side * size * 0.8,
                )
                leaflets.append([(x, y, z), tip])
                flat.append((c, 0, s))
        spans = 5 if kit.detail > 0.5 else 2
        rib = [spine(t / spans) for t in range(spans + 1)]
        ribs += [(a, b, 0.03 - 0.025 * j / spans) for j, (a, b) in enumerate(pairwise(rib))]
    fronds = kit.strips(leaflets, [wide, 0.1 * wide], green, flat) + kit.ropes(ribs, green, 4 if kit.detail > 0.5 else 3)
    nuts = sum(
        kit.sphere(0.13, kit.material("bark"), (lean + 0.2 * math.cos(k * 2), 7.45, 0.2 * math.sin(k * 2)), 10)
        for k in range(4 if kit.detail > 0.2 else 1)
    )
    return kit.model(sum(rings, trunk), fronds.sway(0.6, 5.5, 8.5), nuts, colliders="none")
