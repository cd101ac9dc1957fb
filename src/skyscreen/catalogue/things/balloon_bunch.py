"""A bunch of nine balloons of many colours whose strings are tied to one ribbon."""

import math

from skyscreen.catalogue import thing

COLOURS = ("red", "yellow", "azure", "lime", "orange", "pink", "violet", "turquoise", "white")


@thing(
    en=("balloon bunch", "bunch of balloons", "balloons", "colourful balloons", "colorful balloons"),
    zh=("气球束", "一束气球", "彩色气球"),
    kind="prop",
    height=2.2,
    mass=0.05,
    flies=True,
    sound="cloth",
    places=("park",),
)
def balloon_bunch(kit, colour="red"):
    knot = (0.0, 0.55, 0.0)
    profile = [(0, -0.205), (0.03, -0.19), (0.085, -0.135), (0.135, -0.06), (0.155, 0.02), (0.148, 0.08), (0.118, 0.14), (0.066, 0.18),
               (0, 0.195)]  # fmt: skip
    out, strings = [], []
    for k in range(9):
        ring = 0 if k == 8 else (1 if k < 5 else 2)
        a = 2 * math.pi * (k / 5 if ring == 1 else (k - 5) / 3 + 0.1)
        r, y = ((0.0, 1.98), (0.3, 1.5), (0.2, 1.76))[ring]
        at = (r * math.sin(a), y + 0.05 * math.sin(3.1 * k), r * math.cos(a))
        skin = kit.material("rubber", colour if k == 0 else COLOURS[k], 0.12, slot="colour" if k == 0 else "")
        one = kit.lathe(profile, skin, segments=30) + kit.cone(0.02, 0.03, skin, segments=10).move(0, -0.225, 0)
        lean = math.degrees(0.5 * r)
        out.append(one.turn("x", lean * 2).turn("y", math.degrees(a)).move(*at))
        foot = (at[0] * 0.86, at[1] - 0.21, at[2] * 0.86)
        strings.append(kit.tube([foot, (foot[0] * 0.45, 0.95, foot[2] * 0.45), knot], 0.005, kit.material("rope", "white"), 4, smooth=4))
    silk = kit.material("silk", "gold")
    bow = kit.torus(0.045, 0.011, silk, segments=16, sides=6).turn("x", 90).scale(1.4, 0.8, 1).move(0.06, 0.55, 0).both()
    bow += kit.sphere(0.022, silk, knot, 12)
    tails = kit.tube([knot, (0.03, 0.42, 0.02), (-0.02, 0.28, 0.0), (0.03, 0.14, 0.02), (0.0, 0.0, 0.0)], 0.006, silk, 5, smooth=5)
    return kit.model(*out, *strings, bow, tails, colliders="box", sockets={"grip": (0, 0.3, 0)})
