"""A dog kennel of red boards: a white arch of a door, a gabled roof, a name over it, a bowl before it."""

from skyscreen.catalogue import thing


@thing(en=("dog kennel", "doghouse", "dog house", "kennel"), zh=("狗窝", "狗屋", "犬舍"), kind="furniture",
    places=("garden", "suburb"), height=1.13, mass=35.0, sound="wood")
def dog_kennel(kit, colour="#b8382c"):
    board, white, dark = kit.material("planks", colour, slot="colour"), kit.material("paint", "#f2eee4", 0.5), kit.material("pane", "#1a1410")
    w, d, h = 0.9, 1.1, 0.66
    out = kit.box(w, h, d, board, 0.01, (0, 0.05, 0)) + kit.extrude([(-w / 2, 0), (w / 2, 0), (0, 0.36)], d, board).move(0, h + 0.05, 0)
    slope = kit.box(0.66, 0.035, d + 0.24, kit.material("tile", "#4a4e54"), 0.005)
    out += slope.turn("z", -38.5).move(0.27, h + 0.2, 0) + slope.turn("z", 38.5).move(-0.27, h + 0.2, 0) + kit.box(0.1, 0.05, d + 0.26, white, 0.01, (0, h + 0.42, 0))
    arch = [(-0.21, 0), (0.21, 0), (0.21, 0.34), (0.15, 0.46), (0, 0.52), (-0.15, 0.46), (-0.21, 0.34)]
    out += kit.extrude(arch, 0.03, dark).move(0, 0.06, d / 2) + kit.tube([(x * 1.08, y * 1.03 + 0.06, d / 2 + 0.02) for x, y in (*arch[1:], arch[0])], 0.025, white, 6)
    sign = kit.box(0.42, 0.13, 0.02, white, 0.006, (0, h + 0.02, d / 2 + 0.02)) + kit.text("REX", 0.1, kit.material("paint", "#3a2a20")).move(0, h + 0.035, d / 2 + 0.035)
    bowl = kit.lathe([(0.13, 0), (0.1, 0.08), (0.085, 0.08), (0.08, 0.03), (0, 0.03)], kit.material("paint", "#2f6ab0", 0.4), (0.52, 0, d / 2 + 0.3), 22) + kit.ellipsoid(0.08, 0.03, 0.08, kit.material("soil", "#7a4a28"), (0.52, 0.06, d / 2 + 0.3), 12)
    bone = kit.capsule((-0.5, 0.03, d / 2 + 0.34), (-0.36, 0.03, d / 2 + 0.26), 0.022, kit.material("horn", "#efe6d2"), 8) + kit.sphere(0.034, kit.material("horn", "#efe6d2"), (0, 0, 0), 8).many([(-0.51, 0.034, d / 2 + 0.37), (-0.53, 0.034, d / 2 + 0.32), (-0.34, 0.034, d / 2 + 0.28), (-0.36, 0.034, d / 2 + 0.23)])
    return kit.model(out, kit.box(w + 0.06, 0.06, d + 0.06, white, 0.0), sign, bowl, bone, colliders="box")
