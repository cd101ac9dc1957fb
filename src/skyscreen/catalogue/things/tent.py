"""A ridge tent with an open flap."""

from skyscreen.catalogue import thing


@thing(
    en=("tent",),
    zh=("帐篷", "营帐"),
    kind="building",
    height=1.75,
    mass=12.0,
    sound="cloth",
    places=("forest", "mountain", "desert"),
)
def tent(kit, colour="orange"):
    cloth, rope, wood = kit.material("sail", colour, slot="colour"), kit.material("rope"), kit.material("wood", "tan")
    side = kit.sheet(
        lambda u, v: (
            1.25 * u + 0.0,
            1.7 * (1 - u) - 0.10 * (1 - abs(2 * v - 1)) * u * (1 - u) * 4 * 0.6,
            -1.4 + 2.8 * v,
        ),
        6,
        8,
        cloth,
    )
    back = kit.sheet(lambda u, v: (1.25 * u * (2 * v - 1), 1.7 * (1 - u), -1.4 - 0.1 * u), 5, 4, cloth, flip=True)
    flap = kit.sheet(lambda u, v: (1.25 * u * (0.45 + 0.55 * v), 1.7 * (1 - u), 1.4 + 0.30 * (1 - v) * u), 5, 4, cloth)
    poles = kit.ropes([((0, 0, 1.42), (0, 1.75, 1.42), 0.022), ((0, 0, -1.42), (0, 1.75, -1.42), 0.022)], wood, 7)
    lines = (
        kit.ropes([((0, 1.72, 1.42), (0, 0, 2.6), 0.008), ((0, 1.72, -1.42), (0, 0, -2.6), 0.008)], rope)
        + kit.ropes([((1.25, 0.05, z), (1.6, 0.0, z), 0.008) for z in (-1.2, 0, 1.2)], rope).both()
    )
    return kit.model(side.both(), back, flap.both(), poles, lines, colliders="box")
