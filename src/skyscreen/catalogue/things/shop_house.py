"""A shop seen from the street: a lit window full of goods, a door on its step, awning, hanging sign, flats above."""

from skyscreen.catalogue import thing


@thing(
    en=("shop front", "shopfront", "shop house", "storefront", "corner shop", "front of a shop"),
    zh=("店面", "店门", "门面", "铺面", "沿街店铺"),
    kind="building", cabin="shop", height=6.9, mass=60000.0, sound="stone", places=("main_street", "city_street"),
)  # fmt: skip
def shop_house(kit, trade="", colour="#2f5a4a", wall="#d8c4a4", awning="crimson"):
    paint, stone, plaster = kit.material("paint", colour, 0.4, slot="colour"), kit.material("stone", "ash"), kit.material("plaster", wall, slot="wall")
    gold, dark, pane = kit.material("paint", "#e8d090", 0.5), kit.material("wood", "chocolate"), kit.material("pane")
    glow = kit.material("lamp", "#ffd8a0", emission=0.9)
    body = kit.box(7.0, 6.2, 7.0, plaster, 0.0, (0, 0.1, -3.5)) + kit.box(7.3, 0.3, 7.3, stone, 0.03, (0, 6.2, -3.5)) + kit.box(7.2, 0.12, 1.4, stone, 0.01, (0, 0, 0.5))
    front = kit.box(6.8, 0.7, 0.16, paint, 0.01, (0, 0.12, 0.06)) + kit.box(6.9, 0.62, 0.2, paint, 0.02, (0, 2.95, 0.08)) + kit.box(0.26, 2.9, 0.2, paint, 0.02).many([(x, 0.12, 0.08) for x in (-3.3, -1.05, 0.95, 3.3)]) + kit.box(7.0, 0.12, 0.4, paint, 0.02, (0, 3.56, 0.12))
    inside = kit.box(2.0, 2.1, 0.04, glow, 0.0).many([(-2.17, 0.84, 0.02), (2.12, 0.84, 0.02)])
    glass = kit.box(1.98, 2.1, 0.015, kit.material("glass"), 0.0).many([(-2.17, 0.84, 0.16), (2.12, 0.84, 0.16)]) + kit.box(0.04, 2.1, 0.05, paint, 0.0).many([(-2.17, 0.84, 0.15), (2.12, 0.84, 0.15)])
    rng = kit.random("goods")
    goods = []
    for x0 in (-3.05, 1.25):
        for y in (0.86, 1.5):
            goods.append(kit.box(1.9, 0.03, 0.26, dark, 0.0, (x0 + 0.9, y, 0.06)))
            for k in range(7):
                tone = ("#c8843c", "#e8c890", "#a8542c", "#d8b060", "#b83a3a", "#5a8a4a", "#e8e0d0")[rng.randrange(7)]
                m, x = kit.material("food", tone, 0.5), x0 + 0.08 + 0.27 * k
                goods.append(kit.ellipsoid(0.1, 0.075, 0.09, m, (x, y + 0.09, 0.08), 12) if rng.random() < 0.6 else kit.box(0.16, 0.12 + 0.12 * rng.random(), 0.12, m, 0.03, (x, y + 0.03, 0.08)))
    door = kit.box(1.1, 2.55, 0.1, paint, 0.02, (-0.05, 0.22, 0.02)) + kit.box(0.78, 1.5, 0.04, glow, 0.0, (-0.05, 1.1, 0.06)) + kit.box(0.78, 1.5, 0.02, kit.material("glass"), 0.0, (-0.05, 1.1, 0.09)) + kit.sphere(0.04, kit.material("brass"), (0.36, 1.12, 0.11), 10) + kit.box(1.3, 0.14, 0.6, stone, 0.02, (-0.05, 0.1, 0.4)) + kit.box(0.3, 0.18, 0.01, kit.material("paper", "white"), 0.0, (-0.05, 2.1, 0.105))
    sign = kit.text((trade or "SHOP").upper()[:14], 0.36, gold).move(0, 3.26, 0.19)
    stripe = [kit.box(0.5, 0.03, 1.35, kit.material("cloth", awning if k % 2 else "white"), 0.0, (-3.25 + 0.5 * k, 0, 0.67)) + kit.box(0.5, 0.22, 0.02, kit.material("cloth", awning if k % 2 else "white"), 0.0, (-3.25 + 0.5 * k, -0.2, 1.34)) for k in range(14)]
    shade = sum(stripe[1:], stripe[0]).turn("x", 24).move(0, 3.02, 0.16)
    above = sum(kit.box(1.0, 1.5, 0.06, pane, 0.0, (x, 4.2, 0.02)) + kit.box(1.2, 0.1, 0.2, stone, 0.01, (x, 4.08, 0.06)) + kit.box(1.1, 0.09, 0.1, kit.material("paint", "white"), 0.0).many([(x, 4.16, 0.05), (x, 4.9, 0.05), (x, 5.66, 0.05)]) + kit.box(0.07, 1.55, 0.1, kit.material("paint", "white"), 0.0).many([(x - 0.53, 4.16, 0.05), (x, 4.16, 0.05), (x + 0.53, 4.16, 0.05)]) for x in (-2.2, 0, 2.2))
    lamp = kit.tube([(1.15, 3.5, 0.2), (1.15, 3.7, 0.5), (1.15, 3.55, 0.75)], 0.02, kit.material("iron"), 7, smooth=3).both() + kit.sphere(0.11, kit.material("lamp", "#ffe0a0", emission=2.4), (1.15, 3.45, 0.76), 14).both()
    pots = sum(kit.cylinder(0.17, 0.34, kit.material("ceramic", "#a8583a"), (x, 0.12, 0.85), 16, top=0.2) + kit.ellipsoid(0.28, 0.32, 0.28, kit.material("leaf", "#3f7a3a"), (x, 0.68, 0.85), 12) for x in (-3.2, 3.2))
    roof = kit.box(7.1, 0.5, 0.2, stone, 0.02, (0, 6.4, 0.05))
    return kit.model(body, front, inside, glass, *goods, door, sign, shade, above, lamp, pots, roof, colliders="box", lights=[kit.light((0, 2.2, 1.6), "#ffce90", 3.0, 8)])
