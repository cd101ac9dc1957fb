"""A grand staircase in a hall: a broad flight to a landing with a tall window, banisters, a runner, a clock, a chandelier."""

from skyscreen.catalogue import place


@place(
    en=(
        "staircase",
        "stairwell",
        "grand staircase",
        "entrance hall",
        "mansion",
        "foyer",
        "mansion hall",
        "old mansion",
    ),
    zh=("楼梯间", "门厅", "大楼梯", "豪宅", "楼道", "玄关", "老宅", "别墅里"),
    near=("mansion", "old mansion", "豪宅", "老宅"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="stone",
    reverb=0.9,
    hours=18.0,
)
def staircase(set):
    kit = set.kit
    dark, rail = "#5a3620", kit.material("wood", "#4a2a18")
    set.stage(3.6, 1.9, 0, (0.0, 1.6))
    set.hall(
        10.0,
        13.0,
        6.4,
        wall="#b8a488",
        floor=kit.material("glazed", "#d8ccb4", 0.12, size=0.6, checker=0.75, joint=0.2),
        ceiling="#e4d8c0",
        dado=(1.0, kit.material("wood", dark)),
        holes=[("-z", 0.0, 3.2, 2.4, 2.6), ("-x", 2.6, 1.0, 1.6, 2.6)],
        view="garden",
        bars="arch",
        frame="#e0d4bc",
        curtain=None,
        skirting="#3f2418",
    )
    count, rise, tread, foot = 12, 0.185, 0.3, -1.9
    set.shape(
        "flight",
        kit.fitting("steps", count=count, width=2.6, rise=rise, tread=tread, colour=dark, material="wood").move(
            0, 0, foot
        ),
        kit.box(10.0, 0.2, 1.1, kit.material("wood", dark), 0.0, (0, count * rise - 0.2, -5.95)),
        solid=True,
    )
    runner = sum(
        kit.box(
            1.5,
            0.012,
            tread + 0.02,
            kit.material("cloth", "#7d1a1c"),
            0.0,
            (0, rise * (k + 1), foot - tread * (k + 0.5)),
        )
        + kit.box(1.5, rise, 0.012, kit.material("cloth", "#7d1a1c"), 0.0, (0, rise * k, foot - tread * k + 0.012))
        for k in range(count)
    )
    set.shape("runner", runner, shadow=False)
    bars = []
    for s in (-1, 1):
        for k in range(count):
            for half in (0.25, 0.75):
                y, z = rise * (k + 1), foot - tread * (k + half)
                bars.append(((s * 1.25, y, z), (s * 1.25, y + 0.85 + rise * (half - 0.5), z), 0.025))
        bars.append(((s * 1.25, 0.95, foot - 0.05), (s * 1.25, count * rise + 0.95, foot - tread * count), 0.05))
        bars += [
            ((s * (1.35 + 0.2 * k), count * rise, -5.42), (s * (1.35 + 0.2 * k), count * rise + 0.9, -5.42), 0.025)
            for k in range(19)
        ]
        bars.append(((s * 1.25, count * rise + 0.92, -5.42), (s * 5.0, count * rise + 0.92, -5.42), 0.05))
    posts = sum(
        kit.box(0.18, 1.25, 0.18, rail, 0.01, (s * 1.25, 0, foot + 0.05))
        + kit.sphere(0.13, rail, (s * 1.25, 1.36, foot + 0.05), 14)
        for s in (-1, 1)
    )
    set.shape("banisters", kit.ropes(bars, rail, 5), posts)
    for s in (-1, 1):
        set.on("-z", s * 3.2, kit.fitting("double_door", width=1.4, height=1.9, colour=dark))
        set.fit("picture", "-x" if s < 0 else "+x", -2.2 if s > 0 else -3.0, wide=1.2, tall=1.5, y=1.7)
    clock = (
        kit.box(0.56, 2.1, 0.34, rail, 0.02)
        + kit.box(0.66, 0.16, 0.4, rail, 0.02, (0, 2.1, 0))
        + kit.cylinder(0.2, 0.02, kit.material("paper", "#f0e8d4"), (0, 0, 0), 22, bevel=0)
        .turn("x", 90)
        .move(0, 1.78, 0.18)
        + kit.ropes(
            [((0, 1.78, 0.2), (0, 1.92, 0.2), 0.008), ((0, 1.78, 0.2), (0.09, 1.74, 0.2), 0.01)],
            kit.material("paint", "black"),
            4,
        )
    )
    clock += kit.box(0.3, 0.9, 0.02, kit.material("paint", "#1a120c"), 0.0, (0, 0.4, 0.17)) + kit.cylinder(
        0.08, 0.02, kit.material("brass"), (0, 0, 0), 14
    ).turn("x", 90).move(0, 0.7, 0.19)
    set.on("+x", 2.0, clock, out=0.2)
    set.fitting("armchair", [(-4.2, 0, 0.6, 80)], colour="#5a2420")
    set.fitting("table", [(4.3, 0, -0.6, 90)], width=1.2, depth=0.45, height=0.82, colour=dark)
    set.put("table_lamp", (4.35, -0.9), 0, y=0.82, solid=False, lamps=True)
    set.put("vase", (4.3, -0.2), 0, y=0.82, solid=False, shadow=False)
    set.fitting("rug", [(0, 0, 1.6)], width=4.0, depth=3.0, colour="#6a2420", solid=False, shadow=False)
    set.on("+z", 0, kit.fitting("double_door", width=2.2, height=2.8, colour=dark, panes=True))
    set.plant((-4.4, -4.6), 1.8, pot="#7a4a2a")
    set.lamps("chandelier", [(0, 1.0)], on=True, drop=1.9, size=1.0, power=1.6)
    set.camera_limits((-4.4, 0.2, -1.6), (4.4, 5.6, 5.9))
