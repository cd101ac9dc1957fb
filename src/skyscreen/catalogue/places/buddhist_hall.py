"""A Buddhist hall: a great gilded Buddha on his lotus, red columns, banners, candles and incense, prayer cushions."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "buddhist hall",
        "buddhist temple",
        "buddha hall",
        "temple interior",
        "inside a temple",
        "temple hall",
        "chinese temple",
        "ancestral hall",
    ),
    zh=("佛堂", "大雄宝殿", "寺庙里", "佛殿", "禅房", "庙里", "佛寺", "禅堂", "祠堂", "道观", "破庙"),
    near=("ancestral hall", "祠堂", "道观"),
    indoor=True,
    ambience=("room",),
    ground="stone",
    reverb=1.2,
    hours=16.0,
    life=("Two monks meditate",),
)
def buddhist_hall(set):
    kit = set.kit
    gold, red = kit.material("brass", "#d8a83c"), "#8f1f16"
    set.stage(4.0, 2.2, 0, (0.0, 0.8))
    set.sky(exposure=-0.25)
    set.hall(
        13.0,
        13.0,
        5.8,
        wall="#a83c28",
        floor=kit.material("glazed", "#6a6258", 0.4, size=0.6),
        ceiling=kit.material("planks", "#5a2a1a"),
        holes=[("+z", x, 0.5, 2.0, 3.4) for x in (-3.6, 0.0, 3.6)]
        + [("-x", 2.4, 1.0, 2.4, 2.4), ("+x", -2.4, 1.0, 2.4, 2.4)],
        bars="lattice",
        frame="#5a1c12",
        skirting=None,
        cornice=False,
    )
    set.fitting(
        "column",
        [(s * 3.9, 0, z) for s in (-1, 1) for z in (-3.4, 0.6, 4.6)],
        height=5.8,
        radius=0.26,
        colour=red,
        material="paint",
        order="chinese",
    )
    set.fitting(
        "beam",
        [(0, 5.7, z) for z in (-3.4, 0.6, 4.6)],
        length=13.0,
        size=0.34,
        colour="#1f5a4a",
        material="paint",
        solid=False,
        shadow=False,
    )
    set.copies("buddha", buddha, [(0, 1.3, -4.6)])
    set.shape(
        "dais",
        kit.box(6.4, 0.7, 2.8, kit.material("stone", "#b8ac98"), 0.02, (0, 0, -4.9)),
        kit.box(5.2, 0.6, 2.2, kit.material("paint", red, 0.4), 0.02, (0, 0.7, -4.9)),
        kit.box(6.5, 0.08, 2.9, gold, 0.0, (0, 0.66, -4.9)),
        solid=True,
    )
    halo = (
        kit.cylinder(1.7, 0.06, gold, (0, 0, 0), 40).turn("x", 90)
        + kit.cylinder(1.5, 0.08, kit.material("paint", "#a83018"), (0, 0, 0), 40).turn("x", 90)
        + sum(kit.box(0.05, 0.5, 0.05, gold, 0.0, (0, 1.6, 0)).turn("z", 15.0 * k) for k in range(24))
    )
    set.shape("halo", halo, at=(0, 3.5, -5.6), shadow=False)
    for s in (-1, 1):
        set.shape(
            "banner",
            kit.box(0.6, 3.2, 0.02, kit.material("silk", "#d8a02c"), 0.0)
            + kit.box(0.46, 3.0, 0.03, kit.material("silk", "#8f1f2a"), 0.0, (0, 0.1, 0))
            + kit.fitting(
                "sign", text="慈悲为怀" if s < 0 else "普度众生", size=0.38, ink="#f0d070", board=None, vertical=True
            ).move(0, 1.6, 0.02),
            at=(s * 2.6, 1.9, -3.2),
            shadow=False,
        )
        set.copies("guardian", buddha, [(s * 4.6, 0.9, -5.0, -s * 12, 0.55)])
        set.shape("plinth", kit.box(1.8, 0.9, 1.4, kit.material("paint", red, 0.4), 0.02), at=(s * 4.6, 0, -5.0))
    table = kit.fitting("table", width=3.0, depth=0.7, height=1.0, colour="#5a1c12")
    burner = kit.lathe(
        [(0.12, 0.08), (0.3, 0.3), (0.26, 0.44), (0.32, 0.5), (0.26, 0.48)],
        kit.material("brass", "#8a6a34"),
        segments=16,
    ) + kit.cylinder(0.03, 0.12, kit.material("brass", "#8a6a34"), (0, 0, 0), 8).many(
        [(0.18 * math.sin(2.09 * k), 0, 0.18 * math.cos(2.09 * k)) for k in range(3)]
    )
    burner += kit.ropes(
        [((0.04 * k - 0.1, 0.46, 0.02 * (k % 3)), (0.05 * k - 0.12, 0.85, 0.02), 0.006) for k in range(6)],
        kit.material("wood", "#8a4a2c"),
        3,
    )
    candle = kit.cylinder(0.05, 0.3, kit.material("paper", "#b81c18"), (0, 0, 0), 10) + kit.flame(0.09, 0.016, (0, 0.3, 0))
    fruit = kit.cylinder(0.16, 0.06, gold, (0, 0, 0), 14) + kit.sphere(
        0.06, kit.material("food", "#e0802c"), (0, 0.1, 0), 8
    ).many([(0.07 * math.sin(1.5 * k), 0.05 * (k == 4), 0.07 * math.cos(1.5 * k)) for k in range(5)])
    set.copies(
        "incense",
        lambda k: k.box(0.02, 0.02, 0.02, k.material("brass")),
        [(0, 1.9, -2.6)],
        sockets={"smoke": (0.0, 0.1, 0.0)},
    )
    set.shape(
        "offerings",
        table,
        burner.move(0, 1.0, 0),
        candle.many([(s * x, 1.0, 0) for s in (-1, 1) for x in (0.6, 0.8, 1.3)]),
        fruit.many([(s * 1.05, 1.0, 0) for s in (-1, 1)]),
        at=(0, 0, -2.6),
        solid=True,
    )
    set.surface("altar", 1.0)
    for s in (-1, 1):
        set.light((s * 1.0, 1.7, -2.4), "#ffac54", 5.0, 8.0, flicker=0.2)
        set.light((s * 2.0, 1.6, -4.0), "#ffb860", 3.0, 6.0)
    cushion = kit.cylinder(0.32, 0.14, kit.material("cloth", "#c8902c"), (0, 0, 0), 22)
    set.shape(
        "cushions",
        cushion.many(
            [(x, 0, z) for x in (-2.2, 2.2) for z in (-1.2, 0.2, 1.6)] + [(x, 0, -1.5) for x in (-0.9, 0.0, 0.9)]
        ),
    )
    set.put("drum", (5.4, -1.0), 0, 1.6)
    set.lamps(
        "lantern",
        [(s * 2.4, z) for s in (-1, 1) for z in (-1.6, 2.2)],
        on=True,
        drop=0.6,
        size=0.34,
        colour="#f0a840",
        power=0.9,
    )
    set.camera_limits((-3.3, 0.2, -2.0), (3.3, 4.8, 5.8))


def buddha(kit):
    """A seated Buddha of gilt bronze on a lotus, 3.2 m high with it; origin under the lotus."""
    gold = kit.material("brass", "#d8a83c")
    lumps = [
        kit.egg((0, 0.95, 0), (1.1, 0.34, 0.72)),
        kit.egg((-0.75, 0.9, 0.35), (0.5, 0.24, 0.36)),
        kit.egg((0.75, 0.9, 0.35), (0.5, 0.24, 0.36)),
        kit.egg((0, 1.6, 0), (0.58, 0.72, 0.42)),
        kit.egg((0, 2.1, -0.02), (0.72, 0.3, 0.36)),
        kit.limb((-0.68, 2.1, 0), (-0.78, 1.35, 0.22), 0.2, 0.16),
        kit.limb((0.68, 2.1, 0), (0.78, 1.35, 0.22), 0.2, 0.16),
        kit.limb((-0.78, 1.35, 0.22), (-0.1, 1.2, 0.62), 0.16, 0.12),
        kit.limb((0.78, 1.35, 0.22), (0.1, 1.2, 0.62), 0.16, 0.12),
        kit.limb((0, 2.25, 0), (0, 2.55, 0.02), 0.18, 0.16),
        kit.egg((0, 2.82, 0.04), (0.31, 0.37, 0.33)),
        kit.ball((0, 3.18, 0), 0.15),
        kit.egg((-0.33, 2.76, 0.0), (0.05, 0.17, 0.07)),
        kit.egg((0.33, 2.76, 0.0), (0.05, 0.17, 0.07)),
        kit.egg((0, 2.78, 0.36), (0.05, 0.08, 0.06)),
    ]
    body = kit.blob(lumps, gold, smooth=0.12, cell=0.11)
    petal = kit.ellipsoid(0.24, 0.3, 0.08, kit.material("brass", "#c89434"), (0, 0, 0), 8).turn("x", 28)
    ring = sum(
        petal.move(0, 0.42, 1.0).turn("y", 22.5 * k) + petal.turn("x", 120).move(0, 0.16, 1.08).turn("y", 22.5 * k + 11)
        for k in range(16)
    )
    return (
        body
        + ring
        + kit.lathe([(0.9, 0), (1.0, 0.3), (1.1, 0.62), (0, 0.66)], kit.material("brass", "#b8842c"), segments=24)
    )
