"""A kitchen blender: a glass jug with fruit in it on a base with a knob."""

from skyscreen.catalogue import thing


@thing(
    en=("blender", "smoothie maker", "juicer"),
    zh=("榨汁机", "搅拌机", "料理机"),
    kind="prop", height=0.4, mass=3.0, sound="plastic", places=("kitchen",),
)  # fmt: skip
def blender(kit, colour="#c8281c"):
    base, dark, steel = kit.material("plastic", colour, 0.2, slot="colour"), kit.material("plastic", "#1c1c1e"), kit.material("steel")
    out = kit.lathe([(0.09, 0), (0.085, 0.02), (0.07, 0.12), (0.06, 0.14), (0, 0.14)], base, segments=28) + kit.cylinder(0.02, 0.014, steel, (0, 0, 0), 18).turn("x", 90).move(0, 0.06, 0.076)
    jug = kit.lathe([(0.05, 0.145), (0.055, 0.16), (0.075, 0.34), (0.072, 0.34), (0.052, 0.165), (0, 0.16)], kit.material("glass"), segments=32)
    fill = kit.lathe([(0, 0.163), (0.05, 0.165), (0.0635, 0.27), (0, 0.272)], kit.material("food", "#e8708a"), segments=28)
    lid = kit.cylinder(0.077, 0.03, dark, (0, 0.34, 0), 28) + kit.cylinder(0.03, 0.03, dark, (0, 0.368, 0), 18)
    return kit.model(out, jug, fill, lid, kit.tube([(0.07, 0.33, 0), (0.115, 0.32, 0), (0.11, 0.22, 0), (0.062, 0.2, 0)], 0.009, dark, 8, smooth=4), colliders="cylinder")
