"""A pub: a long bar with taps before a wall of bottles, stools, booths, dark wood, brass, a dart board, amber light."""

from skyscreen.catalogue import place


@place(
    en=(
        "bar",
        "pub",
        "tavern",
        "saloon",
        "inn",
        "cocktail bar",
        "jazz club",
        "irish pub",
        "alehouse",
        "beer hall",
        "jazz bar",
        "club",
        "basement club",
    ),
    zh=("酒吧", "酒馆", "小酒馆", "清吧", "爵士酒吧", "小酒吧"),
    near=("inn",),
    indoor=True,
    windows=True,
    ambience=("room", "crowd"),
    ground="planks",
    reverb=0.5,
    hours=21.0,
    life=("A barman mixes a drink", "Two men toast with glasses"),
    pastime="drinks",
    guests="drink talk phone",
    full=0.35,
)
def bar(set):
    kit = set.kit
    set.stage(2.8, 1.5, 0, (0.0, 0.5))
    set.hall(
        9.0,
        9.0,
        3.2,
        wall="#4a3a2c",
        floor=kit.material("planks", "#5a3a22", 0.4),
        ceiling=kit.material("planks", "#3a281a"),
        holes=[("-x", -2.0, 0.9, 2.0, 1.6), ("-x", 1.4, 0.9, 2.0, 1.6)],
        view="street",
        bars="steel",
        frame="#2a1a10",
        skirting=None,
        cornice=False,
    )
    for side, long in (("+x", 9.0), ("+z", 9.0)):
        set.on(side, 0, kit.fitting("panelling", length=long, height=1.4, colour="#3f2415"))
    set.fitting(
        "counter",
        [(0, 0, -3.2)],
        length=6.4,
        depth=0.7,
        height=1.08,
        material="wood",
        colour="#4a2814",
        top="wood",
        top_colour="#6a3a1c",
        panels=9,
        trim="#c89a3c",
    )
    set.surface("bar", 1.08)
    set.line(
        "-z",
        [-1.9, 1.9],
        "shelves",
        length=2.9,
        height=1.7,
        depth=0.3,
        rows=4,
        goods="bottles",
        colour="#3f2415",
        y=0.95,
        seed=1,
    )
    set.on("-z", 0.0, kit.fitting("mirror", width=0.75, height=1.5, frame="brass"), y=1.0)
    set.on(
        "-z",
        0,
        kit.box(7.2, 0.14, 0.4, kit.material("wood", "#3f2415"), 0.0),
        kit.fitting("sign", text="BAR", size=0.3, ink="#ff5a3a", board=None, glow=2.4).move(0, 0.34, 0.2),
        y=2.68,
    )
    strip = kit.material("lamp", "#ffb04a", emission=2.6)
    set.shape(
        "strips",
        *[kit.box(2.7, 0.015, 0.02, strip, 0.0, (x, y, -4.2)) for x in (-1.9, 1.9) for y in (1.3, 1.72, 2.14, 2.6)],
        shadow=False,
    )
    set.light((-1.9, 1.9, -3.8), "#ffac50", 3.0, 5.0)
    set.light((1.9, 1.9, -3.8), "#ffac50", 3.0, 5.0)
    set.fitting("stool", [(-2.5 + 1.0 * k, 0, -2.1) for k in range(6)], height=0.76, colour="#6a1c18", leg="brass")
    brass = kit.material("brass")
    tap = kit.cylinder(0.05, 0.3, brass, (0, 0, 0), 10) + kit.ropes(
        [((0, 0.28, 0), (0, 0.26, 0.12), 0.016), ((0, 0.3, 0), (0, 0.46, 0.02), 0.018)],
        kit.material("wood", "#2a1a10"),
        6,
    )
    pint = kit.cylinder(0.04, 0.13, kit.material("ceramic", "#c8841c", 0.1), (0, 0, 0), 10, bevel=0) + kit.cylinder(
        0.041, 0.03, kit.material("paper", "#f4ecd8"), (0, 0.13, 0), 10, bevel=0
    )
    set.shape(
        "taps",
        tap.many([(-0.6 + 0.3 * k, 1.08, -2.95) for k in range(4)]),
        pint.many([(x, 1.08, z) for x, z in ((-2.2, -2.7), (1.4, -2.75), (2.4, -2.65))]),
        shadow=False,
    )
    set.line("+x", [-2.6, -0.4, 1.8], "booth", length=1.9, colour="#5a1a18", height=1.25)
    tables = [(3.3, -2.6), (3.3, -0.4), (3.3, 1.8), (-3.3, -1.2), (-3.3, 1.4), (-2.6, 3.4), (1.2, 3.5)]
    set.fitting(
        "round_table", [(x, 0, -z if x > 3 else z) for x, z in tables], radius=0.36, height=0.74, colour="#5a3018"
    )
    set.shape(
        "pints",
        pint.many(
            [(x + 0.1 * s, 0.74, (-z if x > 3 else z) + 0.08) for x, z in tables for s in (-1, 1)]
        ),
        shadow=False,
    )
    set.fitting(
        "stool",
        [(x + 0.62 * a, 0, z + 0.62 * b) for x, z in tables[3:] for a, b in ((1, 0), (-0.4, 0.9))],
        height=0.48,
        colour="#3f2415",
        leg="wood",
        leg_colour="#3f2415",
    )
    dart = sum(
        kit.cylinder(0.23 - 0.045 * k, 0.03 + 0.004 * k, kit.material("paint", c), (0, 0, 0), 20, bevel=0)
        for k, c in enumerate(("#1a1a1a", "#c8301c", "#e8dfc8", "#1f7a4a", "#c8301c"))
    ).turn("x", 90)
    set.on("+z", -2.6, dart, y=1.75, out=0.02)
    set.on("+z", 0.6, kit.fitting("double_door", width=1.5, colour="#3f2415", panes=True))
    for at, wide in ((2.6, 0.7), (3.6, 0.6)):
        set.fit("picture", "+z", at, wide=wide, tall=0.5, y=1.7)
    set.put("guitar", (4.0, 4.1), 200)
    set.put("barrel", (-4.0, -3.9), 0, 1.1)
    set.lamps(
        "shade",
        [(-2.0, -2.6), (0.0, -2.6), (2.0, -2.6), (3.3, -1.0), (3.3, 2.0), (-3.2, -1.0), (-3.2, 1.4), (0.0, 2.4)],
        on=True,
        drop=0.95,
        colour="#1f4a34",
        power=0.9,
    )
