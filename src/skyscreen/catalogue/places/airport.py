"""An airport hall: a wall of glass to the apron with an airliner, rows of seats, a board of flights, columns, travellers."""

from skyscreen.catalogue import place


@place(
    en=(
        "airport",
        "airport hall",
        "terminal",
        "departure hall",
        "departure lounge",
        "airport terminal",
        "airport gate",
    ),
    zh=("机场", "候机厅", "航站楼", "机场大厅", "候机楼", "登机口"),
    ambience=("crowd",),
    ground="paving",
    reverb=1.6,
    hours=9.5,
    life=("A man walks with a suitcase", "A woman waves"),
    pastime="walks",
    guests="phone rest read",
    full=0.4,
)
def airport(set, passers=24):
    kit, rng = set.kit, set.random("airport")
    set.stage(34, 4.0)
    set.vista(-42, 9, -18)
    set.ground("asphalt", reach=420, cells=24, fine=12.0, level=0.0)
    floor = kit.box(24, 0.06, 110, kit.material("ceramic", "#a8a49c", 0.42), 0.0, (2.0, 0.0, 0))
    set.shape("floor", floor, shadow=False)
    steel, white = kit.material("paint", "#d8dcde", 0.4), kit.material("plaster", "#e6e4de")
    dark = kit.material("plastic", "#24282c", 0.4)
    # Glass to the apron at x = −10: mullions alone, so that the sun and the view come in.
    glass = [((-10, 0, z), (-10, 8.4, z), 0.06) for z in range(-54, 55, 3)]
    glass += [((-10, y, -54), (-10, y, 54), 0.05) for y in (0.1, 2.8, 5.6, 8.4)]
    set.shape("mullions", kit.ropes(glass, steel, 5))
    set.shape("wall", kit.box(0.4, 8.6, 110, white, 0.0, (13.8, 0, 0)))
    roof = lambda u, v: (-11.5 + 26 * v, 8.5 + 2.6 * (4 * v * (1 - v)), -54 + 108 * u)
    set.shape("roof", kit.sheet(roof, 2, 14, white), kit.sheet(roof, 2, 14, white, flip=True).move(0, 0.3, 0))
    ribs = [
        (
            (-11.5 + 26 * k / 14, 8.4 + 2.6 * (4 * k / 14 * (1 - k / 14)), z),
            (-11.5 + 26 * (k + 1) / 14, 8.4 + 2.6 * (4 * (k + 1) / 14 * (1 - (k + 1) / 14)), z),
            0.1,
        )
        for z in range(-54, 55, 9)
        for k in range(14)
    ]
    set.shape("ribs", kit.ropes(ribs, steel, 5), shadow=False)
    column = lambda k: (
        k.cylinder(0.3, 8.0, k.material("paint", "#d8dcde", 0.4), (0, 0, 0), 18)
        + sum(
            k.tube(
                [(0, 6.4, 0), (s * 0.5, 7.6, 0), (s * 2.0, 10.2, 0)],
                [0.14, 0.12, 0.08],
                k.material("paint", "#d8dcde", 0.4),
                8,
            )
            for s in (-1, 1)
        )
    )
    set.copies("column", column, [(x, 0, z) for x in (-5.6, 8.6) for z in range(-45, 46, 18)], solid=True)
    rows = [(-6.6, 0.06, z, 90) for z in (-21, -12, -3, 6, 15)] + [(-4.3, 0.06, z, -90) for z in (-21, -12, -3, 6, 15)]
    set.copies("seats", seats, rows, solid=True)
    set.sit(*((x, 0.53, z + 0.6 * k - 1.2, turn) for x, _, z, turn in rows for k in range(5)))
    glow = kit.material("lamp", "#ffd27a", emission=1.6)
    board = kit.box(0.3, 2.6, 7.0, dark, 0.03, (0, 0, 0))
    board += sum(
        kit.box(0.02, 0.12, wide, glow, 0.0, (-0.16, 0.3 + 0.28 * k, at))
        for k in range(8)
        for at, wide in ((-2.5, 1.1), (-0.3, rng.uniform(1.2, 2.2)), (2.5, 0.8))
    )
    set.shape("board", board, at=(8.0, 4.2, 2.0), shadow=False)
    for k, z in enumerate((-24, -8, 8, 24)):
        sign = kit.box(0.1, 0.9, 2.2, kit.material("lamp", "#f0b418", emission=0.9), 0.02) + kit.text(
            f"GATE {k + 11}", 0.42, kit.material("paint", "black")
        ).turn("y", -90).move(-0.06, 0.45, 0)
        set.shape("gate sign", sign, at=(7.6, 3.4, z - 4.5), shadow=False)
        desk = (
            kit.box(0.9, 1.1, 3.0, kit.material("paint", "#2f5f88", 0.4), 0.04)
            + kit.box(1.0, 0.05, 3.1, steel, 0.01, (0, 1.1, 0))
            + kit.box(0.05, 0.35, 0.5, dark, 0.02, (0, 1.2, 0.5))
        )
        set.shape("desk", desk, at=(11.2, 0.06, z), solid=True)
    shops = kit.box(0.1, 2.6, 9.0, kit.material("shop"), 0.0)
    set.shape("shops", shops.many([(13.5, 0.3, z) for z in (-40, -16, 16, 40)]), shadow=False)
    for x, z, tone in ((-2.9, -12.5, "navy"), (-2.8, 3.0, "red"), (3.4, -4.5, "silver"), (3.2, 9.0, "black")):
        set.put("suitcase", (x, z), rng.uniform(0, 360), y=0.06, colour=tone, solid=False)
    set.crowd(
        passers, (8, 44), arcs=((-18, 18), (162, 198)), variants=5, umbrella=False, within=lambda x, z: -3.4 < x < 7.0
    )
    set.put("airplane", (-42, -18), 75, solid=False)
    set.put("airplane", (-66, 40), 100, solid=False)
    line = kit.material("paint", "#e0b020", 0.8)
    set.shape(
        "apron",
        kit.box(0.4, 0.015, 260, line, 0.0, (-30, 0.01, 0)),
        kit.box(60, 0.015, 0.4, line, 0.0, (-46, 0.01, -18)),
        shadow=False,
    )
    lamps = kit.box(0.5, 0.05, 2.4, kit.material("lamp", "#fff2dc", emission=3.0 if set.night else 1.0), 0.0)
    set.shape("lamps", lamps.many([(x, 8.0, z) for x in (-1, 5) for z in range(-45, 46, 9)]), shadow=False)
    for z in range(-27, 28, 9):
        set.light((2, 7.0, z), "#fff0dc", 7.0 if set.night else 3.0, 13.0)
    set.camera_limits((-9.0, 0.2, -46), (12.5, 7.2, 46))
    set.backdrop("hills", distance=700, height=60, colour="#54625a")


def seats(kit):
    """Five seats on a beam."""
    shell, steel = kit.material("leather", "#2c3a48"), kit.material("steel")
    one = kit.box(0.54, 0.07, 0.5, shell, 0.02, (0, 0.4, 0)) + kit.box(
        0.54, 0.5, 0.07, shell, 0.02, (0, 0.44, -0.26)
    ).turn("x", -8)
    out = one.many([(0.6 * k - 1.2, 0, 0) for k in range(5)])
    legs = [((-1.5, 0.38, 0), (1.5, 0.38, 0), 0.035)] + [
        ((x, 0, z), (x, 0.38, 0), 0.025) for x in (-1.2, 1.2) for z in (-0.25, 0.25)
    ]
    arms = [((0.6 * k - 1.5, 0.38, 0.1), (0.6 * k - 1.5, 0.62, 0.1), 0.015) for k in range(6)]
    return out + kit.ropes(legs + arms, steel, 6)
