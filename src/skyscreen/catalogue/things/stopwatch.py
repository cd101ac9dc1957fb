"""A stopwatch standing on its edge: a steel case, a white dial, the crown to press and a hand that runs."""

from skyscreen.catalogue import thing


@thing(en=("stopwatch", "stop watch", "timer"), zh=("秒表", "跑表", "计时器"), kind="prop", height=0.083, mass=0.12, sound="metal",
       places=("running_track",))
def stopwatch(kit, colour="white"):
    steel, ink = kit.material("steel", rough=0.12), kit.material("paint", "black")
    case = kit.lathe([(0, -0.008), (0.026, -0.008), (0.031, -0.004), (0.031, 0.005), (0.0285, 0.008), (0.0275, 0.006), (0, 0.006)],
                     steel, segments=40)
    dial = kit.cylinder(0.0275, 0.0012, kit.material("paper", colour, slot="colour"), (0, 0.0055, 0), 40)
    marks = kit.box(0.0012, 0.0006, 0.0045, ink, 0.0, at=(0, 0.0067, 0.023)).copy_round(12)
    marks += kit.torus(0.008, 0.0006, ink, segments=20, sides=4).move(0, 0.0068, -0.01)
    face = (case + dial + marks).turn("x", 90).move(0, 0.033, 0)
    crown = kit.cylinder(0.005, 0.012, steel, (0, 0.063, 0), 18) + kit.cylinder(0.0075, 0.008, steel, (0, 0.069, 0), 22)
    loop = kit.torus(0.0085, 0.0018, steel, segments=24, sides=8).turn("x", 90).move(0, 0.073, 0)
    hand = kit.box(0.001, 0.024, 0.0006, kit.material("paint", "red"), 0.0, at=(0, 0.031, 0.0082))
    return kit.model(face, crown, loop, kit.hinge("second", hand, (0, 0.033, 0.008), (0, 0, -1), "hand", period=60), colliders="box")
