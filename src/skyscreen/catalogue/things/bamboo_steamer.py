"""Two bamboo steamer baskets, one on the other, a lid of woven slats."""

from skyscreen.catalogue import thing


@thing(
    en=("bamboo steamer", "steamer basket", "dim sum basket"),
    zh=("蒸笼", "笼屉", "小笼", "一笼包子"),
    kind="prop", height=0.235, mass=1.2, sound="wood", places=("kitchen", "chinese_restaurant"),
)  # fmt: skip
def bamboo_steamer(kit, colour="tan"):
    cane, dark = kit.material("wood", colour, 0.6, slot="colour"), kit.material("wood", kit.mix(colour, "brown", 0.5))
    tier = kit.lathe([(0.13, 0), (0.138, 0.002), (0.138, 0.078), (0.13, 0.08), (0.128, 0.01)], cane, segments=40)
    tier += kit.torus(0.139, 0.004, dark, (0, 0.02, 0), 40, 6) + kit.torus(0.139, 0.004, dark, (0, 0.062, 0), 40, 6)
    tier += kit.ropes([((x, 0.012, -(0.0165 - x * x) ** 0.5), (x, 0.012, (0.0165 - x * x) ** 0.5), 0.006) for x in (-0.09, -0.06, -0.03, 0, 0.03, 0.06, 0.09)], cane, 5)
    lid = kit.lathe([(0.138, 0), (0.14, 0.028), (0.12, 0.045), (0, 0.058)], cane, segments=40) + kit.ropes([((-0.11 * c, 0.052, -0.11 * s), (0.11 * c, 0.052, 0.11 * s), 0.004) for c, s in ((1, 0), (0, 1), (0.7, 0.7), (0.7, -0.7))], dark, 5)
    knob = kit.torus(0.016, 0.005, dark, (0, 0.066, 0), 14, 6)
    return kit.model(tier, tier.move(0, 0.08, 0), (lid + knob).move(0, 0.16, 0), colliders="cylinder", sockets={"steam": (0, 0.24, 0)})
