"""A souk of an Arab old town: mud walls, pointed arches, awnings over rugs and brass, palms, a mosque with a blue dome."""

from skyscreen.catalogue import place


@place(
    en=(
        "medina",
        "souk",
        "arab town",
        "arabian city",
        "middle eastern street",
        "arabian nights",
        "marrakech",
        "arab market",
        "cairo",
        "baghdad",
        "persian city",
        "desert city",
        "istanbul",
        "tehran",
        "morocco",
        "moroccan market",
        "moroccan town",
    ),
    zh=("阿拉伯", "阿拉伯集市", "中东", "一千零一夜", "阿拉伯老城", "开罗", "巴格达", "波斯", "中东街头", "西域古城", "伊斯坦布尔", "德黑兰", "摩洛哥", "摩洛哥集市"),
    near=("cairo", "baghdad", "persian city", "开罗", "巴格达", "波斯", "istanbul", "tehran", "伊斯坦布尔", "德黑兰"),
    ambience=("crowd",),
    ground="soil",
    reverb=0.5,
    hours=16.6,
    people="robe",
    life=("A vendor offers a pot",),
)
def medina(set):
    kit = set.kit
    set.stage(34, 4.2)
    set.vista(0, 31, -74)
    set.ground(kit.material("soil", "#a8875c", moss=0.0), reach=240, cells=24, fine=7.0)
    set.street("medina", width=9.6, length=110, setback=0.6)
    set.stand("mosque", [(0, -74, 0)], solid=False)
    for z in (-26, -15, 11, 24):
        cloth = kit.material("cloth", ("#c8a878", "#b3402c", "#2f6a8a", "#d8b060")[abs(z) % 4])
        sail = lambda u, v, z=z: (-4.8 + 9.6 * u, 5.0 - 0.8 * (4 * u * (1 - u)) + 0.4 * v, z + 4.4 * v)
        set.shape("awning", kit.sheet(sail, 8, 2, cloth) + kit.sheet(sail, 8, 2, cloth, flip=True))
    rug = lambda k: k.box(1.4, 2.2, 0.04, k.material("cloth", "#8a1f24"), 0.0) + k.box(1.0, 1.8, 0.05, k.material("cloth", "#2a3a6a"), 0.0, (0, 0.2, 0)) + k.box(0.6, 1.2, 0.06, k.material("cloth", "#d8a84c"), 0.0, (0, 0.5, 0))
    set.copies("rug", rug, [(s * 4.5, 1.2, z, -90 * s) for s, z in ((1, -12), (-1, -4), (1, 5), (-1, 12), (1, 19), (-1, -20))])
    for x, z in ((3.5, -8), (3.8, -7.2), (-3.6, 2), (-3.7, 8.4), (3.6, 13)):
        set.put("vase", (x, z), scale=2.6, colour="#a85c38" if z < 5 else "#c8903c")
    set.put("camel", (-3.0, 22), 160, solid=False, pose="look")
    set.put("donkey", (3.0, -19), 20, solid=False, pose="look")
    for x, z in ((11, -46), (-12, -50), (14, -58)):
        set.put("palm", (x, z), 40 * x, 1.3)
    set.street_lamps("torch", 11, 4.0)
    set.crowd(22, (8, 42), arcs=((-8, 8), (172, 188)), variants=6)
    set.backdrop("dunes", distance=520, height=60)
    set.air(fog=0.0016, fog_height=24.0)
