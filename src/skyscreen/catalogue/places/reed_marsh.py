"""A marsh of reeds: open water among tall golden stands, a plank walk, mud banks, a far line of trees."""

from math import sin
from typing import Any

from skyscreen.catalogue import place


@place(
    en=("reed marsh", "reed bed", "reedbed", "salt marsh", "reed lake", "marshland"),
    zh=("芦苇荡", "芦苇丛中", "芦苇湿地", "芦苇塘", "苇塘", "芦花荡", "芦苇丛里", "白洋淀"),
    ambience=("wind", "birds", "stream"),
    ground="soil",
    water=True,
    reverb=0.1,
    hours=16.9,
    season="autumn",
    pastime="walks",
)
def reed_marsh(set: Any) -> None:
    kit = set.kit
    snow = 1.0 if set.snowy else 0.0
    set.stage(24, 3.0, 90)
    # The bank that one stands on, and channels that wind between islands of reed.
    shore = lambda x, z: z + 7.0 + 1.4 * sin(x / 9.0)
    isle = lambda x, z: sin(x / 11.0 + 1.2 * sin(z / 17.0)) * sin(z / 13.0 + 0.8 * sin(x / 19.0)) - 0.12
    bed = lambda x, z: min(0.0, max(-0.9, 0.3 * shore(x, z), 1.1 * isle(x, z) - 0.2 if z < -16 else -0.9))
    set.ground(kit.material("grass", "#8a7a48", snow=snow), slope=bed, hills=0.25, wavelength=16, flat=0.9, cells=110, fine=0.6, reach=360, far=6, far_start=70)
    set.water(-0.28, calm=True, shallow=0.6, colour="#2c3c3a")
    set.fairway((0.0, -13.0), 24, 4)
    gold = ("#b09a58", "#a08a4c", "#bca868")
    for k, tone in enumerate(gold):
        set.scatter("reeds", 90, (8, 78), within=lambda x, z: z < -16 and -0.34 < isle(x, z) < 0.5, clear=0.2, scale=(1.0, 1.7), colour=tone, shadow=False, purpose=f"isle {k}")
        set.scatter("reeds", 26, (5, 40), within=lambda x, z: -2.4 < shore(x, z) < 0.4 and abs(x) > 4.5, clear=0.3, scale=(0.9, 1.4), colour=tone, shadow=False, purpose=f"shore {k}")
        set.scatter("reeds", 22, (9, 40), within=lambda x, z: z > 7, clear=0.5, scale=(0.9, 1.5), colour=tone, shadow=False, purpose=f"back {k}")
    set.scatter("grass_tuft", 260, (2, 34), clear=-0.5, variants=3, within=lambda x, z: shore(x, z) > 0.5, scale=(0.7, 1.5), blades=50, spread=0.7, colour="#a89452", shadow=False, snow=snow)
    planks = kit.box(1.3, 0.07, 7.0, kit.material("planks", "#8a7658"), 0.0, (0, 0.02, -3.4))
    piles = kit.ropes([((s * 0.56, -1.4, z), (s * 0.56, 0.3, z), 0.06) for s in (-1, 1) for z in (-6.4, -3.4, -0.6)], kit.material("wood", "#5a4a36"), 7)
    set.shape("jetty", planks, piles, at=(9.5, 0, -6.2))
    set.put("rowing_boat", (12.5, -11.5), 70, solid=False)
    set.scatter("willow", 9, (40, 120), gap=12, clear=14, within=lambda x, z: z > 20 or z < -82, scale=(0.7, 1.0))
    set.scatter("broadleaf", 44, (84, 150), gap=5, variants=3, clear=10, season=set.season, scale=(0.7, 1.1))
    set.backdrop("hills", distance=460, height=44, colour="#5a6048")
    set.air(fog=0.0022, fog_height=7.0)
