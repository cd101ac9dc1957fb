"""A mosquito: thread legs, a needle."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("mosquito", "gnat", "midge"),
    zh=("蚊子", "小飞虫"),
    kind="bird",
    height=0.011,
    mass=0.0001,
    sound="flesh",
)
def mosquito(kit, colour="#4a4038"):
    gauze, horn = kit.material("glass", "#dceaf2", 0.08), kit.material("horn", "#2a2420")
    wing = kit.ellipsoid(0.0042, 0.0001, 0.0013, gauze, (0.0042, 0, -0.001), 12)
    belly = kit.tube(
        [(0, 0, 0.003), (0, -0.0006, -0.001), (0, -0.0016, -0.005)],
        [0.0011, 0.0012, 0.0004],
        kit.material("horn", "#8a6a58"),
        8,
        smooth=3,
    )
    legs = sum(
        (
            kit.tube(
                [
                    (0.0006, 0, 0.001 - 0.0012 * k),
                    (0.0045, 0.0022, 0.0026 - 0.0026 * k),
                    (0.0072, -0.0062, 0.004 - 0.0042 * k),
                ],
                [0.00016, 0.00014, 0.0001],
                horn,
                4,
            )
            for k in (1, 2)
        ),
        kit.tube(
            [(0.0006, 0, 0.001), (0.0045, 0.0022, 0.0026), (0.0072, -0.0062, 0.004)],
            [0.00016, 0.00014, 0.0001],
            horn,
            4,
        ),
    ).both()
    return kit.bird(
        colour=colour,
        wings="#4a4038",
        tips="#4a4038",
        beak="black",
        legs="black",
        length=0.012,
        span=0.2,
        chord=0.05,
        neck=0.0,
        neck_up=0.2,
        body=0.085,
        head=0.075,
        beak_length=0.30,
        hook=0.35,
        leg=0.6,
        tail=0.03,
        eye_colour="black",
        worn=[(wing, "wing0_l"), (wing.mirror(), "wing0_r"), (belly, "tail"), (legs, "body")],
    )
