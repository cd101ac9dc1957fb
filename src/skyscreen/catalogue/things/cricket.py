"""A grasshopper: folded thighs higher than its back, long feelers."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("cricket", "grasshopper", "locust", "praying mantis", "mantis"),
    zh=("蟋蟀", "蚱蜢", "蝗虫", "蝈蝈", "螳螂", "蛐蛐"),
    kind="quadruped",
    height=0.026,
    mass=0.002,
    sound="flesh",
    moves="walker",
    motions=("idle",),
    places=("meadow", "garden"),
)
def cricket(kit, colour="#6a9a2c"):
    green, dark = (
        kit.material("horn", colour, 0.3, slot="colour"),
        kit.material("horn", kit.mix(colour, "black", 0.4), 0.3),
    )
    body = kit.tube(
        [(0, 0.0105, 0.016), (0, 0.0110, 0.004), (0, 0.0095, -0.012), (0, 0.0080, -0.026)],
        [0.0048, 0.0052, 0.0040, 0.0012],
        green,
        14,
        smooth=4,
    )
    wing = kit.ellipsoid(0.0014, 0.0050, 0.0200, dark, (0.0040, 0.0125, -0.010), 14).turn("x", 4).both()
    head = (
        kit.ellipsoid(0.0044, 0.0056, 0.0042, green, (0, 0.0115, 0.0192), 18)
        + kit.ellipsoid(
            0.0017, 0.0024, 0.0017, kit.material("eye", "#3a2a10", 0.1), (0.0036, 0.0145, 0.0205), 12
        ).both()
    )
    legs = []
    for hip_z, foot_z in ((0.0125, 0.0190), (0.0060, 0.0040)):
        hip = (0.0036, 0.0085, hip_z)
        legs.append(
            (
                kit.tube(
                    [hip, (0.0095, 0.0105, (hip_z + foot_z) / 2), (0.0115, 0.0, foot_z)],
                    [0.0010, 0.0008, 0.0004],
                    green,
                    6,
                ),
                hip,
            )
        )
    hip = (0.0040, 0.0090, -0.0010)
    legs.append(
        (
            kit.tube(
                [hip, (0.0085, 0.0180, -0.0130), (0.0090, 0.0250, -0.0210)],
                [0.0030, 0.0024, 0.0011],
                green,
                8,
                smooth=3,
            )
            + kit.tube(
                [(0.0090, 0.0250, -0.0210), (0.0105, 0.0100, -0.0170), (0.0115, 0.0, -0.0140), (0.0120, 0.0, -0.0190)],
                [0.0010, 0.0008, 0.0006, 0.0004],
                dark,
                6,
            ),
            hip,
        )
    )
    feeler = kit.tube(
        [(0.0012, 0.0160, 0.0215), (0.0040, 0.0230, 0.0330), (0.0090, 0.0240, 0.0460)],
        [0.0003, 0.00025, 0.0001],
        dark,
        4,
        smooth=3,
    )
    return kit.legged(
        body, wing, legs=legs, arms=[(feeler, (0.0012, 0.0160, 0.0215))], head=(head, (0, 0.0115, 0.0160)), swing=18.0
    )
