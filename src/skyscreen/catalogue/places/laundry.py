"""A launderette: a wall of washing machines with round windows, baskets, a folding table, checked floor, pale colours."""

from skyscreen.catalogue import place


@place(
    en=("laundry room", "laundromat", "launderette", "laundry", "dry cleaner", "utility room"),
    zh=("洗衣房", "洗衣店", "干洗店", "自助洗衣店"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="tile",
    reverb=0.6,
    hours=11.0,
    deeds=("do & laundry", "washing machine", "load of washing", "洗衣店"),
    life=("A woman folds clothes",),
)
def laundry(set):
    kit = set.kit
    set.stage(2.6, 1.4, 0, (0.0, 0.5))
    set.hall(
        7.6,
        7.0,
        3.0,
        wall="#a8d0cc",
        floor=kit.material("glazed", "#eeeae0", 0.2, size=0.4, checker=0.4),
        ceiling="#f2f2ec",
        dado=(1.2, kit.material("glazed", "#f0f2ee", size=0.15)),
        holes=[("-x", 0.2, 0.6, 3.6, 2.0)],
        view="street",
        bars="shop",
        frame="#e87a5a",
        skirting="#5a8a8a",
    )
    set.copies(
        "washer",
        washer,
        [(-3.15 + 0.7 * k, 0, -3.15, 0) for k in range(10)] + [(3.45, 0, -1.9 + 0.7 * k, -90) for k in range(6)],
        solid=True,
    )
    set.copies("drier", washer, [(-3.15 + 0.7 * k, 0.9, -3.15, 0) for k in range(10)], params={"stack": 1})
    set.fitting(
        "table",
        [(-2.5, 0, 1.2, 90)],
        width=1.9,
        depth=0.8,
        height=0.88,
        material="paint",
        colour="#f0ece0",
        leg_colour="#e87a5a",
    )
    set.surface("table", 0.88)
    stack = kit.fitting(
        "shelves",
        length=1.3,
        height=0.3,
        depth=0.5,
        rows=1,
        goods="cloth",
        foot=0.03,
        back=False,
        material="paint",
        colour="#f0ece0",
    )
    set.shape("folded", stack.turn("y", 90).move(-2.8, 0.88, 1.2), shadow=False)
    basket = kit.lathe(
        [(0.2, 0), (0.28, 0.34), (0.26, 0.34), (0.18, 0.02), (0, 0.02)], kit.material("plastic", "#5aa8d8"), segments=16
    ) + kit.ellipsoid(0.24, 0.14, 0.24, kit.material("cloth", "#e8e0d0"), (0, 0.32, 0), 12)
    set.shape(
        "baskets",
        basket.many([(1.8, 0, -2.2), (-1.5, 0, -2.3)]),
        basket.painted(kit.material("cloth", "#d8705a")).move(2.5, 0, 1.9),
    )
    line = kit.ropes([((-3.6, 2.3, -1.4), (3.6, 2.25, -1.4), 0.006)], kit.material("rope"), 3)
    set.shape(
        "line",
        line,
        *[
            kit.box(0.5, 0.62, 0.012, kit.material("cloth", c), 0.0, (x, 1.66, -1.4))
            for x, c in ((-2.6, "#e8e4dc"), (-1.9, "#5a7ab0"), (2.0, "#d8a0a8"), (2.7, "#e8d090"))
        ],
        shadow=False,
    )
    set.line("+z", [1.0], "bench", length=2.6, colour="#e87a5a", material="paint", out=0.3)
    set.on("+z", 1.0, kit.fitting("sign", text="洗衣 LAUNDRY", size=0.3, ink="#ffffff", board="#3f8a8a"), y=2.3)
    set.on("+z", -2.2, kit.fitting("double_door", width=1.3, colour="#e87a5a", material="paint", panes=True))
    set.lamps(
        "tube", [(-1.8, -1.4, 90), (1.8, -1.4, 90), (-1.8, 1.6, 90), (1.8, 1.6, 90)], on=True, drop=0.12, power=0.8
    )


def washer(kit):
    """A front loader 0.66 m wide, its front at z = 0.3."""
    white = kit.material("paint", "#eef0f0", 0.25)
    out = kit.box(0.66, 0.88, 0.6, white, 0.015) + kit.torus(0.2, 0.035, kit.material("steel"), (0, 0, 0), 22, 6).turn(
        "x", 90
    ).move(0, 0.42, 0.31)
    out += (
        kit.cylinder(0.18, 0.01, kit.material("paint", "#22303a", 0.1), (0, 0, 0), 20, bevel=0)
        .turn("x", 90)
        .move(0, 0.42, 0.305)
    )
    out += kit.ellipsoid(0.12, 0.07, 0.02, kit.material("cloth", "#c86a5a"), (0.0, 0.36, 0.31), 8) + kit.box(
        0.6, 0.13, 0.01, kit.material("paint", "#5a6a74", 0.3), 0.0, (0, 0.72, 0.302)
    )
    return (
        out
        + kit.cylinder(0.04, 0.03, kit.material("steel"), (0, 0, 0), 10).turn("x", 90).move(0.2, 0.785, 0.31)
        + kit.panel(0.14, 0.05, kit.material("lamp", "#7affb0", emission=1.4), (-0.1, 0.785, 0.31))
    )
