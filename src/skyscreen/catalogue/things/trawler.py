"""A fishing trawler: a stout blue hull, white wheelhouse forward, masts, booms, a gallows aft with its net."""

from skyscreen.catalogue import thing


@thing(en=("trawler", "fishing trawler", "fishing vessel", "fishing ship", "shrimp boat"), zh=("拖网渔船", "渔轮", "捕鱼船"), kind="vessel", height=11, mass=90000.0, sound="wood", places=("harbour", "ocean"), speed=4.0, floats=True)
def trawler(kit, colour="royal blue", trim="white"):
    paint, white, rust = kit.material("paint", colour, 0.45, slot="colour"), kit.material("paint", trim, 0.45, slot="trim"), kit.material("paint", "rust", 0.6)
    hull, _skin = kit.hull(17.0, 5.2, 1.5, 1.5, paint, boot=rust, deck=kit.material("planks", "oak"), rail=white, sheer=1.3, stern=0.3, transom=0.7, bow=2.6, full=0.4, bulwark=0.55, thick=0.1)
    house = kit.deckhouse(3.2, 2.4, 3.2, white, (0, 1.0, 2.2), panes=3, roof=paint) + kit.box(2.6, 1.2, 2.2, white, 0.08, at=(0, 1.0, -0.4))
    steel, iron = kit.material("paint", "amber", 0.5), kit.material("iron")
    mast = kit.ropes([((0, 1, 0.2), (0, 9.5, 0.2), 0.12), ((0, 3.4, 2.0), (0, 6.0, 2.0), 0.07), ((0, 2.2, 0.2), (0, 7.0, -5.5), 0.09), ((0, 9.3, 0.2), (0, 7.0, -5.5), 0.025), ((0, 9.3, 0.2), (0, 2.9, 8.0), 0.025)], steel, 8)
    booms = kit.ropes([((0.3, 1.6, 0.2), (5.0, 7.6, 0.4), 0.08), ((0.1, 9.2, 0.2), (5.0, 7.6, 0.4), 0.02), ((5.0, 7.6, 0.4), (4.6, 3.0, 0.4), 0.015)], steel, 6).both()
    gallows = kit.ropes([((1.9, 1, -7.2), (1.9, 4.0, -7.2), 0.11), ((-1.9, 4.0, -7.2), (1.9, 4.0, -7.2), 0.11)], steel, 8) + kit.ropes([((-1.9, 1, -7.2), (-1.9, 4.0, -7.2), 0.11)], steel, 8)
    net = kit.blob([kit.egg((0, 1.3, -5.5), (1.1, 0.5, 0.9)), kit.egg((0.7, 1.2, -4.8), (0.7, 0.35, 0.6)), kit.limb((0, 1.5, -5.6), (0, 3.8, -7.1), 0.3, 0.12)], kit.material("rope", "#2f7a68"), 0.3, 0.12)
    drum = kit.cylinder(0.55, 2.2, iron, (0, -1.1, 0), 20).turn("z", 90).move(0, 1.7, -2.6)
    floats = kit.sphere(0.17, kit.material("plastic", "orange"), segments=10).many([(0.9, 1.7, -5.2), (0.3, 1.9, -5.1), (-0.5, 1.8, -5.0), (-1.0, 1.5, -5.6), (0.5, 1.9, -6.1)])
    tyres = kit.torus(0.34, 0.13, kit.material("rubber"), segments=16, sides=7).turn("z", 90).many([(2.62, 0.75, z) for z in (-4, -1.5, 1)]).both()
    lamp = kit.sphere(0.14, kit.material("lamp", "cream", emission=8), (0, 6.0, 2.0), 10)
    return kit.model(hull, house, mast, booms, gallows, net, drum, floats, tyres, lamp, colliders="box", floats=0.0, lights=[kit.light((0, 5.5, -1), "#fff0d0", 8, 12)],
                     sockets={"deck": ((0, 1.05, -1.8), (0, 0, 1)), "bow": (0, 2.8, 8), "funnel": (0.8, 3.4, -0.4)}, facts={"length": 17.0, "beam": 5.2, "draught": 1.5})
