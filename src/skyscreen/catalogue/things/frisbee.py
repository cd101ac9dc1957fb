"""A frisbee: a domed disc with a rolled rim, flight rings and a printed star."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("frisbee", "flying disc"),
    zh=("飞盘",),
    kind="prop",
    height=0.034,
    mass=0.175,
    sound="wood",
    places=("park", "beach"),
)
def frisbee(kit, colour="#e8481c", print="white"):
    disc, ink = kit.material("plastic", colour, 0.3, slot="colour"), kit.material("paint", print, slot="print")
    skin = kit.lathe(
        [
            (0.128, 0.001), (0.1335, 0.003), (0.1365, 0.011), (0.1345, 0.02), (0.127, 0.0275), (0.115, 0.0305),
            (0.08, 0.0325), (0.04, 0.0335), (0, 0.034),
        ],
        disc,
        segments=64,
    )  # fmt: skip
    under = kit.lathe([(0, 0.0315), (0.08, 0.03), (0.115, 0.0275), (0.128, 0.02), (0.128, 0.001)], disc, segments=64)
    rings = sum(kit.torus(r, 0.0009, disc, (0, y, 0), 64, 5) for r, y in ((0.12, 0.0297), (0.113, 0.0309), (0.106, 0.0313)))
    star = [((0.05 if k % 2 == 0 else 0.021) * math.sin(math.pi * k / 5), (0.05 if k % 2 == 0 else 0.021) * math.cos(
        math.pi * k / 5)) for k in range(10)]  # fmt: skip
    mark = kit.extrude(star, 0.0016, ink).turn("x", -90).move(0, 0.0336, 0)
    band = kit.lathe([(0.094, 0.0322), (0.078, 0.0331)], ink, segments=64)
    return kit.model(skin, under, rings, mark, band, colliders="cylinder")
