"""A balcony on the fourth floor: iron rail, flower boxes, a small table, a glazed door in the house's wall, the street below."""

from skyscreen.catalogue import place

HIGH = 11.0
"""Metres over the street."""


@place(
    en=("balcony", "balconies", "apartment balcony", "flat balcony"),
    zh=("阳台", "露台", "阳台上", "楼上阳台"),
    near=("露台",),
    ambience=("city", "birds"),
    ground="paving",
    pots=True,
    reverb=0.25,
    hours=18.2,
    pastime="waters flowers",
)
def balcony(set):
    kit = set.kit
    set.stage(2.6, 1.4, 90, (0.2, 0.2))
    half, deep = 2.7, 1.75  # of the slab in x and z; the house's wall stands at −x
    tile, stone = kit.material("tile", "#b9a48c"), kit.material("plaster", "#e6dccb")
    wall, white, iron = kit.material("plaster", "#d9b48a"), kit.material("paint", "#f2efe8", 0.4), kit.material("iron", "#26292c")
    set.ground(kit.material("paving", "#b9a892"), reach=1.7, cells=4, fine=1.0, blocks=1)
    set.shape("slab", kit.box(2 * half, 0.04, 2 * deep, tile, 0.0, (0, -0.035, 0)), kit.box(2 * half + 0.2, 0.26, 2 * deep + 0.2, stone, 0.03, (0, -0.3, 0)))
    # The rail on three sides: a bar every 11 cm, thin enough to look through.
    posts = [(x, z) for z in (-deep, deep) for x in (-half + 0.11 * k for k in range(50))] + [(half, -deep + 0.11 * k) for k in range(32)]
    bars = kit.ropes([((x, 0.06, z), (x, 1.02, z), 0.008) for x, z in posts], iron, 4)
    handrail = [kit.box(2 * half, 0.045, 0.06, iron, 0.01, (0, y, z)) for y in (0.06, 1.02) for z in (-deep, deep)]
    handrail += [kit.box(0.06, 0.045, 2 * deep, iron, 0.01, (half, y, 0)) for y in (0.06, 1.02)]
    set.shape("rail", bars, *handrail)
    # The house: its wall along z, storeys of shuttered windows, this storey's door of glass.
    face = -half
    set.shape("house", kit.box(8, 26, 40, wall, 0.0, (face - 4, -HIGH, 0)), kit.box(8.6, 0.5, 40.6, stone, 0.0, (face - 4, 26 - HIGH, 0)))
    glass = kit.material("lamp", "#ffd9a0", emission=2.2) if set.night else kit.material("glass", "#5d6f7a")
    pane = kit.box(0.06, 1.5, 1.0, glass, 0.0) + kit.box(0.1, 0.1, 1.3, stone, 0.0, (0.02, -0.1, 0)) + kit.box(0.1, 0.14, 1.3, stone, 0.0, (0.02, 1.5, 0))
    frame = sum((kit.box(0.09, 1.5, 0.07, white, 0.0, (0.02, 0, z)) for z in (-0.5, 0.0, 0.5)), kit.box(0.09, 0.06, 1.0, white, 0.0, (0.02, 0.75, 0)))
    shutter = kit.box(0.05, 1.55, 0.5, kit.material("paint", "#3f6b62", 0.5), 0.01)
    window = pane + frame + shutter.move(0.03, 0, 0.78) + shutter.move(0.03, 0, -0.78)
    rows = [(face, y, z, 0) for y in (-HIGH + 4.4, -HIGH + 7.6, 0.9 + 3.2, 0.9 + 6.4) for z in range(-16, 17, 4)] + [(face, 0.9, z, 0) for z in range(-16, 17, 4) if abs(z) > 2]
    set.copies("window", lambda k: window, rows, lit=set.night)
    set.copies("opposite balcony", lambda k: kit.box(1.1, 0.16, 2.6, stone, 0.0, (0.55, -1.05, 0)) + kit.ropes([((1.05, -0.9, -1.2 + 0.15 * k), (1.05, 0.0, -1.2 + 0.15 * k), 0.012) for k in range(17)], iron, 3) + kit.box(0.05, 0.05, 2.5, iron, 0.0, (1.05, 0, 0)), [(face, y, z, 0) for y in (0.9, 4.1) for z in (-12, -8, 8, 12)], shadow=False)
    door = sum((kit.box(0.05, 2.1, 0.62, glass, 0.0, (0, 0, z)) + kit.box(0.08, 2.1, 0.07, white, 0.0, (0.02, 0, z - 0.32)) for z in (-0.33, 0.33)), kit.box(0.08, 2.1, 0.07, white, 0.0, (0.02, 0, 0.65)))
    set.shape("door", door + kit.box(0.1, 0.12, 1.5, stone, 0.0, (0.02, 2.1, 0)) + kit.box(0.09, 0.5, 1.3, white, 0.0, (0.0, 0, 0)), at=(face, 0, 0), lit=set.night)
    set.shape("lantern", kit.box(0.14, 0.24, 0.14, kit.material("lamp", "#ffdda8", emission=5.0 if set.night else 0.3), 0.02, (face + 0.14, 2.0, 1.15)), kit.box(0.18, 0.05, 0.18, iron, 0.0, (face + 0.14, 2.24, 1.15)), lit=set.night)
    if set.night:
        set.light((face + 0.5, 2.1, 1.15), "#ffc888", 5.0, 7.0)
        set.light((face + 0.4, 1.6, 0.0), "#ffd8a8", 4.0, 5.0)
    # Flowers hang outside the rail; a table for two stands at the wall's end.
    box = kit.box(0.24, 0.2, 1.0, kit.material("ceramic", "#a8583c"), 0.02)
    rng, petals = set.random("flowers"), []
    for colour in ("#d8324a", "#e86a9a", "#f0c040"):
        spots = [(rng.uniform(-0.12, 0.12), rng.uniform(0.24, 0.42), rng.uniform(-0.46, 0.46)) for _ in range(16)]
        petals.append(kit.sphere(0.035, kit.material("petal", colour), (0, 0, 0), 6).many(spots))
    herbs = kit.leaves([(rng.uniform(-0.13, 0.13), rng.uniform(0.18, 0.38), rng.uniform(-0.48, 0.48)) for _ in range(130)], 0.07, 0.05, kit.material("leaf", "#4c7a35"))
    blooms = box + herbs + sum(petals[1:], petals[0])
    set.copies("flower box", lambda k: blooms, [(half + 0.15, 0.78, z, 0) for z in (-1.0, 0.3)] + [(x, 0.78, -deep - 0.15, 90) for x in (-1.5, 0.0, 1.5)])
    set.put("table", (-1.9, -1.15), 0, 0.62)
    set.put("chair", (-1.15, -1.2), -90)
    for x, z, tall in ((-2.3, 1.35, 1.3), (2.3, -1.35, 0.9)):
        set.plant((x, z), tall, pot="#b5623c")
    # The street, eleven metres down, and the houses over the way.
    asphalt, kerb = kit.material("asphalt", "#3a3b3e"), kit.material("paving", "#98928a")
    set.shape("street", kit.box(11.0, 0.2, 320, asphalt, 0.0, (5.5, -HIGH - 0.2, 0)), kit.box(6.0, 0.35, 320, kerb, 0.0, (13.5, -HIGH - 0.2, 0)), kit.box(3.6, 0.35, 320, kerb, 0.0, (-1.2, -HIGH - 0.2, 0)), shadow=False)
    set.street(("paris", "renaissance", "paris"), width=29.0, length=170.0, sides=(1,), y=-HIGH)
    set.street(("renaissance", "paris"), width=2 * half, length=260.0, sides=(-1,), free=((-21, 21),), y=-HIGH)
    for z in (-46, -30, -16, 12, 28):
        set.put("broadleaf", (11.6, z), 40 * z, 0.8, y=-HIGH, seed=abs(z) % 3, season=set.season, solid=False)
    for x, z, colour in ((2.2, -24, "navy"), (8.6, -10, "maroon"), (8.6, 14, "cream"), (2.2, 22, "teal")):
        set.put("car", (x, z), 180 if x < 5 else 0, y=-HIGH, colour=colour, solid=False, shadow=False)
    set.skyline(distance=260.0, arc=(120, 260), height=(14.0, 46.0), depth=200.0, count=70, foot=-HIGH - 2)
    set.camera_limits((face + 0.35, 0.35, -1.5), (9.0, 6.0, 8.0))
    set.air(fog=0.0012, fog_height=90.0)
