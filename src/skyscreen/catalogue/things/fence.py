"""Three metres of wooden fence."""

from skyscreen.catalogue import thing


@thing(
    en=("fence", "railing"),
    zh=("栅栏", "篱笆", "围栏"),
    kind="furniture",
    height=1.1,
    mass=30.0,
    sound="wood",
    places=("meadow", "park"),
)
def fence(kit, colour="brown", length=3.0):
    wood = kit.material("planks", colour, slot="colour")
    posts = sum(kit.box(0.11, 1.1, 0.11, wood, at=(x, 0, 0)) for x in (-length / 2, 0, length / 2))
    rails = sum(kit.box(length, 0.11, 0.045, wood, at=(0, y, 0.06)) for y in (0.35, 0.72, 0.94))
    return kit.model(posts, rails, colliders="box")
