"""Mission control: tiers of consoles before a wall of great screens with maps and curves, clocks, blue light."""

from skyscreen.catalogue import place


@place(
    en=(
        "control room",
        "mission control",
        "command center",
        "command centre",
        "operations room",
        "nasa",
        "space center",
        "control center",
        "war room",
    ),
    zh=("控制室", "控制中心", "指挥中心", "指挥大厅", "航天中心", "调度室", "发射中心", "监控室"),
    indoor=True,
    ambience=("room",),
    ground="cloth",
    reverb=0.6,
    hours=12.0,
    life=("An engineer types on a laptop",),
)
def control_room(set):
    kit = set.kit
    set.stage(3.6, 1.6, 0, (0.0, 0.6))
    set.sky(exposure=-0.3)
    set.hall(
        13.0,
        13.0,
        4.6,
        wall="#4a5862",
        floor=kit.material("cloth", "#33404a"),
        ceiling="#5a646c",
        skirting=None,
        cornice=False,
        dado=(0.9, "#2a343c"),
    )
    set.on(
        "-z",
        0,
        kit.fitting(
            "screen",
            width=5.4,
            height=2.3,
            colour="#0c2436",
            glow=1.0,
            content="map",
            ink=("#3ac0a0", "#ffd23a", "#3a7aa0"),
        ),
        y=1.5,
    )
    for s in (-1, 1):
        set.on(
            "-z",
            s * 4.5,
            kit.fitting("screen", width=2.9, height=1.15, colour="#0c1c2c", glow=1.0, content="graph", seed=3 + s),
            kit.fitting("screen", width=2.9, height=1.0, colour="#0c2c24", glow=1.0, content="lines", seed=8 + s).move(
                0, -1.2, 0
            ),
            y=2.68,
        )
    set.on(
        "-z", 0, kit.fitting("sign", text="T - 00:10:24", size=0.32, ink="#ff5a3a", board="#140e0c", glow=2.4), y=4.15
    )
    rows = [(-2.9, 0.0, (-4.2, -1.4, 1.4, 4.2)), (3.4, 0.0, (-4.2, 4.2)), (4.6, 0.3, (-2.0, 2.0))]
    set.shape("tier", kit.box(12.8, 0.3, 2.6, kit.material("cloth", "#2f3a42"), 0.0, (0, 0, 5.4)))
    places = [(x, y, z - 0.4, 0) for z, y, xs in rows for x in xs]
    set.fitting("console", [p for k, p in enumerate(places) if k % 2 == 0], length=2.6, seed=1)
    set.fitting("console", [p for k, p in enumerate(places) if k % 2], length=2.6, seed=2, screens=3)
    set.fitting("console", [(-5.9, 0, 0.6, 90), (5.9, 0, 0.6, -90)], length=3.2, seed=3, screens=3)
    set.surface("console", 0.78)
    set.fitting(
        "armchair",
        [(x + d, y, z + 1.35, 180) for x, y, z, _ in places for d in (-0.6, 0.6)],
        colour="#26303a",
        width=0.6,
        high=1.1,
    )
    set.light((0, 2.6, -5.4), "#7ac0ff", 9.0, 10.0)
    for x in (-4.5, 4.5):
        set.light((x, 2.4, -5.6), "#6ab0ff", 4.0, 8.0)
    set.lamps(
        "panel", [(x, z) for x in (-4, 0, 4) for z in (-2.6, 1.2, 4.8)], on=True, power=0.45, size=0.5, colour="#dceaff"
    )
    for _k, (x, t) in enumerate(((-5.4, "北京"), (5.4, "UTC"))):
        set.on(
            "+z", x, kit.fitting("sign", text=t + " 08:46", size=0.22, ink="#ffd23a", board="#10161c", glow=1.8), y=3.2
        )
    set.on("+z", 0, kit.fitting("double_door", width=1.8, colour="#5a666e", material="paint", panes=True), y=0.3)
