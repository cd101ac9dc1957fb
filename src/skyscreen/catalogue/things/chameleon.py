"""A chameleon: turret eyes, a casque, a tail rolled like a spring."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("chameleon",),
    zh=("变色龙", "避役"),
    kind="quadruped",
    places=("jungle",),
    height=0.179,
    mass=0.2,
    sound="flesh",
)
def chameleon(kit, colour="#5fae3a"):
    skin, dark = kit.material("skin", colour, 0.45, slot="coat"), kit.material("skin", "#1f6a3a", 0.45)
    turret = (
        kit.ellipsoid(0.017, 0.019, 0.019, skin, (0.025, 0.008, 0.012), 18)
        + kit.ellipsoid(0.006, 0.0065, 0.0065, kit.material("eye", "black", 0.1), (0.0405, 0.009, 0.016), 12)
    ).both()
    turn = [0.42 * k for k in range(30)]
    roll = kit.tube(
        [
            (0, -0.022 + (0.046 - 0.0013 * k) * math.cos(a), -0.012 - (0.046 - 0.0013 * k) * math.sin(a))
            for k, a in enumerate(turn)
        ],
        [0.0115 - 0.00032 * k for k in range(30)],
        skin,
        8,
    )
    comb = kit.spikes([((0, 0.02, 0.08 - 0.012 * k), (0, 0.048, 0.075 - 0.012 * k), 0.006) for k in range(14)], dark, 4)
    return kit.quadruped(
        colour=colour,
        like="lizard",
        second="#e8e070",
        dark="#1f6a3a",
        pattern="flecks",
        withers=0.135,
        back=1.25,
        chest=0.36,
        width=0.24,
        waist=0.26,
        rump=0.22,
        stance=0.30,
        leg=0.075,
        shank=0.055,
        foot=0.075,
        neck=0.20,
        neck_rise=14.0,
        neck_width=0.22,
        head=0.25,
        head_width=0.72,
        muzzle=0.40,
        muzzle_width=0.13,
        dome=0.16,
        eye=0.02,
        tail=0.25,
        tail_width=0.10,
        worn=[(turret, "head"), (roll, "tail3"), (comb, "spine1")],
    )
