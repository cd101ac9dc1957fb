"""An oil tanker: a long low red deck with pipes and a crane, the white bridge right aft."""

from skyscreen.catalogue import thing


@thing(en=("tanker", "oil tanker", "supertanker", "tanker ship"), zh=("油轮", "油船", "运油船"), kind="vessel", height=32, mass=25000000.0, sound="metal", places=("ocean", "harbour"), speed=6.0, floats=True)
def tanker(kit, colour="black", boot="#8a2a1c"):
    hull, skin = kit.hull(120.0, 20.0, 6.0, 4.5, kit.material("paint", colour, 0.5, slot="colour"), boot=kit.material("paint", boot, 0.6),
                          deck=kit.material("paint", "#7a3a28", 0.7), sheer=2.4, bow=4.0, full=0.25, bulwark=0.4, thick=0.15)
    white, grey, iron = kit.material("paint", "white", 0.4), kit.material("paint", "ash", 0.5), kit.material("iron")
    pipes = kit.ropes([((x, 5.0, -34), (x, 5.0, 44), 0.32) for x in (-1.8, -0.6, 0.6, 1.8)] + [((-8.5, 5.2, z), (8.5, 5.2, z), 0.28) for z in (0, 2, 4, 6)]
                      + [((0, 4.4, z), (0, 6.6, z), 0.2) for z in range(-30, 45, 10)], grey, 6)
    walk = kit.box(2.0, 0.15, 78.0, grey, at=(0, 6.6, 5)) + kit.ropes([((x, 7.6, -34), (x, 7.6, 44), 0.06) for x in (-1, 1)], white)
    hatches = kit.cylinder(1.1, 0.9, iron, segments=14).many([(x, 4.3, z) for x in (-6, 6) for z in range(-28, 44, 12)])
    crane = kit.ropes([((4, 4.3, 4), (4, 13, 4), 0.5), ((4, 12.5, 4), (4, 15, 17), 0.35), ((4, 14.5, 4), (4, 15, 17), 0.06)], kit.material("paint", "amber"), 8)
    house = kit.box(17.0, 11.0, 9.0, white, 0.3, at=(0, 4.0, -46)) + sum(kit.box(14.0, 0.9, 9.2, kit.material("pane"), 0.0, at=(0, 5.5 + 2.7 * k, -46)) for k in range(3))
    house += kit.deckhouse(20.5, 2.8, 6.0, white, (0, 15.0, -45), panes=4, roof=white)
    stack = kit.box(4.5, 7.0, 5.0, kit.material("paint", "royal blue", 0.4), 0.4, at=(0, 12.0, -53.5)) + kit.box(4.7, 1.4, 5.2, iron, 0.3, at=(0, 18.0, -53.5))
    mast = kit.ropes([((0, 18, -45), (0, 26, -45), 0.25), ((-2.5, 23, -45), (2.5, 23, -45), 0.12), ((0, 5, 52), (0, 15, 52), 0.25)], white, 6)
    return kit.model(hull, pipes, walk, hatches, crane, house, stack, mast, kit.railing(skin, 1.1, white, posts=30, radius=0.05), colliders="box", floats=0.0,
                     sockets={"deck": ((0, 4.5, 30), (0, 0, 1)), "bow": (0, 7, 57), "funnel": (0, 20, -53.5)}, facts={"length": 120.0, "beam": 20.0, "draught": 6.0})
