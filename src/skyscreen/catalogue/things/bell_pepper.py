"""A bell pepper: four shining lobes and a thick green stalk."""

from skyscreen.catalogue import thing


@thing(en=("bell pepper", "sweet pepper", "pepper", "capsicum"), zh=("青椒", "甜椒", "彩椒", "柿子椒"), kind="food", height=0.0999, mass=0.18, sound="soft", places=("kitchen", "market"))
def bell_pepper(kit, colour="#2f7a20"):
    body = kit.fruit(0.041, 0.085, kit.material("food", colour, 0.14, slot="colour"), dimple=0.14, base=0.08, ribs=4, deep=0.16, stalk=0)
    stalk = kit.tube([(0, 0.068, 0), (0.002, 0.085, 0), (0.012, 0.1, 0)], [0.011, 0.006, 0.006], kit.material("leaf", "#5a8a30"), 8, smooth=3)
    return kit.model(body, stalk, colliders="sphere")
