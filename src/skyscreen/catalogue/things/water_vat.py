"""A great glazed water vat of a courtyard, two thirds full, with a gourd ladle floating in it."""

from skyscreen.catalogue import thing


@thing(en=("water vat", "water jar", "rain barrel", "big water jar"), zh=("水缸", "大缸", "大水缸", "缸"), kind="furniture", height=0.92, mass=260.0, sound="ceramic", places=("siheyuan", "chinese_village"))
def water_vat(kit, colour="#4a3626"):
    glaze = kit.material("ceramic", colour, 0.25, slot="colour")
    wall = kit.lathe([(0, 0), (0.3, 0), (0.34, 0.05), (0.46, 0.4), (0.52, 0.72), (0.5, 0.84), (0.54, 0.88), (0.54, 0.92), (0.48, 0.915), (0.46, 0.8), (0.44, 0.6)], glaze, segments=52)
    bands = sum(kit.torus(r, 0.012, glaze, (0, y, 0), 52, 6) for r, y in ((0.505, 0.6), (0.52, 0.7)))
    water = kit.cylinder(0.465, 0.012, kit.material("liquid", "#3a5a5e"), (0, 0.74, 0), 44)
    ladle = kit.lathe([(0.0, 0), (0.06, 0.012), (0.09, 0.05), (0.085, 0.075)], kit.material("wood", "#c8963c"), (0.12, 0.73, 0.12), 22) + kit.tube([(0.05, 0.78, 0.18), (-0.1, 0.8, 0.3)], [0.02, 0.01], kit.material("wood", "#c8963c"), 8)
    return kit.model(wall, bands, water, ladle, colliders="cylinder", sockets={"top": (0, 0.76, 0), "inside": (0, 0.76, 0)})
