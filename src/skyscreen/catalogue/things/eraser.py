"""A pink eraser in its paper sleeve, one corner rubbed round."""

from skyscreen.catalogue import thing


@thing(
    en=("eraser", "rubber eraser"),
    zh=("橡皮", "橡皮擦"),
    kind="prop", height=0.016, mass=0.02, sound="rubber", places=("classroom", "office"),
)  # fmt: skip
def eraser(kit, colour="#e88a9a"):
    gum, sleeve = kit.material("rubber", colour, slot="colour"), kit.material("paper", "#2a4a9a")
    return kit.model(kit.box(0.026, 0.014, 0.06, gum, 0.006), kit.box(0.0268, 0.0148, 0.036, sleeve, 0.002, (0, 0, -0.008)), kit.box(0.027, 0.0152, 0.01, kit.material("paper", "#f0f0ec"), 0.0, (0, 0, -0.008)), colliders="box")
