"""A West African market street: coloured fronts, umbrellas and cloths over heaps of fruit, minibuses, crowds, red earth."""

from skyscreen.catalogue import place


@place(
    en=("african market", "lagos", "accra", "nigerian market", "african city", "lagos market", "african street", "nigeria", "ghana"),
    zh=("非洲集市", "非洲市场", "拉各斯", "非洲城市", "尼日利亚", "加纳", "阿克拉"),
    ambience=("crowd", "city"),
    ground="soil",
    reverb=0.4,
    hours=10.4,
    people="african",
    life=("A vendor offers an apple", "A woman chooses cloth"),
    pastime="chooses apples",
)
def african_market(set):
    kit, rng = set.kit, set.random("heaps")
    set.stage(34, 4.6)
    set.vista(0, 7, -40)
    set.ground(kit.material("soil", "#a8704a", moss=0.0), reach=240, cells=24, fine=7.0)
    set.street("west_africa", width=15, length=120, setback=0.5)
    tones = ("#d8641a", "#20806a", "#c8a01c", "#3a5ab0", "#b02a3a")
    for kind in range(5):
        rows = [(s * 4.6, -32 + 4.6 * k, -90 * s) for s in (-1, 1) for k in range(15) if (k + 2 * (s > 0)) % 5 == kind]
        set.stand("stall", rows, kind % 3, tones[kind])
    shade = lambda k: k.cone(1.35, 0.5, k.material("cloth", "#e0a020"), (0, 2.1, 0), 8) + k.cylinder(0.03, 2.3, k.material("steel"), segments=8)
    set.copies("parasol", shade, [(s * 3.2, 0.0, z) for s, z in ((1, -18.6), (-1, -7.2), (1, 6.6), (-1, 18.4))], solid=True)
    heap = lambda k: sum(k.sphere(0.07, k.material("food", tone), (0.45 * n + 0.1 * (j % 3) - 0.1, 0.06 + 0.1 * (j // 3), 0.1 * (j * j % 3) - 0.1), 10) for n, tone in enumerate(("#d8301c", "#e8a01c", "#6a9a2c")) for j in range(7))
    set.copies("heaps", heap, [(s * 2.9, 0.02, z, 90 + rng.uniform(-9, 9)) for s, z in ((1, -12), (-1, -15), (1, 1.5), (-1, 12.5), (1, 20))], shadow=False)
    for x, z, yaw in ((5.6, -42, 4), (-5.4, 40, 184)):
        set.put("van", (x, z), yaw, colour="#e8b81c")
    for x, z in ((2.9, -4.0), (-3.0, 3.2), (2.8, 11.6)):
        set.put("basket", (x, z), solid=False, scale=1.3)
    wires = [((s * 7.0, 5.8 + 0.2 * j, -60 + 12 * k), (s * 7.0, 5.8 + 0.2 * j, -48 + 12 * k), 0.014) for s in (-1, 1) for j in range(2) for k in range(10)]
    set.shape("wires", kit.ropes(wires, kit.material("rubber", "black"), 3), shadow=False)
    set.scatter("palm", 26, (60, 150), gap=9, variants=3, scale=(0.8, 1.2))
    set.crowd(26, (8, 44), arcs=((-9, 9), (171, 189)), variants=6)
    set.air(fog=0.0018, fog_height=30.0)
