"""A griffin: an eagle before, a lion behind."""

from typing import Any

from skyscreen.catalogue.entry import thing


@thing(
    en=("griffin", "gryphon", "hippogriff"),
    zh=("狮鹫", "格里芬"),
    kind="quadruped",
    places=("mountain",),
    height=1.46,
    mass=220,
    sound="flesh",
)
def griffin(kit, colour="#b9823c"):
    feather, horn = kit.material("feather", "#7a4a24"), kit.material("horn", "amber", 0.3)
    beak = kit.tube(
        [(0, -0.02, 0.10), (0, 0.0, 0.22), (0, -0.06, 0.30), (0, -0.14, 0.29)],
        [0.085, 0.07, 0.036, 0.006],
        horn,
        12,
        smooth=4,
    )
    wing: Any = None
    for row, (count, long) in enumerate(((8, 0.72), (7, 0.5), (6, 0.32))):
        for k in range(count):
            t = k / (count - 1)
            one = (
                kit.ellipsoid(
                    0.014, long * (0.5 + 0.25 * t) * 0.72, 0.10, feather, (0, -long * (0.36 + 0.18 * t), 0), 10
                )
                .turn("x", 52 - 62 * t)
                .turn("z", 34 * t)
                .move(0.16 + 0.3 * t, 0.14 + 0.46 * t - 0.05 * row * (1 - t), -0.05 - 0.04 * row)
            )
            wing = one if wing is None else wing + one
    return kit.quadruped(
        colour=colour,
        like="big_cat",
        second="#f4efe2",
        dark="#3a2414",
        pattern="bib",
        withers=1.0,
        head=0.15,
        neck=0.32,
        neck_rise=56.0,
        muzzle=0.16,
        muzzle_width=0.07,
        whiskers=0.0,
        nose="none",
        ears="pointed",
        ear=0.13,
        fur=0.04,
        tail_tuft=0.06,
        tail_width=0.035,
        worn=[(beak, "head"), (wing, "spine2"), (wing.mirror(), "spine2")],
    )
