"""A bowl of noodle soup: coiled noodles, half an egg, beef, greens, scallion, chopsticks lifting a strand."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("noodle bowl", "noodles", "bowl of noodles", "ramen", "noodle soup", "instant noodles", "beef noodles", "soup"),
    zh=("面条", "面", "拉面", "牛肉面", "一碗面", "汤面", "汤", "泡面", "方便面", "酸辣粉", "螺蛳粉", "米线", "米粉", "凉皮", "麻辣烫", "凉面", "炸酱面", "热干面", "刀削面", "臊子面", "云吞面"),
    kind="food",
    height=0.25,
    mass=0.9,
    sound="glass",
    places=("kitchen",),
)
def noodle_bowl(kit, colour="#1c2a3c", inside="white", broth="#a8571c"):
    outer, inner = kit.material("ceramic", colour, 0.15, slot="colour"), kit.material("ceramic", inside, 0.12, slot="inside")
    red = kit.material("ceramic", "#b8261c", 0.15)
    bowl = kit.lathe([(0, 0), (0.042, 0), (0.043, 0.01), (0.06, 0.018), (0.09, 0.045), (0.106, 0.085), (0.1085, 0.088)], outer, segments=52)
    bowl += kit.lathe([(0.1085, 0.088), (0.106, 0.0895), (0.1035, 0.085), (0.087, 0.046), (0.05, 0.024), (0, 0.02)], inner, segments=52)
    bowl += kit.lathe([(0.0985, 0.0655), (0.1035, 0.078)], red, segments=52).scale(1.006, 1, 1.006)
    key = kit.box(0.011, 0.003, 0.0015, inner, 0) + kit.box(0.003, 0.007, 0.0015, inner, 0, at=(-0.004, 0, 0)) + kit.box(0.006, 0.0025, 0.0015, inner, 0, at=(0.002, 0.0045, 0))
    band = key.many([(0.1022 * math.sin(a), 0.069, 0.1022 * math.cos(a), math.degrees(a)) for a in (2 * math.pi * k / 26 for k in range(26))])
    soup = kit.cylinder(0.1, 0.002, kit.material("glass", broth, 0.04), (0, 0.073, 0), 48)
    fat = kit.cylinder(0.005, 0.0008, kit.material("food", "#d8902c", 0.1), segments=12, bevel=0)
    rng = kit.random("noodles")
    fat = fat.many([(0.09 * math.sin(a), 0.0752, 0.09 * math.cos(a), 0, rng.uniform(0.4, 1.0)) for a in (rng.uniform(0, 6.28) for _ in range(16))])
    dough = kit.material("food", "#ecd08a", 0.4)
    strands = []
    for _ in range(kit.n(26, 12)):
        cx, cz, r, a0 = rng.uniform(-0.045, 0.045), rng.uniform(-0.03, 0.05), rng.uniform(0.018, 0.042), rng.uniform(0, 6.28)
        path = []
        for j in range(8):
            a = a0 + 0.62 * j
            x, z = cx + r * math.cos(a) * (1 + 0.1 * math.sin(3 * a)), cz + r * math.sin(a)
            d = math.hypot(x, z)
            x, z = (x, z) if d < 0.088 else (x * 0.088 / d, z * 0.088 / d)
            path.append((x, 0.0755 + 0.0085 * rng.random() + 0.006 * (1 - d / 0.09), z))
        strands.append(kit.tube(path, 0.0024, dough, 5, smooth=3))
    yolk, white = kit.material("food", "#f0961c", 0.25), kit.material("food", "#f6f0e4", 0.3)
    egg = kit.ellipsoid(0.024, 0.016, 0.019, white, (0, 0, 0), 20) + kit.cylinder(0.0125, 0.0012, yolk, (0.002, 0.0135, 0), 20) + kit.cylinder(0.019, 0.002, white, (0, 0.012, 0), 22).scale(1.12, 1, 0.9)
    egg = egg.turn("z", -14).turn("x", 14).move(-0.05, 0.082, 0.045)
    beef = kit.blob([kit.block((0, 0, 0), (0.017, 0.006, 0.012), 0.005)], kit.material("food", "#6a3420", 0.45), 0.004, 0.005)
    beef = beef.turn("x", 20).many([(0.05, 0.084, 0.05, 20), (0.064, 0.083, 0.02, 80), (0.035, 0.087, 0.03, -30), (0.06, 0.088, 0.04, 50)])
    greens = kit.leaves([(-0.06 + 0.009 * k, 0.082, -0.02 - 0.004 * k) for k in range(7)], 0.05, 0.026, kit.material("leaf", "#3f8a38"), droop=0.5)
    onion = kit.torus(0.0038, 0.0013, kit.material("leaf", "#6ab848"), segments=10, sides=5).many(
        [(rng.uniform(-0.05, 0.06), 0.088 + rng.uniform(-0.003, 0.003), rng.uniform(-0.02, 0.05), rng.uniform(0, 90)) for _ in range(18)])
    chili = kit.torus(0.0045, 0.0016, kit.material("food", "red", 0.25), segments=12, sides=5).many([(0.01, 0.09, 0.055, 0), (-0.015, 0.09, 0.03, 0), (0.025, 0.09, 0.0, 0)])
    wood = kit.material("paint", "maroon", 0.3)
    tips = [(-0.004, 0.19, -0.012), (0.01, 0.19, -0.008)]
    sticks = sum(kit.tube([tip, (tip[0] + 0.17, 0.235 + 0.01 * k, tip[2] - 0.05 - 0.02 * k)], [0.0026, 0.0042], wood, 8) for k, tip in enumerate(tips))
    hang = [kit.tube([(0.003 + 0.0035 * k, 0.08, -0.02 + 0.004 * (k % 3)), (0.002 + 0.001 * k, 0.13, -0.012), (0.0 + 0.0018 * k, 0.186, -0.013), (0.002 + 0.0018 * k, 0.1915, -0.009),
                      (0.0 + 0.002 * k, 0.18, -0.004), (-0.006 + 0.004 * k, 0.12, 0.0), (-0.012 + 0.006 * k, 0.08, 0.006)], 0.0024, dough, 5, smooth=3) for k in range(6)]
    return kit.model(bowl, band, soup, fat, *strands, egg, beef, greens, onion, chili, sticks, *hang, colliders="cylinder", sockets={"steam": (0, 0.1, 0)})
