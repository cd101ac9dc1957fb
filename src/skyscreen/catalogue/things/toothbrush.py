"""A toothbrush, bristles up, with a stripe of paste."""

from skyscreen.catalogue import thing


@thing(en=("toothbrush", "toothbrushes", "electric toothbrush"), zh=("牙刷", "电动牙刷"), kind="prop", height=0.19, mass=0.02, sound="plastic", places=("bathroom",))
def toothbrush(kit, colour="azure"):
    body = kit.material("plastic", colour, 0.15, slot="colour")
    handle = kit.tube([(0, 0, 0), (0, 0.05, 0.003), (0, 0.1, -0.001), (0, 0.14, 0), (0, 0.19, 0)], [0.005, 0.0065, 0.005, 0.0032, 0.0045], body, 10, smooth=4).scale(1.2, 1, 0.8)
    tuft = kit.cylinder(0.0017, 0.011, kit.material("plastic", "white"), segments=6).turn("x", 90)
    tufts = tuft.many([(x, 0.16 + 0.0038 * k, 0.002) for k in range(8) for x in (-0.0036, 0, 0.0036)])
    paste = kit.tube([(0, 0.161, 0.0145), (0.001, 0.172, 0.0155), (-0.001, 0.18, 0.0155), (0, 0.188, 0.0145)], [0.0025, 0.0036, 0.0036, 0.002], kit.material("food", "mint", 0.2), 8, smooth=3)
    return kit.model(handle, tufts, paste, colliders="box", sockets={"grip": (0, 0.06, 0)})
