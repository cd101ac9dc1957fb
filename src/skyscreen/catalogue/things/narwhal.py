"""A narwhal: a spiral tusk."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("narwhal",),
    zh=("独角鲸", "一角鲸"),
    kind="swimmer",
    height=0.927,
    mass=1200,
    sound="flesh",
    places=("ocean",),
)
def narwhal(kit, colour="#9aa2a8"):
    ivory = kit.material("horn", "ivory", 0.35)
    tusk = kit.tube([(0.05, 0.02, 0.75), (0.05, 0.10, 1.8), (0.05, 0.18, 2.9)], [0.06, 0.045, 0.006], ivory, 10)
    tusk += kit.tube(
        [
            (
                0.05 + 0.055 * (1 - t) * math.sin(40 * t),
                0.02 + 0.16 * t + 0.055 * (1 - t) * math.cos(40 * t),
                0.75 + 2.1 * t,
            )
            for t in (j / 79 for j in range(76))
        ],
        0.010,
        ivory,
        5,
    )
    return kit.fish(
        colour=colour,
        belly="#e8e8e4",
        second="#3a3f48",
        length=4.2,
        deep=0.105,
        wide=0.10,
        spots=0.9,
        flukes=True,
        fin=0.09,
        dorsal=0.015,
        tail=0.13,
        blunt=0.95,
        eye=0.007,
        worn=[(tusk, "head")],
    )
