"""A balloon whisk: looped wires in a steel handle."""

from skyscreen.catalogue import thing


@thing(
    en=("whisk", "egg beater"),
    zh=("打蛋器",),
    kind="prop", height=0.3, mass=0.1, sound="steel", places=("kitchen", "bakery"),
)  # fmt: skip
def whisk(kit):
    steel = kit.material("steel")
    loop = kit.tube([(0.006, 0.13, 0), (0.026, 0.19, 0), (0.034, 0.25, 0), (0.02, 0.293, 0), (0, 0.3, 0), (-0.02, 0.293, 0), (-0.034, 0.25, 0), (-0.026, 0.19, 0), (-0.006, 0.13, 0)], 0.0012, steel, 6, smooth=3)
    return kit.model(sum(loop.turn("y", 36 * k) for k in range(5)), kit.lathe([(0, 0), (0.011, 0.002), (0.013, 0.06), (0.009, 0.12), (0.011, 0.14), (0, 0.142)], kit.material("paint", "#2a2c30", 0.3), segments=18), colliders="box")
