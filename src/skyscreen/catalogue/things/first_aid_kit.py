"""A first-aid kit: a white case with a red cross and a handle."""

from skyscreen.catalogue import thing


@thing(
    en=("first aid kit", "first-aid kit", "medical kit"),
    zh=("急救箱", "医药箱", "药箱"),
    kind="prop", height=0.27, mass=2.0, sound="plastic", places=("hospital", "ambulance"),
)  # fmt: skip
def first_aid_kit(kit):
    white, red = kit.material("plastic", "#f2f2ee", 0.3), kit.material("plastic", "#d01c1c", 0.3)
    out = kit.box(0.34, 0.23, 0.12, white, 0.02) + kit.box(0.342, 0.012, 0.122, kit.material("plastic", "#c8ccd0"), 0.004, (0, 0.11, 0)) + kit.box(0.11, 0.036, 0.004, red, 0.002, (0, 0.097, 0.06)) + kit.box(0.036, 0.11, 0.004, red, 0.002, (0, 0.06, 0.06))
    return kit.model(out, kit.tube([(-0.06, 0.228, 0), (-0.05, 0.262, 0), (0.05, 0.262, 0), (0.06, 0.228, 0)], 0.009, red, 8, smooth=3), colliders="box")
