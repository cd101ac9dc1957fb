"""An aircraft carrier: the vast flat flight deck with its stripes and jets, the island to one side."""

from skyscreen.catalogue import thing


@thing(en=("aircraft carrier", "carrier ship", "flattop"), zh=("航空母舰", "航母"), kind="vessel", height=61, mass=70000000.0, sound="metal", places=("ocean", "harbour"), speed=9.0, floats=True)
def aircraft_carrier(kit, colour="#7d868c"):
    grey, dark, white = kit.material("paint", colour, 0.5, slot="colour"), kit.material("paint", "#3c4044", 0.85), kit.material("paint", "white", 0.6)
    hull, _skin = kit.hull(250.0, 34.0, 9.0, 12.0, grey, boot=kit.material("paint", "#5a2418", 0.6), deck=dark, sheer=3.0, transom=0.9, bow=2.2, full=0.3, rake=0.1, bulwark=0.1, thick=0.2)
    outline = [(-34, -122), (16, -126), (30, -70), (36, -40), (36, 30), (26, 60), (17, 124), (-17, 124), (-30, 30)]
    deck = kit.extrude([(x, -z) for x, z in outline][::-1], 3.0, dark).turn("x", 90).move(0, 16.0, 0)
    lines = kit.box(0.9, 0.06, 120, white, 0.0, at=(-2, 17.5, 50)) + kit.box(1.0, 0.06, 190, white, 0.0).turn("y", 8).move(-14, 17.5, -20) + kit.box(0.7, 0.06, 190, kit.material("paint", "yellow"), 0.0).turn("y", 8).move(-24, 17.5, -20) + kit.box(0.7, 0.06, 190, kit.material("paint", "yellow"), 0.0).turn("y", 8).move(-5, 17.5, -20)
    island = kit.box(7.0, 12.0, 24.0, grey, 0.4, at=(29, 17.0, -2)) + kit.deckhouse(9.0, 4.0, 14.0, grey, (29, 28.5, 2), panes=6) + kit.box(6.0, 7.0, 8.0, grey, 0.4, at=(29, 29.0, -9))
    mast = kit.ropes([((29, 32, 0), (29, 52, 0), 0.5), ((24, 44, 0), (34, 44, 0), 0.25), ((25, 40, 0), (33, 40, 0), 0.25)], dark, 6) + kit.box(7.0, 3.0, 0.6, dark, at=(29, 45, 0.8)) + kit.sphere(1.8, white, (29, 35, -9), 14)
    jet = kit.fuselage([(-8, 0, 0.7, 0.7), (-3, 0, 1.0, 0.9), (3, 0.1, 0.9, 1.0), (8, -0.2, 0.08, 0.08)], kit.material("paint", "#a8aeb4", 0.4), 10) + kit.extrude([(0.6, 3.0), (6.0, -3.0), (6.0, -4.6), (0.6, -5.0)], 0.2, kit.material("paint", "#989ea4", 0.4)).turn("x", 90).both() + kit.facet([(0.9, 0.4, -4), (1.3, 3.2, -8), (0.9, 0.4, -7.5)], kit.material("paint", "#989ea4"), 0.15).both()
    jets = jet.many([(22, 19.0, -80, 60), (22, 19.0, -62, 60), (23, 19.0, -44, 60), (10, 19.0, 60, 15), (20, 19.0, 42, 90), (-4, 19.0, 100, 0)])
    number = kit.text("16", 15.0, white).turn("x", -90).turn("y", 180).move(2, 17.6, 92)
    return kit.model(hull, deck, lines, island, mast, jets, number, colliders="box", floats=0.0, sockets={"deck": ((-6, 17.6, 40), (0, 0, 1)), "bow": (0, 17.6, 120)}, facts={"length": 252.0, "beam": 70.0, "draught": 9.0})
