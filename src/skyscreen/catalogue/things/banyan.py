"""A banyan: a trunk of many stems, boughs that reach far out, roots that hang from them, a broad dark crown."""


import math

from skyscreen.catalogue import thing


@thing(
    en=("banyan", "banyan tree", "fig tree", "old banyan"), zh=("榕树", "大榕树", "老榕树", "古榕树", "菩提树", "大槐树", "老槐树", "古树"),
    kind="plant", height=11.0, mass=9000.0, sound="wood", places=("chinese_village", "park", "temple"),
)
def banyan(kit, height=11.0, seed=0):
    rng, h = kit.random(f"banyan {seed}"), height
    bark = kit.material("bark", "#6a6054")
    limbs, crowns, roots = [], [], []
    for k in range(7):  # stems grown together, with buttresses
        a = 0.9 * k
        x, z = 0.05 * h * math.cos(a), 0.05 * h * math.sin(a)
        limbs.append(kit.tube([(2.1 * x, 0.0, 2.1 * z), (1.1 * x, 0.07 * h, 1.1 * z), (0.8 * x, 0.28 * h, 0.8 * z)], [0.02 * h, 0.036 * h, 0.03 * h], bark, 8, smooth=3))
    for k in range(9):
        a = 0.698 * k + rng.uniform(-0.2, 0.2)
        out, up = (0.34 + 0.2 * rng.random()) * h, (0.5 + 0.2 * rng.random()) * h
        c, s = math.cos(a), math.sin(a)
        mid = (0.45 * out * c, 0.44 * h, 0.45 * out * s)
        limbs.append(kit.tube([(0.02 * h * c, 0.26 * h, 0.02 * h * s), mid, (out * c, up, out * s)], [0.032 * h, 0.02 * h, 0.007 * h], bark, 7, smooth=3))
        crowns.append(((out * c, up + 0.06 * h, out * s), 0.17 * h))
        crowns.append(((0.55 * out * c, up + 0.1 * h, 0.55 * out * s), 0.17 * h))
        for _ in range(3):
            t = rng.uniform(0.35, 0.85)
            x, z = t * out * c + rng.uniform(-0.2, 0.2), t * out * s + rng.uniform(-0.2, 0.2)
            top = 0.44 * h + (up - 0.44 * h) * t
            roots.append(((x, top, z), (x + rng.uniform(-0.1, 0.1), top - rng.uniform(0.12, 0.26) * h, z), 0.012))
    crowns.append(((0, 0.8 * h, 0), 0.2 * h))
    leaf, mass = kit.material("leaf", "#3a5c28"), kit.material("needle", "#2a421e")
    spots = []
    for (x, y, z), r in crowns:
        for _ in range(110):
            d = (rng.gauss(0, 1), rng.gauss(0.1, 1), rng.gauss(0, 1))
            far = r * rng.uniform(0.6, 1.08) / math.sqrt(sum(v * v for v in d))
            spots.append((x + 1.15 * d[0] * far, y + 0.66 * d[1] * far, z + 1.15 * d[2] * far))
    foliage = kit.leaves(spots, 0.055 * h, 0.04 * h, leaf, spread=0.8, heart=(0, 0.55 * h, 0))
    full = 0.95 if kit.detail < 0.5 else 0.82
    inner = sum(kit.ellipsoid(1.1 * r * full, 0.62 * r * full, 1.1 * r * full, mass, at, 12 / max(kit.detail, 0.3)) for at, r in crowns)
    hanging = kit.ropes(roots, kit.material("bark", "#7a7062"), 4).sway(0.3, 0.1 * h, 0.5 * h)
    return kit.model(sum(limbs), hanging, (foliage + inner).sway(0.3, 0.3 * h, h, 1.1), colliders="none", facts={"trunk_radius": 0.1 * h})
