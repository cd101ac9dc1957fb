"""A wooden signpost at a parting of the ways: a post with a cap, two boards cut to a point that show to either side."""

from skyscreen.catalogue import thing

BOARD, TIP, HIGH = 0.78, 0.16, 0.19
"""Metres: a board's length to where it narrows, its point, its height."""


@thing(
    en=("signpost", "sign post", "guidepost", "fingerpost", "wooden sign", "waymarker"),
    zh=("路标", "木路牌", "指路牌", "木牌"),
    kind="prop", height=2.12, mass=30.0, sound="wood", places=("country_road", "meadow", "forest"),
)
def signpost(kit, wood="brown", colour="cream"):
    post, board = kit.material("wood", wood, slot="wood"), kit.material("planks", colour, slot="colour")
    iron = kit.material("iron")

    def arrow():
        half = HIGH / 2
        shape = [(-0.14, -half), (BOARD, -half), (BOARD + TIP, 0.0), (BOARD, half), (-0.14, half)]
        nails = sum(kit.sphere(0.011, iron, (0.0, y, 0.018), 8) for y in (-0.05, 0.05))
        return kit.extrude(shape, 0.03, board) + nails

    stem = kit.box(0.11, 2.02, 0.11, post, 0.008, at=(0, 0, 0))
    cap = kit.box(0.17, 0.05, 0.17, post, 0.012, at=(0, 2.02, 0)) + kit.box(0.11, 0.05, 0.11, post, 0.012, at=(0, 2.07, 0))
    right, left = arrow().turn("z", 3).move(0, 1.78, 0.075), arrow().turn("y", 180).turn("z", 3).move(0, 1.50, 0.075)
    stones = sum(kit.sphere(r, kit.material("stone"), (x, 0.03, z), 10) for r, x, z in (
        (0.11, 0.11, 0.07), (0.09, -0.12, 0.05), (0.10, 0.0, -0.13), (0.07, 0.03, 0.14)))
    return kit.model(stem, cap, right, left, stones, colliders="box")
