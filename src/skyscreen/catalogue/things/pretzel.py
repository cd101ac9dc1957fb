"""A soft pretzel: a brown rope of dough in a knotted loop, with grains of salt."""

from skyscreen.catalogue import thing

HALF = ((-0.042, 0.018, 0.007), (-0.016, 0.045, 0.009), (0.012, 0.066, 0.004), (0.045, 0.092, 0.0), (0.074, 0.074, 0.0), (0.068, 0.03, 0.0), (0.036, 0.006, 0.0), (0.0, 0.0, 0.0))
"""One end of the rope, over the middle, round the loop to the foot of the arc: (x, y, z)."""


@thing(
    en=("pretzel", "soft pretzel"),
    zh=("椒盐卷饼", "扭结饼"),
    kind="food", height=0.106, mass=0.1, sound="soft", places=("bakery", "kitchen"),
)  # fmt: skip
def pretzel(kit):
    crust, salt = kit.material("glazed", "#8a4a1c", 0.15), kit.material("snow", "#f8f8f6")
    wide = [0.007, 0.009, 0.0105, 0.012, 0.013, 0.013, 0.013, 0.013]
    one = kit.tube(list(HALF), wide, crust, 12, smooth=5)
    other = kit.tube([(-x, y, -z) for x, y, z in HALF], wide, crust, 12, smooth=5)
    grains = kit.box(0.003, 0.003, 0.003, salt, 0.0).many([(s * x, y, 0.012) for s in (-1, 1) for x, y in ((0.07, 0.05), (0.074, 0.07), (0.06, 0.088), (0.045, 0.012), (0.02, 0.002), (0.058, 0.02))])
    return kit.model((one + other + grains).turn("x", -28).move(0, 0.013, 0.0), colliders="box")
