"""A city park: an avenue of trees over a gravel path with benches and lamps, beds, a fountain, hedges, lawns, the city."""

import math

from skyscreen.catalogue import place

BEDS = ("#c8342c", "#e8b020", "#b04a9a")


@place(
    en=("park", "city park"),
    zh=("公园", ),
    ambience=("birds", "wind"),
    ground="grass",
    reverb=0.3,
    hours=9.5,
    deeds=("hide and seek", "picnic", "下象棋", "下围棋", "相亲角", "放风筝", "捉迷藏"),
    life=("An old man feeds pigeons", "Two children run"),
    pastime="walks",
    guests="phone read rest",
    full=0.6,
)
def park(set):
    kit, snow = set.kit, 1.0 if set.snowy else 0.0
    set.stage(26, 7)
    set.ground(kit.material("grass", snow=snow), hills=0.35, wavelength=24, far=5, far_start=25, flat=0.85, fine=0.8)
    stone, gravel = kit.material("stone", "#948d82"), kit.material("sand", "#8a7d68")
    set.shape("path", kit.box(3.8, 0.05, 90, gravel, 0.0, (0, -0.005, 0)), kit.box(70, 0.05, 2.6, gravel, 0.0, (0, -0.005, -19)),
              kit.cylinder(6.4, 0.05, gravel, (0, -0.005, -19), 40), shadow=False)
    set.shape("edging", *(kit.box(0.14, 0.1, 72, stone, 0.0, (s * 1.95, 0, 22)) for s in (-1, 1)), shadow=False)
    set.row("bench", (-4.2, -8), (-4.2, 10), 3, 90)
    set.row("bench", (4.2, -3), (4.2, 15), 3, -90)
    set.put("fountain", (0, -19))
    # An avenue: crowns over the path, trunks beside the frame, lamps between them.
    look = {"season": set.season}
    for k, z in enumerate((-11, 0, 11, 22, 33)):
        for s in (-1, 1):
            set.put("broadleaf", (s * (7.4 + 0.5 * (k % 2)), z + 3 * s), 70 * k, 1.05 + 0.1 * (k % 3), seed=(k + s) % 3, **look)
    for z in (-5.5, 5.5, 16.5, 27.5):
        set.put("street_lamp", (-3.8 if z in (-5.5, 16.5) else 3.8, z), scale=0.8)
    for s, z in ((-1, 4.5), (1, 8.0), (-1, -9.0), (1, -8.0)):
        _bed(set, kit, s * 6.0, z, snow)
    set.copies("hedge", hedge, [(s * 13, 0, z, 90) for s in (-1, 1) for z in (-12, -5.5, 1, 7.5, 14, 20.5)], solid=True)
    set.scatter("broadleaf", 34, (17, 80), gap=6, variants=3, clear=10, scale=(0.8, 1.4), solid=True, **look)
    set.scatter("bush", 30, (14, 60), gap=2, variants=3, clear=10, scale=(0.7, 1.7), snow=snow)
    set.scatter("pine", 18, (40, 110), gap=6, variants=2, clear=20, snow=snow)
    set.drifts(("#f0ead8", "#e0b832"), 50, (9, 38), tall=0.14, within=lambda x, z: abs(x) > 5 and abs(z + 19) > 2)
    set.crowd(10, (12, 46), variants=5, within=lambda x, z: abs(x) < 1.8 or abs(z + 19) < 1.3)
    set.crowd(6, (16, 40), variants=3, within=lambda x, z: abs(x) > 14)
    for arc in ((20, 80), (150, 215), (280, 335)):
        set.skyline(distance=260, arc=arc, height=(18, 62), count=16, depth=120)
    set.backdrop("hills", distance=420, height=45)


def _bed(set, kit, x, z, snow):
    """A round bed with a stone rim."""
    rng = set.random(f"bed {x} {z}")
    set.shape("bed", kit.cylinder(1.35, 0.14, kit.material("stone", "#9a9488"), (x, 0, z), 24),
              kit.cylinder(1.22, 0.18, kit.material("snow") if snow else kit.material("soil"), (x, 0, z), 24), shadow=False)
    for k in range(0 if snow else 26):
        a, r = 2.4 * k, 1.1 * math.sqrt((k + 0.5) / 26)
        set.put("flower", (x + r * math.sin(a), z + r * math.cos(a)), rng.uniform(0, 360), rng.uniform(0.8, 1.1), y=0.16,
                colour=BEDS[k * 3 // 26], shadow=False, solid=False)


def hedge(kit):
    """A clipped hedge, 6 m of it."""
    rng = kit.random("hedge")
    spots = [(rng.uniform(-3, 3), 0.9 * rng.random(), rng.choice((-0.42, 0.42))) for _ in range(340)]
    spots += [(rng.uniform(-3, 3), 0.92, rng.uniform(-0.42, 0.42)) for _ in range(200)]
    core = kit.box(6.0, 0.9, 0.8, kit.material("needle", "#2a4620"), 0.0)
    return core + kit.leaves(spots, 0.17, 0.13, kit.material("leaf", "#4a6c2e"), spread=0.95).sway(0.1, 0, 0.9)
