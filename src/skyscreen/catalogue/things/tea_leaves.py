"""Tea leaves on a round bamboo tray: fresh and green, or rolled and dark."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("tea leaves", "tray of tea leaves"), zh=("茶叶", "茶青"), kind="food", height=0.12, mass=0.8, sound="soft", places=("tea_garden", "teahouse"))
def tea_leaves(kit, colour="#5f9a3c"):
    tray = kit.lathe([(0.0, 0.0), (0.3, 0.0), (0.34, 0.06), (0.325, 0.065), (0.29, 0.015), (0.0, 0.015)], kit.material("wood", "#c9a35c"), segments=44)
    rng, places = kit.random("leaves"), []
    leaf = kit.ellipsoid(0.035, 0.004, 0.012, kit.material("leaf", colour, slot="colour"), (0, 0, 0), 8).turn("z", 20)
    for _ in range(kit.n(420)):
        a, r = rng.uniform(0, 2 * pi), 0.285 * rng.random() ** 0.6
        places.append((r * cos(a), 0.02 + rng.uniform(0.2, 1.0) * 0.1 * (1 - (r / 0.3) ** 2), r * sin(a), rng.uniform(0, 360), rng.uniform(0.7, 1.3)))
    return kit.model(tray, leaf.many(places), colliders="box", mass=0.8)
