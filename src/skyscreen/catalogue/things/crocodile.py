"""A crocodile: long jaws, scutes down its back."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("crocodile", "alligator"),
    zh=("鳄鱼",),
    kind="quadruped",
    places=("swamp", "river"),
    height=0.55,
    mass=300.0,
    sound="flesh",
)
def crocodile(kit, colour="#56603a"):
    hide, white = kit.material("horn", "#3f4729"), kit.material("horn", "ivory")
    scute = kit.cone(0.035, 0.05, hide, segments=5).scale(1, 1, 1.5)
    ridge = scute.many([(x, 0.03 - abs(x) * 0.25, -0.28 + 0.1 * k) for k in range(5) for x in (-0.13, -0.05, 0.05, 0.13)])
    back = scute.many([(x, 0.01, -1.05 + 0.1 * k) for k in range(11) for x in (-0.04, 0.04)])
    teeth = kit.cone(0.012, 0.035, white, segments=5).turn("x", 180).many(
        [(x * (1.15 - 0.035 * k), -0.06, 0.22 + 0.048 * k) for k in range(9) for x in (-0.085, 0.085)])
    return kit.quadruped(
        colour=colour,
        second="#b8b483",
        dark="#333a22",
        withers=0.46,
        back=2.3,
        chest=0.34,
        width=0.42,
        waist=0.42,
        rump=0.36,
        belly=0.02,
        slope=0.06,
        leg=0.17,
        shank=0.12,
        foot=0.13,
        bend=0.5,
        stance=0.52,
        neck=0.42,
        neck_rise=2.0,
        neck_width=0.3,
        head=0.29,
        head_width=0.95,
        muzzle=1.35,
        muzzle_width=0.17,
        snub=0.62,
        ears="round",
        ear=0.01,
        eye=0.06,
        eye_side=0.55,
        eye_colour=(0.45, 0.4, 0.05),
        pupil="slit",
        tail=3.4,
        tail_up=-0.06,
        tail_width=0.3,
        fur=0.0,
        pattern="pale_belly",
        nose="none",
        cell=0.042,
        worn=[(ridge, "spine2"), (ridge.move(0, 0, 0.1), "spine1"), (back, "pelvis"), (teeth, "head")],
    )
