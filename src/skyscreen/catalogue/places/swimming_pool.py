"""A garden pool in the sun: turquoise water, tiled edge, loungers under parasols, palms, a white villa."""

from skyscreen.catalogue import place


@place(
    en=("swimming pool", "pool", "poolside", "water park", "resort", "hotel pool", "lido"),
    zh=("泳池", "游泳池", "泳池边", "水上乐园", "度假村", "水上公园"),
    near=("water park", "resort", "水上乐园", "度假村", "lido", "水上公园"),
    ambience=("stream", "birds"),
    ground="paving",
    water=True,
    reverb=0.3,
    hours=11.0,
    life=("A boy swims", "A woman sits on a chair"),
    pastime="swims",
)
def swimming_pool(set):
    kit = set.kit
    # The stage runs along the near edge; water lies before it (−Z) and wraps round both of its ends.
    set.stage(5.4, 4, 0, (0, 3.5))
    inside = lambda x, z: -16 < z < -0.6 and abs(x) < 15
    set.ground(
        kit.material("paving", "#cfc4ae"),
        slope=lambda x, z: -2.2 if inside(x, z) else 0.0,
        level=0.3,
        reach=420,
        cells=96,
        fine=0.5,
    )
    set.water(0.0, calm=True, shallow=1.6, colour="#2f9fb0")
    set.fairway((0, -8.3), 5, 14)
    white, tile = kit.material("stone", "#e4ded0", 0.4), kit.material("ceramic", "#2f8fa8", 0.2)
    rim = kit.box(31, 0.14, 0.6, white, 0.02) + kit.box(31, 2.4, 0.1, tile, 0.0, (0, -2.3, 0))
    ends = kit.box(0.6, 0.14, 16, white, 0.02) + kit.box(0.1, 2.4, 16, tile, 0.0, (0, -2.3, 0))
    set.shape(
        "rim",
        rim.move(0, 0.26, -0.5),
        rim.move(0, 0.26, -16.1),
        ends.move(-15.2, 0.26, -8.3),
        ends.move(15.2, 0.26, -8.3),
    )
    steel = kit.material("steel")
    ladder = sum(
        (
            kit.tube([(x, -1.0, -0.9), (x, 0.9, -0.8), (x, 1.0, -0.4), (x, 0.3, 0.1)], 0.025, steel, 8, smooth=4)
            for x in (-0.28, 0.28)
        ),
        kit.ropes([((-0.28, y, -0.9), (0.28, y, -0.9), 0.02) for y in (-0.7, -0.35, 0.0)], steel, 6),
    )
    set.shape("ladders", ladder.move(-6.5, 0, 0), ladder.move(8, 0, 0), shadow=False)
    cushion = kit.material("cloth", "#efe6d2")
    lounger = (
        kit.box(0.7, 0.08, 1.3, cushion, 0.03, (0, 0.34, 0.2))
        + kit.box(0.7, 0.08, 0.8, cushion, 0.03).turn("x", -38).move(0, 0.56, -0.74)
        + kit.ropes(
            [((x, 0, z), (x, 0.34, z), 0.03) for x in (-0.3, 0.3) for z in (-0.4, 0.75)],
            kit.material("wood", "#8a6238"),
            6,
        )
        + kit.box(0.74, 0.05, 1.4, kit.material("wood", "#8a6238"), 0.0, (0, 0.3, 0.2))
    )
    spots = [
        (x, 0.3, z, turn) for z, turn in ((-18.2, 0), (7.2, 180)) for x in (-11, -9.6, -3.4, -2, 3.4, 4.8, 10.2, 11.6)
    ] + [(s * 17.6, 0.3, z, 90 * s) for s in (-1, 1) for z in (-12, -10.4, -4.6)]
    set.copies("lounger", lambda k: lounger, spots, solid=True)
    for n, tone in enumerate(("#e0702c", "#efe8d4", "#2f7f9a")):
        at = [
            (x, 0.3, z)
            for k, (x, z) in enumerate(
                (
                    (-10.3, -19),
                    (-2.7, -19),
                    (4.1, -19),
                    (10.9, -19),
                    (-10.3, 8),
                    (-2.7, 8.2),
                    (10.9, 8),
                    (18.2, -11),
                    (-18.2, -11),
                )
            )
            if k % 3 == n
        ]
        set.copies(f"parasol {n}", lambda k, t=tone: parasol(k, t), at)
    villa = (
        kit.box(26, 4.2, 9, kit.material("plaster", "#eee6d6"), 0.0)
        + kit.box(14, 3.6, 7, kit.material("plaster", "#e6dcc8"), 0.0, (-4, 4.2, 0))
        + kit.box(27, 0.3, 10.4, white, 0.0, (0, 4.2, 0.4))
        + kit.box(15, 0.3, 8, white, 0.0, (-4, 7.8, 0.2))
    )
    glass = kit.material("lamp", "#ffcf90", emission=1.2).but(colour=kit.colour("#33505c"))
    villa += kit.box(2.6, 2.7, 0.1, glass, 0.0).many([(-10.5 + 3.5 * k, 0.4, 4.52) for k in range(7)]) + kit.box(
        2.4, 2.2, 0.1, glass, 0.0
    ).many([(-9 + 3.4 * k, 4.9, 3.52) for k in range(4)])
    set.copies(
        "villa", lambda k: villa, [(0, 0.3, -29, 0), (-32, 0.3, -6, 75), (32, 0.3, -8, -75)], solid=True, lit=set.night
    )
    set.scatter(
        "palm",
        30,
        (15, 40),
        gap=3.4,
        variants=3,
        clear=4,
        solid=True,
        within=lambda x, z: not (abs(x) < 19 and -21 < z < 9),
        scale=(0.8, 1.2),
    )
    set.scatter(
        "bush",
        60,
        (17, 36),
        gap=1.4,
        variants=3,
        within=lambda x, z: not (abs(x) < 19.5 and -21 < z < 9.5),
        scale=(0.6, 1.3),
    )
    for x, z in ((-7.6, 1.0), (7.6, 1.2), (-13, 1.2), (13, 1.4), (-17, -17), (17, -17)):
        set.plant((x, z), 1.3, 0.3, pot="#efe8d8")
    ring = kit.torus(0.42, 0.14, kit.material("plastic", "#e04a3a"), (0, 0.06, 0), 24, 10)
    set.shape("ring", ring, at=(-3.6, 0, -6.4))
    set.put("ball", (3.2, -5.4), 0, 1.4, y=-0.05, solid=False)
    if set.night:
        for x in (-11, -4, 4, 11):
            set.light((x, 0.6, -8), "#5fe0f0", 5.0, 9.0)
            set.light((x, 2.6, -18), "#ffc890", 3.0, 8.0)
    set.backdrop("hills", distance=420, height=70, colour="#4a5c44")
    set.air(fog=0.0006, fog_height=20.0)


def parasol(kit, tone):
    """A parasol of eight panels."""
    import math

    cloth, pole = kit.material("cloth", tone), kit.material("wood", "#c8b08a")
    top = lambda u, v: (
        1.7 * u * math.sin(6.2832 * v) * (1 - 0.05 * abs(math.sin(25.1327 * v))),
        2.75 - 0.55 * u**1.2,
        1.7 * u * math.cos(6.2832 * v) * (1 - 0.05 * abs(math.sin(25.1327 * v))),
    )
    out = kit.sheet(top, 4, 32, cloth, closed=True) + kit.sheet(top, 4, 32, cloth, closed=True, flip=True).move(
        0, -0.02, 0
    )
    return (
        out.sway(0.05, 2, 2.8)
        + kit.ropes([((0, 0, 0), (0, 2.8, 0), 0.03)], pole, 8)
        + kit.cylinder(0.3, 0.1, kit.material("concrete"), (0, 0, 0), 18)
    )
