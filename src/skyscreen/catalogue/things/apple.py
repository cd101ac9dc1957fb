"""An apple with its stalk and a leaf."""

from skyscreen.catalogue import thing


@thing(
    en=("apple",),
    zh=("苹果",),
    kind="food",
    height=0.095,
    generic="food",
    places=("kitchen",),
    sound="soft",
    mass=0.18,
)
def apple(kit, colour="red"):
    skin = kit.material("food", colour, 0.32, slot="colour")
    body = kit.lathe(
        [
            (0, 0.008),
            (0.012, 0.002),
            (0.024, 0.006),
            (0.036, 0.026),
            (0.041, 0.048),
            (0.038, 0.066),
            (0.027, 0.077),
            (0.012, 0.077),
            (0.004, 0.07),
            (0, 0.067),
        ],
        skin,
        segments=32,
    )
    stalk = kit.tube(
        [(0, 0.067, 0), (0.002, 0.08, 0), (0.007, 0.095, 0)], [0.0022, 0.0016, 0.002], kit.material("bark"), 6, smooth=3
    )
    leaf = kit.leaves([(0.004, 0.084, 0)], 0.035, 0.016, kit.material("leaf"))
    return kit.model(body, stalk, leaf, colliders="sphere")
