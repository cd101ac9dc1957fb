"""Binoculars: two black barrels with large lenses, a bridge with its wheel, eyecups, a strap."""

from skyscreen.catalogue import thing


@thing(en=("binoculars", "field glasses", "pair of binoculars"), zh=("双筒望远镜", "双筒镜"), kind="prop",
    places=("savanna",), height=0.0647, mass=0.8, sound="plastic")
def binoculars(kit, colour="#2a2c2e"):
    body, steel, lens = kit.material("leather", colour, slot="colour"), kit.material("steel", rough=0.25), kit.material("pane", "#3a5a6a")
    barrel = kit.lathe([(0.017, -0.075), (0.019, -0.06), (0.02, -0.02), (0.03, 0.02), (0.03, 0.07), (0.032, 0.075), (0.032, 0.082), (0.028, 0.082), (0.026, 0.074), (0, 0.074)], body, segments=28).turn("x", 90)
    barrel += kit.cylinder(0.0265, 0.002, lens, (0, 0, 0), 24).turn("x", 90).move(0, 0, 0.0775) + kit.cylinder(0.021, 0.012, kit.material("rubber", "black"), (0, 0, 0), 22).turn("x", 90).move(0, 0, -0.082)
    prism = kit.box(0.044, 0.046, 0.05, body, 0.012, (0, -0.023, -0.02))
    pair = (barrel + prism).many([(s * 0.036, 0.033, 0) for s in (-1, 1)])
    bridge = kit.box(0.03, 0.012, 0.05, steel, 0.004, (0, 0.04, -0.01)) + kit.cylinder(0.011, 0.022, steel, (0, 0, 0), 18).turn("x", 90).move(0, 0.054, -0.03)
    strap = kit.tube([(0.06, 0.04, -0.04), (0.11, 0.01, -0.09), (0.04, 0.004, -0.15), (-0.06, 0.004, -0.14), (-0.11, 0.01, -0.08), (-0.06, 0.04, -0.04)], 0.003, kit.material("leather", "#5a3a24"), 6, smooth=5)
    return kit.model(pair, bridge, strap, colliders="box")
