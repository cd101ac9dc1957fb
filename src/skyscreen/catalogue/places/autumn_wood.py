"""An autumn wood: beeches and maples in gold and red, a carpet of leaves, low sun between the stems, toadstools."""

import math

from skyscreen.catalogue import place

TONES = ("#d08a1c", "#c0501c", "#a8281c", "#d8a830", "#b8701c")


@place(
    en=("autumn forest", "autumn wood", "autumn woods", "fall forest", "maple forest", "birch forest", "golden forest"),
    zh=("秋林", "枫林", "秋天的森林", "秋天的树林", "红叶林", "白桦林", "枫叶林"),
    ambience=("forest", "wind"),
    ground="soil",
    reverb=0.4,
    hours=16.6,
    season="autumn",
    pastime="walks",
)
def autumn_wood(set):
    kit, rng = set.kit, set.random("birches")
    set.stage(26, 4.6)
    set.ground(
        kit.material("soil", "#8a5426", litter=0.8, moss=0.1),
        hills=0.8,
        wavelength=14,
        far=8,
        far_start=38,
        flat=0.6,
        fine=0.8,
    )
    for k, tone in enumerate(TONES):
        set.scatter(
            "broadleaf",
            19,
            (8, 60),
            gap=2.6,
            variants=2,
            clear=5.5,
            scale=(1.0, 1.8),
            colour=tone,
            solid=True,
            purpose=str(k),
        )
    spots = []
    for _ in range(64):
        r, a = 6 + 40 * rng.random(), rng.uniform(0, 6.28)
        x, z = r * math.sin(a), r * math.cos(a)
        if abs(x) > 4.2 or abs(z) > 15:
            spots.append((x, set.height(x, z), z, rng.uniform(0, 360), rng.uniform(0.8, 1.2)))
    set.copies("birch", birch, spots, solid=True)
    set.scatter("pine", 26, (26, 80), gap=4, variants=2, clear=16, scale=(1.0, 1.8))
    set.scatter("broadleaf", 70, (56, 120), gap=4, variants=1, scale=(1.3, 2.0), colour="#b8641c", purpose="belt")
    for k, tone in enumerate(("#c8781c", "#b0401c", "#d8a030")):
        set.copies(
            f"leaves {k}",
            lambda kit_, t=tone: litter(kit_, t),
            [(rng.uniform(-14, 14), 0.02, rng.uniform(-16, 16), rng.uniform(0, 360)) for _ in range(40)],
            shadow=False,
        )
    set.scatter("bush", 60, (5, 40), gap=1.2, variants=2, clear=2.6, scale=(0.4, 1.1), colour="#9a6a24", shadow=False)
    set.scatter("grass_tuft", 90, (2, 26), variants=3, clear=0.4, blades=30, spread=0.4, shadow=False, colour="#a08a3c")
    set.scatter("mushroom", 18, (2.8, 10), clear=0.5, scale=(0.7, 1.5), shadow=False)
    set.scatter("rock", 14, (4, 30), variants=2, clear=1.6, scale=(0.3, 1.2))
    log = kit.capsule((-1.6, 0.25, 0), (1.5, 0.3, 0.3), 0.26, kit.material("bark"), 12)
    set.shape("log", log, at=(-4.4, set.height(-4.4, -2.5), -2.5), turn=60)
    set.air(fog=0.0028, fog_height=8.0)
    if not set.night:
        set.sky(exposure=0.15)


def birch(kit):
    """A slender white stem with black bands and a loose golden crown."""
    rng, bark, scar = kit.random("birch"), kit.material("paper", "#d8d4c8"), kit.material("bark", "#241f1a")
    out = kit.tube([(0, 0, 0), (0.12, 4, 0.05), (-0.05, 8.5, 0.1)], [0.14, 0.1, 0.03], bark, 8, smooth=3)
    bands = []
    for _ in range(26):
        y, a = rng.uniform(0.3, 7), rng.uniform(0, 6.28)
        bands.append(kit.box(0.12, 0.03, 0.05, scar, 0.0, (0, y, 0.115 - 0.007 * y)).turn("y", a * 57.3))
    spots = []
    for k in range(260):
        y = rng.uniform(3.2, 8.6)
        r = 1.25 * (1 - abs(y - 5.4) / 4.2) ** 0.6 * rng.uniform(0.3, 1.0) if abs(y - 5.4) < 4.2 else 0.1
        a = 2.39996 * k
        spots.append((r * math.cos(a), y, r * math.sin(a)))
    crown = kit.leaves(spots, 0.3, 0.22, kit.material("leaf", "#d8a828"), spread=0.95, heart=(0, 5, 0))
    return out + sum(bands[:: 1 if kit.detail > 0.5 else 4]) + crown.sway(0.5, 2.5, 8.5)


def litter(kit, tone):
    """Fallen leaves over two metres."""
    rng = kit.random("litter" + tone)
    spots = [(rng.gauss(0, 1.1), rng.uniform(0.0, 0.05), rng.gauss(0, 1.1)) for _ in range(70)]
    return kit.leaves(spots, 0.14, 0.11, kit.material("leaf", tone), "fallen", spread=1.0).scale(1, 0.35, 1)
