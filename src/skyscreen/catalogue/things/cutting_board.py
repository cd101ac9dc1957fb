"""A thick wooden cutting board with a groove and a hole for the hand."""

from skyscreen.catalogue import thing


@thing(
    en=("cutting board", "chopping board", "bread board"),
    zh=("砧板", "菜板", "案板", "切菜板"),
    kind="prop", height=0.03, mass=1.6, sound="wood", places=("kitchen",),
)  # fmt: skip
def cutting_board(kit, colour="oak"):
    wood, dark = kit.material("wood", colour, 0.5, slot="colour"), kit.material("wood", kit.mix(colour, "black", 0.5))
    board = kit.box(0.42, 0.028, 0.28, wood, 0.008)
    groove = kit.box(0.38, 0.001, 0.005, dark, 0.0).many([(0, 0.0278, z) for z in (-0.12, 0.12)]) + kit.box(0.005, 0.001, 0.24, dark, 0.0).many([(x, 0.0278, 0) for x in (-0.19, 0.19)])
    hole = kit.ellipsoid(0.012, 0.0012, 0.035, dark, (0.175, 0.0278, 0), 14)
    return kit.model(board, groove, hole, colliders="box", sockets={"top": (0, 0.028, 0)})
