"""A rubber balloon on a string."""

from skyscreen.catalogue import thing


@thing(
    en=("balloon", "weather balloon"),
    zh=("气球", "气象气球", "探空气球"),
    kind="prop",
    height=1.1,
    places=("park", "meadow"),
    sound="soft",
    mass=0.01,
    motions=("rise",),
)
def balloon(kit, colour="red"):
    skin = kit.material("rubber", colour, 0.25, slot="colour")
    body = kit.lathe(
        [(0.0, 0.72), (0.03, 0.725), (0.09, 0.79), (0.14, 0.88), (0.15, 0.95), (0.125, 1.03), (0.07, 1.085), (0, 1.1)],
        skin,
        segments=30,
    )
    knot = kit.cone(0.022, 0.03, skin, (0, 0.695, 0), 10)
    string = kit.tube(
        [(0, 0.7, 0), (0.02, 0.5, 0.01), (-0.015, 0.25, 0), (0.01, 0, -0.01)],
        0.002,
        kit.material("paper", "white"),
        4,
        smooth=6,
    )
    return kit.model(body, knot, string.sway(0.6, 0, 0.7), colliders="none")
