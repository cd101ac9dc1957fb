"""A carousel: painted horses on brass poles under a striped, lit canopy; it turns."""

import math

from skyscreen.catalogue import thing


@thing(en=("carousel", "merry-go-round", "merry go round", "roundabout ride"), zh=("旋转木马", "旋转飞马"), kind="building", ridden=True, height=5.6, mass=9000.0, sound="wood", places=("park", "playground"))
def carousel(kit, colour="red"):
    red, cream, gold = kit.material("paint", colour, 0.35, slot="colour"), kit.material("paint", "cream", 0.4), kit.material("brass", "gold")
    roof = sum(kit.sheet(lambda u, v, k=k: ((0.3 + 3.0 * u) * math.sin(2 * math.pi * (k + v) / 16), 4.9 - 1.5 * u ** 0.8, (0.3 + 3.0 * u) * math.cos(2 * math.pi * (k + v) / 16)), 4, 3, red if k % 2 else cream, flip=True) for k in range(16)) + kit.lathe([(3.3, 3.05), (3.4, 3.42), (3.25, 3.45)], gold, segments=40) + kit.lathe([(0.3, 4.85), (0.12, 5.2), (0.2, 5.35), (0, 5.6)], gold, segments=14)
    bulbs = kit.sphere(0.07, kit.material("lamp", "#ffd880", emission=6), segments=7).many([(3.42 * math.sin(a), 3.25, 3.42 * math.cos(a)) for a in (2 * math.pi * k / 32 for k in range(32))])
    core = kit.cylinder(0.8, 3.2, cream, (0, 0.35, 0), 16) + kit.box(0.24, 1.2, 0.03, kit.material("pane"), 0.0, at=(0, 1.0, 0.8)).copy_round(8)
    horse = kit.blob([kit.egg((0, 0, 0), (0.16, 0.19, 0.42)), kit.limb((0, 0.1, 0.34), (0, 0.48, 0.52), 0.13, 0.09), kit.limb((0, 0.5, 0.52), (0, 0.36, 0.78), 0.1, 0.065), kit.limb((0.1, -0.1, 0.3), (0.1, -0.32, 0.52), 0.07, 0.05), kit.limb((-0.1, -0.1, 0.3), (-0.1, -0.42, 0.44), 0.07, 0.05), kit.limb((0.1, -0.1, -0.3), (0.1, -0.5, -0.48), 0.08, 0.05), kit.limb((-0.1, -0.1, -0.3), (-0.1, -0.44, -0.6), 0.08, 0.05)], kit.material("paint", "white", 0.2), 0.06, 0.075) + kit.tube([(0, 0.05, -0.4), (0, 0.0, -0.6), (0, -0.25, -0.62)], [0.06, 0.08, 0.02], gold, 7, smooth=3) + kit.box(0.34, 0.1, 0.34, red, 0.04, at=(0, 0.12, -0.03)) + kit.tube([(0, 0.56, 0.46), (0, 0.35, 0.36), (0, 0.16, 0.26)], 0.05, gold, 6)
    horses = sum(horse.turn("y", 90).move(0, 1.25 + 0.18 * (k % 2), 2.5).turn("y", 36 * k) for k in range(10)) + kit.capsule((0, 0.35, 2.5), (0, 3.2, 2.5), 0.035, gold, 8).copy_round(10)
    whole = kit.hinge("ride", roof + bulbs + core + horses + kit.cylinder(3.3, 0.12, kit.material("planks", "oak"), (0, 0.25, 0), 40), (0, 0, 0), "y", "turn", rate=0.7, when="always")
    return kit.model(whole, kit.cylinder(3.5, 0.25, kit.material("stone"), segments=40), colliders="cylinder", lights=[kit.light((0, 2.8, 0), "#ffd080", 16, 12)], sockets={"seat": (2.5, 1.4, 0)})
