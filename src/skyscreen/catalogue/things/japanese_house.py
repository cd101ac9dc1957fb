"""An old Japanese house of dark boards, lattices and a noren under a tiled gable."""

from skyscreen.catalogue import thing


@thing(
    en=("japanese house", "machiya", "japanese inn"),
    zh=("日式房屋", "日式民居", "日本民居"),
    kind="building", cabin="tatami_room",
    height=5.9,
    mass=90000.0,
    sound="stone",
    places=("village",),
)
def japanese_house(kit, seed=1):
    return kit.model(kit.building("front", "japan", 7.0, 1, seed).move(0, 0, 3.5), colliders="box")
