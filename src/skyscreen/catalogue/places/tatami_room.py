"""A Japanese room: straw mats with dark borders, paper sliding doors aglow, an alcove with a scroll and a branch, a low table."""

from skyscreen.catalogue import place


@place(
    en=(
        "japanese room",
        "tatami room",
        "japanese house",
        "japanese inn",
        "ryokan",
        "washitsu",
        "japanese tea room",
        "japanese tea ceremony",
        "japanese restaurant",
        "sushi bar",
        "izakaya",
    ),
    zh=("和室", "榻榻米", "日式房间", "日本房间", "日式旅馆", "日本料理店", "居酒屋", "寿司店"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="cloth",
    reverb=0.25,
    hours=10.0,
)
def tatami_room(set):
    kit = set.kit
    set.stage(2.8, 1.5, 0, (0.0, 0.6))
    set.hall(
        7.2,
        7.2,
        2.6,
        wall="#d8c8a0",
        floor=kit.material("cloth", "#c4b878"),
        ceiling=kit.material("planks", "#a07c50"),
        holes=[("-x", 0.0, 0.05, 5.6, 1.9), ("+z", 1.2, 0.05, 3.6, 1.9)],
        bars="shoji",
        frame="#6a4a2c",
        skirting=None,
        cornice=False,
    )
    dark = kit.material("wood", "#5a3c22")
    edge = kit.material("cloth", "#2f3a2c")
    mats = []
    for j in range(8):
        z = -3.15 + 0.9 * j
        for i in range(4):
            x = -2.7 + 1.8 * i + (0.45 if j % 2 else 0)
            mats.append(kit.box(1.8, 0.006, 0.04, edge, 0.0, (x, 0.002, z - 0.43)))
            mats.append(kit.box(1.8, 0.006, 0.04, edge, 0.0, (x, 0.002, z + 0.43)))
            mats.append(kit.box(0.008, 0.006, 0.86, kit.material("cloth", "#8a7f4c"), 0.0, (x + 0.9, 0.002, z)))
    set.shape("mats", *mats, shadow=False)
    posts = kit.box(0.12, 2.6, 0.12, dark, 0.0).many(
        [(s * 3.54, 0, z) for s in (-1, 1) for z in (-3.54, 3.54)] + [(-0.5, 0, -3.5), (2.2, 0, -3.5), (-2.0, 0, 3.54)]
    )
    lintel = sum(kit.box(7.2, 0.12, 0.1, dark, 0.0, (0, 1.98, s * 3.52)) for s in (-1, 1)) + sum(
        kit.box(0.1, 0.12, 7.2, dark, 0.0, (s * 3.52, 1.98, 0)) for s in (-1, 1)
    )
    set.shape("posts", posts, lintel, shadow=False)
    alcove = kit.box(2.7, 0.16, 0.7, kit.material("wood", "#7a4a28", 0.3), 0.01, (0.85, 0, -3.22)) + kit.box(
        2.6, 1.9, 0.02, kit.material("plaster", "#b8a070"), 0.0, (0.85, 0.1, -3.56)
    )
    set.shape("alcove", alcove)
    set.on("-z", 0.55, kit.fitting("scroll", text="和", width=0.6, height=1.5), y=0.4, out=0.06)
    vase = (
        kit.lathe(
            [(0.09, 0), (0.13, 0.14), (0.05, 0.28), (0.07, 0.32)], kit.material("ceramic", "#3a4a44"), segments=16
        )
        + kit.tube(
            [(0, 0.3, 0), (0.08, 0.6, 0.02), (0.3, 0.85, 0.05)],
            [0.012, 0.009, 0.004],
            kit.material("bark"),
            5,
            smooth=4,
        )
        + kit.sphere(0.026, kit.material("petal", "#f0a8b8"), (0, 0, 0), 6).many(
            [(0.05 + 0.028 * k, 0.5 + 0.042 * k, 0.02 * (k % 3)) for k in range(9)]
        )
    )
    set.shape("vase", vase, at=(1.5, 0.16, -3.2))
    set.on(
        "-z",
        -2.1,
        *[
            kit.fitting("lattice", width=1.25, height=1.95, colour="#5a3c22", paper="#efe2c0", cells=3, dado=0.35).move(
                1.27 * j - 0.62, 0, 0
            )
            for j in range(2)
        ],
        out=0.05,
    )
    set.on(
        "+x",
        0,
        *[
            kit.box(1.7, 1.95, 0.03, kit.material("paper", "#e8dcb8"), 0.0).move(-2.6 + 1.74 * j, 0, 0)
            + kit.cylinder(0.05, 0.04, dark, (0, 0, 0), 12).turn("x", 90).move(-2.6 + 1.74 * j + 0.7, 0.95, 0.01)
            + kit.box(1.72, 0.05, 0.04, dark, 0.0, (-2.6 + 1.74 * j, 0, 0))
            for j in range(4)
        ],
        kit.facet(
            [
                (-3.4, 0.3, 0.02),
                (3.4, 0.3, 0.02),
                (2.0, 0.9, 0.02),
                (0.6, 0.55, 0.02),
                (-0.9, 1.25, 0.02),
                (-2.2, 0.7, 0.02),
            ],
            kit.material("paper", "#a8b098"),
        ),
        out=0.03,
    )
    set.fitting("table", [(-1.2, 0, -1.7)], width=1.3, depth=0.85, height=0.36, colour="#5a2f1a")
    set.surface("table", 0.36)
    cushion = kit.box(0.56, 0.08, 0.56, kit.material("cloth", "#3a4a7a"), 0.03)
    set.shape("cushions", cushion.many([(-2.3, 0, -1.7), (-0.1, 0, -1.7), (-1.2, 0, -2.5), (-1.2, 0, -0.95)]))
    tea = (
        kit.lathe([(0.05, 0), (0.09, 0.05), (0.07, 0.1), (0, 0.12)], kit.material("iron"), segments=14)
        + kit.torus(0.07, 0.008, kit.material("iron"), (0, 0, 0), 14, 5).turn("x", 90).move(0, 0.12, 0)
        + kit.cylinder(0.035, 0.06, kit.material("ceramic", "#5a6a4a"), (0, 0, 0), 10).many(
            [(0.25, 0, 0.1), (-0.28, 0, 0.08), (0.05, 0, -0.22)]
        )
    )
    set.shape("tea", tea, at=(-1.2, 0.36, -1.7), shadow=False)
    lamp = kit.box(0.3, 0.5, 0.3, kit.material("lamp", "#ffe8c0", emission=1.4), 0.0, (0, 0.1, 0)) + kit.box(
        0.025, 0.66, 0.025, dark, 0.0
    ).many([(sx * 0.16, 0, sz * 0.16) for sx in (-1, 1) for sz in (-1, 1)])
    set.shape("andon", lamp.many([(2.7, 0, -2.4), (-2.9, 0, 2.6)]), shadow=False)
    for x, z in ((2.6, -2.2), (-2.7, 2.5)):
        set.light((x, 0.6, z), "#ffcf90", 1.6, 4.5)
    if set.night:
        set.lamps("paper", [(0.0, 0.0)], on=True, drop=0.15, size=0.26, power=1.2)
