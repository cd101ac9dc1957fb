"""A bouquet: roses, daisies and green in a cone of paper with a ribbon."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("bouquet", "bunch of flowers", "flower bouquet", "posy", "bunch of wildflowers", "bunch of roses", "bunch of daisies",
        "bunch of tulips", "bunch of fresh flowers", "bouquet of flowers", "bouquet of roses"),
    zh=("花束", "一束花", "捧花", "鲜花束"),
    kind="prop", height=0.42, mass=0.6, sound="paper", places=("flower_shop", "living_room"),
)  # fmt: skip
def bouquet(kit, colour="crimson", wrap="#e8d8c0"):
    rng = kit.random("bouquet")
    paper = kit.material("paper", wrap, slot="wrap")
    cone = kit.lathe([(0.018, 0.02), (0.05, 0.12), (0.12, 0.27), (0.135, 0.29)], paper, segments=14) + kit.lathe([(0.132, 0.289), (0.11, 0.26), (0.02, 0.1)], kit.material("paper", kit.mix(wrap, "black", 0.1)), segments=14)
    stems = kit.tube([(0, 0, 0), (0, 0.16, 0)], 0.02, kit.material("leaf", "#3a7a34"), 7)
    ribbon = kit.torus(0.052, 0.012, kit.material("silk", colour), (0, 0.12, 0), 18, 6) + kit.ellipsoid(0.03, 0.018, 0.008, kit.material("silk", colour), (0.03, 0.12, 0.05), 10).both()
    flowers = []
    for k in range(14):
        a, r = k * 2.4, 0.105 * (k / 14) ** 0.5
        x, z, y = r * math.cos(a), r * math.sin(a), 0.34 - 1.6 * r * r + rng.uniform(-0.01, 0.015)
        if k % 3:
            tone = colour if k % 2 else kit.mix(colour, "white", 0.55)
            flowers.append(kit.sphere(0.024, kit.material("petal", tone), (x, y, z), 12) + kit.lathe([(0.012, -0.016), (0.032, 0.0), (0.036, 0.016), (0.026, 0.012)], kit.material("petal", tone), segments=10).move(x, y + 0.004, z))
        else:
            daisy = kit.ellipsoid(0.016, 0.003, 0.008, kit.material("petal", "white"), (0.02, 0, 0), 7).copy_round(9) + kit.sphere(0.009, kit.material("petal", "gold"), (0, 0.003, 0), 8)
            flowers.append(daisy.move(x, y + 0.016, z))
    leaves = sum(kit.ellipsoid(0.04, 0.004, 0.016, kit.material("leaf", "#3f8a3c"), segments=8).turn("z", 38).turn("y", 51 * k).move(0.115 * math.cos(-0.89 * k), 0.31, 0.115 * math.sin(-0.89 * k)) for k in range(7))
    return kit.model(cone, stems, ribbon, *flowers, leaves, colliders="cylinder", sockets={"grip": (0, 0.1, 0)})
