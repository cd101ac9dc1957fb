"""A dented dustbin with its lid askew."""

from skyscreen.catalogue import thing


@thing(en=("bin", "trash can", "dustbin", "trash bin", "garbage can"), zh=("垃圾桶", "垃圾箱"), kind="prop", height=0.97,
       mass=9.0, sound="metal", places=("city_street",))
def trash_bin(kit, colour="silver"):
    zinc, iron = kit.material("steel", colour, 0.42, slot="colour"), kit.material("iron")
    profile = [(0, 0), (0.225, 0), (0.23, 0.015)]
    for k in range(9):
        y = 0.06 + 0.08 * k
        profile += [(0.232 + 0.006 * k, y), (0.242 + 0.006 * k, y + 0.02), (0.234 + 0.006 * k, y + 0.04)]
    body = kit.lathe([*profile, (0.292, 0.76), (0.3, 0.775), (0.292, 0.79), (0.28, 0.78), (0.23, 0.04)], zinc, segments=36)
    lid = kit.lathe([(0.31, -0.03), (0.315, 0.0), (0.3, 0.02), (0.2, 0.06), (0.19, 0.075), (0.08, 0.095), (0, 0.098)], zinc, segments=36)
    lid += kit.tube([(-0.08, 0.09, 0), (-0.07, 0.14, 0), (0.07, 0.14, 0), (0.08, 0.09, 0)], 0.011, iron, 8, smooth=3)
    lid = lid.turn("z", 9).move(0.03, 0.815, 0)
    grip = kit.tube([(0.285, 0.62, -0.09), (0.34, 0.58, -0.08), (0.35, 0.56, 0), (0.34, 0.58, 0.08), (0.285, 0.62, 0.09)], 0.011, iron, 8, smooth=4)
    sack = kit.ellipsoid(0.1, 0.06, 0.1, kit.material("plastic", "charcoal", 0.25), (-0.16, 0.8, 0.08), 12)
    return kit.model(body, lid, grip.both(), sack, colliders="cylinder")
