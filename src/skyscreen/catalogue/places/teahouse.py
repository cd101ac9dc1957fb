"""A Chinese tea house: lattice doors open on a lane, square tables with tea sets, caddies to the ceiling, scrolls, cages."""

from skyscreen.catalogue import place


@place(
    en=("teahouse", "tea house", "tea room", "chinese teahouse", "tea shop", "tea ceremony room"),
    zh=("茶馆", "茶楼", "茶室", "茶社", "茶铺", "老茶馆", "茶庄"),
    indoor=True,
    windows=True,
    ambience=("room", "crowd"),
    ground="planks",
    reverb=0.5,
    hours=14.5,
    life=("An old man drinks tea at a table", "A waiter carries a teapot"),
    pastime="drinks tea at a table",
    guests="drink talk rest",
    full=0.55,
)
def teahouse(set):
    kit = set.kit
    red = "#5a2a18"
    set.stage(2.8, 1.5, 0, (0.0, 0.5))
    set.hall(
        9.6,
        9.0,
        3.5,
        wall="#e4d8bc",
        floor=kit.material("glazed", "#6f6a62", 0.6, size=0.4),
        ceiling=kit.material("planks", "#6a4a30"),
        holes=[("-x", -2.2, 0.75, 2.6, 1.9), ("-x", 1.4, 0.75, 2.6, 1.9), ("+z", 0.0, 0.05, 3.6, 2.6)],
        bars="lattice",
        frame=red,
        skirting=None,
        cornice=False,
    )
    set.fitting(
        "column",
        [(x, 0, z) for x in (-2.9, 2.9) for z in (-3.4, 3.0)],
        height=3.5,
        radius=0.16,
        colour="#7a2a18",
        material="paint",
        order="chinese",
    )
    set.fitting(
        "beam",
        [(0, 3.48, z) for z in (-3.4, 0, 3.0)],
        length=9.6,
        size=0.2,
        colour="#4a2818",
        solid=False,
        shadow=False,
    )
    set.line(
        "-z",
        [0.0],
        "shelves",
        length=4.6,
        height=2.5,
        depth=0.4,
        rows=5,
        goods=("tins", "pots", "tins", "pots", "tins"),
        colour=red,
        seed=2,
    )
    set.on(
        "-z",
        0.0,
        kit.fitting("sign", text="茶", size=0.62, ink="#e0b850", board="#3a1c10", frame="gold"),
        y=3.0,
        out=0.1,
    )
    for s in (-1, 1):
        set.on(
            "-z", s * 3.6, kit.fitting("scroll", text="清茶一盏" if s < 0 else "闲话千年", width=0.6, height=1.8), y=1.1
        )
    set.line(
        "+x",
        [2.2],
        "counter",
        length=2.6,
        depth=0.6,
        height=1.0,
        material="wood",
        colour=red,
        top="wood",
        top_colour="#6a3a20",
        panels=4,
    )
    set.line(
        "+x", [-1.6], "shelves", length=2.4, height=2.2, depth=0.35, rows=4, goods=("pots", "tins"), colour=red, seed=6
    )
    tables = [(-3.0, -1.2), (-3.0, 1.8), (2.8, -1.6), (0.2, -2.6), (2.6, 2.6), (-1.0, 3.2)]
    set.fitting("table", [(x, 0, z) for x, z in tables], width=0.95, depth=0.95, height=0.78, colour=red)
    set.surface("table", 0.78)
    set.fitting(
        "bench",
        [
            (x + 0.72 * a, 0, z + 0.72 * b, t)
            for x, z in tables
            for a, b, t in ((0, -1, 0), (0, 1, 0), (-1, 0, 90), (1, 0, 90))
        ],
        length=0.9,
        height=0.46,
        depth=0.22,
        colour="#4a2416",
    )
    clay, white = kit.material("ceramic", "#6a3420"), kit.material("ceramic", "#e8ece4")
    pot = (
        kit.lathe([(0.05, 0), (0.085, 0.05), (0.07, 0.1), (0.02, 0.13), (0, 0.14)], clay, segments=12)
        + kit.ropes([((0.07, 0.06, 0), (0.13, 0.1, 0), 0.012)], clay, 6)
        + kit.torus(0.035, 0.008, clay, (0, 0, 0), 10, 5).turn("x", 90).move(-0.1, 0.07, 0)
    )
    cup = kit.lathe([(0.015, 0), (0.035, 0.045), (0.03, 0.045)], white, segments=9)
    laid = (
        pot
        + cup.many([(0.2, 0, 0.1), (-0.22, 0, 0.08), (0.05, 0, -0.24), (-0.08, 0, 0.25)])
        + kit.box(0.42, 0.02, 0.3, kit.material("planks", "#8a5a34"), 0.0, (0, -0.005, 0))
    )
    set.shape("tea", laid.many([(x, 0.785, z, 40 * k) for k, (x, z) in enumerate(tables)]), shadow=False)
    cage = kit.ropes(
        [
            ((0.18 * a, 0, 0.18 * b), (0.14 * a, 0.34, 0.14 * b), 0.005)
            for a, b in ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7))
        ]
        + [((0, 0.34, 0), (0, 0.9, 0), 0.006)],
        kit.material("wood", "#a8743c"),
        4,
    )
    cage += kit.cylinder(0.19, 0.03, kit.material("wood", "#8a5a2c"), (0, 0, 0), 16, bevel=0) + kit.cylinder(
        0.15, 0.02, kit.material("wood", "#8a5a2c"), (0, 0.34, 0), 16, bevel=0
    )
    cage += kit.ellipsoid(0.05, 0.05, 0.08, kit.material("feather", "#e0b02c"), (0, 0.13, 0), 9)
    set.shape("cages", cage.many([(-2.0, 2.45, -1.6), (2.2, 2.4, 0.6)]), shadow=False)
    set.plant((-4.3, -4.0), 1.4, pot="#2f5a8a")
    set.plant((4.3, 3.9), 1.2, pot="#8a9a8a")
    set.lamps(
        "lantern",
        [(-3.0, -1.2), (-3.0, 1.8), (2.8, -1.6), (2.6, 2.6), (0.0, -2.6)],
        on=True,
        drop=0.25,
        size=0.25,
        power=0.9,
        colour="#f0a050",
    )
