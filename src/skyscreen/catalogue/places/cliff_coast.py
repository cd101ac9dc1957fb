"""A grassy cliff top over the sea: white rock faces round a bay, stacks in the surf, a lighthouse on the head."""

import math
from itertools import pairwise

from skyscreen.catalogue import place

STACKS = (
    (-118, -84, 16, 27),
    (122, -78, 16, 26),
    (-62, -60, 8, 24),
    (-78, -34, 5, 16),
    (66, -52, 8, 22),
    (52, -78, 4, 14),
    (-16, -74, 6, 19),
    (20, -96, 9, 25),
)
"""x, z, radius, height in metres of what the sea has left standing; the two broad ones carry a lighthouse."""
BEDS = ("#9a9488", "#aca598", "#857f74", "#b5ad9c")


@place(
    en=(
        "cliff",
        "cliffs",
        "sea cliff",
        "clifftop",
        "cliff edge",
        "headland",
        "rocky coast",
        "edge of a cliff",
    ),
    zh=("悬崖", "峭壁", "海崖", "断崖", "悬崖边", "海角"),
    ambience=("surf", "wind", "gulls"),
    ground="grass",
    water=True,
    reverb=0.1,
    hours=17.4,
    deeds=("typhoon", "hurricane", "台风"),
)
def cliff_coast(set):
    kit = set.kit
    set.stage(20, 6)
    set.vista(-118, 51, -84)
    # A head with the sea on three sides; the land widens behind (+Z).
    far = lambda a: 19 + 2.5 * math.sin(3 * a) + 1.2 * math.sin(7 * a + 1)
    rim = [
        (far(math.radians(a)) * math.sin(math.radians(a)), -far(math.radians(a)) * math.cos(math.radians(a)))
        for a in range(-90, 91, 9)
    ]
    coast = [(-19 - 0.9 * z, z) for z in range(150, 5, -12)] + rim + [(19 + 0.9 * z, z) for z in range(6, 151, 12)]
    drop = lambda x, z: (abs(x) - 19 - 0.9 * z) * 0.74 if z > 0 else math.hypot(x, z) - far(math.atan2(x, -z))
    land = lambda x, z: max(-44.0, min(0.0, -14 * drop(x, z)))
    set.ground(
        kit.material("grass"), hills=0.8, wavelength=16, slope=land, flat=0.6, cells=96, fine=0.8, level=30.0, reach=420
    )
    set.water(0.0)
    set.fairway((0, -120), 120, 60)
    set.cliff(coast, 25.0, colours=BEDS, moss=0.25, base=-1.0, back=1.5, rough=1.3)
    for x, z, r, h in STACKS:
        set.butte(x, z, r, h, colours=BEDS, moss=0.7, base=-3.0, rough=0.9)
        if r > 12:
            set.put("lighthouse", (x, z), y=h - 4.0)
    on = lambda x, z: drop(x, z) < -0.8
    set.scatter(
        "grass_tuft",
        260,
        (1.5, 34),
        clear=-1,
        variants=3,
        scale=(0.6, 1.3),
        blades=60,
        spread=0.7,
        dense=0.7,
        within=on,
        shadow=False,
    )
    for k, tone in enumerate(("#c0507a", "#e8c01c", "cream")):
        set.scatter(
            "flower", 40, (2, 24), clear=-1, scale=(0.5, 0.9), colour=tone, within=on, shadow=False, purpose=str(k)
        )
    set.scatter(
        "rock", 34, (5, 60), gap=2, variants=4, scale=(0.3, 1.5), clear=1.5, within=on, colour="#8f897e", solid=True
    )
    set.scatter(
        "bush", 40, (8, 70), gap=1.5, variants=3, scale=(0.5, 1.1), clear=3, within=lambda x, z: drop(x, z) < -4
    )
    set.scatter("pine", 22, (26, 110), gap=6, variants=3, clear=14, within=lambda x, z: z > 10 and drop(x, z) < -5)
    wood, posts = kit.material("wood", "#6a5a48"), []
    for a in range(-96, 97, 12):
        r = far(math.radians(a)) - 2.2
        x, z = r * math.sin(math.radians(a)), -r * math.cos(math.radians(a))
        posts.append((x, set.height(x, z), z))
    bars = [((x, y - 0.3, z), (x, y + 1.0, z), 0.06) for x, y, z in posts]
    for (x0, y0, z0), (x1, y1, z1) in pairwise(posts):
        bars += [((x0, y0 + up, z0), (x1, y1 + up, z1), 0.035) for up in (0.5, 0.9)]
    set.shape("rail", kit.ropes(bars, wood, 5))
    set.backdrop("hills", distance=620, height=70, arc=(-70, 70), colour="#4a5a44")
    set.air(fog=0.0007, fog_height=60.0)
