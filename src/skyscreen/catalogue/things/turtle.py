"""A tortoise under its domed shell."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("turtle", "sea turtle"),
    zh=("乌龟", "海龟", "龟"),
    kind="quadruped",
    places=("beach",),
    height=0.36,
    mass=12.0,
    sound="flesh",
)
def turtle(kit, colour="#7c8a45", shell="#5a4526"):
    bone, edge = kit.material("horn", shell, slot="shell"), kit.material("horn", "#a08a4c")

    def over(u, v, grow=1.0):
        """The dome, u from its rim to its top, v round it."""
        a, b = 2 * math.pi * v, math.pi / 2 * u
        return 0.17 * grow * math.cos(b) * math.sin(a), -0.11 + 0.25 * math.sin(b) * grow, 0.21 * grow * math.cos(b) * math.cos(a) + 0.02

    dome = kit.sheet(over, 10, 36, bone)
    rows = [(0.86, 1, 0.0), (0.55, 6, 0.0), (0.24, 10, 0.5)]
    plates = None
    for u, count, turn in rows:
        for k in range(count):
            x, y, z = over(u if count > 1 else 0.999, (k + turn) / count, 1.0)
            one = kit.ellipsoid(0.055 if count < 9 else 0.042, 0.016, 0.052 if count < 9 else 0.042, edge, segments=10)
            one += kit.ellipsoid(0.04 if count < 9 else 0.03, 0.021, 0.038 if count < 9 else 0.03, bone, segments=10)
            one = one.aim((x, y, z), (x * 1.9, y + 0.1, z * 1.9)) if count > 1 else one.move(x, y, z)
            plates = one if plates is None else plates + one
    rim = kit.torus(0.165, 0.02, edge, segments=32, sides=8).scale(1.04, 1, 1.28).move(0, -0.105, 0.02)
    return kit.quadruped(
        colour=colour,
        second="#b3b06a",
        dark="#4c5530",
        withers=0.24,
        back=1.05,
        chest=0.25,
        width=0.3,
        waist=0.26,
        rump=0.24,
        leg=0.145,
        shank=0.115,
        foot=0.125,
        bend=0.4,
        stance=0.52,
        neck=0.36,
        neck_rise=28.0,
        neck_width=0.13,
        head=0.175,
        muzzle=0.24,
        muzzle_width=0.115,
        snub=0.8,
        ears="round",
        ear=0.01,
        eye=0.045,
        eye_side=0.7,
        tail=0.22,
        tail_up=-0.2,
        tail_width=0.06,
        fur=0.0,
        cell=0.03,
        nose="none",
        worn=[(dome, "spine1"), (plates, "spine1"), (rim, "spine1")],
    )
