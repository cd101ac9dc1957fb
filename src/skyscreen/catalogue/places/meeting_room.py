"""A meeting room: a long table with chairs round it, a screen with a chart at its head, a glass wall over the city."""

from skyscreen.catalogue import place


@place(
    en=(
        "meeting room",
        "conference room",
        "boardroom",
        "board room",
        "business meeting",
        "seminar room",
        "situation room",
    ),
    zh=("会议室", "董事会", "开会", "研讨室", "会客厅", "洽谈室"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="cloth",
    reverb=0.5,
    hours=10.5,
    life=("Four businessmen talk at a table",),
    guests="listen write talk",
)
def meeting_room(set):
    kit = set.kit
    set.stage(2.8, 1.4, 0, (0.0, 1.9))
    set.hall(
        9.6,
        9.4,
        3.0,
        wall={"all": "#d4d2cc", "-z": kit.material("wood", "#8a6a4a")},
        floor=kit.material("cloth", "#4a5258"),
        ceiling="#eeeeea",
        holes=[("-x", 0.0, 0.3, 8.0, 2.4)],
        view="city",
        bars="shop",
        frame="#4a5056",
        skirting="#3a3e42",
        cornice=False,
        upstairs=40.0,
    )
    top = kit.box(1.5, 0.05, 4.4, kit.material("wood", "#6a4630", 0.3), 0.02, (0, 0.71, 0)) + kit.box(
        0.7, 0.71, 0.14, kit.material("paint", "charcoal"), 0.0
    ).many([(0, 0, z) for z in (-1.4, 1.4)])
    set.shape("table", top, at=(0, 0, -1.4), solid=True)
    set.surface("table", 0.76)
    set.fitting(
        "armchair",
        [(s * 1.25, 0, -3.0 + 0.95 * k, -90 * s) for s in (-1, 1) for k in range(4)] + [(0, 0, -4.1, 0)],
        colour="#26282c",
        width=0.62,
        high=1.1,
    )
    glass = kit.cylinder(0.035, 0.12, kit.material("ceramic", "#cfe0e4", 0.05), (0, 0, 0), 10)
    laid = (
        kit.box(0.22, 0.012, 0.3, kit.material("paper"), 0.0)
        + glass.move(0.22, 0, 0.05)
        + kit.ropes([((0.05, 0.02, -0.1), (0.09, 0.02, 0.05), 0.005)], kit.material("paint", "navy"), 4)
    )
    set.shape(
        "papers",
        laid.many([(s * 0.5, 0.76, -3.0 + 0.95 * k, -90 * s) for s in (-1, 1) for k in range(4)]),
        shadow=False,
    )
    set.on(
        "-z",
        0,
        kit.fitting(
            "screen",
            width=3.0,
            height=1.6,
            colour="#16304a",
            glow=1.0,
            content="graph",
            ink=("#ffd27a", "#5ac8ff", "#7af0b0"),
            seed=4,
        ),
        y=1.05,
    )
    board = kit.box(2.2, 1.2, 0.03, kit.material("paint", "#f4f4f0", 0.2), 0.0) + kit.ropes(
        [
            (
                (-0.9 + 0.4 * k, 0.3 + 0.2 * ((k * 3) % 4), 0.03),
                (-0.5 + 0.4 * k, 0.3 + 0.2 * (((k + 1) * 3) % 4), 0.03),
                0.012,
            )
            for k in range(4)
        ],
        kit.material("paint", "#c8301c"),
        4,
    )
    set.on(
        "+x",
        -1.4,
        board,
        kit.fitting("sign", text="Q3  +24%", size=0.2, ink="#1f4aa0", board=None).move(0.2, 1.0, 0.03),
        y=1.0,
    )
    set.on("+x", 2.6, kit.fitting("double_door", width=1.6, colour="#8a6a4a", panes=True))
    set.line(
        "+z",
        [0.0],
        "counter",
        length=3.4,
        depth=0.45,
        height=0.8,
        material="wood",
        colour="#8a6a4a",
        top="stone",
        top_colour="#dcdcd8",
        panels=5,
    )
    set.put("teapot", (-0.8, 4.4), 0, y=0.8, solid=False, shadow=False)
    set.plant((4.3, -4.2), 1.7, pot="#3a3e42")
    set.plant((4.3, 4.2), 1.5, pot="#3a3e42")
    set.lamps("panel", [(x, z) for x in (-2.0, 2.0) for z in (-3.0, 0.0, 3.0)], on=True, power=0.7)
