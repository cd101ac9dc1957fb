"""A drinking glass, half full."""

from skyscreen.catalogue import thing


@thing(
    en=("glass", "drinking glass", "water glass", "tumbler"),
    zh=("玻璃杯", "水杯"),
    kind="prop",
    height=0.14,
    mass=0.28,
    sound="glass",
    places=("kitchen",),
)
def glass(kit, colour="#e8f4f4", drink="#bcdcec"):
    wall = kit.material("glass", colour, slot="colour")
    out = kit.lathe(
        [
            (0, 0),
            (0.031, 0),
            (0.034, 0.004),
            (0.041, 0.138),
            (0.0405, 0.14),
            (0.0385, 0.138),
            (0.032, 0.012),
            (0, 0.010),
        ],
        wall,
        segments=36,
    )
    water = kit.lathe(
        [(0, 0.011), (0.0318, 0.012), (0.0365, 0.088), (0, 0.088)],
        kit.material("glass", drink, slot="drink"),
        segments=36,
    )
    return kit.model(out, water, colliders="cylinder", sockets={"rim": (0, 0.14, 0)})
