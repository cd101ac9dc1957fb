"""A bedroom: a bed with a quilt under the window, bedside lamps, a wardrobe, a rug, toys and books."""

from skyscreen.catalogue import place


@place(
    en=("bedroom",),
    zh=("卧室", "睡房"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="planks",
    reverb=0.35,
    hours=8.0,
    life=("A girl sleeps in a bed",),
    pastime="reads a book",
)
def bedroom(set):
    kit = set.kit
    set.sky(exposure=-0.4)
    w, d = 6.8, 6.6
    set.stage(2.6, 1.5, 0, (0.5, 0.9))
    set.room(
        w, d, 2.8, wall_colour="#b7c3c8", window=(0.2, 0.8, 2.1, 1.6), side=(-0.6, 0.75, 2.4, 1.65), curtain="#d8b48a"
    )
    set.niche("windowsill", 0.31 - w / 2, 0.6, 90)
    oak = kit.material("wood", "#9a6e42")
    set.shape("bed", bed(kit), at=(-1.9, 0, -1.95), solid=True)
    night_stand = (
        kit.box(0.5, 0.5, 0.42, oak, 0.01)
        + kit.box(0.42, 0.18, 0.02, oak, 0.0, (0, 0.26, 0.21))
        + kit.sphere(0.02, kit.material("brass"), (0, 0.35, 0.24), 8)
    )
    for x in (-3.05, -0.7):
        set.shape("stand", night_stand, at=(x, 0, -2.95))
        set.put("table_lamp", (x, -2.98), 0, 0.85, y=0.5, solid=False, colour="#7a9a9a")
    set.put("book", (-0.62, -2.85), 30, y=0.5, solid=False, shadow=False)
    robe = kit.box(1.7, 2.2, 0.6, oak, 0.012, (0, 0.06, 0)) + sum(
        kit.box(0.8, 2.0, 0.03, oak, 0.012, (s * 0.42, 0.14, 0.3))
        + kit.capsule((s * 0.08, 1.0, 0.34), (s * 0.08, 1.25, 0.34), 0.014, kit.material("brass"), 8)
        for s in (-1, 1)
    )
    set.shape("wardrobe", robe, at=(3.05, 0, 1.6), turn=-90)
    desk = (
        kit.box(1.3, 0.04, 0.6, oak, 0.01, (0, 0.72, 0))
        + sum(kit.box(0.05, 0.72, 0.55, oak, 0.0, (s * 0.6, 0, 0)) for s in (-1, 1))
        + kit.box(0.4, 0.5, 0.5, oak, 0.0, (0.38, 0.2, 0))
    )
    set.shape("desk", desk, at=(2.1, 0, -2.9))
    set.put("laptop", (2.0, -2.9), 0, y=0.76, solid=False, shadow=False)
    set.put("table_lamp", (2.6, -3.0), 0, 0.8, y=0.76, solid=False, colour="mustard")
    set.put("cup", (1.6, -2.8), 0, y=0.76, colour="teal", solid=False, shadow=False)
    set.put("chair", (2.0, -2.15), 180)
    rug, edge = kit.material("cloth", "#8fa8a4"), kit.material("cloth", "#e6dcc4")
    set.shape(
        "rug",
        *(
            kit.cylinder(r, 0.014 + 0.002 * j, p, (0.6, 0.002, 0.9), 48)
            for j, (r, p) in enumerate(((1.5, edge), (1.4, rug), (0.8, edge), (0.74, rug)))
        ),
    )
    set.put("bookshelf", (3.15, -0.6), -90, shadow=False, colour="oak")
    set.put("sofa", (-2.9, 2.3), 90, 0.8, colour="#c0826a", cushion="#efe3c4")
    set.put("ball", (2.3, 2.6), 0, solid=False)
    set.put("box", (2.4, 2.95), 15, 0.9, colour="#c87f5a")
    set.put("guitar", (0.1, -3.1), 0, shadow=False)
    set.fit("picture", "+x", 0.45, wide=0.5, tall=0.5, y=1.5)
    set.fit("picture", "-z", -2.3, wide=0.9, tall=0.6, y=1.55)
    set.fit("door", "+z", 2.2)
    set.fit("picture", "+z", 0.6, wide=0.7, tall=0.5, y=1.45)
    set.put("chair", (-0.4, 2.9), 180)
    set.plant((-3.0, 0.2), 1.0, pot="cream")
    set.plant((1.25, -3.1), 0.9)
    set.pendant((0.4, 0.6), 0.6, "#d9c39a", 3.0)
    set.shape("curtain light", white_line(kit, w, d), shadow=False)


def white_line(kit, w, d):
    """A garland of small warm lamps along the ceiling over the bed."""
    lamp = kit.material("lamp", "#ffd9a0", emission=2.2)
    spots = [(-w / 2 + 0.2 + 0.22 * k, 2.42 - 0.1 * (k % 2), -d / 2 + 0.06) for k in range(12)]
    return kit.sphere(0.02, lamp, (0, 0, 0), 6).many(spots)


def bed(kit):
    """A double bed, head at −Z: frame, mattress, a quilt in folds, two pillows."""
    import math

    oak, quilt, sheet = (
        kit.material("wood", "#8a5f38"),
        kit.material("cloth", "#4f7480"),
        kit.material("cloth", "#efe9dc"),
    )
    out = (
        kit.box(1.8, 0.3, 2.1, oak, 0.02, (0, 0.1, 0))
        + kit.box(1.9, 1.1, 0.07, oak, 0.03, (0, 0, -1.08))
        + kit.box(1.9, 0.55, 0.06, oak, 0.03, (0, 0, 1.07))
    )
    out += kit.box(1.66, 0.2, 2.0, sheet, 0.06, (0, 0.38, 0))

    def drape(u, v):
        x = (v - 0.5) * 2.5
        inside = min(abs(x), 0.86)
        fold = 0.02 * math.sin(9 * u + 3 * v) + 0.015 * math.sin(23 * v + 5 * u)
        y = 0.64 + fold - max(abs(x) - 0.86, 0) * 1.15
        return (
            math.copysign(inside + 0.12 * max(abs(x) - 0.86, 0) + 0.03 * math.sin(14 * u) * (abs(x) > 0.86), x),
            max(y, 0.18),
            -0.35 + 1.42 * u,
        )

    out += kit.sheet(drape, 22, 24, quilt)
    out += kit.box(1.7, 0.05, 0.3, sheet, 0.02, (0, 0.62, -0.42))
    pillow = kit.ellipsoid(0.38, 0.12, 0.24, sheet, (0, 0, 0), 20)
    return (
        out
        + pillow.turn("x", -20).move(-0.42, 0.7, -0.78)
        + pillow.turn("x", -24).move(0.42, 0.7, -0.78)
        + kit.ellipsoid(0.24, 0.1, 0.2, kit.material("cloth", "#d0a050"), (0.1, 0.74, -0.6), 16)
    )
