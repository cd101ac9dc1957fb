"""A water pistol of green and orange plastic with a round tank on top."""

from skyscreen.catalogue import thing


@thing(
    en=("water gun", "water pistol", "squirt gun", "toy gun"),
    zh=("水枪", "玩具枪"),
    kind="prop", height=0.2, mass=0.3, sound="plastic", places=("playground", "beach"),
)  # fmt: skip
def water_gun(kit, colour="#3ac04a"):
    skin, orange, tank = kit.material("plastic", colour, 0.2, slot="colour"), kit.material("plastic", "#f07a1c", 0.2), kit.material("plastic", "#3aa0e8", 0.1)
    body = kit.box(0.04, 0.055, 0.22, skin, 0.015, (0, 0.09, 0)) + kit.box(0.032, 0.11, 0.045, skin, 0.012).turn("x", 14).move(0, 0.0, -0.055)
    nose = kit.cylinder(0.014, 0.09, orange, (0, 0, 0), 16).turn("x", 90).move(0, 0.12, 0.1) + kit.cylinder(0.008, 0.02, orange, (0, 0, 0), 12).turn("x", 90).move(0, 0.12, 0.185)
    trigger = kit.box(0.012, 0.035, 0.012, orange, 0.004, (0, 0.055, -0.01)) + kit.torus(0.024, 0.004, skin, (0, 0, 0), 20, 6).turn("z", 90).move(0, 0.072, -0.008)
    return kit.model(body, nose, trigger, kit.ellipsoid(0.034, 0.034, 0.05, tank, (0, 0.165, -0.03), 20), kit.cylinder(0.014, 0.014, orange, (0, 0.185, -0.03), 14), colliders="box")
