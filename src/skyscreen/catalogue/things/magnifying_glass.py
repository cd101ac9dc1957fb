"""A magnifying glass: a brass-rimmed lens on a turned handle; it stands handle down."""

from skyscreen.catalogue import thing


@thing(en=("magnifying glass", "magnifier", "loupe", "hand lens"), zh=("放大镜",), kind="prop", height=0.214, mass=0.2, sound="glass")
def magnifying_glass(kit, colour="walnut"):
    brass = kit.material("brass")
    rim = kit.torus(0.045, 0.0042, brass, segments=44, sides=8).turn("x", 90).move(0, 0.165, 0)
    lens = kit.ellipsoid(0.0435, 0.0435, 0.007, kit.material("glass"), (0, 0.165, 0), 32)
    handle = kit.lathe([(0, 0), (0.008, 0.002), (0.011, 0.02), (0.0085, 0.06), (0.01, 0.085), (0.006, 0.098)], kit.material("wood", colour, 0.25, slot="colour", coat=1.0), segments=18) + kit.lathe([(0.007, 0.095), (0.0075, 0.11), (0.005, 0.121)], brass, segments=16)
    return kit.model(rim, lens, handle, colliders="box", sockets={"grip": (0, 0.05, 0)})
