"""A squid: an arrowhead mantle, eyes, ten arms."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("squid", "cuttlefish", "giant squid"),
    zh=("乌贼", "鱿鱼", "墨鱼", "大王乌贼"),
    kind="swimmer",
    height=0.167,
    mass=4,
    sound="flesh",
    places=("ocean",),
)
def squid(kit, colour="#d87a62"):
    skin, pale = kit.material("skin", colour, 0.35, slot="body"), kit.material("skin", "#f2c9b8", 0.4)
    arms = None
    for k in range(10):
        a = 2 * math.pi * k / 10
        long = 0.62 if k in (2, 8) else 0.34
        path = [
            (0.030 * math.sin(a), 0.030 * math.cos(a), 0.18),
            (0.045 * math.sin(a + 0.3), 0.045 * math.cos(a + 0.3), 0.18 + long * 0.45),
            (0.070 * math.sin(a + 0.8), 0.070 * math.cos(a + 0.8), 0.18 + long),
        ]
        one = kit.tube(path, [0.016, 0.011, 0.003], skin, 7, smooth=4)
        if long > 0.5:
            one += kit.ellipsoid(0.014, 0.010, 0.055, pale, (path[2][0], path[2][1], path[2][2] - 0.02), 10)
        arms = one if arms is None else arms + one
    fins = kit.ellipsoid(0.11, 0.010, 0.13, skin, (0.085, 0.0, 0.02), 16)
    return kit.fish(
        colour=colour,
        belly="#f2c9b8",
        second="#a8402c",
        length=0.9,
        deep=0.085,
        wide=0.085,
        spots=0.7,
        flukes=True,
        fin=0.02,
        dorsal=0.01,
        tail=0.02,
        blunt=0.4,
        eye=0.03,
        worn=[(arms, "head"), (fins.both(), "spine4")],
    )
