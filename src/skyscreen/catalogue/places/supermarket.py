"""A supermarket: long gondolas of coloured packets, price strips, a cold wall, trolleys, bright panels over a white floor."""

from skyscreen.catalogue import place


@place(
    en=("supermarket", "grocery store", "convenience store", "grocery", "hypermarket", "store"),
    zh=("超市", "便利店", "小卖部", "杂货店", "百货商店", "超级市场", "商店", "小超市"),
    indoor=True,
    ambience=("room", "crowd"),
    ground="tile",
    reverb=0.8,
    hours=15.0,
    life=("A woman chooses apples", "A man pushes a shopping cart"),
    pastime="chooses apples",
)
def supermarket(set):
    kit = set.kit
    set.stage(8.0, 1.7)
    set.hall(
        14.0,
        20.0,
        3.8,
        wall="#e4e6e2",
        floor=kit.material("glazed", "#d4d6d2", 0.15, size=0.6, joint=0.2),
        ceiling="#e2e4e2",
        skirting="#3a4a52",
        cornice=False,
        dado=(0.3, "#2f6a4a"),
    )
    goods = ("packets", "cans", "packets", "bottles", "packets")
    for k, x in enumerate((-1.6, 1.6)):
        face = 90 if x < 0 else -90
        set.fitting(
            "shelves",
            [(x, 0, z, face) for z in (-6.6, -2.2, 2.2, 6.6)],
            length=4.3,
            height=1.9,
            depth=0.45,
            rows=5,
            goods=goods[k:] + goods[:k],
            material="paint",
            colour="#d8dad6",
            seed=k,
        )
        set.fitting(
            "shelves",
            [(x, 0, z, -face) for z in (-6.6, -2.2, 2.2, 6.6)],
            length=4.3,
            height=1.9,
            depth=0.45,
            rows=5,
            goods=goods[k:] + goods[:k],
            material="paint",
            colour="#d8dad6",
            seed=5 + k,
            shadow=False,
        )
        tag = kit.box(0.012, 0.035, 17.2, kit.material("paper", "#f0d020"), 0.0)
        set.shape(
            "prices", *[tag.move(x - (0.46 if x > 0 else -0.46), 0.04 + 0.364 * j, 0) for j in range(5)], shadow=False
        )
    # A cold wall with bottles, lit from inside, at the end of the aisle; produce in front of it.
    set.line(
        "-z",
        [-4.3, 0.0, 4.3],
        "shelves",
        length=4.2,
        height=2.2,
        depth=0.6,
        rows=5,
        goods=("packets", "bottles", "cans", "bottles", "packets"),
        material="paint",
        colour="#eef2f2",
        seed=9,
    )
    set.on(
        "-z",
        0,
        kit.box(13.0, 0.5, 0.3, kit.material("paint", "#2f7a4a", 0.4), 0.0, (0, 0, 0.4)),
        kit.fitting("sign", text="生鲜 FRESH", size=0.36, ink="#f4fff4", board=None, glow=1.2).move(0, 0.25, 0.57),
        y=2.3,
    )
    set.shape(
        "cold light",
        kit.box(12.8, 0.04, 0.06, kit.material("lamp", "#eaf6ff", emission=3.0), 0.0, (0, 2.24, -9.2)),
        shadow=False,
    )
    set.fitting(
        "bins",
        [(-4.6, 0, z, 90) for z in (-4.4, -2.0, 0.4)],
        length=2.2,
        depth=1.3,
        height=0.7,
        goods="produce",
        seed=2,
        colour="#4a5a4a",
    )
    set.line(
        "+x",
        [-6.0, -2.0, 2.0, 6.0],
        "shelves",
        length=3.8,
        height=2.2,
        depth=0.45,
        rows=5,
        goods=("cartons", "packets", "boxes", "packets", "cans"),
        material="paint",
        colour="#d8dad6",
        seed=12,
    )
    for k, (x, t) in enumerate(((-3.4, "零食 SNACKS"), (3.4, "饮料 DRINKS"))):
        for z in (-5.5, 3.5):
            board = kit.fitting("sign", text=t, size=0.24, ink="#ffffff", board=("#c8301c", "#1f5aa0")[k])
            set.shape(
                "sign", board.move(x * 0.45, 2.9, z), board.turn("y", 180).move(x * 0.45, 2.9, z - 0.06), shadow=False
            )
    # Tills at the near end.
    till = (
        kit.box(0.7, 0.85, 2.2, kit.material("paint", "#c8ccca", 0.4), 0.02)
        + kit.box(0.5, 0.03, 1.6, kit.material("rubber", "charcoal"), 0.0, (0, 0.86, -0.2))
        + kit.box(0.32, 0.3, 0.06, kit.material("plastic", "#1c1e22"), 0.0, (0.1, 1.0, 0.8))
    )
    set.shape("tills", till.many([(x, 0, 8.2) for x in (-4.4, -2.2, 2.6, 4.8)]))
    set.surface("till", 0.88)
    set.copies("trolley", trolley, [(-0.9, 0, -4.6, 12), (3.9, 0, 5.2, -30)], solid=True)
    spots = [(x, z) for x in (-4.6, 0, 4.6) for z in (-7.5, -4.5, -1.5, 1.5, 4.5, 7.5)]
    set.lamps("panel", spots, on=True, power=1.0, lights=8)


def trolley(kit):
    """A shopping trolley of wire, half full."""
    wire, red = kit.material("steel"), kit.material("plastic", "#c8301c")
    bars = []
    for k in range(8):
        x = -0.25 + 0.0714 * k
        bars += [
            ((x, 0.45, -0.4), (x, 0.45, 0.35), 0.006),
            ((x, 0.45, -0.4), (x, 0.95, -0.45), 0.006),
            ((x, 0.45, 0.35), (x, 0.95, 0.5), 0.006),
        ]
    for j in range(5):
        y = 0.45 + 0.125 * j
        bars += [((s * 0.27, y, -0.4 - 0.0125 * j), (s * 0.27, y, 0.35 + 0.0375 * j), 0.007) for s in (-1, 1)]
    bars += [((s * 0.24, 0.12, 0.35), (s * 0.26, 0.95, 0.5), 0.014) for s in (-1, 1)] + [
        ((s * 0.24, 0.12, -0.35), (s * 0.24, 0.12, 0.35), 0.014) for s in (-1, 1)
    ]
    out = kit.ropes(bars, wire, 4) + kit.ropes([((-0.28, 0.97, 0.56), (0.28, 0.97, 0.56), 0.02)], red, 6)
    out += (
        kit.cylinder(0.06, 0.03, kit.material("rubber", "black"), (0, 0, 0), 10)
        .turn("z", 90)
        .many([(sx * 0.25, 0.06, sz * 0.33) for sx in (-1, 1) for sz in (-1, 1)])
    )
    rng = kit.random("shopping")
    return out + sum(
        kit.box(0.14, 0.2, 0.1, kit.material("paper", c), 0.0, (rng.uniform(-0.15, 0.15), 0.46, rng.uniform(-0.3, 0.3)))
        for c in ("#c8301c", "#e8c01c", "#2f7a4a", "#efe8d8", "#1f5aa0")
    )
