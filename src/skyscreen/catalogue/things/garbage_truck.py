"""A garbage truck: a green ribbed body with its sloped tailgate and hopper, a bin on the lift."""

from skyscreen.catalogue import thing


@thing(en=("garbage truck", "rubbish truck", "bin lorry", "trash truck", "dustcart"), zh=("垃圾车", "环卫车", "清洁车"), kind="vehicle", height=3.2, mass=11000.0, sound="metal", places=("city_street",), speed=6.0)
def garbage_truck(kit, colour="green"):
    paint, white, iron = kit.material("carpaint", colour, slot="colour"), kit.material("carpaint", "white"), kit.material("iron")
    cab = kit.box(2.4, 2.1, 1.8, white, 0.2, at=(0, 0.7, 3.0)) + kit.box(2.1, 0.85, 0.1, kit.material("pane"), 0.06, at=(0, 1.75, 3.88)) + kit.box(2.44, 0.75, 0.9, kit.material("pane"), 0.06, at=(0, 1.8, 3.15)) + kit.box(1.6, 0.45, 0.1, iron, 0.03, at=(0, 0.95, 3.89)) + kit.box(2.4, 0.3, 0.25, iron, 0.05, at=(0, 0.45, 3.9))
    lamp = kit.ellipsoid(0.16, 0.12, 0.06, kit.material("lamp", "cream", emission=4), (0.95, 0.95, 3.9), 12).both() + kit.cylinder(0.12, 0.2, kit.material("lamp", "amber", emission=4), (0.7, 2.8, 3.0), 12).both()
    body = kit.extrude([(-2.0, 1.0), (1.9, 1.0), (1.9, 3.2), (-1.6, 3.2), (-2.6, 2.9)], 2.4, paint).turn("y", -90) + sum(kit.box(2.5, 2.15, 0.12, paint, 0.0, at=(0, 1.03, z)) for z in (-1.4, -0.5, 0.4, 1.3))
    tail = kit.extrude([(-3.3, 0.8), (-2.2, 0.9), (-2.0, 1.3), (-1.9, 3.1), (-2.7, 3.15), (-3.0, 1.9), (-3.5, 1.5)], 2.3, kit.material("carpaint", kit.mix(colour, "black", 0.35))).turn("y", -90)
    bin_ = kit.box(0.6, 0.95, 0.6, kit.material("plastic", "#2a3a34"), 0.06, at=(0.4, 0.45, -3.75)) + kit.box(0.66, 0.06, 0.66, kit.material("plastic", "#24332e"), 0.02, at=(0.4, 1.4, -3.75))
    arrows = kit.text("♻", 1.1, white).turn("y", 90).move(1.22, 2.1, 0.4).both()
    frame = kit.box(0.9, 0.3, 6.8, iron, at=(0, 0.72, 0))
    wheels = kit.axles(kit.wheel(0.5, 0.34, 8), 2.1, 0.5, (2.8, -0.8, -2.0))
    return kit.model(cab, lamp, body, tail, bin_, arrows, frame, wheels, colliders="box", lights=[kit.light((x, 0.95, 4.2), "cream", 8, 16, "spot", (0, -0.15, 1), 28) for x in (0.9, -0.9)], sockets={"seat": (0.5, 1.2, 2.9)}, facts={"wheels": [0.5], "wheelbase": 4.4})
