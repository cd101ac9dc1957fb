"""A golden hairpin with a phoenix, pearls and hanging chains."""

from skyscreen.catalogue import thing


@thing(
    en=("hairpin", "hair stick"),
    zh=("簪子", "发簪", "步摇", "发钗", "发夹", "发卡"),
    kind="prop", height=0.028, mass=0.05, sound="steel", places=("chinese_palace",),
)  # fmt: skip
def hairpin(kit):
    gold, pearl, jade = kit.material("brass", "#e0b040"), kit.material("ceramic", "#f4eee4", 0.05), kit.material("glazed", "#4aa87a", 0.08)
    pin = kit.tube([(0, 0.008, -0.11), (0, 0.008, 0.05)], [0.001, 0.003], gold, 8)
    petal = kit.ellipsoid(0.007, 0.003, 0.014, gold, (0, 0, 0.014), 10).turn("x", -18)
    flower = petal.copy_round(7).move(0, 0.016, 0.06) + kit.sphere(0.006, pearl, (0, 0.022, 0.06), 12)
    tail = sum(kit.tube([(0, 0.014, 0.07), (0.012 * s, 0.022, 0.085), (0.03 * s, 0.024, 0.1)], [0.003, 0.003, 0.001], jade, 6, smooth=3) for s in (-1.4, -0.7, 0, 0.7, 1.4))
    chain = kit.sphere(0.0026, pearl, (0, 0, 0), 8).many([(0.014 * s + 0.004 * k * s, 0.004, 0.052 - 0.007 * k) for s in (-1, 1) for k in range(7)])
    return kit.model(pin, flower, tail, chain, kit.sphere(0.005, kit.material("glazed", "#c8201a", 0.06), (0, 0, 0), 10).many([(s * 0.044, 0.005, 0.004) for s in (-1, 1)]), colliders="box")
