"""A corkscrew with two arms and a spiral."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("corkscrew", "wine opener"),
    zh=("开瓶器", "红酒开瓶器"),
    kind="prop", height=0.17, mass=0.15, sound="steel", places=("kitchen", "bar"),
)  # fmt: skip
def corkscrew(kit):
    steel = kit.material("steel")
    spiral = kit.tube([(0.006 * math.cos(0.9 * k), 0.004 + 0.0024 * k, 0.006 * math.sin(0.9 * k)) for k in range(28)], 0.0016, steel, 6)
    arms = kit.tube([(0.012, 0.1, 0), (0.035, 0.085, 0), (0.045, 0.045, 0)], 0.004, steel, 8, smooth=3).both()
    return kit.model(spiral, arms, kit.cylinder(0.012, 0.05, steel, (0, 0.07, 0), 18), kit.cylinder(0.004, 0.03, steel, (0, 0.12, 0), 10), kit.tube([(-0.03, 0.16, 0), (0, 0.155, 0), (0.03, 0.16, 0)], 0.008, steel, 10, smooth=3), colliders="box")
