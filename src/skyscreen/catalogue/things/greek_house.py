"""A white Greek house with columns before the door and a low tiled roof."""

from skyscreen.catalogue import thing


@thing(
    en=("greek house", "ancient greek house"),
    zh=("希腊房屋",),
    kind="building",
    height=9.0,
    mass=90000.0,
    sound="stone",
    places=("village",),
)
def greek_house(kit, seed=0):
    return kit.model(kit.building("front", "greek", 9.0, 2, seed).move(0, 0, 3.5), colliders="box")
