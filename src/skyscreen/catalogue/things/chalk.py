"""Sticks of chalk, white and coloured, one of them broken, in a low box."""

from skyscreen.catalogue import thing


@thing(
    en=("chalk", "stick of chalk", "piece of chalk", "chalk stick", "chalks"),
    zh=("粉笔", "白粉笔", "彩色粉笔", "粉笔头", "一支粉笔"),
    kind="prop", height=0.027, mass=0.1, sound="stone", places=("classroom", "chinese_classroom"),
)
def chalk(kit, colour="white"):
    stick = lambda tone, slot="": kit.cylinder(0.0055, 0.085, kit.material("plaster", tone, 0.95, slot=slot), (0, -0.0425, 0), 14, top=0.005, bevel=0.0008).turn("z", 90)
    box = kit.box(0.12, 0.004, 0.07, kit.material("paper", "#c8a878"), 0.001) + kit.box(0.12, 0.02, 0.003, kit.material("paper", "#c8a878"), 0.0).many([(0, 0, s * 0.0335) for s in (-1, 1)]) + kit.box(0.003, 0.02, 0.07, kit.material("paper", "#c8a878"), 0.0).many([(s * 0.0585, 0, 0) for s in (-1, 1)])
    row = sum(stick(tone).move(0, 0.0095, -0.026 + 0.0118 * k) for k, tone in enumerate(("#f4f2ea", "#f0c8d0", "#f4e8a0", "#b8d8f0", "#c8e8b8")))
    top = stick(colour, "colour").turn("y", 14).move(0.01, 0.0215, -0.006) + stick("#f4f2ea").turn("y", -8).move(-0.006, 0.0215, 0.012)
    bit = kit.cylinder(0.0055, 0.024, kit.material("plaster", colour, 0.95), (0, 0, 0), 12).turn("z", 90).turn("y", 40).move(0.1, 0.0055, 0.03)
    return kit.model(box, row, top, stick(colour).turn("y", -30).move(0.09, 0.0055, -0.02), bit, colliders="box")
