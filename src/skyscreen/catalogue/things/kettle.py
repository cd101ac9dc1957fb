"""A stove kettle: rounded body, goose-neck spout, wooden grip over the lid."""

from skyscreen.catalogue import thing


@thing(en=("kettle", "tea kettle"), zh=("水壶", "烧水壶"), kind="prop", height=0.27, mass=1.1, sound="metal",
       places=("kitchen",))
def kettle(kit, colour="red"):
    enamel, steel = kit.material("carpaint", colour, slot="colour"), kit.material("steel", rough=0.2)
    wood = kit.material("wood", "walnut")
    body = kit.lathe([(0, 0), (0.085, 0), (0.1, 0.012), (0.106, 0.045), (0.098, 0.09), (0.07, 0.135), (0.046, 0.15),
                      (0, 0.15)], enamel, segments=40)
    base = kit.lathe([(0.088, -0.001), (0.103, 0.01), (0.107, 0.02), (0.1035, 0.024)], steel, segments=36)
    lid = kit.lathe([(0.05, 0.146), (0.049, 0.156), (0.03, 0.166), (0, 0.168)], steel, segments=28)
    lid += kit.cylinder(0.006, 0.016, steel, (0, 0.165, 0), 10) + kit.sphere(0.013, wood, (0, 0.19, 0), 14)
    spout = kit.tube([(0, 0.06, 0.085), (0, 0.085, 0.125), (0, 0.13, 0.148), (0, 0.158, 0.178)],
                     [0.027, 0.021, 0.014, 0.013], enamel, 14, smooth=5)
    spout += kit.torus(0.0125, 0.003, steel, segments=16, sides=6).turn("x", 46).move(0, 0.158, 0.178)
    arm = kit.tube([(0, 0.13, 0.066), (0, 0.2, 0.078), (0, 0.238, 0.05)], 0.0055, steel, 8, smooth=4)
    grip = kit.tube([(0, 0.238, 0.052), (0, 0.252, 0.0), (0, 0.238, -0.052)], [0.011, 0.0135, 0.011], wood, 12, smooth=5)
    return kit.model(body, base, lid, spout, arm.both("z"), grip, colliders="cylinder",
                     sockets={"spout": ((0, 0.16, 0.18), (0, 0, 1)), "handle": (0, 0.25, 0), "steam": (0, 0.17, 0.19)})
