"""A shop that dresses itself by its trade: shelves of its goods, a counter, a sign with the trade's name, a shop window."""

from skyscreen.catalogue import place

TRADES = (
    (
        (
            "hat",
            "cloth",
            "dress",
            "tailor",
            "fashion",
            "clothing",
            "boutique",
            "bridal",
            "suit",
            "服",
            "衣",
            "裁缝",
            "布",
            "旗袍",
            "婚纱",
        ),
        "clothes",
    ),
    (("shoe", "boot", "cobbler", "鞋"), "shoes"),
    (("wine", "liquor", "beer", "酒", "醋", "油"), "bottles"),
    (("pharmacy", "drug", "chemist", "medicine", "herb", "potion", "perfume", "药", "香水"), "jars"),
    (("antique", "pottery", "china", "porcelain", "古董", "瓷", "陶"), "pots"),
    (("hardware", "paint", "repair", "五金", "修"), "tools"),
    (("tea", "茶"), "tins"),
    (("fruit", "vegetable", "grocer", "水果", "果"), "produce"),
    (("butcher", "fish", "肉", "鱼", "海鲜"), "fish"),
    (("record", "music", "stationery", "paper", "唱片", "文具"), "files"),
    (("sport", "trophy", "jewel", "watch", "体育", "珠宝", "首饰", "钟表"), "trophies"),
    (("pet", "宠物"), "baskets"),
)
"""Words of a trade and the goods (`fittings.goods`) that show it; 'clothes' are rails and folded stacks."""


@place(
    en=(
        "shop",
        "boutique",
        "clothing store",
        "clothes shop",
        "shop interior",
        "fashion boutique",
        "dress shop",
        "tailor shop",
        "antique shop",
        "shoe store",
        "jewelry store",
        "showroom",
        "car dealership",
        "pawnbroker",
    ),
    zh=(
        "店铺",
        "服装店",
        "小店",
        "精品店",
        "裁缝铺",
        "古董店",
        "鞋店",
        "珠宝店",
        "铺子",
        "店里",
        "当铺",
        "汽车展厅",
    ),
    near=("showroom", "car dealership", "pawnbroker", "汽车展厅"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="planks",
    reverb=0.4,
    hours=15.0,
    generic=("shop",),
    deeds=("直播带货", "带货", "livestream"),
    life=("A woman chooses a hat",),
)
def shop(set, trade=""):
    kit = set.kit
    goods = next(
        (kind for words, kind in TRADES if any(word in trade.lower() for word in words)),
        "clothes" if not trade else "boxes",
    )
    warm = goods not in ("clothes", "shoes", "trophies")
    wood, wall = ("#6a4426", "#c8b48c") if warm else ("#c8a878", "#d8d4cc")
    set.stage(2.8, 1.5, 0, (0.0, 0.4))
    set.hall(
        8.2,
        7.8,
        3.2,
        wall=wall,
        floor=kit.material("planks", "#8a6440" if warm else "#b0906a", 0.4),
        ceiling="#efeae0",
        holes=[("-x", 0.2, 0.5, 4.0, 2.2)],
        view="street",
        bars="shop",
        frame="#2f3a44" if not warm else "#4a2c18",
        skirting=wood,
    )
    if goods == "clothes":
        set.fitting("rack", [(-2.6, 0, -3.2), (2.6, 0, -3.2), (3.5, 0, -1.0, 90), (-1.0, 0, -2.9)], length=1.7, seed=1)
        set.fitting("rack", [(0.9, 0, -2.9), (3.5, 0, 1.2, 90), (-3.3, 0, 2.7, 90)], length=1.6, seed=2, frame="brass")
        set.line(
            "-z",
            [-2.2, 2.2],
            "shelves",
            length=2.6,
            height=0.9,
            depth=0.35,
            rows=2,
            goods=("cloth", "shoes"),
            colour=wood,
            y=1.75,
            back=False,
        )
        set.on("-z", 0, kit.fitting("mirror", width=0.9, height=2.0, frame="brass"), y=0.3)
        set.copies("figure", figure, [(-2.9, 0, -0.9, 30), (2.3, 0, -1.6, -40), (-2.6, 0, 1.1, 70)], solid=True)
    else:
        kinds = (goods, goods, "boxes" if goods != "boxes" else "jars", goods)
        for k, x in enumerate((-2.7, 0.0, 2.7)):
            set.line("-z", [x], "shelves", length=2.6, height=2.5, depth=0.38, rows=5, goods=kinds, colour=wood, seed=k)
        for k, x in enumerate((-1.7, 1.2)):
            set.line(
                "+x",
                [x],
                "shelves",
                length=2.6,
                height=2.3,
                depth=0.36,
                rows=5,
                goods=kinds[1:],
                colour=wood,
                seed=5 + k,
            )
        set.fitting(
            "bins",
            [(-2.4, 0, -0.6, 90)],
            length=2.0,
            depth=0.9,
            height=0.7,
            goods=goods if goods in ("produce", "fish") else "baskets",
            colour=wood,
        )
    set.fitting(
        "counter",
        [(-3.9, 0, 2.9, 90)],
        length=1.7,
        depth=0.65,
        height=0.98,
        material="wood",
        colour=wood,
        top="wood",
        top_colour="#8a5a34",
        panels=4,
    )
    set.surface("counter", 0.98)
    set.put("table_lamp", (-3.6, 3.4), 0, y=0.98, solid=False, shadow=False)
    name = trade.strip() or "服装 FASHION"
    set.on(
        "-z",
        0,
        kit.fitting("sign", text=name.upper()[:18], size=0.3, ink="#f0dca8", board="#2f3a34", frame="gold"),
        y=2.85,
        out=0.06,
    )
    set.fitting("table", [(2.0, 0, 0.2, 90)], width=1.3, depth=0.8, height=0.8, colour=wood)
    stack = kit.fitting(
        "shelves",
        length=1.1,
        height=0.3,
        depth=0.6,
        rows=1,
        goods="cloth" if goods == "clothes" else goods,
        foot=0.03,
        back=False,
        colour=wood,
    )
    set.shape("shown", stack.move(0, 0, -0.3), at=(2.0, 0.8, 0.2), turn=90, shadow=False)
    set.on("+z", -2.2, kit.fitting("double_door", width=1.4, colour=wood, panes=True))
    set.fitting("rug", [(0, 0, 0.5)], width=2.8, depth=1.9, colour="#5a3a3a", solid=False, shadow=False)
    set.plant((3.6, 3.4), 1.4, pot="cream")
    set.lamps(
        "spot" if not warm else "globe",
        [(x, z) for x in (-2.4, 0.2, 2.6) for z in (-1.6, 1.6)],
        on=True,
        drop=0.3,
        power=0.8,
    )


def figure(kit):
    """A tailor's figure in a dress."""
    cloth, skin = kit.material("cloth", "#8a2a3a"), kit.material("plastic", "#e4d8c8", 0.4)
    out = kit.lathe(
        [(0.3, 0.5), (0.22, 0.85), (0.12, 1.08), (0.17, 1.32), (0.15, 1.42), (0.06, 1.46)], cloth, segments=18
    ).scale(1, 1, 0.75)
    out += kit.cylinder(0.045, 0.1, skin, (0, 1.44, 0), 10) + kit.ellipsoid(0.08, 0.11, 0.09, skin, (0, 1.63, 0), 14)
    return (
        out
        + kit.cylinder(0.02, 0.6, kit.material("steel"), (0, 0, 0), 8)
        + kit.cylinder(0.18, 0.02, kit.material("steel"), (0, 0, 0), 20)
    )
