"""A poodle: pompons of curls on head, ears, feet and tail."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("poodle", "goldendoodle", "labradoodle", "cockapoo", "cavapoo", "maltipoo", "doodle dog"),
    zh=("贵宾犬", "泰迪犬", "卷毛狗"),
    kind="quadruped",
    height=0.823,
    mass=22,
    sound="flesh",
)
def poodle(kit, colour="#e9e2d6"):
    wool = kit.material("fur", colour, slot="coat")
    knots = [
        (
            0.86 * math.cos(2.4 * k) * (1 - (1 - 2 * (k + 0.5) / 16) ** 2) ** 0.5,
            0.86 * (1 - 2 * (k + 0.5) / 16),
            0.86 * math.sin(2.4 * k) * (1 - (1 - 2 * (k + 0.5) / 16) ** 2) ** 0.5,
        )
        for k in range(16)
    ]
    curls = kit.sphere(0.9, wool, segments=12) + kit.sphere(0.4, wool, segments=6).many(knots)
    return kit.quadruped(
        colour=colour,
        like="dog",
        second="white",
        pattern="plain",
        withers=0.50,
        waist=0.115,
        muzzle=0.30,
        muzzle_width=0.046,
        snub=0.6,
        head=0.135,
        ear=0.20,
        neck=0.36,
        neck_rise=66.0,
        leg=0.07,
        shank=0.036,
        tail=0.30,
        tail_up=1.0,
        tail_width=0.03,
        fur=0.02,
        pupil="full",
        worn=[
            (curls.scale(0.115).move(0, 0.055, -0.015), "head"),
            (curls.scale(0.085, 0.14, 0.06).move(0.01, -0.05, 0), "ear0_l"),
            (curls.scale(0.085, 0.14, 0.06).move(-0.01, -0.05, 0), "ear0_r"),
            (curls.scale(0.075), "tail4"),
            (curls.scale(0.062).move(0, 0.02, 0), "carpus_l"),
            (curls.scale(0.062).move(0, 0.02, 0), "carpus_r"),
            (curls.scale(0.07), "hock_l"),
            (curls.scale(0.07), "hock_r"),
            (curls.scale(0.15, 0.15, 0.15).move(0, -0.02, 0.02), "chest"),
        ],
    )
