"""A Christmas tree: tiers of fir, glass balls, a string of lights, a golden star, presents below."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("christmas tree", "xmas tree", "decorated fir"),
    zh=("圣诞树",),
    kind="plant", pot=False, height=2.3, mass=30.0, sound="leaf", places=("living_room", "main_street"),
)  # fmt: skip
def christmas_tree(kit, colour="#1f5a34"):
    rng = kit.random("tree")
    needle, bark, gold = kit.material("leaf", colour, slot="colour"), kit.material("bark"), kit.material("brass")
    tiers = sum(kit.lathe([(r, y), (r * 0.92, y + 0.05), (r * 0.35, y + 0.42), (0.02, y + 0.5)], needle, segments=28) + kit.lathe([(r * 0.9, y + 0.01), (0.05, y + 0.08)], needle, segments=28) for r, y in ((0.72, 0.34), (0.60, 0.68), (0.47, 1.02), (0.34, 1.34), (0.21, 1.64)))
    sprigs = []
    for r, y in ((0.72, 0.34), (0.60, 0.68), (0.47, 1.02), (0.34, 1.34), (0.21, 1.64)):
        for _ in range(kit.n(26, 8)):
            a, u = rng.uniform(0, 6.28), rng.uniform(0.0, 0.8)
            q = r * (1 - 0.62 * u)
            sprigs.append(((q * 0.8 * math.cos(a), y + 0.06 + 0.36 * u, q * 0.8 * math.sin(a)), (q * 1.12 * math.cos(a), y + 0.0 + 0.34 * u, q * 1.12 * math.sin(a)), 0.022))
    balls, lights = [], []
    for k in range(kit.n(44, 16)):
        tier = ((0.72, 0.34), (0.60, 0.68), (0.47, 1.02), (0.34, 1.34), (0.21, 1.64))[k % 5]
        a, u = k * 2.4, rng.uniform(0.02, 0.45)
        q, y = tier[0] * (1 - 0.62 * u) * 1.04, tier[1] + 0.02 + 0.38 * u
        if k % 2:
            lights.append(kit.sphere(0.018, kit.material("lamp", ("#ffd080", "#ff6a50", "#7ac8ff", "#9aff8a")[k % 4], emission=3.0), (q * math.cos(a), y, q * math.sin(a)), 8))
        else:
            balls.append(kit.sphere(0.045, kit.material("carpaint", ("#c8141c", "#d8a82c", "#1f5ac8", "#c8c8d0")[(k // 2) % 4]), (q * math.cos(a), y - 0.03, q * math.sin(a)), 14))
    star = kit.extrude([((0.14 if k % 2 == 0 else 0.06) * math.sin(math.pi * k / 5), (0.14 if k % 2 == 0 else 0.06) * math.cos(math.pi * k / 5)) for k in range(10)], 0.04, kit.material("lamp", "#ffd050", emission=1.6)).move(0, 2.18, 0)
    trunk = kit.cylinder(0.07, 0.4, bark, segments=12) + kit.cylinder(0.2, 0.14, kit.material("paint", "crimson", 0.5), segments=24)
    gifts = sum(kit.box(s, s * 0.8, s, kit.material("paper", t), 0.004, (x, 0, z)) + kit.box(s * 1.02, s * 0.82, s * 0.16, gold, 0.0, (x, 0, z)) + kit.box(s * 0.16, s * 0.82, s * 1.02, gold, 0.0, (x, 0, z)) for s, t, x, z in ((0.26, "#a81c24", 0.45, 0.4), (0.2, "#2f6a4a", -0.42, 0.5), (0.3, "#2a4a8a", -0.1, 0.62)))
    return kit.model(tiers, kit.ropes(sprigs, needle, 5), *balls, *lights, star, trunk, gifts, colliders="cylinder", lights=[kit.light((0, 1.2, 0.6), "#ffc070", 1.6, 4)])
