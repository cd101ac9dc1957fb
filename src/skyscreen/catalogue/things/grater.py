"""A box grater with rows of holes and a handle."""

from skyscreen.catalogue import thing


@thing(
    en=("grater", "cheese grater"),
    zh=("擦丝器", "刨丝器"),
    kind="prop", height=0.25, mass=0.3, sound="steel", places=("kitchen",),
)  # fmt: skip
def grater(kit):
    steel, hole = kit.material("steel"), kit.material("rubber", "#16181a")
    side = kit.facet([(-0.055, 0, 0.045), (0.055, 0, 0.045), (0.035, 0.2, 0.03), (-0.035, 0.2, 0.03)], steel, 0.002)
    dots = kit.ellipsoid(0.004, 0.003, 0.002, hole, (0, 0, 0), 8).many([(-0.03 + 0.012 * k, 0.03 + 0.017 * j, 0.0445 - 0.0745 * 0.017 * j - 0.001) for k in range(6) for j in range(9) if abs(-0.03 + 0.012 * k) < 0.045 - 0.0017 * j])
    wide = side + dots
    narrow = kit.facet([(-0.045, 0, 0.055), (0.045, 0, 0.055), (0.03, 0.2, 0.035), (-0.03, 0.2, 0.035)], steel, 0.002)
    return kit.model(wide, wide.turn("y", 180), narrow.turn("y", 90), narrow.turn("y", -90), kit.tube([(-0.03, 0.2, 0), (-0.025, 0.24, 0), (0.025, 0.24, 0), (0.03, 0.2, 0)], 0.008, kit.material("plastic", "#1c1c1e"), 8, smooth=3), colliders="box")
