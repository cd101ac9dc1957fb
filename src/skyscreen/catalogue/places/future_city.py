"""A city of tomorrow by day: white rounded towers with gardens, a monorail, glass tubes, clean plazas, flying cars."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "future city",
        "futuristic city",
        "city of the future",
        "utopian city",
        "sci-fi city",
        "alien city",
        "space colony",
    ),
    zh=("未来城市", "未来世界", "未来都市", "科幻城市", "未来之城"),
    ambience=("city",),
    ground="concrete",
    reverb=0.6,
    hours=9.5,
    people="space",
)
def future_city(set):
    kit, rng = set.kit, set.random("future")
    set.stage(44, 7.0)
    set.vista(0, 60, -170)
    set.ground(kit.material("concrete", "#8f959c"), reach=320, cells=24, fine=9.0)
    spire = lambda k, s: k.lathe([(9, 0), (8, 14), (6.4, 50), (7.6, 74), (5, 96), (0.6, 104), (0, 132)], k.material("facade", ("#dfe6ec", "#c8d8e4", "#e8e4dc")[s], None, 1.0, 0.0, "", bay=2.6, floor=3.8, lit=0.5), segments=26) + sum((k.torus(r, 0.5, k.material("neon", "#60e0ff", emission=2.0), (0, y, 0), 40, 5) for r, y in ((8.2, 14), (6.7, 48), (7.9, 72))), k.box(0.1, 0.1, 0.1, k.material("steel")))
    slab = lambda k, s: k.loft([[(x * w, y, z * d) for x, z in ((1, 0.7), (0.7, 1), (-0.7, 1), (-1, 0.7), (-1, -0.7), (-0.7, -1), (0.7, -1), (1, -0.7))] for y, w, d in ((0, 11, 8), (40 + 12 * s, 9, 7), (52 + 16 * s, 6, 5))], k.material("facade", ("#e4e8ea", "#b8c8d4", "#d8dcd4")[s], None, 1.0, 0.0, "", bay=3.0, floor=3.8, lit=0.5))
    for n in range(3):
        set.copies(f"spire {n}", lambda k, s=n: spire(k, s), [(p * (30 + 14 * j), 0, -60 + 34 * j + 9 * n, 0, 0.7 + 0.2 * ((j + n) % 3)) for p in (-1, 1) for j in range(n, 4, 3)], shadow=True, lit=set.night)
        set.copies(f"slab {n}", lambda k, s=n: slab(k, s) + terraces(k, s), [(p * 21, 0, -44 + 22 * j, 90, 0.8) for p in (-1, 1) for j in range(5) if (j + (p > 0)) % 3 == n], solid=True, lit=set.night)
    set.skyline(distance=190, arc=(0, 360), height=(60, 230), count=90, depth=240, tones=("#d8e0e6", "#c0ccd8", "#e0e0da"))
    _above(set, kit)
    set.stand("monorail", [(11.5, 0)], 150.0, 3, solid=False, lit=True)
    garden = [(s * 7.4, z) for s in (-1, 1) for z in range(-40, 44, 10)]
    for k, (x, z) in enumerate(garden):
        set.put("broadleaf", (x, z), 50 * k, 0.55, seed=k % 3, season=set.season)
    set.shape("planters", kit.box(1.8, 0.5, 4.0, kit.material("plaster", "#f0f2f4"), 0.2).many([(x, 0, z + 4) for x, z in garden]))
    pod = lambda k: k.ellipsoid(1.2, 0.7, 2.3, k.material("carpaint", "#e8ecf0", 0.2), (0, 0, 0), 14) + k.ellipsoid(0.95, 0.5, 1.3, k.material("pane", "#1c2c3a"), (0, 0.32, 0.2), 12) + k.box(1.6, 0.08, 0.2, k.material("neon", "#60e0ff", emission=4.0), 0.0, (0, -0.45, -1.4))
    set.copies("pod", pod, [(rng.uniform(-9, 7), rng.uniform(12, 40), -80 + 16 * k, 180 * (k % 2)) for k in range(11)], shadow=False, lit=True)
    set.stand("fountain", [(0, -34)], 4.0)
    if set.night:
        for z in (-24, -8, 8, 24):
            set.light((5, 4, z), "#a0e0ff", 8.0, 14.0)
    set.crowd(12, (10, 50), arcs=((-12, 12), (168, 192)), variants=4)
    set.camera_limits((-9, 0.15, -60), (9, 30, 60))


def terraces(kit, tall):
    """White decks round a block every 10 m, gardens on them, lines of light below."""
    deck, green = kit.material("plaster", "#f4f6f8"), kit.material("leaf", "#5c9a48")
    glow, out = kit.material("neon", "#60e0ff", emission=2.0), []
    ring = ((1, 0.7), (0.7, 1), (-0.7, 1), (-1, 0.7), (-1, -0.7), (-0.7, -1), (0.7, -1), (1, -0.7))
    for n in range(4):
        y = 7.0 + 9.5 * n
        share = 1 - 0.18 * y / (40 + 12 * tall)
        outline = [(x * 11 * share + 2.0 * (1 if x > 0 else -1), z * 8 * share + 2.0 * (1 if z > 0 else -1)) for x, z in ring]
        out.append(kit.extrude(outline, 0.5, deck).turn("x", -90).move(0, y, 0))
        out.append(kit.extrude([(0.985 * x, 0.985 * z) for x, z in outline], 0.12, glow).turn("x", -90).move(0, y - 0.3, 0))
        edge = [(x * 0.93, y + 0.6, z * 0.93) for x, z in outline]
        spots = [tuple(a + (b - a) * t / 6 for a, b in zip(p, q, strict=True)) for p, q in zip(edge, edge[1:] + edge[:1], strict=True) for t in range(6)]
        out.append(kit.sphere(0.75, green, (0, 0, 0), 6).scale(1, 0.8, 1).many(spots))
    return sum(out[1:], out[0])


def _above(set, kit):
    """Tubes of glass from block to block over the street, rings of light round them, a great dish on the axis."""
    pane, ring = kit.material("pane", "#7ac0d8"), kit.material("neon", "#40e0ff", emission=2.5)
    for z, y in ((-33, 15.0), (-11, 22.0), (33, 17.0)):
        tube = kit.capsule((-15, y, z), (15, y, z), 1.5, pane, 14) + kit.torus(1.6, 0.14, ring, (0, 0, 0), 22, 5).turn("z", 90).many([(x, y, z) for x in (-12, -6, 0, 6, 12)])
        set.shape("tube", tube, shadow=False)
    dome = kit.lathe([(30, 0), (29, 9), (23, 17), (12, 22), (0, 24)], kit.material("pane", "#8ac8dc"), segments=36) + kit.torus(30, 0.8, ring, (0, 0.8, 0), 44, 5)
    ribs = [[(30 * math.cos(a) * math.sin(b), 24 * math.sin(a), 30 * math.cos(a) * math.cos(b)) for a in (0.262 * k for k in range(7))] for b in (0.524 * j for j in range(12))]
    set.shape("dome", dome, *(kit.tube(rib, 0.4, kit.material("plaster", "#f4f6f8"), 5) for rib in ribs), at=(0, 0, -112), shadow=False)
