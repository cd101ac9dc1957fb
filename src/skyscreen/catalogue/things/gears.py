"""Two meshing gears on a stand; they turn against each other."""

import math

from skyscreen.catalogue import thing


@thing(en=("gear", "gears", "cog", "cogwheel", "cogs", "clockwork"), zh=("齿轮", "机械齿轮"), kind="prop", height=0.525, mass=4.0, sound="metal", places=("factory",))
def gears(kit, colour="brass"):
    def gear(teeth, r, paint):
        pts = []
        for k in range(teeth):
            for t, d in ((0.0, -0.022), (0.18, -0.022), (0.3, 0.026), (0.58, 0.026), (0.7, -0.022)):
                a = 2 * math.pi * (k + t) / teeth
                pts.append(((r + d) * math.cos(a), (r + d) * math.sin(a)))
        hub = [(0.03 * math.cos(a), 0.03 * math.sin(a)) for a in (2 * math.pi * k / 16 for k in range(16))][::-1]
        holes = [[(0.24 * r * math.cos(a) + 0.56 * r * math.cos(b), 0.24 * r * math.sin(a) + 0.56 * r * math.sin(b)) for a in (2 * math.pi * k / 14 for k in range(14))][::-1] for b in (2 * math.pi * j / 5 for j in range(5))]
        return kit.extrude(pts, 0.05, paint, holes=[hub, *holes])
    big, small = gear(20, 0.2, kit.material("brass", colour, slot="colour")), gear(12, 0.12, kit.material("steel", rough=0.25)).turn("z", 15)
    a, b = (-0.1, 0.3, 0), (0.222, 0.3, 0)
    one = kit.hinge("big", big.move(*a), a, "z", "turn", rate=0.6, when="always")
    two = kit.hinge("small", small.move(*b), b, "z", "turn", rate=-1.0, when="always")
    iron = kit.material("iron")
    stand = kit.box(0.7, 0.04, 0.2, kit.material("wood", "walnut"), 0.01) + sum(kit.box(0.04, 0.3, 0.03, iron, at=(x, 0.03, -0.05)) + kit.cylinder(0.026, 0.1, iron, (0, 0, 0), 14).turn("x", 90).move(x, 0.3, -0.06) for x in (a[0], b[0]))
    return kit.model(one, two, stand, colliders="box")
