"""A classroom: rows of desks in window light, a blackboard with chalk, maps, books, a globe on the teacher's desk."""

from skyscreen.catalogue import place


@place(
    en=("classroom", "school", "lecture room", "schoolroom"),
    zh=("讲堂", "大教室"),
    indoor=True,
    ambience=("room",),
    ground="planks",
    reverb=0.7,
    hours=9.5,
    deeds=("math lesson", "explain maths", "开学典礼", "上课"),
    life=("A teacher writes on a blackboard", "Three students write at desks"),
    pastime="writes at a desk",
    guests="write listen",
    full=0.75,
    young=True,
)
def classroom(set):
    kit = set.kit
    w, d = 9.4, 11.0
    set.stage(3.6, 1.6, 0, (0.0, -2.6))
    set.room(
        w,
        d,
        3.3,
        wall_colour="#d8d2b8",
        window=None,
        side=(0.0, 0.95, 6.4, 1.9),
        curtain="#6f9a8c",
        floor_colour="#a07a50",
    )
    oak, dark, chalk = (
        kit.material("wood", "#a87a48"),
        kit.material("wood", "#5a3d26"),
        kit.material("paper", "#e8ece4"),
    )
    board = kit.box(4.6, 1.35, 0.05, kit.material("paint", "#23402f", 0.85), 0.0, (0, 0.95, -d / 2 + 0.05))
    frame = kit.box(4.8, 0.1, 0.09, dark, 0.0, (0, 0.86, -d / 2 + 0.07)) + kit.box(
        4.8, 0.08, 0.08, dark, 0.0, (0, 2.3, -d / 2 + 0.06)
    )
    frame += kit.box(0.08, 1.4, 0.08, dark, 0.0, (-2.36, 0.9, -d / 2 + 0.06)) + kit.box(
        0.08, 1.4, 0.08, dark, 0.0, (2.36, 0.9, -d / 2 + 0.06)
    )
    words = kit.text("a² + b² = c²", 0.3, chalk).move(-1.1, 1.85, -d / 2 + 0.085)
    words += kit.text("好好学习", 0.28, chalk).move(1.15, 1.95, -d / 2 + 0.085)
    lines = [
        ((-1.7, 1.15, 0), (-0.7, 1.15, 0), 0.012),
        ((-0.7, 1.15, 0), (-0.7, 1.65, 0), 0.012),
        ((-0.7, 1.65, 0), (-1.7, 1.15, 0), 0.012),
    ]
    words += kit.ropes(lines, chalk, 4).move(0, 0, -d / 2 + 0.085) + kit.torus(
        0.28, 0.011, chalk, (0, 0, 0), 28, 5
    ).turn("x", 90).move(1.1, 1.35, -d / 2 + 0.085)
    set.shape("blackboard", board, frame, words, shadow=False)
    desk = kit.box(1.15, 0.04, 0.55, oak, 0.01, (0, 0.68, 0)) + kit.box(1.05, 0.12, 0.45, dark, 0.0, (0, 0.55, 0))
    leg = kit.ropes(
        [((x, 0, z), (x, 0.66, z), 0.02) for x in (-0.5, 0.5) for z in (-0.2, 0.2)], kit.material("iron"), 6
    )
    chair = kit.box(0.4, 0.03, 0.38, oak, 0.01, (0, 0.42, 0)) + kit.box(0.4, 0.2, 0.03, oak, 0.01, (0, 0.66, 0.2))
    chair += kit.ropes(
        [((x, 0, z), (x, 0.42 if z < 0 else 0.84, z), 0.016) for x in (-0.18, 0.18) for z in (-0.17, 0.19)],
        kit.material("iron"),
        6,
    )
    rows = [(x, 0.0, z) for z in (0.4, 1.8, 3.2, 4.5) for x in (-3.0, -1.0, 1.0, 3.0)]
    set.shape("desks", (desk + leg).many(rows), (chair.move(-0.27, 0, 0.5) + chair.move(0.27, 0, 0.5)).many(rows))
    set.sit(*((x + dx, 0.45, z + 0.47, 180) for x, _, z in rows for dx in (-0.27, 0.27)))
    rng = set.random("books")
    for k, (x, _, z) in enumerate(rows):
        if k % 3 != 2:
            set.put(
                "book",
                (x - 0.2, z),
                rng.uniform(-30, 30),
                y=0.72,
                colour=("red", "blue", "green", "mustard")[k % 4],
                solid=False,
                shadow=False,
            )
    teacher = (
        kit.box(1.7, 0.05, 0.75, dark, 0.01, (0, 0.74, 0))
        + kit.box(1.6, 0.66, 0.06, oak, 0.0, (0, 0.08, -0.3))
        + sum(kit.box(0.06, 0.74, 0.7, oak, 0.0, (s * 0.8, 0, 0)) for s in (-1, 1))
    )
    set.shape("teacher's desk", teacher, at=(2.6, 0, -3.9), turn=180, solid=True)
    globe = (
        kit.sphere(0.17, kit.material("planet"), (0, 0.27, 0), 24)
        + kit.cylinder(0.12, 0.03, dark, (0, 0, 0), 18)
        + kit.torus(0.19, 0.012, kit.material("brass"), (0, 0, 0), 28, 6).turn("x", 90).move(0, 0.27, 0)
    )
    set.shape("globe", globe, at=(3.1, 0.79, -3.9), shadow=False)
    for dx, tone in ((-0.3, "red"), (-0.2, "navy"), (-0.1, "green")):
        set.put("book", (2.4 + dx, -3.9), 10, y=0.79, colour=tone, solid=False, shadow=False)
    for x in (-3.0, -2.0):
        set.put("bookshelf", (x, d / 2 - 0.22), 180, shadow=False)
    set.put("bookshelf", (3.9, d / 2 - 0.22), 180, seed=2, shadow=False)
    set.fit("picture", "+x", 2.4, wide=1.5, tall=1.0, y=1.2)
    set.fit("picture", "+x", 0.4, wide=0.7, tall=0.9, y=1.25)
    set.fit("picture", "+x", -1.0, wide=0.7, tall=0.9, y=1.25)
    set.fit("door", "+x", -3.6, colour="#7a9a86")
    set.fit("picture", "-z", 3.6, wide=0.7, tall=0.9, y=1.2)
    set.fit("picture", "-z", -3.6, wide=0.7, tall=0.9, y=1.2)
    set.put("clock", (0, -d / 2 + 0.14), 0, y=2.5, solid=False, shadow=False)
    for x, z in ((-4.2, -4.6), (-4.2, 3.9), (4.2, 3.4)):
        set.plant((x, z), 1.0, pot="cream")
    tube = kit.box(
        1.5, 0.06, 0.2, kit.material("lamp", "#fff2dc", emission=5.0 if set.night else 0.7), 0.0, (0, 3.02, 0)
    ) + kit.box(1.6, 0.05, 0.28, kit.material("paint", "ivory"), 0.0, (0, 3.08, 0))
    tube += kit.ropes([((s * 0.6, 3.1, 0), (s * 0.6, 3.3, 0), 0.01) for s in (-1, 1)], kit.material("iron"), 3)
    spots = [(x, 0, z) for x in (-2.2, 2.2) for z in (-3.2, 0.2, 3.4)]
    set.shape("lamps", tube.many(spots), shadow=False)
    if set.night:
        for x, _, z in spots:
            set.light((x, 2.9, z), "#ffeed4", 3.4, 7.0)
