"""A hotel lobby: the reception with its keys and clocks, marble, a luggage cart of brass, sofas, palms, a chandelier."""

from skyscreen.catalogue import place


@place(
    en=("hotel lobby", "lobby", "hotel", "reception", "hotel reception",),
    zh=("酒店大堂", "大堂", "前台", "休息厅", "大厅", "厅", "等候室", "旅馆"),
    near=("等候室",),
    indoor=True,
    windows=True,
    ambience=("room", "crowd"),
    ground="stone",
    reverb=0.9,
    hours=18.6,
    life=("A woman carries a suitcase",),
    guests="phone read rest",
    full=0.6,
)
def hotel_lobby(set):
    kit = set.kit
    brass = kit.material("brass")
    set.stage(4.0, 2.0, 0, (0.0, 0.8))
    set.hall(
        12.0,
        12.0,
        4.4,
        wall="#d8c8ac",
        floor=kit.material("glazed", "#d4c8b4", 0.08, size=0.9, checker=0.45, joint=0.15),
        ceiling="#efe6d4",
        dado=(1.1, kit.material("wood", "#6a4026")),
        holes=[("-x", x, 0.4, 2.6, 3.2) for x in (-3.2, 0.6)] + [("+z", 0.0, 0.05, 3.6, 3.0)],
        view="street",
        bars="shop",
        frame="#5a4026",
        curtain=None,
        skirting="#4a2c18",
    )
    set.fitting(
        "counter",
        [(0, 0, -4.6)],
        length=6.0,
        depth=0.9,
        height=1.12,
        material="wood",
        colour="#6a4026",
        top="stone",
        top_colour="#e4dccc",
        panels=6,
        trim="#c89a3c",
    )
    set.surface("reception", 1.12)
    pigeon = kit.box(4.6, 1.7, 0.3, kit.material("wood", "#5a3420"), 0.0, (0, 0, 0.15)) + sum(
        kit.box(0.4, 0.24, 0.02, kit.material("paint", "#2a1810"), 0.0, (-2.05 + 0.45 * k, 0.1 + 0.32 * j, 0.305))
        + kit.box(0.04, 0.09, 0.015, brass, 0.0, (-2.05 + 0.45 * k, 0.16 + 0.32 * j, 0.32))
        for k in range(10)
        for j in range(5)
    )
    set.on("-z", 0, pigeon, y=1.0)
    for k, (x, t) in enumerate(((-1.5, "北京"), (0.0, "LONDON"), (1.5, "NEW YORK"))):
        face = kit.cylinder(0.24, 0.04, brass, (0, 0, 0), 24).turn("x", 90) + kit.cylinder(
            0.21, 0.05, kit.material("paper", "#f6f2e8"), (0, 0, 0), 24
        ).turn("x", 90)
        face += kit.box(0.02, 0.17, 0.012, kit.material("paint", "black"), 0.0).turn("z", 120 * k + 30).move(
            0, 0, 0.06
        ) + kit.box(0.025, 0.11, 0.012, kit.material("paint", "black"), 0.0).turn("z", 80 * k - 50).move(0, 0, 0.06)
        set.on(
            "-z",
            x,
            face,
            kit.fitting("sign", text=t, size=0.12, ink="#5a3a1a", board=None).move(0, -0.36, 0.03),
            y=3.35,
        )
    set.put("vase", (1.9, -4.2), 0, y=1.12, solid=False, shadow=False)
    set.put("table_lamp", (-2.4, -4.25), 0, y=1.12, solid=False, lamps=True)
    set.fitting(
        "column",
        [(s * 3.9, 0, z) for s in (-1, 1) for z in (-3.0, 3.4)],
        height=4.4,
        radius=0.26,
        colour="#b8a488",
        trim="#c89a3c",
    )
    cart = kit.box(1.0, 0.08, 0.55, kit.material("cloth", "#7a1a1c"), 0.0, (0, 0.16, 0))
    cart += kit.tube(
        [(-0.46, 0.2, 0), (-0.46, 1.4, 0), (-0.2, 1.75, 0), (0.2, 1.75, 0), (0.46, 1.4, 0), (0.46, 0.2, 0)],
        0.02,
        brass,
        8,
        smooth=4,
    ) + kit.sphere(0.08, kit.material("rubber", "black"), (0, 0, 0), 9).many(
        [(sx * 0.42, 0.08, sz * 0.2) for sx in (-1, 1) for sz in (-1, 1)]
    )
    cart += sum(
        kit.box(w, h, 0.26, kit.material("leather", c), 0.02, (x, y, 0))
        for w, h, c, x, y in (
            (0.6, 0.4, "#6a3a20", -0.12, 0.24),
            (0.46, 0.3, "#2a3a4a", 0.0, 0.65),
            (0.2, 0.5, "#8a2a24", 0.34, 0.24),
        )
    )
    set.shape("cart", cart, at=(-2.9, 0, -2.6), turn=25, solid=True)
    set.fitting("armchair", [(4.4, 0, -0.4, -90), (4.4, 0, 2.6, -90)], colour="#6a2a24", width=2.0)
    set.fitting("armchair", [(2.9, 0, 1.1, 180), (-4.2, 0, 1.4, 90), (-4.2, 0, 3.2, 90)], colour="#3f4f4a")
    set.fitting("round_table", [(3.2, 0, 3.9), (-3.0, 0, 2.3)], radius=0.45, height=0.48, colour="#5a3420")
    set.fitting("rug", [(0, 0, 0.8)], width=4.6, depth=3.4, colour="#5a1f24", solid=False, shadow=False)
    for x, z in ((-5.4, -5.3), (5.4, -5.3), (5.4, 5.2), (-5.4, 5.2)):
        set.plant((x, z), 2.2, pot="#8a6a3a")
    set.on(
        "+x",
        -3.0,
        kit.fitting("double_door", width=1.6, height=2.3, colour="#b89a58", material="brass"),
        kit.fitting("sign", text="电梯 LIFT", size=0.16, ink="#5a3a1a", board=None).move(0, 2.55, 0.03),
    )
    set.lamps("chandelier", [(0, 0.4)], on=True, drop=1.2, size=1.1, power=1.2)
    set.lamps(
        "globe",
        [(x, z) for x in (-2, 2) for z in (-4.6,)] + [(4.4, 1.2), (-4.2, 2.3)],
        on=True,
        drop=0.4,
        size=0.14,
        power=0.7,
        lights=4,
    )
    set.camera_limits((-3.6, 0.2, -3.4), (3.6, 3.9, 5.4))
