"""A music box: a lacquered case with an open lid, a ballerina turning on its mirror, a brass comb."""

from skyscreen.catalogue import thing


@thing(
    en=("music box", "musical box", "musicbox"),
    zh=("八音盒", "音乐盒"),
    kind="prop", height=0.2, mass=0.6, sound="wood", places=("bedroom", "child_room"),
)
def music_box(kit, colour="#8a1f3a"):
    case, gold, pink, skin = kit.material("paint", colour, 0.12, slot="colour"), kit.material("brass"), kit.material("silk", "#f4b8cc", 0.5), kit.material("skin")
    out = kit.box(0.2, 0.07, 0.14, case, 0.008) + kit.box(0.204, 0.008, 0.144, gold, 0.002, (0, 0.062, 0)) + kit.box(0.18, 0.004, 0.12, kit.material("silk", "#5a1a3a", 0.6), 0.0, (0, 0.069, 0)) + kit.cylinder(0.034, 0.004, kit.material("steel", rough=0.05), (-0.03, 0.072, 0), 30) + kit.cylinder(0.012, 0.07, gold, (0, -0.035, 0), 18).turn("z", 90).move(0.055, 0.08, 0.0) + kit.box(0.06, 0.003, 0.03, gold, 0.0, (0.055, 0.078, 0.03))
    lid = kit.hinge("lid", (kit.box(0.2, 0.014, 0.14, case, 0.005, (0, 0, 0.07)).turn("x", -104) + kit.box(0.17, 0.002, 0.11, kit.material("steel", "#c8d4dc", 0.05), 0.0, (0, -0.002, 0.07)).turn("x", -104)).move(0, 0.07, -0.07), at=(0, 0.07, -0.07), axis="x", kind="open", degrees=80)
    doll = kit.cylinder(0.0035, 0.034, skin, (0, 0, 0), 8) + kit.lathe([(0.034, 0.034), (0.012, 0.046), (0.008, 0.052)], pink, segments=22) + kit.lathe([(0.008, 0.05), (0.01, 0.066), (0.004, 0.074)], pink, segments=14) + kit.sphere(0.0085, skin, (0, 0.083, 0), 14) + kit.sphere(0.0055, kit.material("hair", "brown"), (0, 0.092, -0.002), 10) + kit.tube([(0.008, 0.068, 0), (0.018, 0.088, 0), (0.004, 0.106, 0)], 0.0024, skin, 6, smooth=3).both()
    return kit.model(out, lid, kit.hinge("dancer", doll.move(-0.03, 0.076, 0), at=(-0.03, 0.076, 0), axis="y", kind="turn", rate=1.6, when="always"), colliders="box")
