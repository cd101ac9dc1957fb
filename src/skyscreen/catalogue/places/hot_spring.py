"""A hot spring among rocks: milky blue water that steams, a wooden bathhouse, lanterns, snow or maples round."""

from math import cos, hypot, sin

from skyscreen.catalogue import place


@place(
    en=("hot spring", "hot springs", "onsen", "geyser", "thermal pool", "yellowstone"),
    zh=("温泉", "露天温泉", "温泉池", "间歇泉"),
    ambience=("stream", "wind"),
    ground="soil",
    reverb=0.3,
    hours=18.2,
    water=True,
    deeds=("泡温泉", "hot spring"),
)
def hot_spring(set):
    kit = set.kit
    set.stage(18, 3.6)
    rim = lambda x, z: hypot((x - 9.5) / 1.15, 0.85 * z)
    set.ground(kit.material("soil", "#5a5248", moss=0.8) if not set.snowy else kit.material("snow"), slope=lambda x, z: max(-1.5, min(0.0, 0.9 * (rim(x, z) - 6.4))), level=0.4, hills=0.35, wavelength=8, flat=0.9, cells=100, fine=0.6, reach=360, far=26, far_start=22)
    set.water(0.2, calm=True, colour="#3a8a90", shallow=1.0)
    set.fairway((9.5, 0), 5, 4)
    ring = lambda x, z: 6.2 < rim(x, z) < 7.8
    set.scatter("rock", 90, (2, 22), gap=0.55, variants=4, clear=0.25, scale=(0.35, 1.1), within=ring, colour="#6a665e", snow=0.8 if set.snowy else 0.0)
    vent = lambda k: k.sphere(0.05, k.material("rock"), (0, 0, 0), 5)
    set.copies("vent", vent, [(9.5 + 3.6 * sin(1.1 * k), 0.1, 3.8 * cos(1.1 * k)) for k in range(6)], shadow=False, sockets={"steam": (0, 0.2, 0)})
    set.houses("japan", [(20, -10, -50), (24, 3, -90)], members=3)
    set.stand("stone_lantern", [(2.6, -6.4), (3.2, 7.0), (16.5, -7)])
    if set.night:
        for x, z in ((2.6, -6.4), (3.2, 7.0), (16.5, -7)):
            set.light((x, 1.9, z), "#ffb060", 4.0, 8.0)
    fence = kit.box(0.14, 1.9, 0.05, kit.material("wood", "#8a7a4c"), 0.0)
    set.shape("fence", fence.many([(18.6, 0.4, -14 + 0.17 * k, 90) for k in range(160) if not 40 < k < 60]))
    snow = 1.0 if set.snowy else 0.0
    set.scatter("broadleaf", 30, (9, 60), gap=4, variants=3, clear=4, within=lambda x, z: rim(x, z) > 9, scale=(0.5, 1.0), season=set.season, colour="#c0481c" if set.season == "autumn" else "")
    set.scatter("pine", 60, (16, 90), gap=3.5, variants=3, clear=8, within=lambda x, z: rim(x, z) > 12, snow=snow)
    set.scatter("bush", 40, (5, 30), gap=1.2, variants=3, clear=1.5, within=lambda x, z: rim(x, z) > 8.4, scale=(0.4, 0.9), snow=snow)
    set.backdrop("mountains", distance=560, height=240, snow=0.5)
    set.air(fog=0.003, fog_height=10.0)
