"""An old Chinese study: a long desk with brushes, ink and paper, shelves of thread-bound books, a moon window, scrolls, a zither."""

from skyscreen.catalogue import place


@place(
    en=(
        "chinese study",
        "scholar's studio",
        "scholar's study",
        "calligraphy studio",
        "chinese scholar's room",
        "old chinese room",
        "traditional chinese room",
    ),
    zh=("古代书房", "书房", "文人书房", "书斋", "书法教室", "学堂", "私塾", "闺房", "古代房间", "琴室"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="stone",
    reverb=0.35,
    hours=9.5,
    deeds=("写书法", "练书法", "写毛笔字"),
    life=("A calligrapher writes with a brush",),
)
def chinese_study(set):
    kit = set.kit
    red = "#4a2216"
    wood = kit.material("wood", red)
    set.stage(2.8, 1.5, 0, (0.0, 0.9))
    set.hall(
        8.2,
        7.4,
        3.3,
        wall="#e8dfc8",
        floor=kit.material("glazed", "#77726a", 0.5, size=0.45),
        ceiling=kit.material("planks", "#6a4a30"),
        holes=[("-x", -1.4, 0.8, 2.0, 1.9), ("-x", 1.5, 0.8, 2.0, 1.9), ("+z", 1.6, 0.05, 2.6, 2.5)],
        bars="lattice",
        frame=red,
        skirting=red,
        cornice=False,
    )
    set.fitting(
        "beam", [(0, 3.28, z) for z in (-2.4, 0.2, 2.6)], length=8.2, size=0.2, colour=red, solid=False, shadow=False
    )
    set.fitting(
        "column",
        [(s * 3.9, 0, z) for s in (-1, 1) for z in (-3.5, 0.2)],
        height=3.3,
        radius=0.14,
        colour="#6a2a1a",
        material="paint",
        order="chinese",
    )
    desk = (
        kit.box(2.2, 0.06, 0.85, wood, 0.01, (0, 0.76, 0))
        + kit.box(0.08, 0.76, 0.08, wood, 0.01).many([(sx * 1.0, 0, sz * 0.35) for sx in (-1, 1) for sz in (-1, 1)])
        + kit.box(2.0, 0.12, 0.04, wood, 0.0, (0, 0.64, 0.38))
        + kit.box(0.3, 0.08, 0.85, wood, 0.02).many([(s * 1.05, 0.8, 0) for s in (-1, 1)])
    )
    hung = (
        kit.ropes(
            [
                ((-0.3, 0.36, 0), (0.3, 0.36, 0), 0.012),
                ((-0.28, 0, 0), (-0.28, 0.36, 0), 0.014),
                ((0.28, 0, 0), (0.28, 0.36, 0), 0.014),
            ],
            wood,
            6,
        )
        + kit.ropes(
            [((-0.22 + 0.09 * k, 0.34, 0), (-0.22 + 0.09 * k, 0.12, 0), 0.009) for k in range(6)],
            kit.material("wood", "#b98a54"),
            5,
        )
        + kit.cone(0.014, 0.06, kit.material("hair", "#1c1410"), (0, 0, 0), 6)
        .turn("x", 180)
        .many([(-0.22 + 0.09 * k, 0.12, 0) for k in range(6)])
    )
    sheet = kit.box(0.7, 0.004, 0.48, kit.material("paper", "#f2ead6"), 0.0) + kit.text(
        "春江", 0.2, kit.material("paint", "black"), vertical=True
    ).turn("x", -90).move(0.0, 0.006, 0.0)
    stone = (
        kit.box(0.2, 0.04, 0.15, kit.material("stone", "#26262a", 0.4), 0.01)
        + kit.cylinder(0.055, 0.042, kit.material("paint", "#0c0c0e", 0.1), (0, 0, 0.01), 14, bevel=0)
        + kit.box(0.03, 0.03, 0.12, kit.material("paint", "black"), 0.0, (0.16, 0, 0))
    )
    set.shape(
        "desk",
        desk,
        sheet.move(0, 0.82, 0.05),
        stone.move(0.52, 0.82, 0.1),
        hung.move(-0.75, 0.82, -0.2),
        kit.cylinder(0.07, 0.16, kit.material("ceramic", "#2f5a8a"), (0.8, 0.82, -0.22), 14),
        at=(0, 0, -1.7),
        solid=True,
    )
    set.surface("desk", 0.82)
    chair = (
        kit.box(0.58, 0.05, 0.46, wood, 0.01, (0, 0.46, 0))
        + kit.box(0.045, 0.46, 0.045, wood, 0.0).many([(sx * 0.26, 0, sz * 0.2) for sx in (-1, 1) for sz in (-1, 1)])
        + kit.tube(
            [
                (-0.28, 0.7, 0.22),
                (-0.3, 0.76, -0.05),
                (-0.22, 0.98, -0.22),
                (0, 1.04, -0.25),
                (0.22, 0.98, -0.22),
                (0.3, 0.76, -0.05),
                (0.28, 0.7, 0.22),
            ],
            0.022,
            wood,
            7,
            smooth=4,
        )
        + kit.box(0.16, 0.5, 0.02, wood, 0.0, (0, 0.5, -0.22))
        + kit.ropes([((s * 0.27, 0.5, 0.2), (s * 0.28, 0.7, 0.2), 0.018) for s in (-1, 1)], wood, 6)
    )
    set.shape("chairs", chair.many([(0, 0, -2.5), (-2.9, 0, -2.2, 60), (3.1, 0, 1.4, -80)]))
    set.line(
        "-z",
        [-2.6, 2.6],
        "shelves",
        length=2.3,
        height=2.3,
        depth=0.38,
        rows=5,
        goods=("scrolls", "pots", "scrolls", "scrolls", "pots"),
        colour=red,
        seed=2,
    )
    # The moon window in the middle: a round hole with bamboo behind it.
    glow = kit.cylinder(
        0.95,
        0.01,
        kit.material("lamp", "#e6f0dc" if not set.night else "#1c2a44", emission=0.8 if not set.night else 0.25),
        (0, 0, 0),
        40,
        bevel=0,
    ).turn("x", 90)
    bamboo = kit.ropes(
        [
            ((x, -0.9 + 0.2 * abs(x), 0.03), (x + 0.06, 0.88 - 0.6 * abs(x), 0.03), 0.026)
            for x in (-0.55, -0.2, 0.15, 0.5)
        ],
        kit.material("lamp", "#4a7a3a", emission=0.4 if not set.night else 0.08),
        6,
    )
    rng = set.random("bamboo")
    leaves = kit.leaves(
        [(rng.uniform(-0.6, 0.6), rng.uniform(-0.5, 0.6), 0.04) for _ in range(44)],
        0.24,
        0.045,
        kit.material("lamp", "#5a8f44", emission=0.4 if not set.night else 0.08),
        "moon",
        droop=0.5,
    )
    bars = kit.torus(0.97, 0.06, wood, (0, 0, 0), 40, 6).turn("x", 90).move(0, 0, 0.05)
    set.on("-z", 0, glow, bamboo, leaves, bars, y=1.85, out=0.01)
    set.on(
        "+x",
        -2.0,
        *[
            kit.fitting("scroll", text=t, width=0.5, height=1.7).move(x, 0, 0)
            for t, x in (("宁静致远", -0.9), ("淡泊明志", 0.9))
        ],
        kit.fitting("scroll", width=0.95, height=1.7, seed=3),
        y=1.1,
    )
    zither = kit.box(1.2, 0.06, 0.22, kit.material("wood", "#2a1610", 0.25), 0.02) + kit.ropes(
        [((-0.56, 0.07, -0.08 + 0.027 * k), (0.56, 0.07, -0.08 + 0.027 * k), 0.002) for k in range(7)],
        kit.material("silk", "#e8dcc0"),
        3,
    )
    set.fitting("table", [(2.7, 0, -0.6, 90)], width=1.4, depth=0.42, height=0.66, colour=red)
    set.shape("zither", zither, at=(2.7, 0.67, -0.6), turn=90, shadow=False)
    screen = sum(
        kit.box(0.75, 1.9, 0.04, wood, 0.0).turn("y", 24 * (-1) ** k).move(0.7 * k, 0, 0)
        + kit.box(0.64, 1.5, 0.05, kit.material("silk", "#d8cfae"), 0.0)
        .turn("y", 24 * (-1) ** k)
        .move(0.7 * k, 0.25, 0)
        for k in range(4)
    )
    set.shape("screen", screen, at=(-3.6, 0, 3.0), turn=8)
    burner = kit.lathe(
        [(0.05, 0.03), (0.09, 0.08), (0.07, 0.14), (0.09, 0.16)], kit.material("brass", "#8a6a34"), segments=14
    )
    set.copies(
        "incense",
        lambda k: k.box(0.01, 0.01, 0.01, k.material("brass")),
        [(1.0, 0.95, -1.9)],
        sockets={"smoke": (0.0, 0.05, 0.0)},
    )
    set.shape("burner", burner, at=(1.0, 0.8, -1.9), shadow=False)
    set.plant((3.5, -3.2), 1.0, pot="#2f5a8a")
    set.fitting(
        "rug", [(0, 0, 0.8)], width=2.8, depth=1.9, colour="#5a3a34", inner="#2f3f5a", solid=False, shadow=False
    )
    set.lamps(
        "lantern",
        [(-1.6, 0.6), (1.6, 0.6), (0.0, -2.6)],
        on=set.night or set.hour > 16.5,
        drop=0.35,
        size=0.26,
        colour="#f4c880",
        power=1.4,
    )
