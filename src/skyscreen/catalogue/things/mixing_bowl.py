"""A wide steel bowl for mixing: flour, flour with eggs, smooth batter, stiff egg white, chopped filling, or raw pork in cubes."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("mixing bowl", "bowl of batter", "bowl of flour"), zh=("搅拌盆", "搅拌碗", "面盆"), kind="prop", height=0.12, mass=0.8, sound="metal", places=("kitchen", "bakery"))
def mixing_bowl(kit, holds="batter"):
    """`holds`: nothing, flour, eggs (on flour), batter, whites, filling or pork."""
    steel = kit.material("steel", "#cfd4d8", 0.25)
    parts = [kit.lathe([(0.0, 0.0), (0.07, 0.0), (0.12, 0.04), (0.15, 0.11), (0.157, 0.112), (0.157, 0.116), (0.146, 0.114), (0.115, 0.044), (0.068, 0.006), (0.0, 0.006)], steel, segments=48)]
    rng = kit.random("bowl")
    level = 0.075

    def top(tone, rise, rough):
        return kit.lathe([(0.128, level), (0.09, level + 0.4 * rise), (0.04, level + 0.85 * rise), (0.0, level + rise)], kit.material("food", tone, rough), segments=40)

    if holds in ("flour", "eggs"):
        parts.append(top("#f6f1e4", 0.022, 0.9))
        if holds == "eggs":
            for x, z in ((-0.03, 0.015), (0.035, -0.01)):
                parts += [kit.ellipsoid(0.036, 0.006, 0.032, kit.material("food", "#fbf6e8", 0.1), (x, level + 0.02, z), 20), kit.ellipsoid(0.018, 0.013, 0.018, kit.material("food", "#f2a81e", 0.1), (x, level + 0.026, z), 18)]
    elif holds == "batter":
        parts.append(top("#f2dfa8", 0.002, 0.15))
        parts += [kit.torus(0.04 + 0.03 * k, 0.004, kit.material("food", "#f6e8bc", 0.15), (0.005 * k, level + 0.002, 0), 36, 8) for k in range(3)]
    elif holds == "whites":
        parts += [top("#fdfdfa", 0.012, 0.6)] + [kit.cone(0.022, 0.04, kit.material("food", "#ffffff", 0.6), (0.07 * cos(2.4 * k), level, 0.07 * sin(2.4 * k)), 14) for k in range(8)]
    elif holds == "filling":
        parts.append(top("#c98a78", 0.015, 0.5))
        for tone in ("#4f8a3a", "#e8c8b8", "#8a4a3a"):
            parts.append(kit.ellipsoid(0.008, 0.005, 0.006, kit.material("food", tone, 0.4), (0, 0, 0), 8).many([(r * cos(a), level + 0.012, r * sin(a)) for r, a in ((0.11 * rng.random() ** 0.5, rng.uniform(0, 6.283)) for _ in range(40))]))
    elif holds == "pork":
        cube = kit.box(0.034, 0.013, 0.034, kit.material("food", "#e09a96", 0.3), 0.003) + kit.box(0.034, 0.01, 0.034, kit.material("food", "#f8ece4", 0.3), 0.003, (0, 0.012, 0)) + kit.box(0.034, 0.012, 0.034, kit.material("food", "#e09a96", 0.3), 0.003, (0, 0.021, 0))
        parts += [cube.turn("y", rng.uniform(0, 90)).move(r * cos(a), level - 0.01 + 0.02 * (k % 2), r * sin(a)) for k, (r, a) in enumerate((0.1 * rng.random() ** 0.5, 1.1 * n) for n in range(16))]
    return kit.model(*parts, colliders="cylinder", sockets={"inside": (0, 0.05, 0)}, facts=kit.pointed(inside=(0.0, level + 0.02, 0.05)))
