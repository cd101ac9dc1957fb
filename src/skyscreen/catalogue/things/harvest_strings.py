"""Harvest hung up to dry: strings of red chilies, bundles of golden corn and braids of garlic on a bamboo rail."""

from skyscreen.catalogue import thing


@thing(
    en=("strings of chilies", "dried chilies", "hanging corn", "drying chilies", "hung corn and chilies"),
    zh=("辣椒串", "玉米串", "红辣椒串", "蒜辫子", "晒秋", "晾晒的玉米", "串串辣椒"),
    kind="prop", height=2.05, mass=30.0, sound="soft", places=("siheyuan", "chinese_village"),
    own={"float": "idle", "hang": "idle"},
)  # fmt: skip
def harvest_strings(kit, colour="#c01410"):
    cane, rope = kit.material("wood", "#b08a4a"), kit.material("rope", "#c8b078")
    posts = (kit.cylinder(0.035, 2.05, cane, (1.0, 0, 0), 10) + kit.ropes([((1.0, 0, -0.35), (1.0, 1.2, 0), 0.025), ((1.0, 0, 0.35), (1.0, 1.2, 0), 0.025)], cane, 6)).both()
    rail = kit.cylinder(0.03, 2.3, cane, segments=10).turn("z", 90).move(1.15, 1.95, 0)
    pod = kit.tube([(0, 0, 0), (0.01, -0.035, 0.012), (0.006, -0.085, 0.03)], [0.011, 0.012, 0.002], kit.material("food", colour, 0.12, slot="colour"), 7)
    stalk = kit.tube([(0, 0, 0), (-0.004, 0.02, -0.004)], 0.003, kit.material("leaf", "#5a7a2c"), 5)
    ear = kit.lathe([(0, 0), (0.02, 0.004), (0.026, 0.04), (0.024, 0.12), (0.014, 0.18), (0, 0.195)], kit.material("food", "#e8a81c", 0.35), segments=12).turn("x", 180)
    husk = kit.leaves([(0.0, 0.0, 0.0)] * 4, 0.11, 0.03, kit.material("leaf", "#d8c890"), droop=0.5)
    bulb = kit.lathe([(0, 0), (0.022, 0.006), (0.03, 0.025), (0.018, 0.045), (0.004, 0.06)], kit.material("food", "#f0e8e0", 0.4), segments=12)
    rng = kit.random("strings")
    out = [posts, rail]
    for k, x in enumerate((-0.82, -0.5, -0.18, 0.14, 0.46, 0.78)):
        cord = kit.ropes([((x, 1.95, 0), (x, 0.72, 0), 0.006)], rope, 5)
        out.append(cord)
        if k % 3 == 1:
            out += [(ear + husk).turn("z", rng.uniform(10, 24)).move(0.045, 0, 0).turn("y", 72 * j + 30 * row).move(x, 1.86 - 0.17 * row, 0) for row in range(7) for j in range(5)]
        elif k == 5:
            out += [bulb.move(0.04, 0, 0).turn("y", 120 * j + 40 * row).move(x, 1.8 - 0.085 * row, 0) for row in range(12) for j in range(3)]
        else:
            out += [(pod + stalk).turn("z", rng.uniform(14, 40)).move(0.02, 0, 0).turn("y", 60 * j + 25 * row + rng.uniform(-12, 12)).move(x, 1.88 - 0.055 * row, 0) for row in range(20) for j in range(6)]
    return kit.model(*out, colliders="none", sockets={"top": (0, 2.0, 0)})
