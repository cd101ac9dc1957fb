"""A memorial archway of three bays: stone drums, red columns, painted beams, tiled roofs, a name board."""

from skyscreen.catalogue import thing


@thing(en=("paifang", "archway", "chinese gate", "gateway"), zh=("牌坊", "牌楼", "山门"), kind="building", height=8.6, mass=30000.0,
       sound="wood", places=("park", "city_street"))
def paifang(kit, colour="red", roof="#2f6a5a", name="福"):
    stone, red = kit.material("stone", "ash"), kit.material("paint", colour, 0.4, slot="colour")
    tile, beam, gold = kit.material("tile", roof, slot="roof"), kit.material("paint", "#1f4f7a", 0.5), kit.material("brass")
    green = kit.material("paint", "emerald", 0.5)
    out = []
    for x, tall in ((2.1, 6.4), (5.0, 4.8)):
        drum = kit.box(0.9, 0.5, 1.7, stone, 0.05, at=(x, 0, 0)) + kit.cylinder(0.5, 0.4, stone, (0, -0.2, 0), 22).turn("z", 90).move(x, 0.95, 0.55)
        drum += kit.cylinder(0.5, 0.4, stone, (0, -0.2, 0), 22).turn("z", 90).move(x, 0.95, -0.55)
        out.append((drum + kit.lathe([(0.3, 0.5), (0.27, 0.8), (0.26, tall)], red, (x, 0, 0), 18)).both())

    def lintel(x, y, wide, tall):
        made = kit.box(wide, tall, 0.42, beam, 0.03, at=(x, y, 0)) + kit.box(wide * 0.46, tall * 0.72, 0.45, green, 0.0, at=(x, y + 0.14 * tall, 0))
        return made + sum(kit.box(wide, 0.06, 0.46, gold, 0.0, at=(x, y + k * tall, 0)) for k in (0.04, 0.93))

    def roofing(x, y, half, deep=1.15):
        def at(u, v, drop=0.0):
            s = 2 * v - 1
            return x + half * s * (1 + 0.06 * u), y + 0.9 * (1 - abs(2 * u - 1)) ** 1.4 + 0.5 * abs(s) ** 5 - drop, deep * (1 - 2 * u)
        made = kit.sheet(at, 10, 26, tile) + kit.sheet(lambda u, v: at(u, v, 0.1), 10, 26, red, flip=True)
        made += kit.tube([(x + half * (k / 8 - 1) * 0.97, y + 0.98 + 0.42 * abs(k / 8 - 1) ** 5, 0) for k in range(17)], 0.14, tile, 6)
        made += sum(kit.tube([at(u, k / 26) for k in range(27)], 0.055, gold, 5) for u in (0, 1))
        if kit.detail > 0.5:  # rows of round tiles
            made += kit.ropes([(at(0.5 + s * 0.125 * k, j / 16), at(0.5 + s * 0.125 * (k + 1), j / 16), 0.05)
                               for j in range(17) for s in (1, -1) for k in range(4)], tile, 4)
        bracket = kit.box(0.34, 0.26, 0.7, green, 0.0) + kit.box(0.5, 0.16, 1.1, beam, 0.0, at=(0, 0.26, 0))
        return made + bracket.many([(x - half * 0.8 + 0.64 * k, y - 0.42, 0) for k in range(int(half * 1.6 / 0.64) + 1)])

    out.append(lintel(0, 5.0, 4.2, 0.6) + lintel(0, 6.3, 4.6, 0.55) + roofing(0, 7.3, 2.9))
    out.append((lintel(3.55, 3.5, 2.7, 0.5) + lintel(3.7, 4.6, 3.0, 0.45) + roofing(3.95, 5.5, 1.7, 1.0)).both())
    board = kit.box(1.5, 0.72, 0.12, kit.material("paint", "navy"), 0.02, at=(0, 5.58, 0.2)) + kit.box(1.66, 0.84, 0.08, gold, 0.03, at=(0, 5.52, 0.19))
    out.append(board + kit.text(name, 0.56, gold).move(0, 5.94, 0.265))
    return kit.model(*out, colliders="none")
