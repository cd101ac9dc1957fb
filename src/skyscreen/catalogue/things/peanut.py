"""Peanuts: some in their waisted netted shells, one split open, red kernels beside them."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("peanut", "peanuts", "groundnut"), zh=("花生", "花生米", "花生仁"), kind="food",
    places=("market",), height=0.0198, mass=0.05, sound="wood")
def peanut(kit, colour="#c89a5c"):
    shell, red = kit.material("food", colour, slot="colour"), kit.material("food", "#a8543a")
    pod = kit.lathe([(0, -0.022), (0.006, -0.02), (0.0092, -0.012), (0.0078, -0.002), (0.0082, 0.004), (0.0098, 0.013), (0.0065, 0.021), (0, 0.023)], shell, segments=20).turn("x", 90)
    net = kit.material("food", kit.mix(colour, "black", 0.25))
    rings = sum(kit.torus(r, 0.0005, net, (0, 0, 0), 20, 4).turn("x", 90).move(0, 0, z) for z, r in ((-0.016, 0.0082), (-0.011, 0.0092), (-0.006, 0.0086), (0.005, 0.0085), (0.010, 0.0094), (0.016, 0.0089)))
    whole = (pod + rings).move(0, 0.0098, 0)
    kernel = kit.ellipsoid(0.0062, 0.0058, 0.0085, red, (0, 0.0058, 0), 14)
    half = kit.loft([[(0.009 * w * cos(a), 0.0095 - 0.009 * w * sin(a), z) for a in (0.0, 0.52, 1.05, 1.57, 2.09, 2.62, 3.14)] for z, w in ((-0.022, 0.2), (-0.014, 1.0), (-0.001, 0.82), (0.012, 1.05), (0.022, 0.2))], shell, closed=False)
    open_ = half + kit.loft([[(0.0085 * w * cos(a), 0.0095 - 0.0085 * w * sin(a), z) for a in (0.0, 0.52, 1.05, 1.57, 2.09, 2.62, 3.14)] for z, w in ((-0.022, 0.2), (-0.014, 1.0), (-0.001, 0.82), (0.012, 1.05), (0.022, 0.2))], kit.material("food", "#e8d4a8"), closed=False, flip=True) + kernel.move(0, 0.002, -0.011) + kernel.move(0, 0.002, 0.011)
    rows = [(-0.03, 0, -0.01, 20), (0.0, 0, -0.03, 100), (0.033, 0, -0.012, -50), (-0.008, 0, 0.004, 60), (0.02, 0, 0.03, 10)]
    return kit.model(whole.many(rows), open_.turn("y", 40).move(-0.03, 0, 0.03), kernel.many([(0.0, 0, 0.045, 30), (0.045, 0, 0.01, 80), (-0.05, 0, 0.012, 10)]), colliders="box")
