"""A cooking pot with a lid, two handles and a steel base."""

from skyscreen.catalogue import thing


@thing(en=("pot", "cooking pot", "saucepan", "stew pot"), zh=("锅", "汤锅", "炖锅", "煮锅"), kind="prop",
       height=0.24, mass=2.4, sound="metal", places=("kitchen",))
def pot(kit, colour="vermilion"):
    enamel, steel = kit.material("carpaint", colour, slot="colour"), kit.material("steel", rough=0.25)
    dark = kit.material("iron")
    body = kit.lathe([(0, 0), (0.118, 0), (0.13, 0.008), (0.134, 0.03), (0.134, 0.15), (0.138, 0.156), (0.138, 0.162)],
                     enamel, segments=44)
    band = kit.lathe([(0.1385, 0.155), (0.142, 0.159), (0.142, 0.164), (0.134, 0.167)], steel, segments=44)
    lid = kit.lathe([(0.138, 0.166), (0.136, 0.171), (0.1, 0.19), (0.05, 0.203), (0, 0.206)], enamel, segments=44)
    knob = kit.lathe([(0.012, 0.202), (0.01, 0.214), (0.02, 0.224), (0.022, 0.233), (0.014, 0.24), (0, 0.241)], dark,
                     segments=22)
    ear = kit.tube([(0.045, 0.132, 0.122), (0.042, 0.14, 0.165), (0, 0.143, 0.178), (-0.042, 0.14, 0.165),
                    (-0.045, 0.132, 0.122)], 0.0095, dark, 10, smooth=5).turn("y", 90)
    base = kit.lathe([(0.119, -0.001), (0.1315, 0.008), (0.1345, 0.022), (0.135, 0.024), (0.133, 0.026)], steel, segments=40)
    return kit.model(body, band, lid, knob, ear.both(), base, colliders="cylinder",
                     sockets={"steam": (0.1, 0.2, 0.06), "rim": (0, 0.165, 0)})
