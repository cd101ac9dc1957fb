"""A dance studio: a wall of mirrors with the barre, a sprung pale floor, tall windows, a piano in the corner."""

from skyscreen.catalogue import place


@place(
    en=(
        "dance studio",
        "ballet studio",
        "rehearsal room",
        "yoga studio",
        "dance class",
        "ballet class",
        "martial arts gym",
    ),
    zh=("舞蹈室", "练功房", "舞蹈教室", "瑜伽馆", "排练厅", "瑜伽室", "舞蹈房"),
    near=("martial arts gym", "yoga studio", "瑜伽馆", "瑜伽室"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="planks",
    reverb=0.9,
    hours=10.0,
    deeds=("dance lesson", "街舞", "breakdance", "hip hop dance"),
    life=("Three dancers dance",),
    pastime="dances",
)
def dance_studio(set):
    kit = set.kit
    set.stage(4.0, 2.4, 0, (0.0, 0.2))
    set.hall(
        10.0,
        10.0,
        3.8,
        wall="#e6ddd0",
        floor=kit.material("planks", "#c8a070", 0.25),
        ceiling="#f0ebe0",
        holes=[("-x", x, 0.7, 1.8, 2.6) for x in (-3.2, -0.4, 2.4)],
        view="city",
        bars="steel",
        frame="#e8e4da",
        skirting="#c8b498",
        upstairs=9.0,
    )
    for x in (-4.1, -2.46, -0.82, 0.82, 2.46, 4.1):
        set.on("-z", x, kit.fitting("mirror", width=1.6, height=2.4, tint="#aab4ae"), y=0.3)
    bar = [((-4.8, y, 0.28), (4.8, y, 0.28), 0.024) for y in (0.85, 1.1)] + [
        ((x, 0.6, 0.0), (x, 1.12, 0.28), 0.02) for x in (-4.4, -2.2, 0, 2.2, 4.4)
    ]
    for side in ("-z", "+x"):
        set.on(side, 0, kit.ropes(bar, kit.material("wood", "#a8743c"), 8))
    set.put("piano", (3.9, 3.9), -140)
    for k, x in enumerate((-3.4, -2.7, -2.0)):
        mat = kit.cylinder(0.09, 0.65, kit.material("cloth", ("#7a5a9a", "#3f8a8a", "#c86a7a")[k]), (0, 0, 0), 14).turn(
            "x", 90
        )
        set.shape("mats", mat.move(x * 0.3 - 3.4, 0.1, 4.4), shadow=False)
    set.line("+z", [0.4], "bench", length=2.6, colour="#b98a54", out=0.3)
    set.on("+z", -2.8, kit.fitting("double_door", width=1.5, colour="#c8b498", material="paint", panes=True))
    set.fit("picture", "+z", 1.8, wide=0.9, tall=1.2, y=1.3)
    shoe = kit.ellipsoid(0.04, 0.035, 0.11, kit.material("silk", "#e0a0a8"), (0, 0.035, 0), 10)
    set.shape("shoes", shoe.many([(0.2, 0.45, 4.6, 20), (0.35, 0.45, 4.62, -15)]), shadow=False)
    set.fit("picture", "+x", 2.6, wide=0.9, tall=1.2, y=1.7)
    set.lamps(
        "globe", [(x, z) for x in (-2.6, 0, 2.6) for z in (-2.6, 0.4, 3.2)], on=set.night, drop=0.6, size=0.2, power=1.0
    )
