"""A police station: a duty counter in blue, a board of pinned photographs joined by red thread, desks, a holding cell."""

from skyscreen.catalogue import place


@place(
    en=(
        "police station",
        "police office",
        "precinct",
        "detective's office",
        "detective office",
        "interrogation room",
        "sheriff's office",
    ),
    zh=("警察局", "派出所", "公安局", "侦探事务所", "审讯室", "警局"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="tile",
    reverb=0.5,
    hours=15.0,
    life=("A police officer types on a laptop",),
    guests="write phone",
    full=0.6,
)
def police_station(set):
    kit = set.kit
    rng = set.random("board")
    set.stage(2.8, 1.5, 0, (0.0, 0.6))
    set.hall(
        8.8,
        8.2,
        3.0,
        wall="#cdd2d0",
        floor=kit.material("glazed", "#8f969a", 0.3, size=0.5, checker=0.15),
        ceiling="#e4e6e2",
        dado=(1.1, "#2f4f7f"),
        holes=[("-x", 0.4, 0.95, 3.6, 1.5)],
        view="street",
        bars="steel",
        frame="#3a4650",
        skirting="#22324a",
    )
    board = kit.box(3.0, 1.5, 0.03, kit.material("paint", "#b08a5c", 0.9), 0.0) + sum(
        kit.box(3.1, 0.06, 0.05, kit.material("wood", "#4a3020"), 0.0, (0, y, 0)) for y in (-0.03, 1.48)
    )
    pins = [(rng.uniform(-1.35, 1.35), rng.uniform(0.15, 1.3)) for _ in range(17)]
    for k, (x, y) in enumerate(pins):
        tone = ("#e8e4d8", "#c8c4b4", "#f0e8a0", "#b8bcc0")[k % 4]
        board += (
            kit.box(0.2, 0.24 if k % 3 else 0.16, 0.006, kit.material("paper", tone), 0.0)
            .turn("z", rng.uniform(-7, 7))
            .move(x, y - 0.1, 0.03)
        )
        if k % 3:
            board += kit.box(
                0.15, 0.15, 0.004, kit.material("paper", ("#5a5048", "#3a3a40", "#6a5a4a")[k % 3]), 0.0
            ).move(x, y - 0.05, 0.036)
    red = kit.material("cloth", "#c81c1c")
    board += kit.ropes([((*pins[k], 0.05), (*pins[k + 1], 0.05), 0.006) for k in range(12)], red, 3) + kit.sphere(
        0.014, red, (0, 0, 0), 6
    ).many([(x, y, 0.05) for x, y in pins])
    set.on("-z", -1.2, board, y=1.05)
    set.fitting("desk", [(-2.9, 0, -2.6, 0), (0.3, 0, -2.7, 0), (2.9, 0, 0.4, 90)], colour="#6a4a34")
    set.surface("desk", 0.76)
    set.fitting(
        "chair",
        [(-2.9, 0, -3.3), (0.3, 0, -3.4), (3.6, 0, 0.4, -90), (0.3, 0, -1.9, 180)],
        colour="#3a3028",
        pad="#3a4a5a",
    )
    for k, (x, z, t) in enumerate(((-2.6, -2.6, 180), (0.6, -2.7, 180), (2.9, 0.7, 90))):
        set.shape(
            "pc",
            kit.fitting("screen", width=0.5, height=0.32, stand=0.12, seed=k).turn("y", t).move(x, 0.76, z),
            kit.box(0.2, 0.05, 0.28, kit.material("paper"), 0.0, (x - 0.5, 0.76, z)),
            shadow=False,
        )
    set.put("table_lamp", (-3.45, -2.7), 0, y=0.76, colour="emerald", solid=False, lamps=True)
    set.line(
        "+z",
        [1.4],
        "counter",
        length=3.4,
        depth=0.6,
        height=1.1,
        material="paint",
        colour="#2f4f7f",
        top="wood",
        top_colour="#8a6a48",
        panels=5,
    )
    set.on(
        "+z",
        1.4,
        kit.fitting("sign", text="警察 POLICE", size=0.34, ink="#ffffff", board="#1f3f7a", frame="gold"),
        y=2.4,
    )
    iron = kit.material("iron", "#3a3c40")
    set.shape(
        "cell",
        kit.ropes(
            [((2.3 + 0.14 * k, 0, -2.2), (2.3 + 0.14 * k, 2.9, -2.2), 0.016) for k in range(16)]
            + [((2.2, y, -2.2), (4.4, y, -2.2), 0.02) for y in (0.1, 1.3, 2.85)]
            + [((2.25, 0, -4.1 + 0.14 * k), (2.25, 2.9, -4.1 + 0.14 * k), 0.016) for k in range(14)],
            iron,
            5,
        ),
    )
    set.fitting("bench", [(3.4, 0, -3.8)], length=1.7, colour="#5a5a54")
    set.line(
        "+x",
        [2.9],
        "shelves",
        length=1.8,
        height=2.0,
        depth=0.4,
        rows=5,
        goods="files",
        material="paint",
        colour="#5a666c",
        seed=2,
    )
    set.on(
        "-x",
        -2.6,
        kit.box(1.2, 0.9, 0.02, kit.material("paper", "#d4dcc8"), 0.0),
        kit.ropes(
            [((-0.5 + 0.25 * k, 0.1, 0.02), (-0.4 + 0.2 * k, 0.8, 0.02), 0.01) for k in range(5)]
            + [((-0.5, 0.2 + 0.2 * k, 0.02), (0.5, 0.3 + 0.15 * k, 0.02), 0.01) for k in range(4)],
            kit.material("paint", "#8a7a5a"),
            4,
        ),
        y=1.3,
    )
    set.put("clock", (4.36, 1.4), -90, y=2.3, solid=False, shadow=False)
    set.lamps(
        "tube", [(-2.4, -1.6, 90), (1.0, -1.6, 90), (-2.0, 1.8, 90), (1.6, 1.8, 90)], on=True, drop=0.4, power=0.8
    )
