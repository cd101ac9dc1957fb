"""A satellite dish on its mast: a white bowl turned to the sky, the arm with its receiver, ribs and bolts behind."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("satellite dish", "dish antenna", "parabolic antenna", "radar dish", "antenna"), zh=("卫星天线", "卫星锅", "抛物面天线", "天线", "雷达天线"), kind="prop",
    places=("rooftop", "wind_farm"), height=2.5242, mass=90.0, sound="metal")
def satellite_dish(kit, colour="#e8e8e4"):
    white, steel, dark = kit.material("paint", colour, 0.5, slot="colour"), kit.material("steel", "#8a9094"), kit.material("plastic", "#2c3034")
    bowl = [(0.02, 0.0), (0.3, 0.035), (0.6, 0.14), (0.85, 0.28), (1.0, 0.39)]
    dish = kit.lathe([*bowl, (1.0, 0.42), (0.84, 0.31), (0.59, 0.17), (0.3, 0.065), (0.02, 0.03)][::-1], white, segments=48)
    ribs = kit.ropes([((0.25 * cos(0.785 * k), -0.02, 0.25 * sin(0.785 * k)), (0.6 * cos(0.785 * k), 0.105, 0.6 * sin(0.785 * k)), 0.02) for k in range(8)], steel, 5) + kit.torus(0.55, 0.02, steel, (0, 0.09, 0), 36, 6)
    arm = kit.ropes([((0.93 * cos(2.094 * k), 0.36, 0.93 * sin(2.094 * k)), (0, 1.05, 0), 0.018) for k in range(3)], steel, 6) + kit.cylinder(0.07, 0.16, dark, (0, 0.96, 0), 18) + kit.cone(0.09, 0.09, white, (0, 0.9, 0), 18)
    head = (dish + ribs + arm + kit.cylinder(0.2, 0.12, steel, (0, -0.12, 0), 20)).turn("x", 48).move(0, 1.5, 0.1)
    mast = kit.cylinder(0.075, 1.42, steel, (0, 0, 0), 16) + kit.box(0.7, 0.08, 0.7, kit.material("concrete", "#a8a49a"), 0.02) + kit.ropes([((s * 0.3, 0.08, t * 0.3), (0, 0.7, 0), 0.02) for s in (-1, 1) for t in (-1, 1)], steel, 6) + kit.box(0.2, 0.24, 0.2, dark, 0.03, (0, 1.36, 0))
    return kit.model(head, mast, kit.tube([(0, 1.4, -0.08), (0.12, 0.8, -0.1), (0.1, 0.1, -0.12), (0.4, 0.02, -0.3)], 0.012, dark, 6, smooth=4), colliders="box")
