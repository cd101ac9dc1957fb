"""A small heap of blueberries with their bloom and crowns."""

from skyscreen.catalogue import thing


@thing(
    en=("blueberry", "blueberries"),
    zh=("蓝莓",),
    kind="food", height=0.05, mass=0.05, sound="soft", places=("kitchen", "market"),
)  # fmt: skip
def blueberries(kit, colour="#3a4a8a"):
    skin = kit.material("food", colour, 0.6, slot="colour")
    one = kit.sphere(0.009, skin, (0, 0.009, 0), 14) + kit.torus(0.0032, 0.0012, kit.material("food", "#22284a"), (0, 0.0178, 0), 10, 5)
    return kit.model(kit.heap(one, 34, 0.045, 0.03, "berries").move(0, 0.002, 0), colliders="box")
