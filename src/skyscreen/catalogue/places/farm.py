"""A farm: a red barn with a silo, wheat in rows, hay bales, fences, a windmill, grazing animals, blue hills."""

import math

from skyscreen.catalogue import place


@place(
    en=("farm", "farmland", "barnyard", "ranch"),
    zh=("农场", "农田", "农家", "庄园", "菜地", "菜园", "菜园子", "庄稼地"),
    ambience=("birds", "wind"),
    ground="grass",
    reverb=0.2,
    hours=17.2,
    life=("A farmer feeds chickens", "A woman carries a basket"),
    pastime="feeds chickens",
)
def farm(set):
    kit, rng = set.kit, set.random("farm")
    snow = 1.0 if set.snowy else 0.0
    set.stage(30, 5)
    set.vista(-25, 10, -20)
    set.ground(kit.material("grass", snow=snow), hills=0.5, wavelength=30, far=9, far_start=60, flat=1.0, fine=0.9)
    set.shape(
        "track",
        kit.strip(
            [(0.4 * math.sin(z / 9), 0.03, z) for z in range(-60, 61, 2)],
            3.4,
            kit.material("snow") if snow else kit.material("soil", "#8a6c4a"),
        ),
        shadow=False,
    )
    set.copies("barn", barn, [(-25, 0, -20, 55), (34, 0, -30, -40)], solid=True, lit=set.night)
    set.copies("silo", silo, [(-36, 0, -14), (-34, 0, -24), (44, 0, -22)], solid=True)
    set.put("house", (22, -14), -60, colour="ivory", roof="maroon")
    set.put("windmill", (-12, -62), 30)
    gold = "#c9a04a" if set.season in ("summer", "autumn") else "#7f9a44"
    if not snow:
        rows = [(x, 0.0, z) for x in (-9.5, -13.5, 9.5, 13.5, 17.5) for z in range(-8, 30, 2) if abs(x) < 16 or z > -6]
        rows += [
            (x + rng.uniform(-0.6, 0.6), 0.0, z) for x in range(-40, 41, 4) for z in range(-52, -32, 3) if abs(x) > 4
        ]
        set.copies(
            "wheat", lambda k: wheat(k, gold), [(x, 0.0, z, rng.uniform(-4, 4)) for x, _, z in rows], shadow=False
        )
    for z in range(-24, 27, 3):
        for s in (-1, 1):
            if abs(z - 1) > 2:
                set.put("fence", (s * 6.2, z), 90, shadow=abs(z) < 14)
    bale = kit.cylinder(0.75, 1.2, kit.material("grass", "#b8964c"), (0, 0, 0), 20).turn("z", 90).move(0.6, 0.75, 0)
    set.copies(
        "bale",
        lambda k: bale,
        [
            (x, 0, z, rng.uniform(0, 180))
            for x, z in (
                (-4.6, -9),
                (4.8, -14),
                (-12, -14),
                (12, -18),
                (16, -22),
                (-16, 32),
                (26, 6),
                (-24, 4),
                (5, 15),
            )
        ],
        solid=True,
    )
    for what, spots in (
        ("cow", ((-9, -18), (-13, -22), (13, -12), (20, -26))),
        ("sheep", ((8, -22), (10, -24), (-8, -26), (9.5, -20.5))),
    ):
        for k, (x, z) in enumerate(spots):
            set.put(what, (x, z), rng.uniform(0, 360), solid=False, pose=("graze", "look", "graze", "walk")[k % 4])
    set.put("barrel", (-5.4, 4))
    set.put("pumpkin", (-5.0, 5.2), solid=False)
    set.put("pumpkin", (-5.5, 5.8), 60, 0.8, solid=False)
    set.scatter("broadleaf", 16, (24, 60), gap=7, variants=3, clear=14, scale=(0.9, 1.4), solid=True, season=set.season)
    set.scatter("broadleaf", 60, (70, 170), gap=6, variants=3, scale=(0.9, 1.5), season=set.season, purpose="hedgerow")
    set.scatter(
        "grass_tuft",
        130,
        (2.5, 22),
        variants=3,
        clear=0.4,
        blades=50,
        spread=0.6,
        shadow=False,
        snow=snow,
        within=lambda x, z: abs(x) < 7,
    )
    set.backdrop("hills", distance=460, height=80, colour="#4d5c38", fields=0.9)
    set.air(fog=0.0009, fog_height=30.0)


def barn(kit):
    """A gambrel barn: red boards, white trim, a great door with a cross."""
    red, white, roof = (
        kit.material("planks", "#8f2a20"),
        kit.material("paint", "#e8e2d6", 0.6),
        kit.material("tile", "#5a5854"),
    )
    out = kit.box(11, 5, 16, red, 0.0, (0, 0, -8))
    profile = [(-5.5, 0), (5.5, 0), (4.0, 2.9), (0, 4.4), (-4.0, 2.9)]
    out += kit.extrude(profile, 16, red).move(0, 5, -8)
    for s in (-1, 1):
        for (x0, y0), (x1, y1) in (((6.0, 4.5), (4.05, 8.0)), ((4.1, 8.0), (0, 9.55))):
            out += kit.sheet(
                lambda u, v, a=(x0, y0), b=(x1, y1), s=s: (
                    s * (a[0] + (b[0] - a[0]) * u),
                    a[1] + (b[1] - a[1]) * u,
                    0.5 - 17 * v,
                ),
                1,
                2,
                roof,
                flip=s < 0,
            )
    out += kit.box(3.6, 3.8, 0.12, kit.material("planks", "#7a2219"), 0.0, (0, 0, 0.04))
    bars = [
        ((-1.8, 0, 0.12), (1.8, 3.8, 0.12), 0.09),
        ((1.8, 0, 0.12), (-1.8, 3.8, 0.12), 0.09),
        ((-1.85, 0, 0.12), (-1.85, 3.9, 0.12), 0.1),
        ((1.85, 0, 0.12), (1.85, 3.9, 0.12), 0.1),
        ((-1.9, 3.85, 0.12), (1.9, 3.85, 0.12), 0.1),
    ]
    bars += [
        ((-5.5, 5, 0.06), (-4.0, 7.9, 0.06), 0.12),
        ((5.5, 5, 0.06), (4.0, 7.9, 0.06), 0.12),
        ((-4.0, 7.9, 0.06), (0, 9.4, 0.06), 0.12),
        ((4.0, 7.9, 0.06), (0, 9.4, 0.06), 0.12),
    ]
    out += (
        kit.ropes(bars, white, 4)
        + kit.box(1.5, 1.6, 0.14, white, 0.0, (0, 5.8, 0.04))
        + kit.box(1.2, 1.3, 0.16, kit.material("paint", "charcoal"), 0.0, (0, 5.95, 0.05))
    )
    pane = kit.material("lamp", "#ffb45c", emission=1.3).but(colour=kit.colour("#4a4a44"))
    return out + sum(
        kit.box(0.9, 1.0, 0.1, white, 0.0, (x, 1.8, 0.03)) + kit.box(0.7, 0.8, 0.12, pane, 0.0, (x, 1.9, 0.04))
        for x in (-3.7, 3.7)
    )


def silo(kit):
    """A banded steel silo."""
    steel = kit.material("steel", "#9aa0a2", 0.5)
    rings = sum(kit.torus(2.22, 0.05, steel, (0, 1.2 * k, 0), 28, 5) for k in range(1, 9))
    return kit.lathe([(2.2, 0), (2.2, 10.5), (1.9, 11.3), (1.0, 12.2), (0, 12.5)], steel, segments=28) + rings


def wheat(kit, tone):
    """Two metres of a row of ripe wheat 1.3 m wide."""
    rng, paint = kit.random("wheat"), kit.material("blade", tone)
    rows = []
    for _ in range(kit.n(130, 30)):
        x, z, h = rng.uniform(-1.1, 1.1), rng.uniform(-1.0, 1.0), rng.uniform(0.75, 1.0)
        a, lean = rng.uniform(0, 6.28), rng.uniform(0.05, 0.2)
        path = [
            (x, 0, z),
            (x + lean * 0.4 * math.cos(a), h * 0.6, z + lean * 0.4 * math.sin(a)),
            (x + lean * math.cos(a), h, z + lean * math.sin(a)),
        ]
        rows.append(kit.strip(path, [0.02, 0.018, 0.05], paint, (-math.sin(a), 0, math.cos(a))).vary(rng.random()))
    return sum(rows).sway(0.8, 0, 1.0, 1.5)
