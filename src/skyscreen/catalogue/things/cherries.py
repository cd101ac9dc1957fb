"""Two cherries on joined stalks."""

from skyscreen.catalogue import thing


@thing(en=("cherry", "cherries", "pair of cherries"), zh=("樱桃", "车厘子"), kind="food", height=0.064, mass=0.02, sound="soft", places=("kitchen", "market"))
def cherries(kit, colour="#8f0a18"):
    berry = kit.fruit(0.0115, 0.022, kit.material("food", colour, 0.08, slot="colour"), dimple=0.1, base=0.0, stalk=0)
    green = kit.material("leaf", "#5a8a30")
    stalks = kit.tube([(-0.014, 0.02, 0), (-0.01, 0.04, 0), (0, 0.062, 0)], 0.0009, green, 5, smooth=4) + kit.tube([(0.015, 0.02, 0.004), (0.011, 0.042, 0.002), (0, 0.062, 0)], 0.0009, green, 5, smooth=4)
    return kit.model(berry.move(-0.014, 0, 0), berry.move(0.015, 0, 0.004), stalks, kit.leaves([(0, 0.062, 0)], 0.03, 0.014, kit.material("leaf")), kit.sphere(0.002, kit.material("bark"), (0, 0.062, 0), 6), colliders="box")
