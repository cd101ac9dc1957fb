"""Two orange persimmons with their four-leaved caps."""

from skyscreen.catalogue import thing


@thing(
    en=("persimmon", "persimmons"),
    zh=("柿子", "红柿子"),
    kind="food", height=0.061, mass=0.2, sound="soft", places=("market", "kitchen"),
)  # fmt: skip
def persimmon(kit, colour="#e8641c"):
    skin, cap = kit.material("food", colour, 0.2, slot="colour"), kit.material("leaf", "#6a6a34")
    leaf = kit.ellipsoid(0.011, 0.002, 0.016, cap, (0, 0, 0.014), 10).turn("x", 10)
    one = kit.fruit(0.037, 0.058, skin, dimple=0.1, ribs=4, deep=0.03, stalk=0.14) + leaf.copy_round(4).move(0, 0.054, 0)
    return kit.model(one.move(-0.035, 0, 0), one.scale(0.94).turn("y", 40).move(0.042, 0, 0.02), colliders="box")
