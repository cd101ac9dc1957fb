"""The deck of a sailing ship at sea: planks, masts with their sails, shrouds, cannon, barrels, the wheel, waves all round."""

import math

from skyscreen.catalogue import place


@place(
    en=("ship deck", "deck of a ship", "deck of the ship", "on deck", "pirate ship deck", "main deck"),
    zh=("甲板", "船甲板", "船头", "海盗船甲板"),
    ambience=("surf", "wind"),
    ground="planks",
    water=True,
    reverb=0.2,
    hours=16.5,
    deeds=("pirate & fight", "pirate & deck", "walk the plank", "climb the rigging", "mutiny", "ship's wheel", "captain & wheel", "pirate & wheel", "sailor & wheel", "captain & helm", "swab the deck", "海盗 & 决斗", "郑和下西洋", "扬帆起航", "掌舵"),
)
def ship_deck(set):
    kit = set.kit
    set.stage(9.0, 3.0)
    set.ground(kit.material("sand", "#8a7a5a"), reach=600, cells=24, fine=10.0, level=-40.0, blocks=1)
    set.water(-3.2)
    set.fairway((34.0, 0.0), 30.0, 14.0)
    half = lambda z: 3.9 * max(1 - max((-z - 6.0) / 11.0, 0.0) ** 2, 0.02) ** 0.5 if z < -6 else 3.9
    set.deck(7.4, 28.0, lambda x, z: 0.0 * x, (0.0, 1.0))
    board, dark, rope = kit.material("planks", "#a87c4c"), kit.material("wood", "#5a3418"), kit.material("rope", "#c8b080")
    set.shape("deck", kit.sheet(lambda u, v: ((2 * v - 1) * half(-16.5 + 31.5 * u), 0.0, -16.5 + 31.5 * u), 40, 6, board), surface=True)
    for s in (-1, 1):
        side = lambda u, v, s=s: (s * half(-16.5 + 31.5 * u) * (1 - 0.12 * v), 0.95 - 4.6 * v, -16.5 + 31.5 * u)
        set.shape("bulwark", kit.sheet(side, 40, 4, kit.material("planks", "#6a4424")), kit.sheet(side, 40, 4, kit.material("planks", "#6a4424"), flip=True))
        set.shape("rail", kit.tube([(s * half(-16.5 + 1.05 * k), 1.0, -16.5 + 1.05 * k) for k in range(31)], 0.09, dark, 7), shadow=True)
        set.row("cannon", (s * 2.9, -6.0), (s * 2.9, 8.0), 4, 90 * s, y=0.0)
        shrouds = [((s * 3.85, 1.0, z + d), (s * 0.3, 11.0, z), 0.03) for z in (-7.5, 4.5) for d in (-1.2, -0.4, 0.4, 1.2)]
        rungs = [((s * (3.85 - 3.55 * t), 1.0 + 10 * t, z - 1.2 * (1 - t)), (s * (3.85 - 3.55 * t), 1.0 + 10 * t, z + 1.2 * (1 - t)), 0.018) for z in (-7.5, 4.5) for t in (0.06 * k for k in range(1, 15))]
        set.shape("shrouds", kit.ropes(shrouds + rungs, rope, 4), shadow=False)
    for z in (-7.5, 4.5):
        set.shape("mast", kit.lathe([(0.36, -0.2), (0.3, 8), (0.16, 20)], dark, segments=16), at=(0, 0, z), solid=True)
        for y, w, h in ((5.2, 5.6, 5.6), (11.6, 4.2, 4.6)):
            sail = lambda u, v, w=w, h=h, y=y: ((2 * v - 1) * w * (1 - 0.12 * u), y + h * u, 0.34 + 1.0 * math.sin(3.1416 * u) * math.cos(1.5 * (v - 0.5)))
            cloth = kit.material("sail", "#ece0c4")
            set.shape("sail", kit.sheet(sail, 8, 10, cloth), kit.sheet(sail, 8, 10, cloth, flip=True), kit.ropes([((-w, y + h, 0.3), (w, y + h, 0.3), 0.11)], dark, 7), at=(0, 0, z))
    wheel = kit.torus(0.62, 0.05, dark, (0, 0, 0), 32, 8).turn("x", 90) + kit.ropes([((0, 0, 0), (0.86 * math.cos(0.785 * k), 0.86 * math.sin(0.785 * k), 0), 0.035) for k in range(8)], dark, 6) + kit.cylinder(0.12, 0.16, kit.material("brass"), (0, -0.08, 0), 16).turn("x", 90)
    set.shape("wheel", wheel.move(0, 1.15, 0), kit.box(0.4, 1.1, 0.3, dark, 0.02, (0, 0, -0.3)), at=(0, 0, 11.5), solid=True)
    for x, z in ((-2.6, -9.5), (2.4, -10.2), (-2.7, 10.4)):
        set.put("barrel", (x, z), y=0.0)
    set.put("rope_coil", (2.3, 2.4), y=0.0, solid=False)
    set.shape("hatch", kit.box(1.6, 0.24, 1.8, dark, 0.02), kit.box(0.06, 0.26, 1.6, board, 0.0).many([(-0.6 + 0.2 * k, 0, 0) for k in range(7)]), at=(0, 0, -12.0), solid=True)
    set.shape("bowsprit", kit.ropes([((0, 0.8, -15.5), (0, 4.4, -24.0), 0.2)], dark, 8), kit.ropes([((0, 4.3, -23.8), (0, 18, -7.5), 0.03)], rope, 4))
    set.camera_limits((-3.4, 0.4, -15.0), (3.4, 10.0, 14.0))
