"""A scorpion: pincers before, a sting over its back."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("scorpion",),
    zh=("蝎子",),
    kind="quadruped",
    height=0.075,
    mass=0.03,
    sound="flesh",
    moves="walker",
    motions=("idle",),
    places=("desert",),
)
def scorpion(kit, colour="#8a5a24"):
    horn = kit.material("horn", colour, 0.25, slot="colour")
    body = sum(
        (
            kit.ellipsoid(0.0115 - 0.0006 * k, 0.0068, 0.0068, horn, (0, 0.014, 0.020 - 0.0085 * k), 16)
            for k in range(1, 6)
        ),
        kit.ellipsoid(0.0105, 0.0068, 0.0115, horn, (0, 0.014, 0.023), 18),
    )
    eyes = kit.sphere(0.0016, kit.material("eye", "black", 0.1), (0.0024, 0.0205, 0.0265), 8).both()
    path = [
        (0, 0.014, -0.026),
        (0, 0.022, -0.040),
        (0, 0.036, -0.047),
        (0, 0.052, -0.046),
        (0, 0.064, -0.036),
        (0, 0.069, -0.022),
    ]
    tail = sum(
        (
            kit.ellipsoid(0.0058, 0.0058, 0.0085, horn, segments=12)
            .aim((0, 0, 0), tuple(q - p for p, q in zip(path[k], path[k + 1], strict=True)))
            .turn("y", 0)
            .move(*((p + q) / 2 for p, q in zip(path[k], path[k + 1], strict=True)))
            for k in range(1, 5)
        ),
        kit.ellipsoid(0.0058, 0.0085, 0.0058, horn, (0, 0.018, -0.033), 12),
    )
    tail += kit.ellipsoid(0.0052, 0.0056, 0.0072, horn, (0, 0.070, -0.015), 12) + kit.tube(
        [(0, 0.069, -0.010), (0, 0.066, -0.002), (0, 0.058, 0.0005)],
        [0.0032, 0.0018, 0.0003],
        kit.material("horn", "black", 0.2),
        8,
        smooth=3,
    )
    legs = []
    for k in range(4):
        hip = (0.0085, 0.011, 0.022 - 0.0095 * k)
        foot_z = 0.042 - 0.026 * k
        legs.append(
            (
                kit.tube(
                    [hip, (0.024, 0.019, (hip[2] + foot_z) / 2), (0.036, 0.0, foot_z)],
                    [0.0026, 0.0021, 0.0008],
                    horn,
                    6,
                ),
                hip,
            )
        )
    claw = kit.tube(
        [(0.008, 0.013, 0.031), (0.027, 0.017, 0.040), (0.025, 0.015, 0.056)],
        [0.0034, 0.0030, 0.0036],
        horn,
        8,
        smooth=3,
    ) + kit.ellipsoid(0.0072, 0.0058, 0.0105, horn, (0.0245, 0.015, 0.0635), 14)
    claw += kit.tube(
        [(0.029, 0.015, 0.069), (0.031, 0.015, 0.082), (0.025, 0.015, 0.092)],
        [0.0034, 0.0028, 0.0005],
        horn,
        8,
        smooth=3,
    ) + kit.tube(
        [(0.020, 0.015, 0.070), (0.018, 0.015, 0.082), (0.023, 0.015, 0.091)],
        [0.0028, 0.0022, 0.0005],
        horn,
        8,
        smooth=3,
    )
    return kit.legged(body, eyes, legs=legs, arms=[(claw, (0.008, 0.013, 0.031))], tail=(tail, (0, 0.014, -0.024)))
