"""A food truck: a tall van with its hatch up, a striped awning, a counter, a menu board and strings of bulbs."""

from skyscreen.catalogue import thing


@thing(en=("food truck", "ice cream truck", "ice cream van", "taco truck", "snack van", "coffee truck"), zh=("餐车", "快餐车", "冰淇淋车", "小吃车"), kind="vehicle",
       height=2.96, mass=2600.0, speed=8.0, sound="metal", places=("city_street", "park"))
def food_truck(kit, colour="mint", awning="crimson"):
    paint, white, glass = kit.material("carpaint", colour, slot="colour"), kit.material("paint", "white", 0.5), kit.material("pane")
    dark, steel, glow = kit.material("iron", "#202226"), kit.material("steel", rough=0.25), kit.material("lamp", "#ffe0a8", emission=1.2)
    body = kit.box(2.0, 2.2, 3.7, paint, 0.12, (0, 0.55, -0.7)) + kit.loft([kit.section(*row) for row in ((1.1, 0.5, 0.9, 1.75, 0.92), (1.7, 0.5, 0.9, 1.7, 0.92), (2.2, 0.5, 0.85, 1.2, 0.88), (2.5, 0.55, 0.8, 1.0, 0.8))], paint)
    band = kit.box(2.03, 0.22, 3.72, white, 0.02, (0, 0.9, -0.7))
    screen = kit.box(1.5, 0.62, 0.05, glass, 0.06).turn("x", -42).move(0, 1.42, 1.98) + kit.box(0.05, 0.5, 0.62, glass, 0.05, (0.9, 1.18, 1.45)).both()
    side = 1.01
    hatch = kit.box(0.04, 1.05, 2.2, dark, 0.0, (side - 0.005, 1.35, -0.8)) + kit.box(0.03, 0.9, 2.05, glow, 0.0, (side + 0.005, 1.42, -0.8)) + kit.box(0.42, 0.06, 2.3, steel, 0.02, (side + 0.2, 1.3, -0.8))
    shelf = kit.box(0.02, 0.03, 2.0, dark, 0.0, (side + 0.02, 1.85, -0.8)) + sum(kit.cylinder(0.05, 0.16, kit.material("food", c, 0.4), (side + 0.03, 1.88, z), 12) for c, z in (("red", -1.5), ("yellow", -1.2), ("green", -0.9), ("orange", -0.5), ("brown", -0.2)))
    stripes = sum(kit.box(1.0, 0.03, 0.25, kit.material("cloth", awning if k % 2 else "white"), 0.0, (0.5, 0, -1.05 + 0.25 * k)) + kit.box(0.02, 0.16, 0.25, kit.material("cloth", awning if k % 2 else "white"), 0.0, (1.0, -0.15, -1.05 + 0.25 * k)) for k in range(9))
    roof = stripes.turn("z", -14).move(side, 2.52, -0.75)
    bulbs = kit.sphere(0.04, kit.material("lamp", "#ffd890", emission=3.0), segments=10).many([(side + 0.98, 2.16, -1.8 + 0.26 * k) for k in range(9)])
    board = kit.box(0.04, 0.6, 0.5, dark, 0.02, (side + 0.02, 1.35, 0.62)) + kit.box(0.01, 0.02, 0.34, white, 0.0).many([(side + 0.045, 1.48 + 0.1 * k, 0.62) for k in range(4)])
    sign = kit.box(0.1, 0.4, 2.4, white, 0.04, (side - 0.1, 2.62, -0.8)) + kit.text("STREET FOOD", 0.24, kit.material("paint", awning, 0.4)).turn("y", 90).move(side - 0.04, 2.82, -0.8)
    lamps = kit.sphere(0.12, kit.material("lamp", "cream", emission=4), (0.6, 0.82, 2.4), 16).both() + kit.ellipsoid(0.06, 0.12, 0.04, kit.material("lamp", "red", emission=2), (0.85, 0.8, -2.56), 10).both()
    bumper = kit.box(1.9, 0.16, 0.12, steel, 0.05, (0, 0.42, 2.5)) + kit.box(1.9, 0.16, 0.1, steel, 0.05, (0, 0.42, -2.58))
    wheels = kit.axles(kit.wheel(0.36, 0.22, 8, kit.material("steel")), 1.66, 0.36, (1.6, -1.5))
    return kit.model(body, band, screen, hatch, shelf, roof, bulbs, board, sign, lamps, bumper, wheels, kit.arches(0.42, 0.98, 0.38, (1.6, -1.5)), colliders="box",
                     lights=[kit.light((side + 0.6, 2.0, -0.8), "#ffd8a0", 5.0, 6)], facts={"wheels": [0.36], "wheelbase": 3.1})
