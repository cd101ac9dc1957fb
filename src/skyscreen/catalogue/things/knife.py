"""A kitchen knife: forged blade, bolster, riveted wooden handle."""

from skyscreen.catalogue import thing


@thing(en=("knife", "kitchen knife", "chef's knife"), zh=("刀", "菜刀", "餐刀", "小刀", "匕首", "短刀", "尖刀"), kind="prop", height=0.022, mass=0.2,
       sound="metal", places=("kitchen",))
def knife(kit, colour="walnut"):
    steel, wood = kit.material("steel", rough=0.14), kit.material("wood", colour, slot="colour")

    def blade(u, v, side):
        """From the spine, 2.4 mm thick, to the edge."""
        z = 0.19 * u
        top, low = 0.0175 - 0.0115 * u**3, -0.026 + 0.003 * u + 0.029 * u**3.2
        y = top + (low - top) * v
        return y, 0.011 + side * 0.0012 * (1 - v) * (1 - 0.5 * u), z

    faces = kit.sheet(lambda u, v: blade(u, v, 1), 22, 5, steel) + kit.sheet(lambda u, v: blade(u, v, -1), 22, 5, steel,
                                                                            flip=True)
    faces += kit.sheet(lambda u, v: (blade(u, 0, 1)[0], blade(u, 0, 2 * v - 1)[1], 0.19 * u), 22, 1, steel, flip=True)
    bolster = kit.blob([kit.block((0.002, 0.011, -0.004), (0.014, 0.0075, 0.007), 0.004)], steel, 0.004, 0.003)
    handle = kit.blob([kit.block((0.004, 0.011, -0.06), (0.0105, 0.009, 0.05), 0.008), kit.egg((0.001, 0.011, -0.103), (
        0.0155, 0.0095, 0.014)), kit.egg((0.0, 0.011, -0.045), (0.012, 0.0095, 0.03))], wood, 0.012, 0.0045)
    rivets = kit.cylinder(0.0032, 0.0215, steel, (0.003, 0.0003, 0), 12)
    rivets = sum(rivets.move(0, 0, z) for z in (-0.025, -0.055, -0.085))
    return kit.model(faces, bolster, handle, rivets, colliders="box",
                     sockets={"handle": (0.003, 0.011, -0.055), "tip": ((0.006, 0.011, 0.19), (0, 0, 1))})
