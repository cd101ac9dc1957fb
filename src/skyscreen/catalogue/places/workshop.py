"""A carpenter's workshop: a bench with a vice, boards against the walls, tools in rows, shavings, a chair half made."""

from skyscreen.catalogue import place


@place(
    en=(
        "workshop",
        "carpenter's workshop",
        "woodshop",
        "carpentry",
        "carpenter's shop",
        "toolshed",
        "shed",
        "tool shed",
        "wood workshop",
        "toymaker's workshop",
    ),
    zh=("作坊", "木工房", "木匠铺", "工坊", "工具房", "木工坊", "手工作坊", "棚子"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="planks",
    reverb=0.5,
    hours=9.0,
    deeds=("pottery", "做陶艺", "陶艺", "拉坯"),
    life=("A carpenter planes a board",),
    pastime="repairs a clock",
)
def workshop(set):
    kit = set.kit
    rng = set.random("boards")
    set.stage(2.8, 1.6, 0, (0.2, 0.7))
    set.hall(
        8.4,
        7.6,
        3.0,
        wall=kit.material("planks", "#b8966a"),
        floor=kit.material("planks", "#7d6448"),
        ceiling=kit.material("planks", "#a8885e"),
        holes=[("-z", -1.7, 1.05, 1.5, 1.2), ("-z", 0.5, 1.05, 1.5, 1.2), ("-x", -0.4, 0.95, 2.6, 1.4)],
        bars="steel",
        frame="#5a4028",
        skirting=None,
        cornice=False,
        shape="gable",
        rise=1.2,
    )
    set.line("-z", [-0.6], "workbench", length=4.0, depth=0.8)
    set.surface("workbench", 0.9)
    set.on("-z", 2.9, kit.fitting("tool_wall", width=2.2, height=1.3, board="#7a5a3a"), y=1.1)
    set.on("+x", -0.6, kit.fitting("tool_wall", width=2.6, height=1.2, board="#7a5a3a", seed=4), y=1.15)
    set.line("+x", [-0.6], "workbench", length=2.8, depth=0.7, colour="#a57c4c")
    oak = [kit.material("wood", c) for c in ("#b98a54", "#a0703c", "#c9a06a")]
    leaning = sum(
        kit.box(rng.uniform(0.12, 0.22), rng.uniform(2.0, 2.7), 0.03, oak[k % 3], 0.0)
        .turn("x", -9 - 2 * (k % 2))
        .move(0.2 * k - 1.0, 0, 0.45)
        for k in range(9)
    )
    set.on("+z", 1.2, leaning)
    stack = sum(
        kit.box(2.6, 0.045, 0.2, oak[k % 3], 0.0, (0, 0.08 + 0.05 * (k // 3), 0.2 + 0.21 * (k % 3))).turn(
            "y", rng.uniform(-1.5, 1.5)
        )
        for k in range(12)
    )
    set.on(
        "+z",
        -2.2,
        stack,
        kit.fitting(
            "shelves",
            length=2.4,
            height=1.0,
            rows=2,
            goods=("tools", "cartons"),
            colour="#7a5a3a",
            back=False,
            foot=0.05,
        ).move(0, 1.4, 0),
    )
    # A saw table, a chair half made on a trestle, sawdust.
    saw = kit.box(1.0, 0.08, 0.8, kit.material("steel"), 0.0, (0, 0.82, 0)) + kit.box(
        0.8, 0.82, 0.6, kit.material("paint", "#3f6a5a", 0.4), 0.0
    )
    saw += kit.cylinder(0.17, 0.008, kit.material("steel", "#c8ccd0"), (0, 0, 0), 28, bevel=0).turn("z", 90).move(
        0, 0.92, 0
    ) + kit.box(0.03, 0.1, 0.8, kit.material("steel"), 0.0, (0.3, 0.9, 0))
    set.shape("saw", saw, at=(-3.2, 0, 1.9), turn=90, solid=True)
    set.fitting("chair", [(2.2, 0, 2.3, 205)], material="wood", colour="#c9a06a")
    set.fitting("stool", [(-2.2, 0, -1.9)], height=0.5, colour="#8a6a42", leg="wood", leg_colour="#8a6a42")
    blank = kit.cylinder(0.05, 0.7, oak[2], (0, 0, 0), 10).turn("z", 90)
    set.shape(
        "work",
        blank.move(-0.3, 0.95, -3.35),
        kit.box(0.9, 0.04, 0.2, oak[0], 0.0, (-1.4, 0.9, -3.4)),
        kit.box(0.28, 0.07, 0.07, oak[1], 0.01, (0.4, 0.9, -3.3)),
        shadow=False,
    )
    chips = [
        (
            rng.uniform(-3, 2.5),
            0.012 + 0.02 * rng.random(),
            rng.uniform(-3.0, 2.4),
            rng.uniform(0, 360),
            rng.uniform(0.5, 1.3),
        )
        for _ in range(130)
    ]
    curl = kit.sheet(
        lambda u, v: (0.05 * v - 0.025, 0.025 * u, 0.03 * (2 * u - 1) ** 2), 3, 1, kit.material("paper", "#d9b27c")
    )
    set.shape("shavings", curl.many(chips), shadow=False)
    for x in (-1.8, 1.8):
        set.fitting("beam", [(x, 4.0 - abs(x) * 0.28, 0, 90)], length=7.6, size=0.16, solid=False, shadow=False)
    set.fitting("beam", [(0, 3.08, z) for z in (-2.2, 0.2, 2.6)], length=8.4, size=0.18, solid=False, shadow=False)
    set.lamps("shade", [(-1.2, -2.2), (0.8, -2.2), (2.6, 0.4), (-0.6, 1.6)], drop=0.5, height=2.85, on=True, power=0.8)
