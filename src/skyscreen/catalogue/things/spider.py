"""A spider: eight hinged legs, eight eyes."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("spider", "tarantula", "black widow"),
    zh=("蜘蛛", "狼蛛"),
    kind="quadruped",
    height=0.062,
    mass=0.03,
    sound="flesh",
    moves="walker",
    motions=("idle",),
    places=("forest",),
)
def spider(kit, colour="#3a2a20", mark="#a8401c"):
    fur, horn = kit.material("fur", colour, slot="colour"), kit.material("horn", "black", 0.2)
    belly = kit.ellipsoid(0.024, 0.022, 0.031, fur, (0, 0.030, -0.038), 22) + kit.ellipsoid(
        0.006, 0.004, 0.016, kit.material("fur", mark), (0, 0.0505, -0.038), 12
    )
    chest = kit.ellipsoid(0.015, 0.011, 0.018, fur, (0, 0.026, 0.004), 18)
    eyes = sum(
        (
            kit.sphere(r, kit.material("eye", "black", 0.05), (x, y, z), 10).both()
            for x, y, z, r in (
                (0.0042, 0.033, 0.0205, 0.0032),
                (0.0092, 0.034, 0.016, 0.0024),
                (0.0062, 0.038, 0.014, 0.0020),
            )
        ),
        kit.sphere(0.0016, kit.material("eye", "black", 0.05), (0.0022, 0.0295, 0.0225), 8).both(),
    )
    fangs = kit.tube(
        [(0.005, 0.022, 0.020), (0.006, 0.014, 0.027), (0.004, 0.008, 0.024)],
        [0.0045, 0.0035, 0.0006],
        horn,
        8,
        smooth=3,
    ).both()
    legs = []
    for k, turn in enumerate((38, 76, 108, 142)):
        s, c = math.sin(math.radians(turn)), math.cos(math.radians(turn))
        hip = (0.012 * s, 0.026, 0.004 + 0.012 * c)
        long = (1.1, 1.0, 0.95, 1.12)[k]
        knee = (hip[0] + 0.036 * s * long, 0.058, hip[2] + 0.036 * c * long)
        ankle = (hip[0] + 0.066 * s * long, 0.030, hip[2] + 0.066 * c * long)
        foot = (hip[0] + 0.080 * s * long, 0.0, hip[2] + 0.080 * c * long)
        legs.append((kit.tube([hip, knee, ankle, foot], [0.0042, 0.0034, 0.0025, 0.0012], fur, 7), hip))
    feeler = kit.tube(
        [(0.006, 0.024, 0.018), (0.012, 0.028, 0.032), (0.011, 0.016, 0.040)],
        [0.0028, 0.0024, 0.0014],
        fur,
        6,
        smooth=3,
    )
    return kit.legged(belly, chest, eyes, fangs, legs=legs, arms=[(feeler, (0.006, 0.024, 0.018))])
