"""Under the eaves of an old Chinese house: a tiled roof's edge on red posts, lattice doors, a bench, the courtyard in sun or rain."""

from typing import Any

from skyscreen.catalogue import place

DEEP, WIDE, STEP, EDGE = 2.6, 14.0, 0.36, 2.75
"""Metres: depth and width of the covered walk, its height over the yard, the height of the roof's edge."""


@place(
    en=("under the eaves", "eaves", "beneath the eaves", "covered walk", "chinese veranda", "under the roof's edge"),
    zh=("屋檐下", "屋檐", "檐下", "房檐下", "廊檐下", "屋檐底下", "檐廊", "廊下", "瓦檐下"),
    ambience=("birds", "wind"),
    ground="paving",
    reverb=0.25,
    hours=8.5,
    people="rural",
    life=("An old woman sits on a stool",),
    pastime="watches the rain",
)
def eaves(set: Any) -> None:
    kit = set.kit
    set.stage(5.0, 1.5, 90, (0.0, 0.0))
    set.vista(0.0, 3.3, -1.2)
    set.ground(kit.material("paving", "#7c7a72"), reach=140, cells=30, fine=1.2, level=-STEP)
    set.deck(WIDE, DEEP, lambda x, z: 0.0 * x, (0.0, 0.0))
    stone, wood, red = kit.material("stone", "#8f8c84"), kit.material("wood", "#4a2818"), kit.material("paint", "#8a2418", 0.45)
    tiles, d, w = kit.material("tile", "#40464a"), DEEP / 2, WIDE / 2
    set.shape("floor", kit.box(WIDE, 0.16, DEEP, kit.material("paving", "#948f84"), 0.0, (0, -0.16, 0)), kit.box(WIDE + 0.1, STEP, 0.4, stone, 0.01, (0, -STEP, d - 0.15)), kit.box(2.4, STEP / 2, 0.4, stone, 0.01, (0, -STEP, d + 0.22)))
    # The house: brick below, lattice leaves aglow at night between the posts of the inner row.
    glow = 0.9 if set.night else 0.0
    brick = kit.material("brick", "#7a7a76")
    set.shape("wall", kit.box(WIDE, 4.6, 0.3, kit.material("plaster", "#d8cfba"), 0.0, (0, -STEP, -d - 0.2)), kit.box(3.0, 1.0, 0.12, brick, 0.0).many([(x, 0, -d - 0.02) for x in (-5.2, 5.2)]), solid=True)
    leaf = kit.fitting("lattice", width=0.92, height=2.5, colour="#7a2418", glow=glow)
    set.shape("doors", leaf.many([(-3.2 + 0.94 * k, 0.02, -d + 0.02) for k in range(8)]), kit.fitting("lattice", width=1.4, height=1.5, dado=0.0, colour="#7a2418", glow=glow).many([(x + s * 0.72, 1.0, -d + 0.06) for x in (-5.2, 5.2) for s in (-1, 1)]), kit.box(WIDE, 0.3, 0.2, red, 0.0, (0, 2.5, -d)), shadow=False)
    xs = [-6.6, -3.7, 3.7, 6.6]
    post = kit.fitting("column", order="chinese", height=EDGE + 0.2, radius=0.14, colour="#8a2418", material="paint")
    set.shape("posts", post.many([(x, 0, d - 0.25) for x in xs]), kit.box(WIDE, 0.26, 0.16, kit.material("paint", "#2c6a54", 0.5), 0.0, (0, EDGE - 0.1, d - 0.25)), kit.box(WIDE, 0.12, 0.14, red, 0.0, (0, EDGE - 0.42, d - 0.25)))
    _roof(set, kit, tiles, wood, d, w)
    rail = [((a, 0.42, d - 0.22), (b, 0.42, d - 0.22), 0.03) for a, b in ((-6.5, -3.8), (3.8, 6.5))]
    set.shape("rail", kit.ropes(rail, red, 6), kit.box(2.6, 0.06, 0.34, wood, 0.0).many([(x, 0.4, d - 0.35) for x in (-5.15, 5.15)]), kit.box(0.08, 0.4, 0.3, wood, 0.0).many([(x + s * 1.1, 0, d - 0.35) for x in (-5.15, 5.15) for s in (-1, 1)]))
    set.sit((-5.6, 0.46, d - 0.35, 0), (-4.8, 0.46, d - 0.35, 0), (5.0, 0.46, d - 0.35, 0))
    for x in (-3.7, 0.0, 3.7):
        set.copies(f"lantern {x}", lambda k: k.building("lantern", 0.24), [(x, EDGE - 0.62, d - 0.25)], shadow=False, lit=set.night)
        if set.night:
            set.light((x, EDGE - 0.8, d - 0.5), "#ffb060", 5.0, 7.0)
    maize = kit.ellipsoid(0.045, 0.1, 0.045, kit.material("food", "#e0a01c"), (0, 0, 0), 8).many([(0.06 * (k % 2), -0.11 * k, 0.04 * (k % 3)) for k in range(9)])
    chilli = kit.ellipsoid(0.02, 0.06, 0.02, kit.material("food", "#b81c14"), (0, 0, 0), 6).many([(0.05 * (k % 3 - 1), -0.06 * k, 0.03 * (k % 2)) for k in range(16)])
    set.shape("hung", maize.many([(x, 2.25, d - 0.12) for x in (-5.9, -5.6, 5.4)]), chilli.many([(-4.5, 2.3, d - 0.12), (5.8, 2.3, d - 0.12), (4.7, 2.3, d - 0.12)]), shadow=False)
    set.put("chair", (-2.6, -0.7), 20, y=0.0)
    set.put("basket", (2.9, -0.8), 0, y=0.0, solid=False)
    set.put("broom", (3.45, -1.05), 0, y=0.0, solid=False)
    jar = kit.lathe([(0.2, 0), (0.36, 0.25), (0.38, 0.55), (0.3, 0.68), (0.34, 0.72)], kit.material("ceramic", "#4a3a30"), segments=22) + kit.cylinder(0.3, 0.01, kit.material("paint", "#1f3a34", 0.06), (0, 0.66, 0), 20, bevel=0)
    set.shape("jars", jar.many([(-6.3, -STEP, d + 0.7), (6.2, -STEP, d + 0.75)]))
    _yard(set, kit)
    if set.weather in ("rain", "storm"):
        # What the tiles shed: threads of water from every second hollow of the roof's edge down to the yard.
        water = kit.material("streaks", "#eef3f8", emission=0.5)
        set.shape("shed water", *(kit.panel(WIDE, EDGE + STEP, water, (0, (EDGE - STEP) / 2, d + a)) for a in (0.62, 0.74)), shadow=False)
    set.camera_limits((-6.4, -0.1, -d + 0.4), (6.4, 6.0, 12.0))


def _roof(set: Any, kit: Any, tiles: Any, wood: Any, d: float, w: float) -> None:
    """The slope from the wall down to its edge: rafters below, rows of half-round tiles with round ends above."""
    run, rise = DEEP + 0.95, 1.25
    fall = lambda t: (EDGE + 0.1 + rise * (1 - t) ** 1.25, -d - 0.3 + run * t)
    parts = [kit.sheet(lambda u, v: (-w - 0.3 + (WIDE + 0.6) * v, fall(u)[0] + 0.1, fall(u)[1]), 8, 1, tiles, flip=True), kit.sheet(lambda u, v: (-w - 0.3 + (WIDE + 0.6) * v, fall(u)[0] + 0.02, fall(u)[1]), 8, 1, kit.material("planks", "#6a4a30"))]
    points = [fall(k / 6) for k in range(7)]
    ridge = kit.tube([(0, y + 0.11, z) for y, z in points], 0.065, tiles, 6)
    count = int(WIDE / 0.3)
    parts.append(ridge.many([(-w + 0.3 * (k + 0.5), 0, 0) for k in range(count)]))
    y, z = points[-1]
    parts.append(kit.cylinder(0.075, 0.05, kit.material("stone", "#5a6064"), (0, 0, 0), 12).turn("x", 90).many([(-w + 0.3 * (k + 0.5), y + 0.11, z + 0.02) for k in range(count)]))
    drip = kit.facet([(-0.1, 0.04, 0.0), (0.0, -0.1, 0.0), (0.1, 0.04, 0.0)], kit.material("stone", "#5a6064"), 0.02)
    parts.append(drip.many([(-w + 0.3 * k, y + 0.05, z + 0.05) for k in range(1, count)]))
    beam = kit.tube([(0, a - 0.05, b) for a, b in points], 0.045, wood, 6)
    parts.append(beam.many([(-w + 0.42 * (k + 0.5), 0, 0) for k in range(int(WIDE / 0.42))]))
    set.shape("roof", *parts)


def _yard(set: Any, kit: Any) -> None:
    """The court beyond: a wing across it, walls with tiled copings, a tree, a water vat, pots."""
    set.copies("hall", lambda k: k.building("farmhouse", 12.0, 2), [(0, -STEP, 15.5, 180)], solid=True, lit=set.night)
    grey = kit.material("brick", "#7c7c78")
    set.shape("walls", kit.box(0.4, 2.6, 17, grey, 0.0).many([(s * 9.4, -STEP, 7) for s in (-1, 1)]), kit.box(0.7, 0.2, 17, kit.material("tile", "#40464a"), 0.02).many([(s * 9.4, 2.24, 7) for s in (-1, 1)]))
    set.put("broadleaf", (-5.2, 7.6), 30, 0.6, season=set.season)
    set.put("bamboo", (6.6, 9.0), 10, 0.8, solid=False)
    set.put("bamboo", (7.4, 8.2), 80, 0.7, solid=False)
    set.stand("well", [(4.2, 6.2)])
    for k, x in enumerate((-3.0, -2.2, 2.4, 3.2)):
        set.plant((x, 2.35), 0.55 + 0.1 * (k % 2), -STEP)
    set.shape("path", kit.box(1.8, 0.03, 12, kit.material("paving", "#a09c92"), 0.0, (0, -STEP, 7.6)), shadow=False)
    set.scatter("broadleaf", 20, (26, 70), gap=5, variants=3, season=set.season, within=lambda x, z: z > 22 or abs(x) > 16)
    set.backdrop("hills", distance=300, height=90, colour="#4f6a44", woods=0.8)
