"""A unicorn: white, a spiral horn, a mane of rose."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("unicorn",),
    zh=("独角兽",),
    kind="quadruped",
    places=("forest", "meadow"),
    height=2.48,
    mass=450,
    sound="flesh",
    young=("baby unicorn", "小独角兽"),
)
def unicorn(kit, colour="#f4f0f2"):
    gold = kit.material("brass", "#f0cc60", 0.25)
    horn = kit.lathe([(0.0, 0.0), (0.036, 0.0), (0.0, 0.46)], gold, segments=16)
    horn += kit.tube(
        [
            (0.034 * (1 - t) * math.sin(24 * t), 0.46 * t, 0.034 * (1 - t) * math.cos(24 * t))
            for t in (j / 47 for j in range(46))
        ],
        0.006,
        gold,
        5,
    )
    horn = horn.turn("x", 38).move(0, 0.11, 0.09)
    if kit.young > 0.4:
        horn = horn.scale(0.5)
    return kit.quadruped(
        colour=colour,
        like="horse",
        second="white",
        dark="#d98ab8",
        pattern="plain",
        nose="#d8b8c0",
        mane=0.24,
        tail_tuft=0.5,
        fur=0.008,
        worn=[(horn, "head")],
    )
