"""A stretcher of the rescue: an orange bed with straps on folding legs with wheels, a pillow and a grey blanket."""

from skyscreen.catalogue import thing


@thing(en=("stretcher", "gurney", "ambulance stretcher"), zh=("担架", "担架床", "急救担架"), kind="furniture",
    places=("hospital",), height=1.0323, mass=38.0, sound="metal")
def stretcher(kit, colour="#e8782a"):
    steel, pad, black = kit.material("steel", rough=0.25), kit.material("leather", colour, slot="colour"), kit.material("rubber", "#1c1e20")
    rails = kit.ropes([((s * 0.27, 0.72, -0.95), (s * 0.27, 0.72, 0.95), 0.022) for s in (-1, 1)] + [((-0.27, 0.72, z), (0.27, 0.72, z), 0.02) for z in (-0.95, 0.95)], steel, 8)
    legs = kit.ropes([((s * 0.25, 0.12, z0), (s * 0.25, 0.7, z1), 0.018) for s in (-1, 1) for z0, z1 in ((-0.7, 0.45), (0.7, -0.45))] + [((-0.25, 0.12, z), (0.25, 0.12, z), 0.016) for z in (-0.7, 0.7)] + [((-0.25, 0.41, 0), (0.25, 0.41, 0), 0.016)], steel, 7)
    wheels = kit.cylinder(0.07, 0.035, black, (0, 0, 0), 18).turn("z", 90).many([(s * 0.25 + 0.017, 0.07, z) for s in (-1, 1) for z in (-0.7, 0.7)]) + kit.box(0.04, 0.08, 0.05, steel, 0.005).many([(s * 0.25, 0.08, z) for s in (-1, 1) for z in (-0.7, 0.7)])
    bed = kit.box(0.52, 0.08, 1.3, pad, 0.03, (0, 0.74, 0.28)) + kit.box(0.52, 0.08, 0.62, pad, 0.03).turn("x", 18).move(0, 0.76, -0.66)
    pillow = kit.box(0.4, 0.09, 0.26, kit.material("cloth", "#f2f0ea"), 0.04).turn("x", 18).move(0, 0.92, -0.76)
    blanket = kit.box(0.54, 0.05, 0.8, kit.material("cloth", "#8a949c"), 0.02, (0, 0.81, 0.5))
    straps = kit.box(0.55, 0.062, 0.05, black, 0.01).many([(0, 0.808, z) for z in (0.0, 0.62)]) + kit.box(0.06, 0.075, 0.06, steel, 0.006).many([(0, 0.805, z) for z in (0.0, 0.62)])
    sides = kit.ropes([((s * 0.29, 0.74, -0.3), (s * 0.29, 0.94, -0.2), 0.014) for s in (-1, 1)] + [((s * 0.29, 0.74, 0.4), (s * 0.29, 0.94, 0.3), 0.014) for s in (-1, 1)] + [((s * 0.29, 0.94, -0.2), (s * 0.29, 0.94, 0.3), 0.014) for s in (-1, 1)], steel, 6)
    return kit.model(rails, legs, wheels, bed, pillow, blanket, straps, sides, colliders="box", sockets={"top": (0, 0.86, 0.1)})
