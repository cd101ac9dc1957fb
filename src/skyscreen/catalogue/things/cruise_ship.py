"""A cruise ship: a white hull, tiers of lit decks and balconies, lifeboats in a row, raked funnels."""

from skyscreen.catalogue import thing


@thing(en=("cruise ship", "ocean liner", "passenger ship", "cruise liner", "titanic"), zh=("游轮", "邮轮", "豪华游轮", "客轮", "泰坦尼克号"), kind="vessel", height=51.1, mass=60000000.0, sound="metal", places=("ocean", "harbour"), speed=9.0, floats=True)
def cruise_ship(kit, colour="white", funnel="royal blue"):
    white = kit.material("paint", colour, 0.35, slot="colour")
    hull, skin = kit.hull(180.0, 26.0, 7.0, 11.0, white, boot=kit.material("paint", "navy", 0.5), deck=kit.material("planks", "oak"),
                          sheer=4.0, bow=2.4, full=0.25, rake=0.14, bulwark=1.0, thick=0.15)
    glow, pane = kit.material("lamp", "#ffdf9a", emission=1.1), kit.material("pane")
    out = [hull]
    for deck in range(6):
        length, width, y = 138.0 - 9.0 * deck, 25.0 - 0.6 * deck, 10.5 + 3.1 * deck
        z = -14.0 - 2.4 * deck
        out.append(kit.box(width, 0.5, length + 2, white, 0.0, at=(0, y, z)) + kit.box(width - 1.6, 2.8, length, white, 0.1, at=(0, y + 0.3, z)))
        out.append(kit.box(width - 1.4, 1.5, length - 4, glow if deck % 2 else pane, 0.0, at=(0, y + 0.9, z)))
        out.append(kit.box(width - 1.2, 1.7, 0.7, white, 0.0).copy_along(kit.n(length / 6, 6), (0, 0, 6.0 if kit.detail > 0.9 else 6.0 / kit.detail)).move(0, y + 0.8, z - length / 2 + 2))
    ports = kit.box(0.2, 1.1, 1.1, glow, 0.0)
    for row in (3.0, 6.5):
        spots = [skin(0.12 + 0.024 * k, (row + 7.0) / 18.5) for k in range(30)]
        out.append(ports.many([(x + 0.02, y, z) for x, y, z in spots]).both())
    boat = kit.ellipsoid(1.3, 1.2, 4.2, kit.material("paint", "orange", 0.5), segments=12) + kit.box(2.3, 0.5, 7.6, white, 0.1)
    out.append(boat.many([(13.4, 13.2, -60 + 12.5 * k) for k in range(8)]).both())
    bridge = kit.deckhouse(27.0, 3.4, 8.0, white, (0, 26.5, 42.0), panes=5, roof=white)
    stacks = sum(kit.box(6.0, 11.0, 9.0, kit.material("paint", funnel, 0.4, slot="funnel"), 1.6).turn("x", -14).move(0, 28.0, z) + kit.box(6.2, 1.6, 9.0, kit.material("iron"), 1.2).turn("x", -14).move(0, 38.0, z - 2.6) for z in (-28, -54))
    pool = kit.box(9.0, 0.3, 18.0, kit.material("paint", "aqua", 0.1), 0.3, at=(0, 29.3, 8.0))
    mast = kit.ropes([((0, 29, 36), (0, 44, 33), 0.35), ((-4, 38, 34.5), (4, 38, 34.5), 0.15)], white, 6)
    return kit.model(*out, bridge, stacks, pool, mast, colliders="box", floats=0.0,
                     lights=[kit.light((x, 20, z), "#ffd9a0", 60, 40) for x, z in ((18, 20), (-18, 20), (18, -50), (-18, -50))],
                     sockets={"deck": ((0, 10.6, 72), (0, 0, 1)), "bow": (0, 15, 84), "funnel": (0, 40, -31)}, facts={"length": 180.0, "beam": 26.0, "draught": 7.0})
