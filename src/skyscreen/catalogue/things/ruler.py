"""A wooden ruler marked in centimetres."""

from skyscreen.catalogue import thing


@thing(
    en=("ruler", "measuring stick", "yardstick"),
    zh=("尺子", "直尺", "尺"),
    kind="prop", height=0.005, mass=0.04, sound="wood", places=("classroom", "office"),
)  # fmt: skip
def ruler(kit, colour="#d8b060"):
    wood, ink = kit.material("wood", colour, 0.4, slot="colour"), kit.material("paint", "black", 0.8)
    marks = sum(kit.box(0.001, 0.0006, 0.014 if k % 5 == 0 else 0.008, ink, 0.0, (-0.15 + 0.01 * k, 0.0044, 0.02 - (0.007 if k % 5 == 0 else 0.004))) for k in range(31))
    return kit.model(kit.box(0.32, 0.005, 0.04, wood, 0.001), marks, colliders="box")
