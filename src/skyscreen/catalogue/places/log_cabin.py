"""A log cabin: round logs, a stone hearth with a fire, a fur on the boards, antlers, a snowy view, lamps and quilts."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "log cabin",
        "cabin",
        "wooden cabin",
        "mountain cabin",
        "hunting lodge",
        "chalet",
        "cottage interior",
        "fireplace room",
        "wooden hut",
        "mountain hut",
    ),
    zh=("小木屋", "木屋", "木屋里", "山间小屋", "林间小屋", "猎人小屋", "小屋里", "壁炉前"),
    indoor=True,
    windows=True,
    ambience=("room", "fire"),
    ground="planks",
    reverb=0.3,
    hours=17.2,
    pastime="reads a book",
)
def log_cabin(set):
    kit = set.kit
    set.stage(2.8, 1.5, 0, (0.0, 0.8))
    set.hall(
        7.6,
        7.4,
        2.5,
        wall=kit.material("wood", "#7a5230"),
        floor=kit.material("planks", "#8a6238", 0.5),
        ceiling=kit.material("planks", "#8a6440"),
        shape="gable",
        rise=1.6,
        holes=[("-x", 0.6, 0.95, 1.7, 1.2), ("-z", -2.3, 0.95, 1.3, 1.2)],
        view="snow",
        frame="#5a3a20",
        curtain="#a8342a",
        skirting=None,
        cornice=False,
    )
    log = kit.material("bark", "#8a5f38")
    rows = []
    for k in range(10):
        y = 0.13 + 0.25 * k
        rows += [((3.72, y, -3.7), (3.72, y, 3.7), 0.125), ((-3.8, y, 3.62), (3.8, y, 3.62), 0.125)]
        holes = 0.9 < y < 2.25
        rows += [
            ((-3.8, y, -3.62), (-3.05 if holes else 3.8, y, -3.62), 0.125),
            ((-3.72, y, 3.7), (-3.72, y, 0.35 if holes else -3.7), 0.125),
        ]
        if holes:
            rows += [((-1.55, y, -3.62), (3.8, y, -3.62), 0.125), ((-3.72, y, -1.55), (-3.72, y, -3.7), 0.125)]
    set.shape("logs", kit.ropes(rows, log, 9), shadow=False)
    set.fitting(
        "beam",
        [(0, 2.6, z) for z in (-2.2, 0.4, 2.8)],
        length=7.6,
        size=0.2,
        colour="#5a3a20",
        solid=False,
        shadow=False,
    )
    stone = kit.material("stone", "#8a857c")
    rng = set.random("hearth")
    hearth = (
        kit.box(2.4, 0.22, 1.1, stone, 0.02, (0, 0, 0.55))
        + sum(kit.box(0.55, 1.4, 0.6, stone, 0.02, (s * 0.85, 0.2, 0.32)) for s in (-1, 1))
        + kit.box(2.5, 0.18, 0.75, kit.material("wood", "#5a3a20"), 0.02, (0, 1.45, 0.38))
        + kit.box(1.9, 2.4, 0.5, stone, 0.02, (0, 1.6, 0.25))
        + kit.box(1.2, 1.2, 0.06, kit.material("paint", "#14100c"), 0.0, (0, 0.22, 0.08))
    )
    hearth += sum(
        kit.box(
            rng.uniform(0.24, 0.42),
            rng.uniform(0.14, 0.24),
            0.06,
            kit.material("stone", ("#9a948a", "#7a756c", "#8f867a")[k % 3]),
            0.03,
        ).move(rng.uniform(-0.75, 0.75) if y > 1.6 else (-1) ** k * rng.uniform(0.7, 0.98), y, 0.5 if y > 1.6 else 0.62)
        for k, y in enumerate(rng.uniform(0.25, 3.4) for _ in range(34))
        if not 1.3 < y < 1.62
    )
    logs = sum(
        kit.capsule((-0.34, 0.32 + 0.1 * j, 0.3), (0.34, 0.32 + 0.1 * j, 0.4 - 0.12 * j), 0.07, kit.material("bark"), 9)
        for j in range(3)
    )
    flames = kit.blaze(0.56, 0.5, 0.2, (0, 0.36, 0.34))
    set.on("-z", 0.9, hearth, logs, flames)
    set.copies(
        "fire",
        lambda k: k.box(0.02, 0.02, 0.02, k.material("iron")),
        [(0.9, 0.4, -3.3)],
        sockets={"fire": (0.0, 0.0, 0.0)},
    )
    set.light((0.9, 0.75, -2.7), "#ff8a3a", 6.5, 8.5, flicker=0.4)
    skull = kit.ellipsoid(0.07, 0.14, 0.06, kit.material("plaster", "#e8dcc4"), (0, 0, 0.06), 10)
    horns = sum(
        kit.tube(
            [(s * 0.05, 0.1, 0.06), (s * 0.3, 0.25, 0.1), (s * 0.42, 0.6, 0.08)],
            [0.025, 0.02, 0.008],
            kit.material("horn", "#b89a6a"),
            6,
            smooth=4,
        )
        + kit.tube([(s * 0.3, 0.25, 0.1), (s * 0.2, 0.5, 0.16)], [0.016, 0.006], kit.material("horn", "#b89a6a"), 5)
        + kit.tube([(s * 0.4, 0.42, 0.09), (s * 0.56, 0.5, 0.16)], [0.014, 0.005], kit.material("horn", "#b89a6a"), 5)
        for s in (-1, 1)
    )
    set.on("-z", 0.9, skull, horns, y=2.2, out=0.55)
    for x, what, tone in ((0.1, "candle", ""), (1.7, "vase", "teal")):
        set.put(what, (x, -3.3), 0, y=1.63, solid=False, shadow=False, **({"colour": tone} if tone else {}))
    set.fitting("armchair", [(-1.9, 0, -2.0, 40)], colour="#7a3a24")
    set.fitting("armchair", [(2.95, 0, -0.6, -80)], colour="#5a4a34", width=1.6, material="cloth")
    fur = kit.extrude(
        [
            (0.9 * math.cos(a) * (1 + 0.16 * math.sin(4 * a + 0.8)), 0.62 * math.sin(a) * (1 + 0.3 * math.cos(4 * a)))
            for a in (6.2832 * k / 28 for k in range(28))
        ],
        0.04,
        kit.material("fur", "#b8a48a"),
    ).turn("x", -90)
    set.shape("fur", fur, at=(0.7, 0.02, -1.4), shadow=False)
    set.fitting("table", [(-2.9, 0, 1.6, 90)], width=1.3, depth=0.7, height=0.75, material="planks", colour="#8a6238")
    set.surface("table", 0.75)
    set.fitting("chair", [(-2.9, 0, 2.6, 180), (-2.2, 0, 1.6, -90)], colour="#6a4426")
    set.put("mug", (-2.8, 1.4), 0, y=0.75, solid=False, shadow=False)
    set.fitting("bed", [(2.9, 0, 2.5, 180)], width=1.0, cover="#a8342a", frame="#5a3a20", head=0.9)
    wood = kit.cylinder(0.08, 0.45, kit.material("bark"), (0, 0, 0), 9).turn("x", 90)
    set.shape("firewood", wood.many([(2.5 + 0.17 * (k % 5), 0.09 + 0.15 * (k // 5), -3.1) for k in range(20)]))
    set.on("+z", -1.4, kit.fitting("double_door", width=1.0, height=2.0, colour="#5a3a20"))
    set.put("skis", (-3.3, 3.3), 160)
    set.put("table_lamp", (-2.95, 1.95), 0, y=0.75, solid=False, shadow=False, lamps=set.night or set.hour > 16)
    set.lamps("shade", [(0.0, 0.8)], on=set.night, height=2.5, drop=0.35, colour="#7a3a24", power=1.2)
