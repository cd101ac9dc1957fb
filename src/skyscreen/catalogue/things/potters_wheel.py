"""A potter's wheel: a turning head in a splash tray on an iron frame, low enough to sit at."""

from skyscreen.catalogue import thing


@thing(en=("potter's wheel", "pottery wheel", "throwing wheel"), zh=("拉坯机", "陶轮", "拉坯轮"), kind="furniture", height=0.6, mass=40.0, sound="metal", places=("workshop", "art_studio"))
def potters_wheel(kit, colour="#4a6a7a"):
    paint, iron = kit.material("paint", colour, 0.4, slot="colour"), kit.material("iron")
    body = kit.box(0.5, 0.34, 0.44, paint, 0.03, (0, 0.12, 0)) + kit.box(0.05, 0.14, 0.05, iron, 0.0).many([(x, 0, z) for x in (-0.2, 0.2) for z in (-0.17, 0.17)])
    tray = kit.lathe([(0, 0.46), (0.27, 0.46), (0.29, 0.56), (0.275, 0.56), (0.26, 0.475), (0, 0.475)], kit.material("plastic", "#d8d4c8", 0.4), segments=36)
    head = kit.cylinder(0.17, 0.025, kit.material("steel", rough=0.35), (0, 0.56, 0), 32) + kit.cylinder(0.03, 0.1, iron, (0, 0.47, 0), 14)
    clay = kit.material("plaster", "#a8806a")
    splash = kit.cylinder(0.13, 0.006, clay, (0, 0.585, 0), 26, bevel=0)
    return kit.model(body, tray, head, splash, colliders="box", sockets={"top": (0, 0.59, 0)})
