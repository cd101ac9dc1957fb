"""A mole: velvet, spades for hands, a pink pointed nose."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("mole",),
    zh=("鼹鼠",),
    kind="quadruped",
    height=0.085,
    mass=0.1,
    sound="flesh",
    places=("garden",),
)
def mole(kit, colour="#3a353c"):
    pink = kit.material("skin", "#e0a098", 0.5)
    hand = kit.ellipsoid(0.012, 0.004, 0.014, pink, (0.009, 0.0, 0.008), 14) + kit.cone(
        0.0025, 0.012, kit.material("horn", "ivory"), segments=6
    ).turn("x", 90).many([(0.002 + 0.0045 * k, 0.0, 0.018) for k in range(4)])
    return kit.quadruped(
        colour=colour,
        like="rodent",
        second="#4a4248",
        dark="#201c20",
        pattern="plain",
        withers=0.060,
        back=1.1,
        chest=0.42,
        width=0.46,
        waist=0.46,
        rump=0.42,
        foot=0.13,
        leg=0.13,
        stance=0.36,
        neck=0.10,
        neck_rise=0.0,
        neck_width=0.34,
        head=0.36,
        muzzle=0.66,
        muzzle_width=0.11,
        snub=0.55,
        ear=0.01,
        eye=0.03,
        tail=0.35,
        fur=0.04,
        worn=[(hand.mirror(), "fore_r"), (hand, "fore_l")],
    )
