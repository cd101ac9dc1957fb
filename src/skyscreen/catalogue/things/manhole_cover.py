"""A cast-iron manhole cover in its frame, with a raised pattern of studs and two lifting slots."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("manhole cover", "manhole", "manhole lid", "sewer cover", "drain cover"), zh=("井盖", "窨井盖", "下水道井盖", "下水井盖", "阴井盖"),
    kind="prop", height=0.04, mass=60.0, sound="metal", places=("city_street", "alley", "new_york"),
)  # fmt: skip
def manhole_cover(kit, colour="#3a3a3c"):
    iron, rim = kit.material("iron", colour, slot="colour"), kit.material("concrete", "#7a7872")
    frame = kit.lathe([(0.46, 0), (0.45, 0.022), (0.36, 0.026), (0.345, 0.01), (0, 0.01)], rim, segments=44)
    lid = kit.lathe([(0.335, 0.012), (0.335, 0.03), (0.0, 0.03)], iron, segments=44) + kit.torus(0.315, 0.008, iron, (0, 0.031, 0), 44, 6) + kit.torus(0.2, 0.006, iron, (0, 0.031, 0), 36, 6)
    stud = kit.box(0.03, 0.008, 0.03, iron, 0.003)
    spots = [(r * math.sin(a), 0.03, r * math.cos(a), math.degrees(a)) for r, n in ((0.255, 22), (0.15, 12), (0.085, 7)) for a in (2 * math.pi * k / n for k in range(n))]
    slot = kit.box(0.06, 0.003, 0.016, kit.material("paint", "#101010"), 0.0).many([(s * 0.225, 0.031, 0) for s in (-1, 1)])
    return kit.model(frame, lid, stud.many(spots), kit.cylinder(0.035, 0.009, iron, (0, 0.03, 0), 18), slot, colliders="box")
