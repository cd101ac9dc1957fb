"""A crescent moon: a sickle of light that faces +Z, its horns up and to the left, as it hangs in the evening's west."""

import math

from skyscreen.catalogue import thing

LEAN = 22.0
"""Degrees that the sickle leans back."""


@thing(
    en=("crescent moon", "crescent", "sickle moon", "new moon", "half moon"),
    zh=("弯月", "新月", "月牙", "月牙儿", "残月", "上弦月", "下弦月", "弯弯的月亮"),
    kind="body",
    height=6.0,
    mass=1.5e5,
    motions=("float",),
    sound="stone",
)
def crescent_moon(kit, colour="#e8e2cc", share=0.3):
    """share: of the disc's width that is lit, 0 … 1."""
    r = 3.0
    stone = kit.material("plaster", colour, 0.95, emission=0.75, slot="colour")
    angles = [math.pi * (k / 36 - 0.5) for k in range(37)]
    rim = [(r * math.cos(a), r * math.sin(a)) for a in angles]
    # The terminator is half an ellipse: the shadow's edge on a sphere, seen from afar.
    edge = [(r * (1 - 2 * share) * math.cos(a), r * math.sin(a)) for a in angles[-2:0:-1]]
    sickle = kit.extrude([*rim, *edge], 0.4, stone).turn("z", LEAN)
    return kit.model(sickle.move(-1.0, r, -0.2), colliders="box", lights=[kit.light((0, r, 4.5), "#dfe6f4", 2, 20)])
