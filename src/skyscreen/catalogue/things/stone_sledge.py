"""A block of limestone on a wooden sledge with its ropes, on wetted sand."""

from skyscreen.catalogue import thing


@thing(en=("stone sledge", "stone block", "block of limestone"), zh=("石块橇", "石料", "巨石块"), kind="prop", height=1.25, mass=2500.0, sound="stone", places=("pyramids", "desert"))
def stone_sledge(kit):
    wood = kit.material("wood", "#8a6238")
    runners = kit.loft([[(0.6 + 0.09 * a, y + 0.07 * b, z) for a, b in ((1, 1), (-1, 1), (-1, -1), (1, -1))] for y, z in ((0.09, -1.1), (0.09, 0.9), (0.18, 1.25), (0.34, 1.4))], wood).both()
    bars = sum((kit.box(1.4, 0.08, 0.14, wood, 0.01, (0, 0.16, z)) for z in (-0.1, 0.7)), kit.box(1.4, 0.08, 0.14, wood, 0.01, (0, 0.16, -0.85)))
    block = kit.box(1.15, 1.0, 1.6, kit.material("rock", "#cdb88c"), 0.03, (0, 0.24, -0.1))
    rope = kit.material("rope", "#cdb47e")
    ties = kit.ropes([((-0.6, 0.25, z), (-0.6, 1.25, z), 0.02) for z in (-0.5, 0.3)] + [((0.6, 0.25, z), (0.6, 1.25, z), 0.02) for z in (-0.5, 0.3)] + [((-0.6, 1.25, z), (0.6, 1.25, z), 0.02) for z in (-0.5, 0.3)], rope, 6)
    lines = kit.ropes([((s * 0.6, 0.3, 1.35), (s * 0.5, 0.5, 3.4), 0.02) for s in (-1, 1)], rope, 6)
    return kit.model(runners, bars, block, ties, lines, colliders="box", mass=2500.0)
