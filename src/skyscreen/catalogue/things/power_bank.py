"""A power bank with its lamps lit and a cable."""

from skyscreen.catalogue import thing


@thing(
    en=("power bank", "portable charger"),
    zh=("充电宝", "移动电源"),
    kind="prop", height=0.018, mass=0.2, sound="plastic", places=("office",),
)  # fmt: skip
def power_bank(kit, colour="#e8eaee"):
    case = kit.material("plastic", colour, 0.2, slot="colour")
    out = kit.box(0.07, 0.016, 0.14, case, 0.007) + kit.cylinder(0.002, 0.001, kit.material("lamp", "#3aa0ff", emission=4.0), (0, 0.016, 0), 8, bevel=0).many([(-0.012 + 0.008 * k, 0, 0.05) for k in range(4)])
    return kit.model(out, kit.tube([(0.015, 0.008, 0.07), (0.02, 0.006, 0.11), (0.07, 0.004, 0.12), (0.1, 0.004, 0.06), (0.08, 0.004, 0.0)], 0.0025, kit.material("rubber", "#f0f0ee"), 7, smooth=4), kit.box(0.012, 0.006, 0.018, kit.material("steel"), 0.001, (0.015, 0.005, 0.074)), colliders="box")
