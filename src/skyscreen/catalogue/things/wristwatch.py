"""A wristwatch standing on its closed leather strap: a dial with hands that go."""

import math

from skyscreen.catalogue import thing


@thing(en=("watch", "wristwatch", "pocket watch", "wrist watch"), zh=("手表", "腕表", "怀表"), kind="prop", height=0.0659, mass=0.12, sound="metal")
def wristwatch(kit, colour="brown"):
    steel, strap = kit.material("steel", rough=0.1), kit.material("leather", colour, slot="colour")
    band = kit.sheet(lambda u, v: (0.01 * (2 * v - 1), 0.03 - 0.03 * math.cos(2 * math.pi * u), 0.025 * math.sin(2 * math.pi * u)), 40, 2, strap) + kit.sheet(lambda u, v: (0.01 * (2 * v - 1), 0.03 - 0.0285 * math.cos(2 * math.pi * u), 0.0235 * math.sin(2 * math.pi * u)), 40, 2, strap, flip=True)
    case = kit.lathe([(0, 0), (0.018, 0), (0.02, 0.003), (0.02, 0.007), (0.018, 0.009), (0.017, 0.0085), (0, 0.008)], steel, segments=36) + kit.cylinder(0.0168, 0.001, kit.material("paper", "white"), (0, 0.008, 0), 34) + kit.box(0.0012, 0.0006, 0.003, kit.material("paint", "black"), 0.0, at=(0, 0.009, 0.014)).copy_round(12) + kit.cylinder(0.0025, 0.004, steel, segments=10).turn("z", -90).move(0.02, 0.005, 0)
    turn = lambda s: s.turn("x", 62).move(0, 0.045, 0.0285)
    at = (0.0, 0.045 + 0.0095 * math.cos(math.radians(62)), 0.0285 + 0.0095 * math.sin(math.radians(62)))
    way = (0.0, -math.cos(math.radians(62)), -math.sin(math.radians(62)))
    hands = [kit.hinge(n, turn(kit.box(w, 0.0006, l, kit.material("paint", c), 0.0, at=(0, y, -l / 2 + 0.002)).turn("y", a)), at, way, "hand", period=p) for n, w, l, c, y, a, p in (("hour", 0.0016, 0.009, "black", 0.0092, -60, 43200), ("minute", 0.0012, 0.013, "black", 0.0098, 50, 3600), ("second", 0.0005, 0.014, "red", 0.0104, 180, 60))]
    return kit.model(band, turn(case), *hands, colliders="box")
