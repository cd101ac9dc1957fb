"""An old Chinese house: white walls and dark beams, lattice windows, a roof of grey tiles with swung eaves."""

from skyscreen.catalogue import thing


@thing(
    en=("chinese house", "old chinese house", "tiled house"),
    zh=("瓦房", "老宅", "古宅", "宅院", "草堂", "民居", "茅屋", "茅草屋", "草屋", "窑洞", "吊脚楼", "土楼", "土坯房", "砖瓦房", "祖屋"),
    kind="building", cabin="kang_room",
    height=7.0,
    mass=90000.0,
    sound="stone",
    places=("village",),
)
def chinese_house(kit, seed=1):
    return kit.model(kit.building("front", "song", 8.0, 1, seed).move(0, 0, 3.5), colliders="box")
