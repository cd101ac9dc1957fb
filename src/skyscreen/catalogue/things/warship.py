"""A grey destroyer: a sharp hull with its number, gun turrets, a tower bridge, lattice mast, two funnels."""

from skyscreen.catalogue import thing


@thing(en=("warship", "battleship", "destroyer", "frigate", "navy ship", "naval ship", "cruiser"), zh=("军舰", "战舰", "驱逐舰", "护卫舰", "舰艇"), kind="vessel", height=38.5, mass=8000000.0, sound="metal", places=("ocean", "harbour"), speed=9.0, floats=True)
def warship(kit, colour="#7d868c", number="117"):
    grey, dark = kit.material("paint", colour, 0.5, slot="colour"), kit.material("paint", "#4a5056", 0.6)
    hull, skin = kit.hull(120.0, 14.0, 4.5, 5.0, grey, boot=kit.material("paint", "#5a2418", 0.6), deck=dark, sheer=3.2, transom=0.8, bow=1.9, full=0.4, rake=0.14, bulwark=0.3, thick=0.12)
    def turret(z, y, s):
        made = kit.loft([[(w * x, h, d * zz) for x, zz in ((1, -1), (1, 0.5), (0.5, 1), (-0.5, 1), (-1, 0.5), (-1, -1))] for w, h, d in ((2.4, 0, 2.8), (2.2, 1.7, 2.4), (1.6, 2.2, 1.8))], grey)
        made += kit.capsule((0.7, 1.3, 2.2), (0.7, 1.9, 8.0), 0.2, dark, 10).both() + kit.cylinder(2.6, 0.6, grey, (0, -0.5, 0), 20)
        return made.turn("y", 0 if s > 0 else 180).move(0, y, z)
    guns = turret(40, 6.6, 1) + turret(31, 8.2, 1) + kit.cylinder(3.0, 2.6, grey, (0, 5.2, 31), 20) + turret(-44, 5.4, -1)
    house = kit.loft([[(w * x, h, 10 + d * zz) for x, zz in ((1, -1), (1, 0.7), (0.55, 1), (-0.55, 1), (-1, 0.7), (-1, -1))] for w, h, d in ((6.0, 4.8, 16), (5.6, 9.0, 14))], grey)
    tower = kit.loft([[(w * x, h, 16 + d * zz) for x, zz in ((1, -1), (1, 0.6), (0.5, 1), (-0.5, 1), (-1, 0.6), (-1, -1))] for w, h, d in ((4.6, 9.0, 6.0), (4.2, 16.0, 4.6))], grey) + kit.box(7.6, 1.0, 8.2, kit.material("pane"), 0.0, at=(0, 13.0, 16.4)) + kit.box(10.5, 0.5, 4.0, grey, at=(0, 12.2, 16))
    mast = kit.ropes([((s * 1.6, 16, 13 + t), (s * 0.4, 29, 13), 0.22) for s in (-1, 1) for t in (-1.6, 1.6)] + [((-4, y, 13), (4, y, 13), 0.14) for y in (21, 25)] + [((0, 29, 13), (0, 34, 13), 0.12)], dark, 6) + kit.box(5.0, 2.0, 0.5, dark, at=(0, 26.0, 13.4)) + kit.sphere(1.5, kit.material("paint", "white"), (0, 18.2, 10.5), 18)
    stacks = sum(kit.box(4.0, 8.0, 6.0, grey, 0.6).turn("x", -8).move(0, 7.0, z) + kit.box(4.1, 1.2, 5.8, kit.material("iron"), 0.5).turn("x", -8).move(0, 14.6, z - 1.1) for z in (0, -18))
    aft = kit.box(8.0, 4.0, 16.0, grey, 0.3, at=(0, 4.8, -26)) + kit.cylinder(1.0, 6.0, dark, (-3, 0, 0), 14).turn("z", 90).move(0, 8.0, -9) + kit.box(0.9, 2.0, 6.0, dark, 0.2, at=(5.4, 5.0, 2)).both()
    x, y, z = skin(0.86, 0.72)
    sign = kit.text(number, 3.6, kit.material("paint", "white")).turn("y", 79).move(x + 0.18, y, z).both() if number else kit.box(0.1, 0.1, 0.1, grey, at=(0, 5, 0))
    return kit.model(hull, guns, house, tower, mast, stacks, aft, sign, kit.railing(skin, 1.1, dark, posts=26, radius=0.05), colliders="box", floats=0.0,
                     sockets={"deck": ((0, 5.0, 48), (0, 0, 1)), "bow": (0, 8.5, 56), "funnel": (0, 16, -1)}, facts={"length": 120.0, "beam": 14.0, "draught": 4.5})
