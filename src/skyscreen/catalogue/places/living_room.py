"""A living room with a window, a bookshelf and a rug."""

from skyscreen.catalogue import place


@place(
    en=("living room", "room", "bedroom", "house interior", "home", "library", "classroom", "office", "hall"),
    zh=("客厅", "房间", "卧室", "家里", "图书馆", "教室", "屋里"),
    indoor=True,
    ambience=("room",),
    ground="planks",
    reverb=0.5,
    hours=16.0,
)
def living_room(set):
    set.stage(3.4, 2.2, 0, (0.2, 0.8))
    set.room(7.0, 6.0, 2.8, wall_colour="#c9b79c", window=(-0.4, 0.7, 2.0, 1.6))
    k, rng = set.kit, set.random("books")
    wood = k.material("wood", "walnut")
    case = sum(k.box(1.5, 0.03, 0.3, wood, 0.004, (2.3, y, -2.78)) for y in (0.02, 0.45, 0.88, 1.31, 1.74, 2.17))
    sides = sum(k.box(0.03, 2.2, 0.3, wood, 0.004, (x, 0, -2.78)) for x in (1.55, 3.05))
    books = []
    for shelf in (0.05, 0.48, 0.91, 1.34, 1.77):
        x = 1.6
        while x < 2.95:
            wide, high = rng.uniform(0.02, 0.05), rng.uniform(0.24, 0.36)
            colour = rng.choice(("red", "blue", "green", "cream", "brown", "navy", "orange", "grey"))
            books.append(k.box(wide, high, 0.2, k.material("paper", colour, 0.6), 0.0, (x + wide / 2, shelf, -2.75)))
            x += wide + 0.002
    rug = k.cylinder(1.5, 0.015, k.material("cloth", "#8c3b32"), (0.2, 0.003, 0.9), 40)
    set.shape("bookcase", case, sides, *books)
    set.shape("rug", rug)
    set.put("chair", (-2.2, -1.2), 60)
    set.put("table", (-2.6, -2.2), 0)
    set.put("vase", (-2.6, -2.2), 0, y=0.75, solid=False)
    set.put("candle", (-2.2, -2.3), 0, y=0.75, solid=False)
    set.light((0.2, 2.4, 0.6), "cream", 5.0 if set.night else 1.0, 7)
