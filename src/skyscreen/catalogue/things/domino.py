"""A row of ivory dominoes on end, the first already tipping against the next."""

import math

from skyscreen.catalogue import thing

PIPS = {1: ((0, 0),), 2: ((-1, 1), (1, -1)), 3: ((-1, 1), (0, 0), (1, -1)), 4: ((-1, 1), (1, 1), (-1, -1), (1, -1)),
        5: ((-1, 1), (1, 1), (0, 0), (-1, -1), (1, -1)), 6: ((-1, 1), (1, 1), (-1, 0), (1, 0), (-1, -1), (1, -1))}  # fmt: skip


@thing(
    en=("domino", "dominoes", "domino row"),
    zh=("多米诺骨牌", "骨牌"),
    kind="prop",
    height=0.05,
    mass=0.12,
    sound="wood",
)
def domino(kit, colour="ivory", pips="black"):
    ivory, ink = kit.material("ceramic", colour, 0.25, slot="colour"), kit.material("paint", pips, slot="pips")
    brass = kit.material("brass")
    wide, high, deep = 0.0245, 0.049, 0.0085
    body = kit.box(wide, high, deep, ivory, 0.0016)
    spot = kit.cylinder(0.0019, 0.0005, ink, segments=12, bevel=0).turn("x", 90)
    line = kit.box(0.019, 0.0008, 0.0004, ink, 0, at=(0, high / 2, deep / 2)) + kit.cylinder(0.0016, 0.0007, brass, segments=12, bevel=0).turn("x", 90).move(0, high / 2, deep / 2)

    def tile(a, b):
        marks = [(0.0062 * x, high * c + 0.0065 * y, deep / 2 - 0.0001) for n, c in ((a, 0.75), (b, 0.25)) for x, y in PIPS[n]]
        return body + line + spot.many(marks)

    rng = kit.random("tiles")
    row = None
    for k in range(11):
        s = (k - 5) / 5
        at = (0.055 * math.sin(1.7 * s), 0.0, -0.135 * s)
        yaw = math.degrees(math.atan2(0.055 * 1.7 * math.cos(1.7 * s), -0.135))
        one = tile(rng.randint(1, 6), rng.randint(1, 6))
        if k == 0:  # tips about its lower edge until its head meets the second
            one = one.move(0, 0, deep / 2).turn("x", -28).move(0, 0, -deep / 2)
        one = one.turn("y", yaw + 180 if k == 0 else yaw).move(*at)
        row = one if row is None else row + one
    fallen = tile(5, 3).turn("x", -90).move(0, 0.0043, 0.02).turn("y", 24).move(-0.085, 0, 0.11)
    return kit.model(row, fallen, colliders="box")
