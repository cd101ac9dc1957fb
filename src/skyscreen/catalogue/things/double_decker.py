"""A red double-decker bus: two rows of windows, the open platform at its back corner, a destination sign."""

from skyscreen.catalogue import thing


@thing(en=("double-decker bus", "double decker bus", "double-decker", "double decker", "london bus", "tour bus"), zh=("双层巴士", "双层公交车", "观光巴士"), kind="vehicle", cabin="bus_interior", height=4.35, mass=9000.0, sound="metal", places=("city_street",), speed=8.0)
def double_decker(kit, colour="red"):
    paint, glass, cream = kit.material("carpaint", colour, slot="colour"), kit.material("pane"), kit.material("paint", "cream", 0.4)
    body = kit.loft([[(1.24 * x, 2.35 + 2.0 * y, z) for x, y in ((-1, -1), (1, -1), (1, 0.88), (0.86, 1), (-0.86, 1), (-1, 0.88))] for z in (-4.4, 4.1, 4.35)], paint)
    panes = sum(kit.box(2.54, 0.78, 1.2, glass, 0.0, at=(0, y, -3.4 + 1.36 * k)) for k in range(6) for y in (1.5, 3.2))
    lines = kit.box(2.52, 0.1, 8.7, cream, 0.0, at=(0, 2.45, 0)) + kit.box(2.52, 0.05, 8.7, cream, 0.0, at=(0, 1.32, 0))
    front = kit.box(1.9, 0.78, 0.1, glass, 0.05, at=(0, 3.2, 4.33)) + kit.box(1.9, 0.85, 0.1, glass, 0.05, at=(0, 1.48, 4.33)) + kit.box(1.5, 0.34, 0.1, kit.material("paint", "black"), 0.02, at=(0, 2.6, 4.34)) + kit.text("7 CITY", 0.26, kit.material("lamp", "cream", emission=1.2)).move(0, 2.77, 4.4)
    back = kit.box(1.8, 0.78, 0.1, glass, 0.05, at=(0, 3.2, -4.37)) + kit.box(0.9, 1.9, 1.0, kit.material("paint", "charcoal"), 0.0, at=(-0.82, 0.5, -3.95))
    pole = kit.ropes([((-1.24, 0.5, -4.35), (-1.24, 2.4, -4.35), 0.03)], cream, 6)
    wheels = kit.axles(kit.wheel(0.5, 0.28, 8), 2.2, 0.5, (2.6, -2.3))
    grille = kit.box(0.7, 0.55, 0.06, kit.material("steel"), 0.05, at=(0, 0.75, 4.36)) + kit.ellipsoid(0.15, 0.15, 0.06, kit.material("lamp", "cream", emission=4), (0.8, 0.9, 4.36), 14).both()
    tail = kit.box(0.2, 0.14, 0.06, kit.material("lamp", "red", emission=2.5), at=(0.95, 0.8, -4.42)).both()
    base = kit.box(2.4, 0.2, 8.6, kit.material("iron"), at=(0, 0.3, 0))
    return kit.model(body, panes, lines, front, back, pole, wheels, grille, tail, base, kit.arches(0.58, 1.24, 0.5, (2.6, -2.3)), colliders="box", lights=[kit.light((x, 0.9, 4.7), "cream", 8, 16, "spot", (0, -0.15, 1), 28) for x in (0.8, -0.8)],
                     sockets={"seat": (0.6, 1.0, 3.4), "roof": (0, 4.36, 0)}, facts={"wheels": [0.5], "wheelbase": 4.9})
