"""Rice terraces: flooded steps that mirror the sky climb round a valley, huts under palms, mist on the ridges."""

import math

from skyscreen.catalogue import place

STEP, TREAD, FIRST = 0.72, 4.4, 8.5
"""Metres: height and depth of a terrace, radius of the lowest."""


@place(
    en=("rice terraces", "rice field", "rice paddy", "paddy field", "terraced fields"),
    zh=("梯田", "稻田", "水田", "稻田里"),
    ambience=("birds", "night", "stream"),
    ground="grass",
    reverb=0.3,
    hours=7.2,
    deeds=("插秧", "plant rice"),
    life=("Two farmers plant rice", "A water buffalo walks"),
    pastime="plants rice",
)
def rice_terraces(set, levels=13):
    kit, rng = set.kit, set.random("terraces")
    set.stage(16, 4)
    edge = lambda a, k: FIRST + TREAD * k + 1.6 * math.sin(3 * a + 0.35 * k) + 0.9 * math.sin(7 * a - 0.2 * k)
    side = lambda a: max(0.0, min(1.0, (2.25 - abs(a)) / 0.5))

    def rise(x, z):
        a, r = math.atan2(x, -z), math.hypot(x, z)
        if side(a) <= 0 or r < FIRST - 3:
            return -0.25 if r > FIRST else 0.0
        k = sum(1 for n in range(levels) if r > edge(a, n))
        return STEP * k * side(a) - 0.35 * (k > 0)

    set.ground(
        kit.material("grass", "#55702f"),
        hills=0.2,
        wavelength=14,
        slope=rise,
        flat=1.0,
        cells=72,
        fine=1.0,
        far=10,
        far_start=70,
    )
    for k in range(levels):
        terrace(set, k, edge, side)
    spots = []
    for _ in range(520):
        a, k = rng.uniform(-2.0, 2.0), rng.randrange(levels - 3)
        r = edge(a, k) + rng.uniform(0.6, TREAD - 0.3)
        if side(a) > 0.9:
            spots.append(
                (r * math.sin(a), STEP * (k + 1) - 0.15, -r * math.cos(a), rng.uniform(0, 360), rng.uniform(0.7, 1.1))
            )
    set.copies("seedlings", seedlings, spots, shadow=False)
    for a, k, what in (
        (-1.0, 5, "house"),
        (0.9, 6, "house"),
        (-0.2, 9, "house"),
        (1.6, 4, "house"),
        (-1.7, 3, "house"),
    ):
        r = edge(a, k) + 2.6
        set.put(
            what,
            (r * math.sin(a), -r * math.cos(a)),
            -math.degrees(a),
            0.55,
            y=STEP * (k + 1) - 0.2,
            colour="tan",
            roof="#6a5a3c",
        )
    for n in range(26):
        a, k = rng.uniform(-2.1, 2.1), rng.randrange(2, levels)
        r = edge(a, k) + 0.3
        what = "palm" if n % 3 == 0 else "broadleaf"
        set.put(
            what,
            (r * math.sin(a), -r * math.cos(a)),
            50 * n,
            0.5 if what == "palm" else 0.55,
            y=STEP * (k + 1) - 0.3,
            seed=n % 3,
            solid=False,
        )
    set.scatter("broadleaf", 60, (66, 110), gap=5, variants=3, scale=(0.8, 1.4), within=lambda x, z: z < 20)
    set.scatter("grass_tuft", 120, (2, 8), variants=3, clear=0.2, blades=46, spread=0.5, shadow=False, colour="#6d9a3a")
    set.scatter("bush", 16, (5, 9), clear=1.6, variants=3, scale=(0.4, 0.8))
    set.scatter("palm", 8, (12, 30), gap=5, clear=6, variants=3, within=lambda x, z: z > 8)
    set.backdrop("mountains", distance=420, height=190, snow=0.0, colour="#4a5f4a")
    set.air(fog=0.0032, fog_height=16.0)


def terrace(set, k, edge, side):
    """Step k: a flooded or a green tread, the bank below it and the bund along its edge."""
    kit = set.kit
    green, water, bank = (
        kit.material("grass", "#5d8a2c"),
        kit.material("pane", "#3d5560"),
        kit.material("grass", "#4a5f2a"),
    )
    a = lambda u: -2.1 + 4.2 * u
    at = lambda u, out: (edge(a(u), k) + out) * math.sin(a(u))
    away = lambda u, out: -(edge(a(u), k) + out) * math.cos(a(u))
    high = lambda u: STEP * (k + 1) * side(a(u))
    deep = lambda u: edge(a(u), k + 1) - edge(a(u), k) + 0.3
    wide = 40 + 3 * k
    floor = lambda u, v: (at(u, 0.35 + v * deep(u)), high(u) - 0.12, away(u, 0.35 + v * deep(u)))
    wall = lambda u, v: (at(u, 0.12 * v - 0.1), high(u) - STEP * 1.15 * (1 - v), away(u, 0.12 * v - 0.1))
    tread = kit.sheet(floor, wide, 2, water if k % 3 != 2 else green, flip=True)
    rim = kit.tube([(at(n / wide, 0.12), high(n / wide), away(n / wide, 0.12)) for n in range(wide + 1)], 0.2, green, 6)
    set.shape("terrace", both(tread), both(kit.sheet(wall, wide, 2, bank, flip=True)), rim, shadow=False)


def both(solid):
    """Seen from either side."""
    from dataclasses import replace

    back = tuple(replace(p, index=p.index[:, ::-1], normal=-p.normal) for p in solid.pieces)
    up = sum(float(p.normal[:, 1].sum()) for p in solid.pieces)
    return (
        solid
        if up > 0 and abs(up) > 1
        else replace(solid, pieces=back)
        if up < -1
        else replace(solid, pieces=solid.pieces + back)
    )


def seedlings(kit):
    """A bunch of young rice in rows."""
    rng, paint = kit.random("rice"), kit.material("blade", "#86b83c")
    rows = []
    for k in range(kit.n(26, 8)):
        x, z = 0.32 * (k % 5 - 2), 0.32 * (k // 5 - 2)
        a, h = rng.uniform(0, 6.28), rng.uniform(0.3, 0.5)
        rows.append(
            kit.strip(
                [
                    (x, 0, z),
                    (x + 0.05 * math.cos(a), h * 0.6, z + 0.05 * math.sin(a)),
                    (x + 0.16 * math.cos(a), h, z + 0.16 * math.sin(a)),
                ],
                [0.05, 0.04, 0.004],
                paint,
                (-math.sin(a), 0, math.cos(a)),
            ).vary(rng.random())
        )
    return sum(rows).sway(0.6, 0, 0.5)
