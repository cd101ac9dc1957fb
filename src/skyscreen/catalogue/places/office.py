"""An office: desks with screens, glass front, plants, shelves, a meeting table."""

from skyscreen.catalogue import place


@place(
    en=("office", "office interior", "workplace", "call centre", "call center", "cubicle", "reception desk"),
    zh=("办公室", "写字间", "公司", "编辑部", "客服中心", "呼叫中心", "格子间"),
    near=("call centre", "call center", "cubicle", "reception desk", "客服中心", "呼叫中心", "格子间"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="planks",
    reverb=0.5,
    hours=10.5,
    deeds=("年会", "加班", "job interview", "面试"),
    life=("A woman types on a laptop", "A man talks on the phone"),
    pastime="types on a laptop",
    guests="write phone write",
    full=0.6,
)
def office(set):
    kit = set.kit
    set.sky(exposure=-0.35)
    w, d = 11.0, 10.0
    set.stage(4.2, 1.7)
    set.room(
        w,
        d,
        3.1,
        wall_colour="#c6cbcc",
        floor="cloth",
        floor_colour="#59636b",
        window=(0.0, 0.5, 6.4, 2.2),
        side=(0.0, 0.5, 5.2, 2.2),
        curtain="#8f989c",
    )
    white, steel, dark = (
        kit.material("paint", "#e6e4de", 0.4),
        kit.material("steel"),
        kit.material("plastic", "#22262a"),
    )
    top = (
        kit.box(1.6, 0.04, 0.8, kit.material("wood", "#b08a5c"), 0.01, (0, 0.72, 0))
        + sum(kit.box(0.05, 0.72, 0.7, white, 0.0, (s * 0.75, 0, 0)) for s in (-1, 1))
        + kit.box(1.5, 0.34, 0.03, white, 0.0, (0, 0.38, -0.34))
    )
    glow = kit.material("lamp", "#9ccaf0", emission=1.1)
    screen = (
        kit.box(0.62, 0.38, 0.03, dark, 0.0, (0, 0.92, -0.16))
        + kit.panel(0.58, 0.34, glow, (0, 1.11, -0.14))
        + kit.box(0.06, 0.2, 0.04, steel, 0.0, (0, 0.76, -0.18))
        + kit.box(0.24, 0.015, 0.16, steel, 0.0, (0, 0.76, -0.16))
    )
    lines = sum(
        kit.box(
            0.3 - 0.06 * (k % 3),
            0.018,
            0.004,
            kit.material("lamp", ("#f0f6ff", "#ffd27a", "#7af0b0")[k % 3], emission=1.4),
            0.0,
            (-0.1 + 0.04 * (k % 2), 0.98 + 0.045 * k, -0.136),
        )
        for k in range(6)
    )
    keys = kit.box(0.44, 0.02, 0.15, dark, 0.004, (0, 0.76, 0.12)) + kit.ellipsoid(
        0.035, 0.02, 0.055, dark, (0.34, 0.775, 0.14), 10
    )
    paper = kit.box(0.21, 0.012, 0.3, kit.material("paper"), 0.0, (-0.52, 0.76, 0.1))
    places = [(x, 0, z, turn) for z, turn in ((-3.6, 0), (3.3, 180)) for x in (-3.4, -1.5, 1.5, 3.4)] + [
        (4.5, 0, -0.4, -90),
        (-4.4, 0, 0.6, 90),
    ]
    set.copies("desk", lambda k: top + screen + lines + keys + paper, places, solid=True)
    chairs = [
        (
            x + (0.85 if turn == 90 else -0.85 if turn == -90 else 0),
            0,
            z + (0.9 if turn == 0 else -0.9 if turn == 180 else 0),
            turn + 180,
        )
        for x, _, z, turn in places
    ]
    set.sit(*((x, 0.52, z, turn) for x, _, z, turn in chairs))
    set.copies(
        "chair",
        seat,
        chairs,
    )
    for k, (x, _, z, _) in enumerate(places):
        if k % 2:
            set.put("cup", (x + 0.6, z), 0, y=0.76, colour=("red", "teal", "white")[k % 3], solid=False, shadow=False)
        else:
            set.plant((x + 0.62, z - 0.1), 0.32, 0.76, "cream")
    set.put("bookshelf", (5.2, 2.6), -90, colour="#d8d2c6", shadow=False)
    set.put("bookshelf", (5.2, 3.9), -90, colour="#d8d2c6", seed=1, shadow=False)
    board = kit.box(2.2, 1.2, 0.04, kit.material("paint", "#f4f4f0", 0.2), 0.01, (0, 1.0, 0.04)) + kit.box(
        2.3, 0.05, 0.08, steel, 0.0, (0, 0.95, 0.05)
    )
    inks = [kit.material("paint", c) for c in ("#c8301c", "#1f4aa0", "#2a7a4a")]
    graph = sum(
        kit.ropes(
            [
                (
                    (-0.8 + 0.4 * k, 1.25 + 0.16 * ((k * (2 + j)) % 4), 0.07),
                    (-0.4 + 0.4 * k, 1.25 + 0.16 * (((k + 1) * (2 + j)) % 4), 0.07),
                    0.01,
                )
                for k in range(4)
            ],
            inks[j],
            4,
        )
        for j in range(3)
    )
    set.shape(
        "board",
        board,
        graph + kit.text("2026", 0.2, inks[1]).move(0.75, 2.0, 0.07),
        at=(0, 0, 5.0),
        turn=180,
        shadow=False,
    )
    set.fit("door", "+x", 0.8, colour="#8a6a4a")
    set.fit("picture", "+x", 3.6, wide=1.1, tall=0.7, y=1.4)
    set.put("clock", (5.42, -2.6), -90, y=2.2, solid=False, shadow=False)
    for x, z, tall in ((-5.0, -4.5, 1.7), (5.0, -4.5, 1.6), (-5.0, 4.5, 1.5), (-5.0, 2.9, 1.1), (0.0, -4.5, 1.3)):
        set.plant((x, z), tall, pot="#e0dcd2")
    lamp = kit.box(
        1.3, 0.05, 0.22, kit.material("lamp", "#f4f6ff", emission=4.0 if set.night else 0.8), 0.0, (0, 2.78, 0)
    ) + kit.ropes([((s * 0.5, 2.8, 0), (s * 0.5, 3.1, 0), 0.008) for s in (-1, 1)], steel, 3)
    spots = [(x, 0, z) for x in (-2.6, 2.6) for z in (-3.2, 0.0, 3.2)]
    set.shape("lamps", lamp.many(spots), shadow=False)
    if set.night:
        for x, _, z in spots:
            set.light((x, 2.7, z), "#f0f2ff", 3.0, 7.0)


def seat(kit):
    """A swivel chair facing +Z."""
    grey, steel = kit.material("cloth", "#3a4650"), kit.material("steel")
    out = (
        kit.box(0.5, 0.08, 0.48, grey, 0.03, (0, 0.44, 0))
        + kit.box(0.46, 0.56, 0.07, grey, 0.03, (0, 0.58, -0.24))
        + kit.ropes([((0, 0.08, 0), (0, 0.44, 0), 0.03)], steel, 8)
    )
    foot = kit.ropes([((0, 0.1, 0), (0.3, 0.05, 0), 0.02)], steel, 6) + kit.sphere(
        0.035, kit.material("plastic", "black"), (0.3, 0.035, 0), 8
    )
    return out + foot.copy_round(5)
