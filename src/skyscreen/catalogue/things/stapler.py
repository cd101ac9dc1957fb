"""A stapler: a long hinged arm over a base, its anvil in front."""

from skyscreen.catalogue import thing


@thing(
    en=("stapler",),
    zh=("订书机",),
    kind="prop", height=0.058, mass=0.2, sound="plastic", places=("office", "classroom"),
)  # fmt: skip
def stapler(kit, colour="#c8281c"):
    skin, steel = kit.material("plastic", colour, 0.3, slot="colour"), kit.material("steel")
    arm = kit.box(0.034, 0.024, 0.13, skin, 0.01, (0, 0.026, 0)).turn("x", -6).move(0, 0.004, 0)
    return kit.model(kit.box(0.038, 0.01, 0.15, kit.material("rubber", "#1c1c1e"), 0.004), kit.box(0.03, 0.012, 0.13, steel, 0.002, (0, 0.018, 0)).turn("x", -6), arm, kit.box(0.03, 0.026, 0.03, skin, 0.006, (0, 0.008, -0.058)), kit.box(0.02, 0.002, 0.02, steel, 0.0, (0, 0.01, 0.06)), colliders="box")
