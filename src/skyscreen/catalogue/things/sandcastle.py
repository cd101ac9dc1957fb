"""A sandcastle: four towers with battlements, a gate, shells and a paper flag."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("sandcastle", "sand castle"),
    zh=("沙堡", "沙子城堡"),
    kind="prop", height=0.55, mass=60.0, sound="sand", places=("beach",),
)  # fmt: skip
def sandcastle(kit, colour="#d8b884", flag="crimson"):
    sand, wet = kit.material("sand", colour, slot="colour"), kit.material("sand", kit.mix(colour, "brown", 0.35))
    mound = kit.lathe([(0.72, 0), (0.6, 0.05), (0.48, 0.09), (0, 0.1)], sand, segments=36)
    def tower(x, z, r, tall):
        teeth = kit.box(0.035, 0.04, 0.035, sand, 0.006, (0, tall, r * 0.86)).copy_round(6)
        return (kit.cylinder(r, tall, sand, (0, 0, 0), 22, top=r * 0.82) + kit.cylinder(r * 0.95, 0.03, sand, (0, tall - 0.03, 0), 22) + teeth).move(x, 0.07, z)
    towers = sum(tower(x, z, 0.11, 0.2) for x in (-0.27, 0.27) for z in (-0.27, 0.27)) + tower(0, -0.02, 0.15, 0.27)
    walls = kit.box(0.5, 0.15, 0.08, sand, 0.02).many([(0, 0.07, -0.27), (0, 0.07, 0.27)]) + kit.box(0.08, 0.15, 0.5, sand, 0.02).many([(-0.27, 0.07, 0), (0.27, 0.07, 0)])
    gate = kit.box(0.11, 0.1, 0.02, wet, 0.02, (0, 0.08, 0.31)) + kit.torus(0.055, 0.014, wet, segments=16, sides=6).turn("x", 90).move(0, 0.17, 0.312)
    pole = kit.cylinder(0.004, 0.2, kit.material("wood", "tan"), (0, 0.34, -0.02), 6) + kit.extrude([(0, 0.44), (0, 0.53), (0.1, 0.485)], 0.003, kit.material("paper", flag, slot="flag")).move(0, 0, -0.02)
    shells = sum(kit.ellipsoid(0.025, 0.012, 0.02, kit.material("ceramic", t), (0.5 * math.sin(k * 1.3), 0.085, 0.5 * math.cos(k * 1.3)), 10) for k, t in enumerate(("white", "pink", "cream", "salmon", "white")))
    return kit.model(mound, towers, walls, gate, pole, shells, colliders="cylinder")
