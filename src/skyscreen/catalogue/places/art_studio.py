"""A painter's studio: a slanting north light, easels with canvases, pictures against the walls, pots of brushes, splashes."""

from skyscreen.catalogue import place


@place(
    en=(
        "art studio",
        "painter's studio",
        "artist's studio",
        "atelier",
        "painting studio",
        "art room",
        "art class",
        "pottery studio",
        "sculptor's studio",
    ),
    zh=("画室", "美术室", "画家的画室", "美术教室", "艺术工作室", "陶艺室", "雕塑工作室"),
    near=("pottery studio", "陶艺室"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="planks",
    reverb=0.6,
    hours=11.0,
    deeds=("paint a portrait", "paint & portrait", "写生", "画国画", "画油画", "素描"),
    life=("An artist paints",),
    pastime="paints",
)
def art_studio(set):
    kit = set.kit
    rng = set.random("studio")
    set.stage(2.8, 1.5, 0, (0.0, 0.5))
    set.hall(
        9.0,
        8.4,
        3.6,
        wall={"all": "#e4ded0", "-z": kit.material("brick", "#d8d0c4")},
        floor=kit.material("planks", "#a07c54"),
        ceiling=kit.material("planks", "#c8bca4"),
        holes=[("-x", 0.2, 0.7, 5.4, 2.6)],
        view="city",
        bars="steel",
        frame="#3a3a38",
        skirting=None,
        cornice=False,
        upstairs=9.0,
    )
    set.copies(
        "easel", easel, [(-2.3, 0, -1.9, 25), (2.4, 0, -1.5, -35), (0.6, 0, -3.1, -5)], solid=True, params={"a": 1}
    )
    for k, (side, at, wide, tall, y) in enumerate(
        (
            ("-z", -3.2, 1.0, 1.3, 1.2),
            ("-z", -1.7, 0.7, 0.6, 1.9),
            ("-z", 1.5, 0.8, 1.0, 1.5),
            ("-z", 3.0, 1.4, 1.0, 1.6),
            ("+x", -2.4, 1.6, 1.1, 1.4),
            ("+x", 0.2, 0.8, 0.9, 1.6),
            ("+x", 2.0, 1.0, 0.7, 1.6),
            ("+z", 0.4, 1.8, 1.2, 1.3),
        )
    ):
        set.on(side, at, canvas(kit, wide, tall, k), y=y, out=0.02)
    for k in range(6):
        stood = canvas(kit, rng.uniform(0.8, 1.3), rng.uniform(0.7, 1.1), 20 + k).turn("x", -12)
        set.on("-z" if k < 3 else "+x", (-2.5 + 2.4 * k) if k < 3 else (-3.0 + 1.6 * (k - 3)), stood, out=0.3)
    set.fitting("table", [(3.4, 0, 1.6, 90)], width=1.9, depth=0.8, height=0.8, material="planks", colour="#8a6a4a")
    set.surface("table", 0.8)
    tones = ("#c8281c", "#e8b81c", "#1f4aa0", "#2f8a4a", "#e8e4d8", "#7a2a7a", "#d8702c", "#1a1a1c")
    pot = lambda k: (
        kit.cylinder(0.06, 0.15, kit.material("ceramic", ("#8a9a92", "#b8a488", "#5a6a72")[k % 3]), (0, 0, 0), 12)
        + kit.ropes(
            [
                ((0.01 * j - 0.03, 0.1, 0), (0.05 * j - 0.12, 0.4 + 0.03 * (j % 3), 0.04 * (j % 2)), 0.007)
                for j in range(6)
            ],
            kit.material("wood", "#b98a54"),
            4,
        )
    )
    jars = sum(pot(k).move(3.3 + 0.12 * (k % 2), 0.8, 1.0 + 0.3 * k) for k in range(4))
    tubes = sum(
        kit.box(0.035, 0.022, 0.13, kit.material("paint", c, 0.3), 0.006)
        .turn("y", rng.uniform(0, 180))
        .move(3.55 + rng.uniform(-0.25, 0.15), 0.8, 1.5 + rng.uniform(-0.6, 0.7))
        for c in tones * 2
    )
    set.shape("colours", jars, tubes, shadow=False)
    drops = sum(
        kit.cylinder(
            rng.uniform(0.02, 0.09),
            0.002,
            kit.material("paint", tones[k % 8], 0.4),
            (rng.uniform(-3.0, 3.0), 0.001, rng.uniform(-3.2, 1.6)),
            9,
            bevel=0,
        )
        for k in range(60)
    )
    set.shape("drops", drops, shadow=False)
    bust = (
        kit.box(0.3, 1.0, 0.3, kit.material("paint", "#d8d4ca"), 0.01)
        + kit.lathe(
            [(0.14, 1.0), (0.22, 1.12), (0.07, 1.26), (0.075, 1.34)], kit.material("plaster", "#f2efe8"), segments=16
        )
        + kit.ellipsoid(0.1, 0.14, 0.12, kit.material("plaster", "#f2efe8"), (0, 1.46, 0.02), 16)
    )
    set.shape("bust", bust, at=(-3.6, 0, -3.6), solid=True)
    set.fitting(
        "stool", [(-1.5, 0, -1.0), (1.5, 0, -0.9)], height=0.6, colour="#8a6a42", leg="wood", leg_colour="#8a6a42"
    )
    set.fitting("armchair", [(-3.3, 0, 3.2, 140)], colour="#6a4a2c", width=1.7, material="cloth")
    set.plant((3.9, -3.6), 1.5)
    set.fitting(
        "beam",
        [(0, 3.6, z) for z in (-2.4, 0.4, 3.0)],
        length=9.0,
        size=0.18,
        colour="#8a6a4a",
        solid=False,
        shadow=False,
    )
    set.lamps("shade", [(-1.8, -1.6), (1.8, -1.4), (0.4, 1.8)], on=set.night, drop=0.9, colour="#2a2c2e", power=1.4)


def canvas(kit, wide, tall, seed):
    """A stretched canvas with a picture in broad strokes: a field, a still life, or blocks of colour; foot at y = 0."""
    rng = kit.random(f"canvas {seed}")
    out = kit.box(wide, tall, 0.03, kit.material("cloth", "#efe8d8"), 0.0)
    palettes = (
        ("#4a7ab0", "#d8c060", "#5a8a4a", "#c8502c"),
        ("#c86a4a", "#e8b870", "#7a3a4a", "#2f4a5a"),
        ("#2f5a5a", "#8ab0a0", "#e8dcb8", "#c83a2c"),
    )
    tones = [kit.material("paint", c, 0.5) for c in palettes[seed % 3]]
    out += kit.box(wide * 0.96, tall * 0.5, 0.034, tones[0], 0.0, (0, tall * 0.48, 0)) + kit.box(
        wide * 0.96, tall * 0.44, 0.034, tones[1], 0.0, (0, tall * 0.03, 0)
    )
    for _k in range(9):
        w, h = rng.uniform(0.1, 0.35) * wide, rng.uniform(0.05, 0.16) * tall
        spot = kit.ellipsoid(w / 2, h / 2, 0.004, tones[rng.randrange(4)], (0, 0, 0), 8).turn("z", rng.uniform(-40, 40))
        out += spot.move(rng.uniform(-0.4, 0.4) * (wide - w), tall * (0.5 + rng.uniform(-0.36, 0.36)), 0.019)
    return out


def easel(kit):
    """A painter's easel facing +Z with a canvas half painted."""
    wood = kit.material("wood", "#a5773f")
    out = kit.ropes(
        [
            ((-0.36, 0, 0.18), (-0.06, 2.0, -0.1), 0.022),
            ((0.36, 0, 0.18), (0.06, 2.0, -0.1), 0.022),
            ((0, 0, -0.62), (0, 1.9, -0.12), 0.02),
            ((-0.3, 0.75, 0.1), (0.3, 0.75, 0.1), 0.02),
        ],
        wood,
        5,
    )
    return (
        out
        + kit.box(0.9, 0.03, 0.1, wood, 0.0, (0, 0.8, 0.1))
        + canvas(kit, 0.85, 1.0, 40 + kit.random("easel").randrange(9)).turn("x", -8).move(0, 0.83, 0.1)
    )
