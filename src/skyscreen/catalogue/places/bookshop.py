"""A bookshop: shelves to the ceiling with a rolling ladder, tables of books lying in piles, warm lamps, an armchair."""

from skyscreen.catalogue import place


@place(
    en=("bookshop", "bookstore", "book shop", "book store", "secondhand bookshop", "antiquarian bookshop"),
    zh=("书店", "旧书店", "书屋", "书吧", "书铺"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="planks",
    reverb=0.35,
    hours=16.5,
    life=("A woman reads a book",),
    pastime="reads a book",
)
def bookshop(set):
    kit = set.kit
    set.stage(2.8, 1.5, 0, (0.0, 0.4))
    set.hall(
        8.6,
        8.2,
        3.4,
        wall="#4a5a50",
        floor=kit.material("planks", "#7a5230", 0.5),
        ceiling="#e4dcc8",
        holes=[("+z", -1.2, 0.5, 4.0, 2.2), ("-x", 1.0, 0.9, 2.0, 1.8)],
        view="street",
        bars="shop",
        frame="#2f3f38",
        skirting="#2f3f38",
    )
    for k, x in enumerate((-2.9, 0.0, 2.9)):
        set.line(
            "-z", [x], "shelves", length=2.8, height=3.1, depth=0.34, rows=8, goods="books", colour="#5a3a22", seed=k
        )
    for k, x in enumerate((-2.6, 0.2, 3.0)):
        set.line(
            "+x",
            [x],
            "shelves",
            length=2.6,
            height=2.6,
            depth=0.32,
            rows=7,
            goods="books",
            colour="#5a3a22",
            seed=4 + k,
        )
    set.line(
        "-x", [-2.4], "shelves", length=2.6, height=2.6, depth=0.32, rows=7, goods="books", colour="#5a3a22", seed=8
    )
    ladder = kit.ropes(
        [((s * 0.22, 0, 0.75), (s * 0.2, 2.8, 0.05), 0.025) for s in (-1, 1)]
        + [
            ((-0.22, 0.3 + 0.3 * j, 0.68 - 0.075 * j), (0.22, 0.3 + 0.3 * j, 0.68 - 0.075 * j), 0.018) for j in range(8)
        ],
        kit.material("wood", "#8a5a30"),
        6,
    )
    set.on("-z", 1.2, ladder, out=0.36)
    rng = set.random("piles")
    tables = [(-2.6, 0.6, 90), (2.3, -1.2, 90), (2.2, 1.9, 90)]
    set.fitting("table", [(x, 0, z, t) for x, z, t in tables], width=1.7, depth=0.85, height=0.78, colour="#6a4426")
    set.surface("table", 0.78)
    covers = [kit.material("paint", c, 0.5) for c in ("#a8342a", "#22406a", "#3a6a4a", "#c8a040", "#e0d8c4", "#5a2a4a")]
    for x, z, _ in tables:
        pile = sum(
            kit.box(0.16, 0.03, 0.22, covers[rng.randrange(6)], 0.0)
            .turn("y", rng.uniform(-10, 10))
            .move(x - 0.28 + 0.19 * (n % 4), 0.78 + 0.031 * j, z - 0.62 + 0.3 * (n // 4))
            for n in range(20)
            for j in range(rng.randrange(1, 6))
        )
        set.shape("piles", pile, shadow=False)
    set.fitting("armchair", [(-3.4, 0, -1.4, 70)], colour="#7a3a24")
    set.fitting(
        "counter", [(-2.6, 0, 3.3, 180)], length=2.0, depth=0.6, height=1.0, material="wood", colour="#4a3020", panels=3
    )
    set.put("table_lamp", (-3.1, 3.05), 0, y=1.0, solid=False, lamps=True)
    set.fitting("rug", [(0, 0, 0.3)], width=3.2, depth=2.2, colour="#6a2420", solid=False, shadow=False)
    set.on(
        "-z",
        0,
        kit.fitting("sign", text="BOOKS 书", size=0.26, ink="#e8d4a0", board="#2f3f38", frame="gold"),
        y=3.22,
        out=0.4,
    )
    set.plant((3.8, 3.6), 1.3)
    set.lamps(
        "globe",
        [(-2.2, -1.8), (0.0, -1.8), (2.2, -1.8), (-2.2, 1.6), (2.2, 1.6)],
        on=set.hour > 15 or set.night,
        drop=0.75,
        size=0.15,
        power=1.0,
    )
