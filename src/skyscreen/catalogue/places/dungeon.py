"""A dungeon: a low vault of wet stone on squat pillars, cells behind bars, chains, torches, straw, a rack, a grating above."""

from itertools import pairwise
from math import cos, sin
from typing import Any

from skyscreen.catalogue import place


@place(
    en=("dungeon", "castle dungeon", "torture chamber", "oubliette", "underground prison", "medieval prison", "catacombs", "catacomb"),
    zh=("地牢", "城堡地牢", "地下牢房", "黑牢", "水牢", "刑房", "天牢", "地下监牢"),
    indoor=True,
    ambience=("room",),
    ground="stone",
    reverb=1.8,
    hours=22.0,
    era="medieval",
    people="medieval",
    deeds=("dungeon crawl", "prisoner & chains", "地下城冒险"),
    life=("A knight walks with a torch",),
)
def dungeon(set: Any) -> None:
    kit, rng = set.kit, set.random("dungeon")
    set.stage(6.0, 2.2, 0, (0.0, 0.6))
    set.sky(exposure=-0.25)
    stone, dark, iron = kit.material("stone", "#6c6862"), kit.material("stone", "#504c48"), kit.material("iron", "#2a2828")
    set.hall(11.0, 16.0, 2.9, wall=stone, floor=kit.material("paving", "#55504a"), ceiling=dark, shape="barrel", rise=1.3, skirting=None, cornice=False)
    # Pillars with ribs that spring from them.
    pillar = kit.lathe([(0.62, 0), (0.62, 0.25), (0.44, 0.34), (0.42, 1.9), (0.6, 2.15), (0.66, 2.4), (0.66, 2.55)], stone, segments=12)
    set.copies("pillar", lambda k: pillar, [(s * 3.2, 0, z) for s in (-1, 1) for z in (-5.4, -1.8, 4.6)], solid=True)
    for z in (-5.4, -1.8, 4.6):
        arch = [(3.2 * cos(0.3142 * k), 2.5 + 1.55 * sin(0.3142 * k)) for k in range(11)]
        set.shape("rib", kit.ropes([((*a, z), (*b, z), 0.24) for a, b in pairwise(arch)], stone, 6), kit.box(2.2, 0.4, 0.46, stone, 0.04).many([(s * 4.3, 2.5, z) for s in (-1, 1)]))
    # Cells along both sides: bars between the pillars, straw within, a bench of stone.
    for s in (-1, 1):
        bars = [((s * 3.25, 0, -5.0 + 0.16 * k), (s * 3.25, 2.5, -5.0 + 0.16 * k), 0.02) for k in range(18)] + [((s * 3.25, y, -5.2), (s * 3.25, y, -2.0), 0.028) for y in (0.12, 1.2, 2.4)]
        bars += [((s * 3.25, 0, -1.4 + 0.16 * k), (s * 3.25, 2.5, -1.4 + 0.16 * k), 0.02) for k in range(36)] + [((s * 3.25, y, -1.6), (s * 3.25, y, 4.4), 0.028) for y in (0.12, 1.2, 2.4)]
        set.shape("bars", kit.ropes(bars, iron, 6), kit.box(0.16, 0.26, 0.3, iron, 0.02).many([(s * 3.25, 1.05, z) for z in (-3.2, 1.6)]))
        set.shape("partition", kit.box(2.2, 2.9, 0.4, dark, 0.03).many([(s * 4.4, 0, z) for z in (-1.8, 4.6)]), kit.box(0.7, 0.42, 1.9, stone, 0.04).many([(s * 5.1, 0, z) for z in (-3.6, 1.2)]))
        straw = [((s * rng.uniform(3.6, 5.2), 0.02 + rng.uniform(0, 0.08), z + rng.uniform(-1.1, 1.1)), (s * rng.uniform(3.6, 5.2), 0.03, z + rng.uniform(-1.1, 1.1)), 0.012) for z in (-3.4, 1.4) for _ in range(46)]
        set.shape("straw", kit.ropes(straw, kit.material("rope", "#b89a58"), 3), shadow=False)
    ring = kit.torus(0.055, 0.013, iron, (0, 0, 0), 10, 5)

    def chain(x: float, y: float, z: float, count: int) -> list[tuple[float, float, float, float]]:
        return [(x, y - 0.085 * k, z, 90 * (k % 2)) for k in range(count)]

    hung = [row for z in (-6.8, -0.2, 2.6, 6.4) for s in (-1, 1) for row in chain(s * 5.36, 2.0, z, 9)]
    cuff = kit.torus(0.07, 0.018, iron, (0, 0, 0), 14, 6).turn("x", 90)
    set.shape("chains", ring.turn("x", 90).many(hung), cuff.many([(s * 5.34, 1.18, z) for z in (-6.8, -0.2, 2.6, 6.4) for s in (-1, 1)]), shadow=False)
    # A cage that hangs from the vault, a rack, a brazier, a table of the gaoler.
    cage = kit.ropes([((0.4 * cos(0.524 * k), 0, 0.4 * sin(0.524 * k)), (0.4 * cos(0.524 * k), 1.4, 0.4 * sin(0.524 * k)), 0.016) for k in range(12)] + [((0.4 * cos(0.524 * k), 1.4, 0.4 * sin(0.524 * k)), (0, 1.8, 0), 0.016) for k in range(12)] + [((0, 1.8, 0), (0, 2.2, 0), 0.02)], iron, 5) + sum(kit.torus(0.4, 0.02, iron, (0, y, 0), 20, 5) for y in (0.02, 0.7, 1.4))
    set.shape("cage", cage, at=(-1.7, 1.7, -4.6), shadow=True)
    oak = kit.material("planks", "#5a4028")
    bed = kit.box(0.9, 0.1, 2.2, oak, 0.02, (0, 0.7, 0)) + kit.box(0.1, 0.7, 0.1, oak, 0.0).many([(sx * 0.38, 0, sz * 0.95) for sx in (-1, 1) for sz in (-1, 1)]) + kit.cylinder(0.11, 1.1, oak, (0, 0, 0), 14).turn("z", 90).many([(0.55, 0.86, z) for z in (-1.0, 1.0)])
    bed += kit.ropes([((-0.5, 0.86, 1.0 * t), (-0.5, 0.86 + 0.4 * u, 1.0 * t + 0.4 * w), 0.025) for t in (-1, 1) for u, w in ((1, 0), (-1, 0), (0, 1), (0, -1))], oak, 5)
    set.shape("rack", bed, at=(1.8, 0, -6.0), turn=30, solid=True)
    set.fitting("table", [(-2.1, 0, 6.2, 20)], width=1.3, depth=0.7, height=0.76, material="planks", colour="#5a4028", leg_colour="#4a3420")
    set.fitting("stool", [(-1.0, 0, 6.6)], height=0.45, colour="#4a3420", leg="wood", leg_colour="#4a3420")
    set.put("candle", (-2.3, 6.2), 0, y=0.76, solid=False, shadow=False, lamps=True)
    set.put("key", (-1.8, 6.1), 20, y=0.77, solid=False, shadow=False)
    set.put("skull", (-4.6, -3.0), 130, solid=False)
    set.put("skeleton", (4.9, 1.4), -90, solid=False)
    set.put("bucket", (4.0, -2.6), 0, solid=False)
    set.put("barrel", (2.3, 6.6), 0)
    set.put("rat", (2.2, -2.6), 120, solid=False)
    # A door of oak up three steps at the far end.
    set.on("-z", 0, kit.fitting("steps", count=3, width=2.4, rise=0.18, tread=0.3, colour="#6c6862", material="stone").turn("y", 180).move(0, 0, 0.95), kit.fitting("double_door", width=1.5, height=2.1, colour="#4a3018").move(0, 0.54, 0.02), kit.ropes([((-0.75, 0.54 + y, 0.1), (0.75, 0.54 + y, 0.1), 0.03) for y in (0.4, 1.1, 1.8)], iron, 5))
    # Torches on the pillars; a grating in the vault lets in the moon or the day.
    flames = []
    for s in (-1, 1):
        for z in (-5.4, -1.8, 4.6):
            at = (s * 2.62, 1.75, z)
            flames.append((at[0], at[1] + 0.4, at[2]))
            set.light((s * 2.35, 2.25, z), "#ffa050", 11.0, 8.5, flicker=0.14)
    torch = kit.ropes([((0, -0.35, 0), (0, 0.36, 0), 0.035)], oak, 6) + kit.cylinder(0.07, 0.12, iron, (0, 0.26, 0), 10)
    set.copies("torch", lambda k: torch + k.flame(0.34, 0.09).move(0, 0.36, 0), [(x, y - 0.4, z, 0) for x, y, z in flames], sockets=None)
    day = not set.night
    set.shaft((0.4, 4.0, 1.6), (-0.5, 0.05, 0.8), 0.5, "#cfe0ff", 0.16 if day else 0.07, 1.5)
    set.light((0.4, 3.9, 1.6), "#cfe0ff", 70.0 if day else 28.0, 8.0, kind="spot", direction=(-0.2, -1, -0.2), angle=20)
    set.shape("grating", kit.cylinder(0.6, 0.04, kit.material("lamp", "#cfe0ff", emission=2.0 if day else 0.5), (0.4, 4.12, 1.6), 20), kit.ropes([((0.4 + d, 4.08, 1.0), (0.4 + d, 4.08, 2.2), 0.03) for d in (-0.36, -0.12, 0.12, 0.36)], iron, 5), shadow=False)
    set.camera_limits((-2.8, 0.3, -6.2), (2.8, 2.9, 7.2))
