"""A bathroom: tiled walls, a claw-footed tub, basin and mirror, towels, a window over the tub."""

from skyscreen.catalogue import place


@place(
    en=("bathroom", "washroom", "restroom", "shower room", "toilet room", "powder room"),
    zh=("浴室", "卫生间", "洗手间", "厕所", "盥洗室", "洗澡间"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="tile",
    reverb=0.9,
    hours=8.5,
    pastime="brushes teeth",
)
def bathroom(set, colour="#8fb8b0"):
    kit = set.kit
    w, d, h = 5.4, 4.8, 2.8
    set.stage(2.4, 1.2)
    set.room(
        w,
        d,
        h,
        wall_colour="#e4ded0",
        floor=kit.material("ceramic", "#b8b4a8", 0.25),
        window=(0.9, 1.15, 1.5, 1.2),
        side=(0.2, 1.2, 1.3, 1.1),
        curtain="#e8e4d8",
    )
    # Tiles half-way up, 15 cm wide with a pale joint, a darker band on top.
    for turn, half, long in ((0, d / 2, w), (180, d / 2, w), (90, w / 2, d), (-90, w / 2, d)):
        n = round(long / 0.155)
        rows = [(-long / 2 + 0.155 * (k + 0.5), 0.1 + 0.155 * j, -half + 0.005) for k in range(n) for j in range(7)]
        tiles = kit.box(0.147, 0.147, 0.014, kit.material("ceramic", colour, 0.15), 0.0).many(rows)
        band = kit.box(long, 0.05, 0.03, kit.material("ceramic", "#2f5a54", 0.15), 0.006, (0, 1.19, -half + 0.012))
        set.shape("tiles", (tiles + band).turn("y", turn), shadow=False)
    set.put("bathtub", (0.9, -1.75), 90)
    set.put("toilet", (2.15, 0.9), -90)
    white, brass, wood = kit.material("ceramic", "white", 0.12), kit.material("brass"), kit.material("wood", "#8a6238")
    basin = kit.box(0.9, 0.06, 0.5, wood, 0.015, (0, 0.78, 0)) + kit.box(0.82, 0.5, 0.42, wood, 0.02, (0, 0.28, 0))
    basin += kit.lathe(
        [(0.1, 0.0), (0.2, 0.06), (0.24, 0.15), (0.22, 0.15), (0.18, 0.07), (0, 0.03)], white, (0, 0.84, 0), 26
    )
    basin += kit.tube([(0, 0.84, -0.19), (0, 1.1, -0.19), (0, 1.13, -0.1), (0, 1.06, -0.06)], 0.016, brass, 8, smooth=4)
    basin += sum(kit.box(0.36, 0.02, 0.02, brass, 0.0, (x, 0.55, 0.22)) for x in (-0.2, 0.2))
    soap = kit.cylinder(0.03, 0.12, kit.material("glass", "#c8e0d0"), (0.33, 0.84, 0.05), 12)
    cup = kit.cylinder(0.035, 0.1, kit.material("ceramic", "#e0a890"), (-0.34, 0.84, 0.05), 14)
    cup += kit.ropes(
        [((-0.34, 0.86, 0.05), (-0.3, 1.04, 0.06), 0.006), ((-0.34, 0.86, 0.05), (-0.38, 1.03, 0.03), 0.006)],
        kit.material("plastic", "#3f8fc0"),
        5,
    )
    set.shape("basin", basin, soap, cup, at=(-1.2, 0, -d / 2 + 0.32), solid=True)
    glass = kit.cylinder(0.38, 0.02, kit.material("pane", "#9fb4bc", 0.05), (0, 0, 0), 36).turn("x", 90)
    frame = kit.torus(0.39, 0.025, brass, (0, 0, 0), 40, 8).turn("x", 90)
    set.shape("mirror", glass, frame, at=(-1.2, 1.75, -d / 2 + 0.03), shadow=False)
    bulb = kit.sphere(0.07, kit.material("lamp", "#ffe2b8", emission=3.5 if set.night else 0.7), (0, 0, 0), 12)
    set.shape("lamps", bulb.many([(-1.78, 1.9, -d / 2 + 0.12), (-0.62, 1.9, -d / 2 + 0.12)]), shadow=False)
    if set.night:
        for x in (-1.78, -0.62):
            set.light((x, 1.9, -d / 2 + 0.3), "#ffd9a8", 2.4, 5.0)
        set.pendant((0.4, 0.4), 0.5, "ivory", 2.4)
    towel = kit.box(0.5, 0.8, 0.03, kit.material("cloth", "#d88a6a"), 0.012, (0, -0.8, 0.02))
    towel += kit.box(0.5, 0.5, 0.03, kit.material("cloth", "#d88a6a"), 0.012, (0, -0.5, -0.02))
    bar = kit.ropes([((-0.4, 0, 0), (0.4, 0, 0), 0.014)], brass, 8)
    set.shape("towel", (towel + bar).turn("y", -90), at=(w / 2 - 0.1, 1.5, -0.7), shadow=False)
    mat = kit.box(1.2, 0.02, 0.7, kit.material("cloth", "#e8e2d4"), 0.008)
    set.shape("mat", mat, at=(0.6, 0.0, -0.95), shadow=False)
    set.fit("door", "+z", -1.2)
    set.plant((-2.3, -0.7), 0.9)
    set.put("table", (-2.2, 1.6), 0, 0.6)
