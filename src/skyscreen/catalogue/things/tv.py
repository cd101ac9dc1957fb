"""A flat television on two feet, its picture lit: hills under an evening sun."""

import math

from skyscreen.catalogue import thing


@thing(en=("tv", "television", "television set", "screen"), zh=("电视", "电视机", "屏幕"),
       kind="furniture", height=0.76, mass=14.0, sound="plastic", places=("living_room",),
       opening=(0, 0.405, 1.21, 0.674, 0.02))
def tv(kit, colour="black"):
    case, metal = kit.material("plastic", colour, 0.3, slot="colour"), kit.material("steel")
    frame = kit.box(1.24, 0.71, 0.035, case, 0.008, at=(0, 0.05, 0)) + kit.box(0.7, 0.3, 0.05, case, 0.02, at=(0, 0.14, -0.035))

    def lit(tone, power):
        return kit.material("lamp", tone, emission=power)

    w, low, high = 0.605, 0.068, 0.742
    sky = kit.sheet(lambda u, v: (w * (2 * u - 1), low + (high - low) * v, 0.0181), 1, 6, lit("#e8874a", 1.3))
    sky = sky.gradient(kit.colour("#f0a050"), kit.colour("#3a5a9a"), 0.3, high)
    sun = kit.cylinder(0.075, 0.0008, lit("#fff0b0", 2.6), segments=28).turn("x", 90).move(0.16, 0.42, 0.0184)

    def ridge(base, swing, phase, z, tone):
        return kit.sheet(lambda u, v: (w * (2 * u - 1), low + v * (base + swing * math.sin(5 * u + phase)
                                       + 0.4 * swing * math.sin(13 * u + 2 * phase)), z), 36, 1, lit(tone, 0.8))

    hills = ridge(0.33, 0.07, 0.3, 0.0193, "#7a4a6a") + ridge(0.22, 0.06, 2.0, 0.0197, "#3f3a6a") + ridge(
        0.12, 0.04, 4.0, 0.0201, "#1f2a44")
    foot = kit.tube([(0.42, 0.06, 0), (0.46, 0.012, 0.11)], 0.009, metal, 8) + kit.tube(
        [(0.42, 0.06, 0), (0.46, 0.012, -0.11)], 0.009, metal, 8)
    dot = kit.sphere(0.004, lit("red", 3), (0.56, 0.059, 0.018), 8)
    return kit.model(frame, sky, sun, hills, foot.both(), dot, colliders="box",
                     lights=[kit.light((0, 0.4, 0.35), "#f0a878", 0.9, 4, flicker=0.2)],
                     sockets={"screen": ((0, 0.4, 0.02), (0, 0, 1))})
