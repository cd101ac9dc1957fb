"""A letter in its envelope: a stamp, an address, a wax seal."""

from skyscreen.catalogue import thing


@thing(
    en=("letter", "envelope", "note", "postcard", "mail", "invitation", "love letter"),
    zh=("书信", "信封", "信件", "纸条", "便条", "明信片", "情书", "请柬", "家书", "试卷", "考卷", "奖状", "信纸", "纸张", "告示", "贺卡", "贺年卡"),
    kind="prop", height=0.165, mass=0.03, sound="paper", places=("living_room", "office"),
)  # fmt: skip
def letter(kit, colour="#efe4cc", seal="crimson"):
    paper, ink = kit.material("paper", colour, slot="colour"), kit.material("paint", "#2a2c38", 0.9)
    out = kit.box(0.24, 0.16, 0.004, paper, 0.001)
    flap = kit.extrude([(-0.12, 0.158), (0.12, 0.158), (0.0, 0.06)], 0.002, kit.material("paper", kit.mix(colour, "black", 0.06))).move(0, 0, 0.004)
    wax = kit.cylinder(0.018, 0.005, kit.material("plastic", seal, 0.3, slot="seal"), segments=16).turn("x", 90).move(0, 0.066, 0.006)
    lines = kit.box(0.09, 0.004, 0.001, ink, 0.0).many([(-0.04, 0.03 + 0.012 * k, 0.0026) for k in range(2)])
    stamp = kit.box(0.026, 0.032, 0.001, kit.material("paper", "#4a8a6a"), 0.0, (0.096, 0.012, 0.0026))
    return kit.model((out + flap + wax + lines + stamp).turn("x", -8).move(0, 0.002, 0.02), colliders="box")
