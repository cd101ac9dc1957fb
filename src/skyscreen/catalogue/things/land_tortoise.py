"""A tortoise: a high dome of horn on pillar legs."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("tortoise", "giant tortoise", "land tortoise"),
    zh=("陆龟", "象龟", "巨龟", "老乌龟"),
    kind="quadruped",
    places=("desert",),
    height=0.535,
    mass=90,
    sound="flesh",
)
def land_tortoise(kit, colour="#77725a"):
    bone, groove = kit.material("horn", "#5c5038", 0.5, slot="shell"), kit.material("horn", "#332b1e", 0.6)
    dome = kit.lathe(
        [(0.255, -0.14), (0.265, -0.10), (0.25, 0.0), (0.205, 0.11), (0.13, 0.19), (0.0, 0.222)], groove, segments=36
    ).scale(1.0, 1.0, 1.22)
    for row, (count, lift) in enumerate(((12, -0.045), (8, 0.085), (1, 0.19))):
        for k in range(count):
            a = 2 * math.pi * (k + 0.5 * (row % 2)) / count
            r = (0.246, 0.192, 0.0)[row]
            at = (r * math.sin(a), lift, 1.22 * r * math.cos(a))
            size = (0.062, 0.072, 0.085)[row]
            dome += kit.ellipsoid(size, 0.020, size, bone, segments=10).aim(at, (at[0] * 2, at[1] + 0.16, at[2] * 2))
    rim = kit.torus(0.262, 0.022, bone, segments=36, sides=8).scale(1, 1, 1.22).move(0, -0.12, 0)
    return kit.quadruped(
        colour=colour,
        second="#8a8468",
        dark="#3f3c2e",
        withers=0.36,
        back=1.02,
        chest=0.27,
        width=0.33,
        waist=0.28,
        rump=0.27,
        leg=0.15,
        shank=0.125,
        foot=0.12,
        bend=0.3,
        stance=0.46,
        neck=0.52,
        neck_rise=50.0,
        neck_width=0.10,
        head=0.14,
        muzzle=0.20,
        muzzle_width=0.095,
        snub=0.85,
        ears="round",
        ear=0.01,
        eye=0.030,
        eye_side=0.75,
        pupil="full",
        tail=0.14,
        tail_up=-0.4,
        fur=0.0,
        cell=0.03,
        nose="none",
        worn=[(dome + rim, "spine1")],
    )
