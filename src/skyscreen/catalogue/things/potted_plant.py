"""A young plant with round leaves in a clay flowerpot."""

import math

from skyscreen.catalogue import thing


@thing(en=("potted plant", "plant pot", "flowerpot", "houseplant", "house plant", "seedling", "sprout", "seedling in a pot", "flower pot", "plant"), zh=("花盆", "植物", "幼苗", "嫩芽"), kind="plant", pot=False, height=0.469, mass=2.5, sound="glass", places=("living_room", "office", "classroom"))
def potted_plant(kit, colour="#5aa03c", pot="#c06a40"):
    clay, green = kit.material("ceramic", pot, 0.8, slot="pot"), kit.material("blade", colour, slot="colour")
    vessel = kit.lathe([(0, 0), (0.06, 0), (0.085, 0.13), (0.095, 0.13), (0.098, 0.165), (0.086, 0.165), (0.082, 0.14), (0, 0.14)], clay, segments=32) + kit.cylinder(0.083, 0.01, kit.material("soil"), (0, 0.14, 0), 26) + kit.lathe([(0, 0), (0.085, 0), (0.1, 0.018), (0.096, 0.018), (0.08, 0.006), (0, 0.006)], clay, segments=32)
    def frond(y0, h, a, size):
        end = (0.06 * size * 10 * 0.1 + 0.05, y0 + h, 0)
        f = lambda u, v: (end[0] + size * u, end[1] + 0.3 * size * math.sin(2.4 * u) - 0.15 * size * u - 0.1 * size * abs(2 * v - 1), size * 0.62 * (v - 0.5) * math.sin(math.pi * (0.1 + 0.86 * u)) ** 0.7)
        return (kit.tube([(0, y0 - 0.02, 0), (0.02, y0 + 0.6 * h, 0), end], 0.003, green, 5, smooth=2) + kit.sheet(f, 7, 5, green) + kit.sheet(f, 7, 5, green, flip=True)).turn("y", a)
    leaves = sum(frond(0.15, 0.06 + 0.035 * k, 137.5 * k, 0.13 - 0.008 * k) for k in range(8))
    return kit.model(vessel, leaves.sway(0.3, 0.15, 0.5), colliders="cylinder")
