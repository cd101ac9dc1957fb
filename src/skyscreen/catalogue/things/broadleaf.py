"""A broadleaf tree: a forked trunk and crowns of leaf cards that sway."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("tree", "oak tree", "broadleaf tree", "oak"),
    zh=("树", "大树", "橡树", "树木", "槐树", "梧桐", "梧桐树", "枣树", "榆树"),
    kind="plant",
    height=8.0,
    mass=900.0,
    sound="wood",
    generic="plant",
    places=("meadow", "park", "forest", "city_street"),
)
def broadleaf(kit, colour="", height=8.0, seed=0, season="summer"):
    rng = kit.random(f"limbs {seed}")
    tones = {"summer": "#47702c", "spring": "#7fa63c", "autumn": "#c0641c", "winter": ""}
    tone = colour or tones.get(season, tones["summer"])
    bark = kit.material("bark")
    h = height
    limbs, crowns = [], []
    fork = 0.32 * h
    limbs.append(
        kit.tube(
            [(0, 0, 0), (0.02 * h, 0.5 * fork, 0.01 * h), (0, fork, 0)],
            [0.052 * h, 0.036 * h, 0.032 * h],
            bark,
            9,
            smooth=3,
        )
    )
    roots = 5
    for k in range(roots):
        a = 6.283 * k / roots + rng.random()
        limbs.append(
            kit.tube(
                [
                    (0.02 * h * math.cos(a), 0.05 * h, 0.02 * h * math.sin(a)),
                    (0.085 * h * math.cos(a), -0.01 * h, 0.085 * h * math.sin(a)),
                ],
                [0.03 * h, 0.01 * h],
                bark,
                5,
            )
        )
    for k in range(6):
        a = 6.283 * k / 6 + rng.uniform(-0.4, 0.4)
        out = (0.16 + 0.10 * rng.random()) * h * (0.5 if k == 5 else 1)
        up = (0.60 + 0.24 * rng.random()) * h if k < 5 else 0.84 * h
        mid = (0.5 * out * math.cos(a), (fork + up) / 2 - 0.03 * h, 0.5 * out * math.sin(a))
        end = (out * math.cos(a), up, out * math.sin(a))
        limbs.append(kit.tube([(0, fork * 0.95, 0), mid, end], [0.024 * h, 0.014 * h, 0.006 * h], bark, 6, smooth=2))
        crowns.append((end, rng.uniform(0.15, 0.2) * h))
    crowns.append(((0, 0.68 * h, 0), 0.20 * h))
    wood = sum(limbs).sway(0.05, 0.3 * h, h)
    if not tone:
        twigs = []
        for (x, y, z), r in crowns:
            for _ in range(kit.n(26, 8)):
                d = (rng.gauss(0, 1), rng.gauss(0.4, 0.8), rng.gauss(0, 1))
                s = r * 1.3 / math.sqrt(sum(c * c for c in d))
                twigs.append(((x, y, z), (x + d[0] * s, y + d[1] * s, z + d[2] * s), 0.004 * h))
        return kit.model(wood, kit.ropes(twigs, bark, 3).sway(0.3, 0.4 * h, h), colliders="none")
    leaf = kit.material("leaf", tone, slot="colour")
    spots = []
    for (x, y, z), r in crowns:
        for _ in range(150):
            d = (rng.gauss(0, 1), rng.gauss(0, 1), rng.gauss(0, 1))
            s = r * rng.uniform(0.55, 1.05) ** 0.5 / math.sqrt(sum(c * c for c in d))
            spots.append((x + d[0] * s * 1.1, y + d[1] * s * 0.85, z + d[2] * s * 1.1))
    foliage = kit.leaves(spots, 0.075 * h, 0.05 * h, leaf, spread=0.8, heart=(0, 0.62 * h, 0))
    if kit.detail < 0.25:  # a speck: trunk and three masses
        mass = kit.material("needle", kit.mix(tone, "black", 0.12))
        far = kit.ellipsoid(0.24 * h, 0.18 * h, 0.24 * h, mass, (0, 0.68 * h, 0), 50) + sum(
            kit.ellipsoid(r * 1.0, r * 0.85, r * 1.0, mass, at, 32) for at, r in crowns[:3]
        )
        # Cards stand out of the masses, or a tree is a ball on a stick.
        edge = kit.leaves(spots, 0.085 * h, 0.06 * h, leaf, "edge", spread=0.6, heart=(0, 0.6 * h, 0))
        # Up into the mass: a trunk that ends at its fork leaves the crown hanging in the air.
        trunk = limbs[0] + kit.tube([(0, 0.9 * fork, 0), (0, 0.62 * h, 0)], [0.03 * h, 0.016 * h], bark, 5)
        return kit.model(
            trunk, (far + edge).sway(0.5, 0.3 * h, h, 1.3), colliders="none", facts={"trunk_radius": 0.05 * h}
        )
    # Far off the crowns are masses, near by only the dark between the leaves.
    full, shade = (0.92, 0.2) if kit.detail < 0.5 else (0.8, 0.35)
    inner = sum(
        kit.ellipsoid(
            r * full,
            r * full * 0.84,
            r * full,
            kit.material("needle", kit.mix(tone, "black", shade)),
            at,
            10 / kit.detail,
        )
        for at, r in crowns
    )
    return kit.model(
        wood, (foliage + inner).sway(0.5, 0.3 * h, h, 1.3), colliders="none", facts={"trunk_radius": 0.05 * h}
    )
