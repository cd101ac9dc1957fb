"""A garlic bulb of cloves in white paper."""

from skyscreen.catalogue import thing


@thing(en=("garlic", "garlic bulb", "clove of garlic"), zh=("大蒜", "蒜头", "蒜"), kind="food", height=0.0715, mass=0.06, sound="soft", places=("kitchen", "market"))
def garlic(kit, colour="#efe9de"):
    white = kit.material("food", colour, 0.5, slot="colour")
    body = kit.fruit(0.027, 0.042, white, dimple=-0.1, base=0.03, neck=0.3, ribs=8, deep=0.13, stalk=0)
    neck = kit.tube([(0, 0.038, 0), (0.001, 0.056, 0), (0.004, 0.072, 0)], [0.009, 0.0045, 0.003], white, 8)
    return kit.model(body, neck, colliders="sphere")
