"""A crab: a broad shell, stalked eyes, two claws; it walks sideways."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("crab",),
    zh=("螃蟹", "大闸蟹", "寄居蟹"),
    kind="quadruped",
    height=0.13,
    mass=0.6,
    sound="flesh",
    moves="walker",
    motions=("idle",),
    places=("beach", "ocean"),
)
def crab(kit, colour="#d8481c"):
    shell, pale = (
        kit.material("carpaint", colour, 0.3, slot="colour"),
        kit.material("horn", kit.mix(colour, "cream", 0.6), 0.4),
    )
    body = kit.ellipsoid(0.082, 0.030, 0.058, shell, (0, 0.062, 0), 28) + kit.ellipsoid(
        0.074, 0.022, 0.050, pale, (0, 0.052, 0.002), 24
    )
    body += kit.sphere(0.006, pale, segments=8).many(
        [
            (0.055 * math.sin(a), 0.088 - 0.012 * abs(math.sin(a)), 0.030 * math.cos(a))
            for a in (0.9 * k for k in range(7))
        ]
    )
    eyes = (
        kit.tube([(0.018, 0.078, 0.050), (0.020, 0.105, 0.062)], [0.0055, 0.0045], shell, 8).both()
        + kit.sphere(0.0095, kit.material("eye", "black", 0.06), (0.020, 0.112, 0.064), 14).both()
        + kit.sphere(0.0022, kit.material("lamp", "white", emission=1.5), (0.0225, 0.117, 0.0715), 6).both()
    )
    mouth = kit.tube(
        [(-0.014, 0.056, 0.0575), (0, 0.053, 0.060), (0.014, 0.056, 0.0575)],
        0.002,
        kit.material("horn", "black"),
        5,
        smooth=3,
    )
    legs = []
    for k in range(4):
        hip = (0.066, 0.056, 0.026 - 0.019 * k)
        foot_z = 0.045 - 0.036 * k
        legs.append(
            (
                kit.tube(
                    [hip, (0.118, 0.088, (hip[2] + foot_z) / 2), (0.150, 0.040, foot_z), (0.158, 0.0, foot_z * 1.1)],
                    [0.011, 0.0095, 0.007, 0.0018],
                    shell,
                    8,
                ),
                hip,
            )
        )
    claw = kit.tube(
        [(0.060, 0.060, 0.038), (0.108, 0.070, 0.066), (0.092, 0.078, 0.100)],
        [0.012, 0.011, 0.014],
        shell,
        10,
        smooth=3,
    ) + kit.ellipsoid(0.026, 0.020, 0.032, shell, (0.086, 0.082, 0.122), 18)
    claw += kit.tube(
        [(0.102, 0.088, 0.140), (0.104, 0.096, 0.168), (0.078, 0.092, 0.186)], [0.013, 0.010, 0.002], shell, 9, smooth=3
    ) + kit.tube(
        [(0.072, 0.078, 0.144), (0.064, 0.080, 0.166), (0.076, 0.086, 0.182)], [0.010, 0.008, 0.002], pale, 9, smooth=3
    )
    return kit.legged(body, eyes, mouth, legs=legs, arms=[(claw, (0.060, 0.060, 0.038))], side=True)
