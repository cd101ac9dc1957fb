"""A Chinese noodle shop: steaming pots behind a counter, wooden tables with benches, a red menu wall, lanterns, tiles."""

from skyscreen.catalogue import place


@place(
    en=(
        "noodle shop",
        "noodle bar",
        "ramen shop",
        "noodle restaurant",
        "noodle house",
        "dumpling shop",
        "chinese diner",
        "street food shop",
    ),
    zh=(
        "面馆",
        "小面馆",
        "拉面馆",
        "饺子馆",
        "小吃店",
        "拉面店",
        "小吃摊",
        "早餐店",
        "包子铺",
        "粉店",
        "面店",
        "小餐馆",
        "饺子店",
    ),
    indoor=True,
    windows=True,
    ambience=("room", "crowd"),
    ground="tile",
    reverb=0.5,
    hours=19.0,
    life=("A chef pulls noodles", "A man eats noodles at a table"),
    pastime="eats noodles at a table",
    guests="eat phone eat",
    full=0.6,
)
def noodle_shop(set):
    kit = set.kit
    set.stage(2.6, 1.4, 0, (0.0, 0.3))
    set.hall(
        7.6,
        8.4,
        3.0,
        wall="#e2d6bc",
        floor=kit.material("glazed", "#a59a88", 0.35, size=0.4, checker=0.25),
        ceiling="#d8cfbc",
        dado=(1.25, kit.material("glazed", "#e8ece4", size=0.12)),
        holes=[("+z", 0.6, 0.5, 3.8, 2.0), ("-x", 1.6, 1.0, 2.0, 1.4)],
        view="lane",
        bars="shop",
        frame="#7a2418",
        skirting=None,
        cornice=False,
    )
    # The kitchen side: a counter, two cauldrons over a brick stove, hoods, bowls, hanging meat.
    set.fitting(
        "counter",
        [(0.6, 0, -2.6)],
        length=3.6,
        depth=0.6,
        height=1.0,
        material="glazed",
        colour="#d8dcd4",
        top="steel",
        top_colour="#a8b0b4",
    )
    set.surface("counter", 1.0)
    set.copies(
        "stove", stove, [(-2.4, 0, -3.5)], solid=True, sockets={"steam": (0.0, 1.1, 0.0), "steam2": (0.85, 1.1, 0.0)}
    )
    set.line(
        "-z",
        [1.6],
        "shelves",
        length=3.0,
        height=1.5,
        depth=0.35,
        rows=4,
        goods=("dishes", "jars", "dishes", "bottles"),
        colour="#8a6238",
        seed=3,
        y=0.95,
    )
    menu = kit.fitting("sign", text="牛肉面", size=0.46, ink="#ffd890", board="#9c1c14", frame="gold")
    set.on("-z", 0.4, menu, y=2.62, out=0.08)
    strips = sum(
        kit.fitting("sign", text=t, size=0.15, ink="#f4e4c0", board="#9c1c14", vertical=True, pad=0.3).move(x, 0, 0)
        for x, t in zip(
            (-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5),
            ("炸酱面", "担担面", "刀削面", "阳春面", "热干面", "馄饨", "小笼包"),
            strict=True,
        )
    )
    set.on("+x", 0.2, strips, y=2.0)
    set.on("-x", -1.4, kit.fitting("scroll", text="福", width=0.7, height=0.8, paper="#c8241c", mount="#a81c14"), y=1.5)
    places = [
        (-2.6, 0, 1.0, 90),
        (2.55, 0, 1.3, 90),
        (2.55, 0, -0.9, 90),
        (-2.6, 0, 3.1, 90),
        (2.4, 0, 3.3, 90),
        (0, 0, 3.2, 0),
    ]
    set.fitting("table", places, width=1.2, depth=0.68, height=0.75, colour="#7a4a26")
    set.fitting(
        "bench",
        [
            (x + dx, 0, z + dz, turn)
            for x, _, z, turn in places
            for dx, dz in (((-0.6, 0), (0.6, 0)) if turn else ((0, -0.6), (0, 0.6)))
        ],
        length=1.1,
        height=0.44,
        depth=0.24,
        colour="#6a3f20",
    )
    for x, _, z, _ in places:
        bowl = kit.lathe([(0.05, 0), (0.13, 0.09), (0.12, 0.09)], kit.material("ceramic", "#e8ece8"), segments=14)
        bowl += kit.cylinder(0.118, 0.005, kit.material("food", "#b8703c"), (0, 0.075, 0), 12, bevel=0)
        set.shape("bowl", bowl.move(x, 0.75, z - 0.2), shadow=False)
        chop = kit.cylinder(0.04, 0.12, kit.material("wood", "#7a4a26"), (x - 0.1, 0.75, z + 0.35), 10) + kit.ropes(
            [((x - 0.1, 0.8, z + 0.35), (x - 0.12 + 0.03 * j, 0.98, z + 0.34 + 0.01 * j), 0.004) for j in range(4)],
            kit.material("wood", "#a8743c"),
            3,
        )
        set.shape("chopsticks", chop, shadow=False)
    set.line("-x", [-3.4], "sacks", count=3, size=0.5, seed=2)
    set.on("+z", -2.9, kit.fitting("double_door", width=1.2, height=2.1, colour="#7a2418", panes=True))
    set.lamps(
        "lantern",
        [(-2.6, 1.0), (2.4, 1.2), (0.0, 2.8), (-2.0, -1.6), (2.2, -1.6)],
        on=True,
        drop=0.2,
        size=0.24,
        power=0.7,
    )
    set.lamps("bulb", [(-1.6, -2.9), (0.6, -2.4), (1.8, -2.8), (0.0, 0.6)], on=True, drop=0.7, power=1.4, lights=4)


def stove(kit):
    """A tiled stove with two cauldrons of boiling water, ladles, a steamer tower; middle of the first pot at the origin."""
    tile, steel, dark = kit.material("glazed", "#c8d0ca", size=0.12), kit.material("steel"), kit.material("iron")
    out = kit.box(2.3, 0.78, 0.9, tile, 0.0, (0.4, 0, 0)) + kit.box(2.36, 0.05, 0.96, steel, 0.0, (0.4, 0.78, 0))
    pot = kit.lathe([(0.3, 0.8), (0.36, 0.95), (0.36, 1.06), (0.38, 1.07), (0.33, 1.04), (0.0, 1.0)], dark, segments=20)
    soup = kit.cylinder(0.33, 0.01, kit.material("food", "#d8c48c"), (0, 1.02, 0), 18, bevel=0)
    out += (pot + soup).many([(0, 0, 0), (0.85, 0, 0)])
    for k in range(4):  # bamboo steamers
        out += kit.cylinder(0.24, 0.13, kit.material("planks", "#c09a5c"), (-0.5, 0.83 + 0.135 * k, 0), 20, bevel=0.01)
    out += kit.ropes(
        [((0.85, 1.05, 0.1), (1.1, 1.5, 0.15), 0.012), ((0.1, 1.05, 0.05), (0.35, 1.45, -0.1), 0.012)], steel, 5
    )
    hood = (
        kit.lathe([(1.35, 2.0), (0.6, 2.6), (0.5, 3.0)], steel, segments=4)
        .turn("y", 45)
        .scale(1.0, 1, 0.45)
        .move(0.4, 0, -0.05)
    )
    return out + hood
