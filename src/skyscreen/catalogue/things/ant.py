"""An ant: three beads, elbowed feelers, six legs."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("ant", "termite"),
    zh=("蚂蚁", "白蚁"),
    kind="quadruped",
    height=0.0062,
    mass=1e-05,
    sound="flesh",
    moves="walker",
    motions=("idle",),
    places=("garden", "meadow"),
)
def ant(kit, colour="#3a1a10"):
    horn = kit.material("horn", colour, 0.22, slot="colour")
    head = (
        kit.ellipsoid(0.0019, 0.0017, 0.0021, horn, (0, 0.0036, 0.0056), 18)
        + kit.ellipsoid(0.0006, 0.0007, 0.0006, kit.material("eye", "black", 0.1), (0.0016, 0.0042, 0.0062), 10).both()
    )
    head += kit.tube(
        [(0.0008, 0.0028, 0.0074), (0.0011, 0.0026, 0.0086), (0.0003, 0.0025, 0.0092)],
        [0.0004, 0.0003, 0.0001],
        horn,
        6,
        smooth=3,
    ).both()
    chest = kit.ellipsoid(0.0012, 0.0013, 0.0022, horn, (0, 0.0035, 0.0018), 16) + kit.ellipsoid(
        0.0006, 0.0008, 0.0006, horn, (0, 0.0033, -0.0010), 10
    )
    belly = kit.ellipsoid(0.0021, 0.0021, 0.0032, horn, (0, 0.0036, -0.0046), 20) + kit.torus(
        0.0020, 0.00012, kit.material("horn", "black"), segments=20, sides=5
    ).turn("x", 90).move(0, 0.0036, -0.0042)
    legs = []
    for hip_z, foot_z in ((0.0030, 0.0066), (0.0016, 0.0016), (0.0002, -0.0050)):
        hip = (0.0009, 0.0030, hip_z)
        legs.append(
            (
                kit.tube(
                    [hip, (0.0034, 0.0052, (hip_z + foot_z) / 2), (0.0058, 0.0, foot_z)],
                    [0.00042, 0.00034, 0.00016],
                    horn,
                    6,
                ),
                hip,
            )
        )
    feeler = kit.tube(
        [(0.0006, 0.0046, 0.0070), (0.0020, 0.0060, 0.0082), (0.0028, 0.0044, 0.0106)],
        [0.00024, 0.0002, 0.00022],
        horn,
        5,
    )
    return kit.legged(
        chest, belly, legs=legs, arms=[(feeler, (0.0006, 0.0046, 0.0070))], head=(head, (0, 0.0036, 0.0038))
    )
