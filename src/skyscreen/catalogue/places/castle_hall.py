"""The great hall of a castle: stone walls, timber roof, tall windows, banners, candle wheels, a dais with a throne."""

from skyscreen.catalogue import place

BANNERS = ("#8f1a1c", "#1f3a74", "#8f1a1c", "#2c5a3a")


@place(
    en=(
        "castle hall",
        "great hall",
        "throne room",
        "castle interior",
        "hall",
    ),
    zh=("城堡大厅", "王座厅"),
    indoor=True,
    ambience=("room", "fire"),
    ground="paving",
    reverb=1.8,
    hours=16.0,
    deeds=("royal ball", "coronation", "加冕"),
)
def castle_hall(set):
    kit = set.kit
    w, d, h = 13.0, 26.0, 8.5
    set.stage(9, 3.0)
    set.vista(0, 3.6, -11.6)
    set.room(
        w, d, h, wall="stone", floor="paving", wall_colour="#7f786c", floor_colour="#7d7364",
        window=(0.0, 3.4, 2.6, 3.9), side=(-1.0, 1.9, 3.4, 4.2), curtain="#7a1f1c",
    )  # fmt: skip
    stone, oak = kit.material("stone", "#8a7f6e"), kit.material("wood", "#3f2a1a")
    pillars = kit.lathe([(0.62, 0), (0.62, 0.3), (0.42, 0.45), (0.4, 5.2), (0.6, 5.6), (0.6, 5.9)], stone, segments=14)
    spots = [(s * 5.2, 0, z) for s in (-1, 1) for z in (-9.6, -5.2, 4.8, 9.2)]
    set.shape("pillars", pillars.many(spots))
    beams = []
    for z in (-9.6, -5.2, 0.0, 4.8, 9.2):
        beams.append(((-w / 2, h - 0.5, z), (w / 2, h - 0.5, z), 0.2))
        for s in (-1, 1):
            beams += [
                ((s * 5.2, 5.9, z), (s * 2.6, h - 0.45, z), 0.15),
                ((s * 6.3, 4.8, z), (s * 4.0, h - 0.45, z), 0.13),
            ]
    beams += [((x, h - 0.25, -d / 2), (x, h - 0.25, d / 2), 0.14) for x in (-4.4, -2.2, 0, 2.2, 4.4)]
    set.shape("beams", kit.ropes(beams, oak, 4), shadow=False)
    carpet = kit.box(2.6, 0.02, d - 4, kit.material("cloth", "#7d1a1c"), 0.0, (0, 0.004, 0))
    edge = kit.box(2.9, 0.016, d - 4, kit.material("cloth", "#b8923c"), 0.0, (0, 0.002, 0))
    set.shape("carpet", carpet, edge, shadow=False)
    dais = sum(kit.box(7 - 0.9 * k, 0.2, 3.4 - 0.6 * k, stone, 0.0, (0, 0.2 * k, -11.2)) for k in range(3))
    set.shape("dais", dais, throne(kit).move(0, 0.6, -11.6))
    for k, z in enumerate((-7.4, -2.8, 2.6, 7.0)):
        for s in (-1, 1):
            set.shape(
                "banner",
                banner(kit, BANNERS[(k + (s > 0)) % 4]).turn("y", -90 * s).move(s * (w / 2 - 0.12), 3.0, z),
                shadow=False,
            )
    for z in (-5.2, 4.8):
        set.shape("candle wheel", wheel(kit).move(0, h - 3.4, z), shadow=False)
        set.light((0, h - 3.6, z), "#ffbe80", 6.5, 14.0, flicker=0.15)
    stand = kit.ropes([((0, 0, 0), (0, 1.5, 0), 0.03)], kit.material("iron")) + kit.cylinder(
        0.22, 0.04, kit.material("iron"), (0, 1.5, 0), 12
    )
    stand += kit.cylinder(0.035, 0.2, kit.material("paper", "cream"), (0, 1.54, 0), 8).many(
        [(x, 0, z) for x, z in ((0, 0), (0.14, 0.05), (-0.1, 0.12))]
    )
    stand += kit.flame(0.07, 0.011, (0, 1.74, 0)).many(
        [(x, 0, z) for x, z in ((0, 0), (0.14, 0.05), (-0.1, 0.12))]
    )
    places = [(s * 4.1, 0, z) for s in (-1, 1) for z in (-7.4, -2.2, 6.4)]
    set.shape("candles", stand.many(places), shadow=False)
    for x, _, z in places:
        set.light((x * 0.95, 1.9, z), "#ffa850", 3.2, 7.0, flicker=0.3)
    table = kit.box(1.1, 0.1, 6.4, oak, 0.01, (0, 0.76, 0)) + sum(
        kit.box(0.8, 0.76, 0.16, oak, 0.0, (0, 0, z)) for z in (-2.4, 0, 2.4)
    )
    bench = kit.box(0.36, 0.07, 6.2, oak, 0.01, (0, 0.42, 0)) + sum(
        kit.box(0.3, 0.42, 0.1, oak, 0.0, (0, 0, z)) for z in (-2.2, 2.2)
    )
    for s in (-1, 1):
        set.shape("table", table, bench.move(-0.95, 0, 0), bench.move(0.95, 0, 0), at=(s * 4.0, 0, 2.2), solid=True)
    for k, what in enumerate(("cup", "bowl", "bottle", "cup", "bowl", "candle", "cup", "bottle")):
        for s in (-1, 1):
            set.put(
                what,
                (s * 4.0 + 0.25 * (-1) ** k, -0.6 + 0.75 * k),
                40 * k,
                y=0.86,
                solid=False,
                shadow=False,
                lamps=False,
            )
    fire(set, kit, w)
    shield = kit.lathe([(0, 0.06), (0.42, 0.02), (0.44, 0)], kit.material("steel")).turn("x", 90)
    set.shape(
        "shields",
        *(shield.turn("y", -90 * s).move(s * (w / 2 - 0.1), 2.4, z) for s in (-1, 1) for z in (-5.2, 4.8)),
        shadow=False,
    )


def throne(kit):
    """A high-backed chair, gilt and red."""
    oak, gold, red = kit.material("wood", "#4a2a18"), kit.material("brass"), kit.material("cloth", "#8f1a1c")
    out = (
        kit.box(1.1, 0.5, 0.9, oak, 0.02)
        + kit.box(0.9, 0.1, 0.8, red, 0.03, (0, 0.5, 0.02))
        + kit.box(1.1, 2.1, 0.14, oak, 0.02, (0, 0.4, -0.42))
    )
    out += kit.box(0.8, 1.3, 0.06, red, 0.02, (0, 0.75, -0.33)) + kit.lathe(
        [(0.4, 0), (0.3, 0.3), (0, 0.42)], gold, segments=3
    ).move(0, 2.5, -0.42)
    out += sum(
        kit.box(0.12, 0.5, 0.85, gold, 0.02, (s * 0.54, 0.5, 0)) + kit.sphere(0.1, gold, (s * 0.54, 2.6, -0.42), 12)
        for s in (-1, 1)
    )
    return out


def banner(kit, colour):
    """A long banner on its rod, swallow-tailed, in soft folds."""
    import math

    cloth, gold = kit.material("cloth", colour), kit.material("brass")

    def hang(u, v):
        x = (u - 0.5) * 1.3
        y = 3.2 * (1 - v) - 0.5 * (1 - abs(2 * u - 1)) * -1 * v - 0.4 * v
        return x, y, 0.05 + 0.04 * math.sin(9 * u + 2 * v) * v

    disc = kit.cylinder(0.3, 0.02, gold, (0, 0, 0), 20).turn("x", 90).move(0, 1.9, 0.12)
    return (
        kit.sheet(hang, 12, 6, cloth, flip=True)
        + kit.sheet(hang, 12, 6, cloth)
        + disc
        + kit.ropes([((-0.75, 3.2, 0.04), (0.75, 3.2, 0.04), 0.03)], gold)
    )


def wheel(kit):
    """A wheel of candles on chains."""
    iron, wax = kit.material("iron"), kit.material("paper", "cream")
    out = kit.torus(1.2, 0.05, iron, (0, 0, 0), 28, 6) + kit.ropes(
        [((-1.2, 0, 0), (1.2, 0, 0), 0.03), ((0, 0, -1.2), (0, 0, 1.2), 0.03)], iron
    )
    out += kit.ropes([((x, 0, z), (0, 3.0, 0), 0.012) for x, z in ((1.2, 0), (-1.2, 0), (0, 1.2), (0, -1.2))], iron, 3)
    one = kit.cylinder(0.035, 0.18, wax, (1.2, 0.04, 0), 8) + kit.flame(0.08, 0.013, (1.2, 0.22, 0))
    return out + one.copy_round(12)


def fire(set, kit, w):
    """A great fireplace in the +X wall."""
    stone, dark = kit.material("stone", "#7f7464"), kit.material("paint", "black", 0.9)
    body = kit.box(0.5, 1.9, 0.7, stone, 0.0, (-1.5, 0, 0.35)) + kit.box(0.5, 1.9, 0.7, stone, 0.0, (1.5, 0, 0.35))
    body += kit.box(3.9, 0.5, 0.9, stone, 0.0, (0, 1.9, 0.45)) + kit.box(2.6, 1.9, 0.05, dark, 0.0, (0, 0, 0.03))
    body += kit.extrude([(-1.7, 0), (1.7, 0), (0.9, 3.2), (-0.9, 3.2)], 0.7, stone).move(0, 2.4, 0.35)
    body += kit.blaze(1.5, 0.95, 0.4, (0, 0.16, 0.38))
    body += sum(
        kit.capsule((-0.9, 0.1 + 0.1 * k, 0.3), (0.9, 0.12 + 0.1 * k, 0.42 - 0.1 * k), 0.09, kit.material("bark"), 8)
        for k in range(2)
    )
    set.shape("fireplace", body.turn("y", -90).move(w / 2, 0, 0.0))
    set.light((w / 2 - 1.0, 0.7, 0.0), "#ff8a3a", 7.0, 11.0, flicker=0.45)
