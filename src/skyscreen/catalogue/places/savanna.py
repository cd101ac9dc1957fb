"""A savanna: tall golden grass, flat-topped acacias, termite mounds, a rocky kopje, a blue mountain far off."""

import math

from skyscreen.catalogue import place


@place(
    en=("savanna", "savannah", "serengeti", "african plain", "safari", "bush country", "outback"),
    zh=("稀树草原", "非洲草原", "热带草原", "非洲大草原"),
    ambience=("wind", "birds", "night"),
    ground="grass",
    reverb=0.1,
    hours=17.4,
    deeds=("safari",),
)
def savanna(set):
    kit, rng = set.kit, set.random("acacias")
    set.stage(40, 12)
    set.ground(kit.material("grass", "#8f7a42"), hills=0.9, wavelength=30, far=5, far_start=50, flat=0.7, fine=0.9)
    spots = [[], []]
    for k in range(46):
        a, r = 2.39996 * k, 17 + 3.1 * k
        x, z = r * math.sin(a), r * math.cos(a)
        if abs(x) > 10 or abs(z) > 24:
            spots[k % 2].append((x, set.height(x, z), z, rng.uniform(0, 360), rng.uniform(0.7, 1.15)))
    for seed in range(2):
        set.copies("acacia", lambda k, s=seed: acacia(k, s), spots[seed], solid=True, params={"seed": seed})
    set.scatter(
        "grass_tuft",
        420,
        (2, 50),
        clear=-1,
        variants=3,
        scale=(0.9, 2.0),
        dense=0.62,
        blades=60,
        spread=0.85,
        colour="#b8964a",
        shadow=False,
    )
    set.scatter("bush", 60, (9, 90), gap=2.5, variants=3, clear=5, scale=(0.5, 1.4), colour="#7d8044")
    set.scatter("rock", 24, (8, 70), gap=2, variants=4, clear=3, scale=(0.3, 1.2), colour="#9a7a5a")
    for x, z in ((-34, -40), (44, -36), (-60, 24), (6, -80)):
        set.copies("kopje", lambda k: kopje(k), [(x, set.height(x, z) - 0.4, z, 40 * x)], solid=True)
    mound = [
        (x, set.height(x, z) - 0.1, z, 0, s)
        for x, z, s in ((-11, -9, 1.0), (13, -14, 1.4), (-18, 12, 1.2), (24, -8, 0.8))
    ]
    set.copies("termite mound", termites, mound, solid=True)
    for what, at in (
        ("zebra", ((-30, -52), (-34, -50), (-27, -56), (38, -58))),
        ("elephant", ((58, -76), (66, -80), (-72, -70))),
    ):
        for k, (x, z) in enumerate(at):
            poses = ("graze", "look", "walk") if what == "zebra" else ("walk", "look")
            set.put(what, (x, z), rng.uniform(0, 360), solid=False, pose=poses[k % len(poses)])
    set.backdrop("mountains", distance=900, height=170, snow=0.12, colour="#6a6a74")
    set.air(fog=0.0007, fog_height=30.0)


def acacia(kit, seed):
    """An umbrella thorn: forked stems that carry flat layers of fine leaves."""
    rng, bark = kit.random(f"acacia {seed}"), kit.material("bark", "#5a4632")
    out, spots, core = (
        kit.tube([(0, 0, 0), (0.1, 1.4, 0), (0.0, 2.4, 0.1)], [0.3, 0.22, 0.2], bark, 8, smooth=3),
        [],
        [],
    )
    dark = kit.material("needle", "#3f4a20")
    for k in range(9):
        a, r = 2.4 * k, 0.7 + 0.42 * k
        x, z, y = r * math.cos(a), r * math.sin(a), 5.2 + rng.uniform(-0.35, 0.35)
        out += kit.tube([(0, 2.2, 0.1), (x * 0.45, 3.7, z * 0.45), (x, y, z)], [0.14, 0.09, 0.03], bark, 6, smooth=3)
        core.append(kit.ellipsoid(1.5, 0.24, 1.5, dark, (x, y + 0.1, z), 12))
        for _ in range(80):
            d, s = rng.uniform(0, 6.28), 1.7 * math.sqrt(rng.random())
            spots.append((x + s * math.cos(d), y + 0.12 + rng.uniform(-0.16, 0.24), z + s * math.sin(d)))
    leaf = kit.leaves(spots, 0.4, 0.22, kit.material("leaf", "#66702e"), spread=0.9, heart=(0, 3.5, 0))
    return out + (leaf + sum(core)).sway(0.2, 3, 6)


def kopje(kit):
    """A heap of rounded granite."""
    rng, granite = kit.random("kopje"), kit.material("rock", "#9a7c62", moss=0.2)
    lumps = []
    for k in range(12):
        a, r = 2.4 * k, 0.9 * math.sqrt(k) * 1.5
        s = rng.uniform(1.3, 2.4) * (1.2 - 0.05 * k)
        lumps.append(kit.egg((r * math.cos(a), max(3.2 - 0.75 * r, 0.5), r * math.sin(a)), (s * 1.2, s * 0.85, s), 0.1))
    return kit.blob(lumps, granite, smooth=0.15, cell=0.42)


def termites(kit):
    """A spire of red clay."""
    clay = kit.material("soil", "#8f5636")
    return kit.blob(
        [
            kit.limb((0, 0, 0), (0.1, 2.0, 0), 0.5, 0.14),
            kit.limb((0.3, 0, 0.2), (0.4, 1.2, 0.2), 0.36, 0.12),
            kit.limb((-0.3, 0, -0.1), (-0.35, 0.9, -0.1), 0.4, 0.14),
        ],
        clay,
        smooth=0.2,
        cell=0.1,
    )
