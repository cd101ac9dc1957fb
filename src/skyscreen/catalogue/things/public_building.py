"""A public building seen from the street: columns and a pediment over broad steps, or plain brick; its name over the door."""

from skyscreen.catalogue import thing

PLAIN = ("school", "hospital", "police station", "fire station", "station", "post office", "gym", "factory", "office",
         "hotel", "university", "diner", "clinic", "学校", "医院", "警察局", "邮局", "酒店", "宾馆", "工厂", "大学")
"""Trades of plain brick; the others have columns."""


@thing(
    en=("public building", "civic building", "town hall", "city hall", "courthouse", "schoolhouse"),
    zh=("公共建筑", "市政厅", "市政大楼", "办公大楼"),
    kind="building", height=9.9, mass=400000.0, sound="stone", places=("main_street", "city_street"),
)  # fmt: skip
def public_building(kit, trade="", colour="#d2c8b4", brick="#96523c"):
    plain = trade.lower() in PLAIN
    wall = kit.material("brick", brick, slot="brick") if plain else kit.material("plaster", colour, slot="colour")
    stone, dark, pane = kit.material("plaster", "#cfc6b4"), kit.material("wood", "#4a3222"), kit.material("pane")
    white, glow = kit.material("paint", "white", 0.5), kit.material("lamp", "#ffd8a0", emission=0.7)
    parts = [kit.box(15.0, 7.6, 7.0, wall, 0.0, (0, 0.5, -4.5)), kit.box(15.6, 0.5, 8.6, stone, 0.02, (0, 0, -4.0)),
             kit.box(15.5, 0.45, 7.5, stone, 0.03, (0, 8.1, -4.5))]
    for k in range(3):  # broad steps, 0.17 m each
        parts.append(kit.box(6.4 + 0.7 * (2 - k), 0.17, 0.34, stone, 0.01, (0, 0.17 * k, 1.2 - 0.34 * k)))
    frame, bars = kit.box(1.5, 1.95, 0.1, white, 0.01), kit.box(0.06, 1.75, 0.06, white, 0.0) + kit.box(1.2, 0.06, 0.06, white, 0.0, (0, 0.9, 0))
    lit = kit.box(1.3, 1.75, 0.04, pane, 0.0)
    for x in (-6.3, -4.4, 4.4, 6.3):
        for y in (1.3, 5.0):
            spot = (x, y, -0.98)
            parts += [frame.move(*spot), lit.move(x, y + 0.1, -0.9), bars.move(x, y + 0.1, -0.88), kit.box(1.7, 0.14, 0.3, stone, 0.02, (x, y - 0.14, -0.9))]
    parts += [kit.box(2.1, 3.0, 0.2, stone, 0.02, (0, 0.5, -0.95)), kit.box(0.85, 2.6, 0.1, dark, 0.02, (0.44, 0.5, -0.82)).both(),
              kit.box(0.4, 0.9, 0.03, glow, 0.0, (0.44, 1.8, -0.77)).both(), kit.sphere(0.05, kit.material("brass"), (0.1, 1.5, -0.74), 10).both()]
    name = (trade or "town hall").upper()[:16]
    if plain:
        parts += [kit.box(4.6, 0.25, 1.9, stone, 0.02, (0, 3.75, -0.1)), kit.cylinder(0.12, 3.25, white, (2.0, 0.5, 0.7), 16).both(),
                  kit.box(4.6, 0.75, 0.12, white, 0.02, (0, 4.0, 0.78)), kit.text(name, 0.42, kit.material("paint", "#1e3a5a", 0.5)).move(0, 4.36, 0.86)]
        parts += [frame.move(x, 5.0, -0.98) + lit.move(x, 5.1, -0.9) + bars.move(x, 5.1, -0.88) for x in (-1.9, 0.0, 1.9)]
    else:
        shaft = kit.lathe([(0.42, 0), (0.42, 0.16), (0.34, 0.26), (0.33, 2.2), (0.29, 6.0), (0.4, 6.12), (0.42, 6.3), (0, 6.3)], stone, segments=26)
        parts += [shaft.move(x, 0.5, 0.35) for x in (-2.9, -1.45, 1.45, 2.9)]
        parts += [kit.box(7.2, 0.9, 2.2, stone, 0.03, (0, 6.8, -0.3)), kit.text(name, 0.42, kit.material("paint", "#3a342c", 0.6)).move(0, 7.24, 0.82)]
        parts.append(kit.extrude([(-3.8, 0.0), (3.8, 0.0), (0.0, 1.9)], 2.2, stone).move(0, 7.7, -0.3))
        parts.append(kit.box(6.6, 0.1, 2.0, stone, 0.0, (0, 0.5, 0.0)))
    return kit.model(*parts, colliders="box", lights=[kit.light((0, 3.2, 0.6), "#ffce90", 3.0, 9)])
