"""A yellow school bus with a bonnet, black rails along its sides, red warning lamps and a stop sign that swings out."""

from skyscreen.catalogue import thing


@thing(en=("school bus",), zh=("校车",), kind="vehicle", height=2.9, mass=8000.0, sound="metal", places=("city_street", "country_road"), speed=8.0)
def school_bus(kit, colour="#f0a810"):
    paint, black, glass = kit.material("carpaint", colour, slot="colour"), kit.material("paint", "black", 0.5), kit.material("pane")
    body = kit.loft([[(1.2 * x, 1.75 + 1.15 * y, z) for x, y in ((-1, -1), (1, -1), (1, 0.75), (0.8, 1), (-0.8, 1), (-1, 0.75))] for z in (-4.5, 2.9)], paint)
    bonnet = kit.loft([kit.section(*r) for r in ((2.8, 0.6, 1.0, 1.62, 0.95), (3.9, 0.6, 1.0, 1.5, 0.85), (4.2, 0.65, 1.0, 1.35, 0.75))], paint)
    panes = sum(kit.box(2.44, 0.6, 0.66, glass, 0.0, at=(0, 1.85, -3.9 + 0.82 * k)) for k in range(8))
    rails = sum(kit.box(2.46, 0.07, 7.2, black, 0.0, at=(0, y, -0.8)) for y in (0.95, 1.35, 1.72))
    words = kit.text("SCHOOL BUS", 0.34, black).move(0, 2.72, 2.93) + kit.text("SCHOOL BUS", 0.34, black).turn("y", 180).move(0, 2.66, -4.53)
    front = kit.box(2.0, 0.72, 0.08, glass, 0.05, at=(0, 1.8, 2.92)) + sum(kit.cylinder(0.11, 0.07, kit.material("lamp", c, emission=3), segments=14).turn("x", 90).move(x, 2.72, 2.9) for x, c in ((0.98, "red"), (-0.98, "red")))
    grille = kit.box(1.2, 0.5, 0.06, black, 0.04, at=(0, 0.8, 4.2)) + kit.ellipsoid(0.13, 0.13, 0.06, kit.material("lamp", "cream", emission=4), (0.62, 1.05, 4.15), 14).both() + kit.box(2.2, 0.24, 0.14, black, 0.04, at=(0, 0.5, 4.24)) + kit.box(2.3, 0.24, 0.12, black, 0.04, at=(0, 0.5, -4.55))
    wheels = kit.axles(kit.wheel(0.5, 0.28, 8), 2.1, 0.5, (3.1, -2.6)) + kit.arches(0.58, 1.18, 0.52, (3.1, -2.6))
    stop = kit.hinge("stop", kit.cylinder(0.26, 0.03, kit.material("paint", "red"), segments=8).turn("x", 90).move(1.55, 1.7, 1.6) + kit.ropes([((1.2, 1.7, 1.6), (1.35, 1.7, 1.6), 0.03)], black), (1.2, 1.7, 1.6), "y", "open", degrees=85, rests=1)
    mirror = kit.box(0.2, 0.3, 0.06, black, 0.03, at=(1.4, 1.7, 3.3)).both() + kit.ropes([((1.1, 2.2, 2.95), (1.4, 1.95, 3.3), 0.02)], black).both()
    base = kit.box(2.2, 0.25, 7.4, kit.material("iron"), at=(0, 0.4, -0.8))
    return kit.model(body, bonnet, panes, rails, words, front, grille, wheels, stop, mirror, base, colliders="box", lights=[kit.light((x, 1.0, 4.5), "cream", 8, 16, "spot", (0, -0.15, 1), 28) for x in (0.62, -0.62)],
                     sockets={"seat": (0.5, 1.1, 2.0)}, facts={"wheels": [0.5], "wheelbase": 5.7})
