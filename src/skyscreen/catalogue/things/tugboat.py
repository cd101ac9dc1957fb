"""A harbour tug: a short stout hull hung with tyres, a high wheelhouse, a thick funnel."""

from skyscreen.catalogue import thing


@thing(en=("tugboat", "tug boat"), zh=("拖船", "拖轮"), kind="vessel", height=11.2, mass=120000.0, sound="metal", places=("harbour", "river"), speed=4.5, floats=True)
def tugboat(kit, colour="black", house="red"):
    paint, red, white = kit.material("paint", colour, 0.5, slot="colour"), kit.material("paint", house, 0.4, slot="house"), kit.material("paint", "cream", 0.4)
    hull, skin = kit.hull(16.0, 6.4, 1.8, 1.3, paint, boot=kit.material("paint", "#7a2418", 0.6), deck=kit.material("paint", "#5a6a5a", 0.7), rail=kit.material("rubber"),
                          sheer=1.3, transom=0.8, bow=3.2, full=0.35, bulwark=0.4, thick=0.2)
    cabin = kit.box(4.0, 2.2, 6.2, red, 0.2, at=(0, 1.0, 0.8)) + sum(kit.cylinder(0.28, 0.1, kit.material("pane"), segments=16).turn("z", 90).move(2.0, 2.2, z) + kit.torus(0.28, 0.05, kit.material("brass"), segments=18, sides=5).turn("z", 90).move(2.02, 2.2, z) for z in (-1.2, 0.6, 2.4)).both()
    wheel = kit.deckhouse(3.0, 2.2, 2.8, white, (0, 3.2, 2.2), panes=3, roof=red)
    stack = kit.cylinder(0.8, 3.0, kit.material("paint", "amber", 0.4), (0, 3.1, -1.4), 22) + kit.cylinder(0.82, 0.8, kit.material("iron"), (0, 5.6, -1.4), 22) + kit.cylinder(0.83, 0.35, kit.material("paint", "white"), (0, 4.7, -1.4), 22)
    tyres = kit.torus(0.46, 0.18, kit.material("rubber"), segments=18, sides=8).turn("z", 90)
    tyres = tyres.many([(skin(0.14 + 0.13 * k, 1)[0] + 0.12, 0.55, skin(0.14 + 0.13 * k, 1)[2]) for k in range(5)]).both()
    bow = kit.capsule((-1.1, 1.9, 7.9), (1.1, 1.9, 7.9), 0.45, kit.material("rubber"))
    mast = kit.ropes([((0, 5.4, 1.8), (0, 9.2, 1.5), 0.1), ((-0.9, 8, 1.6), (0.9, 8, 1.6), 0.05)], white, 7)
    bitts = kit.cylinder(0.22, 0.9, kit.material("iron"), (0.5, 0.9, -5.0), 14).both() + kit.capsule((-0.8, 1.6, -5.0), (0.8, 1.6, -5.0), 0.12, kit.material("iron"))
    lamp = kit.sphere(0.18, kit.material("lamp", "cream", emission=8), (0, 9.2, 1.5), 10)
    return kit.model(hull, cabin, wheel, stack, tyres, bow, mast, bitts, lamp, colliders="box", floats=0.0, sockets={"deck": ((0, 1.0, -4), (0, 0, 1)), "bow": (0, 2.4, 7.6), "funnel": (0, 6.4, -1.4)},
                     facts={"length": 16.0, "beam": 6.4, "draught": 1.8})
