"""A kitchen with a window over the counter and a wooden table."""

from skyscreen.catalogue import place


@place(
    en=("kitchen",),
    zh=("厨房",),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="tile",
    reverb=0.5,
    hours=9.0,
    life=("A cook stirs a pot on a stove",),
    pastime="stirs a pot on a stove",
)
def kitchen(set):
    set.stage(3.0, 1.6, 0, (0.0, 0.7))
    set.room(
        7.6,
        6.8,
        2.8,
        wall_colour="#e0d0ae",
        window=(0.3, 1.02, 2.2, 1.3),
        side=(-0.3, 0.8, 2.6, 1.6),
        curtain="#d9c9a8",
    )
    k = set.kit
    front, top = k.material("paint", "#6f9088", 0.45), k.material("stone", "#d8d2c8", 0.3)
    oak, brass, white = k.material("wood", "oak"), k.material("brass"), k.material("paint", "ivory", 0.35)
    at = (-2.4, -1.8, -1.2, -0.6, 0, 0.6, 1.2, 1.8, 2.4)
    units = sum(
        k.box(0.58, 0.8, 0.58, front, 0.0, (x, 0.1, -3.08)) + k.box(0.44, 0.6, 0.02, front, 0.0, (x, 0.2, -2.79))
        for x in at
    )
    knobs = sum(k.sphere(0.018, brass, (x + 0.2, 0.72, -2.76), 10) for x in at)
    counter = k.box(5.5, 0.045, 0.66, top, 0.008, (0, 0.9, -3.06))
    splash = k.box(5.5, 0.12, 0.02, top, 0.004, (0, 0.945, -3.385))
    plinth = k.box(5.5, 0.1, 0.5, k.material("paint", "charcoal"), 0.004, (0, 0, -3.1))
    hung = sum(
        k.box(0.56, 0.72, 0.34, front, 0.0, (x, 1.6, -3.22)) + k.box(0.42, 0.56, 0.02, front, 0.0, (x, 1.68, -3.05))
        for x in (1.98, 2.56)
    )
    shelf = sum(k.box(1.1, 0.035, 0.24, oak, 0.006, (-2.05, y, -3.27)) for y in (1.45, 1.85))
    tap = k.tube([(0.3, 0.94, -3.28), (0.3, 1.2, -3.28), (0.3, 1.24, -3.2), (0.3, 1.18, -3.1)], 0.014, brass, 10, smooth=4)
    fridge = (
        k.box(0.68, 1.15, 0.66, white, 0.05, (3.2, 0.04, -3.04))
        + k.box(0.68, 0.55, 0.66, white, 0.05, (3.2, 1.2, -3.04))
        + k.box(0.03, 0.4, 0.04, brass, 0.01, (2.95, 0.7, -2.69))
        + k.box(0.03, 0.3, 0.04, brass, 0.01, (2.95, 1.3, -2.69))
    )
    set.shape("units", units, knobs, counter, splash, plinth, hung, shelf, tap, fridge)
    for x, what, colour in (
        (-2.45, "bowl", "blue"),
        (-2.1, "cup", "orange"),
        (-1.9, "cup", "cream"),
        (-1.7, "teapot", "teal"),
    ):
        set.put(what, (x, -3.27), 20, y=1.485, colour=colour, solid=False, shadow=False)
    for x, what, colour in ((-2.4, "teapot", "cream"), (-2.05, "bowl", "mustard"), (-1.75, "bowl", "cream")):
        set.put(what, (x, -3.27), 70, y=1.885, colour=colour, solid=False, shadow=False)
    set.put("bowl", (-1.2, -3.0), 0, y=0.945, colour="teal", solid=False, shadow=False)
    for dx, dz in ((0.0, -0.04), (0.05, 0.03), (-0.05, 0.03)):
        set.put("apple", (-1.2 + dx, -3.0 + dz), 40, y=0.975, solid=False, shadow=False)
    set.plant((1.25, -3.2), 0.42, 0.945, "cream")
    set.plant((-0.45, -3.24), 0.34, 0.945)
    # A breakfast place at the side window, out of the way of the stage.
    set.put("table", (-3.0, 0.3), 90, length=1.3, width=0.75)
    set.put("chair", (-3.0, 1.35), 180)
    set.put("chair", (-3.0, -0.75), 0)
    set.put("vase", (-3.05, 0.15), 0, y=0.75, solid=False)
    set.put("cup", (-2.8, 0.55), 50, y=0.75, colour="blue", solid=False)
    # A dresser, a door and pictures on the walls behind the camera's usual place.
    body = k.box(1.5, 0.8, 0.42, oak, 0.012, (0, 0.08, 0)) + k.box(1.58, 0.04, 0.46, oak, 0.01, (0, 0.88, 0))
    doors = sum(k.box(0.44, 0.62, 0.02, oak, 0.008, (x, 0.17, 0.215)) for x in (-0.48, 0, 0.48))
    pulls = sum(k.sphere(0.018, brass, (x + 0.15, 0.5, 0.24), 10) for x in (-0.48, 0, 0.48))
    feet = sum(k.box(0.06, 0.09, 0.06, oak, 0.004, (x, 0, z)) for x in (-0.68, 0.68) for z in (-0.16, 0.16))
    set.shape("dresser", (body + doors + pulls + feet).turn("y", -90).move(3.52, 0, 0.6))
    set.put("table_lamp", (3.5, 0.1), 0, y=0.92, solid=False, shadow=False)
    set.put("teapot", (3.5, 1.0), -60, y=0.92, colour="blue", solid=False, shadow=False)
    set.fit("picture", "+x", 0.6, wide=0.7, tall=0.5, y=1.55)
    set.fit("door", "+x", -1.5, colour="#8fa39a")
    set.plant((3.35, 2.9), 1.3)
    set.put("bookshelf", (1.7, 3.2), 180, shadow=False)
    set.fit("picture", "+z", 0.2, wide=0.55, tall=0.7, y=1.3)
    set.fit("picture", "+z", 1.1, wide=0.5, tall=0.38, y=1.5)
    set.put("chair", (-0.6, 3.05), 180)
    set.plant((-3.3, 2.85), 1.1, pot="cream")
    set.fit("picture", "-x", -2.3, wide=0.45, tall=0.6, y=1.35)
    set.pendant((-3.0, 0.3), 1.05, "#3f6f73", 2.6)
    set.pendant((0.9, -1.6), 0.75, "#3f6f73", 4.0)
    set.pendant((1.6, 1.6), 0.55, "#3f6f73", 3.4)
