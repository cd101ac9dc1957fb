"""A music cassette: a clear window with two reels of tape, a striped label."""

from skyscreen.catalogue import thing


@thing(
    en=("cassette", "cassette tape", "audio cassette", "tape cassette", "mixtape"),
    zh=("磁带", "录音带", "卡带"),
    kind="prop", height=0.066, mass=0.06, sound="plastic", places=("bedroom", "recording_studio"),
)
def cassette(kit, colour="#2a2c34"):
    shell, label, dark = kit.material("plastic", colour, 0.35, slot="colour"), kit.material("paper", "#f2ead4"), kit.material("plastic", "#3a241c", 0.3)
    out = kit.box(0.102, 0.064, 0.011, shell, 0.003) + kit.box(0.088, 0.042, 0.0126, label, 0.001, (0, 0.018, 0)) + kit.box(0.088, 0.006, 0.013, kit.material("paint", "#d8402c"), 0.0, (0, 0.042, 0)) + kit.box(0.088, 0.004, 0.013, kit.material("paint", "#e8a82c"), 0.0, (0, 0.037, 0)) + kit.box(0.052, 0.017, 0.0132, kit.material("pane", "#20242a"), 0.001, (0, 0.021, 0))
    reel = kit.cylinder(0.0075, 0.015, kit.material("plastic", "white"), (0, -0.0075, 0), 18).turn("x", 90) + kit.cylinder(0.005, 0.0154, kit.material("plastic", "#1a1a1e"), (0, -0.0077, 0), 6).turn("x", 90)
    out += reel.many([(s * 0.021, 0.0295, 0) for s in (-1, 1)]) + kit.box(0.066, 0.013, 0.0135, shell, 0.002, (0, 0.001, 0)) + kit.cylinder(0.0025, 0.0142, dark, (0, -0.0071, 0), 10).turn("x", 90).many([(x, 0.007, 0) for x in (-0.024, 0, 0.024)])
    return kit.model(out, kit.text("MIX 1988", 0.007, dark).move(0, 0.0535, 0.0064), colliders="box")
