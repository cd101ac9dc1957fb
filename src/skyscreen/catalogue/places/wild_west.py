"""A main street of the Wild West: false fronts with porches, a saloon, hitching rails, tumbleweed, mesas."""

from skyscreen.catalogue import place


@place(
    en=("wild west", "wild west town", "western town", "cowboy town", "frontier town", "saloon street", "old west"),
    zh=("西部小镇", "美国西部", "牛仔小镇", "西部世界"),
    ambience=("wind",),
    ground="soil",
    reverb=0.3,
    hours=16.8,
    people="western",
    era="western",
    deeds=("shootout", "high noon", "cowboy duel"),
    life=("A cowboy walks",),
)
def wild_west(set):
    kit = set.kit
    set.stage(40, 6.0)
    set.vista(0, 8, -60)
    set.ground(kit.material("soil", "#a8835a", moss=0.0), hills=0.2, wavelength=30, reach=420, flat=1.0, cells=48, fine=1.4)
    set.street("western", width=17, length=96, gap=0.8, setback=0.5)
    set.stand("gas_lamp", [(s * 6.6, z) for s in (-1, 1) for z in (-22, 0, 22)])
    rail = lambda k: k.ropes([((-1.4, 0, 0), (-1.4, 1.0, 0), 0.06), ((1.4, 0, 0), (1.4, 1.0, 0), 0.06), ((-1.7, 0.95, 0), (1.7, 0.95, 0), 0.05)], k.material("wood", "#6a4a30"), 6)
    set.copies("hitching rail", rail, [(s * 5.6, 0, z, 90) for s in (-1, 1) for z in (-15, -3, 9, 21)], solid=True)
    set.put("horse", (5.0, -15), 80, solid=False, pose="look")
    set.put("horse", (-5.0, 9.5), -80, solid=False, pose="look")
    set.stand("cart", [(4.6, 15, 12), (-4.8, -22, 190)], "#b8a06a")
    set.copies("water tower", lambda k: k.cylinder(2.4, 4.0, k.material("planks", "#7a5a3c"), (0, 7, 0), 18) + k.cone(2.8, 1.6, k.material("tile", "#5a4a3c"), (0, 11, 0), 18) + k.ropes([((sx * 2.4, 0, sz * 2.4), (sx * 1.5, 7, sz * 1.5), 0.16) for sx in (-1, 1) for sz in (-1, 1)], k.material("wood", "#5a4028"), 5), [(14, 0, -58)], solid=True)
    set.copies("tumbleweed", lambda k: k.leaves([(0.3 * (i % 5 - 2) / 2, 0.3 + 0.25 * ((i // 5) % 5 - 2) / 2, 0.3 * (i // 25 - 2) / 2) for i in range(125)], 0.3, 0.02, k.material("blade", "#a8905c"), spread=1.0), [(2.9, 0, -9), (-3.3, 0, 4), (-3.8, 0, 26)], shadow=True)
    for x, z in ((6.4, -9), (6.7, -8.2), (-6.6, 4)):
        set.put("barrel", (x, z))
    for x, z, r, h in ((-150, -240, 40, 90), (90, -330, 60, 120), (220, -200, 44, 80), (-240, 60, 50, 90)):
        set.butte(x, z, r, h, colours=("#8a4028", "#a8583a", "#b96a44", "#8f4a34"), moss=0.0, shadow=False)
    set.scatter("cactus", 12, (60, 150), gap=12, variants=2)
    set.crowd(12, (10, 44), arcs=((-10, 10), (170, 190)), variants=5)
    set.backdrop("dunes", distance=700, height=40, colour="#a86a48")
