"""A hamster's running wheel: a ring of rungs on a stand."""

import math

from skyscreen.catalogue import thing


@thing(en=("hamster wheel", "running wheel", "exercise wheel"), zh=("仓鼠轮", "仓鼠跑轮", "跑轮"), kind="prop", height=0.24, mass=0.4, sound="plastic", places=("child_room", "living_room"))
def hamster_wheel(kit, colour="azure"):
    rim, wire = kit.material("plastic", colour, 0.3, slot="colour"), kit.material("steel", rough=0.25)
    r, y, half = 0.1, 0.125, 0.045
    rungs = kit.cylinder(0.0022, 2 * half, wire, segments=6).turn("x", 90).move(0, 0, -half)
    wheel = sum(rungs.move(r * math.cos(a), y + r * math.sin(a), 0) for a in (2 * math.pi * k / 30 for k in range(30)))
    wheel += kit.torus(r, 0.004, rim, segments=44, sides=8).turn("x", 90).many([(0, y, -half), (0, y, half)])
    spokes = sum(kit.capsule((0, y, -half), (r * math.cos(a), y + r * math.sin(a), -half), 0.003, rim, 6) for a in (2 * math.pi * k / 5 for k in range(5)))
    stand = kit.tube([(0.09, 0.006, -0.02), (0.0, y, -0.062), (-0.09, 0.006, -0.02)], 0.005, rim, 8, smooth=4) + kit.box(0.22, 0.012, 0.14, rim, 0.005, (0, 0, 0))
    return kit.model(wheel, spokes, stand, kit.cylinder(0.01, 0.03, rim, segments=14).turn("x", 90).move(0, y, -0.07), colliders="none", sockets={"seat": (0, 0.03, 0)})
