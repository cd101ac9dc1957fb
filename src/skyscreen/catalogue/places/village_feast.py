"""A village feast under an awning: rows of round tables in red cloth, laid and steaming, benches, woks and towers of steamers."""

import math
from typing import Any

from skyscreen.catalogue import place

RED = "#c41e1a"


@place(
    en=("village feast", "feast tables", "outdoor banquet", "village banquet", "village wedding feast", "street banquet", "courtyard banquet", "long table feast"),
    zh=("流水席", "坝坝宴", "村宴", "乡村宴席", "农村酒席", "院子里的酒席", "露天宴席", "百家宴", "长街宴", "农村大席", "吃席", "酒席"),
    near=("long table feast", "长街宴"),
    ambience=("crowd", "birds"),
    ground="concrete",
    reverb=0.3,
    hours=12.0,
    people="rural",
    deeds=("village feast", "吃席", "办酒席", "摆酒席", "流水席"),
    life=("A man toasts at a table", "A woman carries a tray"),
    pastime="eats at a table",
    guests="eat drink talk eat",
    full=0.75,
    folk="east_asian",
)
def village_feast(set: Any) -> None:
    kit = set.kit
    snow = 1.0 if set.snowy else 0.0
    set.stage(9.0, 1.8, 0, (0.0, 0.0))
    set.ground(kit.material("concrete", "#9a958a"), hills=0.1, wavelength=30, flat=1.0, far=14, far_start=50, reach=360, cells=40, fine=2.4)
    spots = [(x, z) for x in (-4.9, -2.2, 2.2, 4.9) for z in (-6.6, -3.3, 0.0, 3.3, 6.6)]
    table = lambda k: k.fitting("round_table", radius=0.78, height=0.74, cloth=RED, turntable=0.36)
    set.copies("table", table, [(x, 0, z) for x, z in spots], solid=True)
    set.copies("dishes", dishes, [(x, 0.75, z, 37 * n) for n, (x, z) in enumerate(spots)], shadow=False, sockets={"steam": (0.0, 0.12, 0.0)})
    seats = [(x + 1.08 * math.sin(a), 0.0, z + 1.08 * math.cos(a), math.degrees(a) + 180) for x, z in spots for a in (math.pi / 4 + math.pi / 2 * k for k in range(4))]
    stool = lambda k: k.box(0.3, 0.05, 0.3, k.material("plastic", "#d8281c", 0.4), 0.01, (0, 0.41, 0)) + k.box(0.04, 0.41, 0.04, k.material("plastic", "#d8281c", 0.4), 0.0).many([(sx * 0.12, 0, sz * 0.12) for sx in (-1, 1) for sz in (-1, 1)])
    set.copies("stool", stool, seats)
    set.sit(*((x, 0.46, z, turn) for x, _, z, turn in seats))
    _awning(set, kit)
    _kitchen(set, kit)
    for seed, place_ in enumerate(([(-15.5, -7, 90), (16, 7, -90)], [(-15.8, 6, 90), (15.6, -6, -90)], [(-6.5, -19.5, 0), (6.5, -20, 0)])):
        set.copies(f"farm {seed}", lambda k, s=seed: k.building("farmhouse", 10.0, s), [(x, set.height(x, z) - 0.05, z, t) for x, z, t in place_], solid=True, lit=set.night)
    arch = kit.tube([(-2.6, 0, 0), (-2.6, 2.6, 0), (-1.8, 3.6, 0), (0, 4.0, 0), (1.8, 3.6, 0), (2.6, 2.6, 0), (2.6, 0, 0)], 0.26, kit.material("cloth", RED), 9, smooth=4) + kit.box(2.8, 0.9, 0.1, kit.material("paint", "#e0aa2a", 0.5), 0.02, (0, 3.4, 0.22)) + kit.text("喜 宴", 0.72, kit.material("paint", RED)).move(0, 3.85, 0.29)
    set.shape("arch", arch, at=(0, 0, -11.2))
    set.copies("lantern", lambda k: k.building("lantern", 0.26), [(x, 3.2, z) for x in (-6.4, -2.1, 2.1, 6.4) for z in (-7.5, -2.5, 2.5, 7.5)], shadow=False, lit=set.night)
    if set.night:
        for x in (-3.6, 0.0, 3.6):
            for z in (-5.5, 0.0, 5.5):
                set.light((x, 3.3, z), "#ffdca8", 6.0, 8.0)
    set.crowd(8, (9, 15), arcs=((-25, 25), (155, 205)), variants=4, umbrella=False)
    set.scatter("broadleaf", 40, (22, 100), gap=5, variants=3, clear=14, season=set.season, scale=(0.8, 1.3))
    set.scatter("bamboo", 14, (18, 30), gap=2, clear=12, within=lambda x, z: z < -21 and not snow)
    set.backdrop("hills", distance=320, height=110, colour="#4f6a42", woods=0.8, fields=0.3)
    set.camera_limits((-8.0, 0.3, -10.5), (8.0, 3.1, 12))


def _awning(set: Any, kit: Any) -> None:
    """A striped plastic sheet on bamboo poles over all the tables."""
    poles = [((x, 0, z), (x, 3.7 if x else 4.4, z), 0.05) for x in (-7.0, 0.0, 7.0) for z in (-9.2, 9.2)] + [((x, 0, z), (x, 3.7, z), 0.05) for x in (-7.0, 7.0) for z in (-3.1, 3.1)]
    poles += [((x, 3.7 if x else 4.4, -9.2), (x, 3.7 if x else 4.4, 9.2), 0.04) for x in (-7.0, 0.0, 7.0)]
    set.shape("poles", kit.ropes(poles, kit.material("wood", "#b8924e"), 7))
    tones = [kit.material("sail", c) for c in ("#c8302a", "#e8e4dc", "#3a6ab0")]
    out = []
    for k in range(20):
        z0 = -9.6 + 0.96 * k
        for s in (-1, 1):
            out.append(kit.sheet(lambda u, v, z0=z0, s=s: (s * 7.5 * u, 4.45 - 0.75 * u - 0.12 * math.sin(math.pi * u), z0 + 0.96 * v), 5, 1, tones[k % 3], flip=s < 0))
            out.append(kit.sheet(lambda u, v, z0=z0, s=s: (s * 7.5 * u, 4.44 - 0.75 * u - 0.12 * math.sin(math.pi * u), z0 + 0.96 * v), 5, 1, tones[k % 3], flip=s > 0))
    set.shape("awning", *out)


def _kitchen(set: Any, kit: Any) -> None:
    """Brick stoves with woks and bamboo steamers at the side, a table of ingredients, stacked bowls, crates of drink."""
    brick, iron, cane = kit.material("brick", "#9a5a44"), kit.material("iron"), kit.material("planks", "#c09a5c")
    stove = kit.box(3.6, 0.75, 1.0, brick, 0.0) + kit.box(0.5, 0.35, 0.1, kit.material("lamp", "#ff7a2c", emission=1.6), 0.0).many([(x, 0.1, 0.47) for x in (-1.1, 0.1)])
    stove += kit.lathe([(0.1, 0.72), (0.4, 0.82), (0.48, 0.95), (0.5, 0.96), (0.38, 0.84), (0, 0.76)], iron, segments=20).many([(-1.1, 0, 0), (0.1, 0, 0)])
    for k in range(6):
        stove += kit.cylinder(0.42, 0.2, cane, (1.3, 0.75 + 0.205 * k, 0), 22, bevel=0.01)
    set.copies("stove", lambda k: stove, [(-7.6, 0, -7.6, 70)], solid=True, sockets={"steam": (1.3, 2.0, 0.0), "steam2": (-1.1, 1.0, 0.0)})
    bench = kit.box(2.2, 0.05, 0.8, kit.material("planks", "#8a6238"), 0.0, (0, 0.75, 0)) + kit.box(0.06, 0.75, 0.06, kit.material("wood", "#6a4a2c"), 0.0).many([(sx * 1.0, 0, sz * 0.32) for sx in (-1, 1) for sz in (-1, 1)])
    bowl = kit.lathe([(0.05, 0), (0.09, 0.05), (0.08, 0.05)], kit.material("ceramic", "#e8ece8"), segments=12)
    bench += bowl.many([(-0.8 + 0.22 * c, 0.8 + 0.03 * r, 0.1) for c in range(4) for r in range(8)]) + kit.ellipsoid(0.09, 0.07, 0.12, kit.material("leaf", "#5a8a3a"), (0, 0, 0), 8).many([(0.3 + 0.16 * (k % 4), 0.84, -0.15 + 0.2 * (k // 4)) for k in range(8)])
    set.shape("prep", bench, at=(7.4, 0, -7.4), turn=-70, solid=True)
    set.fitting("crates", [(7.3, 0, 8.2, -90)], seed=2)


def dishes(kit: Any) -> Any:
    """Eight courses round a fish, bowls and cups before those who sit: the middle of the table's top at the origin."""
    white, out = kit.material("ceramic", "#f0eee8"), []
    plate = kit.lathe([(0.04, 0), (0.1, 0.014), (0.095, 0.016), (0, 0.01)], white, segments=16)
    courses = ("#b8502c", "#5a8a3a", "#e0a04a", "#8a3a20", "#d8c48a", "#c8301c", "#6a9a4a", "#a86a34")
    for k, tone in enumerate(courses):
        a, r = 2 * math.pi * k / 8, 0.27
        x, z = r * math.sin(a), r * math.cos(a)
        out.append(plate.move(x, 0.03, z) + kit.ellipsoid(0.07, 0.035, 0.07, kit.material("food", tone), (x, 0.05, z), 9))
    out.append(kit.lathe([(0.07, 0), (0.15, 0.06), (0.14, 0.065), (0, 0.05)], white, (0, 0.03, 0), 18) + kit.ellipsoid(0.13, 0.03, 0.05, kit.material("food", "#b8703c"), (0, 0.09, 0), 10))
    own = kit.lathe([(0.03, 0), (0.055, 0.04), (0.05, 0.04)], white, segments=12) + kit.lathe([(0.02, 0), (0.026, 0.07), (0.022, 0.07)], kit.material("ceramic", "#e8e0c8"), (0.1, 0, 0.02), 10) + kit.ropes([((-0.1, 0.006, -0.06), (-0.08, 0.006, 0.12), 0.003), ((-0.09, 0.006, -0.06), (-0.07, 0.006, 0.12), 0.003)], kit.material("wood", "#a8743c"), 3)
    out.append(own.many([(0.6 * math.sin(a), 0, 0.6 * math.cos(a), math.degrees(a)) for a in (math.pi / 4 * k for k in range(8))]))
    bottle = kit.lathe([(0.035, 0), (0.036, 0.16), (0.013, 0.22), (0.013, 0.27)], kit.material("ceramic", "#2a5a34", 0.1), segments=10)
    return sum(out, bottle.many([(0.4, 0, 0.18), (-0.42, 0, -0.1)]))
