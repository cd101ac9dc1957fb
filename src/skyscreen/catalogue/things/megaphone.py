"""A megaphone: a white horn with a red rim, a grip and a strap."""

from skyscreen.catalogue import thing


@thing(
    en=("megaphone", "loudhailer", "bullhorn"),
    zh=("扩音器", "扩音喇叭", "大喇叭"),
    kind="prop", height=0.26, mass=1.0, sound="plastic", places=("street", "stadium"),
)  # fmt: skip
def megaphone(kit, colour="#d8281c"):
    white, red, dark = kit.material("plastic", "#f0eee8", 0.25), kit.material("plastic", colour, 0.25, slot="colour"), kit.material("plastic", "#1c1c20")
    horn = kit.lathe([(0.04, 0), (0.045, 0.09), (0.075, 0.2), (0.11, 0.25), (0.105, 0.25), (0.07, 0.2), (0.03, 0.08)], white, segments=32) + kit.torus(0.11, 0.007, red, (0, 0.25, 0), 40, 8) + kit.cylinder(0.044, 0.05, red, (0, -0.05, 0), 26) + kit.cylinder(0.03, 0.01, dark, (0, -0.056, 0), 20)
    return kit.model(horn.turn("x", 90).move(0, 0.145, -0.08), kit.box(0.03, 0.1, 0.035, dark, 0.01, (0, 0.0, -0.05)), kit.box(0.01, 0.03, 0.012, red, 0.003, (0, 0.075, -0.028)), colliders="box")
