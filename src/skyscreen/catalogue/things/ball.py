"""A rubber ball with a painted band."""

from skyscreen.catalogue import thing


@thing(
    en=("ball", "rubber ball", "toy ball", "tennis ball", "beach ball"),
    zh=("球", "皮球", "网球"),
    kind="prop",
    height=0.24,
    mass=0.45,
    sound="soft",
    generic="prop",
)
def ball(kit, colour="red", band="cream", size=0.24):
    r = size / 2
    skin = kit.material("rubber", colour, 0.5, slot="colour")
    stripe = kit.material("rubber", band, 0.5)
    return kit.model(
        kit.sphere(r, skin, (0, r, 0), 36),
        kit.torus(r * 0.985, r * 0.05, stripe, (0, r, 0), 40, 8).scale(1, 2.2, 1).move(0, -1.2 * r, 0),
        colliders="sphere",
        sockets={"centre": (0, r, 0)},
    )
