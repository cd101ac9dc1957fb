"""A firework rocket: a striped paper tube with a pointed cap and a fuse, on its stick, two crackers beside it."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("firework rocket", "fireworks rocket", "skyrocket"),
    zh=("冲天炮", "火箭烟花"),
    kind="prop",
    height=1.0,
    mass=0.25,
    sound="wood",
    places=("park",),
)
def fireworks_rocket(kit, colour="red", stripe="gold"):
    red, gold = kit.material("paper", colour, slot="colour"), kit.material("brass", stripe, 0.35, slot="stripe")
    wood, dark = kit.material("wood", "tan"), kit.material("paper", "charcoal")
    stick = kit.box(0.014, 0.86, 0.014, wood, 0.002, at=(0, 0, -0.058))
    tube = kit.cylinder(0.05, 0.36, red, (0, 0.46, 0), 32, bevel=0.003)
    spiral = []
    for start in (0.0, math.pi):
        path = [(0.0505 * math.sin(start + 9 * t), 0.475 + 0.33 * t, 0.0505 * math.cos(start + 9 * t)) for t in (k / 40 for k in range(41))]
        spiral.append(kit.tube(path, 0.009, gold, 6).scale(1.0))
    cap = kit.lathe([(0, 0.815), (0.066, 0.815), (0.068, 0.822), (0.034, 0.91), (0, 1.0)], gold, segments=32)
    star = kit.extrude(
        [((0.026 if k % 2 == 0 else 0.011) * math.sin(math.pi * k / 5), (0.026 if k % 2 == 0 else 0.011) * math.cos(math.pi * k / 5))
         for k in range(10)], 0.004, kit.material("paint", "white"),
    ).move(0, 0.64, 0.061)  # fmt: skip
    clay = kit.cylinder(0.042, 0.02, dark, (0, 0.445, 0), 24)
    fuse = kit.tube([(0.015, 0.45, 0.0), (0.03, 0.4, 0.03), (0.02, 0.36, 0.06), (0.05, 0.33, 0.08)], 0.005, kit.material("rope", "#3f7a48"), 6, smooth=4)
    spark = kit.sphere(0.009, kit.material("lamp", "#ffb040", emission=9), (0.05, 0.33, 0.08), 10)
    cord = kit.torus(0.012, 0.004, kit.material("rope"), segments=14, sides=5).scale(4.9, 1, 5.6)
    ties = cord.move(0, 0.54, -0.006) + cord.move(0, 0.74, -0.006)
    foot = kit.lathe([(0, 0), (0.075, 0), (0.06, 0.16), (0.054, 0.16), (0.054, 0.02)], kit.material("glass", "#4f8f6a"), segments=28).move(0, 0, -0.058)
    crackers = kit.cylinder(0.016, 0.1, red, segments=14).turn("z", 90)
    crackers = crackers.many([(0.2, 0.016, 0.05 + 0.036 * k, 8 * (k % 2)) for k in range(5)])
    cords = kit.tube([(0.145, 0.033, 0.02), (0.145, 0.036, 0.2), (0.1, 0.01, 0.26)], 0.004, kit.material("rope", "#3f7a48"), 5, smooth=4)
    return kit.model(
        stick, tube, *spiral, cap, star, clay, fuse, spark, ties, foot, crackers, cords,
        colliders="cylinder",
        sockets={"flame": ((0, 0.44, 0), (0, -1, 0)), "fuse": (0.05, 0.33, 0.08)},
    )  # fmt: skip
