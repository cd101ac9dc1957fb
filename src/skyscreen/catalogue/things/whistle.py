"""A referee's whistle of steel with its ring and a cord."""

from skyscreen.catalogue import thing


@thing(
    en=("whistle", "referee whistle"),
    zh=("哨子", "口哨"),
    kind="prop", height=0.028, mass=0.03, sound="steel", places=("stadium", "playground"),
)  # fmt: skip
def whistle(kit):
    steel, dark = kit.material("steel"), kit.material("rubber", "#101214")
    body = kit.cylinder(0.013, 0.018, steel, (0, -0.009, 0), 26).turn("z", 90).move(0, 0.013, 0) + kit.box(0.018, 0.01, 0.034, steel, 0.002, (0, 0.0155, 0.022)) + kit.box(0.013, 0.0012, 0.006, dark, 0.0, (0, 0.0252, 0.013)) + kit.box(0.014, 0.006, 0.001, dark, 0.0, (0, 0.0175, 0.0392))
    return kit.model(body, kit.torus(0.005, 0.0009, steel, (0, 0, 0), 18, 6).turn("z", 90).move(0, 0.012, -0.017), kit.tube([(0, 0.008, -0.02), (0.03, 0.002, -0.04), (0.06, 0.002, -0.01), (0.07, 0.002, 0.03), (0.03, 0.002, 0.05), (-0.03, 0.002, 0.03), (-0.04, 0.002, -0.02), (0, 0.006, -0.022)], 0.0018, kit.material("rope", "#1f4fa8"), 6, smooth=4), colliders="box")
