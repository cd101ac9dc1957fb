"""A waterhole in the savanna: a brown pool with trampled banks in golden grass, acacias, a kopje, zebras that wait."""

from math import cos, hypot, sin

from skyscreen.catalogue import place
from skyscreen.catalogue.places.savanna import acacia, kopje

CENTRE, RADIUS = (0.0, -14.0), 11.0
"""Middle of the water and its mean radius, metres."""


@place(
    en=("waterhole", "water hole", "watering hole", "drinking hole"),
    zh=("水坑边", "饮水点", "草原水塘", "水源地", "水坑旁"),
    ambience=("wind", "birds", "stream"),
    ground="soil",
    water=True,
    reverb=0.1,
    hours=17.2,
    stands_for=("pond", "lake"),
    of="savanna",
)
def waterhole(set):
    kit, rng = set.kit, set.random("acacias")
    set.stage(30, 5.0, 90)
    rim = lambda x, z: hypot((x - CENTRE[0]) / 1.6, z - CENTRE[1]) - RADIUS * (1 + 0.1 * sin(x / 5.0 + z / 7.0))
    bed = lambda x, z: max(-1.4, min(0.16 * rim(x, z), 0.0)) + min(max(rim(x, z) - 12, 0) * 0.02, 2.0)
    set.ground(kit.material("grass", "#8f7a42"), slope=bed, hills=0.4, wavelength=24, flat=0.85, cells=96, fine=0.7, reach=380, far=5, far_start=60)
    set.water(-0.22, calm=True, shallow=0.7, colour="#4a4430")
    set.fairway(CENTRE, 10, 7)
    mud = [(x, z) for x, z in ((CENTRE[0] + 1.6 * (RADIUS + 1.2) * sin(a), CENTRE[1] + (RADIUS + 1.2) * cos(a)) for a in (0.13 * k for k in range(49)))]
    set.road(mud, 4.4, "dirt", lines=False)
    for seed in range(2):
        spots = []
        for k in range(44):
            a, r = 2.39996 * k, 24 + 2.9 * k
            x, z = r * sin(a), r * cos(a) - 6
            if rim(x, z) > 7 and k % 2 == seed and not (abs(x) < 12 and z > 0):
                spots.append((x, set.height(x, z), z, rng.uniform(0, 360), rng.uniform(0.7, 1.15)))
        set.copies("acacia", lambda k, s=seed: acacia(k, s), spots, solid=True, params={"seed": seed})
    set.scatter("grass_tuft", 360, (3, 54), clear=-1, variants=3, within=lambda x, z: rim(x, z) > 4.6, scale=(0.9, 1.8), dense=0.6, blades=60, spread=0.85, colour="#b8964a", shadow=False)
    set.scatter("reeds", 16, (6, 40), within=lambda x, z: -1.6 < rim(x, z) < -0.3 and z < -18, clear=0.4, shadow=False)
    set.scatter("bush", 50, (12, 90), gap=2.5, variants=3, clear=5, within=lambda x, z: rim(x, z) > 5, scale=(0.5, 1.4), colour="#7d8044")
    set.scatter("rock", 26, (5, 60), gap=1.5, variants=4, clear=3, within=lambda x, z: rim(x, z) > 0.4, scale=(0.2, 0.9), colour="#9a7a5a")
    for x, z in ((-40, -46), (52, -40), (-66, 24)):
        set.copies("kopje", lambda k: kopje(k), [(x, set.height(x, z) - 0.4, z, 40 * x)], solid=True)
    for what, at in (("zebra", ((-13, -33), (-17, -31), (-9, -35), (30, -34))), ("elephant", ((70, -74), (78, -78)))):
        for k, (x, z) in enumerate(at):
            set.put(what, (x, z), rng.uniform(0, 360), solid=False, pose=("graze", "look", "walk")[k % 3] if what == "zebra" else "walk")
    set.backdrop("mountains", distance=900, height=170, snow=0.12, colour="#6a6a74")
    set.air(fog=0.0007, fog_height=30.0)
