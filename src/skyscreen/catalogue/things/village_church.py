"""A small church seen from without: a nave with tall windows, a steep roof, a tower with its spire and cross."""

from skyscreen.catalogue import thing


@thing(
    en=("village church", "church building", "country church", "church tower", "cathedral", "minster", "steeple"),
    zh=("乡村教堂", "教堂建筑", "教堂尖塔"),
    kind="building", height=19.2, mass=500000.0, sound="stone", places=("village", "main_street"),
)  # fmt: skip
def village_church(kit, trade="", colour="#d8d0c0", roof="#4a3c3a"):
    """`trade` is what a house seen from the street is called; a church has no sign."""
    wall, slate, trim = kit.material("plaster", colour, slot="colour"), kit.material("tile", roof, slot="roof"), kit.material("plaster", "#b8ae9c")
    pane, wood, gold = kit.material("pane"), kit.material("wood", "#4a3020"), kit.material("brass")
    parts = [kit.box(8.0, 5.6, 13.0, wall, 0.0, (0, 0, -10.0)), kit.box(8.4, 0.6, 13.4, trim, 0.02, (0, 0, -10.0))]
    parts.append(kit.extrude([(-4.5, 0.0), (4.5, 0.0), (0.0, 4.6)], 13.4, slate).move(0, 5.6, -10.0))
    parts += [kit.box(4.2, 11.0, 4.2, wall, 0.0, (0, 0, -2.1)), kit.box(4.5, 0.6, 4.5, trim, 0.02, (0, 0, -2.1)),
              kit.box(4.5, 0.3, 4.5, trim, 0.02, (0, 8.0, -2.1)), kit.box(4.6, 0.4, 4.6, trim, 0.02, (0, 10.9, -2.1))]
    parts.append(kit.cylinder(2.9, 6.2, slate, (0, 11.3, -2.1), 4, top=0.02).turn("y", 0).move(0, 0, 0))
    parts += [kit.box(0.12, 1.5, 0.12, gold, 0.01, (0, 17.4, -2.1)), kit.box(0.8, 0.12, 0.12, gold, 0.01, (0, 18.2, -2.1))]
    arch = [(-0.5, 0.0), (0.5, 0.0), (0.5, 1.9), (0.3, 2.45), (0.0, 2.8), (-0.3, 2.45), (-0.5, 1.9)]
    rim = [(1.22 * x, 1.06 * y) for x, y in arch]
    parts += [kit.extrude(rim, 0.14, trim).move(0, 0.1, 0.02) .scale(1.7, 1.15, 1), kit.extrude(arch, 0.1, wood).scale(1.7, 1.1, 1).move(0, 0.1, 0.09)]
    parts += [kit.extrude(rim, 0.1, trim).move(0, 4.8, 0.02), kit.extrude(arch, 0.06, pane).move(0, 4.85, 0.07)]
    parts += [kit.extrude(arch, 0.06, wood).move(0, 8.35, 0.02).scale(1, 1, 1), kit.cylinder(0.75, 0.1, trim, segments=28).turn("x", 90).move(0, 4.1, 0.02)]
    for z in (-6.0, -9.0, -12.0, -15.0):
        parts.append((kit.extrude(rim, 0.1, trim) + kit.extrude(arch, 0.06, pane).move(0, 0.04, 0.05)).turn("y", 90).move(4.02, 1.7, z).both())
    parts += [kit.box(3.0 - 0.5 * k, 0.16, 1.4 - 0.4 * k, trim, 0.01, (0, 0.16 * k - 0.02, 0.5)) for k in range(2)]
    return kit.model(*parts, colliders="box")
