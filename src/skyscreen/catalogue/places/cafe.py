"""A café: a bar with a coffee machine, round tables, pendants, a big window on the street side, plants, a chalk board."""

from skyscreen.catalogue import place


@place(
    en=(
        "cafe",
        "café",
        "coffee shop",
        "coffeehouse",
        "restaurant interior",
        "milk tea shop", "bubble tea shop", "ice cream parlour", "ice cream parlor",
    ),
    zh=("咖啡馆", "咖啡厅", "咖啡店", "奶茶店", "甜品店", "冰淇淋店"),
    near=("ice cream parlour", "ice cream parlor", "冰淇淋店"),
    indoor=True,
    windows=True,
    ambience=("room", "crowd"),
    ground="planks",
    reverb=0.5,
    hours=15.0,
    life=("A barista pours coffee", "A woman sits at a table and drinks coffee"),
    pastime="drinks coffee at a table",
    guests="talk drink phone read",
    full=0.65,
)
def cafe(set):
    kit = set.kit
    set.sky(exposure=-0.3)
    w, d = 9.0, 9.0
    set.stage(3.2, 1.7, 0, (0.0, 0.4))
    set.room(
        w,
        d,
        3.2,
        wall_colour="#7d8f86",
        window=(1.6, 0.55, 3.4, 2.1),
        side=(0.3, 0.5, 4.6, 2.2),
        curtain="#c8a070",
        floor_colour="#8a5f38",
    )
    oak, dark, brass, steel = (
        kit.material("wood", "#7a5230"),
        kit.material("paint", "#27302e", 0.5),
        kit.material("brass"),
        kit.material("steel"),
    )
    # The bar stands along +X.
    bar = kit.box(0.7, 1.02, 5.2, kit.material("planks", "#5f4028"), 0.0, (3.2, 0, -0.6)) + kit.box(
        0.85, 0.06, 5.4, kit.material("stone", "#d8d2c6", 0.3), 0.01, (3.2, 1.02, -0.6)
    )
    bar += kit.box(0.05, 0.05, 5.2, brass, 0.0, (2.72, 0.22, -0.6))
    machine = (
        kit.box(0.5, 0.42, 0.9, steel, 0.03, (3.3, 1.12, -1.6))
        + kit.box(0.4, 0.06, 0.8, dark, 0.0, (3.25, 1.08, -1.6))
        + kit.cylinder(0.03, 0.12, dark, (0, 0, 0), 10).turn("z", 90).many([(3.08, 1.3, z) for z in (-1.85, -1.35)])
    )
    jar = kit.lathe([(0.11, 0), (0.12, 0.2), (0.08, 0.26), (0.0, 0.28)], kit.material("ceramic", "#c8b090")).many(
        [(3.3, 1.08, z) for z in (0.2, 0.5, 0.8)]
    )
    case = kit.box(0.5, 0.4, 1.0, kit.material("pane", "#5a5a52"), 0.0, (3.25, 1.08, 1.35)) + kit.box(
        0.54, 0.03, 1.04, brass, 0.0, (3.25, 1.48, 1.35)
    )
    set.shape("bar", bar, machine, jar, case)
    shelf = sum(kit.box(0.26, 0.04, 4.6, oak, 0.0, (4.36, y, -0.6)) for y in (1.5, 1.95, 2.4))
    set.shape("shelves", shelf, shadow=False)
    rng = set.random("ware")
    for y in (1.54, 1.99, 2.44):
        for k in range(11):
            what = rng.choice(("cup", "bottle", "cup", "teapot", "bottle", "bowl"))
            set.put(
                what,
                (4.36, -2.7 + 0.42 * k),
                rng.uniform(0, 360),
                0.8 if what == "bottle" else 1.0,
                y=y,
                solid=False,
                shadow=False,
            )
    board = kit.box(0.05, 1.3, 1.7, kit.material("paint", "#1f2422", 0.9), 0.0, (4.44, 1.25, 2.9)) + kit.box(
        0.06, 0.06, 1.8, oak, 0.0, (4.43, 2.55, 2.9)
    )
    words = sum(
        kit.text(t, 0.17, kit.material("paper", "#efe8d8")).move(0, -0.26 * k, 0)
        for k, t in enumerate(("COFFEE", "咖啡  茶", "CAKE  4", "LATTE 5"))
    )
    set.shape("menu", board, words.turn("y", -90).move(4.4, 2.25, 2.9), shadow=False)
    stool = (
        kit.cylinder(0.17, 0.06, kit.material("leather", "#7a3a24"), (0, 0.72, 0), 18)
        + kit.ropes([((0, 0, 0), (0, 0.72, 0), 0.03)], brass, 8)
        + kit.cylinder(0.2, 0.03, brass, (0, 0, 0), 18)
    )
    set.shape("stools", stool.many([(2.4, 0, z) for z in (-2.4, -1.5, -0.6, 0.3)]))
    top = (
        kit.cylinder(0.38, 0.04, kit.material("stone", "#e0dace", 0.3), (0, 0.72, 0), 30)
        + kit.ropes([((0, 0, 0), (0, 0.72, 0), 0.035)], dark, 8)
        + kit.cylinder(0.24, 0.03, dark, (0, 0, 0), 20)
    )
    for k, (x, z) in enumerate(
        ((-3.3, -1.7), (-3.3, 0.5), (-3.2, 2.8), (-0.9, -3.0), (1.3, -3.1), (0.2, 3.2), (-1.7, 3.3), (-1.6, -1.4))
    ):
        set.shape("table", top, at=(x, 0, z), solid=True)
        set.put(
            "cup",
            (x + 0.12, z + 0.05),
            50 * k,
            y=0.76,
            colour=("cream", "teal", "mustard")[k % 3],
            solid=False,
            shadow=False,
        )
        set.put(
            "vase" if k % 2 else "cup",
            (x - 0.14, z - 0.1),
            20 * k,
            0.55 if k % 2 else 1,
            y=0.76,
            solid=False,
            shadow=False,
        )
        for s in (-1, 1):
            if abs(x) < 2.5:
                set.put("chair", (x + 0.72 * s, z), -90 * s, colour="walnut")
            else:
                set.put("chair", (x, z + 0.72 * s), 180 if s > 0 else 0, colour="walnut")
    for k, (x, z) in enumerate(
        ((-3.3, -1.7), (-3.3, 0.5), (-3.2, 2.8), (-0.9, -3.2), (1.5, -3.3), (3.0, -2.2), (3.0, -0.6), (3.0, 1.0))
    ):
        set.pendant((x, z), 1.15, ("#b0562c", "#27302e", "#b08a3a")[k % 3], 2.6)
    for x, z, tall in ((-4.0, -3.9, 1.6), (3.9, 3.9, 1.5), (-4.1, 4.0, 1.3), (3.6, -4.0, 1.0)):
        set.plant((x, z), tall, pot="cream")
    set.plant((3.1, 1.95), 0.4, 1.08)
    set.fit("picture", "+z", 1.8, wide=0.9, tall=0.7, y=1.4)
    set.fit("picture", "+z", 3.0, wide=0.6, tall=0.8, y=1.35)
    set.fit("door", "+z", -3.2, colour="#27302e")
    set.fit("picture", "-z", -2.6, wide=0.8, tall=1.0, y=1.2)
