"""A power station by a river: steaming cooling towers, a banded chimney, the turbine hall, pylons and wires, a road along its fence."""

from typing import Any

from skyscreen.catalogue import place


@place(
    en=("power station", "nuclear power plant", "nuclear plant", "power plant", "coal power plant", "nuclear reactor", "oil refinery", "refinery", "substation"),
    zh=("发电厂", "电厂", "核电站", "火电厂", "热电厂", "炼油厂", "化工厂", "变电站", "太阳能电站", "发电站"),
    near=("oil refinery", "refinery", "substation", "炼油厂", "化工厂", "变电站", "太阳能电站"),
    ambience=("wind", "city"),
    ground="concrete",
    reverb=0.3,
    hours=17.4,
    people="worker",
    life=("A worker walks",),
    pastime="walks",
)
def power_station(set: Any) -> None:
    kit = set.kit
    snow = 1.0 if set.snowy else 0.0
    set.stage(30, 5.0)
    set.vista(120.0, 118.0, -400.0)
    set.ground(kit.material("grass", "#5c6a3c", snow=snow), hills=0.4, wavelength=50, flat=1.0, reach=620, cells=60, fine=5.0)
    set.road([(0, -260), (0, 260)], 7.0, "asphalt", verge=1.2)
    slab, steel, dark = kit.material("concrete", "#a09c92"), kit.material("steel", "#9aa0a4"), kit.material("iron", "#33363a")
    for k, (x, z, size) in enumerate(((120, -400, 0.8), (240, -380, 0.8), (330, -480, 0.8), (-150, -420, 0.8))):
        set.put("cooling_tower", (x, z), 40 * k, size, solid=False, shadow=False)
    hall = kit.box(90, 34, 40, kit.material("facade", "#8a929a", emission=1.2 if set.night else 0.0, bay=6.0, floor=8.0, lit=0.7), 0.0) + kit.box(44, 56, 34, kit.material("paint", "#b0b4b4", 0.7), 0.0, (-52, 0, -6)) + kit.box(92, 1.6, 42, steel, 0.0, (0, 34, 0))
    hall += kit.ropes([((-52 + 7 * k, 4 + 2 * k, 12), (-52 + 7 * k, 50, 12), 0.7) for k in range(4)], kit.material("paint", "#c8642c", 0.5), 8)
    set.shape("turbine hall", hall, at=(74, 0, -230), turn=-14)
    bands = sum(kit.cylinder(5.2 - 0.2 * k, 14, kit.material("paint", ("#e8e4dc", "#b8382c")[k % 2], 0.7), (0, 84 + 14 * k, 0), 22, top=5.0 - 0.2 * k) for k in range(4))
    stack = kit.cylinder(7, 86, slab, (0, 0, 0), 22, top=5.3) + bands
    set.copies("chimney", lambda k: stack, [(16, 0, -330)], sockets={"smoke": (0, 141, 0)}, shadow=False)
    set.copies("dome", lambda k: k.cylinder(17, 26, k.material("concrete", "#c8c4ba"), (0, 0, 0), 30) + k.ellipsoid(17, 13, 17, k.material("concrete", "#c8c4ba"), (0, 26, 0), 30), [(-70, 0, -210), (-112, 0, -230)], shadow=False)
    # Transformers and bushings behind the fence on the near side, pylons that carry the lines away.
    trafo = kit.box(4.2, 3.0, 3.0, kit.material("paint", "#6a7a70", 0.6), 0.05, (0, 0.5, 0)) + kit.box(0.3, 2.6, 2.8, dark, 0.0).many([(-2.4, 0.7, 0), (2.4, 0.7, 0), (-2.8, 0.7, 0), (2.8, 0.7, 0)]) + kit.box(5, 0.5, 4, slab, 0.0)
    bush = kit.lathe([(0.16, 0), (0.16, 0.1), (0.3, 0.16), (0.16, 0.24), (0.28, 0.32), (0.15, 0.4), (0.26, 0.48), (0.14, 0.56), (0.24, 0.64), (0.1, 0.8), (0.05, 1.2), (0, 1.2)], kit.material("ceramic", "#6a3a24"), segments=14)
    trafo += bush.many([(x, 3.5, 0) for x in (-1.2, 0, 1.2)])
    set.copies("transformer", lambda k: trafo, [(x, 0, z, 90) for x in (13.5, 22) for z in (-34, -22, -10, 4, 16)], solid=True)
    bars = [((x, 0, z), (x, 9, z), 0.12) for x in (12, 24) for z in range(-40, 28, 12)] + [((x, 9, -40), (x, 9, 20), 0.1) for x in (12, 24)] + [((12, 9, z), (24, 9, z), 0.1) for z in range(-40, 28, 12)]
    set.shape("busbars", kit.ropes(bars, steel, 5))
    fence = [((8.6, 0, z), (8.6, 2.3, z), 0.04) for z in range(-60, 62, 3)] + [((8.6, y, -60), (8.6, y, 60), 0.02) for y in (0.1, 0.5, 0.9, 1.3, 1.7, 2.1, 2.3)] + [((8.6, 2.3, z), (8.3, 2.7, z), 0.03) for z in range(-60, 62, 3)] + [((8.3, 2.7, -60), (8.3, 2.7, 60), 0.012)]
    set.shape("fence", kit.ropes(fence, kit.material("steel", "#8a8f92"), 4), shadow=False)
    sign = kit.extrude([(-0.45, 0), (0.45, 0), (0, 0.78)], 0.02, kit.material("paint", "#f0c420", 0.5)) + kit.extrude([(-0.02, 0.55), (0.1, 0.55), (0.04, 0.36), (0.14, 0.36), (-0.06, 0.1), (0.0, 0.28), (-0.1, 0.28)], 0.03, kit.material("paint", "#141414"))
    set.shape("warnings", sign.turn("y", -90).many([(8.52, 1.1, z) for z in (-16, 2, 20)]), shadow=False)
    for k, (x, z) in enumerate(((34, 40), (-20, 110), (40, -120), (-60, -60), (-90, 60), (120, -20))):
        set.put("pylon", (x, z), 20 + 25 * k, solid=False, shadow=False)
    lamp = kit.cylinder(0.08, 7.0, steel, (0, 0, 0), 8) + kit.box(1.2, 0.12, 0.3, kit.material("lamp", "#fff0d4", emission=7.0), 0.02, (-0.5, 6.9, 0))
    spots = [(5.2, 0, z) for z in range(-48, 52, 16)]
    set.copies("lamp", lambda k: lamp, spots, solid=True, lit=set.night)
    if set.night:
        for x, _, z in spots:
            set.light((x - 1.0, 6.6, z), "#ffe4b8", 26.0, 17.0)
        red = kit.sphere(0.7, kit.material("lamp", "#ff3020", emission=6.0), (0, 0, 0), 8)
        set.shape("beacons", red.many([(16, 141, -330), (120, 97, -377), (240, 97, -357)]), shadow=False)
        for x, z in ((80, -330), (200, -310)):
            set.light((x, 2, z), "#ffe0b0", 6000.0, 160.0, kind="spot", direction=(40, 60, -60), angle=50)
    set.put("truck", (-2.0, -40), 0, lamps=False)
    set.scatter("bush", 70, (12, 90), gap=2, variants=3, within=lambda x, z: x < -7, scale=(0.5, 1.2), shadow=False, snow=snow)
    set.scatter("broadleaf", 60, (40, 200), gap=7, variants=3, season=set.season, within=lambda x, z: x < -14, shadow=False)
    set.crowd(8, (9, 34), variants=4, umbrella=False, within=lambda x, z: 4.4 < abs(x) < 8)
    set.backdrop("hills", distance=700, height=50, colour="#5c6a4a", fields=0.6)
    set.camera_limits((-30, 0.2, -60), (7.8, 20, 60))
    set.air(fog=0.0012, fog_height=120.0)
