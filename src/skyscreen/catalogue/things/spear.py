"""A spear with a leaf-shaped steel point and a red tassel."""

from skyscreen.catalogue import thing


@thing(en=("spear", "lance", "javelin", "trident", "halberd", "pike"), zh=("长矛", "长枪", "矛", "标枪", "三叉戟"), kind="prop", height=2.24, mass=2.0, sound="wood", places=("castle_hall",))
def spear(kit, colour="red"):
    steel = kit.material("steel", rough=0.12)
    point = kit.loft([[(w, y, 0), (0, y, 0.35 * w + 0.003), (-w, y, 0), (0, y, -0.35 * w - 0.003)] for y, w in ((1.9, 0.012), (1.98, 0.034), (2.06, 0.03), (2.24, 0.001))], steel) + kit.lathe([(0.017, 1.8), (0.013, 1.92)], steel, segments=12)
    return kit.model(kit.cylinder(0.015, 1.86, kit.material("wood", "walnut"), segments=10), point, kit.lathe([(0.05, 1.66), (0.045, 1.72), (0.016, 1.8)], kit.material("hair", colour, 0.8, slot="colour"), segments=16), colliders="box", sockets={"grip": (0, 1.0, 0)})
