"""A red Chinese knot: a woven diamond with loops, a jade ring and a long tassel, on a stand."""

import math

from skyscreen.catalogue import thing


@thing(en=("chinese knot", "lucky knot", "jade pendant"), zh=("中国结", "同心结", "玉佩"), kind="prop", height=0.675, mass=0.1, sound="cloth", places=("living_room",))
def chinese_knot(kit, colour="red"):
    silk, jade = kit.material("silk", colour, 0.5, slot="colour"), kit.material("ceramic", "jade", 0.1)
    weave = sum(kit.capsule((-0.07, 0.0, 0.004 * (-1) ** k), (0.07, 0.0, 0.004 * (-1) ** k), 0.0075, silk, 7).move(0, -0.06 + 0.0172 * k, 0) + kit.capsule((0, -0.07, -0.004 * (-1) ** k), (0, 0.07, -0.004 * (-1) ** k), 0.0075, silk, 7).move(-0.06 + 0.0172 * k, 0, 0) for k in range(8)).turn("z", 45)
    loops = sum(kit.torus(0.024, 0.0065, silk, segments=18, sides=6).turn("x", 90).move(0.115 * math.cos(a), 0.115 * math.sin(a), 0) for a in (0, math.pi, math.pi / 4, 3 * math.pi / 4, -math.pi / 4, -3 * math.pi / 4))
    tassel = kit.torus(0.02, 0.006, jade, segments=22, sides=7).turn("x", 90).move(0, -0.14, 0) + kit.lathe([(0.012, -0.17), (0.016, -0.18), (0.026, -0.36), (0.022, -0.37)], silk, segments=16).mirror("x") + kit.sphere(0.016, silk, (0, -0.17, 0), 10) + kit.ropes([((0, 0.1, 0), (0, 0.24, 0), 0.004)], silk)
    stand = kit.box(0.2, 0.02, 0.12, kit.material("wood", "walnut"), 0.005, at=(0, 0, -0.03)) + kit.tube([(0.08, 0.01, -0.04), (0.09, 0.5, -0.04), (0.0, 0.66, -0.03), (0.0, 0.65, 0)], 0.006, kit.material("brass"), 8, smooth=4)
    return kit.model((weave + loops + tassel).move(0, 0.41, 0), stand, colliders="box")
