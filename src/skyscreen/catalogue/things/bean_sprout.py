"""A bean in earth that is cut open: asleep (age 0), swollen with a root (1), a hooked shoot (2), two leaves (3), a plant (4)."""

from skyscreen.catalogue import thing


@thing(en=("sprouting bean", "germinating seed", "bean seedling", "bean sprout"), zh=("发芽的豆子", "豆芽苗", "发芽的种子", "豆芽", "黄豆芽", "绿豆芽"), kind="plant", height=1.25, mass=20.0, sound="soft", places=("studio", "garden"))
def bean_sprout(kit, age=3, growing=0):
    soil, seed = kit.material("rock", "#5a4230"), kit.material("leather", "#a8623a", 0.5)
    white, green = kit.material("plastic", "#efe6c8", 0.6), kit.material("leaf", "#5f9a3c")
    box = kit.box(1.2, 0.7, 0.3, soil, 0.02) + kit.box(1.26, 0.06, 0.36, kit.material("wood", "oak"), 0.01)
    grains = kit.sphere(0.012, kit.material("stone", "#8a7a66"), (0, 0, 0), 6)
    rng = kit.random("grains")
    box += grains.many([(rng.uniform(-0.56, 0.56), rng.uniform(0.1, 0.66), 0.15) for _ in range(60)])
    y, z, parts = 0.45, 0.17, []
    fat = 1.0 if age < 1 else 1.2
    bean = kit.ellipsoid(0.085 * fat, 0.055 * fat, 0.05 * fat, seed, (0, y, z), 24)

    def root(tips):
        out = kit.tube([(0.02, y - 0.02, z), (0.05, y - 0.12, z), (0.03, y - 0.12 - 0.22 * tips, z)], [0.02, 0.014, 0.004], white, 10, smooth=5)
        for k in range(int(4 * tips)):
            low = y - 0.14 - 0.05 * k
            out += kit.tube([(0.04, low, z), (0.04 + (-1) ** k * 0.1, low - 0.06, z)], [0.007, 0.002], white, 6)
        return out

    def leaf(x, up, size, lean):
        return kit.ellipsoid(0.17 * size, 0.014, 0.09 * size, green, (0, 0, 0), 18).turn("z", lean).move(x, up, z)

    if age >= 1:
        parts.append(root(0.4 if age < 2 else 0.9))
    if age == 2:
        # The hook: it pulls the tender leaves through the earth backwards.
        parts.append(kit.tube([(-0.02, y + 0.02, z), (-0.06, 0.62, z), (-0.03, 0.78, z), (0.05, 0.76, z), (0.06, 0.7, z)], [0.018, 0.018, 0.017, 0.016, 0.012], kit.material("leaf", "#a9c46a"), 10, smooth=5))
        parts.append(kit.ellipsoid(0.06, 0.05, 0.04, kit.material("leaf", "#b7c66e"), (0.06, 0.69, z), 16))
    if age >= 3:
        top = 1.2 if age == 3 else 1.62
        shoot = kit.tube([(-0.02, y + 0.02, z), (-0.03, 0.7, z), (0.0, top, z)], [0.02, 0.018, 0.012], green, 10, smooth=5)
        shoot += leaf(0.15, top, 1.0, 16) + leaf(-0.15, top, 1.0, -16)
        if age > 3:
            shoot += leaf(0.17, 1.2, 1.25, 10) + leaf(-0.17, 1.15, 1.25, -12) + leaf(0.12, 1.42, 1.1, 20) + leaf(-0.12, 1.4, 1.1, -22)
        parts.append(kit.hinge("shoot", shoot, (0, y, z), (0, 0, 0), "unfold", period=6.0, phase=0.5) if growing else shoot)
    if age < 3:
        parts.append(bean)
    return kit.model(box, *parts, colliders="box", mass=20.0, facts=kit.pointed(seed=(0.0, y, z + 0.04), root=(0.04, y - 0.2, z), shoot=(-0.02, 0.8, z), leaf=(0.18, 1.2 if age == 3 else 1.62, z), water=(-0.4, 0.5, 0.15)))
