"""A ripe tomato with its green star."""

from skyscreen.catalogue import thing


@thing(en=("tomato",), zh=("西红柿", "番茄"), kind="food", height=0.0725, mass=0.15, sound="soft", places=("kitchen", "market"))
def tomato(kit, colour="#c8200f"):
    body = kit.fruit(0.04, 0.064, kit.material("food", colour, 0.18, slot="colour"), dimple=0.12, ribs=5, deep=0.05, stalk=0)
    green = kit.material("leaf", "#3a7a24")
    star = kit.facet([(0, 0.0, 0), (0.006, 0.001, 0.012), (0, -0.003, 0.032), (-0.006, 0.001, 0.012)], green, 0.0008).copy_round(6).move(0, 0.0605, 0)
    return kit.model(body, star, kit.capsule((0, 0.058, 0), (0.004, 0.072, 0), 0.003, green, 6), colliders="sphere")
