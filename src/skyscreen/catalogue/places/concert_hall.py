"""A concert hall seen from its platform: honey wood, the organ's pipes, music stands, a grand piano, rows of red seats."""

import math

from skyscreen.catalogue import place


@place(
    en=("concert hall", "symphony hall", "music hall", "recital hall", "music room", "auditorium"),
    zh=("音乐厅", "交响乐厅", "音乐会", "演奏厅", "琴房", "音乐室", "大礼堂", "礼堂"),
    indoor=True,
    ambience=("room",),
    ground="planks",
    reverb=1.9,
    hours=20.0,
    deeds=("orchestra", "symphony", "recital", "string quartet", "concerto", "choir", "交响乐", "管弦乐", "合唱", "独奏会", "弹古筝", "古筝演奏"),
    life=("A conductor conducts", "Four violinists play the violin"),
    pastime="claps",
    guests="listen",
    full=0.5,
)
def concert_hall(set):
    kit = set.kit
    set.stage(3.6, 2.0, 0, (0.0, 0.4))
    set.hall(
        18.0,
        26.0,
        9.0,
        wall=kit.material("planks", "#b5854c", 0.5),
        floor=kit.material("planks", "#a87a44", 0.35),
        ceiling="#d8c29a",
        skirting=None,
        cornice=False,
    )
    # The organ fills the back: pipes in five towers over a screen of wood.
    tin, gold = kit.material("steel", "#c4c8c4"), kit.material("brass")
    pipes = []
    for k in range(61):
        x = -7.2 + 0.24 * k
        tall = 2.2 + 2.9 * abs(math.cos(k * math.pi / 15)) ** 1.4 + 0.5 * math.cos(math.pi * (k - 30) / 60)
        pipes.append(
            (
                (x, 2.5, -12.2 + 0.25 * abs(math.cos(k * math.pi / 15))),
                (x, 2.5 + tall, -12.2 + 0.25 * abs(math.cos(k * math.pi / 15))),
                0.1,
            )
        )
    set.shape(
        "organ",
        kit.ropes(pipes, tin, 9),
        kit.box(15.2, 2.5, 0.9, kit.material("wood", "#6a4020"), 0.0, (0, 0, -12.4)),
        kit.box(15.4, 0.14, 1.0, gold, 0.0, (0, 2.42, -12.4)),
        kit.fitting("panelling", length=15.0, height=2.4, colour="#7a4a26", field=1.2).move(0, 0, -11.95),
    )
    # Curved risers with stands and chairs.
    stand = (
        kit.ropes(
            [((0, 0, 0), (0, 1.0, 0), 0.015)]
            + [((0, 0.05, 0), (0.2 * a, 0, 0.2 * b), 0.012) for a, b in ((1, 0), (-0.5, 0.8), (-0.5, -0.8))],
            kit.material("paint", "charcoal"),
            5,
        )
        + kit.box(0.5, 0.36, 0.02, kit.material("paint", "charcoal"), 0.0).turn("x", -22).move(0, 0.98, 0.05)
        + kit.box(0.44, 0.3, 0.01, kit.material("paper"), 0.0).turn("x", -22).move(0, 1.0, 0.04)
    )
    seats, stands = [], []
    for row, r in enumerate((5.0, 6.6, 8.2)):
        y = 0.25 * row
        ring = [(r * math.sin(a), 0, 3.0 - r * math.cos(a)) for a in [-1.0 + 2.0 * k / 24 for k in range(25)]]
        if row:
            set.shape(
                "riser",
                *[
                    kit.box(math.dist(a, b) + 0.06, y, 1.6, kit.material("planks", "#8f6436"), 0.0)
                    .turn("y", math.degrees(math.atan2(-(b[2] - a[2]), b[0] - a[0])))
                    .move((a[0] + b[0]) / 2, 0, (a[2] + b[2]) / 2 - 0.2)
                    for a, b in zip(ring[::2], ring[2::2], strict=False)
                ],
            )
        for k in range(8 + 2 * row):
            a = -0.95 + 1.9 * k / (7 + 2 * row)
            seats.append((r * math.sin(a), y, 3.0 - r * math.cos(a), -math.degrees(a)))
            stands.append(((r - 0.75) * math.sin(a), y, 3.0 - (r - 0.75) * math.cos(a), -math.degrees(a) + 180))
    set.fitting("chair", seats, colour="#2a2220", pad="#7a1f1c", shadow=False, free=False)
    set.shape("stands", stand.many(stands), shadow=False)
    set.put("piano", (-2.9, -0.6), 60)
    set.put("violin", (seats[3][0], seats[3][2]), 40, y=0.5, solid=False, shadow=False)
    set.shape("podium", kit.box(1.2, 0.2, 1.2, kit.material("planks", "#7a5028"), 0.01), at=(0.0, 0, 2.6))
    # The hall: rows of red, two balconies of gold.
    spots = [(0, 0.02 + 0.06 * k, 5.6 + 0.95 * k, 180) for k in range(8)]
    set.fitting("seats", spots, count=20, kind="cinema", colour="#8a1c1c", shadow=False)
    for s in (-1, 1):
        for y in (2.8, 5.2):
            set.shape(
                "balcony",
                kit.box(1.3, 0.7, 20.0, kit.material("plaster", "#e0cfa8"), 0.02, (s * 8.4, y, 2.0)),
                kit.box(1.36, 0.1, 20.0, gold, 0.0, (s * 8.4, y + 0.66, 2.0)),
                shadow=False,
            )
    panels = sum(
        kit.box(3.4, 0.16, 2.4, kit.material("wood", "#c8985a"), 0.03)
        .turn("x", 14 - 6 * k)
        .move(x, 7.6 - 0.15 * k, -8.0 + 3.6 * k)
        for k in range(4)
        for x in (-4.2, 0, 4.2)
    )
    set.shape("clouds", panels, shadow=False)
    set.lamps(
        "spot",
        [(x, z) for x in (-5, -1.7, 1.7, 5) for z in (-7.5, -3.5, 0.5)],
        on=True,
        drop=2.6,
        size=0.16,
        power=3.2,
        lights=8,
    )
    for x in (-2.0, 2.5):
        set.light((x, 7.2, 4.0), "#fff0d4", 90.0, 16.0, kind="spot", direction=(-x * 0.12, -1, -0.62), angle=24)
    set.camera_limits((-7.0, 0.2, -10.5), (7.0, 6.5, 11.5))
