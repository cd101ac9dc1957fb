"""A gothic clock tower: ribbed golden stone, four lit dials, a belfry and a pointed iron roof."""

from skyscreen.catalogue import thing


@thing(
    en=("big ben", "clock tower", "elizabeth tower"),
    zh=("大本钟", "钟楼", "伊丽莎白塔"),
    kind="building",
    height=96.0,
    mass=8.6e6,
    sound="stone",
    places=("city_street",),
)
def big_ben(kit, colour="#c2a468", hours=10.2):
    stone, pale = kit.material("plaster", colour, slot="colour"), kit.material("plaster", kit.mix(colour, "white", 0.3))
    slate, gilt, dark = kit.material("tile", "#3c4448"), kit.material("brass", "gold"), kit.material("pane", "#20242a")
    w = 6.0
    out = [kit.box(15, 3.5, 15, stone, 0.3), kit.box(13.4, 3.0, 13.4, stone, 0.2, at=(0, 3.5, 0)), kit.box(2 * w, 47, 2 * w, stone, 0.2, at=(0, 6.5, 0))]
    rib = kit.box(0.55, 46, 0.5, pale, 0.05, at=(0, 6.8, w + 0.1))
    slit = kit.box(0.75, 4.4, 0.12, dark, 0, at=(0, 0, w + 0.02)) + kit.extrude([(-0.37, 4.4), (0.37, 4.4), (0, 5.0)], 0.12, dark).move(0, 0, w + 0.02)
    face = sum(rib.move(x, 0, 0) for x in (-5.4, -3.6, -1.8, 0, 1.8, 3.6, 5.4)) + slit.many([(x, y, 0) for x in (-2.7, -0.9, 0.9, 2.7) for y in (9, 17, 25, 33, 41)])
    face += sum(kit.box(12.4, 0.5, 0.6, pale, 0.06, at=(0, y, w + 0.05)) for y in (15.2, 23.2, 31.2, 39.2, 47.4))
    out += [face.copy_round(4)]
    butt = kit.cylinder(1.0, 53, stone, (w, 3.0, w), 8, bevel=0) + kit.cone(1.15, 4.2, pale, (w, 66.5, w), 8) + kit.cylinder(0.9, 11.5, stone, (w, 56, w), 8, bevel=0) + kit.sphere(0.3, gilt, (w, 70.6, w), 8)
    out += [butt.copy_round(4)]
    # The dials: 7 m across, set in a storey that overhangs.
    out += [kit.box(13.6, 1.2, 13.6, pale, 0.2, at=(0, 53, 0)), kit.box(13.0, 11.0, 13.0, stone, 0.2, at=(0, 54, 0)), kit.box(14.2, 1.0, 14.2, pale, 0.2, at=(0, 65, 0))]
    glass = kit.material("lamp", "#f2ecd4", emission=0.9)
    black = kit.material("paint", "#16202c")
    dial = kit.cylinder(3.45, 0.3, glass, segments=48).turn("x", 90) + kit.torus(3.55, 0.22, gilt, segments=48, sides=8).turn("x", 90).move(0, 0, 0.2) + kit.torus(2.5, 0.06, black, segments=48, sides=6).turn("x", 90).move(0, 0, 0.31)
    dial += sum(kit.box(0.2 if k % 3 else 0.34, 0.8, 0.08, black, 0, at=(0, 2.6, 0.3)).turn("z", -30 * k) for k in range(12))
    turn = hours % 12
    dial += kit.extrude([(-0.2, -0.7), (0.2, -0.7), (0.26, 0.6), (0, 2.1), (-0.26, 0.6)], 0.08, black).turn("z", -30 * turn).move(0, 0, 0.36)
    dial += kit.extrude([(-0.13, -0.9), (0.13, -0.9), (0.16, 0.8), (0, 3.1), (-0.16, 0.8)], 0.08, black).turn("z", -360 * (turn % 1)).move(0, 0, 0.42) + kit.cylinder(0.26, 0.3, gilt, segments=16).turn("x", 90).move(0, 0, 0.3)
    frame = kit.box(9.4, 0.5, 0.5, gilt, 0.05, at=(0, -4.6, 0.1)) + kit.box(9.4, 0.5, 0.5, gilt, 0.05, at=(0, 4.15, 0.1)) + kit.box(0.5, 9.2, 0.5, gilt, 0.05, at=(4.6, -4.6, 0.1)).both()
    out += [(dial + frame).move(0, 59.5, 6.45).copy_round(4)]
    arch = [(-0.7, 0), (0.7, 0), (0.7, 3.2), (0.4, 4.0), (0, 4.4), (-0.4, 4.0), (-0.7, 3.2)]
    belfry = kit.extrude(arch, 0.3, dark).copy_along(6, (1.95, 0, 0)).move(-4.87, 66.6, 5.9) + kit.box(0.5, 5.2, 0.5, pale, 0.05, at=(0, 66, 6.1)).copy_along(7, (1.95, 0, 0)).move(-5.85, 0, 0)
    out += [kit.box(11.8, 5.4, 11.8, stone, 0.1, at=(0, 66, 0)), belfry.copy_round(4), kit.box(12.8, 0.7, 12.8, gilt, 0.1, at=(0, 71.2, 0))]
    roof = kit.tower([(6.2, 71.9), (4.0, 77.5), (3.4, 78.5)], slate) + kit.box(6.6, 3.2, 6.6, stone, 0.1, at=(0, 78.3, 0))
    roof += (kit.extrude([(a * 0.6, b * 0.6) for a, b in arch], 0.2, dark).copy_along(4, (1.5, 0, 0)).move(-2.25, 78.6, 3.3)).copy_round(4)
    roof += kit.box(7.4, 0.5, 7.4, gilt, 0.08, at=(0, 81.3, 0)) + kit.tower([(3.6, 81.8), (1.4, 87.5), (0.3, 92.5), (0, 93.0)], slate)
    dormer = kit.box(0.9, 1.2, 1.0, gilt, 0.05) + kit.extrude([(-0.6, 1.2), (0.6, 1.2), (0, 2.1)], 1.0, slate)
    roof += dormer.many([(-2.6, 73.4, 5.0), (0, 73.4, 5.0), (2.6, 73.4, 5.0), (-1.3, 75.4, 4.1), (1.3, 75.4, 4.1)]).copy_round(4)
    roof += kit.capsule((0, 92.5, 0), (0, 96, 0), 0.12, gilt, 8) + kit.sphere(0.45, gilt, (0, 93.6, 0), 14) + kit.box(1.4, 0.2, 0.2, gilt, 0.02, at=(0, 94.8, 0))
    return kit.model(*out, roof, colliders="box", sockets={"dial": ((0, 59.5, 7), (0, 0, 1))})
