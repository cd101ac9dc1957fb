"""A moose: palmate antlers, a drooping nose, a bell at the throat."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("moose", "elk moose"),
    zh=("驼鹿",),
    kind="quadruped",
    places=("forest", "lake"),
    height=2.45,
    mass=450,
    sound="flesh",
)
def moose(kit, colour="#4a3322"):
    bone = kit.material("horn", "#a88a62", 0.55)
    palm = kit.extrude(
        [
            (0, 0),
            (0.25, -0.06),
            (0.62, 0.02),
            (0.78, 0.22),
            (0.68, 0.20),
            (0.70, 0.38),
            (0.56, 0.30),
            (0.52, 0.48),
            (0.40, 0.34),
            (0.30, 0.46),
            (0.24, 0.26),
            (0.06, 0.14),
        ],
        0.035,
        bone,
    )
    antlers = (palm.turn("x", -28).turn("z", 12).move(0.08, 0.16, -0.05)).both()
    bell = kit.cone(0.05, 0.30, kit.material("hair", "#2c2019"), segments=10).turn("x", 180).move(0, -0.30, 0.12)
    worn = [(bell, "head")] if kit.young > 0.4 else [(antlers + bell, "head")]
    return kit.quadruped(
        colour=colour,
        like="deer",
        second="#8a7660",
        dark="#2c2019",
        pattern="points",
        withers=1.75,
        hump=0.10,
        chest=0.215,
        width=0.15,
        waist=0.165,
        rump=0.155,
        leg=0.080,
        shank=0.036,
        foot=0.042,
        neck=0.30,
        neck_rise=22.0,
        neck_width=0.125,
        head=0.098,
        muzzle=0.30,
        muzzle_width=0.070,
        snub=1.05,
        head_pitch=32.0,
        nostrils=0.8,
        nose="#3a2a20",
        fur=0.03,
        mane=0.05,
        worn=worn,
    )
