"""A stoppered bottle."""

from skyscreen.catalogue import thing


@thing(
    en=("bottle", "wine bottle", "flask"),
    zh=("瓶子", "酒瓶", "瓶"),
    kind="prop",
    height=0.31,
    mass=0.9,
    sound="glass",
    places=("kitchen",),
)
def bottle(kit, colour="#1f4a2a", label="cream"):
    glass = kit.material("ceramic", colour, 0.06, slot="colour")
    body = kit.lathe(
        [
            (0, 0.004),
            (0.034, 0),
            (0.038, 0.006),
            (0.038, 0.175),
            (0.034, 0.2),
            (0.015, 0.235),
            (0.0145, 0.285),
            (0.017, 0.287),
            (0.017, 0.298),
            (0, 0.298),
        ],
        glass,
        segments=32,
    )
    paper = kit.lathe([(0.0384, 0.05), (0.0384, 0.135)], kit.material("paper", label, slot="label"), segments=32)
    cork = kit.cylinder(0.0135, 0.014, kit.material("wood", "tan"), (0, 0.296, 0), 14)
    return kit.model(body, paper, cork, colliders="cylinder")
