"""A Song market town: shop fronts with banners on a willow-lined canal street, an arched bridge, carts, porters."""

from skyscreen.catalogue import place


@place(
    en=(
        "song dynasty",
        "chinese ancient town",
        "ancient chinese town",
        "ming dynasty",
        "qing dynasty",
        "wuxia town",
        "tavern street",
    ),
    zh=("宋朝", "宋代", "汴京", "清明上河图", "明朝", "清朝", "古代小镇", "古代街市", "江湖小镇", "客栈", "古镇街市", "酒肆", "古代集市"),
    ambience=("crowd", "birds"),
    ground="paving",
    reverb=0.5,
    hours=16.8,
    people="hanfu",
    era="song",
    life=("A vendor offers an apple", "A scholar reads a book"),
)
def song_town(set):
    kit = set.kit
    set.stage(40, 4.6)
    set.vista(0, 9, -60)
    set.ground(kit.material("paving", "#7d766a"), reach=260, cells=24, fine=8.0)
    set.street("song", width=11, length=130, members=6, warm="#ff9a50")
    set.put("bridge", (0, -52), 0, 1.0, y=-0.2, solid=False)
    set.put("paifang", (0, -36), 0, 1.0)
    banner = lambda k: k.ropes([((0, 0, 0), (0, 5.4, 0), 0.05), ((0, 5.3, 0), (0.9, 5.3, 0), 0.03)], k.material("wood", "#5a3420"), 5) + k.box(0.8, 2.6, 0.02, k.material("cloth", "#c8a04c"), 0.0, (0.5, 2.6, 0)).sway(0.5, 5.2, 2.6) + k.text("酒", 0.6, k.material("paint", "#3a1a14")).move(0.5, 4.3, 0.02)
    set.copies("banner", banner, [(s * 3.9, 0, z, 180 if s < 0 else 0) for s in (-1, 1) for z in (-27, -11, 8, 22)])
    set.stand("cart", [(3.3, -7, 8)])
    set.stand("well", [(-3.4, 13)])
    for x, z in ((-3.2, -5), (3.3, 5), (3.6, 5.7)):
        set.put("vase", (x, z), scale=2.4, colour="#6a4a34")
    for s, z in ((1, -18), (-1, 17), (1, 32), (-1, -31)):
        set.put("broadleaf", (s * 3.7, z), 30 * z, 0.7, seed=abs(z) % 3, season=set.season, colour="#86a648" if set.season in ("spring", "summer") else "")
    set.street_lamps("post_lantern", 10, 3.6, colour="#ff9050")
    set.crowd(24, (9, 48), arcs=((-8, 8), (172, 188)), variants=6)
    set.backdrop("mountains", distance=640, height=150, snow=0.0, colour="#56626a")
    set.air(fog=0.0022, fog_height=20.0)
