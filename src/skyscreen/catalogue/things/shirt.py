"""A short-sleeved shirt on its hanger and stand."""

from skyscreen.catalogue import thing


@thing(en=("shirt", "t-shirt", "tee shirt", "blouse", "uniform", "jersey", "sports jersey"), zh=("衬衫", "t恤", "上衣", "衬衣", "校服", "球衣"), kind="prop", height=1.72, mass=0.25, sound="cloth")
def shirt(kit, colour="azure"):
    made = kit.garment(kit.material("cloth", colour, slot="colour"), length=0.66, chest=0.5, hem=0.5, sleeve=0.28, cuff=0.085, buttons=6, depth=0.1)
    wood = kit.material("wood", "walnut")
    return kit.model(made.move(0, 0.95, 0), kit.hanger(0.42, 1.56), kit.cylinder(0.2, 0.03, wood, (0, 0, -0.18), 28) + kit.tube([(0, 0.02, -0.18), (0, 1.68, -0.18), (0, 1.71, -0.1), (0, 1.68, 0)], 0.014, wood, 10), colliders="box")
