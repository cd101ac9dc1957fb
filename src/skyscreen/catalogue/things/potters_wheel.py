"""A potter's wheel: a turning head in a splash tray on a pillar, as high as a table, with room for the knees under it."""

from skyscreen.catalogue import thing


@thing(en=("potter's wheel", "pottery wheel", "throwing wheel"), zh=("拉坯机", "陶轮", "拉坯轮"), kind="furniture", height=0.74, mass=40.0, sound="metal", places=("workshop", "art_studio"))
def potters_wheel(kit, colour="#4a6a7a"):
    paint, iron = kit.material("paint", colour, 0.4, slot="colour"), kit.material("iron")
    body = kit.lathe([(0, 0), (0.24, 0), (0.25, 0.02), (0.10, 0.05), (0.075, 0.09), (0.07, 0.52), (0.12, 0.61), (0, 0.61)], paint, segments=28)
    tray = kit.lathe([(0, 0.61), (0.25, 0.61), (0.265, 0.69), (0.252, 0.69), (0.24, 0.625), (0, 0.625)], kit.material("plastic", "#b9b3a4", 0.4), segments=36)
    head = kit.cylinder(0.16, 0.022, kit.material("steel", rough=0.35), (0, 0.70, 0), 32) + kit.cylinder(0.03, 0.09, iron, (0, 0.62, 0), 14)
    clay = kit.material("plaster", "#8d6b58")
    splash = kit.cylinder(0.125, 0.005, clay, (0, 0.722, 0), 26, bevel=0)
    return kit.model(body, tray, head, splash, colliders="box", sockets={"top": (0, 0.727, 0)})
