"""A glass thermometer with a red column on a white scale."""

from skyscreen.catalogue import thing


@thing(
    en=("thermometer", "clinical thermometer"),
    zh=("体温计", "温度计"),
    kind="prop", height=0.24, mass=0.05, sound="glass", places=("hospital", "kitchen"),
)  # fmt: skip
def thermometer(kit):
    white, red = kit.material("paint", "#f4f4f0", 0.4), kit.material("lamp", "#e01c1c", emission=0.25)
    out = kit.box(0.05, 0.23, 0.006, white, 0.006) + kit.capsule((0, 0.03, 0.008), (0, 0.215, 0.008), 0.007, kit.material("glass"), 14) + kit.sphere(0.011, red, (0, 0.028, 0.009), 16) + kit.cylinder(0.0028, 0.12, red, (0, 0.03, 0.009), 10)
    return kit.model(out, kit.box(0.01, 0.0012, 0.001, kit.material("rubber", "#1c1c1e"), 0.0).many([(s * 0.016, 0.05 + 0.011 * k, 0.0035) for s in (-1, 1) for k in range(14)]), colliders="box")
