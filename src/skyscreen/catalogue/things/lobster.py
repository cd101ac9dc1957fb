"""A lobster: claws like gloves, a jointed tail, whips for feelers."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("lobster", "crayfish", "shrimp", "prawn"),
    zh=("龙虾", "小龙虾", "虾", "对虾"),
    kind="quadruped",
    height=0.135,
    mass=1.2,
    sound="flesh",
    moves="walker",
    motions=("idle",),
    places=("ocean",),
)
def lobster(kit, colour="#b8281c"):
    shell = kit.material("carpaint", colour, 0.25, slot="colour")
    body = kit.ellipsoid(0.034, 0.034, 0.075, shell, (0, 0.060, 0.030), 24) + kit.tube(
        [(0, 0.082, 0.080), (0, 0.084, 0.118)], [0.010, 0.001], shell, 8
    )
    tail = sum(
        (
            kit.ellipsoid(
                0.031 - 0.0022 * k, 0.027 - 0.002 * k, 0.018, shell, (0, 0.056 - 0.004 * k, -0.050 - 0.021 * k), 16
            )
            for k in range(1, 6)
        ),
        kit.ellipsoid(0.031, 0.028, 0.018, shell, (0, 0.057, -0.050), 16),
    )
    tail += sum(
        (
            kit.ellipsoid(0.014, 0.004, 0.032, shell, (0, 0, -0.022), 12).turn("y", t).move(0, 0.032, -0.165)
            for t in (-34, 34)
        ),
        kit.ellipsoid(0.016, 0.004, 0.036, shell, (0, 0.032, -0.19), 12),
    )
    eyes = kit.sphere(0.0085, kit.material("eye", "black", 0.06), (0.017, 0.087, 0.094), 12).both()
    legs = []
    for k in range(4):
        hip = (0.022, 0.045, 0.062 - 0.022 * k)
        foot_z = 0.085 - 0.040 * k
        legs.append(
            (
                kit.tube(
                    [hip, (0.062, 0.062, (hip[2] + foot_z) / 2), (0.085, 0.0, foot_z)], [0.006, 0.005, 0.0016], shell, 7
                ),
                hip,
            )
        )
    claw = kit.tube(
        [(0.024, 0.052, 0.082), (0.064, 0.060, 0.110), (0.060, 0.062, 0.150)], [0.009, 0.009, 0.014], shell, 9, smooth=3
    ) + kit.ellipsoid(0.024, 0.017, 0.042, shell, (0.060, 0.064, 0.178), 18)
    claw += kit.tube(
        [(0.074, 0.066, 0.206), (0.076, 0.068, 0.236), (0.058, 0.066, 0.256)], [0.012, 0.010, 0.002], shell, 9, smooth=3
    ) + kit.tube(
        [(0.046, 0.062, 0.208), (0.042, 0.062, 0.232), (0.054, 0.064, 0.250)], [0.009, 0.007, 0.002], shell, 9, smooth=3
    )
    feeler = kit.tube(
        [(0.010, 0.078, 0.098), (0.040, 0.125, 0.160), (0.095, 0.128, 0.080), (0.125, 0.118, -0.060)],
        [0.003, 0.0024, 0.0016, 0.0006],
        shell,
        5,
        smooth=4,
    )
    return kit.legged(
        body,
        eyes,
        legs=legs,
        arms=[(claw, (0.024, 0.052, 0.082)), (feeler, (0.010, 0.078, 0.098))],
        tail=(tail, (0, 0.056, -0.035)),
    )
