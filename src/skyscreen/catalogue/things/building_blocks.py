"""Coloured wooden blocks piled to a little castle."""

from skyscreen.catalogue import thing


@thing(en=("building blocks", "toy blocks", "blocks", "colorful blocks", "colourful blocks", "wooden blocks", "toy block", "alphabet blocks", "lego", "tower of blocks", "block tower", "tower of wooden blocks", "tower of toy blocks", "stack of blocks", "castle of blocks"), zh=("积木", "积木塔", "积木城堡", "方块", "乐高", "积木块"), kind="prop", height=0.306, mass=1.0, sound="wood", places=("bedroom", "classroom"))
def building_blocks(kit, colour="red"):
    p = lambda c, s="": kit.material("paint", c, 0.35, slot=s)
    s = 0.06
    out = [kit.box(s, s, s, p(c, "colour" if k == 0 else ""), 0.004, at=(x * s, y * s, z * s)) for k, (c, x, y, z) in enumerate(((colour, -1.2, 0, 0), ("yellow", 1.2, 0, 0), ("royal blue", -1.2, 1, 0), ("green", 1.2, 1, 0), ("purple", 2.6, 0, 0.9)))]
    out += [kit.box(3.4 * s, 0.5 * s, s, p("orange"), 0.004, at=(0, 2 * s, 0)), kit.cylinder(0.4 * s, 1.2 * s, p("azure"), (0, 2.5 * s, 0), 20), kit.cone(0.62 * s, 0.9 * s, p("red"), (0, 3.7 * s, 0), 20), kit.extrude([(-0.5 * s, 0), (0.5 * s, 0), (0, 0.8 * s)], s, p("green")).move(-1.2 * s, 2.5 * s, 0), kit.extrude([(-0.5 * s, 0), (0.5 * s, 0), (0, 0.8 * s)], s, p("yellow")).move(1.2 * s, 2.5 * s, 0), kit.cylinder(0.4 * s, s, p("pink"), (-0.5 * s, 0, 0), 20).turn("z", 90).move(-2.6 * s, 0.4 * s, 0.8 * s)]
    letter = kit.text("A", 0.045, p("white")).move(-1.2 * s, 0.5 * s, 0.0305) + kit.text("B", 0.045, p("white")).move(1.2 * s, 0.5 * s, 0.0305) + kit.text("C", 0.045, p("white")).move(2.6 * s, 0.5 * s, 0.0845)
    return kit.model(*out, letter, colliders="box")
