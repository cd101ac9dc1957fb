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
def box(kit, colour="tan", size=0.5):
    s, t = size, size * 0.04
    boards = kit.material("planks", colour, slot="colour")
    battens = kit.material("wood", kit.mix(colour, "brown", 0.45))
    body = kit.box(s - 2 * t, s - 2 * t, s - 2 * t, boards).move(0, t, 0)
    edges = kit.box(s, s * 0.12, t, battens, at=(0, 0, s / 2 - t / 2)) + kit.box(
        s, s * 0.12, t, battens, at=(0, s * 0.88, s / 2 - t / 2)
    )
    posts = kit.box(s * 0.12, s, t, battens, at=(s * 0.44, 0, s / 2 - t / 2)).both()
    brace = kit.box(s * 0.11, s * 1.02, t * 0.8, battens).move(0, -s * 0.51, 0).turn("z", 45).move(0, s / 2, s / 2 - t)
    side = edges + posts + brace
    lid = kit.box(s - t, t, s - t, boards, at=(0, s - t, 0))
    return kit.model(body, side.copy_round(4), lid, colliders="box", sockets={"top": (0, s, 0)})
