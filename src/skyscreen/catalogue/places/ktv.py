"""A karaoke room: a curved sofa in buttoned leather, a wall of screens, microphones, laser colours, a mirror ball, bottles."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "karaoke room",
        "karaoke",
        "karaoke bar",
        "party room",
    ),
    zh=("ktv", "卡拉ok", "歌厅", "包间", "练歌房", "派对房", "ktv包厢"),
    indoor=True,
    ambience=("room", "crowd"),
    ground="stone",
    reverb=0.5,
    hours=21.5,
    deeds=("karaoke", "唱卡拉", "唱K"),
    life=("Three friends sing",),
    pastime="sings",
    guests="talk drink",
    full=0.35,
)
def ktv(set):
    kit = set.kit
    set.stage(2.8, 1.6, 0, (0.0, 0.2))
    set.sky(exposure=-0.25)
    set.hall(
        8.0,
        8.0,
        3.2,
        wall="#2c2040",
        floor=kit.material("glazed", "#241c30", 0.06, size=0.7, checker=0.3),
        ceiling="#1a1426",
        skirting=None,
        cornice=False,
    )
    set.on(
        "-z",
        0,
        kit.fitting(
            "screen",
            width=3.0,
            height=1.6,
            colour="#2a5ac8",
            glow=1.2,
            content="film",
            ink=("#c83a8a", "#5ad0ff", "#ffd24a"),
        ),
        kit.fitting("sign", text="月亮代表我的心", size=0.2, ink="#ffffff", board=None, glow=2.0).move(0, 0.14, 0.03),
        y=1.05,
    )
    for s in (-1, 1):
        set.on(
            "-z",
            s * 2.5,
            kit.fitting(
                "screen",
                width=1.1,
                height=2.2,
                colour="#1c1238",
                glow=1.0,
                content="blocks",
                ink=("#ff4ab0", "#4ad8ff", "#ffd24a"),
                seed=3 + s,
            ),
            y=0.6,
        )
        set.on(
            "-z",
            s * 3.5,
            kit.box(0.5, 1.5, 0.4, kit.material("paint", "#14121a", 0.5), 0.02, (0, 0, 0.2)),
            *[
                kit.cylinder(0.19, 0.03, kit.material("rubber", "#26242c"), (0, 0, 0), 20).turn("x", 90).move(0, y, 0.4)
                for y in (0.35, 0.85)
            ],
            kit.cylinder(0.08, 0.03, kit.material("steel"), (0, 0, 0), 14).turn("x", 90).move(0, 1.25, 0.4),
            y=0.0,
        )
    set.line("+x", [-2.1, 0.4, 2.6], "booth", length=2.35, colour="#7a1c4a", height=1.15)
    set.line("+z", [-2.2, 0.3], "booth", length=2.45, colour="#7a1c4a", height=1.15)
    set.line("-x", [-1.6, 1.0], "booth", length=2.45, colour="#7a1c4a", height=1.15)
    set.fitting(
        "table",
        [(2.5, 0, 0.9, 90), (-2.5, 0, 0.0, 90)],
        width=1.7,
        depth=0.7,
        height=0.48,
        material="ceramic",
        colour="#20202a",
        legs="steel",
    )
    set.surface("table", 0.48)
    bottle = kit.lathe(
        [(0.035, 0), (0.035, 0.16), (0.013, 0.22), (0.013, 0.27), (0, 0.27)],
        kit.material("ceramic", "#2f6a34", 0.1),
        segments=9,
    )
    glass = kit.cylinder(0.035, 0.1, kit.material("ceramic", "#d8a840", 0.08), (0, 0, 0), 9, bevel=0)
    fruit = (
        kit.cylinder(0.16, 0.02, kit.material("ceramic", "#e8e8e4"), (0, 0, 0), 18)
        + kit.ellipsoid(0.03, 0.02, 0.06, kit.material("food", "#d8303a"), (0, 0.03, 0), 7).many(
            [(0.09 * math.sin(k), 0, 0.09 * math.cos(k), 57 * k) for k in range(6)]
        )
        + kit.sphere(0.03, kit.material("food", "#8ac04a"), (0, 0.05, 0), 7)
    )
    mic = kit.capsule((0, 0.03, -0.1), (0, 0.03, 0.06), 0.018, kit.material("plastic", "#20202a"), 8) + kit.sphere(
        0.032, kit.material("steel"), (0, 0.035, 0.09), 9
    )
    dice = kit.cylinder(0.045, 0.1, kit.material("leather", "#2a1a1a"), (0, 0, 0), 12)
    for x, z in ((2.5, 0.9), (-2.5, 0.0)):
        set.shape(
            "drinks",
            bottle.many([(x + 0.15, 0.48, z - 0.6), (x + 0.2, 0.48, z - 0.45), (x - 0.1, 0.48, z + 0.6)]),
            glass.many([(x - 0.18, 0.48, z - 0.3), (x + 0.2, 0.48, z + 0.3), (x - 0.15, 0.48, z + 0.2)]),
            fruit.move(x, 0.48, z),
            mic.many([(x + 0.02, 0.48, z - 0.35, 40), (x - 0.2, 0.48, z + 0.42, -20)]),
            dice.move(x + 0.22, 0.48, z + 0.6),
            shadow=False,
        )
    ball = kit.sphere(0.26, kit.material("steel", "#e4e8f0", 0.05), (0, 0, 0), 22) + kit.ropes(
        [((0, 0.26, 0), (0, 0.6, 0), 0.01)], kit.material("steel"), 4
    )
    facets = [
        (0.262 * math.cos(b) * math.sin(a), 0.262 * math.sin(b), 0.262 * math.cos(b) * math.cos(a))
        for b in (-0.9, -0.5, -0.1, 0.3, 0.7, 1.1)
        for a in (0.5 * k + b for k in range(13))
    ]
    spark = kit.box(0.035, 0.035, 0.035, kit.material("lamp", "#ffffff", emission=2.4), 0.0).many(
        facets[::3]
    ) + kit.box(0.035, 0.035, 0.035, kit.material("lamp", "#ff5ac8", emission=2.4), 0.0).many(facets[1::3])
    set.shape("mirror ball", ball, spark, at=(0, 2.6, 0.0), shadow=False)
    rng = set.random("dots")
    tones = ("#ff4ab0", "#4ad8ff", "#ffd24a", "#8a5aff")
    dots = kit.cylinder(0.07, 0.004, kit.material("lamp", "#ffffff", emission=0.9), (0, 0, 0), 9, bevel=0)
    for _k, c in enumerate(tones):
        d = dots.painted(kit.material("lamp", c, emission=1.0))
        set.shape(
            "dots",
            d.many(
                [(rng.uniform(-3.6, 3.6), 0.002, rng.uniform(-3.6, 3.6), 0, rng.uniform(0.6, 1.6)) for _ in range(12)]
            ),
            d.turn("x", 90).many(
                [(rng.uniform(-3.8, 3.8), rng.uniform(0.4, 3.0), -3.97, 0, rng.uniform(0.6, 1.5)) for _ in range(9)]
            ),
            shadow=False,
        )
    tube = [
        kit.box(7.6, 0.04, 0.04, kit.material("lamp", "#ff3ab0", emission=2.8), 0.0, (0, 3.0, s * 3.9)) for s in (-1, 1)
    ] + [
        kit.box(0.04, 0.04, 7.6, kit.material("lamp", "#3ac8ff", emission=2.8), 0.0, (s * 3.9, 3.0, 0)) for s in (-1, 1)
    ]
    set.shape("tubes", *tube, shadow=False)
    for x, z, c in (
        (-3.0, -2.6, "#ff4ab0"),
        (3.0, -2.6, "#4ad0ff"),
        (-3.0, 2.6, "#8a6aff"),
        (3.0, 2.6, "#ff6ac0"),
        (0, -3.0, "#8ac0ff"),
    ):
        set.light((x, 2.2, z), c, 3.4, 6.5)
    set.light((0.4, 3.0, 2.2), "#fff0e4", 26.0, 7.0, kind="spot", direction=(-0.1, -1, -0.7), angle=24)
    set.on("+z", 3.0, kit.fitting("double_door", width=1.0, colour="#c89a3c", material="brass"))
