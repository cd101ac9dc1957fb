"""A wood on a mossy plate, a metre across: what grows in a jar, a suitcase or on somebody's hat."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("model forest", "miniature forest"), zh=("微缩森林", "迷你森林"), kind="prop", height=0.5, mass=9.0, sound="soft",
    places=("living_room",), world=("wood", "forest", "jungle", "garden", "park", "orchard", "森林", "树林", "花园", "丛林", "竹林"),
)  # fmt: skip
def model_forest(kit, colour="#3f7a34"):
    rng = kit.random("trees")
    parts = [kit.lathe([(0, 0), (0.46, 0), (0.5, 0.025), (0.47, 0.05), (0.25, 0.085), (0, 0.095)], kit.material("grass", "#4f7d36"), segments=44)]
    bark = kit.material("bark")
    greens = [kit.material("leaf", kit.mix(colour, other, 0.4), slot="colour") for other in ("#1f5a34", "#7aa03c", "#2f6a50")]
    fir = lambda paint: sum(kit.cone(0.075 - 0.018 * k, 0.11, paint, (0, 0.06 + 0.07 * k, 0), 12) for k in range(4)) + kit.cylinder(0.012, 0.08, bark, segments=8)
    round_ = lambda paint: kit.blob([kit.ball((x, y, z), r) for x, y, z, r in ((0, 0.2, 0, 0.075), (0.05, 0.17, 0.02, 0.055), (-0.045, 0.17, -0.02, 0.055), (0, 0.16, 0.05, 0.05))], paint, smooth=0.03, cell=0.016) + kit.cylinder(0.013, 0.15, bark, segments=8)
    kinds = [fir(greens[0]), round_(greens[1]), fir(greens[2]), round_(greens[0])]
    rows = [[] for _ in kinds]
    for k in range(22):
        far, way = 0.42 * math.sqrt((k + 0.5) / 22), 137.5 * k
        a = math.radians(way)
        rows[k % 4].append((far * math.sin(a), 0.085 - 0.07 * far, far * math.cos(a), way, rng.uniform(0.75, 1.15)))
    parts += [kind.many(row) for kind, row in zip(kinds, rows, strict=True)]
    bloom = kit.sphere(0.009, kit.material("petal", "#e86a8a"), (0, 0.012, 0), 8)
    parts.append(bloom.many([(0.4 * math.sin(1.7 * k), 0.06, 0.4 * math.cos(1.7 * k)) for k in range(14)]))
    return kit.model(*parts, colliders="cylinder")
