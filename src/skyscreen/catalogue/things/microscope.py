"""A microscope: horseshoe foot, curved arm, inclined tube, three objectives over the stage."""

from skyscreen.catalogue import thing


@thing(en=("microscope", "lab microscope"), zh=("显微镜",), kind="prop", height=0.411, mass=4.0, sound="metal", places=("classroom", "hospital"))
def microscope(kit, colour="#e8e6e0"):
    paint, black, steel = kit.material("paint", colour, 0.25, slot="colour"), kit.material("paint", "black", 0.3), kit.material("steel", rough=0.12)
    foot = kit.box(0.15, 0.03, 0.19, paint, 0.012) + kit.cylinder(0.025, 0.02, kit.material("lamp", "cream", emission=3), (0, 0.03, 0.035), 20)
    arm = kit.tube([(0, 0.03, -0.06), (0, 0.12, -0.085), (0, 0.22, -0.07), (0, 0.29, -0.03)], [0.028, 0.024, 0.022, 0.024], paint, 12, smooth=4)
    stage = kit.box(0.13, 0.012, 0.12, black, 0.003, at=(0, 0.125, 0.03)) + kit.box(0.075, 0.002, 0.025, kit.material("glass"), 0.0, at=(0, 0.138, 0.035)) + kit.box(0.05, 0.04, 0.05, black, at=(0, 0.09, -0.05))
    head = kit.box(0.06, 0.05, 0.09, paint, 0.015, at=(0, 0.265, 0.0)) + kit.cylinder(0.028, 0.02, black, (0, 0.245, 0.03), 24) + kit.lathe([(0.007, 0), (0.012, 0.01), (0.012, 0.05)], steel, segments=16).turn("x", 0).move(0, 0.195, 0.035) + kit.lathe([(0.006, 0), (0.01, 0.01), (0.01, 0.035)], steel, segments=14).turn("z", 32).move(0.025, 0.21, 0.03).both()
    tube = kit.cylinder(0.017, 0.11, black, segments=20).turn("x", -42).move(0, 0.3, 0.0) + kit.cylinder(0.02, 0.025, steel, segments=20).turn("x", -42).move(0, 0.38, -0.072)
    knob = kit.cylinder(0.026, 0.02, black, (0, 0.035, 0), 24).turn("z", 90).move(0, 0.085, -0.075).both() + kit.cylinder(0.015, 0.014, steel, (0, 0.055, 0), 20).turn("z", 90).move(0, 0.085, -0.075).both()
    return kit.model(foot, arm, stage, head, tube, knob, colliders="box", sockets={"eye": (0, 0.41, -0.1)})
