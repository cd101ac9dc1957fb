"""A domed birdcage of wires with a perch and swing, on a hook."""

import math

from skyscreen.catalogue import thing


@thing(en=("birdcage", "cage", "bird cage"), zh=("鸟笼", "笼子"), kind="prop", closed=True, height=0.529, mass=2.0, sound="metal", places=("garden", "living_room"))
def birdcage(kit, colour="gold"):
    wire = kit.material("brass", colour, slot="colour")
    n = 20
    bars = kit.ropes([((0.17 * math.cos(a), 0.03, 0.17 * math.sin(a)), (0.17 * math.cos(a), 0.32, 0.17 * math.sin(a)), 0.0025) for a in (2 * math.pi * k / n for k in range(n))], wire, 4) + kit.tube([(0.17 * math.cos(t), 0.32 + 0.15 * math.sin(t), 0) for t in (math.pi / 2 * k / 6 for k in range(7))], 0.0025, wire, 4).copy_round(n)
    rings = sum(kit.torus(0.17, 0.005, wire, (0, y, 0), 34, 6) for y in (0.03, 0.17, 0.32)) + kit.torus(0.025, 0.004, wire, segments=16, sides=6).turn("x", 90).move(0, 0.5, 0)
    perch = kit.hinge("perch", kit.capsule((-0.07, 0.2, 0), (0.07, 0.2, 0), 0.006, kit.material("wood", "oak"), 6) + kit.ropes([((s * 0.07, 0.2, 0), (s * 0.03, 0.44, 0), 0.0015) for s in (-1, 1)], wire), (0, 0.45, 0), "z", "swing", length=0.25, degrees=8)
    return kit.model(bars, rings, perch, kit.lathe([(0, 0), (0.18, 0), (0.185, 0.03), (0.17, 0.03), (0.168, 0.012), (0, 0.012)], wire, segments=34), colliders="box", sockets={"inside": (0, 0.03, 0)})
