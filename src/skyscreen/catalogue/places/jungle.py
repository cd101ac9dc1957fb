"""A jungle: buttressed giants, palms and broad leaves, hanging vines, shafts of light, mist, ruins under moss."""

import math

from skyscreen.catalogue import place


@place(
    en=("jungle", "rainforest", "tropical forest", "amazon", "tropical rainforest", "lost temple"),
    zh=("丛林", "雨林", "热带雨林", "热带丛林", "密林"),
    ambience=("forest", "birds", "night"),
    ground="soil",
    reverb=0.5,
    hours=10.0,
    deeds=("dinosaur", "恐龙"),
)
def jungle(set):
    kit, rng = set.kit, set.random("jungle")
    set.stage(20, 4)
    set.ground(
        kit.material("soil", "#3f4224", litter=0.4, moss=1.0), hills=0.6, wavelength=10, far=6, far_start=30, flat=0.6, fine=0.8
    )
    ring = [(r * math.sin(a), r * math.cos(a)) for r, a in ((rng.uniform(7, 30), 2.4 * k) for k in range(26))]
    ring = [(x, z) for x, z in ring if abs(x) > 6.0 or abs(z) > 14]
    for seed in range(2):
        set.copies(
            "giant",
            lambda k, s=seed: giant(k, s),
            [(x, set.height(x, z) - 0.2, z, rng.uniform(0, 360), rng.uniform(0.85, 1.25)) for x, z in ring[seed::2]],
            solid=True,
            params={"seed": seed},
        )
    set.scatter("broadleaf", 52, (9, 46), gap=2.8, variants=3, clear=5.5, scale=(1.0, 1.7), colour="#3f7a2c")
    set.scatter("palm", 24, (6, 34), gap=2.6, variants=3, clear=3.2, scale=(0.6, 1.1))
    set.scatter("bamboo", 26, (8, 30), gap=1.5, variants=3, clear=4.5, scale=(0.6, 0.9))
    places = []
    for _ in range(96):
        a, r = rng.uniform(0, 6.28), 3 + 20 * rng.random() ** 0.8
        x, z = r * math.sin(a), r * math.cos(a)
        if abs(x) > 2.9 or abs(z) > 10.6:
            places.append((x, set.height(x, z), z, rng.uniform(0, 360), rng.uniform(0.5, 1.5)))
    set.copies("broad leaves", big_leaves, places[::2], params={"seed": 0})
    set.copies("ferns", fern, places[1::2], params={"seed": 1}, shadow=False)
    set.scatter("bush", 70, (4, 36), gap=1.0, variants=3, clear=2.2, scale=(0.5, 1.7), colour="#387030", shadow=False)
    set.scatter(
        "grass_tuft", 120, (2, 20), variants=3, clear=0.3, blades=40, spread=0.5, shadow=False, colour="#4f7a30"
    )
    set.scatter("rock", 16, (4, 26), variants=4, clear=1.5, scale=(0.4, 1.5), colour="#5a6050")
    stone = kit.material("stone", "#6d7262")
    ruin = (
        kit.box(2.2, 1.1, 2.2, stone, 0.02)
        + kit.box(1.7, 0.8, 1.7, stone, 0.02, (0, 1.1, 0))
        + kit.box(1.2, 2.4, 1.0, stone, 0.03, (0, 1.9, 0))
        + kit.box(1.6, 0.4, 1.4, stone, 0.03, (0, 4.3, 0))
    )
    face = kit.sphere(0.12, kit.material("stone", "#33372e"), (0, 0, 0), 8)
    ruin += (
        face.move(-0.28, 3.5, 0.48)
        + face.move(0.28, 3.5, 0.48)
        + kit.box(0.7, 0.14, 0.1, kit.material("stone", "#33372e"), 0.0, (0, 2.7, 0.5))
    )
    set.copies(
        "ruin",
        lambda k: ruin,
        [(-8.5, set.height(-8.5, -6), -6, 50), (8.8, set.height(8.8, -7.5), -7.5, -45)],
        solid=True,
    )
    set.scatter("flower", 40, (3, 16), clear=0.8, scale=(0.8, 1.5), colour="#d8306a", shadow=False)
    # Beyond the trees the wood goes on: a dark green rise instead of bare ground.
    set.backdrop("hills", distance=95, height=26, colour="#1f3a18")
    set.scatter(
        "bush", 60, (34, 70), gap=2.0, variants=3, scale=(2.0, 4.0), colour="#2c5a24", shadow=False, purpose="edge"
    )
    set.air(fog=0.003, fog_height=9.0)
    if not set.night and set.weather in ("clear", "cloudy"):
        set.sky(exposure=0.45)
        for x, z, wide in ((-4.2, -7.0, 0.9), (3.4, -12.0, 1.2), (5.4, 4.5, 0.8), (-6.5, 6.0, 1.0), (0.8, -18.0, 1.4)):
            set.shaft((x + 3.5, 13.0, z - 2.5), (x, set.height(x, z), z), wide, "#fff2c8", 0.6, 1.3)
            set.light((x, 3.0, z), "#fff0c0", 2.6, 6.5)


def giant(kit, seed):
    """A tree of 20 m: buttresses, a straight trunk, a flat crown, vines."""
    rng, bark = kit.random(f"giant {seed}"), kit.material("bark", "#5a4a38")
    soft = 4 if kit.detail > 0.4 else 1
    out = kit.tube([(0, 0, 0), (0.2, 7, 0.1), (-0.2, 15, 0.3)], [0.75, 0.5, 0.3], bark, 12, smooth=soft)
    for k in range(6):
        a = 6.2832 * k / 6 + rng.uniform(-0.3, 0.3)
        r = rng.uniform(1.5, 2.3)
        out += kit.tube(
            [
                (0.4 * math.cos(a), 2.6, 0.4 * math.sin(a)),
                (0.8 * math.cos(a), 0.9, 0.8 * math.sin(a)),
                (r * math.cos(a), -0.1, r * math.sin(a)),
            ],
            [0.12, 0.26, 0.14],
            bark,
            7,
            smooth=3 if kit.detail > 0.4 else 1,
        )
    spots, mass = [], kit.material("needle", "#1f4a1c")
    core = []
    for k in range(9):
        a, r = 2.4 * k, 0.9 + 0.55 * k
        x, y, z = r * math.cos(a), 14.5 + rng.uniform(-0.8, 2.2), r * math.sin(a)
        out += kit.tube([(0, 12.5, 0), (x * 0.5, 13.6, z * 0.5), (x, y, z)], [0.2, 0.12, 0.05], bark, 6, smooth=3 if kit.detail > 0.4 else 1)
        core.append(kit.ellipsoid(1.9, 0.9, 1.9, mass, (x, y + 0.3, z), 12 if kit.detail > 0.4 else 16))
        for _ in range(90):
            d = [rng.gauss(0, 1) for _ in range(3)]
            s = 2.1 / math.sqrt(sum(c * c for c in d))
            spots.append((x + d[0] * s, y + 0.3 + d[1] * s * 0.5, z + d[2] * s))
    crown = kit.leaves(spots if kit.detail > 0.2 else spots * 2, 0.62, 0.4, kit.material("leaf", "#3d7a2a"), spread=0.8, heart=(0, 13, 0)) + sum(core)
    vines = []
    for _ in range(9):
        a, r = rng.uniform(0, 6.28), rng.uniform(0.8, 4.2)
        x, z = r * math.cos(a), r * math.sin(a)
        vines.append(((x, 14, z), (x + rng.uniform(-0.3, 0.3), rng.uniform(1.5, 8), z), 0.035))
    return out + crown.sway(0.3, 9, 17) + kit.ropes(vines, kit.material("bark", "#4a5a30"), 4).sway(0.2, 14, 3)


def big_leaves(kit):
    """A clump of banana-like leaves 1.6 m tall."""
    rng, green = kit.random("banana"), kit.material("leaf", "#4a8a34")
    out = []
    for k in range(9):
        a, lean, h = 2.4 * k, rng.uniform(0.3, 1.0), rng.uniform(1.0, 1.7)
        c, s = math.cos(a), math.sin(a)

        def leaf(u, v, c=c, s=s, lean=lean, h=h):
            out_, y = lean * u**1.4, h * (u * 1.5 - 0.75 * lean * u * u)
            across = (v - 0.5) * 0.5 * math.sin(3.1416 * min(u * 0.9 + 0.08, 1.0)) ** 0.7
            return out_ * s + across * c, y + abs(across) * 0.3, out_ * c - across * s

        out.append(kit.sheet(leaf, 7, 2, green).vary(rng.random()))
    return sum(out).sway(0.4, 0, 1.6)


def fern(kit):
    """A fern: arching fronds with leaflets."""
    rng, green = kit.random("fern"), kit.material("leaf", "#5a8f3a")
    spots, stalks = [], []
    for k in range(11):
        a, long = 2.4 * k, rng.uniform(0.6, 0.95)
        last = (0.0, 0.0, 0.0)
        for n in range(1, 8):
            t = n / 7
            at = (long * t * math.cos(a), long * (0.9 * t - 0.85 * t * t), long * t * math.sin(a))
            stalks.append((last, at, 0.008))
            spots += [at, at]
            last = at
    leaves = kit.leaves(spots, 0.26, 0.09, green, spread=0.9)
    return (leaves + kit.ropes(stalks, green, 3) if kit.detail > 0.5 else leaves).sway(0.5, 0, 0.5)
