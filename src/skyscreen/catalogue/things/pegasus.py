"""A winged horse."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("pegasus", "winged horse"),
    zh=("飞马", "天马"),
    kind="quadruped",
    places=("heaven", "meadow"),
    height=2.23,
    mass=450,
    sound="flesh",
)
def pegasus(kit, colour="#f2efe8"):
    feather = kit.material("feather", "white")
    wing = None
    for row, (count, long) in enumerate(((9, 0.95), (8, 0.68), (7, 0.42))):
        for k in range(count):
            t = k / (count - 1)
            root = (0.22 + 0.42 * t, 0.18 + 0.62 * t - 0.07 * row * (1 - t), -0.08 - 0.05 * row)
            one = (
                kit.ellipsoid(
                    0.018, long * (0.5 + 0.25 * t) * 0.72, 0.125, feather, (0, -long * (0.36 + 0.18 * t), 0), 10
                )
                .turn("x", 52 - 62 * t)
                .turn("z", 34 * t)
                .move(*root)
            )
            wing = one if wing is None else wing + one
    wing += kit.tube(
        [(0.12, 0.06, 0.05), (0.30, 0.42, 0.02), (0.66, 0.86, -0.08)], [0.07, 0.06, 0.025], feather, 10, smooth=4
    )
    return kit.quadruped(
        colour=colour,
        like="horse",
        second="white",
        dark="#d8c48a",
        pattern="plain",
        nose="#c9a8a0",
        fur=0.008,
        worn=[(wing, "spine2"), (wing.mirror(), "spine2")],
    )
