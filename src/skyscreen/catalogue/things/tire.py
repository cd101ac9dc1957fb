"""A car tyre with its treads on a steel wheel."""

from skyscreen.catalogue import thing


@thing(
    en=("tire", "tyre", "car tire", "spare tire"),
    zh=("轮胎", "备胎"),
    kind="prop", height=0.64, mass=18.0, sound="rubber", places=("garage",),
)  # fmt: skip
def tire(kit, colour="#18181a"):
    rubber, steel = kit.material("rubber", colour, slot="colour"), kit.material("steel", rough=0.3)
    tyre = kit.lathe([(0.21, -0.085), (0.27, -0.1), (0.31, -0.085), (0.318, -0.04), (0.318, 0.04), (0.31, 0.085), (0.27, 0.1), (0.21, 0.085), (0.2, 0.0), (0.21, -0.085)], rubber, segments=48)
    tread = kit.box(0.012, 0.17, 0.02, rubber, 0.0, (0.319, -0.085, 0)).copy_round(40)
    rim = kit.lathe([(0.21, 0.07), (0.19, 0.075), (0.18, 0.04), (0.06, 0.03), (0.05, 0.05), (0, 0.055)], steel, segments=36) + kit.cylinder(0.018, 0.02, steel, (0.1, 0.028, 0), 8).copy_round(5) + kit.lathe([(0, 0.0), (0.2, 0.0)], steel, segments=36)
    return kit.model((tyre + tread + rim).turn("x", 90).move(0, 0.32, 0), colliders="box")
