"""A courtroom: the judge's bench raised on dark panels under a crest, witness stand, jury, counsel tables, public pews."""

from skyscreen.catalogue import place


@place(
    en=("courtroom", "court", "court of law", "courthouse", "trial", "parliament", "senate", "jury room"),
    zh=("法庭", "法院", "审判庭", "公堂", "议会", "衙门", "县衙"),
    near=("parliament", "senate", "议会", "jury room", "衙门", "县衙", "公堂"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="planks",
    reverb=0.9,
    hours=10.5,
    deeds=("bang the gavel", "sentence & thief", "on trial", "plead guilty", "murder trial", "开庭", "审案", "宣判"),
    life=("A judge talks", "A lawyer points"),
    guests="listen rest",
    full=0.5,
)
def courtroom(set):
    kit = set.kit
    dark = "#4a2a18"
    set.stage(3.4, 2.0, 0, (0.0, -0.2))
    set.hall(
        12.0,
        14.0,
        4.8,
        wall="#d8ccb4",
        floor=kit.material("planks", "#7a5432", 0.4),
        ceiling="#e8e0cc",
        holes=[("-x", x, 1.8, 1.6, 2.4) for x in (-4.0, 0.0, 4.0)],
        view="city",
        bars="casement",
        frame="#d8ccb0",
        skirting=None,
    )
    for side, long, high in (("-z", 12.0, 3.4), ("+x", 14.0, 1.6), ("-x", 14.0, 1.6), ("+z", 12.0, 1.6)):
        set.on(side, 0, kit.fitting("panelling", length=long, height=high, colour=dark, field=1.0))
    set.on("-z", 0, kit.box(6.4, 0.5, 2.6, kit.material("wood", dark), 0.0, (0, 0, 1.3)))
    set.fitting(
        "counter",
        [(0, 0.5, -5.5)],
        length=4.6,
        depth=0.8,
        height=1.15,
        material="wood",
        colour="#5a3018",
        top="wood",
        top_colour="#6f4022",
        panels=5,
        trim="#c89a3c",
    )
    set.surface("bench", 1.65)
    set.fitting("armchair", [(x, 0.5, -6.0) for x in (-1.4, 0.0, 1.4)], colour="#3a1c14", high=1.5, width=0.8)
    gold = kit.material("brass")
    crest = kit.cylinder(0.55, 0.06, gold, (0, 0, 0), 32).turn("x", 90) + kit.cylinder(
        0.46, 0.08, kit.material("paint", "#22304a"), (0, 0, 0), 32
    ).turn("x", 90)
    scales = kit.ropes(
        [
            ((0, -0.32, 0.1), (0, 0.3, 0.1), 0.022),
            ((-0.3, 0.18, 0.1), (0.3, 0.18, 0.1), 0.016),
            ((-0.15, -0.32, 0.1), (0.15, -0.32, 0.1), 0.03),
        ]
        + [((s * 0.3, 0.18, 0.1), (s * 0.3 + d, -0.06, 0.1), 0.006) for s in (-1, 1) for d in (-0.1, 0.1)],
        gold,
        6,
    )
    scales += kit.ellipsoid(0.12, 0.03, 0.04, gold, (0, 0, 0), 10).many([(s * 0.3, -0.07, 0.1) for s in (-1, 1)])
    set.on("-z", 0, crest, scales, y=3.9)
    for s, tone in ((-1, "#22406a"), (1, "#8a2a24")):
        flag = (
            kit.ropes([((0, 0, 0), (0, 2.6, 0), 0.025)], kit.material("wood", "#5a3a20"), 6)
            + kit.sphere(0.06, gold, (0, 2.62, 0), 10)
            + kit.fitting("drape", width=0.5, height=1.4, colour=tone, deep=0.05).move(0.2, 1.1, 0.05)
        )
        set.shape("flag", flag, at=(s * 3.3, 0.5, -6.2))
    box = kit.fitting(
        "counter",
        length=1.3,
        depth=0.2,
        height=1.0,
        material="wood",
        colour="#5a3018",
        top="wood",
        top_colour="#6f4022",
        panels=2,
    )
    set.shape(
        "witness",
        box.move(0, 0.25, 0.5),
        box.turn("y", 90).move(0.45, 0.25, 0),
        kit.box(1.4, 0.25, 1.4, kit.material("wood", dark), 0.0),
        at=(3.0, 0, -4.3),
        solid=True,
    )
    set.fitting("chair", [(3.0, 0.25, -4.3)], colour=dark)
    set.fitting(
        "bench",
        [(5.2 - 0.75 * k, 0.36 - 0.18 * k, -0.6, -90) for k in range(2)],
        length=4.4,
        colour="#5a3018",
        back=0.95,
    )
    set.fitting(
        "counter",
        [(4.0, 0, -0.6, -90)],
        length=4.6,
        depth=0.15,
        height=0.85,
        material="wood",
        colour="#5a3018",
        top="wood",
        top_colour="#6f4022",
        panels=5,
    )
    set.fitting("table", [(-2.4, 0, 1.6), (2.2, 0, 1.8)], width=2.0, depth=0.85, height=0.76, colour="#5a3018")
    set.fitting("chair", [(x, 0, 2.4, 180) for x in (-2.9, -1.9, 1.7, 2.7)], colour=dark, pad="#5a1c18")
    paper = kit.box(0.21, 0.02, 0.3, kit.material("paper"), 0.0)
    set.shape(
        "papers",
        paper.many(
            [(x, 0.76, z, 12 * k) for k, (x, z) in enumerate(((-2.9, 1.7), (-2.2, 1.5), (1.7, 1.8), (2.6, 1.7)))]
        ),
        shadow=False,
    )
    set.fitting(
        "bench",
        [(s * 2.6, 0, 4.2 + 0.95 * k, 180) for s in (-1, 1) for k in range(3)],
        length=4.0,
        colour="#5a3018",
        back=0.95,
    )
    set.shape(
        "rail",
        kit.ropes(
            [((-5.6, 0.85, 3.4), (-0.8, 0.85, 3.4), 0.04), ((0.8, 0.85, 3.4), (5.6, 0.85, 3.4), 0.04)]
            + [
                ((s * (0.8 + 0.4 * k), 0, 3.4), (s * (0.8 + 0.4 * k), 0.85, 3.4), 0.025)
                for s in (-1, 1)
                for k in range(13)
            ],
            kit.material("wood", "#5a3018"),
            5,
        ),
    )
    gavel = kit.cylinder(0.035, 0.12, kit.material("wood", "#7a4424"), (0, 0, 0), 10).turn("z", 90) + kit.ropes(
        [((-0.06, 0, 0), (-0.06, -0.02, 0.26), 0.012)], kit.material("wood", "#7a4424"), 6
    )
    set.shape("gavel", gavel.move(0.4, 1.7, -5.1), shadow=False)
    set.lamps(
        "globe", [(x, z) for x in (-3.2, 0, 3.2) for z in (-3.6, 0.6, 4.8)], on=True, drop=1.1, size=0.22, power=0.9
    )
