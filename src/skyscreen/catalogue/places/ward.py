"""A hospital room: beds with monitors and drips, curtains on rails, pale green walls, a window with daylight."""

from skyscreen.catalogue import place


@place(
    en=("hospital room", "ward", "hospital ward", "patient room", "sickroom", "maternity ward", "nursing home", "care home", "hospice"),
    zh=("病房", "住院部", "病床前", "产房", "监护室", "病床", "养老院", "敬老院", "疗养院"),
    near=("nursing home", "care home", "hospice", "养老院", "敬老院", "疗养院"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="plastic",
    reverb=0.5,
    hours=10.0,
    life=("A nurse examines an old man on a bed", "A doctor writes with a pen"),
)
def ward(set):
    kit = set.kit
    set.stage(2.8, 1.5, 0, (0.3, 0.9))
    set.hall(
        8.4,
        7.6,
        2.9,
        wall="#dde8e0",
        floor=kit.material("plastic", "#c2cac6", 0.25),
        ceiling="#f0f2ee",
        dado=(1.0, "#9cc4b4"),
        holes=[("-x", 0.0, 0.9, 4.4, 1.6)],
        view="city",
        bars="casement",
        frame="ivory",
        curtain="#a8ccc4",
        skirting="#7a9a90",
        upstairs=9.0,
    )
    set.copies("bed", bed, [(x, 0, -2.5, 0) for x in (-2.6, 0.1, 2.8)], solid=True)
    set.surface("bed", 0.72)
    cloth = "#a8d0c4"
    for x in (-1.25, 1.45):
        set.fitting("drape", [(x, 0, -2.9, 90)], width=1.3, height=2.3, colour=cloth, solid=False, phase=x)
        set.shape(
            "rail",
            kit.ropes(
                [((x, 2.36, -3.7), (x, 2.36, -1.4), 0.015), ((x, 2.36, -1.4), (x, 2.9, -1.4), 0.008)],
                kit.material("steel"),
                5,
            ),
            shadow=False,
        )
    for k, x in enumerate((-2.6, 0.1, 2.8)):
        panel = kit.box(2.2, 0.24, 0.08, kit.material("paint", "#eef0ec", 0.4), 0.01, (0, 1.35, 0.05)) + kit.box(
            1.6, 0.04, 0.03, kit.material("lamp", "#f4faff", emission=1.8), 0.0, (0, 1.6, 0.07)
        )
        panel += sum(
            kit.cylinder(0.03, 0.04, kit.material("plastic", c), (0, 0, 0), 10)
            .turn("x", 90)
            .move(-0.8 + 0.2 * j, 1.47, 0.09)
            for j, c in enumerate(("#3a8a5a", "#2f6ab0", "#c8302c"))
        )
        set.on("-z", x, panel)
        set.shape(
            "monitor",
            kit.fitting(
                "screen",
                width=0.36,
                height=0.26,
                colour="#0c1a22",
                glow=1.0,
                content="graph",
                ink=("#4aff8a", "#ffd23a", "#4ac8ff"),
                seed=k,
            ).move(x + 0.75, 1.3, -3.3),
            kit.ropes([((x + 0.75, 0, -3.35), (x + 0.75, 1.3, -3.35), 0.02)], kit.material("steel"), 6),
            shadow=False,
        )
        set.fitting(
            "table", [(x - 0.8, 0, -3.2)], width=0.45, depth=0.42, height=0.72, material="paint", colour="#e4e8e4"
        )
        drip = kit.ropes(
            [((0, 0.05, 0), (0, 2.0, 0), 0.014), ((-0.12, 1.98, 0), (0.12, 1.98, 0), 0.01)]
            + [((0, 0.08, 0), (0.24 * a, 0.03, 0.24 * b), 0.012) for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1))],
            kit.material("steel"),
            6,
        )
        drip += kit.box(0.11, 0.2, 0.04, kit.material("ceramic", "#dcecf0", 0.1), 0.01, (0.12, 1.74, 0)) + kit.tube(
            [(0.12, 1.74, 0), (0.1, 1.2, 0.05), (0.25, 0.8, 0.4)],
            0.006,
            kit.material("plastic", "#e8f0f0"),
            5,
            smooth=4,
        )
        set.shape("drip", drip.move(x - 0.62, 0, -2.2), shadow=False)
    set.put("vase", (-3.4, -3.2), 0, 0.7, y=0.72, solid=False, shadow=False)
    set.line(
        "+x",
        [1.8],
        "shelves",
        length=1.4,
        height=1.9,
        depth=0.4,
        rows=4,
        goods=("boxes", "jars", "cloth"),
        material="paint",
        colour="#e4e8e4",
    )
    set.on("+x", -1.4, kit.fitting("double_door", width=1.3, colour="#b8946a", panes=True))
    set.fitting("armchair", [(3.3, 0, -0.4, -80)], colour="#5a8a9a", material="leather")
    set.on("+z", 1.2, kit.fitting("sign", text="3 病房 WARD", size=0.2, ink="#ffffff", board="#2f8a72"), y=2.2)
    set.fit("picture", "+z", -1.6, wide=0.9, tall=0.6, y=1.5)
    set.fitting("chair", [(-1.9, 0, 3.3, 180)], material="plastic", colour="#3f7f9f")
    set.lamps("panel", [(-2.4, -1.4), (1.0, -1.4), (-2.4, 1.8), (1.6, 1.8)], on=True, power=0.6)


def bed(kit):
    """A hospital bed with its head raised, rails, white sheets; head at −Z."""
    steel, sheet, blue = kit.material("steel"), kit.material("cloth", "#f0f2f0"), kit.material("cloth", "#8ab8d0")
    out = kit.box(0.9, 0.08, 2.0, kit.material("paint", "#c8d0d0", 0.4), 0.02, (0, 0.5, 0)) + kit.box(
        0.86, 0.14, 1.3, sheet, 0.05, (0, 0.58, 0.32)
    )
    out += kit.box(0.86, 0.14, 0.85, sheet, 0.05, (0, 0, 0)).turn("x", 28).move(0, 0.76, -0.68) + kit.box(
        0.56, 0.12, 0.34, sheet, 0.05
    ).turn("x", 28).move(0, 0.98, -0.84)
    out += kit.box(0.9, 0.1, 1.1, blue, 0.04, (0, 0.66, 0.4))
    rails = [
        ((s * 0.47, y, a), (s * 0.47, y, b), 0.014) for s in (-1, 1) for y in (0.7, 0.95) for a, b in ((-0.7, 0.1),)
    ]
    rails += [((s * 0.47, 0.55, z), (s * 0.47, 0.95, z), 0.012) for s in (-1, 1) for z in (-0.7, -0.3, 0.1)]
    rails += [((x, 0.1, z), (x, 0.52, z), 0.022) for x in (-0.38, 0.38) for z in (-0.85, 0.85)]
    ends = kit.box(0.9, 0.5, 0.04, kit.material("paint", "#b8d0cc", 0.4), 0.03, (0, 0.5, 1.02)) + kit.box(
        0.9, 0.66, 0.04, kit.material("paint", "#b8d0cc", 0.4), 0.03, (0, 0.5, -1.04)
    )
    wheel = kit.cylinder(0.06, 0.04, kit.material("rubber", "charcoal"), (0, 0, 0), 10).turn("z", 90)
    return (
        out
        + ends
        + kit.ropes(rails, steel, 6)
        + wheel.many([(x + 0.02, 0.06, z) for x in (-0.38, 0.38) for z in (-0.85, 0.85)])
    )
