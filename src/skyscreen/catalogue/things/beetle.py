"""A stag beetle: burnished wing-cases, antlers for jaws."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("beetle", "stag beetle", "scarab", "dung beetle", "cockroach"),
    zh=("甲虫", "独角仙", "锹形虫", "金龟子", "屎壳郎", "蟑螂"),
    kind="quadruped",
    height=0.024,
    mass=0.006,
    sound="flesh",
    moves="walker",
    motions=("idle",),
    places=("forest", "garden"),
)
def beetle(kit, colour="#3a1c12"):
    shell, black = kit.material("carpaint", colour, 0.15, slot="colour"), kit.material("horn", "black", 0.2)
    case = kit.ellipsoid(0.0125, 0.0095, 0.020, shell, (0, 0.0125, -0.010), 26) + kit.tube(
        [
            (0, 0.0222, -0.010 + 0.0185 * math.sin(a))
            if abs(a) < 0.01
            else (0, 0.0125 + 0.0097 * math.cos(a), -0.010 + 0.0203 * math.sin(a))
            for a in (-1.5 + 0.3 * k for k in range(10))
        ],
        0.0004,
        black,
        5,
    )
    collar = kit.ellipsoid(0.0115, 0.0078, 0.0075, shell, (0, 0.0125, 0.0118), 22)
    head = (
        kit.ellipsoid(0.0075, 0.0055, 0.0058, black, (0, 0.0115, 0.0195), 18)
        + kit.sphere(0.0016, kit.material("eye", "#5a2a10", 0.1), (0.0062, 0.0135, 0.0215), 10).both()
    )
    head += kit.tube(
        [(0.0040, 0.0110, 0.0235), (0.0105, 0.0125, 0.0310), (0.0085, 0.0150, 0.0400), (0.0030, 0.0160, 0.0425)],
        [0.0018, 0.0017, 0.0013, 0.0004],
        black,
        8,
        smooth=4,
    ).both()
    head += kit.tube([(0.0095, 0.0135, 0.0345), (0.0060, 0.0140, 0.0360)], [0.0010, 0.0002], black, 6).both()
    legs = []
    for hip_z, foot_z in ((0.0090, 0.0200), (-0.0010, 0.0), (-0.0100, -0.0230)):
        hip = (0.0070, 0.0070, hip_z)
        legs.append(
            (
                kit.tube(
                    [hip, (0.0160, 0.0115, (hip_z + foot_z) / 2), (0.0225, 0.0, foot_z)],
                    [0.0016, 0.0013, 0.0005],
                    black,
                    6,
                )
                + kit.spikes(
                    [((0.0175, 0.008, hip_z * 0.4 + foot_z * 0.6), (0.0205, 0.0095, foot_z), 0.0006)], black, 4
                ),
                hip,
            )
        )
    return kit.legged(case, collar, legs=legs, head=(head, (0, 0.0115, 0.0165)))
