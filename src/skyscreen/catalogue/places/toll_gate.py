"""A motorway's toll plaza: a broad canopy over booths on their islands, barriers across the lanes, lit signs, waiting cars."""

from typing import Any

from skyscreen.catalogue import place

LANE, ISLAND = 4.4, 1.7
"""Metres: width of a lane and of the island beside it."""


@place(
    en=("toll gate", "toll booth", "toll plaza", "tollgate", "tollbooth", "toll station", "highway toll"),
    zh=("收费站", "高速收费站", "高速路口", "收费亭", "高速公路收费站"),
    ambience=("wind", "city"),
    ground="concrete",
    reverb=0.3,
    hours=17.2,
    deeds=("pay toll", "toll collector", "交过路费", "缴费通行"),
    life=("A policewoman waves",),
)
def toll_gate(set: Any) -> None:
    kit = set.kit
    set.stage(26, 3.2)
    set.vista(0, 8.6, -12)
    set.ground(kit.material("grass", "#66703f", snow=1.0 if set.snowy else 0.0), hills=0.3, wavelength=40, flat=1.0, far=10, far_start=90, reach=440, cells=56, fine=1.6)
    pitch = LANE + ISLAND
    wide = 5 * pitch
    set.shape("plaza", kit.box(wide + 4, 0.06, 92, kit.material("concrete", "#8d8a84"), 0.0), shadow=False)
    for z in (-52, 52):
        set.road([(0, z), (0, z * 6)], 15.0, "asphalt")
    white, yellow = kit.material("paint", "#e6e3da", 0.8), kit.material("paint", "#e0b020", 0.7)
    stripes = kit.box(0.16, 0.02, 34, white, 0.0).many([(x * pitch + s * LANE / 2, 0.06, -1) for x in (-2, -1, 0, 1, 2) for s in (-1, 1)])
    stripes += kit.box(LANE - 0.4, 0.02, 0.4, yellow, 0.0).many([(x * pitch, 0.06, z) for x in (-2, -1, 0, 1, 2) for z in (3.2, 4.2, 5.2)])
    set.shape("marks", stripes, shadow=False)
    mid = [(k + 0.5) * pitch for k in (-3, -2, -1, 0, 1, 2)]
    set.copies("island", island, [(x, 0.05, -12) for x in mid], lit=set.night, solid=True)
    set.copies("barrier", barrier, [(k * pitch - LANE / 2 - 0.2, 0.05, -9.2, 0) for k in (-2, -1, 1, 2)], shadow=True)
    set.shape("raised barrier", barrier(kit, 74.0), at=(-LANE / 2 - 0.2, 0.05, -9.2))
    # The canopy on its columns, and over each lane a sign: a green arrow or a red cross.
    steel, roof = kit.material("steel", "#b8bec4"), kit.material("paint", "#2a5a9a", 0.5)
    out = kit.box(wide + 5, 0.9, 13, kit.material("paint", "#eceae4", 0.5), 0.05, (0, 6.4, -12)) + kit.box(wide + 5.2, 0.34, 13.2, roof, 0.0, (0, 6.7, -12)) + kit.box(0.44, 6.4, 0.44, steel, 0.02).many([(x, 0, z) for x in mid for z in (-16.4, -7.4)])
    out += kit.box(15, 1.7, 0.3, kit.material("paint", "#a8201c", 0.5), 0.02, (0, 7.3, -5.6)) + kit.text("收费站 TOLL", 1.25, kit.material("lamp", "#fff2d0", emission=1.6 if set.night else 0.9), depth=0.04).move(0, 8.15, -5.42)
    set.shape("canopy", out)
    for k in (-2, -1, 0, 1, 2):
        tone = "#3adf6a" if k != -1 else "#ff3020"
        lamp = kit.box(1.3, 0.62, 0.1, kit.material("paint", "#14181c"), 0.0) + kit.text("↓ ETC" if k > 0 else "↓" if k != -1 else "X", 0.46, kit.material("lamp", tone, emission=2.2)).move(0, 0.31, 0.06)
        set.shape("lane sign", lamp, at=(k * pitch, 5.75, -5.7), shadow=False)
    if set.night:
        for x in (-2, -1, 0, 1, 2):
            set.light((x * pitch, 6.0, -11), "#fff2dc", 13.0, 13.0)
    set.copies("strip", lambda k: k.box(0.3, 0.04, 9, k.material("lamp", "#fff6e6", emission=4.0), 0.0), [(x * pitch, 6.34, -12) for x in (-2, -1, 0, 1, 2)], shadow=False, lit=set.night)
    for thing, x, z, turn, tone in (("car", -1, -4.5, 180, "white"), ("car", 1, 2.0, 180, "silver"), ("truck", 2, -3.5, 180, "blue"), ("car", -2, 5.5, 180, "red"), ("suv", 1, 11.0, 180, "black"), ("bus", -1, 7.0, 180, "green")):
        set.put(thing, (x * pitch, z), turn, y=0.06, colour=tone)
    set.put("traffic_cone", (2.7, 9.5), y=0.06, solid=False)
    for z in (14, 17, 20):
        set.put("traffic_cone", (pitch / 2, z), y=0.06, solid=False)
    set.stand("front", [(-24, -22, 60)], "main_street", 16.0, 2, 3)
    for s in (-1, 1):
        set.put("street_lamp", (s * (wide / 2 + 3), 16), 90 * s, 1.5)
    set.scatter("broadleaf", 44, (30, 140), gap=6, variants=3, clear=20, season=set.season, within=lambda x, z: abs(x) > 20)
    set.scatter("bush", 40, (22, 80), gap=2, variants=3, clear=18, within=lambda x, z: abs(x) > 19)
    set.backdrop("hills", distance=520, height=80, colour="#56683c", fields=0.5)
    set.camera_limits((-16, 0.3, -34), (16, 14, 40))


def island(kit: Any) -> Any:
    """A kerbed island with a striped nose and a glazed booth, 14 m long along z."""
    kerb, body = kit.material("concrete", "#b8b4aa"), kit.material("paint", "#dfe3e6", 0.5)
    out = kit.box(ISLAND, 0.24, 14, kerb, 0.04)
    for k in range(5):
        out += kit.box(ISLAND * 0.8, 0.2, 0.22, kit.material("paint", "#e8b81c" if k % 2 == 0 else "#1c1c1e", 0.6), 0.0, (0, 0.24 + 0.2 * k, 6.5))
    out += kit.box(1.35, 1.05, 2.5, body, 0.03, (0, 0.24, 0)) + kit.box(1.3, 1.1, 2.42, kit.material("pane", "#5a7480"), 0.0, (0, 1.29, 0)) + kit.box(1.7, 0.2, 2.9, kit.material("paint", "#2a5a9a", 0.5), 0.03, (0, 2.38, 0))
    out += kit.box(0.07, 1.1, 0.07, body, 0.0).many([(sx * 0.65, 1.29, sz * 1.2) for sx in (-1, 1) for sz in (-1, 0, 1)])
    out += kit.box(1.36, 0.16, 2.48, kit.material("paint", "#c8281c", 0.5), 0.0, (0, 0.86, 0))
    post = kit.box(0.3, 1.3, 0.24, kit.material("paint", "#e8a01c", 0.5), 0.02, (-0.2, 0.24, 3.4))
    return out + post + kit.panel(0.24, 0.24, kit.material("lamp", "#3adf6a", emission=1.6), (-0.2, 1.36, 3.53))


def barrier(kit: Any, up: float = 0.0) -> Any:
    """A red and white arm across a lane towards +X from its box at the origin, raised by `up` degrees."""
    box = kit.box(0.36, 0.95, 0.36, kit.material("paint", "#e8a01c", 0.5), 0.02) + kit.box(0.4, 0.06, 0.4, kit.material("paint", "#2a2c30", 0.5), 0.01, (0, 0.95, 0))
    arm = kit.box(0.62, 0.1, 0.05, kit.material("paint", "#f0eee8", 0.5), 0.0).many([(0.3 + 1.24 * k, 0, 0) for k in range(3)])
    arm += kit.box(0.62, 0.1, 0.05, kit.material("paint", "#c8201c", 0.5), 0.0).many([(0.92 + 1.24 * k, 0, 0) for k in range(3)])
    return box + arm.turn("z", up).move(0, 0.8, 0.22)
