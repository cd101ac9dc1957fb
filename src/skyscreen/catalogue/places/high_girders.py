"""Steel girders high above a city: a red beam to sit and walk on, the frame's columns, cables and a crane, clouds and streets far below."""

import math

from skyscreen.catalogue import place

HIGH = 150.0
"""Metres of the beam over the streets."""


@place(
    en=("steel girders", "girder", "steel beam high above the city", "skyscraper frame", "high steel"),
    zh=("钢梁", "高空钢梁", "摩天楼钢架", "高空作业"),
    ambience=("wind", "city"),
    ground="steel",
    reverb=0.1,
    hours=17.2,
    deeds=("girder", "steel beam", "i-beam", "high above & city", "ironworker", "window cleaner", "hang & skyscraper", "高空", "钢梁", "钢架", "脚手架上", "蜘蛛人", "擦玻璃幕墙"),
)
def high_girders(set):
    kit, rng = set.kit, set.random("city")
    set.stage(7.0, 1.3)
    red, steel = kit.material("paint", "#9a3a24", 0.6), kit.material("iron", "#6a4a3c")
    set.ground(kit.material("asphalt", "#3a3c40"), reach=900, cells=20, fine=60.0, level=-HIGH, blocks=1)
    # Feet stand on the beam: a deck 1.4 m wide along z, its top at 0.
    set.deck(1.4, 26.0, lambda x, z: 0.0 * x)
    set.shape("beam", girder(kit, red, 26.0, 1.3), kit.box(1.3, 0.03, 26.0, kit.material("steel", "#8a5a48"), 0.0, (0, -0.03, 0)), surface=True)
    for x in (-6.0, -12.0):
        set.shape("beam", girder(kit, red, 26.0), at=(x, 0, 0))
        set.shape("beam", girder(kit, steel, 26.0), at=(x, -4.2, 0))
    for z in (-12.0, 12.0):
        set.shape("cross", girder(kit, red, 24.0).turn("y", 90), at=(-6.0, -0.3, z))
        set.shape("cross", girder(kit, steel, 24.0).turn("y", 90), at=(-6.0, -4.5, z))
        for x in (0.0, -6.0, -12.0):
            set.shape("column", girder(kit, steel, 22.0).turn("x", 90), at=(x, -7.0, z))
    braces = [((x, -4.2, z), (x, -0.3, z + 6 * s), 0.07) for z, s in ((-12.0, 1), (12.0, -1)) for x in (-6.0, -12.0)]
    set.shape("braces", kit.ropes(braces, steel, 6), kit.ropes([((-6, 1.1, -12), (-6, 1.1, 12), 0.012), ((-3, 26, 6), (-6, 0.6, 6), 0.02)], kit.material("rope", "#c8b898"), 4))
    set.stand("tower_crane", [(-30.0, -40.0, 30)], 60.0, 34.0, y=HIGH - 38.0 - HIGH, solid=False, shadow=False)
    for seed in range(6):
        spots = [(r * math.sin(a), r * math.cos(a), rng.choice((0, 90)), rng.uniform(0.8, 1.3))
                 for a, r in ((2.39996 * n, 60 + 4.4 * n) for n in range(seed, 130, 6))]
        for x, z, turn, scale in spots:
            if (x + 6) ** 2 + z * z > 44**2:
                set.put("tower_block", (x, z), turn, scale, y=-HIGH, seed=seed, width=(18.0, 15.0, 22.0, 16.0, 20.0, 14.0)[seed],
                        height=(62.0, 84.0, 104.0, 74.0, 120.0, 92.0)[seed], depth=16.0, colour=("#8a8078", "#6f7480", "#9a8a74", "#5f646c", "#a89a88", "#7a6a60")[seed], shadow=False, solid=False, cast=False)
    for seed in range(3):
        spots = [(r * math.sin(a), -rng.uniform(10, 34), r * math.cos(a), rng.uniform(0, 360), rng.uniform(1.2, 3.2)) for a, r in ((rng.uniform(0, 6.28), rng.uniform(26, 130)) for _ in range(16))]
        set.copies(f"cloud {seed}", lambda k, s=seed: k.building("cloud", 5.0, s), spots, shadow=False)
    set.skyline(distance=700.0, height=(60.0, 210.0), depth=240.0, count=120, foot=-HIGH)
    set.air(fog=0.0016, fog_height=200.0)
    set.camera_limits((-40.0, -3.5, -40.0), (40.0, 14.0, 40.0))


def girder(kit, paint, long, wide=0.62):
    """An I-beam along z, its top at y = 0: flanges `wide` metres, web 0.55 m high, rivets along it."""
    out = kit.box(wide, 0.06, long, paint, 0.0, (0, -0.09, 0)) + kit.box(wide, 0.06, long, paint, 0.0, (0, -0.62, 0)) + kit.box(0.06, 0.5, long, paint, 0.0, (0, -0.58, 0))
    rivet = kit.sphere(0.028, paint, (0, 0, 0), 6)
    count = int(long / 0.8) if kit.detail > 0.6 else 0
    return out + (rivet.many([(s * 0.033, y, -long / 2 + 0.4 + 0.8 * k) for s in (-1, 1) for y in (-0.2, -0.5) for k in range(count)]) if count else kit.box(0.01, 0.01, 0.01, paint, 0.0, (0, -0.3, 0)))
