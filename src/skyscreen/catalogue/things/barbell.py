"""A barbell with coloured plates."""

from skyscreen.catalogue import thing


@thing(en=("barbell", "weights", "weightlifting bar"), zh=("杠铃", "举重杠铃"), kind="prop", height=0.448, mass=60.0, sound="metal", places=("stadium",))
def barbell(kit, colour="red"):
    steel = kit.material("steel", rough=0.12)
    plate = lambda r, w, c, s="": kit.lathe([(0, -w), (r - 0.02, -w), (r, -0.8 * w), (r, 0.8 * w), (r - 0.02, w), (0.6 * r, 0.7 * w), (0, 0.7 * w)], kit.material("rubber", c, 0.5, slot=s), segments=34).turn("z", -90)
    side = plate(0.225, 0.03, colour, "colour").move(0.68, 0, 0) + plate(0.225, 0.03, "royal blue").move(0.745, 0, 0) + plate(0.16, 0.022, "yellow").move(0.8, 0, 0) + kit.cylinder(0.04, 0.05, steel, (0, 0.83, 0), 18).turn("z", -90)
    bar = kit.cylinder(0.014, 2.2, steel, (0, -1.1, 0), 12).turn("z", 90) + kit.cylinder(0.025, 0.45, steel, (0, 0.65, 0), 14).turn("z", -90).both()
    return kit.model((side.both() + bar).move(0, 0.225, 0), colliders="box", sockets={"grip": (0, 0.225, 0)})
