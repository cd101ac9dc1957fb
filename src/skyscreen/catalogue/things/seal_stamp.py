"""A Chinese seal: a square stone with a lion on top, its red print on a paper beside it."""

from skyscreen.catalogue import thing


@thing(
    en=("seal stamp", "chinese seal", "name seal", "chop seal"),
    zh=("印章", "玉玺", "图章"),
    kind="prop", height=0.085, mass=0.4, sound="stone", places=("chinese_study",),
)  # fmt: skip
def seal_stamp(kit, colour="#8aa88a"):
    jade, red = kit.material("stone", colour, 0.25, slot="colour"), kit.material("paint", "#b81c18", 0.7)
    beast = kit.blob([kit.egg((0, 0.062, -0.002), (0.014, 0.012, 0.02)), kit.ball((0, 0.074, 0.014), 0.011), kit.ball((0, 0.066, -0.02), 0.007)] + [kit.limb((s * 0.009, 0.06, z), (s * 0.012, 0.05, z), 0.005) for s in (-1, 1) for z in (-0.012, 0.012)], jade, 0.008, 0.003)
    print_ = kit.box(0.09, 0.001, 0.07, kit.material("paper", "#f2ead8"), 0.0, (0.085, 0, 0)) + kit.box(0.04, 0.0006, 0.04, red, 0.0, (0.085, 0.001, 0)) + kit.text("印", 0.03, kit.material("paper", "#f2ead8")).turn("x", -90).move(0.085, 0.0022, 0)
    return kit.model(kit.box(0.04, 0.05, 0.04, jade, 0.003), kit.box(0.041, 0.004, 0.041, red, 0.001), beast, print_, colliders="box")
