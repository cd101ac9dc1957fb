"""A rooster: a red comb, a green sickle tail."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("rooster", "cock", "cockerel"),
    zh=("公鸡", "大公鸡", "雄鸡"),
    kind="bird",
    places=("farm",),
    height=0.509,
    mass=3,
    sound="flesh",
    motions=("walk",),
)
def rooster(kit, colour="#c0561c"):
    red = kit.material("skin", "#c81a1a", 0.4)
    comb = sum(
        (
            kit.ellipsoid(
                0.009,
                0.022 + 0.004 * (k in (1, 2)),
                0.013,
                red,
                (0, 0.048 + 0.006 * (k in (1, 2)), 0.036 - 0.020 * k),
                10,
            )
            for k in range(1, 5)
        ),
        kit.ellipsoid(0.009, 0.020, 0.012, red, (0, 0.046, 0.036), 10),
    )
    wattle = kit.ellipsoid(0.010, 0.026, 0.012, red, (0.010, -0.045, 0.042), 10).both()
    green = kit.material("feather", "#12503a")
    tail = None
    for k in range(9):
        s = (k - 4) / 4
        one = kit.tube(
            [
                (0.02 * s, 0.0, -0.02),
                (0.05 * s, 0.17 - 0.02 * abs(s), -0.09),
                (0.08 * s, 0.23 - 0.06 * abs(s), -0.21),
                (0.10 * s, 0.10 - 0.06 * abs(s), -0.31),
            ],
            [0.016, 0.019, 0.015, 0.003],
            green,
            6,
            smooth=4,
        ).scale(0.7, 1, 1)
        tail = one if tail is None else tail + one
    return kit.bird(
        colour=colour,
        wings="#8a2a14",
        tips="#1c3a2c",
        hood="#d88a2c",
        ruff="#b8501c",
        length=0.52,
        span=1.5,
        chord=0.40,
        neck=0.12,
        neck_up=1.7,
        body=0.185,
        head=0.070,
        beak="#d8b45a",
        beak_length=0.075,
        hook=0.4,
        legs="#d8b23a",
        leg=0.27,
        tail=0.12,
        eye_colour="amber",
        thick=1.25,
        worn=[(comb + wattle, "head"), (tail, "tail")],
    )
