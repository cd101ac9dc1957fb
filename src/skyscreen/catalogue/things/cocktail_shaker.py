"""A cocktail shaker of steel."""

from skyscreen.catalogue import thing


@thing(en=("cocktail shaker", "shaker"), zh=("摇酒壶", "调酒壶"), kind="prop", height=0.23, mass=0.6, sound="metal", places=("bar",))
def cocktail_shaker(kit, colour="#b8bcc2"):
    steel = kit.material("steel", colour, 0.2)
    body = kit.lathe([(0, 0), (0.034, 0), (0.044, 0.13), (0.045, 0.145), (0.043, 0.15), (0.03, 0.185), (0.026, 0.19), (0.026, 0.215),
                      (0.022, 0.23), (0, 0.23)], steel, segments=30)
    return kit.model(body, kit.torus(0.0455, 0.002, steel, (0, 0.145, 0), 28, 6), colliders="cylinder")
