"""A wooden crate of planks and battens."""

from skyscreen.catalogue import thing


@thing(
    en=("box", "crate", "wooden box", "case", "cube"),
    zh=("箱子", "木箱", "盒子", "箱"),
    kind="prop",
    height=0.5,
    mass=12.0,
    sound="wood",
    generic="prop",
)
def box(kit, colour="tan", size=0.5, empty=False):
    """`empty`: without a lid and a third as high, so that who is in it looks over the rim."""
    s, t = size, size * 0.04
    boards = kit.material("planks", colour, slot="colour")
    battens = kit.material("wood", kit.mix(colour, "brown", 0.45))
    if empty:
        high = 0.3 * s
        wall = kit.box(s, high, t, boards, at=(0, 0, s / 2 - t / 2)) + kit.box(s, s * 0.1, t * 1.6, battens, at=(0, high - s * 0.1, s / 2 - t / 2))
        wall += kit.box(s * 0.1, high, t * 1.6, battens, at=(s * 0.45, 0, s / 2 - t / 2)).both()
        floor = kit.box(s - t, t, s - t, boards) + kit.box(s * 0.88, s * 0.14, s * 0.88, kit.material("cloth", "cream"), 0.02, at=(0, t, 0))
        return kit.model(wall.copy_round(4), floor, colliders="box", sockets={"inside": (0, t + s * 0.14, 0), "top": (0, high, 0)})
    body = kit.box(s - 2 * t, s - 2 * t, s - 2 * t, boards).move(0, t, 0)
    edges = kit.box(s, s * 0.12, t, battens, at=(0, 0, s / 2 - t / 2)) + kit.box(
        s, s * 0.12, t, battens, at=(0, s * 0.88, s / 2 - t / 2)
    )
    posts = kit.box(s * 0.12, s, t, battens, at=(s * 0.44, 0, s / 2 - t / 2)).both()
    brace = kit.box(s * 0.11, s * 1.02, t * 0.8, battens).move(0, -s * 0.51, 0).turn("z", 45).move(0, s / 2, s / 2 - t)
    side = edges + posts + brace
    lid = kit.box(s - t, t, s - t, boards, at=(0, s - t, 0))
    return kit.model(body, side.copy_round(4), lid, colliders="box", sockets={"top": (0, s, 0)})
