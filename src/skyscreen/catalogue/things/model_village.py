"""A village on a green mound, a metre across: what stands on a turtle's back or in a jar."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("model village", "miniature village"), zh=("微缩村庄", "迷你村庄"), kind="prop", height=0.5, mass=12.0, sound="stone",
    places=("living_room",), world=("village", "town", "hamlet", "farm", "suburb", "neighbourhood", "kingdom", "村庄", "小镇", "村子", "村落", "小村庄", "王国"),
)  # fmt: skip
def model_village(kit, colour="cream", roof="#a5482e"):
    rng = kit.random("plots")
    walls = [kit.material("plaster", kit.mix(colour, other, 0.35), slot="colour") for other in ("white", "tan", "#d8b890")]
    tile, glow, wood = kit.material("tile", roof, slot="roof"), kit.material("lamp", "#ffd27a", emission=2.5), kit.material("wood", "#5a3a22")
    mound = kit.lathe([(0, 0), (0.44, 0), (0.5, 0.02), (0.48, 0.05), (0.3, 0.1), (0, 0.13)], kit.material("grass", "#5d8a3a"), segments=48)
    parts = [mound, kit.lathe([(0, 0), (0.45, 0), (0.44, -0.03), (0.25, -0.07), (0, -0.08)], kit.material("soil", "#6a4a30"), segments=36)]

    def house(wall, w, h, d):
        out = kit.box(w, h, d, wall, 0) + kit.extrude([(-0.6 * w, 0), (0.6 * w, 0), (0, 0.62 * w)], 1.12 * d, tile).move(0, h, 0)
        out += kit.box(0.2 * w, 0.5 * h, 0.004, wood, 0, at=(-0.18 * w, 0, d / 2)) + kit.box(0.2 * w, 0.26 * h, 0.004, glow, 0, at=(0.2 * w, 0.4 * h, d / 2))
        out += kit.box(0.22 * w, 0.26 * h, 0.004, glow, 0, at=(0, 0.4 * h, -d / 2)) + kit.box(0.12 * w, 0.5 * w, 0.12 * w, kit.material("brick"), 0, at=(0.26 * w, h + 0.1 * w, 0))
        return out

    spots = [(0.16, 20), (0.2, 95), (0.17, 160), (0.19, 235), (0.2, 300), (0.36, 45), (0.37, 125), (0.36, 190), (0.37, 262), (0.37, 340)]
    for k, (far, way) in enumerate(spots):
        a = math.radians(way)
        x, z = far * math.sin(a), far * math.cos(a)
        made = house(walls[k % 3], 0.1 + 0.02 * rng.random(), 0.07 + 0.02 * rng.random(), 0.1)
        parts.append(made.turn("y", way + rng.uniform(-25, 25)).move(x, 0.125 - 0.2 * max(far - 0.1, 0), z))
    tower = kit.box(0.085, 0.2, 0.085, walls[0], 0) + kit.cone(0.075, 0.17, kit.material("tile", "#4a4c58"), (0, 0.2, 0), 4)
    tower += kit.box(0.022, 0.05, 0.09, glow, 0, at=(0, 0.13, 0)) + kit.box(0.005, 0.03, 0.005, kit.material("brass"), 0, at=(0, 0.365, 0))
    parts.append(tower.move(0, 0.12, 0))
    leaf = kit.sphere(0.036, kit.material("leaf", "#3f7a34"), (0, 0.075, 0), 12) + kit.cylinder(0.007, 0.05, kit.material("bark"), segments=7)
    trees = [(0.29 * math.sin(math.radians(w)), 0.085, 0.29 * math.cos(math.radians(w)), w, rng.uniform(0.7, 1.1)) for w in range(0, 360, 40)]
    return kit.model(*parts, leaf.many(trees), colliders="cylinder")
