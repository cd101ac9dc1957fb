"""A searchlight: a drum with a glowing lens in a yoke that turns, its beam in the air."""

import math

from skyscreen.catalogue import thing


@thing(en=("searchlight", "floodlight", "search light", "stage lamp"), zh=("探照灯", "射灯", "泛光灯"), kind="light", height=1.52, mass=120.0, sound="metal", places=("harbour", "theatre"))
def searchlight(kit, colour="charcoal", beam="#fff4d8"):
    iron, steel = kit.material("paint", colour, 0.4, slot="colour"), kit.material("steel", rough=0.15)
    base = kit.cylinder(0.42, 0.12, iron, segments=28) + kit.cylinder(0.2, 0.3, iron, (0, 0.12, 0), 22)
    drum = kit.lathe([(0, -0.4), (0.28, -0.38), (0.42, -0.15), (0.44, 0.32), (0.4, 0.34)], iron, segments=36) + kit.torus(0.43, 0.035, steel, (0, 0.32, 0), 36, 7) + kit.ellipsoid(0.4, 0.07, 0.4, kit.material("lamp", beam, emission=12, slot="beam"), (0, 0.3, 0), 30)
    drum = drum.turn("x", 72).move(0, 0.98, 0)
    arms = kit.box(0.06, 0.75, 0.16, iron, 0.02, at=(0.5, 0.38, 0)).both() + kit.box(1.06, 0.08, 0.2, iron, 0.02, at=(0, 0.36, 0)) + kit.cylinder(0.07, 0.08, steel, segments=16).turn("z", 90).move(0.56, 0.98, 0).both()
    way = (0.0, math.cos(math.radians(72)), math.sin(math.radians(72)))
    return kit.model(base, arms, drum, colliders="box", lights=[kit.light((0, 1.1, 0.45), beam, 120, 60, "spot", way, 12)], sockets={"beam": ((0, 1.1, 0.4), way)})
