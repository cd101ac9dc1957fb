"""A container ship: a black and red hull, bays of boxes in many colours, the white bridge aft, its funnel."""

from skyscreen.catalogue import thing


@thing(en=("cargo ship", "container ship", "freighter", "merchant ship", "container vessel", "cargo vessel"), zh=("货轮", "集装箱船", "货船", "集装箱货轮"), kind="vessel", height=36.9, mass=30000000.0, sound="metal", places=("ocean", "harbour"), speed=7.0, floats=True)
def cargo_ship(kit, colour="navy", boot="#7a2418"):
    hull, _skin = kit.hull(140.0, 22.0, 6.5, 6.0, kit.material("paint", colour, 0.5, slot="colour"), boot=kit.material("paint", boot, 0.6),
                          deck=kit.material("paint", "#6a3020", 0.7), sheer=3.2, bow=3.4, full=0.25, bulwark=1.1, thick=0.18)
    white, dark = kit.material("paint", "white", 0.4), kit.material("iron")
    rng, tones, out = kit.random("boxes"), ("#b03a20", "#205a9a", "#d8a020", "#3a7a4a", "#c8c4bc", "#7a2030", "#2a8a8a", "#e0701a"), []
    # One bay is nine boxes across and up to five high; each box is 12.2 x 2.44 x 2.6 m, its ribs a bevel.
    boxes = {tone: [] for tone in tones}
    for bay in range(7):
        high = (3, 4, 5, 5, 5, 4, 3)[bay]
        for x in range(8):
            for y in range(high - (rng.random() < 0.3)):
                boxes[tones[rng.randrange(len(tones))]].append((2.55 * (x - 3.5), 5.4 + 2.62 * y, -36 + 13.6 * bay))
    for tone, spots in boxes.items():
        out.append(kit.box(2.42, 2.56, 12.1, kit.material("paint", tone, 0.55), 0.06).many(spots))
    for bay in range(8):
        out.append(kit.box(20.6, 11.5, 0.5, dark, 0.0, at=(0, 5.0, -42.8 + 13.6 * bay)))
    house = kit.deckhouse(18.0, 13.0, 9.0, white, (0, 5.2, -53.0), panes=0)
    for floor in range(4):
        house += kit.box(14.5, 0.9, 9.2, kit.material("pane"), 0.0, at=(0, 7.0 + 2.8 * floor, -53.0))
    house += kit.deckhouse(23.0, 3.0, 6.0, white, (0, 18.2, -52.0), panes=5, roof=white)
    mast = kit.ropes([((0, 21, -52), (0, 30, -52), 0.3), ((-3, 27, -52), (3, 27, -52), 0.15), ((0, 6, 62), (0, 17, 62), 0.3)], white, 6)
    stack = kit.box(5.0, 8.0, 4.5, kit.material("paint", "#b03a20", 0.5), 0.4, at=(0, 14.0, -60.5)) + kit.box(5.2, 2.0, 4.7, dark, 0.3, at=(0, 20.5, -60.5))
    lamps = kit.sphere(0.4, kit.material("lamp", "cream", emission=8), (0, 30, -52), 8)
    return kit.model(hull, *out, house, mast, stack, lamps, colliders="box", floats=0.0,
                     sockets={"deck": ((0, 5.6, 60), (0, 0, 1)), "bow": (0, 9, 66), "funnel": (0, 23, -60.5), "helm": (0, 19, -50)},
                     facts={"length": 140.0, "beam": 22.0, "draught": 6.5})
