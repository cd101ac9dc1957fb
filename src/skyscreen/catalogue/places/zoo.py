"""A zoo: a paved walk between enclosures with low fences, elephants, giraffes, lions on a rock, flamingos on a pond, signs."""

import math

from skyscreen.catalogue import place


@place(
    en=("zoo", "zoological garden", "safari park", "petting zoo", "wildlife park", "zoo enclosure", "animal park"),
    zh=("动物园", "野生动物园", "动物园里", "动物公园"),
    ambience=("birds", "crowd"),
    ground="paving",
    reverb=0.2,
    hours=10.5,
    pastime="walks",
    deeds=("zookeeper", "zoo keeper", "feeding time", "visitors feed", "动物园", "饲养员", "逛动物园"),
    guests="rest phone",
    full=0.6,
)
def zoo(set):
    kit = set.kit
    set.stage(26, 4.2)
    set.ground("grass", hills=0.5, wavelength=22, flat=1.0, far=12, far_start=60, reach=360, cells=64, fine=1.2, colour="#55803a")
    set.road([(0, -120), (0, 120)], 6.4, "stone", lines=False)
    set.road([(0, -26), (60, -26)], 4.4, "stone", lines=False)
    timber, rope, stone = kit.material("wood", "#7a5a3a"), kit.material("rope", "#c8aa78"), kit.material("rock", "#8a8074")
    runs = [(s * 5.2, z0, z1) for s in (-1, 1) for z0, z1 in ((-58, -30), (-22, -1), (1, 24), (26, 58))]
    posts = [((x, set.height(x, z) - 0.1, z), (x, set.height(x, z) + 1.15, z), 0.07) for x, z0, z1 in runs for z in [z0 + 2.1 * k for k in range(int((z1 - z0) / 2.1) + 1)]]
    rails = [((x, set.height(x, z) + y, z), (x, set.height(x, z + 2.1) + y, z + 2.1), 0.03) for x, z0, z1 in runs for z in [z0 + 2.1 * k for k in range(int((z1 - z0) / 2.1))] for y in (0.45, 0.8, 1.08)]
    set.shape("fences", kit.ropes(posts, timber, 6), kit.ropes(rails, rope, 5))
    # Enclosures: each its ground, its animals, its name on a board.
    pens = ((9.5, -11, "elephant", "ELEPHANT 大象", "sand", ((0.5, 0, 10, "look"), (6.5, 5.5, 200, "graze"), (8.5, -5, 120, "look"))), (-10.5, -11, "giraffe", "GIRAFFE 长颈鹿", "grass", ((0, 0, 60, "look"), (-4, 5, 140, "walk"), (-7, -4, 20, "look"))), (9.0, 12, "lion", "LION 狮子", "sand", ((0.4, 0, -70, "look"), (4, 4, 60, "walk"))), (-9.0, 12, "flamingo", "FLAMINGO 火烈鸟", "grass", ()), (9.5, 42, "zebra", "ZEBRA 斑马", "grass", ((0, 0, -80, "graze"), (3, 4, -50, "look"), (5, -4, 70, "walk"), (7, 2, 10, "graze"))), (-9.5, 42, "panda", "PANDA 大熊猫", "grass", ((0, 0, 90, "look"), (-2.4, 2.6, 60, "graze"))), (9.5, -44, "elephant", "AFRICA 非洲象", "sand", ((0, 0, -70, "look"), (4, 3, 40, "graze"))), (-9.5, -44, "zebra", "ZEBRA 斑马", "grass", ((0, 0, 80, "look"), (-3, 4, 30, "graze"))))
    for x, z, thing, words, floor, herd in pens:
        if floor == "sand":
            patch = lambda u, v, x=x, z=z: (x + (5.5 if x > 0 else -5.5) + 10 * u**0.5 * math.cos(6.2832 * v), set.height(x + (5.5 if x > 0 else -5.5) + 10 * u**0.5 * math.cos(6.2832 * v), z + 9 * u**0.5 * math.sin(6.2832 * v)) + 0.05, z + 9 * u**0.5 * math.sin(6.2832 * v))
            set.shape("sand", kit.sheet(patch, 6, 36, kit.material("sand", "#c0a272"), closed=True, flip=True), shadow=False)
        for dx, dz, turn, pose in herd:
            set.put(thing, (x + dx, z + dz), turn, solid=False, pose=pose)
        board = kit.box(1.7, 0.62, 0.06, timber, 0.01, (0, 0.85, 0)) + kit.text(words, 0.22, kit.material("paint", "#f4ecd8")).move(0, 1.16, 0.04) + kit.ropes([((s * 0.7, 0, 0), (s * 0.7, 1.4, 0), 0.05) for s in (-1, 1)], timber, 6)
        s = 1 if x > 0 else -1
        set.shape("board", board, at=(s * 4.6, set.height(s * 4.6, z - 4), z - 4), turn=-90 * s, shadow=False)
    pond = lambda u, v: (-13.5 + 6.5 * u**0.5 * math.cos(6.2832 * v), set.height(-13.5, 12) + 0.05, 12 + 5.5 * u**0.5 * math.sin(6.2832 * v) * (1 + 0.15 * math.sin(12.566 * v)))
    set.shape("pond", kit.sheet(pond, 5, 40, kit.material("pane", "#2a5a5c"), closed=True, flip=True), shadow=False)
    for k in range(9):
        set.put("flamingo", (-13.5 + 4.2 * math.sin(2.4 * k), 12 + 3.4 * math.cos(2.4 * k)), 50 * k, solid=False, shadow=k < 5)
    lumps = [kit.ball((0, 0.6, 0), 1.5), kit.ball((1.6, 0.3, 0.6), 1.1), kit.ball((-1.3, 0.2, -0.6), 1.0), kit.ball((0.6, 1.5, -0.6), 0.9)]
    set.shape("lion rock", kit.blob(lumps, stone, 0.4, 0.2), at=(13.5, set.height(13.5, 12), 12))
    set.put("lion", (13.9, 11.8), -60, 0.92, y=set.height(13.5, 12) + 1.9, solid=False, pose="look")
    set.scatter("bamboo", 26, (9, 20), arc=(275, 312), within=lambda x, z: x < -12 and 34 < z < 52, clear=8, shadow=False)
    set.scatter("broadleaf", 30, (20, 90), gap=6, variants=3, clear=16, scale=(0.9, 1.3))
    set.scatter("palm", 10, (14, 50), gap=7, clear=13, scale=(0.8, 1.1))
    set.scatter("bush", 50, (6, 60), gap=1.6, clear=4.2, variants=3, shadow=False, scale=(0.7, 1.2))
    set.put("balloon_bunch", (3.9, -18), 0, solid=False, motion="")
    set.put("market_stall", (-4.4, -26), 90)
    set.row("bench", (-4.0, -16), (-4.0, 18), 3, 90)
    for z in (-8, 16, 34):
        set.put("street_lamp", (4.3, z), -90)
    gate = kit.box(0.9, 5.0, 0.9, stone, 0.05).many([(s * 4.2, 0, 66) for s in (-1, 1)]) + kit.box(10.4, 1.5, 0.5, timber, 0.04, (0, 4.6, 66)) + kit.text("ZOO 动物园", 1.0, kit.material("paint", "#f4dc9a"), depth=0.05).turn("y", 180).move(0, 5.35, 65.7)
    set.shape("gate", gate)
    set.crowd(10, (5, 46), arcs=((-8, 8), (172, 188)), variants=5, umbrella=False, within=lambda x, z: abs(x) < 3.4)
    set.backdrop("hills", distance=420, height=50, colour="#56703e")
