"""A feather shuttlecock for the foot: a stack of washers, a quill, and a plume of cock feathers."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("shuttlecock", "jianzi", "birdie"), zh=("毽子", "毽", "羽毛球"), kind="prop", height=0.17, mass=0.02, sound="cloth",
    places=("park",),
)
def shuttlecock(kit, colour="red"):
    plume, disc = kit.material("silk", colour, slot="colour"), kit.material("steel", "grey")
    out = kit.cylinder(0.022, 0.008, disc) + kit.cylinder(0.006, 0.05, disc).move(0, 0.008, 0)
    for k in range(7):
        a = 2 * math.pi * k / 7
        tip = (0.045 * math.cos(a), 0.17, 0.045 * math.sin(a))
        out += kit.tube([(0, 0.03, 0), (0.022 * math.cos(a), 0.10, 0.022 * math.sin(a)), tip], 0.009, plume, 5, smooth=3)
    return kit.model(out, colliders="box")
