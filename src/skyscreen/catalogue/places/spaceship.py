"""Inside a spaceship: a ribbed deck with consoles, holograms, light strips, a wide window on stars and a planet."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "spaceship interior",
        "spaceship",
        "space station",
        "starship",
        "spacecraft interior",
        "bridge of a starship",
        "spaceship bridge",
        "inside a spaceship",
        "space ship",
    ),
    zh=("飞船内部", "空间站", "宇宙飞船", "飞船里", "太空船", "太空舱", "星舰", "太空站"),
    near=("space station", "空间站", "太空站"),
    indoor=True,
    ambience=("space", "room"),
    ground="steel",
    reverb=0.8,
    hours=21.0,
    life=("Two astronauts float",),
    pastime="floats",
)
def spaceship(set, glow="#4fc8ff"):
    kit, rng = set.kit, set.random("ship")
    set.stage(7, 2.6)
    set.sky(cloud=1.0, exposure=-0.3)
    deck = kit.material("steel", "#4a5058", 0.45)
    white, dark, strip = (
        kit.material("plastic", "#c6c8c8", 0.4),
        kit.material("paint", "#22262c", 0.5),
        kit.material("lamp", glow, emission=3.0),
    )
    set.ground(deck, reach=16, cells=4, fine=3.0, blocks=1)
    # An eight-sided hull, 10 m wide and 4.4 m high, ribs every 2.5 m, glazed all along the −X and the +X side.
    side = (
        [(-3.6, 0.0), (-5.0, 0.9), (-5.3, 1.25)],
        [(-4.9, 3.0), (-3.4, 4.2), (3.4, 4.2), (4.9, 3.0)],
        [(5.3, 1.25), (5.0, 0.9), (3.6, 0.0)],
    )
    for row in side:
        hull = kit.sheet(lambda u, v, row=row: (*_along(row, u), -11 + 22 * v), 3 * (len(row) - 1), 1, white)
        set.shape(
            "hull",
            hull,
            kit.sheet(lambda u, v, row=row: (*_along(row, u), -11 + 22 * v), 3 * (len(row) - 1), 1, white, flip=True),
        )
    outline = [
        (-3.6, 0.0),
        (-5.0, 0.9),
        (-5.3, 1.25),
        (-4.9, 3.0),
        (-3.4, 4.2),
        (3.4, 4.2),
        (4.9, 3.0),
        (5.3, 1.25),
        (5.0, 0.9),
        (3.6, 0.0),
    ]
    for z in [-10 + 2.5 * k for k in range(9)]:
        set.shape("rib", kit.tube([(x * 0.985, y * 0.99, z) for x, y in outline], 0.13, dark, 6), shadow=False)
        set.shape(
            "strip",
            kit.tube([(x * 0.95, 0.05 + y * 0.965, z + 0.2) for x, y in outline[3:7]], 0.03, strip, 5),
            shadow=False,
        )
    for z, s in ((-11, 1), (11, -1)):
        bulk = kit.extrude(outline, 0.3, white).move(0, 0, z)
        door = kit.box(2.0, 2.6, 0.2, dark, 0.08, (0, 0, z + 0.16 * s)) + kit.box(
            0.05, 2.6, 0.24, strip, 0.0, (0, 0, z + 0.17 * s)
        )
        door += sum(kit.box(0.1, 2.8, 0.3, strip.but(emission=2.0), 0.0, (x, 0, z + 0.16 * s)) for x in (-1.2, 1.2))
        set.shape("bulkhead", bulk, door)
    for x in (-3.4, 3.4):
        set.shape("floor light", kit.box(0.08, 0.03, 21, strip, 0.0, (x, 0.01, 0)), shadow=False)
    set.shape(
        "ceiling light",
        kit.box(0.9, 0.05, 19, kit.material("lamp", "#dfeaff", emission=2.4), 0.0, (0, 4.12, 0)),
        shadow=False,
    )
    grate = kit.box(2.4, 0.02, 20, kit.material("steel", "#30353c", 0.6), 0.0, (0, 0.0, 0)) + kit.box(
        2.4, 0.03, 0.04, dark, 0.0
    ).many([(0, 0, -10 + 0.5 * k) for k in range(41)])
    set.shape("walkway", grate, shadow=False)
    desk = [(s * 4.15, 0, z, -90 * s) for s in (-1, 1) for z in (-7.4, -4.9, -0.1, 4.9, 7.4)]
    for kind in range(3):
        set.copies(
            "console",
            lambda k, n=kind: console(k, n, glow),
            desk[kind::3],
            solid=True,
            shadow=False,
            params={"kind": kind},
        )
    set.copies("seat", seat, [(x * 0.8, 0, z, turn + 180) for x, _, z, turn in desk[::2]], solid=True)
    set.copies("hologram", lambda k: hologram(k, glow), [(0, 0, -7.2)], solid=True, shadow=False)
    crate = kit.box(0.9, 0.7, 0.7, kit.material("paint", "#b8762c", 0.6), 0.04) + kit.box(
        0.94, 0.1, 0.74, dark, 0.02, (0, 0.3, 0)
    )
    set.shape("crates", crate.many([(2.6, 0, 9.6, 8), (1.6, 0, 9.9, -14), (2.3, 0.72, 9.7, 20), (-2.7, 0, 9.8, 5)]))
    for x, z in ((-2.9, -9.8), (2.9, -9.8)):
        set.plant((x, z), 1.2, pot="#3a4048")
    for z in (-8, -3, 2, 7):
        set.light((0, 3.9, z), "#dbe6ff", 4.2, 8.5)
        for s in (-1, 1):
            set.light((s * 4.2, 1.3, z), glow, 1.5, 5.0)
    set.light((0, 1.8, -7.2), glow, 3.0, 6.0)
    star = kit.lathe([(0, -1), (1, 0), (0, 1)], kit.material("lamp", "#ffffff", emission=6.0), segments=4)
    spots = []
    for _ in range(700):
        y = rng.uniform(-0.5, 0.6)
        a, r = rng.uniform(0, 6.2832), math.sqrt(1 - y * y)
        spots.append((420 * r * math.sin(a), 420 * y, 420 * r * math.cos(a), 0, rng.uniform(0.7, 1.8)))
    void = kit.lathe([(0, -440), (440, -300), (440, 300), (0, 440)], kit.material("lamp", "black"), segments=24)
    set.shape("void", void + void.mirror("x"), shadow=False)
    set.shape("stars", star.many(spots), shadow=False)
    for x, y, z, r, tone in ((-190, 22, -90, 62, "#1c4f8a"), (200, 10, -120, 46, "#8a4a2a")):
        ball = kit.sphere(r, kit.material("lamp", tone, emission=0.09), (0, 0, 0), 40).gradient(
            kit.colour(tone), kit.mix(tone, "white", 0.12), -r, r
        )
        set.shape("planet", ball, at=(x, y, z), shadow=False)
    set.air(fog=0.0)
    set.camera_limits((-4.3, 0.2, -10.2), (4.3, 3.8, 10.2))


def _along(row, u):
    """(x, y) at share u of a polyline."""
    k = min(int(u * (len(row) - 1)), len(row) - 2)
    t = u * (len(row) - 1) - k
    return row[k][0] + (row[k + 1][0] - row[k][0]) * t, row[k][1] + (row[k + 1][1] - row[k][1]) * t


def console(kit, kind, glow):
    """A sloping desk of lights and a screen over it."""
    rng, dark = kit.random(f"lights {kind}"), kit.material("plastic", "#2c3138", 0.45)
    out = kit.extrude([(-0.5, 0), (0.35, 0), (0.35, 0.7), (-0.5, 1.0)], 2.0, dark).turn("y", -90).mirror("z")
    tones = (glow, "#ffb43a", "#ff5a4a", "#7affb0", "#e8f4ff")
    for k in range(40):
        x, t = -0.9 + 0.2 * (k % 10), k // 10
        paint = kit.material("lamp", rng.choice(tones), emission=rng.choice((0.3, 1.6, 2.4)))
        out += kit.box(rng.choice((0.06, 0.12)), 0.02, 0.05, paint, 0.0, (x, 0.75 + 0.065 * t, 0.26 - 0.19 * t))
    screen = kit.box(1.7, 0.62, 0.05, dark, 0.02, (0, 1.12, -0.42)) + kit.panel(
        1.6, 0.52, kit.material("lamp", "#0e3a54", emission=1.0), (0, 1.43, -0.385)
    )
    rows = [
        (
            (-0.75 + 0.1 * n, 1.3 + 0.1 * math.sin(n * (0.7 + 0.4 * kind)), -0.378),
            (-0.65 + 0.1 * n, 1.3 + 0.1 * math.sin((n + 1) * (0.7 + 0.4 * kind)), -0.378),
            0.008,
        )
        for n in range(15)
    ]
    screen += kit.ropes(rows, kit.material("lamp", glow, emission=3.0), 4) + kit.torus(
        0.15, 0.008, kit.material("lamp", "#ffb43a", emission=2.5), (0, 0, 0), 24, 4
    ).turn("x", 90).move(0.5, 1.5, -0.378)
    return out + screen


def seat(kit):
    """A pilot's chair facing +Z."""
    shell, cloth = kit.material("plastic", "#e0e2e2", 0.4), kit.material("leather", "#30343c")
    out = kit.cylinder(0.3, 0.06, kit.material("steel"), (0, 0, 0), 20) + kit.cylinder(
        0.07, 0.42, kit.material("steel"), (0, 0, 0), 12
    )
    out += kit.box(0.6, 0.14, 0.6, shell, 0.05, (0, 0.4, 0)) + kit.box(0.5, 0.1, 0.5, cloth, 0.04, (0, 0.5, 0.02))
    back = kit.box(0.6, 0.95, 0.12, shell, 0.05, (0, 0.5, -0.3)) + kit.box(
        0.48, 0.8, 0.08, cloth, 0.04, (0, 0.58, -0.22)
    )
    return out + back + sum(kit.box(0.08, 0.08, 0.5, shell, 0.03, (s * 0.34, 0.68, -0.02)) for s in (-1, 1))


def hologram(kit, glow):
    """A round table that throws a turning planet of light into the air."""
    dark, lamp = kit.material("plastic", "#262b32", 0.4), kit.material("lamp", glow, emission=2.2)
    out = kit.lathe(
        [(0.9, 0), (0.6, 0.3), (0.7, 0.75), (1.1, 0.85), (1.1, 0.95), (0.85, 0.95), (0, 0.9)], dark, segments=28
    )
    out += kit.torus(0.9, 0.03, lamp, (0, 0.97, 0), 32, 5)
    rings = sum(kit.torus(0.5, 0.006, lamp, (0, 0, 0), 32, 4).turn("x", 90).turn("y", 30 * k) for k in range(6))
    rings += sum(
        kit.torus(0.5 * math.cos(math.radians(a)), 0.006, lamp, (0, 0.5 * math.sin(math.radians(a)), 0), 32, 4)
        for a in (-60, -30, 0, 30, 60)
    )
    return (
        out
        + rings.move(0, 1.75, 0)
        + kit.torus(0.75, 0.008, kit.material("lamp", "#ffb43a", emission=2.5), (0, 0, 0), 36, 4)
        .turn("x", 20)
        .move(0, 1.75, 0)
    )
