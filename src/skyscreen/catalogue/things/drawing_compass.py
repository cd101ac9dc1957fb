"""A pair of drawing compasses standing open on its needle, a pencil in the other leg."""

from skyscreen.catalogue import thing


@thing(
    en=("pair of compasses", "drawing compass"),
    zh=("圆规",),
    kind="prop", height=0.16, mass=0.04, sound="steel", places=("classroom",),
)  # fmt: skip
def drawing_compass(kit):
    steel, dark = kit.material("steel"), kit.material("plastic", "#1f4fa8")
    legs = kit.ropes([((0, 0.135, 0), (-0.045, 0.0, 0), 0.0035), ((0, 0.135, 0), (0.042, 0.028, 0), 0.0035)], steel, 8) + kit.cone(0.002, 0.01, steel, (-0.045, 0, 0), 6)
    pen = kit.capsule((0.034, 0.055, 0.004), (0.05, 0.004, 0.004), 0.004, kit.material("paint", "#e8b01c"), 8)
    return kit.model(legs, pen, kit.cylinder(0.008, 0.012, dark, (0, 0.13, -0.0), 14), kit.cylinder(0.003, 0.02, steel, (0, 0.14, 0), 8), colliders="box")
