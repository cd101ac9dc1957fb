"""A qilin: a scaled deer with a dragon's head, one horn, flames at its shoulders."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("qilin", "kirin", "chinese unicorn"),
    zh=("麒麟", "瑞兽"),
    kind="quadruped",
    places=("temple",),
    height=1.91,
    mass=280,
    sound="flesh",
)
def qilin(kit, colour="#1f8a6a"):
    gold, red = kit.material("brass", "gold", 0.3), kit.material("silk", "#d8481c", 0.5)
    horn = (
        kit.tube(
            [(0.0, 0.10, -0.02), (0.0, 0.26, -0.06), (0.0, 0.40, -0.16)], [0.032, 0.024, 0.005], gold, 10, smooth=4
        )
        + kit.tube([(0.0, 0.24, -0.05), (0.06, 0.34, 0.02)], [0.016, 0.005], gold, 8).both()
    )
    beard = (
        kit.tube(
            [(0.03, -0.12, 0.18), (0.04, -0.24, 0.18), (0.02, -0.33, 0.12)], [0.018, 0.014, 0.003], red, 8, smooth=4
        ).both()
        + kit.tube(
            [(0.05, -0.02, 0.26), (0.18, 0.04, 0.30), (0.30, -0.02, 0.24)], [0.010, 0.007, 0.002], gold, 6, smooth=4
        ).both()
    )
    flame = sum(
        (
            kit.tube(
                [(0, 0, 0.02 * k), (0.02, 0.10 + 0.03 * k, -0.10), (0.01, 0.18 + 0.06 * k, -0.30)],
                [0.030, 0.022, 0.003],
                red,
                8,
                smooth=4,
            )
            for k in range(3)
        ),
        kit.sphere(0.03, red, segments=8),
    )
    return kit.quadruped(
        colour=colour,
        like="horse",
        second="#e8c45a",
        dark="#c8341c",
        pattern="pale_belly",
        nose="#c88a3a",
        nostrils=1.1,
        withers=1.15,
        head=0.125,
        muzzle=0.26,
        muzzle_width=0.085,
        snub=0.95,
        mane=0.24,
        tail_tuft=0.34,
        fur=0.0,
        eye=0.036,
        eye_colour=(0.7, 0.5, 0.05),
        pupil="round",
        worn=[
            (horn + beard, "head"),
            (flame.move(0.14, 0, 0), "humerus_l"),
            (flame.mirror().move(-0.14, 0, 0), "humerus_r"),
        ],
    )
