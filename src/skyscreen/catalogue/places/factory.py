"""A factory hall: steel trusses and skylights, a line of machines with a belt, robot arms, crates, a crane."""

from skyscreen.catalogue import place


@place(
    en=(
        "factory",
        "factory hall",
        "assembly line",
        "assembly plant",
        "chemical plant",
        "steel plant",
        "car plant",
        "foundry",
        "machine hall",
        "production line", "brewery", "distillery"),
    zh=("工厂", "车间", "厂房", "流水线", "生产线", "酿酒厂", "啤酒厂"),
    indoor=True,
    ambience=("room", "city"),
    ground="concrete",
    reverb=1.6,
    hours=10.0,
    deeds=("forge & steel", "炼钢", "钢水", "流水线"),
    life=("Two engineers type on laptops", "A man carries a box"),
)
def factory(set):
    kit, rng = set.kit, set.random("factory")
    set.sky(exposure=-0.25)
    w, d, h = 20.0, 34.0, 9.0
    set.stage(22, 3.0)
    set.room(
        w,
        d,
        h,
        wall="concrete",
        wall_colour="#8f9496",
        floor=kit.material("concrete", "#8a8c88"),
        window=(0.0, 3.2, 12.0, 3.6),
        side=(0.0, 3.4, 22.0, 3.4),
        curtain="#6d7478",
    )
    steel, yellow = kit.material("paint", "#46606c", 0.5), kit.material("paint", "#e0a818", 0.6)
    dark, orange = kit.material("iron", "#2c2f31"), kit.material("paint", "#d8641c", 0.4)
    rows = []
    for z in range(-15, 16, 5):
        rows += [
            ((-w / 2 + 0.3, 6.6, z), (w / 2 - 0.3, 6.6, z), 0.09),
            ((-w / 2 + 0.3, 8.2, z), (w / 2 - 0.3, 8.2, z), 0.09),
        ]
        xs = [-w / 2 + 0.3 + (w - 0.6) * k / 12 for k in range(13)]
        rows += [((xs[k], (6.6, 8.2)[k % 2], z), (xs[k + 1], (8.2, 6.6)[k % 2], z), 0.05) for k in range(12)]
        rows += [((s * (w / 2 - 0.3), 0, z), (s * (w / 2 - 0.3), 8.2, z), 0.16) for s in (-1, 1)]
    set.shape("trusses", kit.ropes(rows, steel, 5), shadow=False)
    glow = kit.material("lamp", "#fff0d4", emission=3.0 if set.night else 1.4)
    for x in (-4.5, 4.5):
        lamp = kit.lathe([(0.42, 0), (0.12, 0.3), (0.06, 0.5)], dark, segments=16) + kit.cylinder(
            0.36, 0.02, glow, (0, 0.0, 0), 16
        )
        set.shape("lamps", lamp.many([(x, 5.9, z) for z in range(-12, 13, 6)]), shadow=False)
        for z in (-12, -6, 0, 6, 12):
            set.light((x, 5.7, z), "#ffeacc", 6.0 if set.night else 3.6, 11.0)
    for s in (-1, 1):
        set.shape("floor line", kit.box(0.12, 0.01, 30, yellow, 0.0, (s * 2.3, 0.004, 0)), shadow=False)
    belt = lambda z0: (
        kit.box(1.1, 0.12, 26, kit.material("rubber", "#2a2b2c"), 0.02, (0, 0.8, z0))
        + sum(kit.box(0.08, 0.22, 26, steel, 0.0, (s * 0.58, 0.74, z0)) for s in (-1, 1))
        + kit.box(0.1, 0.76, 0.1, steel, 0.0).many([(s * 0.5, 0, z0 - 12 + 3 * k) for s in (-1, 1) for k in range(9)])
    )
    set.shape("belt", belt(0), at=(-4.6, 0, 0), solid=True)
    goods = [(-4.6, 0.92, -11.5 + 1.9 * k, rng.uniform(-6, 6)) for k in range(13)]
    carton = lambda k: (
        k.box(0.6, 0.42, 0.7, k.material("paper", "#a8804e"), 0.01)
        + k.box(0.61, 0.02, 0.12, k.material("paper", "#d8c498"), 0.0, (0, 0.41, 0))
    )
    set.copies("carton", carton, goods)
    set.copies("robot arm", arm, [(-6.3, 0, -9, 90), (-6.3, 0, -2, 70), (-6.3, 0, 5, 100)], solid=True)
    set.copies("machine", machine, [(6.2, 0, z, -90) for z in (-12, -6.5, -1, 4.5)], solid=True)
    for x, z in ((7.4, 10.4), (6.2, 11.4), (7.2, 12.6), (-7.8, 12.0), (-7.2, 13.4)):
        set.put("box", (x, z), rng.uniform(0, 30), 1.7)
    for x, z in ((8.4, 8.2), (7.7, 8.6), (8.6, 9.0)):
        set.put("barrel", (x, z), rng.uniform(0, 90))
    crane = kit.box(w - 1, 0.5, 0.7, yellow, 0.02, (0, 5.9, -8)) + kit.box(1.0, 0.5, 1.0, dark, 0.02, (2.6, 5.5, -8))
    crane += kit.ropes([((2.6, 5.5, -8), (2.6, 3.3, -8), 0.02)], dark, 4) + kit.torus(
        0.16, 0.04, orange, (0, 0, 0), 16, 6
    ).turn("x", 90).move(2.6, 3.15, -8)
    set.shape("crane", crane, shadow=False)
    pipes = [((w / 2 - 0.5, y, -16), (w / 2 - 0.5, y, 16), 0.14) for y in (4.6, 5.0)] + [
        ((-w / 2 + 0.4, 2.8, -16), (-w / 2 + 0.4, 2.8, 16), 0.1)
    ]
    set.shape("pipes", kit.ropes(pipes, kit.material("steel"), 9), shadow=False)
    set.fit("door", "+z", 4.0)
    if not set.night:
        for z in (-9, -1, 7):
            set.shaft((-8.5, 6.0, z - 2), (-0.5, 0.0, z + 1.5), 0.9, "#ffe8c4", 0.10, 1.4)
    set.air(fog=0.001, fog_height=20.0)


def arm(kit):
    """An orange robot arm of two links over the belt."""
    paint, dark = kit.material("paint", "#d8641c", 0.35), kit.material("iron", "#2c2f31")
    out = kit.cylinder(0.55, 0.3, dark, (0, 0, 0), 20) + kit.cylinder(0.36, 0.6, paint, (0, 0.3, 0), 18)
    joint = lambda y, z, r: kit.cylinder(r, 0.6, dark, (0, -0.3, 0), 16).turn("z", 90).move(0, y, z)
    out += joint(1.0, 0, 0.24) + kit.capsule((0, 1.0, 0), (0, 2.3, -0.35), 0.2, paint) + joint(2.3, -0.35, 0.2)
    out += (
        kit.capsule((0, 2.3, -0.35), (0, 2.0, 1.05), 0.15, paint)
        + joint(2.0, 1.05, 0.13)
        + kit.capsule((0, 2.0, 1.05), (0, 1.6, 1.35), 0.1, dark)
    )
    return out + kit.ropes(
        [((s * 0.12, 1.6, 1.35), (s * 0.16, 1.36, 1.5), 0.03) for s in (-1, 1)], kit.material("steel"), 6
    )


def machine(kit):
    """A press in a green housing with a window, a panel of lamps and a warning stripe."""
    green, dark = kit.material("paint", "#4c7a6a", 0.45), kit.material("iron", "#2c2f31")
    out = (
        kit.box(2.6, 2.3, 1.8, green, 0.05)
        + kit.box(1.8, 0.7, 1.4, green, 0.05, (0.2, 2.3, 0))
        + kit.box(1.4, 0.9, 0.04, kit.material("pane", "#22343a"), 0.01, (-0.4, 1.0, 0.9))
    )
    out += kit.box(0.6, 1.0, 0.12, kit.material("paint", "#c8cacb", 0.4), 0.02, (0.9, 0.9, 0.92))
    for k, tone in enumerate(("#30ff70", "#ffb020", "#ff3020")):
        out += kit.sphere(0.05, kit.material("lamp", tone, emission=2.0), (0.72 + 0.18 * k, 1.72, 1.0), 10)
    stripe = kit.box(0.16, 0.2, 0.02, kit.material("paint", "#e0a818"), 0.0)
    out += kit.box(2.5, 0.2, 0.015, dark, 0.0, (0, 0.2, 0.905)) + stripe.many(
        [(-1.1 + 0.32 * k, 0.2, 0.91) for k in range(8)]
    )
    return out + kit.tube([(-0.9, 2.3, -0.4), (-0.9, 3.6, -0.4), (-0.9, 4.4, -0.9)], 0.14, kit.material("steel"), 10)
