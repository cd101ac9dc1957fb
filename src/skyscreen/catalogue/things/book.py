"""A closed book lying down."""

from skyscreen.catalogue import thing


@thing(
    en=("book", "novel"),
    zh=("书", "书本", "字典", "词典", "辞典", "课本", "教科书", "百科全书", "经书", "古籍", "账本", "账簿", "杂志", "画册", "小说"),
    kind="prop",
    height=0.045,
    places=("living_room",),
    sound="wood",
    mass=0.6,
)
def book(kit, colour="blue"):
    cover, pages = kit.material("paper", colour, 0.5, slot="colour"), kit.material("paper", "cream")
    boards = kit.box(0.16, 0.004, 0.23, cover, 0.001) + kit.box(0.16, 0.004, 0.23, cover, 0.001, (0, 0.041, 0))
    spine = kit.box(0.005, 0.045, 0.23, cover, 0.001, (-0.0775, 0, 0))
    return kit.model(boards, spine, kit.box(0.15, 0.037, 0.22, pages, 0.001, (-0.002, 0.004, 0)), colliders="box")
