"""A bus shelter: glass walls, a bench, a lit poster, a timetable pole."""

from skyscreen.catalogue import thing


@thing(
    en=("bus stop", "bus shelter", "bus station sign"),
    zh=("公交站", "公交站牌", "公交车站", "候车亭", "公车站"),
    kind="building", height=2.75, mass=900.0, sound="metal", places=("city_street",),
)  # fmt: skip
def bus_stop(kit, colour="#2a6ab8"):
    steel, glass, blue = kit.material("steel", "slate", 0.4), kit.material("pane"), kit.material("paint", colour, 0.4, slot="colour")
    frame = kit.ropes([((x, 0, z), (x, 2.35, z), 0.04) for x in (-1.9, 1.9) for z in (-0.7, 0.45)], steel, 8) + kit.box(4.1, 0.1, 1.6, steel, 0.02, (0, 2.35, -0.05)) + kit.box(4.1, 0.14, 0.04, blue, 0.0, (0, 2.34, 0.76))
    walls = kit.box(3.7, 1.7, 0.02, glass, 0.0, (0, 0.4, -0.7)) + kit.box(0.02, 1.7, 1.0, glass, 0.0, (-1.9, 0.4, -0.12))
    poster = kit.box(0.1, 1.75, 1.1, steel, 0.02, (1.9, 0.35, -0.12)) + kit.box(0.02, 1.55, 0.95, kit.material("lamp", "#f0c890", emission=0.7), 0.0, (1.955, 0.45, -0.12)) + kit.box(0.02, 1.55, 0.95, kit.material("lamp", "#90c8f0", emission=0.7), 0.0, (1.845, 0.45, -0.12))
    bench = kit.box(2.2, 0.05, 0.36, kit.material("wood", "oak"), 0.01, (-0.3, 0.44, -0.42)) + kit.box(0.06, 0.44, 0.3, steel, 0.0).many([(x, 0, -0.42) for x in (-1.2, 0.6)])
    pole = kit.cylinder(0.04, 2.7, steel, (-2.5, 0, 0.4), 10) + kit.box(0.5, 0.5, 0.04, blue, 0.02, (-2.5, 2.2, 0.4)) + kit.text("BUS", 0.17, kit.material("paint", "white")).move(-2.5, 2.45, 0.425) + kit.box(0.36, 0.6, 0.03, kit.material("paper", "white"), 0.0, (-2.5, 1.3, 0.42))
    return kit.model(frame, walls, poster, bench, pole, colliders="none", sockets={"seat": (-0.3, 0.49, -0.4)})
