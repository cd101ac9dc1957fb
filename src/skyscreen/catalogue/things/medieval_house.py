"""A medieval house of stone with a steep gable to the street, a sign over the door."""

from skyscreen.catalogue import thing


@thing(
    en=("medieval house", "half-timbered house", "medieval inn", "tudor house"),
    zh=("中世纪房屋", "木骨架房", "半木结构房屋"),
    kind="building", cabin="castle_hall",
    height=10.97,
    mass=90000.0,
    sound="stone",
    places=("village",),
)
def medieval_house(kit, seed=1):
    return kit.model(kit.building("front", "medieval", 6.5, 2, seed).move(0, 0, 3.5), colliders="box")
