"""A ballroom: crystal chandeliers over a mirror-bright floor, gilded columns, tall arched windows, mirrors, red drapes."""

from skyscreen.catalogue import place


@place(
    en=(
        "ballroom",
        "palace interior",
        "european palace",
        "grand hall",
        "royal palace",
        "versailles",
        "banquet hall",
        "wedding banquet",
        "palace ballroom",
        "masquerade ball",
    ),
    zh=("舞厅", "宴会厅", "婚礼大厅", "婚宴", "西式宫殿", "皇家宫殿", "舞会", "凡尔赛宫"),
    indoor=True,
    windows=True,
    ambience=("room", "crowd"),
    ground="planks",
    reverb=1.6,
    hours=19.5,
    deeds=("waltz", "prom", "ballroom dance", "tango", "masquerade", "舞会", "华尔兹", "探戈", "交谊舞"),
    life=("A prince and a princess dance together",),
)
def ballroom(set):
    kit = set.kit
    gold, white = kit.material("brass", "#d0a44a"), "#ece2cc"
    set.stage(6.0, 3.4, 0, (0.0, 0.5))
    set.hall(
        15.0,
        22.0,
        7.2,
        wall=white,
        floor=kit.material("glazed", "#b98a54", 0.08, size=0.7, checker=0.3, joint=0.2),
        ceiling="#f2ead8",
        holes=[("-x", x, 0.5, 2.2, 4.6) for x in (-8.0, -4.0, 0.0, 4.0, 8.0)],
        view="garden",
        bars="arch",
        frame="#e8dcc0",
        curtain="#8a1c20",
        skirting="#d8c8a0",
    )
    set.fitting(
        "column",
        [(7.2, 0, z) for z in (-8, -4, 0, 4, 8)] + [(x, 0, -10.7) for x in (-5.4, -2.2, 2.2, 5.4)],
        height=7.0,
        radius=0.34,
        colour="#e8dcc4",
        material="plaster",
        trim="#d0a44a",
    )
    for z in (-6, -2, 2, 6):
        set.on("+x", z, kit.fitting("mirror", width=2.0, height=3.8, frame="brass", tint="#b0a890"), y=0.9)
    for x in (-3.8, 3.8):
        set.on("-z", x, kit.fitting("mirror", width=2.0, height=3.8, frame="brass", tint="#b0a890"), y=0.9)
    set.on(
        "-z", 0, kit.fitting("double_door", width=2.6, height=3.6, colour="#ece0c4", material="paint", frame="#d0a44a")
    )
    for s in (-1, 1):
        set.on("-z", s * 1.75, kit.fitting("drape", width=0.9, height=5.2, colour="#8a1c20"), out=0.15)
    frieze = sum(
        kit.box(length, 0.14, 0.12, gold, 0.0).turn("y", turn).move(x, y, z)
        for y in (5.6, 6.5)
        for length, turn, x, z in ((15, 0, 0, -10.9), (22, 90, 7.4, 0), (22, 90, -7.4, 0), (15, 0, 0, 10.9))
    )
    roses = kit.cylinder(0.9, 0.08, kit.material("plaster", "#e8d8b0"), (0, 7.1, 0), 28).many(
        [(0, 0, z) for z in (-6, 0, 6)]
    ) + kit.torus(0.95, 0.07, gold, (0, 7.12, 0), 28, 6).many([(0, 0, z) for z in (-6, 0, 6)])
    coffers = sum(kit.box(0.2, 0.12, 22, gold, 0.0, (x, 7.06, 0)) for x in (-3.6, 3.6)) + sum(
        kit.box(15, 0.12, 0.2, gold, 0.0, (0, 7.06, z)) for z in (-9, -3, 3, 9)
    )
    set.shape("gilding", frieze, roses, coffers, shadow=False)
    set.fitting(
        "round_table",
        [(x, 0, z) for x, z in ((5.6, -8.4), (5.6, 8.4), (-5.4, 8.6), (-5.2, -8.8))],
        radius=0.7,
        height=0.76,
        cloth="#f4f0e8",
    )
    chairs = [
        (x + 1.0 * a, 0, z + 1.0 * b, t)
        for x, z in ((5.6, -8.4), (5.6, 8.4), (-5.4, 8.6), (-5.2, -8.8))
        for a, b, t in ((1, 0, -90), (-1, 0, 90), (0, 1, 180), (0, -1, 0))
    ]
    set.fitting("chair", chairs, material="brass", colour="#c89a44", pad="#8a1c20")
    arms = kit.ropes([((0, 0, 0), (s * 0.16, 0.05, 0.14), 0.014) for s in (-1, 1)], gold, 5) + kit.sphere(
        0.045, kit.material("lamp", "#ffe0b0", emission=4.0), (0, 0, 0), 8
    ).many([(s * 0.16, 0.14, 0.14) for s in (-1, 1)])
    for z in (-8, -4, 0, 4, 8):
        set.on("+x", z, arms, y=3.0, out=0.42)
    set.lamps("chandelier", [(0, -6), (0, 0), (0, 6)], on=True, drop=2.3, size=1.25, power=1.6, lights=3)
    set.lamps("globe", [(5.6, z) for z in (-6, 0, 6)], on=set.night, drop=4.0, size=0.1, power=0.7)
