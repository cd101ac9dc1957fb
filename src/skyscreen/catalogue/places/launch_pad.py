"""A launch pad: a white rocket at its red tower with arms and clamps, masts, tanks, a flame trench, steam, floodlights at night."""

from math import cos, sin
from typing import Any

from skyscreen.catalogue import place

AT = (140.0, -180.0)
"""Where the rocket stands, metres from the stage: so far off that a wide picture holds its 50 m whole."""


@place(
    en=("launch pad", "launchpad", "rocket launch site", "launch site", "spaceport", "cosmodrome", "launch complex", "rocket base"),
    zh=("发射台", "发射场", "火箭发射场", "航天发射场", "卫星发射中心", "发射塔", "火箭发射台", "航天基地"),
    ambience=("wind",),
    ground="concrete",
    reverb=0.5,
    hours=17.5,
    people="worker",
    deeds=("countdown & rocket", "rocket & launch", "space launch", "火箭 & 发射", "倒计时 & 火箭"),
    life=("An astronaut walks with a helmet",),
    pastime="walks",
)
def launch_pad(set: Any, passers: int = 8) -> None:
    kit = set.kit
    set.stage(24, 6)
    far_land = kit.material("grass", "#6a7a44", snow=1.0 if set.snowy else 0.0)
    set.ground(far_land, hills=0.3, wavelength=40, flat=1.0, reach=520, cells=48, fine=3.0, far=4, far_start=120)
    slab, steel, red = kit.material("concrete", "#a09c92"), kit.material("steel", "#9aa0a4"), kit.material("paint", "#b8402c", 0.6)
    white, dark = kit.material("paint", "#f0f0ec", 0.4), kit.material("iron", "#2c2e30")
    x, z = AT
    set.shape("apron", kit.box(60, 0.06, 80, slab, 0.0, (4, 0, -14)), kit.box(90, 0.05, 90, slab, 0.0, (x, 0.3, z)), shadow=False)
    set.road([(14, -30), (60, -95), (x - 6, z + 30)], 14.0, "gravel", lines=False)
    yellow = kit.material("paint", "#e0b020", 0.8)
    set.shape("lines", kit.box(0.25, 0.012, 100, yellow, 0.0).many([(-6, 0.06, -20), (7, 0.06, -20)]), *[kit.box(1.1, 0.012, 0.25, yellow, 0.0, (-5.2 + 1.6 * k, 0.06, -15.5)) for k in range(8)], shadow=False)
    set.vista(x, 63, z)
    # The table over the flame trench, and the rocket: two stages, four boosters, a shroud at the top, 46 m in all.
    mount = kit.box(15, 3.4, 15, slab, 0.1) + kit.box(5, 3.5, 16, dark, 0.0) + kit.box(9, 0.8, 9, red, 0.05, (0, 3.4, 0))
    set.shape("mount", mount, at=(x, 0, z), solid=True)
    body = kit.lathe([(1.75, 0), (1.85, 0.6), (1.85, 24), (1.55, 25.5), (1.55, 33), (2.0, 34.5), (2.0, 38.5), (1.5, 41.2), (0.7, 43.4), (0.0, 44.2)], white, segments=36)
    body += kit.lathe([(1.87, 23.4), (1.87, 24.4)], dark, segments=36) + kit.lathe([(1.87, 8), (1.87, 9.0)], kit.material("paint", "#1f4a9a", 0.4), segments=36) + kit.text("SKYSCREEN", 1.3, kit.material("paint", "#1f4a9a", 0.4)).turn("z", 90).move(0, 16, 1.9)
    body += kit.box(1.6, 1.0, 0.04, kit.material("paint", "#c8281c", 0.4), 0.0, (0, 30, 1.55)) + kit.cone(1.1, 1.4, dark, (0, -1.2, 0), 20)
    booster = kit.lathe([(0.95, 0), (0.95, 12.5), (0.5, 15.2), (0, 15.8)], white, segments=22) + kit.lathe([(0.97, 11.4), (0.97, 12.2)], kit.material("paint", "#c8281c", 0.4), segments=22) + kit.cone(0.7, 1.0, dark, (0, -0.8, 0), 16)
    body += booster.many([(2.75 * cos(0.785 + 1.5708 * k), 0, 2.75 * sin(0.785 + 1.5708 * k)) for k in range(4)])
    set.shape("rocket", body, at=(x, 5.4, z), solid=True)
    # The tower of red girders beside it, its arms, a lift, lamps.
    tall, w = 54.0, 3.2
    beams = [((sx * w, 0, sz * w), (sx * w, tall, sz * w), 0.26) for sx in (-1, 1) for sz in (-1, 1)]
    for k in range(13):
        y = tall * k / 12
        beams += [((-w, y, s * w), (w, y, s * w), 0.15) for s in (-1, 1)] + [((s * w, y, -w), (s * w, y, w), 0.15) for s in (-1, 1)]
        if k < 12:
            y2 = tall * (k + 1) / 12
            beams += [((-w, y, s * w), (w, y2, s * w), 0.1) for s in (-1, 1)] + [((s * w, y2, -w), (s * w, y, w), 0.1) for s in (-1, 1)]
    arms = [((-w, y + d, s), (-w - 6.6, y + d, s), 0.12) for y in (15, 27, 37, 45) for d in (0, 1.8) for s in (-0.8, 0.8)] + [((-w - 1.1 * k, y, s), (-w - 1.1 * (k + 1), y + 1.8, s), 0.07) for y in (15, 27, 37, 45) for s in (-0.8, 0.8) for k in range(6)]
    floors = kit.box(2 * w, 0.1, 2 * w, dark, 0.0).many([(0, tall * k / 12, 0) for k in range(1, 13)]) + kit.box(6.8, 0.1, 1.6, dark, 0.0).many([(-w - 3.3, y, 0) for y in (15, 27, 37, 45)])
    lift = kit.box(1.6, tall, 1.6, kit.material("facade", "#8a8e90", emission=1.0 if set.night else 0.0, bay=1.6, floor=3.0, lit=0.7), 0.0, (1.2, 0, 0))
    set.shape("tower", kit.ropes(beams + arms, red, 5), floors, lift, kit.ropes([((0, tall, 0), (0, tall + 9, 0), 0.14)], steel, 5), at=(x + 10.6, 0, z), solid=True)
    glow = kit.material("lamp", "#fff0d0", emission=6.0 if set.night else 0.6)
    set.shape("lamps", kit.sphere(0.24, glow, (0, 0, 0), 8).many([(x + 10.6 + s * (w + 0.2), 4.5 * k + 2, z + w + 0.2) for k in range(12) for s in (-1, 1)]), kit.sphere(0.4, kit.material("lamp", "#ff3020", emission=5.0), (x + 10.6, tall + 9.2, z), 10), shadow=False)
    # Three masts against lightning, tanks of frost, pipes, a water tower.
    for mx, mz in ((x - 22, z - 16), (x + 26, z - 18), (x + 4, z + 24 - 50)):
        mast = [((sx, 0, sz), (0.2 * sx, 62, 0.2 * sz), 0.12) for sx, sz in ((-1.6, -1.6), (1.6, -1.6), (0, 1.8))] + [((1.6 * (1 - y / 76), y, -1.6 * (1 - y / 76)), (-1.6 * (1 - (y + 4) / 76), y + 4, -1.6 * (1 - (y + 4) / 76)), 0.06) for y in range(0, 60, 4)]
        set.shape("mast", kit.ropes(mast, steel, 4), kit.cylinder(0.14, 14, white, (0, 62, 0), 8), at=(mx, 0, mz))
    tank = kit.capsule((0, 3.0, -4.5), (0, 3.0, 4.5), 2.3, white, 24) + kit.box(3.2, 1.0, 0.7, slab, 0.0).many([(0, 0, s * 3.2) for s in (-1, 1)]) + kit.ropes([((2.2, 1.0, 4.5), (8, 0.5, 4.5), 0.18)], steel, 7)
    set.copies("tank", lambda k: tank, [(-19, 0, -26, 70), (-21, 0, -34, 70)], solid=True)
    ball = kit.sphere(4.2, white, (0, 9, 0), 28) + kit.ropes([((3.6 * cos(1.047 * k), 0, 3.6 * sin(1.047 * k)), (3.9 * cos(1.047 * k), 8.4, 3.9 * sin(1.047 * k)), 0.2) for k in range(6)], steel, 7)
    set.shape("sphere", ball, at=(-30, 0, -46), solid=True)
    set.copies("steam", lambda k: k.cylinder(0.14, 1.2, k.material("steel"), (0, 0, 0), 10), [(x - 2.4, 4.2, z + 2.4), (x + 2.6, 4.2, z + 2.2), (-14.5, 0, -25)], sockets={"steam": (0, 1.3, 0)})
    set.put("van", (-8.6, -12.5), 15)
    set.put("truck", (52, -84), 150, solid=False)
    for k, cx in enumerate((5.4, 8.0, 10.8, 13.6)):
        set.put("traffic_cone", (cx, -13.2 - 0.3 * (k % 2)), 0, solid=False)
    rail = [((6.0 + 2 * k, 0, -16), (6.0 + 2 * k, 1.1, -16), 0.04) for k in range(11)] + [((6, y, -16), (26, y, -16), 0.035) for y in (0.55, 1.1)]
    set.shape("rail", kit.ropes(rail, yellow, 6))
    set.shape("bunker", kit.box(20, 4.5, 9, slab, 0.1) + kit.box(16, 1.2, 0.1, kit.material("lamp", "#bfe0ff", emission=1.2 if set.night else 0.3), 0.0, (0, 2.4, 4.55)) + kit.ropes([((-6, 4.5, 0), (-6, 12, 0), 0.1)], steel, 5), at=(-44, 0, -22), turn=50, solid=True)
    flood = kit.ropes([((0, 0, 0), (0, 13, 0), 0.16)], steel, 6) + kit.box(2.4, 1.2, 0.3, dark, 0.0, (0, 12.8, 0)) + kit.cylinder(0.3, 0.1, kit.material("lamp", "#f4f8ff", emission=10.0), (0, 0, 0), 12).turn("x", 90).many([(-0.75 + 0.75 * k, 13.4, 0.2) for k in range(3)])
    set.copies("floodlight", lambda k: flood, [(-12, 0, -24, 30), (x - 26, 0, z + 14, 100), (x + 2, 0, z + 22, 190), (x + 24, 0, z + 12, -110)], lit=set.night)
    if set.night:
        for lx, lz, px, pz in ((x - 26, z + 14, x, z), (x + 2, z + 22, x, z)):
            set.light((lx, 13, lz), "#eef4ff", 3000.0, 75.0, kind="spot", direction=(px - lx, 10, pz - lz), angle=34)
        set.light((0, 11, -8), "#f4f0e4", 160.0, 28.0)
    set.crowd(passers, (12, 34), variants=4, umbrella=False, within=lambda a, b: abs(b) > 6)
    set.scatter("palm", 30, (50, 190), gap=6, clear=30, shadow=False)
    set.scatter("bush", 90, (40, 190), gap=2, clear=20, variants=3, scale=(0.5, 1.4), shadow=False, snow=1.0 if set.snowy else 0.0)
    set.scatter("grass_tuft", 120, (28, 70), clear=20, variants=3, scale=(0.8, 1.6), blades=40, spread=0.8, shadow=False)
    set.backdrop("hills", distance=620, height=24, colour="#5f6e4a")
