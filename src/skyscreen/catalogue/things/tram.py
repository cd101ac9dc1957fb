"""A tram on its rails: green and cream, doors, a lamp in front, the pantograph on its roof."""

from skyscreen.catalogue import thing


@thing(en=("tram", "streetcar", "trolley", "tramcar", "trolley car"), zh=("有轨电车", "电车", "叮叮车"), kind="vehicle", height=4.83, mass=22000.0, sound="metal", places=("city_street", "old_town"), speed=7.0)
def tram(kit, colour="emerald", band="cream"):
    paint = kit.material("carpaint", colour, slot="colour")
    car = kit.railcar(12.0, 2.4, 3.3, paint, floor=0.55, band=kit.material("carpaint", band), doors=2, panes=9, nose=0.5, roof=kit.material("paint", "ash"), trucks=False)
    skirt = kit.box(2.2, 0.4, 9.5, kit.material("iron"), at=(0, 0.15, 0))
    disc = kit.cylinder(0.3, 0.1, kit.material("iron"), (0, -0.05, 0), 16).turn("z", 90)
    wheels = disc.many([(0.72, 0.3, z) for z in (-3.6, -2.4, 2.4, 3.6)]).both()
    rod = kit.ropes([((0, 3.4, -0.8), (0.0, 4.1, 0.5), 0.04), ((0, 4.1, 0.5), (0, 4.8, -0.5), 0.03), ((-0.9, 4.8, -0.5), (0.9, 4.8, -0.5), 0.035), ((-0.5, 3.4, -0.8), (0.5, 3.4, -0.8), 0.05)], kit.material("iron"), 6)
    lamp = kit.sphere(0.16, kit.material("lamp", "cream", emission=5), (0, 1.2, 5.98), 14)
    sign = kit.text("12", 0.3, kit.material("lamp", "cream", emission=2)).move(0, 2.98, 5.78)
    return kit.model(car, skirt, wheels, rod, lamp, sign, colliders="box", lights=[kit.light((0, 1.2, 6.3), "cream", 10, 18, "spot", (0, -0.15, 1), 30)], sockets={"seat": (0.4, 1.0, 5)}, facts={"length": 12.0})
