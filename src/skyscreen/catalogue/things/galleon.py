"""A three-masted galleon of the 1600s: planked hull, gun ports, stern gallery, bellied sails, rigging, lanterns.

Written with the bow along +X and starboard along +Z, then turned to face +Z. The waterline is y = 0.
"""

import math

from skyscreen.catalogue import thing

KEEL = -2.6


def clamp(x, a=0.0, b=1.0):
    return min(max(x, a), b)


def ease(a, b, x):
    t = clamp((x - a) / (b - a))
    return t * t * (3 - 2 * t)


def sheer(u):
    """Height of the rail, u from stern 0 to bow 1."""
    return 4.3 + 5.9 * clamp((0.40 - u) / 0.40) ** 1.25 + 2.3 * clamp((u - 0.66) / 0.34) ** 1.3


def skin(u, v, side=1.0):
    """A point of the hull: u stern to bow, v keel to rail; tumblehome above the widest wale."""
    y = KEEL + (sheer(u) - KEEL) * v
    plan = 0.64 + 0.36 * math.sin(math.pi / 2 * clamp(u / 0.45)) if u < 0.45 else 1 - clamp((u - 0.45) / 0.55) ** 2.7
    section = (
        math.sin(math.pi / 2 * clamp(v / 0.52)) ** 0.62 if v < 0.52 else 1 - 0.27 * (clamp(v - 0.52) / 0.48) ** 1.4
    )
    fine = max(v, 0.001) ** (1.5 * ease(0.6, 1, u) + 0.55 * ease(0.25, 0, u))
    x = (
        -17
        + 34 * u
        - 6.5 * ease(0.62, 1, u) * (1 - v) ** 1.8
        + 1.6 * ease(0.75, 1, u) * v
        - 1.9 * ease(0.2, 0, u) * (v - 0.45) * 1.2
    )
    return (x, y, side * (4.7 * plan * section * fine + 0.06 * ease(0.97, 1, u)))


def lean(p, x=0.0, y=0.0, z=0.0):
    return (p[0] + x, p[1] + y, p[2] + z)


def between(a, b, t):
    return tuple(p + (q - p) * t for p, q in zip(a, b, strict=True))


@thing(
    en=("galleon", "pirate ship", "sailing ship", "tall ship", "ship"),
    zh=("帆船", "海盗船", "大帆船", "船", "古船"),
    kind="vessel",
    height=45.0,
    mass=480000.0,
    speed=4.5,
    floats=True,
    sound="wood",
    generic="vessel",
    places=("ocean", "harbour"),
)
def galleon(kit, colour="brown", sails="ivory", flag="pirate", trim="gold"):
    hull = kit.material("hull", kit.mix(colour, "black", 0.25), slot="colour")
    dark = kit.material("wood", kit.mix(colour, "black", 0.62))
    deck, mast_wood = kit.material("planks", "oak"), kit.material("wood", kit.mix("tan", "brown", 0.55))
    gold, iron = kit.material("brass", trim), kit.material("iron")
    canvas = kit.material("sail", sails, slot="sails", sway=0.0)
    red, rope = kit.material("paint", "crimson"), kit.material("rope", kit.mix("brown", "black", 0.5))
    glow = kit.material("lamp", "amber", emission=2.2)
    out = [
        _hull(kit, hull, dark, gold, iron, red),
        _stern(kit, hull, dark, gold, iron, glow),
        _decks(kit, deck, dark),
        _head(kit, dark, gold),
    ]
    masts = {"fore": (9.6, 32.0, 0.0, 0.42), "main": (-0.8, 37.5, 0.02, 0.48), "mizzen": (-11.2, 29.0, 0.05, 0.34)}

    def mast(name, y):
        x, _, rake, _ = masts[name]
        return (x - rake * (y - 4), y, 0.0)

    for name, (_, top, _, r) in masts.items():
        out.append(
            kit.tube([mast(name, 3.0), mast(name, top * 0.55), mast(name, top)], [r, r * 0.75, r * 0.3], mast_wood, 9)
        )
    out.append(kit.tube([(14.0, 6.2, 0), (27.5, 11.6, 0)], [0.42, 0.2], mast_wood, 8))
    cloth, lines = _sails(kit, canvas, mast_wood, mast)
    out += cloth
    for name, y, r in (("fore", 17.2, 1.25), ("main", 19.3, 1.4), ("mizzen", 17.6, 1.0)):
        x, y0, _ = mast(name, y)
        out.append(
            kit.lathe(
                [(0.3, 0), (r, 0.7), (r * 1.05, 1.6), (r * 0.98, 1.6), (r * 0.96, 0.85), (0.2, 0.85)],
                dark,
                (x, y0 - 1.2, 0),
                14,
            )
        )
    out += _rigging(kit, rope, dark, mast, lines)
    out += _flags(kit, flag, mast)
    lamps = [(-19.0, 12.4, z) for z in (-2.1, 0.0, 2.1)]
    turned = [solid.turn("y", -90) for solid in out]
    return kit.model(
        *turned,
        colliders="box",
        floats=0.0,
        sockets={
            "helm": ((0, 7.6, -13.0), (0, 0, 1)),
            "deck": ((0, 3.4, 1.0), (0, 0, 1)),
            "bow": ((0, 5.5, 16.0), (0, 0, 1)),
            "stern": ((0, 8.0, -17.5), (0, 0, -1)),
            "crow": ((0, 19.6, -0.8), (0, 0, 1)),
        },
        lights=[kit.light((-z, y, x), "amber", 22, 14, flicker=0.25) for x, y, z in lamps],
        facts={"length": 46.0, "beam": 9.4, "draught": 2.6},
    )


def _hull(kit, hull, dark, gold, iron, red):
    side = kit.sheet(lambda u, v: skin(u, v), 64, 26, hull)
    inner = kit.sheet(
        lambda u, v: lean(
            (skin(u, 0.72 + 0.28 * v)[0], skin(u, 0.72 + 0.28 * v)[1], skin(u, 0.72 + 0.28 * v)[2] * 0.94)
        ),
        40,
        5,
        dark,
        flip=True,
    )
    out = side + inner
    steps = kit.n(40, 14)
    for v, r, paint in (
        (1.0, 0.17, gold),
        (0.90, 0.10, dark),
        (0.80, 0.15, dark),
        (0.64, 0.19, dark),
        (0.55, 0.15, dark),
        (0.955, 0.06, gold),
    ):
        out += kit.tube([lean(skin(k / steps, v), z=0.04) for k in range(steps + 1)], r, paint, 6)
    port = (
        kit.box(1.04, 1.0, 0.14, iron, 0.0).move(0, -0.5, 0)
        + kit.box(1.25, 0.14, 0.24, gold, 0.0).move(0, 0.5, 0)
        + kit.box(1.25, 0.14, 0.24, gold, 0.0).move(0, -0.62, 0)
        + kit.box(1.0, 0.12, 0.9, red, 0.0).turn("x", -35).move(0, 0.62, 0.42)
        + kit.tube([(0, 0, -0.4), (0, 0, 0.7), (0, 0, 1.05)], [0.2, 0.17, 0.22], iron, 8)
    )
    u = 0.13
    while u < 0.80:
        v = 0.72 if u > 0.36 else 0.62
        p, q = skin(u, v), skin(u + 0.01, v)
        out += port.turn("y", -math.degrees(math.atan2(q[2] - p[2], q[0] - p[0]))).move(*p)
        u += 0.066
    posts = [(skin(0.015 + 0.018 * k, 1), lean(skin(0.015 + 0.018 * k, 1), y=0.85), 0.06) for k in range(22)]
    posts += [(skin(0.72 + 0.03 * k, 1), lean(skin(0.72 + 0.03 * k, 1), y=0.7), 0.06) for k in range(9)]
    out += kit.ropes(posts, gold)
    out += kit.tube([lean(skin(0.01 + 0.4 * k / 20, 1), y=0.9) for k in range(21)], 0.1, dark, 6)
    out += kit.tube([lean(skin(0.71 + 0.28 * k / 12, 1), y=0.75) for k in range(13)], 0.1, dark, 6)
    return out.both("z")


def _stern(kit, hull, dark, gold, iron, glow):
    out = kit.sheet(
        lambda a, b: (skin(0, 0.3 + 0.7 * a)[0], skin(0, 0.3 + 0.7 * a)[1], skin(0, 0.3 + 0.7 * a)[2] * (1 - 2 * b)),
        16,
        12,
        hull,
    )
    for v, panes in ((0.70, 5), (0.86, 5)):
        x, y, z = skin(0, v)
        for k in range(panes):
            at = (k - (panes - 1) / 2) * z * 2 / (panes + 0.4)
            out += kit.box(0.12, 1.24, 0.88, glow, 0.0, at=(x - 0.06, y - 0.62, at))
            out += kit.box(0.14, 0.07, 0.92, gold, 0.0, at=(x - 0.08, y, at)) + kit.box(
                0.14, 1.3, 0.07, gold, 0.0, at=(x - 0.08, y - 0.65, at)
            )
            out += kit.box(0.24, 1.5, 0.14, gold, 0.0, at=(x - 0.08, y - 0.75, at - 0.52))
        for s in (-0.8, 0.8):
            out += kit.box(0.56, 0.2, 2 * z + 0.4, gold, at=(x - 0.15, y + s - 0.1, 0))
    x, y, z = skin(0, 1)
    arch = [(x - 0.1, y + 1.25 * math.sin(math.pi * k / 17), z * math.cos(math.pi * k / 17)) for k in range(18)]
    out += kit.tube(arch, 0.2, gold, 6)
    out += kit.sheet(
        lambda a, b: (x - 0.1, y + 1.25 * math.sqrt(max(1 - (2 * b - 1) ** 2, 0)) * a, z * (1 - 2 * b)), 4, 13, hull
    )
    lantern = (
        kit.lathe([(0.1, 0.42), (0.38, 0.6)], gold, segments=8)
        + kit.lathe([(0.12, 0.55), (0.34, 0.65), (0.4, 1.35), (0.36, 1.4)], glow, segments=8)
        + kit.lathe([(0.47, 1.4), (0.3, 1.62), (0.12, 1.75), (0.05, 2.0)], gold, segments=8)
        + kit.tube([(0.5, -0.4, 0), (0, -0.1, 0), (0, 0.5, 0)], 0.08, iron, 5)
    )
    for at in (-2.1, 0.0, 2.1):
        out += lantern.move(x - 0.55, y + 0.1 + 1.25 * math.sqrt(1 - (at / z) ** 2), at)
    gallery = kit.box(4.4, 0.24, 1.36, gold).move(0, 0.86, 0) + kit.box(4.4, 0.24, 1.36, gold).move(0, -0.9, 0)
    for k in (-1.35, 0.0, 1.35):
        gallery += kit.box(1.24, 1.5, 1.0, dark, at=(k, -0.65, 0)) + kit.box(
            0.84, 1.0, 0.06, glow, 0.0, at=(k, -0.35, 0.53)
        )
    p = skin(0.075, 0.80)
    out += gallery.move(p[0], p[1], p[2] + 0.4).both("z")
    return out + kit.tube([(-16.3, -2.4, 0), (-17.4, 1, 0), (-18, 3.6, 0)], 0.35, dark, 6)


def _decks(kit, deck, dark):
    out = None
    for u0, u1, y in ((0.0, 0.19, 7.6), (0.17, 0.40, 5.6), (0.38, 0.72, 3.3), (0.70, 0.985, 4.9)):

        def floor(a, b, u0=u0, u1=u1, y=y):
            u = u0 + (u1 - u0) * a
            x, _, z = skin(u, clamp((y - KEEL) / (sheer(u) - KEEL)))
            return (x, y, z * 0.97 * (2 * b - 1))

        made = kit.sheet(floor, 12, 4, deck, flip=True)
        out = made if out is None else out + made
    for u, low, high in ((0.185, 5.6, 7.6), (0.39, 3.3, 5.6), (0.71, 3.3, 4.9)):
        x, _, z = skin(u, 0.9)
        out += kit.box(0.2, high - low, 1.94 * z, deck, 0.0, at=(x, low, 0))
    out += kit.box(2.8, 0.8, 2.2, dark, at=(3.6, 3.3, 0)) + kit.box(1.2, 1.2, 1.8, dark, at=(-3.5, 3.3, 0))
    wheel = kit.torus(0.6, 0.06, dark, segments=18, sides=5) + kit.ropes(
        [((0, 0, 0), (0.8 * math.cos(a), 0, 0.8 * math.sin(a)), 0.035) for a in (k * math.pi / 4 for k in range(8))],
        dark,
    )
    return out + wheel.turn("z", 90).move(-11.2, 8.5, 0) + kit.box(0.4, 0.8, 0.5, dark, at=(-11.5, 7.6, 0))


def _head(kit, dark, gold):
    t = [k / 9 for k in range(10)]
    out = kit.tube([(16.2 + 5.2 * a, 3.2 + 2.6 * a**1.7, 0) for a in t], [0.42 - 0.26 * a for a in t], dark, 8)
    rails = kit.tube(
        [(14.5 + 6.6 * a, 5.2 + 0.9 * a + 1.2 * a * a - 1.04 * math.sin(math.pi * a), 1.7 * (1 - a) ** 1.2) for a in t],
        0.13,
        gold,
        6,
    )
    rails += kit.tube([(14.8 + 6.3 * a, 3.9 + 1.5 * a**1.5, 1.2 * (1 - a)) for a in t], 0.12, gold, 6)
    figure = kit.tube(
        [(21.0, 5.6, 0), (21.7, 6.4, 0), (22.0, 7.2, 0), (21.8, 7.7, 0), (21.7, 8.0, 0)],
        [0.25, 0.42, 0.38, 0.2, 0.28],
        gold,
        8,
        smooth=3,
    )
    return out + rails.both("z") + figure


def _sails(kit, canvas, wood, mast):
    """Square sails braced 17° to catch a quartering wind, a lateen mizzen and two jibs; and their lines."""
    brace = 0.30
    c, s = math.cos(brace), math.sin(brace)
    out, lines = [], []

    def square(name, high, low, wide, foot, belly, tier):
        head, tack = mast(name, high), mast(name, low)
        yard = [
            (head[0] + 0.5 * c - s * t * (wide / 2 + 0.7), high, 0.5 * s + c * t * (wide / 2 + 0.7))
            for t in (-1, -0.5, 0, 0.5, 1)
        ]
        out.append(kit.tube(yard, [0.08, 0.16, 0.2, 0.16, 0.08], wood, 7))

        def cloth(a, b):
            w = wide + (foot - wide) * b
            edge = 1 - abs(2 * a - 1) ** 2.6
            full = math.sin(math.pi * clamp(b * 0.80 + 0.02)) ** 0.8
            bulge = (
                belly * full * edge * (1 + 0.08 * math.sin(9 * a + tier) * b)
                + 0.10 * math.sin(12.566 * a * 3 + tier) * (1 - b) ** 2 * edge
            )
            x = head[0] * (1 - b) + tack[0] * b + 0.5 + 0.2 * b
            y = high * (1 - b) + low * b + 0.10 * (high - low) * math.sin(math.pi * a) * b * b - 0.12
            return (x - s * (a - 0.5) * w + c * bulge, y, c * (a - 0.5) * w + s * bulge)

        out.append(kit.sheet(lambda a, b: cloth(b, a), 18, 22, canvas, flip=True).vary(tier * 0.13 % 1))
        for e, sign in ((0.0, -1), (1.0, 1)):
            lines.append((cloth(e, 1.0), (tack[0] - s * sign * foot * 0.45, low - 1, c * sign * foot * 0.45), 0.035))
            lines.append((yard[0 if sign < 0 else -1], mast(name, high + 3.2), 0.03))
        for a in (0.22, 0.5, 0.78):
            lines.append((lean(cloth(a, 0.0), 0.05), lean(cloth(a, 1.0), 0.3), 0.018))

    square("fore", 17.4, 8.2, 15.0, 16.0, 2.7, 0)
    square("fore", 25.2, 17.9, 11.0, 14.2, 2.2, 1)
    square("fore", 30.6, 25.6, 7.0, 10.4, 1.5, 2)
    square("main", 19.4, 8.6, 17.0, 18.0, 3.0, 3)
    square("main", 28.6, 20.0, 12.6, 16.2, 2.5, 4)
    square("main", 35.0, 29.1, 8.0, 12.0, 1.7, 5)
    square("mizzen", 24.6, 18.4, 7.5, 10.5, 1.6, 6)

    def triangle(a, b, d, belly, way, tier):
        def cloth(u, v):
            bulge = belly * math.sin(math.pi * u) ** 0.9 * math.sin(math.pi * v) ** 0.8
            return tuple(
                p * (1 - u) + (q * (1 - v) + r * v) * u + w * bulge for p, q, r, w in zip(a, b, d, way, strict=True)
            )

        out.append(kit.sheet(cloth, 16, 16, canvas).vary(tier * 0.13 % 1))

    low, peak, clew = (-5.6, 9.4, 0.3), (-16.6, 21.5, 1.1), (-17.2, 9.6, 1.7)
    out.append(kit.tube([between(low, peak, -0.08), between(low, peak, 1.06)], [0.16, 0.08], wood, 7))
    triangle(peak, low, clew, 1.4, (0.25, 0, 0.95), 7)
    h1, h2, f1, f2 = mast("fore", 29.0), mast("fore", 22.5), (26.6, 11.4, 0.0), (22.0, 9.6, 0.0)
    triangle(between(h1, f1, 0.07), between(f1, h1, 0.07), (14.2, 9.4, 1.7), 1.5, (0.2, 0, 0.95), 8)
    triangle(between(h2, f2, 0.1), between(f2, h2, 0.05), (12.8, 8.0, 1.4), 1.1, (0.2, 0, 0.95), 9)
    return out, lines


def _rigging(kit, rope, dark, mast, lines):
    """Shrouds with ratlines, stays and braces."""
    rows, out = list(lines), []
    for name, top, upper, u0, count in (
        ("fore", 17.2, 30.0, 0.78, 7),
        ("main", 19.3, 35.0, 0.47, 8),
        ("mizzen", 17.6, 28.0, 0.165, 5),
    ):
        for side in (-1, 1):
            head = lean(mast(name, top), z=0.5 * side)
            feet = [lean(skin(u0 + 0.02 - 0.02 * k, 0.93, side), z=0.55 * side) for k in range(count)]
            rows += [(foot, head, 0.05) for foot in feet]
            out.append(
                kit.box(
                    abs(feet[0][0] - feet[-1][0]) + 0.8,
                    0.18,
                    0.9,
                    dark,
                    at=lean(between(feet[0], feet[-1], 0.5), y=-0.09, z=-0.25 * side),
                )
            )
            rows += [
                (between(feet[0], head, f / 22), between(feet[-1], head, f / 22), 0.022)
                for f in range(1, kit.n(21, 8))
                if kit.detail > 0.4
            ]
            high = mast(name, top + (upper - top) * 0.66)
            ends = [lean(mast(name, top + 0.6), dx, 0, 1.2 * side) for dx in (-0.8, -0.3, 0.3)]
            rows += [(end, high, 0.035) for end in ends]
            rows += [(between(ends[0], high, f / 10), between(ends[2], high, f / 10), 0.018) for f in range(1, 10)]
            rows.append((skin(max(u0 - 0.14, 0.01), 0.95, side), mast(name, upper), 0.035))
    fore, main, mizzen = (lambda y: mast("fore", y)), (lambda y: mast("main", y)), (lambda y: mast("mizzen", y))
    sprit = (27.5, 11.6, 0.0)
    rows += [
        (fore(17.5), (24, 10.3, 0), 0.06),
        (fore(25), (26, 11, 0), 0.045),
        (fore(31), sprit, 0.04),
        (main(19.5), (9.6, 6, 0), 0.06),
        (main(29), fore(18), 0.045),
        (main(36), fore(27), 0.04),
        (mizzen(18), main(6), 0.05),
        (mizzen(25), main(20), 0.04),
        (mizzen(28.5), main(30), 0.03),
        (sprit, (19, 2.6, 0), 0.05),
        (mizzen(28), (-18, 10.5, 0), 0.03),
    ]
    return [*out, kit.ropes(rows, rope)]


def _flags(kit, flag, mast):
    """A flag at the main, pennants at fore and mizzen."""
    pirate = flag in ("pirate", "jolly roger", "海盗")
    ground = kit.material("cloth", "black" if pirate else flag, sway=0.0, slot="flag")
    wood, white, red = kit.material("wood", "brown"), kit.material("paint", "ivory"), kit.material("cloth", "red")
    x, y, _ = mast("main", 37.0)
    wave = lambda s, t: 0.42 * math.sin(7 * s + 1.2 * t) * s

    def cloth(a, b):
        return (x - 4.6 * a, y + 3.3 - 2.8 * b - 0.5 * a * a, wave(a, b))

    out = [
        kit.tube([(x, y - 0.2, 0), (x, y + 3.9, 0)], [0.12, 0.05], wood, 6),
        kit.sheet(cloth, 16, 7, ground).sway(0.25),
    ]
    if pirate:
        badge = (
            kit.ellipsoid(0.52, 0.5, 0.06, white, (0, 0.25, 0), 14)
            + kit.box(0.5, 0.42, 0.1, white, 0.0, at=(0, -0.42, 0))
            + kit.capsule((-0.95, -1.0, 0), (0.95, -0.35, 0), 0.09, white, 6)
            + kit.capsule((0.95, -1.0, 0), (-0.95, -0.35, 0), 0.09, white, 6)
        )
        eyes = kit.material("paint", "black")
        for e in (-0.2, 0.2):
            badge += kit.ellipsoid(0.14, 0.15, 0.09, eyes, (e, 0.22, 0), 8)
        out.append(badge.move(x - 2.3, y + 1.85, wave(0.5, 0.5)).sway(0.12))
    for name, top, size in (("fore", 33.0, 2.6), ("mizzen", 29.4, 2.2)):
        px, py, _ = mast(name, top - 0.6)
        out.append(
            kit.sheet(
                lambda a, b, px=px, py=py, size=size: (
                    px - 1.6 * size * a,
                    py + 0.5 - 0.7 * b * (1 - 0.8 * a) - 0.2 * a - 0.3 * (1 - b) * a,
                    0.25 * math.sin(8 * a) * a,
                ),
                14,
                3,
                red,
            ).sway(0.25)
        )
    return out
