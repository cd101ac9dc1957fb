"""A pear with its stalk and one leaf."""

from skyscreen.catalogue import thing


@thing(en=("pear", "pears"), zh=("梨", "梨子", "鸭梨"), kind="food", height=0.103, mass=0.18, sound="soft", places=("kitchen", "market"))
def pear(kit, colour="#c8b83a"):
    return kit.model(kit.fruit(0.036, 0.088, kit.material("food", colour, 0.3, slot="colour"), dimple=0.04, neck=0.85, stalk=0.22, leaf=True), colliders="sphere")
