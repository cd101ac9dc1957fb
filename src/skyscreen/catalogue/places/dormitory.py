"""A students' dormitory: bunk beds along both walls, desks and lamps, washing on a line, a balcony door, posters."""

from skyscreen.catalogue import place


@place(
    en=("dormitory", "dorm room", "dorm", "barracks", "hostel", "bunk room", "boarding school", "orphanage"),
    zh=("宿舍", "寝室", "学生宿舍", "集体宿舍", "营房", "青年旅舍", "孤儿院", "福利院"),
    near=("barracks", "hostel", "营房", "青年旅舍", "orphanage", "孤儿院", "福利院"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="tile",
    reverb=0.45,
    hours=16.0,
)
def dormitory(set):
    kit = set.kit
    set.stage(3.2, 1.2, 0, (0.0, 0.2))
    set.hall(
        5.6,
        8.2,
        3.0,
        wall="#dcdcd0",
        floor=kit.material("glazed", "#b8b0a2", 0.3, size=0.5),
        ceiling="#eceae2",
        dado=(1.1, "#8ab0a0"),
        holes=[("-z", 0.0, 0.6, 2.6, 1.9)],
        view="city",
        bars="casement",
        frame="#7a9a90",
        curtain="#7aa0b8",
        skirting=None,
        upstairs=12.0,
    )
    for k, z in enumerate((-2.7, 1.6)):
        set.fitting(
            "bunk",
            [(s * 2.2, 0, z) for s in (-1, 1)],
            frame="paint",
            colour="#4a7a9a",
            covers=(("#c86a5a", "#5a8ab0"), ("#d8a84a", "#6a9a6a"))[k],
        )
    set.surface("bed", 0.48)
    set.fitting(
        "desk", [(s * 2.4, 0, -0.55, -90 * s) for s in (-1, 1)], width=1.1, depth=0.6, colour="#c8a878", drawers=False
    )
    set.surface("desk", 0.76)
    set.fitting(
        "stool",
        [(s * 1.75, 0, -0.55) for s in (-1, 1)],
        height=0.46,
        colour="#8a6a4a",
        leg="wood",
        leg_colour="#8a6a4a",
    )
    for s in (-1, 1):
        set.put("laptop", (s * 2.4, -0.6), -90 * s, y=0.76, solid=False, shadow=False)
        set.put("table_lamp", (s * 2.55, -0.15), 0, y=0.76, solid=False, shadow=False)
        set.line(
            "-x" if s < 0 else "+x",
            [0.55 * s * -1],
            "shelves",
            length=1.1,
            height=0.8,
            depth=0.22,
            rows=2,
            goods="books",
            material="paint",
            colour="#c8a878",
            y=1.35,
            back=False,
            foot=0.03,
            seed=s + 2,
        )
        set.line(
            "-x" if s < 0 else "+x",
            [-3.4 * s * -1 if s < 0 else -3.4],
            "shelves",
            length=0.9,
            height=1.9,
            depth=0.45,
            rows=4,
            goods=("cloth", "boxes", "cloth", "books"),
            material="paint",
            colour="#9ab0b4",
            seed=6 + s,
        )
    line = kit.ropes([((-2.6, 2.35, -3.3), (2.6, 2.3, -3.3), 0.006)], kit.material("rope"), 3)
    shirt = [
        (-0.18, 0),
        (0.18, 0),
        (0.18, 0.42),
        (0.34, 0.34),
        (0.38, 0.46),
        (0.16, 0.58),
        (-0.16, 0.58),
        (-0.38, 0.46),
        (-0.34, 0.34),
        (-0.18, 0.42),
    ]
    set.shape(
        "washing",
        line,
        *[
            kit.extrude(shirt, 0.015, kit.material("cloth", c)).turn("y", 6).move(x, 1.74, -3.3)
            for x, c in ((-1.6, "#e8e4dc"), (-0.8, "#3a5a8a"), (0.2, "#c8503c"), (1.1, "#e8c868"))
        ],
        shadow=False,
    )
    for k, (side, x) in enumerate((("-x", -2.6), ("+x", 2.6), ("+z", 1.6))):
        set.on(
            side,
            x,
            kit.fitting(
                "screen",
                width=0.5,
                height=0.7,
                glow=0.35,
                colour=("#2f4a6a", "#8a2f3a", "#3a6a5a")[k],
                content=("film", "blocks", "graph")[k],
                seed=k,
            ),
            y=1.5,
        )
    set.on("+z", -0.6, kit.fitting("double_door", width=1.0, height=2.1, colour="#7a9a90", material="paint"))
    set.put("guitar", (-1.2, 3.75), 160)
    set.put("suitcase", (1.9, 3.5), 30)
    basin = kit.lathe(
        [(0.16, 0), (0.24, 0.14), (0.22, 0.14), (0.14, 0.01), (0, 0.01)],
        kit.material("plastic", "#d8503a"),
        segments=18,
    )
    set.shape(
        "basins",
        basin.many([(-1.9, 0, 3.2), (-1.75, 0.06, 3.25)]),
        kit.cylinder(0.09, 0.3, kit.material("plastic", "#c8281c"), (1.5, 0, 3.8), 14),
        shadow=False,
    )
    set.lamps("tube", [(0, -1.8), (0, 1.8)], on=set.hour > 15 or set.night, drop=0.12, power=1.0)
