"""A kitchen with a window over the counter and a wooden table."""

from skyscreen.catalogue import place


@place(
    en=("kitchen", "dining room", "cafe", "restaurant"),
    zh=("厨房", "餐厅", "咖啡馆"),
    indoor=True,
    ambience=("room",),
    ground="tile",
    reverb=0.5,
    hours=9.0,
)
def kitchen(set):
    set.stage(3.0, 1.6, 0, (0.0, 0.9))
    set.room(6.4, 5.6, 2.7, floor="planks", wall_colour="#d8cdb8", window=(0.3, 1.0, 2.2, 1.3))
    k = set.kit
    front, top = k.material("paint", "#7d9a92", 0.45), k.material("stone", "#cfc8bd", 0.3)
    units = sum(
        k.box(0.58, 0.84, 0.58, front, 0.012, (x, 0.06, -2.48)) for x in (-2.4, -1.8, -1.2, -0.6, 0, 0.6, 1.2, 1.8, 2.4)
    )
    knobs = sum(
        k.sphere(0.016, k.material("brass"), (x + 0.2, 0.75, -2.18), 10)
        for x in (-2.4, -1.8, -1.2, -0.6, 0, 0.6, 1.2, 1.8, 2.4)
    )
    counter = k.box(5.5, 0.045, 0.64, top, 0.008, (0, 0.9, -2.46))
    shelf = k.box(1.4, 0.035, 0.24, k.material("wood", "oak"), 0.006, (-2.2, 1.75, -2.66))
    plinth = k.box(5.5, 0.1, 0.5, k.material("paint", "charcoal"), 0.004, (0, 0, -2.5))
    set.shape("units", units, knobs, counter, shelf, plinth)
    set.put("table", (-1.6, 0.2), 90)
    set.put("chair", (-2.3, 0.2), 90)
    for x, what, colour in ((-2.5, "bowl", "blue"), (-2.15, "cup", "orange"), (-1.85, "cup", "cream")):
        set.put(what, (x, -2.66), 20, y=1.785, colour=colour, solid=False)
    set.put("vase", (1.9, -2.5), 0, y=0.945, solid=False)
    for dx, dz in ((0, 0), (0.09, 0.02), (0.04, 0.09)):
        set.put("apple", (-1.0 + dx, -2.4 + dz), 40, y=0.945, solid=False)
    set.light((0.2, 2.35, 0.8), "cream", 5.0 if set.night else 1.2, 7)
