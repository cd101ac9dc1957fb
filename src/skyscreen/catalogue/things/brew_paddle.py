"""A paddle as long as an arm, to stir what is brewed in a cauldron or a vat."""

from skyscreen.catalogue import thing


@thing(en=("paddle for brewing", "brewing paddle", "long ladle", "stirring stick"), zh=("长柄勺", "搅棒", "木桨勺"), kind="prop", height=1.25, mass=0.9, sound="wood", places=("wizard_study",))
def brew_paddle(kit, colour="#8a6238"):
    wood = kit.material("wood", colour, slot="colour")
    return kit.model(kit.tube([(0, 0.16, 0), (0, 1.25, 0)], [0.019, 0.016], wood, 12), kit.ellipsoid(0.055, 0.13, 0.014, wood, (0, 0.12, 0), 20), colliders="box")
