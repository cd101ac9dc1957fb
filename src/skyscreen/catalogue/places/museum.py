"""A museum gallery: paintings in gold frames on deep walls, statues on plinths, a glass roof, benches, a parquet floor."""

from skyscreen.catalogue import place


@place(
    en=("museum", "gallery", "art gallery", "exhibition", "museum hall"),
    zh=("博物馆", "美术馆", "画廊", "展览馆", "展厅"),
    indoor=True,
    ambience=("room",),
    ground="planks",
    reverb=1.3,
    hours=11.0,
    life=("A woman looks at a painting", "Two children point at a painting"),
    pastime="looks at a painting",
)
def museum(set):
    kit = set.kit
    w, d, h = 11.0, 18.0, 5.6
    set.stage(6, 2.2)
    set.sky(exposure=-0.35)
    set.room(w, d, h, wall_colour="#7a3a34", window=None, floor_colour="#8a6238")
    stone, gold, dark = (
        kit.material("stone", "#c8c0b0", 0.4),
        kit.material("brass", "#b8862c"),
        kit.material("wood", "#3f2a1c"),
    )
    day = 0.0 if set.night else 1.0
    sky = kit.material("lamp", "#eef4ff", emission=1.5 * day + 0.06)
    roof = (
        kit.box(4.4, 0.06, 15, sky, 0.0, (0, h - 0.12, 0))
        + kit.box(0.1, 0.16, 15, dark, 0.0).many([(x, h - 0.2, 0) for x in (-2.2, -0.73, 0.73, 2.2)])
        + kit.box(4.5, 0.16, 0.1, dark, 0.0).many([(0, h - 0.2, -7.5 + 1.5 * k) for k in range(11)])
    )
    set.shape("glass roof", roof, shadow=False)
    for z in (-5.0, 0.0, 5.0):
        set.light(
            (0, h - 0.3, z), "#e8f0ff", 15.0 * day + 0.3, 13.0, kind="window", direction=(0, -1, 0), size=(4.2, 4.6)
        )
    # Works hang in two heights; each has its own lamp.
    rng = set.random("works")
    for wall, span in (("+x", d), ("-x", d), ("-z", w), ("+z", w)):
        at = -span / 2 + 1.8
        while at < span / 2 - 1.2:
            wide, tall = rng.choice(((1.5, 1.1), (1.0, 1.3), (2.1, 1.4), (0.9, 0.7)))
            if not (wall == "+z" and abs(at) < 1.4):
                set.fit("picture", wall, at + wide / 2, wide=wide, tall=tall, y=1.75 - tall / 2)
                nx, nz = {"+x": (1, 0), "-x": (-1, 0), "+z": (0, 1), "-z": (0, -1)}[wall]
                turn = {"+x": -90, "-x": 90, "+z": 180, "-z": 0}[wall]
                frame = sum(
                    (
                        kit.box(wide + 0.26, 0.1, 0.08, gold, 0.01, (0, y, 0.04))
                        for y in (-tall / 2 - 0.12, tall / 2 + 0.06)
                    ),
                    kit.box(0.1, tall + 0.2, 0.08, gold, 0.01, (-wide / 2 - 0.08, -tall / 2 - 0.08, 0.04)),
                )
                frame += kit.box(
                    0.1, tall + 0.2, 0.08, gold, 0.01, (wide / 2 + 0.08, -tall / 2 - 0.08, 0.04)
                ) + kit.box(0.18, 0.1, 0.01, gold, 0.0, (0, -tall / 2 - 0.45, 0.01))
                side = (at + wide / 2) * {"+x": 1, "-x": -1, "+z": -1, "-z": 1}[wall]
                x, z = (nx * w / 2, side) if nx else (side, nz * d / 2)
                set.shape("frame", frame, at=(x - 0.02 * nx, 1.79, z - 0.02 * nz), turn=turn, shadow=False)
            at += wide + rng.uniform(0.8, 1.3)
    set.fit("door", "+z", 0.0, colour="#3f2a1c")
    dado = [
        ((x, 0.95, z), (a, 0.95, b), 0.04)
        for x, z, a, b in (
            (-w / 2 + 0.03, -d / 2, -w / 2 + 0.03, d / 2),
            (w / 2 - 0.03, -d / 2, w / 2 - 0.03, d / 2),
            (-w / 2, -d / 2 + 0.03, w / 2, -d / 2 + 0.03),
        )
    ]
    set.shape("dado", kit.ropes(dado, gold, 5), shadow=False)
    plinth = (
        kit.box(0.9, 0.9, 0.9, stone, 0.02)
        + kit.box(1.0, 0.1, 1.0, stone, 0.02, (0, 0.88, 0))
        + kit.box(1.05, 0.12, 1.05, stone, 0.02)
    )
    spots = [(-3.4, -6.4), (3.4, -6.4), (-3.6, 1.4), (3.6, 4.2), (-3.4, 6.6)]
    set.shape("plinths", plinth.many([(x, 0, z) for x, z in spots]), solid=True)
    for k, (x, z) in enumerate(spots):
        if k % 2:
            set.put("vase", (x, z), 30 * k, 2.2, y=0.98, solid=False, colour=("#3f6f9a", "#8a3a2c")[k // 2 % 2])
        else:
            set.put("statue", (x, z), 50 * k, 0.42, y=0.98, solid=False)
    bench = kit.box(2.0, 0.1, 0.6, kit.material("leather", "#4a2a1c"), 0.04, (0, 0.42, 0)) + kit.box(
        0.1, 0.42, 0.5, dark, 0.0
    ).many([(x, 0, 0) for x in (-0.8, 0.8)])
    set.shape("benches", bench.many([(2.6, 0, -2.6, 90), (-2.6, 0, 4.4, 90), (0, 0, -7.0, 0)]), solid=True)
    post = (
        kit.cylinder(0.16, 0.03, gold, (0, 0, 0), 18)
        + kit.ropes([((0, 0, 0), (0, 0.95, 0), 0.025)], gold, 8)
        + kit.sphere(0.045, gold, (0, 0.97, 0), 10)
    )
    line = [(s * 4.5, 0, z) for s in (-1, 1) for z in range(-7, 8, 2)]
    ropes = [
        kit.tube(
            [(s * 4.5, 0.9, z), (s * 4.5, 0.72, z + 1), (s * 4.5, 0.9, z + 2)],
            0.022,
            kit.material("cloth", "#7d1a1c"),
            6,
            smooth=4,
        )
        for s in (-1, 1)
        for z in range(-7, 7, 2)
    ]
    set.shape("barrier", post.many(line), *ropes, shadow=False)
    if set.night:
        for x, z in [(s * 4.0, z) for s in (-1, 1) for z in (-6, -1, 4)]:
            set.light((x, 3.4, z), "#ffdca8", 4.5, 7.0)
    for x, z in ((-4.9, -8.4), (4.9, -8.4)):
        set.plant((x, z), 1.6, pot="#3f2a1c")
