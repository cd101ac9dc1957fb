"""A steel colander: a pierced bowl on three feet, two handles."""

from skyscreen.catalogue import thing


@thing(en=("colander", "sieve", "strainer"), zh=("滤盆", "漏盆", "沥水篮", "筛子"), kind="prop", places=("kitchen",), height=0.135, mass=0.5, sound="metal")
def colander(kit, colour="#c6cacf"):
    steel, dark = kit.material("steel", colour, 0.25, slot="colour"), kit.material("paint", "#22262a")
    outer = [(0.06, 0.02), (0.09, 0.038), (0.118, 0.075), (0.13, 0.125), (0.142, 0.131)]
    bowl = kit.lathe([(0, 0.018), *outer, (0.142, 0.134), (0.128, 0.129), (0.115, 0.077), (0.087, 0.041), (0.058, 0.023), (0, 0.021)], steel, segments=56)
    holes, rows = [], ((0.1035, 0.0535, 22, 52.0), (0.114, 0.069, 24, 58.0), (0.1208, 0.086, 26, 70.0), (0.1255, 0.106, 26, 75.0))
    for j, (r, y, count, lean) in enumerate(rows):
        for side in (0.0008, -0.0034):
            dot = kit.cylinder(0.0034, 0.0004, dark, segments=8, bevel=0).turn("x", lean).move(0, y, r + side)
            holes += [dot.turn("y", 360 * (k + 0.5 * (j % 2)) / count) for k in range(count)]
    feet = kit.torus(0.062, 0.004, steel, (0, 0.016, 0), 36, 6) + kit.sphere(0.008, steel, (0.06, 0.008, 0), 12).copy_round(3)
    ears = kit.tube([(0.138, 0.128, -0.04), (0.17, 0.132, -0.028), (0.178, 0.133, 0), (0.17, 0.132, 0.028), (0.138, 0.128, 0.04)], 0.0045, steel, 10, smooth=4).both()
    return kit.model(bowl, sum(holes[1:], holes[0]), feet, ears, colliders="cylinder", sockets={"grip": (0.175, 0.132, 0), "top": (0, 0.03, 0)})
