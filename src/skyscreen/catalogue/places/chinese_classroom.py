"""A Chinese classroom: a green board with a lesson, the flag over it, slogans, rows of desks with books, a green dado."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "chinese classroom",
        "chinese school",
        "high school classroom",
        "university classroom",
        "lecture hall",
    ),
    zh=("教室", "教室里", "课堂", "阶梯教室", "高中教室", "大学教室", "补习班", "学校教室"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="tile",
    reverb=0.7,
    hours=9.0,
    life=("A teacher writes on a blackboard", "Three students write at desks"),
    guests="write listen",
    full=0.75,
    young=True,
)
def chinese_classroom(set):
    kit = set.kit
    rng = set.random("books")
    set.stage(1.5, 3.4, 0, (0.0, -2.9))
    set.hall(
        9.2,
        11.0,
        3.4,
        wall="#ece8da",
        floor=kit.material("glazed", "#b4aea0", 0.3, size=0.6, joint=0.3),
        ceiling="#f0eee6",
        dado=(1.2, "#6fa58c"),
        holes=[("-x", x, 0.95, 2.3, 1.8) for x in (-3.2, 0.2, 3.6)] + [("+x", x, 2.1, 1.6, 0.8) for x in (-1.6, 2.0)],
        view="garden",
        frame="#e8e8e0",
        curtain="#7fb0c8",
        skirting=None,
        upstairs=3.0,
    )
    board = (
        kit.box(5.2, 1.3, 0.04, kit.material("paint", "#1f4a38", 0.9), 0.0)
        + sum(kit.box(5.3, 0.06, 0.06, kit.material("steel"), 0.0, (0, y, 0)) for y in (-0.05, 1.3))
        + kit.box(5.2, 0.03, 0.12, kit.material("steel"), 0.0, (0, -0.05, 0.05))
    )
    chalk = kit.material("paper", "#f0f0e8")
    lesson = (
        kit.text("静夜思  李白", 0.2, chalk).move(-0.9, 1.06, 0.03)
        + kit.text("床前明月光 疑是地上霜", 0.22, chalk).move(-0.8, 0.7, 0.03)
        + kit.text("举头望明月 低头思故乡", 0.22, chalk).move(-0.8, 0.36, 0.03)
        + kit.text("作业", 0.16, kit.material("paper", "#f0d060")).move(2.0, 1.05, 0.03)
        + kit.text("3×7=21", 0.15, chalk).move(2.0, 0.75, 0.03)
    )
    set.on("-z", 0, board, lesson, y=1.0)
    set.on(
        "-z",
        0,
        kit.box(0.7, 0.46, 0.02, kit.material("cloth", "#d8201c"), 0.0),
        kit.extrude(
            [
                (
                    0.075 * (1 if k % 2 == 0 else 0.4) * math.sin(3.1416 * k / 5),
                    0.075 * (1 if k % 2 == 0 else 0.4) * math.cos(3.1416 * k / 5),
                )
                for k in range(10)
            ],
            0.01,
            kit.material("cloth", "#f0c81c"),
        ).move(-0.2, 0.3, 0.015),
        y=2.65,
        out=0.02,
    )
    for s, t in ((-1, "好好学习"), (1, "天天向上")):
        set.on("-z", s * 1.9, kit.fitting("sign", text=t, size=0.3, ink="#d8281c", board=None), y=2.85, out=0.03)
    set.shape("platform", kit.box(6.6, 0.02, 1.4, kit.material("planks", "#9a7248"), 0.0, (0, 0, -4.6)), shadow=False)
    set.fitting(
        "counter",
        [(2.6, 0, -4.9)],
        length=1.4,
        depth=0.6,
        height=1.0,
        material="paint",
        colour="#8a6a4a",
        top="wood",
        top_colour="#a07a50",
        panels=2,
    )
    set.surface("lectern", 1.0)
    top = kit.material("wood", "#c8a06a")
    seat = kit.box(0.34, 0.025, 0.3, top, 0.0, (0, 0.42, 0)) + kit.ropes(
        [((s * 0.14, 0, z), (s * 0.14, 0.42, z), 0.014) for s in (-1, 1) for z in (-0.12, 0.12)],
        kit.material("paint", "#5a7a8a"),
        4,
    )
    spots = [(x, 0, -0.8 + 1.15 * k) for x in (-2.9, 0.0, 2.9) for k in range(5)]
    books = [kit.material("paint", c, 0.6) for c in ("#c8503c", "#3a6a9a", "#e0b040", "#5a8a5a", "#e8e4d8")]
    set.copies(
        "desk",
        lambda k: (
            k.box(1.15, 0.03, 0.45, k.material("wood", "#c8a06a"), 0.006, (0, 0.72, 0))
            + k.box(1.05, 0.12, 0.38, k.material("paint", "#5a7a8a"), 0.0, (0, 0.58, 0))
            + k.ropes(
                [((s * 0.5, 0, z), (s * 0.5, 0.72, z), 0.018) for s in (-1, 1) for z in (-0.18, 0.18)],
                k.material("paint", "#5a7a8a"),
                5,
            )
        ),
        spots,
        solid=True,
    )
    set.shape("seats", seat.many([(x + d, 0, z + 0.52) for x, _, z in spots for d in (-0.28, 0.28)]))
    set.sit(*((x + d, 0.445, z + 0.52, 180) for x, _, z in spots for d in (-0.28, 0.28)))
    piles = sum(
        kit.box(0.2, 0.03, 0.27, books[rng.randrange(5)], 0.0)
        .turn("y", rng.uniform(-8, 8))
        .move(x + d, 0.75 + 0.031 * j, z - 0.06)
        for x, _, z in spots
        for d in (-0.4, 0.36)
        for j in range(rng.randrange(1, 5))
    )
    set.shape("books", piles, shadow=False)
    set.on(
        "+z",
        0,
        kit.box(4.6, 1.3, 0.03, kit.material("paint", "#1f4a38", 0.9), 0.0),
        kit.fitting("sign", text="我们的梦想", size=0.32, ink="#f0d060", board=None).move(0, 1.05, 0.03),
        *[
            kit.box(0.6, 0.5, 0.01, kit.material("paper", c), 0.0, (x, 0.2, 0.03))
            for x, c in ((-1.8, "#e8d8a0"), (-1.0, "#a8d0e0"), (0.0, "#e8b0a8"), (0.9, "#c0dca8"), (1.8, "#e0c8e0"))
        ],
        y=1.0,
    )
    set.line(
        "+x",
        [4.2],
        "shelves",
        length=1.6,
        height=1.0,
        depth=0.34,
        rows=3,
        goods="books",
        material="paint",
        colour="#8ab0a0",
        seed=2,
    )
    set.on("+x", -3.6, kit.fitting("double_door", width=1.0, height=2.1, colour="#5a8a7a", material="paint"))
    set.put("clock", (3.4, -5.42), 0, y=2.6, solid=False, shadow=False)
    set.put("broom", (4.2, 5.0), 0, solid=False)
    fan = (
        kit.cylinder(0.1, 0.12, kit.material("paint", "#c8ccca"), (0, -0.4, 0), 12)
        + kit.ropes([((0, -0.3, 0), (0, 0, 0), 0.02)], kit.material("steel"), 5)
        + sum(
            kit.box(0.6, 0.012, 0.13, kit.material("paint", "#d8dcd8"), 0.0, (0.4, -0.36, 0)).turn("y", 120 * k)
            for k in range(3)
        )
    )
    set.shape("fans", fan.many([(s * 1.8, 3.4, z) for s in (-1, 1) for z in (-1.0, 3.0)]), shadow=False)
    set.lamps("tube", [(x, z, 90) for x in (-2.8, 0, 2.8) for z in (-3.0, 1.0, 4.0)], on=set.night, drop=0.5, power=1.0)
