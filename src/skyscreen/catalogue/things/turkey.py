"""A turkey: a fan of a tail, a red wattle, a blue head."""

import math
from typing import Any

from skyscreen.catalogue.entry import thing


@thing(
    en=("turkey", "turkey bird"),
    zh=("火鸡",),
    kind="bird",
    places=("farm",),
    height=0.86,
    mass=8,
    sound="flesh",
    motions=("walk",),
)
def turkey(kit, colour="#3a2a1e"):
    bronze, cream = kit.material("feather", "#5a3218"), kit.material("feather", "#e0cfa8")
    fan: Any = None
    for k in range(17):
        a = math.radians(-88 + 11 * k)
        one = kit.ellipsoid(0.055, 0.21, 0.010, bronze, (0, 0.21, 0), 12) + kit.ellipsoid(
            0.050, 0.030, 0.012, cream, (0, 0.385, 0), 10
        )
        one = one.turn("z", -math.degrees(a)).move(0, 0.02, -0.004 * (k % 2))
        fan = one if fan is None else fan + one
    fan = fan.turn("x", -14).move(0, 0.02, -0.26)
    red = kit.material("skin", "#c81c1c", 0.35)
    wattle = (
        kit.ellipsoid(0.014, 0.05, 0.014, red, (0.006, -0.055, 0.062), 12)
        + kit.ellipsoid(0.02, 0.045, 0.02, red, (0, -0.075, 0.03), 12)
        + kit.sphere(0.014, red, (0.02, -0.10, 0.02), 10).both()
    )
    return kit.bird(
        colour=colour,
        wings="#5a3a22",
        tips="#d8c8a8",
        hood="#7aa8c8",
        length=0.85,
        span=1.3,
        chord=0.36,
        neck=0.12,
        neck_up=1.9,
        body=0.20,
        head=0.050,
        beak="#c9b48a",
        beak_length=0.06,
        hook=0.5,
        legs="#b8806a",
        leg=0.24,
        tail=0.10,
        eye_colour="black",
        worn=[(fan, "body"), (wattle, "head")],
    )
