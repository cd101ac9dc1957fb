"""A village pond: still water with lilies and reeds, a jetty of planks, willows, ducks, a bench, meadow and trees around."""

from math import hypot, sin
from typing import Any

from skyscreen.catalogue import place

CENTRE, RADIUS = (0.0, -12.5), 10.0
"""Middle of the water and its mean radius, metres."""


@place(
    en=("pond", "fishpond", "duckpond"),
    zh=("池塘", "池塘边", "鱼塘", "水塘", "莲池", "池边", "塘边"),
    ambience=("stream", "birds"),
    ground="grass",
    water=True,
    reverb=0.15,
    hours=8.0,
    deeds=("frog & lily pad", "feed the ducks", "feeds ducks", "荷塘月色", "喂鸭子"),
    life=("Three ducks swim",),
    pastime="walks",
)
def pond(set: Any) -> None:
    kit = set.kit
    snow = 1.0 if set.snowy else 0.0
    set.stage(12, 4.0, 90)
    rim = lambda x, z: hypot((x - CENTRE[0]) / 1.5, z - CENTRE[1]) - RADIUS * (1 + 0.08 * sin(x / 4.0 + z / 6.0))
    bed = lambda x, z: max(-1.6, min(0.34 * rim(x, z), 0.0)) + min(max(rim(x, z) - 14, 0) * 0.03, 3.0)
    set.ground(kit.material("grass", "#577a38", snow=snow), slope=bed, hills=0.3, wavelength=18, flat=0.9, cells=96, fine=0.6, reach=360, far=6, far_start=60)
    set.water(-0.32, calm=True, shallow=0.8, colour="#2a4a3a")
    set.fairway(CENTRE, 9, 9)
    planks, wood = kit.material("planks", "#8a6c4a"), kit.material("wood", "#5a4330")
    jetty = kit.box(1.5, 0.08, 6.4, planks, 0.0, (0, 0.02, -3.2)) + kit.ropes([((s * 0.68, -1.8, z), (s * 0.68, 0.5, z), 0.07) for s in (-1, 1) for z in (-6.2, -4.2, -2.2)], wood, 7)
    set.shape("jetty", jetty, at=(5.2, 0, -3.0))
    reeds = lambda x, z: -1.4 < rim(x, z) < 0.7 and z < -4.5
    set.scatter("reeds", 46, (4, 34), within=lambda x, z: reeds(x, z) and abs(x - 5.2) > 2, clear=0.4, shadow=False)
    set.scatter("grass_tuft", 90, (3, 30), within=lambda x, z: -0.4 < rim(x, z) < 1.6 and z < -2.6, clear=0.3, variants=3, scale=(0.9, 1.8), blades=46, spread=0.4, shadow=False, snow=snow)
    if not snow:
        set.scatter("lotus", 13, (4, 30), within=lambda x, z: rim(x, z) < -2.4 and hypot(x, z + 12.5) > 4.0 and z < -6, clear=0.3, shadow=False)
        for k, tone in enumerate(("#e8c01c", "#d8d4e8", "#b06ac0")):
            set.scatter("flower", 60, (2.6, 24), within=lambda x, z: rim(x, z) > 1.0, clear=0.3, scale=(0.6, 1.1), colour=tone, shadow=False, purpose=str(k))
    set.scatter("grass_tuft", 200, (2, 24), within=lambda x, z: rim(x, z) > 1.2, clear=-0.5, variants=3, scale=(0.6, 1.1), blades=50, spread=0.8, shadow=False, snow=snow)
    set.scatter("rock", 40, (3, 34), within=lambda x, z: -0.8 < rim(x, z) < 0.8, clear=0.5, variants=4, scale=(0.15, 0.55), colour="#7a756a", snow=snow)
    for x, z, scale in ((-13.5, -3.5, 1.0), (15.5, -6.0, 0.9), (-8.0, -25.5, 1.05), (11.0, -25.0, 1.0)):
        set.put("willow", (x, z), 40 * x, scale, solid=True)
    set.put("bench", (-7.6, 2.6), 180)
    if not snow:
        for x, z, turn in ((-3.0, -9.5, 60), (-1.9, -10.3, 80), (-3.4, -10.8, 70), (7.5, -15, -110)):
            set.put("duck", (x, z), turn, y=-0.36, solid=False)
    set.put("rowing_boat", (8.2, -7.0), 20, solid=False)
    set.road([(-60, 7), (-14, 4.6), (0, 4.2), (14, 4.8), (60, 9)], 1.9, "gravel", lines=False)
    set.scatter("broadleaf", 60, (24, 110), gap=5, variants=3, clear=10, within=lambda x, z: rim(x, z) > 6, season=set.season, scale=(0.8, 1.4))
    set.scatter("bush", 46, (12, 60), gap=1.4, variants=3, clear=4, within=lambda x, z: rim(x, z) > 2.5, scale=(0.5, 1.3), snow=snow)
    set.put("house", (-26, -46), 25)
    set.backdrop("hills", distance=440, height=60, colour="#4a6238", fields=0.5)
    set.air(fog=0.0016, fog_height=8.0)
