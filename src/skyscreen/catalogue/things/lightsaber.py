"""A sword of light: a steel hilt and a glowing blade."""

from skyscreen.catalogue import thing


@thing(
    en=("lightsaber", "light sword", "laser sword", "energy sword"),
    zh=("光剑", "激光剑"),
    kind="prop", height=1.15, mass=1.0, sound="steel", places=("spaceship",),
)  # fmt: skip
def lightsaber(kit, colour="#3a8aff"):
    steel, black = kit.material("steel"), kit.material("rubber", "#18181a")
    hilt = kit.cylinder(0.018, 0.24, steel, (0, 0, 0), 18) + kit.cylinder(0.0195, 0.012, black, (0, 0, 0), 18).many([(0, 0.03 + 0.026 * k, 0) for k in range(5)]) + kit.box(0.012, 0.03, 0.014, kit.material("paint", "#c8201a"), 0.002, (0, 0.175, 0.018)) + kit.lathe([(0.018, 0.22), (0.024, 0.235), (0.02, 0.255), (0, 0.255)], steel, segments=18)
    blade = kit.capsule((0, 0.25, 0), (0, 1.135, 0), 0.012, kit.material("lamp", "#f4f8ff", emission=5.0), 14) + kit.capsule((0, 0.25, 0), (0, 1.13, 0), 0.02, kit.material("lamp", colour, emission=3.5, slot="colour"), 14)
    return kit.model(hilt, blade, lights=[kit.light((0, 0.8, 0), colour, 3.0, 3.5)], colliders="box")
