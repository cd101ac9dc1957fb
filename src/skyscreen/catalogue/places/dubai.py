"""Dubai: a palm promenade by a turquoise lagoon, the Burj Khalifa among glass towers over the water, dhows and white hotels."""

from typing import Any

from skyscreen.catalogue import place


@place(
    en=("dubai", "abu dhabi", "doha", "dubai marina", "gulf city", "desert metropolis"),
    zh=("迪拜", "阿布扎比", "多哈", "迪拜街头", "中东城市"),
    ambience=("city", "surf"),
    ground="paving",
    reverb=0.4,
    hours=17.4,
    water=True,
    pastime="walks",
    guests="phone rest talk",
    full=0.5,
)
def dubai(set: Any) -> None:
    kit = set.kit
    set.stage(42, 5.0)
    set.quay(far=260, paving="#c8b89c", stone="#d0c4ac", rail="#e8e4da", water="#1c6a72", lamp="", depth=4.0)
    sand = kit.material("sand", "#d8bc8c")
    set.shape("far shore", kit.box(300, 0.4, 760, sand, 0.0, (405, 2.5, 0)), shadow=False)
    set.vista(520, 172, 30)
    set.put("burj_khalifa", (520, 30), -90, 0.2, y=2.4, solid=False, shadow=False, lamps=True)
    glass = ("#8fb0c4", "#a8bcc4", "#c4b494", "#7a9aae", "#d0c8b4")
    set.skyline(distance=330, arc=(30, 150), height=(18, 84), count=84, depth=320, peak=0.1, tones=glass, crowns=("#40c8ff", "#ffc860", "#f0f0ff"), lit=0.6, foot=2.4)
    set.skyline(distance=120, arc=(222, 318), height=(60, 150), count=30, depth=150, tones=glass, crowns=("#ffc860",), lit=0.6, foot=2.4)
    # White blocks of hotels behind the walk, under them shaded arcades.
    for k, z in enumerate(range(-88, 92, 22)):
        tone = ("#f0e8d8", "#e4d4b8", "#ece4d4")[k % 3]
        block = kit.box(18, 22 + 6 * (k % 3), 16, kit.material("facade", tone, emission=1.2 if set.night else 0.0, bay=2.6, floor=3.4, lit=0.55, **{"from": 4.0}), 0.0) + kit.box(19, 0.6, 17, kit.material("plaster", tone), 0.0, (0, 22 + 6 * (k % 3), 0))
        arch = kit.extrude([(-1.5, 0), (1.5, 0), (1.5, 2.2), (0.9, 3.1), (0, 3.5), (-0.9, 3.1), (-1.5, 2.2)], 0.3, kit.material("shop", "#ffd8a0", emission=1.0))
        set.shape("hotel", block, arch.many([(-6 + 4.0 * j, 0.1, 8.05) for j in range(4)]), at=(-24, 2.6, z), turn=90, solid=True, lit=True if set.night else None)
    set.row("palm", (4.2, -54), (4.2, 54), 10, y=2.6, scale=1.0)
    set.row("palm", (-9.5, -58), (-9.5, 58), 11, y=2.6, scale=1.1)
    bed = kit.box(2.6, 0.45, 5.0, kit.material("stone", "#d8ccb4"), 0.03) + kit.box(2.3, 0.5, 4.7, kit.material("soil", "#6a5236"), 0.0)
    set.copies("bed", lambda k: bed, [(-9.5, 2.6, z) for z in range(-44, 48, 11)], solid=True)
    set.scatter("flower", 80, (9, 48), within=lambda x, z: -10.6 < x < -8.4 and (z + 44) % 11 < 4, clear=0.3, shadow=False)
    for z in (-15, -2, 14):
        set.put("bench", (-5.6, z), 90)
    lamp = kit.cylinder(0.07, 4.2, kit.material("steel", "#d8d4cc"), (0, 0, 0), 8) + kit.sphere(0.26, kit.material("lamp", "#fff0d0", emission=4.0), (0, 4.4, 0), 14)
    spots = [(6.0, 2.6, z) for z in range(-48, 54, 16)]
    set.copies("lamp", lambda k: lamp, spots, solid=True, lit=set.night)
    if set.night:
        for x, _, z in spots:
            set.light((x, 6.8, z), "#ffe0b0", 9.0, 14.0)
    set.put("felucca", (46, -26), 20, solid=False)
    set.put("yacht", (92, 34), 160, solid=False)
    set.put("felucca", (130, -60), 40, solid=False)
    set.crowd(20, (9, 54), arcs=((-8, 8), (172, 188)), variants=6, within=lambda x, z: -7 < x < 5.4)
    set.camera_limits((-9, 2.8, -70), (60, 40, 70))
    set.air(fog=0.0011, fog_height=90.0)
