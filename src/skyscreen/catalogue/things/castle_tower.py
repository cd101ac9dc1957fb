"""A round stone tower of a castle: slits, one lit window, battlements on corbels, a cone of a roof with a flag."""

import math

from skyscreen.catalogue import thing


@thing(en=("castle tower", "stone tower", "watchtower", "round tower", "wizard's tower", "princess tower"), zh=("城堡塔楼", "石塔", "瞭望塔", "高塔"),
       kind="building", height=19.4, mass=900000.0, sound="stone", places=("medieval_town", "mountain"))
def castle_tower(kit, colour="#9a948a", roof="#4a2c34"):
    stone, tile, dark = kit.material("brick", colour, slot="colour"), kit.material("tile", roof, slot="roof"), kit.material("iron", "#16161a")
    trim, wood, glow = kit.material("plaster", kit.mix(colour, "black", 0.25)), kit.material("wood", "#4a3222"), kit.material("lamp", "#ffca78", emission=1.2)
    shaft = kit.lathe([(3.1, 0), (2.9, 0.8), (2.6, 3.0), (2.5, 10.6), (2.95, 11.2), (2.95, 12.4), (0, 12.4)], stone, segments=56)
    ring = kit.torus(2.62, 0.12, trim, (0, 3.0, 0), 56, 8) + kit.torus(2.53, 0.1, trim, (0, 7.4, 0), 56, 8) + kit.torus(2.98, 0.1, trim, (0, 12.3, 0), 56, 8)
    merlon = kit.box(0.75, 0.8, 0.35, stone, 0.02).many([(0, 0, 0)])
    teeth = sum(merlon.turn("y", 90 - math.degrees(a)).move(2.8 * math.cos(a), 12.4, 2.8 * math.sin(a)) for a in (2 * math.pi * k / 14 for k in range(14)))
    corbels = sum(kit.box(0.3, 0.5, 0.4, trim, 0.02).turn("y", 90 - math.degrees(a)).move(2.66 * math.cos(a), 10.7, 2.66 * math.sin(a)) for a in (2 * math.pi * k / 20 for k in range(20)))
    top = kit.cylinder(2.0, 2.2, stone, (0, 12.4, 0), 40) + kit.cylinder(2.5, 3.8, tile, (0, 14.5, 0), 44, top=0.03)
    flag = kit.cylinder(0.035, 1.2, dark, (0, 18.2, 0), 8) + kit.extrude([(0, 0), (0.95, 0.24), (0, 0.5)], 0.02, kit.material("cloth", "crimson")).move(0.03, 18.85, 0)
    arch = [(-0.4, 0.0), (0.4, 0.0), (0.4, 1.1), (0.26, 1.5), (0.0, 1.7), (-0.26, 1.5), (-0.4, 1.1)]
    window = kit.extrude([(1.35 * x, 1.15 * y - 0.1) for x, y in arch], 0.4, trim) + kit.extrude(arch, 0.06, glow).move(0, 0, 0.2) + kit.box(0.05, 1.6, 0.08, dark, 0.0, (0, 0, 0.24)) + kit.box(0.8, 0.05, 0.08, dark, 0.0, (0, 0.8, 0.24))
    windows = window.move(0, 8.2, 2.4) + window.scale(0.7, 0.7, 1).move(0, 13.1, 1.9)
    slits = sum(kit.box(0.16, 1.0, 0.2, dark, 0.0).turn("y", 90 - math.degrees(a)).move(2.56 * math.cos(a), y, 2.56 * math.sin(a)) for a, y in ((0.5, 4.6), (2.7, 5.6), (4.0, 4.2), (5.3, 6.2), (0.9, 8.6), (2.2, 8.9)))
    door = kit.extrude([(2.1 * x, 1.35 * y) for x, y in arch], 0.5, trim).move(0, 0, 2.65) + kit.extrude([(1.6 * x, 1.25 * y) for x, y in arch], 0.1, wood).move(0, 0, 2.92)
    return kit.model(shaft, ring, teeth, corbels, top, flag, windows, slits, door, colliders="cylinder", lights=[kit.light((0, 9.0, 3.4), "#ffb860", 2.0, 7)])
