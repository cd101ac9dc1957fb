"""A bowl of breakfast cereal: golden rings and flakes in milk, a spoon in it, berries."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("cereal", "cereal bowl", "bowl of cereal", "breakfast cereal", "cornflakes", "corn flakes", "muesli", "granola"),
    zh=("麦片", "麦片碗", "燕麦片", "玉米片", "早餐麦片", "谷物圈"),
    kind="food", height=0.13, mass=0.7, sound="glass", places=("kitchen",),
)
def cereal_bowl(kit, colour="#3a7ab8"):
    rng, clay, inside = kit.random("cereal"), kit.material("ceramic", colour, 0.12, slot="colour"), kit.material("ceramic", "white", 0.12)
    out = kit.lathe([(0, 0), (0.045, 0), (0.05, 0.006), (0.085, 0.03), (0.11, 0.066), (0.114, 0.08)], clay, segments=44) + kit.lathe([(0.114, 0.08), (0.108, 0.078), (0.08, 0.032), (0, 0.014)], inside, segments=44)
    out += kit.cylinder(0.102, 0.002, kit.material("food", "#f8f4ea", 0.2), (0, 0.064, 0), 40, bevel=0)
    ring = kit.torus(0.0095, 0.0042, kit.material("food", "#d8983c", 0.6), (0, 0, 0), 14, 6)
    flake = kit.sheet(lambda u, v: (0.013 * (u - 0.5) * 2, 0.004 * math.sin(5 * u + 2 * v), 0.010 * (v - 0.5) * 2), 4, 4, kit.material("food", "#e0a84a", 0.6))
    flake += kit.sheet(lambda u, v: (0.013 * (u - 0.5) * 2, 0.004 * math.sin(5 * u + 2 * v), 0.010 * (v - 0.5) * 2), 4, 4, kit.material("food", "#e0a84a", 0.6), flip=True)
    for k in range(46):
        a, d = rng.uniform(0, 6.28), 0.092 * rng.random() ** 0.5
        one = (ring if k % 2 else flake).turn("x", rng.uniform(-30, 30)).turn("y", rng.uniform(0, 360))
        out += one.move(d * math.sin(a), 0.068 + 0.012 * rng.random() * (1 - d / 0.1), d * math.cos(a))
    for tone, x, z in (("#b8202c", 0.03, 0.02), ("#b8202c", -0.04, 0.03), ("#2c3a7a", 0.0, -0.045), ("#2c3a7a", -0.015, 0.06), ("#2c3a7a", 0.06, -0.02)):
        out += kit.sphere(0.0105, kit.material("food", tone, 0.3), (x, 0.078, z), 12)
    steel = kit.material("steel", rough=0.15)
    spoon = kit.tube([(0.03, 0.075, -0.03), (0.09, 0.105, -0.06), (0.15, 0.127, -0.09)], [0.006, 0.004, 0.006], steel, 8, smooth=3)
    return kit.model(out, spoon, colliders="cylinder", sockets={"top": (0, 0.085, 0)})
