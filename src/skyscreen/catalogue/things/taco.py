"""Two tacos on a plate: folded corn shells, minced meat, salad, tomato, cheese, a wedge of lime."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("taco", "tacos", "burrito", "quesadilla"),
    zh=("塔可", "墨西哥卷饼", "玉米卷", "卷饼"),
    kind="food",
    height=0.086,
    mass=0.5,
    sound="wood",
    places=("snack_street", "kitchen"),
)
def taco(kit, colour="white"):
    rng = kit.random("filling")
    plate = kit.lathe([(0, 0.004), (0.07, 0.004), (0.1, 0.012), (0.118, 0.02), (0.12, 0.023), (0.1, 0.0165), (0.07, 0.009), (0, 0.009)], kit.material("ceramic", colour, 0.12, slot="colour"), segments=32)
    corn, meat = kit.material("food", "#e0a848", 0.55), kit.material("food", "#6a3418", 0.5)
    # A round shell of 75 mm folded round a spine of 14 mm: u runs over the fold, v along it.
    across = lambda u: 2.0 * (u - 0.5)
    half = lambda v: math.sqrt(max(1.0 - (2 * v - 1) ** 2, 0.0))
    def wall(out):
        def at(u, v):
            s, h = across(u), 0.075 * half(v)
            side = (0.014 + 0.016 * abs(s)) * (1 if s > 0 else -1) * min(abs(s) * 4, 1)
            return (side * out, abs(s) * h * 0.98 + (0.0 if out == 1 else 0.0015), 0.075 * (2 * v - 1))
        return at
    shell = kit.sheet(wall(1.0), 16, 14, corn) + kit.sheet(wall(0.93), 16, 14, corn, flip=True)
    bits = kit.ellipsoid(0.007, 0.005, 0.006, meat, (0, 0, 0), 6).many([(rng.uniform(-0.011, 0.011), rng.uniform(0.03, 0.055) * (1 - (z / 0.08) ** 2), z, rng.uniform(0, 360)) for z in (rng.uniform(-0.056, 0.056) for _ in range(26))])
    leaf = kit.box(0.016, 0.0012, 0.004, kit.material("food", "#5fa02c", 0.4), 0).many([(rng.uniform(-0.016, 0.016), rng.uniform(0.052, 0.07) * (1 - (z / 0.085) ** 2), z, rng.uniform(0, 360)) for z in (rng.uniform(-0.058, 0.058) for _ in range(22))])
    red = kit.box(0.008, 0.007, 0.008, kit.material("food", "#cf2a1c", 0.2), 0).many([(rng.uniform(-0.014, 0.014), rng.uniform(0.056, 0.072) * (1 - (z / 0.085) ** 2), z, rng.uniform(0, 360)) for z in (rng.uniform(-0.05, 0.05) for _ in range(14))])
    cheese = kit.box(0.014, 0.0016, 0.002, kit.material("food", "#f2b830", 0.35), 0).many([(rng.uniform(-0.016, 0.016), rng.uniform(0.062, 0.074) * (1 - (z / 0.085) ** 2), z, rng.uniform(0, 360)) for z in (rng.uniform(-0.052, 0.052) for _ in range(24))])
    one = shell + bits + leaf + red + cheese
    both = one.turn("z", 6).move(-0.036, 0.012, 0.004) + one.turn("z", -8).turn("y", 6).move(0.034, 0.012, -0.004)
    lime = kit.ellipsoid(0.024, 0.011, 0.011, kit.material("food", "#7fb436", 0.25), (0.0, 0.021, 0.086), 16)
    return kit.model(plate, both, lime, colliders="cylinder")
