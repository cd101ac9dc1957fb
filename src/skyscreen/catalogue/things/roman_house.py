"""A Roman town house: plaster, an arcade below, shutters above, a low roof of red tiles."""

from skyscreen.catalogue import thing


@thing(
    en=("roman house", "roman villa", "domus"),
    zh=("罗马房屋", "罗马别墅"),
    kind="building",
    height=9.0,
    mass=90000.0,
    sound="stone",
    places=("village",),
)
def roman_house(kit, seed=0):
    return kit.model(kit.building("front", "roman", 9.0, 2, seed).move(0, 0, 3.5), colliders="box")
