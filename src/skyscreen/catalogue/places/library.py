"""An old library: walls of books in two tiers, a gallery, ladders, long tables with green lamps, tall windows."""

from skyscreen.catalogue import place

SPINES = ("#7a2a22", "#2f4a3a", "#3a3f5c", "#8a6a32", "#5a2f2a", "#a08a5c", "#404038", "#6a4a6a")


@place(
    en=("library", "reading room", "study", "archive"),
    zh=("图书馆", "阅览室", "藏书阁"),
    near=("study", "archive"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="planks",
    reverb=0.8,
    hours=15.5,
    life=("A student reads a book at a table", "An old man searches a bookshelf"),
    pastime="reads a book at a table",
    guests="read write read",
    full=0.6,
)
def library(set):
    kit = set.kit
    w, d, h = 10.0, 15.0, 5.6
    set.stage(5.5, 1.8)
    set.room(
        w,
        d,
        h,
        wall_colour="#8a6f50",
        window=(0.0, 1.2, 2.4, 3.6),
        side=(0.0, 1.1, 2.6, 3.6),
        curtain="#5a2a26",
        floor_colour="#7a5230",
    )
    wood, brass = kit.material("wood", "#4a2f1c"), kit.material("brass")
    runs = [(4.9, -90, z) for z in (-6.2, -3.75, -1.3, 1.15, 3.6, 6.05)]  # along +X
    runs += [(-4.9, 90, z) for z in (-6.2, -3.75, 3.75, 6.2)]
    spots = [(x, 0.0, z, turn) for x, turn, z in runs]
    spots += [(x, 0.0, -7.4, 0) for x in (-3.6, 3.6)] + [(x, 0.0, 7.4, 180) for x in (-3.75, -1.3, 1.15, 3.6)]
    for seed in range(3):
        set.copies(
            "shelves", lambda k, s=seed: shelves(k, 2.4, 2.7, s), spots[seed::3], params={"seed": seed}, shadow=False
        )
        high = [(x, 2.95, z, turn) for x, _, z, turn in spots[seed::3]]
        set.copies(
            "upper shelves",
            lambda k, s=seed: shelves(k, 2.4, 2.3, s + 3),
            high,
            params={"seed": seed + 3},
            shadow=False,
        )
    rail = []
    for s in (-1, 1):
        rail.append(kit.box(0.9, 0.14, d, wood, 0.0, (s * 4.45, 2.75, 0)))
        posts = [((s * 4.05, 2.85, z), (s * 4.05, 3.65, z), 0.022) for z in [-7 + 0.35 * k for k in range(41)]]
        rail.append(kit.ropes([*posts, ((s * 4.05, 3.68, -7.4), (s * 4.05, 3.68, 7.4), 0.045)], wood, 5))
        rail.append(
            kit.box(0.12, 2.75, 0.12, wood, 0.0, (s * 4.05, 0, 0)).many(
                [(0, 0, z) for z in (-7.2, -3.6, 0.0, 3.6, 7.2) if s > 0 or abs(z) > 1]
            )
        )
    set.shape("gallery", *rail)
    ladder = kit.ropes(
        [((x, 0, 0.9), (x, 2.75, 0), 0.03) for x in (-0.25, 0.25)]
        + [((-0.25, 0.3 * k, 0.9 - 0.098 * k), (0.25, 0.3 * k, 0.9 - 0.098 * k), 0.02) for k in range(1, 9)],
        wood,
        6,
    )
    set.shape("ladders", ladder.turn("y", -90).move(4.3, 0, -2.4), ladder.turn("y", 90).move(-4.3, 0, 4.6))
    table = kit.box(1.1, 0.06, 3.0, wood, 0.012, (0, 0.74, 0)) + kit.box(0.9, 0.1, 2.7, wood, 0.0, (0, 0.64, 0))
    table += sum(
        kit.lathe([(0.08, 0), (0.05, 0.1), (0.07, 0.35), (0.05, 0.6), (0.07, 0.68)], wood, segments=12).move(x, 0, z)
        for x in (-0.42, 0.42)
        for z in (-1.25, 1.25)
    )
    for x, z in ((-2.4, -4.2), (2.4, -4.2), (2.5, 2.6), (-2.5, 4.4)):
        set.shape("table", table, at=(x, 0, z), solid=True)
        for k, dz in enumerate((-0.8, 0.8)):
            set.shape(
                "reading lamp",
                reading_lamp(kit, set.night or set.hour > 15),
                at=(x, 0.8, z + dz),
                turn=90 * k,
                shadow=False,
            )
            set.light((x, 1.15, z + dz), "#ffd48a", 1.3, 3.4)
        for k, tone in enumerate(("maroon", "navy", "olive", "tan")):
            set.put(
                "book", (x - 0.3 + 0.2 * k, z - 0.3 + 0.27 * k), 35 * k, y=0.8, colour=tone, solid=False, shadow=False
            )
        set.put("chair", (x - 0.85, z + 0.3), 90, colour="walnut")
        set.put("chair", (x + 0.85, z - 0.4), -90, colour="walnut")
    rug, edge = kit.material("cloth", "#6f2420"), kit.material("cloth", "#b08a4a")
    set.shape(
        "carpet",
        kit.box(2.5, 0.014, 12, edge, 0.0, (0, 0.002, 0)),
        kit.box(2.2, 0.018, 11.7, rug, 0.0, (0, 0.002, 0)),
        shadow=False,
    )
    globe = (
        kit.sphere(0.36, kit.material("planet"), (0, 0.95, 0), 30)
        + kit.torus(0.42, 0.025, wood, (0, 0.95, 0), 32, 6)
        + kit.ropes(
            [
                ((0.4, 0.95, 0), (0.3, 0, 0), 0.025),
                ((-0.2, 0.95, 0.35), (-0.15, 0, 0.27), 0.025),
                ((-0.2, 0.95, -0.35), (-0.15, 0, -0.27), 0.025),
            ],
            wood,
        )
    )
    set.shape(
        "globe",
        globe + kit.torus(0.39, 0.012, brass, (0, 0, 0), 32, 6).turn("x", 90).move(0, 0.95, 0),
        at=(-2.3, 0, -1.0),
    )
    set.put("sofa", (-3.5, 0.2), 90, colour="#5a2f22", cushion="#8a6a32")
    set.put("statue", (2.9, -6.6), 0, 0.5)
    for z in (-3.2, 3.2):
        set.pendant((0, z), 1.5, "#8a6a32", 5.0)


def shelves(kit, width, height, seed):
    """A bay of shelves full of books, some leaning, some lying."""
    rng = kit.random(f"spines {seed}")
    wood = kit.material("wood", "#4a2f1c")
    out = kit.box(width, height, 0.04, wood, 0.0, (0, 0, 0.02)) + sum(
        kit.box(0.07, height, 0.36, wood, 0.0, (s * (width / 2 - 0.035), 0, 0.18)) for s in (-1, 1)
    )
    out += kit.box(width + 0.06, 0.1, 0.42, wood, 0.0, (0, height - 0.05, 0.2))
    tiers = int(height / 0.37)
    for k in range(tiers):
        y = 0.06 + k * (height - 0.12) / tiers
        out += kit.box(width - 0.1, 0.035, 0.32, wood, 0.0, (0, y - 0.035, 0.19))
        x = -width / 2 + 0.08
        while x < width / 2 - 0.12:
            thick, tall = rng.uniform(0.03, 0.075), rng.uniform(0.2, 0.29)
            if kit.detail < 0.5:
                thick = 0.22
            if rng.random() < 0.93:
                cover = kit.material("leather", rng.choice(SPINES), 0.6)
                out += kit.box(thick * 0.94, tall, 0.2, cover, 0.0, (x + thick / 2, y, 0.2)).vary(rng.random())
            x += thick
    return out


def reading_lamp(kit, lit):
    """A brass lamp with a green glass shade."""
    brass = kit.material("brass")
    shade = kit.lathe(
        [(0.05, 0.42), (0.1, 0.4), (0.13, 0.32)], kit.material("lamp", "#2f8a4a", emission=1.2 if lit else 0.2)
    ).scale(1, 1, 1.9)
    bulb = kit.ellipsoid(
        0.05, 0.03, 0.12, kit.material("lamp", "#ffe0a0", emission=5.0 if lit else 0.4), (0, 0.34, 0), 10
    )
    return (
        kit.cylinder(0.1, 0.03, brass, (0, 0, 0), 18)
        + kit.ropes([((0, 0, 0), (0, 0.42, 0), 0.014)], brass, 8)
        + shade
        + bulb
    )
