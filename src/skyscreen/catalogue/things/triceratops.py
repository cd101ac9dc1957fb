"""A triceratops: three horns, a frill."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("triceratops",),
    zh=("三角龙",),
    kind="quadruped",
    places=("jungle",),
    height=2.75,
    mass=7000,
    sound="flesh",
)
def triceratops(kit, colour="#7a7048"):
    bone, skin = kit.material("horn", "#d8ccac", 0.4), kit.material("skin", "#8a6a3e", 0.55, slot="frill")
    edge = [
        (0.62 * math.sin(a) * (1 + 0.05 * (k % 2)), 0.12 + 0.66 * math.cos(a) * (1 + 0.05 * (k % 2)))
        for k, a in enumerate(math.radians(-118 + 9.833 * j) for j in range(25))
    ]
    frill = kit.extrude(edge, 0.09, skin).turn("x", -32).move(0, 0.18, -0.26)
    frill += kit.spikes(
        [
            ((x * 0.98, 0.18 + y * 0.84 - 0.02, -0.26 - y * 0.52), (x * 1.10, 0.18 + y * 0.95, -0.26 - y * 0.60), 0.05)
            for x, y in edge[1:-1:2]
        ],
        bone,
        6,
    )
    horns = kit.tube(
        [(0.20, 0.26, 0.12), (0.26, 0.52, 0.36), (0.27, 0.72, 0.72)], [0.085, 0.06, 0.008], bone, 10, smooth=4
    ).both() + kit.tube([(0, -0.02, 0.70), (0, 0.20, 0.84)], [0.08, 0.01], bone, 10)
    return kit.quadruped(
        colour=colour,
        second="#b8a67e",
        dark="#4a3f2a",
        withers=1.95,
        back=0.98,
        chest=0.30,
        width=0.28,
        waist=0.29,
        rump=0.27,
        leg=0.125,
        shank=0.092,
        foot=0.105,
        bend=0.35,
        stance=0.20,
        neck=0.16,
        neck_rise=2.0,
        neck_width=0.21,
        head=0.20,
        head_width=0.95,
        head_pitch=18.0,
        muzzle=0.44,
        muzzle_width=0.125,
        snub=0.5,
        ears="round",
        ear=0.005,
        eye=0.034,
        eye_side=0.85,
        eye_colour=(0.35, 0.24, 0.05),
        tail=0.95,
        tail_up=-0.2,
        tail_width=0.14,
        fur=0.0,
        cell=0.026,
        pattern="pale_belly",
        nose="none",
        worn=[(frill + horns, "head")],
    )
