"""A brass pocket compass, lid open, its red needle pointing north."""

from skyscreen.catalogue import thing


@thing(en=("compass", "magnetic compass", "pocket compass"), zh=("指南针", "罗盘"), kind="prop", height=0.0895, mass=0.1, sound="metal")
def compass(kit, colour="brass"):
    brass = kit.material("brass", colour, slot="colour")
    case = kit.lathe([(0, 0), (0.036, 0), (0.04, 0.004), (0.04, 0.014), (0.0375, 0.016), (0.036, 0.011), (0, 0.011)], brass, segments=40)
    face = kit.cylinder(0.036, 0.001, kit.material("paper", "cream"), (0, 0.0105, 0), 36) + sum(kit.text(w, 0.011, kit.material("paint", "black")).turn("x", -90).move(x, 0.0118, z) for w, x, z in (("N", 0, -0.026), ("S", 0, 0.026), ("E", 0.026, 0), ("W", -0.026, 0))) + kit.box(0.001, 0.0004, 0.004, kit.material("paint", "black"), 0.0, at=(0, 0.0115, 0.033)).copy_round(32)
    needle = kit.facet([(-0.003, 0, 0), (0.003, 0, 0), (0, 0, -0.022)], kit.material("paint", "red"), 0.0008).move(0, 0.0135, 0) + kit.facet([(0.003, 0, 0), (-0.003, 0, 0), (0, 0, 0.022)], kit.material("paint", "slate"), 0.0008).move(0, 0.0135, 0)
    pin = kit.sphere(0.002, brass, (0, 0.0135, 0), 8)
    lid = kit.lathe([(0, 0), (0.037, 0.001), (0.04, 0.004), (0.038, 0.004), (0, 0.002)], brass, segments=40)
    lid = kit.hinge("lid", lid.move(0, 0, 0.042).turn("x", -112).move(0, 0.015, -0.041), (0, 0.015, -0.041), "x", "open", degrees=-112, rests=1)
    return kit.model(case, face, kit.hinge("needle", (needle + pin).turn("y", 20), (0, 0.0135, 0), "y", "swing", length=0.6, degrees=7), lid, kit.torus(0.008, 0.0016, brass, segments=16, sides=5).move(0, 0.008, 0.05), colliders="box")
