"""An open manhole: an iron rim in the paving, the dark shaft, the first rung of a ladder, its lid laid beside it."""

import math

from skyscreen.catalogue import thing


@thing(en=("open manhole",), zh=("打开的井口", "敞开的井口"), kind="furniture", height=0.075, mass=80.0, sound="metal", places=("city_street", "alley"))
def open_manhole(kit, colour="#3a3a3c"):
    iron, rim, dark = kit.material("iron", colour, slot="colour"), kit.material("concrete", "#7a7872"), kit.material("paint", "#060606", 0.95)
    frame = kit.lathe([(0.56, 0), (0.55, 0.024), (0.42, 0.028), (0.405, 0.012)], rim, segments=44) + kit.torus(0.41, 0.014, iron, (0, 0.026, 0), 44, 8)
    shaft = kit.lathe([(0.405, 0.012), (0.0, 0.008)], dark, segments=40)
    lid = kit.lathe([(0.0, 0.0), (0.40, 0.0), (0.40, 0.03), (0.0, 0.032)], iron, segments=44)
    studs = kit.box(0.03, 0.008, 0.03, iron, 0.003).many([(r * math.sin(a), 0.031, r * math.cos(a), math.degrees(a)) for r, n in ((0.30, 22), (0.18, 12), (0.09, 7)) for a in (2 * math.pi * k / n for k in range(n))])
    return kit.model(frame, shaft, (lid + studs).turn("z", 3).move(0.98, 0.024, 0.12), colliders="none")
