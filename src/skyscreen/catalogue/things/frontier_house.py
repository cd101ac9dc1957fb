"""A plank house of the frontier with a false front and a porch."""

from skyscreen.catalogue import thing


@thing(
    en=("frontier house", "saloon building", "western saloon", "general store"),
    zh=("西部木屋", "西部酒馆"),
    kind="building", cabin="bar",
    height=5.0,
    mass=90000.0,
    sound="stone",
    places=("village",),
)
def frontier_house(kit, seed=0):
    return kit.model(kit.building("front", "western", 8.0, 1, seed).move(0, 0, 3.5), colliders="box")
