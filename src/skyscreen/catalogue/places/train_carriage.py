"""A railway carriage: seats on both sides of an aisle, great windows with fields going by, luggage racks, curtains, lamps."""

from skyscreen.catalogue import place


@place(
    en=(
        "train carriage",
        "train interior",
        "inside a train",
        "train compartment",
        "railway carriage",
        "train car",
        "dining car",
        "sleeper train",
    ),
    zh=("车厢", "火车车厢", "火车上", "列车车厢", "高铁车厢", "餐车", "列车上"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="cloth",
    reverb=0.25,
    hours=15.0,
    life=("A woman looks out of the window", "An old man reads a newspaper"),
    pastime="looks out of the window",
    guests="rest read phone listen",
    full=0.6,
)
def train_carriage(set):
    kit = set.kit
    set.stage(7.0, 0.9)
    holes = [(side, -8.0 + 2.0 * k, 0.85, 1.5, 0.95) for side in ("-x", "+x") for k in range(9)]
    set.hall(
        3.0,
        19.0,
        1.95,
        wall="#d8c8a4",
        floor=kit.material("cloth", "#5a3a34"),
        ceiling="#efe6d0",
        dado=(0.82, kit.material("wood", "#6a4026")),
        holes=holes,
        view="garden",
        bars="shop",
        frame="#5a3a22",
        curtain=None,
        skirting=None,
        cornice=False,
        shape="barrel",
        rise=0.55,
        upstairs=0.6,
        clear=0.3,
    )
    rows = [-8.2 + 2.0 * k for k in range(9)]
    set.fitting(
        "seats",
        [(s * 0.92, 0, z + d, turn) for s in (-1, 1) for z in rows for d, turn in ((0.0, 0), (1.15, 180))],
        count=2,
        kind="coach",
        colour="#2f5a4a",
        pitch=0.46,
        shadow=False,
    )
    table = kit.box(0.7, 0.03, 0.42, kit.material("wood", "#7a4a2c"), 0.01, (0, 0.7, 0)) + kit.box(
        0.05, 0.7, 0.05, kit.material("steel"), 0.0
    )
    cup = kit.cylinder(0.035, 0.09, kit.material("ceramic", "#f0ece4"), (0.1, 0.73, 0), 10)
    set.shape("tables", (table + cup).many([(s * 1.1, 0, z + 0.58) for s in (-1, 1) for z in rows]), shadow=False)
    set.surface("table", 0.73)
    brass = kit.material("brass")
    rack = (
        [((s * 1.46, 1.92, -9.2), (s * 1.46, 1.92, 9.2), 0.016) for s in (-1, 1)]
        + [((s * 1.08, 1.95, -9.2), (s * 1.08, 1.95, 9.2), 0.02) for s in (-1, 1)]
        + [
            ((s * 1.46, 1.92, z), (s * 1.08, 1.95, z), 0.01)
            for s in (-1, 1)
            for z in [-9.0 + 0.5 * k for k in range(37)]
        ]
    )
    set.shape("racks", kit.ropes(rack, brass, 4), shadow=False)
    bags = sum(
        kit.box(w, h, 0.3, kit.material("leather", c), 0.02).turn("y", 90).move(s * 1.26, 1.96, z)
        for s, z, w, h, c in (
            (-1, -6.5, 0.6, 0.3, "#6a3a20"),
            (1, -4.6, 0.5, 0.26, "#2a3a4a"),
            (-1, -2.2, 0.7, 0.28, "#8a2a24"),
            (1, 0.4, 0.55, 0.3, "#5a5a3a"),
            (-1, 2.6, 0.6, 0.26, "#3a2a24"),
            (1, 5.4, 0.6, 0.3, "#7a5a2c"),
        )
    )
    set.shape("luggage", bags, shadow=False)
    set.shape(
        "curtains",
        *[
            kit.fitting("drape", width=0.2, height=1.05, colour="#8a2a2a", deep=0.03)
            .turn("y", 90)
            .move(s * 1.44, 0.82, -9.0 + 2.0 * k)
            for s in (-1, 1)
            for k in range(10)
        ],
        shadow=False,
    )
    set.on(
        "-z",
        0,
        kit.fitting("double_door", width=0.9, height=1.9, colour="#5a3a22", panes=True),
        kit.fitting("sign", text="12 号车厢", size=0.12, ink="#ffd23a", board="#141210", glow=1.6).move(0, 2.1, 0.04),
    )
    set.lamps(
        "neon",
        [(0.0, z) for z in (-7.5, -4.5, -1.5, 1.5, 4.5, 7.5)],
        on=set.hour > 16 or set.night,
        height=2.5,
        colour="#fff0d4",
        size=1.6,
        power=0.9,
    )
    set.camera_limits((-0.5, 0.3, -8.8), (0.5, 2.15, 8.8))
