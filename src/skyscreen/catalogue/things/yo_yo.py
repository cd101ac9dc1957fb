"""A yo-yo: two bright discs, its string wound between them and rising to a loop."""

from skyscreen.catalogue import thing


@thing(
    en=("yo-yo", "yoyo", "yo yo"),
    zh=("溜溜球", "悠悠球"),
    kind="prop", height=0.3, mass=0.07, sound="plastic", places=("playground", "child_room"),
)  # fmt: skip
def yo_yo(kit, colour="#d8281c"):
    skin, gold = kit.material("plastic", colour, 0.15, slot="colour"), kit.material("plastic", "#f0c02c", 0.2)
    half = kit.lathe([(0, 0), (0.03, 0.0), (0.036, 0.008), (0.034, 0.016), (0.02, 0.02), (0, 0.021)], skin, segments=32) + kit.cylinder(0.014, 0.003, gold, (0, 0.0195, 0), 20)
    body = half.turn("z", -90).move(0.004, 0.036, 0) + half.turn("z", 90).move(-0.004, 0.036, 0) + kit.cylinder(0.012, 0.01, gold, (0, -0.005, 0), 12).turn("z", 90).move(0, 0.036, 0)
    line = kit.tube([(0, 0.05, 0), (0.004, 0.15, 0), (0, 0.26, 0), (0.012, 0.285, 0), (0, 0.3, 0), (-0.012, 0.285, 0), (0, 0.26, 0)], 0.0012, kit.material("rope", "#f0ece0"), 5, smooth=3)
    return kit.model(body, line, colliders="sphere")
