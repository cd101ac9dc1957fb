"""The deep sea: black water, grey ooze and boulders, chimneys that smoke with glowing vents, sparks of living light."""

import math

from skyscreen.catalogue import place


@place(
    en=("deep sea", "deep ocean", "abyss", "deep-sea", "dark ocean", "mariana trench", "bottom of the sea"),
    zh=("深海", "海沟", "海底深处", "马里亚纳海沟", "深海里"),
    ambience=("underwater",),
    ground="sand",
    medium="underwater",
    reverb=1.2,
    hours=1.0,
)
def deep_sea(set, sparks=240):
    kit, rng = set.kit, set.random("abyss")
    set.stage(16, 5)
    set.ground(kit.material("sand", "#4a4c4c"), hills=0.9, wavelength=12, far=9, far_start=18, flat=0.7, fine=0.8, reach=140)
    set.scatter("rock", 36, (4, 32), gap=1.6, variants=4, clear=1.4, scale=(0.5, 1.8), colour="#2c3034")
    set.scatter("rock", 12, (13, 40), gap=5, variants=4, clear=8, scale=(3.0, 6.5), colour="#24282c", purpose="crags")
    vents = [(-7.5, -5.0, 1.0), (8.5, -9.0, 1.5), (-11.0, 6.0, 1.3), (11.5, 7.5, 0.9)]
    set.copies("vent", vent, [(x, set.height(x, z) - 0.2, z, 50 * x, s) for x, z, s in vents], solid=True)
    for x, z, s in vents:
        set.light((x * 0.93, set.height(x, z) + 1.0 * s, z * 0.93), "#ff7a2c", 3.0, 6.0)
    worms = [(x + rng.uniform(-1.6, 1.6), set.height(x, z) - 0.05, z + rng.uniform(-1.6, 1.6), rng.uniform(0, 360), rng.uniform(0.6, 1.3)) for x, z, _ in vents for _ in range(7)]
    set.copies("tube worms", worm, worms, shadow=False)
    for tone in ("#48d8ff", "#7affc0", "#9a7aff"):
        mote = lambda k, t=tone: k.sphere(0.016, k.material("lamp", t, emission=3.0), segments=6)
        spots = []
        for _ in range(sparks // 3):
            a, r = rng.uniform(0, 6.28), rng.uniform(3.5, 24)
            spots.append((r * math.sin(a), rng.uniform(0.3, 8.0), r * math.cos(a), 0, rng.uniform(0.5, 2.0)))
        set.copies(f"sparks {tone}", mote, spots, shadow=False)
    for x, y, z in ((0.0, 6.5, 4.0), (-4.5, 4.0, -5.0), (5.0, 4.5, -4.0)):
        set.light((x, y, z), "#5a9ad8", 5.0, 13.0)
    set.air(fog=0.05, fog_height=900.0, fog_colour=(0.003, 0.012, 0.024))
    set.sky(indoor=True, cloud=1.0, haze=0.0, exposure=-0.4)
    set.camera_limits((-30, 0.3, -30), (30, 11, 30))


def vent(kit):
    """A chimney of sulphides, cracks of orange light at its mouth."""
    stone, hot = kit.material("rock", "#3a342e", moss=0.0), kit.material("lamp", "#ff6a20", emission=2.2)
    parts = []
    for k, (x, z, h) in enumerate(((0, 0, 3.2), (0.7, 0.3, 2.0), (-0.6, 0.5, 1.5), (0.1, -0.7, 1.1))):
        rings = [[(x + (0.55 - 0.36 * t) * (1 + 0.22 * math.sin(3 * a + 5 * t + k)) * math.sin(a), h * t, z + (0.55 - 0.36 * t) * (1 + 0.22 * math.sin(3 * a + 5 * t + k)) * math.cos(a)) for a in (6.2832 * j / 14 for j in range(14))] for t in (0, 0.15, 0.3, 0.5, 0.7, 0.85, 1.0)]
        parts.append(kit.loft(rings, stone))
        parts.append(kit.cylinder(0.11, 0.05, hot, (x, h, z), 10))
    return sum(parts[1:], parts[0])


def worm(kit):
    """White tubes with red plumes."""
    rng, out = kit.random("worms"), []
    tube, plume = kit.material("plastic", "#d8d4c8", 0.6), kit.material("petal", "#c8202c")
    for k in range(6):
        a, h = 2.4 * k, rng.uniform(0.5, 1.1)
        x, z = 0.16 * math.sin(a), 0.16 * math.cos(a)
        out.append(kit.tube([(x, 0, z), (1.4 * x, 0.5 * h, 1.4 * z), (2.2 * x, h, 2.2 * z)], [0.035, 0.03, 0.032], tube, 7))
        out.append(kit.ellipsoid(0.05, 0.13, 0.05, plume, (2.3 * x, h + 0.08, 2.3 * z), 10))
    return sum(out[1:], out[0]).sway(0.4, 0.3, 1.2)
