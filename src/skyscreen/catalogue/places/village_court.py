"""A village's basketball court: cracked concrete with worn lines, two hoops, brick farmhouses, a stage wall, hills behind."""

from itertools import pairwise
from math import cos, sin
from typing import Any

from skyscreen.catalogue import place


@place(
    en=("village basketball court", "rural basketball court", "country basketball court", "village square court"),
    zh=("乡村篮球场", "村篮球场", "农村篮球场", "村里的篮球场", "村里篮球场", "村头篮球场", "村口篮球场", "水泥篮球场", "村级篮球场"),
    ambience=("birds", "wind"),
    ground="concrete",
    reverb=0.25,
    hours=16.8,
    people="rural",
    deeds=("village basketball", "village super league", "村BA", "村超", "乡村篮球赛"),
    life=("Two basketball players shoot hoops",),
    folk="east_asian",
)
def village_court(set: Any) -> None:
    kit, rng = set.kit, set.random("cracks")
    snow = 1.0 if set.snowy else 0.0
    set.stage(22, 7.0)
    set.vista(0, 4.0, -13.6)
    set.ground(kit.material("grass", "#6a7a40", snow=snow), hills=0.5, wavelength=30, flat=1.0, far=16, far_start=60, reach=420, cells=56, fine=1.8)
    slab, worn = kit.material("concrete", "#98948a"), kit.material("paint", "#d8d6cc", 0.9)
    set.shape("court", kit.box(17.5, 0.05, 31, slab, 0.0), shadow=False)
    lines = kit.box(15, 0.02, 0.08, worn, 0.0).many([(0, 0.045, z) for z in (-14, 0, 14)]) + kit.box(0.08, 0.02, 28, worn, 0.0).many([(x, 0.045, 0) for x in (-7.5, 7.5)])
    lines += kit.box(0.08, 0.02, 5.8, worn, 0.0).many([(x, 0.045, s * 11.1) for x in (-2.45, 2.45) for s in (-1, 1)]) + kit.box(4.9, 0.02, 0.08, worn, 0.0).many([(0, 0.045, s * 8.2) for s in (-1, 1)])
    rings = [[(1.8 * sin(a), 0.05, 1.8 * cos(a)) for a in (6.2832 * k / 24 for k in range(25))]]
    rings += [[(6.75 * sin(a), 0.05, s * (12.4 - 6.75 * cos(a))) for a in (-1.4 + 0.14 * k for k in range(21))] for s in (-1, 1)]
    for ring in rings:
        lines += kit.ropes([(a, b, 0.035) for a, b in pairwise(ring)], worn, 4)
    dark, cracks = kit.material("paint", "#5c5850", 0.95), []
    for _ in range(9):
        x, z, a = rng.uniform(-8, 8), rng.uniform(-14, 14), rng.uniform(0, 6.28)
        for _ in range(5):
            a += rng.uniform(-0.7, 0.7)
            x1, z1 = x + 0.9 * sin(a), z + 0.9 * cos(a)
            cracks.append(((x, 0.046, z), (x1, 0.046, z1), 0.012))
            x, z = x1, z1
    set.shape("lines", lines, kit.ropes(cracks, dark, 3), shadow=False)
    set.copies("hoop", old_hoop, [(0, 0, 13.6, 180), (0, 0, -13.6, 0)], solid=True)
    # What a village gathers round its court: houses, a painted wall, tables of concrete, motorbikes, corn that dries.
    for seed, spots in enumerate(([(-16.5, -9, 90), (17.0, 6, -90)], [(-16.8, 3, 90), (16.6, -7, -90)], [(-8.0, -22, 0), (9.5, -23, 0), (-17.0, 15, 90)])):
        set.copies(f"farm {seed}", lambda k, s=seed: k.building("farmhouse", 9.5, s), [(x, set.height(x, z) - 0.05, z, t) for x, z, t in spots], solid=True, lit=set.night, sockets={"chimney": (3.1, 5.6, -3.6)})
    wall = kit.box(14, 2.2, 0.24, kit.material("plaster", "#e8e2d2"), 0.0) + kit.box(14.2, 0.2, 0.4, kit.material("tile", "#54504a"), 0.02, (0, 2.2, 0)) + kit.box(14.02, 0.5, 0.26, kit.material("brick", "#8a5a48"), 0.0)
    set.shape("slogan wall", wall, kit.text("强身健体 和谐乡村", 1.0, kit.material("paint", "#c8241c", 0.8)).move(0, 1.4, 0.13), at=(0, 0, -17.6), solid=True)
    tables = kit.box(1.5, 0.09, 2.7, kit.material("concrete", "#8f8b82"), 0.01, (0, 0.7, 0)) + kit.box(1.1, 0.7, 0.2, kit.material("brick", "#9a5a44"), 0.0).many([(0, 0, z) for z in (-0.9, 0.9)]) + kit.box(1.6, 0.15, 0.06, kit.material("brick", "#9a5a44"), 0.0, (0, 0.79, 0))
    set.copies("table", lambda k: tables, [(-11.2, 0, -4, 8), (-11.4, 0, 1.2, -4)], solid=True)
    set.copies("rack", lambda k: k.building("drying_rack", 0), [(11.4, 0, 12.5, 90), (11.6, 0, -1.5, 90)], solid=True)
    for x, z, turn in ((10.8, 2.6, 60), (10.9, 4.2, 66)):
        set.put("motorcycle", (x, z), turn)
    for z in (-9, 9):
        set.put("bench", (9.8, z), -90)
    for x, z, t in ((-10.5, 8.6, 30), (-11.4, 9.4, 200), (-10.9, 10.6, 120)):
        set.put("chicken", (x, z), t, solid=False, pose="walk")
    pole = kit.cylinder(0.06, 9, kit.material("steel"), (0, 0, 0), 8) + kit.panel(1.7, 1.1, kit.material("cloth", "#d8201c"), (0.9, 8.3, 0)).sway(0.5)
    set.shape("flag", pole, at=(-9.6, 0, -15.5))
    masts = [(s * 9.4, z) for s in (-1, 1) for z in (-11, 11)]
    lamp = kit.cylinder(0.07, 6.2, kit.material("steel", "#8a9098"), (0, 0, 0), 8) + kit.box(0.5, 0.3, 0.14, kit.material("lamp", "#fff6e0", emission=4.0), 0.0, (0, 6.1, 0))
    set.copies("mast", lambda k: lamp, [(x, 0, z) for x, z in masts], lit=set.night)
    if set.night:
        for x, z in masts:
            set.light((x * 0.85, 6.0, z), "#fff2d8", 22.0, 16.0)
    set.crowd(10, (9, 16), arcs=((30, 150), (210, 330)), variants=5, within=lambda x, z: 8.9 < abs(x) < 12 and abs(z) < 12)
    set.scatter("broadleaf", 46, (20, 110), gap=5, variants=3, clear=12, season=set.season, scale=(0.8, 1.3))
    set.scatter("bamboo", 16, (18, 30), gap=2, clear=12, within=lambda x, z: z < -19)
    set.backdrop("hills", distance=330, height=120, colour="#4f6a42", woods=0.8, fields=0.3)
    set.camera_limits((-12.5, 0.2, -16), (12.5, 12, 34))


def old_hoop(kit: Any) -> Any:
    """A hoop of welded pipe with a wooden board, facing +Z, its post behind the line."""
    steel, wood, red = kit.material("paint", "#2f5a8a", 0.6), kit.material("planks", "#d8cdb4"), kit.material("paint", "#c8301c", 0.6)
    out = kit.ropes([((s * 0.5, 0, -1.5), (s * 0.35, 3.0, -0.9), 0.06) for s in (-1, 1)] + [((s * 0.35, 3.0, -0.9), (s * 0.35, 3.3, 0.0), 0.05) for s in (-1, 1)] + [((s * 0.5, 0.9, -1.3), (s * 0.35, 2.9, 0.0), 0.035) for s in (-1, 1)] + [((-0.45, y, -1.3), (0.45, y, -1.3), 0.035) for y in (0.8, 1.8)], steel, 6)
    out += kit.box(1.3, 0.3, 0.8, kit.material("concrete", "#8a8680"), 0.02, (0, 0, -1.5)) + kit.box(1.8, 1.05, 0.05, wood, 0.0, (0, 2.9, 0.03))
    out += kit.box(1.8, 0.05, 0.02, red, 0.0).many([(0, y, 0.06) for y in (2.91, 3.88)]) + kit.box(0.05, 1.0, 0.02, red, 0.0).many([(x, 2.92, 0.06) for x in (-0.87, 0.87)]) + kit.box(0.6, 0.04, 0.02, red, 0.0).many([(0, y, 0.06) for y in (3.06, 3.46)]) + kit.box(0.04, 0.42, 0.02, red, 0.0).many([(x, 3.07, 0.06) for x in (-0.29, 0.29)])
    return out + kit.torus(0.23, 0.018, kit.material("paint", "#e0601c", 0.5), (0, 3.05, 0.5), 20, 5) + kit.box(0.12, 0.04, 0.3, kit.material("paint", "#e0601c", 0.5), 0.0, (0, 3.03, 0.18))
