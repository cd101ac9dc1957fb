"""A mountain shrine: a way of red gates up to a hall under cedars, stone lanterns, a basin, moss."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "shrine",
        "japanese shrine",
        "torii gates",
        "shinto shrine",
        "torii",
        "fushimi inari",
        "japanese temple",
        "kyoto",
    ),
    zh=("神社", "鸟居", "日本神社", "千本鸟居", "京都"),
    ambience=("forest", "birds", "wind"),
    ground="paving",
    reverb=0.4,
    hours=8.0,
    life=("A woman prays",),
    pastime="prays",
)
def shrine(set):
    kit, rng = set.kit, set.random("shrine")
    set.stage(24, 3.2)
    set.vista(0, 4.2, -18)
    snow = 1.0 if set.snowy else 0.0
    set.ground(
        kit.material("snow") if set.snowy else kit.material("soil", "#55452e", moss=0.9, litter=0.3),
        hills=0.7,
        wavelength=14,
        far=22,
        far_start=16,
        flat=1.0,
        fine=0.8,
        slope=lambda x, z: 0.12 * max(0.0, -z - 14) if z > -40 else 3.1,
    )
    way = kit.material("paving", "#8d887c")
    rows = [
        [(x, max(set.height(0, z), set.height(-1.7, z), set.height(1.7, z)) + 0.04, z) for x in (-1.7, -0.6, 0.6, 1.7)]
        for z in range(-30, 31, 2)
    ]
    set.shape("way", kit.loft(rows, way, closed=False), shadow=False)
    gates = [
        (0, set.height(0, z), z, 0, 1.0) for z in (-13.5, -15.5, -17.5, -19.5, -21.5, -23.5, -25.5, 14.5, 17.5, 20.5)
    ]
    set.copies("torii", torii, gates)
    set.copies("great torii", torii, [(0, set.height(0, 27), 27, 0, 1.9)])
    set.copies("hall", hall, [(0, set.height(0, -34) - 0.1, -36)], solid=True, lit=True)
    lamps = [(s * 2.5, set.height(s * 2.5, z), z, 0 if s < 0 else 180) for z in (-9, -3, 3, 9) for s in (-1, 1)]
    set.copies("stone lantern", stone_lantern, lamps, solid=True, lit=set.night)
    if set.night:
        for x, y, z, _ in lamps:
            set.light((x, y + 1.15, z), "#ffb060", 2.2, 6.0)
    for x, z, turn in ((-2.6, -12.2, 90), (2.6, -12.2, -90)):
        set.put("stone_lion", (x, z), turn, 0.8)
    cedars = []
    for _ in range(90):
        x, z = rng.uniform(-38, 38), rng.uniform(-52, 40)
        if abs(x) > 5.2 and (abs(x) > 9 or z > -28) and all((x - a) ** 2 + (z - c) ** 2 > 7 for a, _, c, *_ in cedars):
            cedars.append((x, set.height(x, z) - 0.2, z, rng.uniform(0, 360), rng.uniform(0.8, 1.3)))
    for seed in range(2):
        set.copies(f"cedar {seed}", lambda k, s=seed: cedar(k, s), cedars[seed::2], params={"seed": seed}, solid=True)
    for x, z in ((-6, 2), (6.5, -6), (-7, -10), (7, 8), (-6.5, 12)):
        set.put(
            "broadleaf",
            (x, z),
            rng.uniform(0, 360),
            0.55,
            seed=int(z) % 3,
            colour="#b0301c" if set.season == "autumn" else "#6a8f34",
            solid=False,
        )
    set.scatter(
        "bush", 70, (4, 30), gap=0.9, variants=3, clear=1.6, scale=(0.4, 1.0), colour="#476a30", snow=snow, shadow=False
    )
    set.scatter("rock", 40, (3, 26), gap=1.0, variants=4, clear=1.0, scale=(0.2, 1.0), colour="#5f6258")
    set.scatter("bamboo", 30, (14, 36), gap=1.5, variants=3, clear=8, scale=(0.8, 1.1))
    set.backdrop("hills", distance=160, height=60, colour="#24381f")
    set.air(fog=0.003, fog_height=14.0)
    if not set.night and set.weather in ("clear", "cloudy"):
        set.sky(exposure=0.3)


def torii(kit):
    """A vermilion gate 3.6 m wide: two leaning posts, a tie beam, a curved lintel with a black cap."""
    red, black = kit.material("paint", "#c23a1e", 0.5), kit.material("paint", "#1c1a1a", 0.5)
    out = sum(
        kit.cylinder(0.17, 3.3, red, (0, 0.3, 0), 14, top=0.14).turn("z", 2 * s).move(s * 1.75, 0, 0)
        + kit.cylinder(0.2, 0.42, black, (s * 1.75, 0, 0), 14)
        for s in (-1, 1)
    )
    out += kit.box(4.1, 0.24, 0.16, red, 0.01, (0, 2.75, 0)) + kit.box(0.26, 0.44, 0.12, red, 0.01, (0, 2.98, 0))
    curve = [(x, 3.44 + 0.035 * x * x, 0.0) for x in (-2.4, -1.6, -0.8, 0, 0.8, 1.6, 2.4)]
    beam = lambda y, h, d: kit.loft(
        [[(x, cy + y, d), (x, cy + y + h, d), (x, cy + y + h, -d), (x, cy + y, -d)] for x, cy, _ in curve],
        red if h < 0.2 or y < 0.1 else black,
    )
    return out + beam(0.0, 0.2, 0.15) + beam(0.2, 0.16, 0.21)


def hall(kit):
    """A hall on a stone base: red pillars, white walls, a deep copper-green roof, a rope and a bell."""
    red, white = kit.material("paint", "#b03a22", 0.5), kit.material("plaster", "#e8e2d2")
    tile, wood, stone = (
        kit.material("tile", "#4a5a50"),
        kit.material("wood", "#6a4426"),
        kit.material("stone", "#8d8a80"),
    )
    out = (
        kit.box(10, 0.9, 7.6, stone, 0.03)
        + kit.box(3.2, 0.6, 1.0, stone, 0.02, (0, 0, 4.1))
        + kit.box(3.2, 0.3, 1.8, stone, 0.02, (0, 0, 4.5))
    )
    out += kit.box(8.2, 2.8, 5.0, white, 0.02, (0, 0.9, -0.5))
    out += kit.cylinder(0.18, 3.0, red, (0, 0.9, 0), 14).many(
        [(x, 0, z) for x in (-4.2, -1.5, 1.5, 4.2) for z in (-3.1, 2.9)]
    )
    out += kit.box(9.4, 0.3, 0.3, red, 0.01, (0, 3.6, 2.9)) + kit.box(2.5, 2.3, 0.1, wood, 0.01, (0, 0.9, 2.02))
    out += kit.box(0.05, 2.3, 0.06, red, 0.0).many([(x, 0.9, 2.06) for x in (-0.9, -0.45, 0, 0.45, 0.9)])
    glow = kit.material("lamp", "#ffcf90", emission=1.2)
    out += kit.box(1.5, 1.2, 0.03, glow, 0.0).many([(s * 2.7, 1.6, 2.03) for s in (-1, 1)])

    # Roof: concave slopes that lift at the corners.
    def slope(u, v, sign):
        x, t = (v - 0.5) * 13.0, u
        lift = 0.5 * abs(2 * v - 1) ** 3 * (1 - t)
        return x * (1 - 0.22 * t), 3.7 + 2.9 * t**1.35 + lift, sign * (5.6 * (1 - t))

    out += kit.sheet(lambda u, v: slope(u, v, 1), 8, 16, tile, flip=True) + kit.sheet(
        lambda u, v: slope(u, v, -1), 8, 16, tile
    )
    out += kit.sheet(lambda u, v: slope(u, v, 1), 8, 16, wood).move(0, -0.12, 0) + kit.sheet(
        lambda u, v: slope(u, v, -1), 8, 16, wood, flip=True
    ).move(0, -0.12, 0)
    out += kit.box(10.4, 0.4, 0.5, tile, 0.05, (0, 6.5, 0))
    rope = kit.tube(
        [(0, 3.6, 3.1), (0, 2.6, 3.12), (0, 1.7, 3.1)], [0.05, 0.06, 0.05], kit.material("rope", "#e0d0a8"), 8
    )
    return out + rope + kit.sphere(0.2, kit.material("brass"), (0, 3.5, 3.1), 14)


def stone_lantern(kit):
    """A lantern of granite: foot, shaft, fire box, hat."""
    stone, glow = kit.material("stone", "#868579"), kit.material("lamp", "#ffb868", emission=2.2)
    out = kit.lathe([(0.34, 0), (0.34, 0.14), (0.16, 0.24), (0.13, 0.9), (0.28, 1.0), (0.3, 1.06)], stone, segments=6)
    out += kit.box(0.3, 0.3, 0.3, glow, 0.0, (0, 1.06, 0)) + sum(
        kit.box(0.07, 0.32, 0.07, stone, 0.0, (x * 0.17, 1.05, z * 0.17)) for x in (-1, 1) for z in (-1, 1)
    )
    return out + kit.lathe([(0.46, 1.36), (0.42, 1.42), (0.14, 1.62), (0.1, 1.72), (0.0, 1.85)], stone, segments=6)


def cedar(kit, seed):
    """A cedar of 19 m: a straight red-brown stem, crown in drooping layers from half its height."""
    rng, bark = kit.random(f"cedar {seed}"), kit.material("bark", "#5a3d2a")
    out = kit.tube([(0, 0, 0), (0.05, 6, 0), (0, 18.5, 0)], [0.46, 0.33, 0.05], bark, 9)
    spots, mass = [], []
    dark = kit.material("needle", "#1f3a20")
    for k in range(9):
        y = 6.5 + 1.4 * k
        r = 2.6 * (1 - k / 9.6) + 0.3
        mass.append(kit.lathe([(r * 0.75, y - 0.5), (r * 0.45, y + 0.5), (0, y + 1.7)], dark, segments=9))
        for _ in range(26):
            a, q = rng.uniform(0, 6.2832), r * rng.uniform(0.6, 1.05)
            spots.append((q * math.cos(a), y - 0.35 * q / r + rng.uniform(-0.3, 0.9), q * math.sin(a)))
    crown = kit.leaves(spots, 0.75, 0.4, kit.material("leaf", "#34592c"), spread=0.6, heart=(0, 10, 0), droop=0.5)
    return out + (crown + sum(mass)).sway(0.25, 6, 19)
