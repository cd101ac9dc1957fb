"""A mud-brick house of the Nile: a flat roof, beams, slits for windows, an awning."""

from skyscreen.catalogue import thing


@thing(
    en=("mudbrick house", "egyptian house", "adobe house"),
    zh=("泥砖房", "土屋"),
    kind="building",
    height=4.8,
    mass=90000.0,
    sound="stone",
    places=("village",),
)
def egyptian_house(kit, seed=0):
    return kit.model(kit.building("front", "egypt", 8.0, 1, seed).move(0, 0, 3.5), colliders="box")
