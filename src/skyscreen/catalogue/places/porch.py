"""The porch of a farmhouse: white boards and posts, a swing seat and rocking chairs, steps to the yard, barn, fields, a windpump."""

from typing import Any

from skyscreen.catalogue import place

DEEP, WIDE, HIGH = 3.2, 13.0, 0.6
"""Depth and width of the porch's floor and its height over the yard, metres."""


@place(
    en=("porch", "front porch", "farmhouse", "veranda", "verandah", "farmhouse porch", "back porch", "doorstep", "front steps", "homestead", "ranch house"),
    zh=("门廊", "农舍", "乡间农舍", "走廊檐下", "农家门廊", "前廊", "游廊", "农庄老宅", "阳台走廊"),
    ambience=("birds", "wind"),
    ground="planks",
    reverb=0.2,
    hours=18.0,
    deeds=("rocking chair & porch", "porch swing"),
    life=("An old man sits on a rocking chair",),
)
def porch(set: Any) -> None:
    kit = set.kit
    snow = 1.0 if set.snowy else 0.0
    set.stage(5.6, 1.7, 90, (0.0, 0.0))
    set.ground(kit.material("grass", "#5c7d3a", snow=snow), hills=0.5, wavelength=26, flat=1.0, far=8, far_start=60, cells=84, fine=0.9, reach=420, level=-HIGH)
    set.deck(WIDE, DEEP, lambda x, z: 0.0 * x, (0.0, 0.0))
    white, board, dark = kit.material("paint", "#f0eee6", 0.5), kit.material("planks", "#8a9498"), kit.material("paint", "#2f5a4a", 0.5)
    d, w = DEEP / 2, WIDE / 2
    set.shape("floor", kit.box(WIDE, 0.14, DEEP, board, 0.0, (0, -0.14, 0)), kit.box(WIDE, HIGH, 0.06, kit.material("planks", "#e4e0d4"), 0.0, (0, -HIGH - 0.1, d)))
    # The house behind: weatherboard, two windows with shutters, a door with panes, a roof over all.
    groove = kit.box(WIDE, 0.014, 0.012, kit.material("paint", "#b4b2a8", 0.7), 0.0)
    set.shape("wall", kit.box(WIDE, 6.4, 5.0, white, 0.0, (0, -HIGH, -d - 2.52)), groove.many([(0, 0.14 + 0.17 * k, -d - 0.012) for k in range(16)]), solid=True)
    glass = kit.material("lamp", "#ffd89a", emission=1.2 if set.night else 0.22)
    for x in (-2.7, 2.3, 5.2):
        window = kit.panel(1.1, 1.5, glass, (0, 0.75, 0.05)) + kit.box(0.06, 1.5, 0.06, white, 0.0, (0, 0, 0.05)) + kit.box(1.1, 0.05, 0.06, white, 0.0, (0, 0.75, 0.05))
        window += kit.box(0.12, 1.7, 0.09, white, 0.0).many([(s * 0.6, -0.1, 0.05) for s in (-1, 1)]) + kit.box(1.36, 0.12, 0.14, white, 0.0).many([(0, y, 0.05) for y in (-0.14, 1.5)]) + kit.box(0.5, 1.6, 0.05, dark, 0.0).many([(s * 0.95, -0.03, 0.05) for s in (-1, 1)])
        window += kit.box(0.44, 0.03, 0.07, white, 0.0).many([(s * 0.95, 0.05 + 0.12 * k, 0.05) for s in (-1, 1) for k in range(13)])
        set.shape("window", window, at=(x, 0.85, -d), shadow=False)
    door = kit.box(1.0, 2.1, 0.07, kit.material("paint", "#8a2f24", 0.4), 0.0) + kit.panel(0.6, 0.8, glass, (0, 1.5, 0.05)) + kit.box(0.12, 2.2, 0.12, white, 0.0).many([(s * 0.56, 0, 0) for s in (-1, 1)]) + kit.box(1.3, 0.14, 0.14, white, 0.0, (0, 2.1, 0)) + kit.sphere(0.04, kit.material("brass"), (0.4, 1.0, 0.08), 10)
    lantern = kit.box(0.14, 0.24, 0.12, kit.material("lamp", "#ffd08a", emission=4.0 if set.night else 0.4), 0.01) + kit.cone(0.13, 0.1, kit.material("iron"), (0, 0.24, 0), 10)
    set.shape("door", door.move(-0.3, 0, -d + 0.04), lantern.move(0.75, 1.75, -d + 0.12), kit.box(0.9, 0.02, 0.5, kit.material("rope", "#8a6a44"), 0.0, (-0.3, 0, -d + 0.5)), shadow=False)
    if set.night:
        set.light((0.75, 1.8, -d + 0.5), "#ffc880", 8.0, 8.0)
        set.light((-3.6, 1.7, -d + 0.8), "#ffc880", 4.0, 5.0)
        set.light((3.3, 1.7, -d + 0.8), "#ffc880", 4.0, 5.0)
    # Posts, rail with balusters, ceiling boards and the lean-to roof; steps down in the middle.
    xs = [-w + 0.15, -3.5, 3.1, w - 0.15]
    set.shape("posts", kit.box(0.16, 2.7, 0.16, white, 0.01).many([(x, 0, d - 0.14) for x in xs]), kit.box(0.26, 0.12, 0.26, white, 0.01).many([(x, y, d - 0.14) for x in xs for y in (0.0, 2.55)]), kit.box(WIDE, 0.22, 0.18, white, 0.0, (0, 2.66, d - 0.14)))
    for x0, x1 in ((-w + 0.15, -3.5), (3.1, w - 0.15)):
        count = int((x1 - x0) / 0.14)
        set.shape("rail", kit.box(x1 - x0, 0.06, 0.1, white, 0.0).many([((x0 + x1) / 2, y, d - 0.14) for y in (0.12, 0.88)]), kit.box(0.035, 0.74, 0.035, white, 0.0).many([(x0 + 0.07 + 0.14 * k, 0.15, d - 0.14) for k in range(count)]), shadow=True)
    set.shape("ceiling", kit.box(WIDE + 0.4, 0.06, DEEP + 0.5, kit.material("planks", "#c4d4d8"), 0.0, (0, 2.88, 0.1)), kit.facet([(-w - 0.4, 2.9, d + 0.5), (w + 0.4, 2.9, d + 0.5), (w + 0.4, 4.1, -d), (-w - 0.4, 4.1, -d)], kit.material("tile", "#6a4a40")))
    set.shape("roof", kit.loft([[(-w - 0.5, 5.7, -d + 0.5), (w + 0.5, 5.7, -d + 0.5), (w + 0.5, 5.7, -d - 5.6), (-w - 0.5, 5.7, -d - 5.6)], [(-w - 0.5, 8.4, -d - 2.5), (w + 0.5, 8.4, -d - 2.5), (w + 0.5, 8.4, -d - 2.6), (-w - 0.5, 8.4, -d - 2.6)]], kit.material("tile", "#6a4a40")))
    stair = [kit.box(3.4, HIGH * (3 - k) / 4, 0.32, board, 0.0, (-0.3, -HIGH, d + 0.16 + 0.32 * k)) for k in range(3)]
    set.shape("steps", *stair)
    # What stands on it: a swing seat on chains at the right, two rocking chairs and a table at the left, pots, boots, milk cans.
    swing = kit.box(1.5, 0.06, 0.5, white, 0.01, (0, 0.46, 0)) + kit.box(1.5, 0.5, 0.05, white, 0.01, (0, 0.52, -0.24)) + kit.box(0.06, 0.24, 0.5, white, 0.0).many([(s * 0.74, 0.5, 0) for s in (-1, 1)]) + kit.ropes([((s * 0.74, 0.7, z), (s * 0.74, 2.88, 0), 0.014) for s in (-1, 1) for z in (-0.22, 0.22)], kit.material("iron"), 5) + kit.box(0.4, 0.3, 0.12, kit.material("cloth", "#c8603a"), 0.05).move(-0.4, 0.54, -0.14)
    set.shape("swing seat", swing, at=(4.7, 0, -0.75), turn=-12, solid=True)
    for x, turn in ((-4.6, 40), (1.2, -12)):
        set.put("rocking_chair", (x, -0.95), turn, y=0.0)
    set.shape("crate", kit.box(0.5, 0.45, 0.4, kit.material("planks", "#8a6a44"), 0.01, (-3.75, 0, -1.25)))
    set.put("jug", (-3.75, -1.25), 20, y=0.45, solid=False, shadow=False)
    for x in (-3.1, 3.5):
        set.plant((x, d - 0.5), 0.6, 0.0)
    basket = kit.lathe([(0.16, 0), (0.2, 0.2), (0, 0.2)], kit.material("rope", "#7a5a34"), segments=14)
    for x in (-4.3, 0.0 - 0.3, 4.1):
        set.shape("hanging pot", basket.move(x, 2.1, d - 0.2), kit.ropes([((x, 2.3, d - 0.2), (x, 2.66, d - 0.2), 0.01)], kit.material("iron"), 4), kit.leaves([(x + 0.16 * (k % 5 - 2) / 2, 2.3 + 0.05 * (k % 3), d - 0.2 + 0.14 * (k % 4 - 1.5)) for k in range(20)], 0.2, 0.1, kit.material("leaf", "#5a8a3a"), spread=0.9), kit.sphere(0.04, kit.material("petal", "#d8406a"), (0, 0, 0), 6).many([(x + 0.15 * (k % 4 - 1.5), 2.36 + 0.04 * (k % 3), d - 0.2 + 0.1 * (k % 3 - 1)) for k in range(10)]), shadow=False)
    # Logs stacked by the door, a wreath on it, a horseshoe and a coil of rope on the boards.
    logs = kit.cylinder(0.07, 0.42, kit.material("bark", "#7a6048"), (0, 0, 0), 9).turn("x", 90)
    set.shape("logs", logs.many([(-1.75 + 0.145 * n + 0.07 * (row % 2), 0.07 + 0.125 * row, -1.58) for row in range(5) for n in range(6 - row % 2)]))
    ring = kit.torus(0.2, 0.05, kit.material("leaf", "#4a7a3a"), (0, 0, 0), 22, 7).turn("x", 90) + kit.sphere(0.035, kit.material("petal", "#d83a3a"), (0, 0, 0), 7).many([(0.2 * (k % 3 - 1), 0.19 * (k // 3 - 1), 0.04) for k in range(9) if k != 4])
    coil = kit.torus(0.17, 0.022, kit.material("rope", "#c8a878"), (0, 0, 0), 22, 6).turn("x", 90)
    set.shape("hung", ring.move(-0.3, 0.95, -d + 0.12), coil.move(1.25, 1.7, -d + 0.04), coil.scale(0.85).move(1.27, 1.67, -d + 0.07), kit.text("HOME 家", 0.2, kit.material("paint", "#5a3a22")).move(-0.3, 2.42, -d + 0.06), shadow=False)
    # The yard: path and gate, picket fence, barn, silo, windpump, fields to the hills.
    set.road([(-0.3, 2.8), (0, 16), (6, 60), (10, 160)], 2.4, "dirt", lines=False)
    picket = kit.box(0.09, 1.0, 0.03, white, 0.0)
    set.shape("fence", picket.many([(x0 + 0.2 * k, set.height(x0 + 0.2 * k, 14.0) - 0.02, 14.0) for x0 in (-17.0, 2.2) for k in range(74)]), kit.box(14.8, 0.07, 0.04, white, 0.0).many([(x, y - HIGH, 13.97) for x in (-9.7, 9.5) for y in (0.3, 0.75)]))
    set.stand("barn", [(-26, 30, 150)])
    set.stand("silo", [(-36, 34, 0)])
    set.put("windmill", (26, 42), 200, 0.9, solid=False)
    set.put("tractor", (-11, 20), 60, solid=False)
    set.put("hay_bale", (8, 10), 30)
    set.put("mailbox", (2.2, 13.4), 0)
    for k, (x, z) in enumerate(((6.5, 19), (12, 24), (-4, 26))):
        set.put("cow" if k else "horse", (x, z), 70 * k, solid=False, pose="graze")
    set.scatter("grass_tuft", 160, (4, 34), clear=0.6, variants=3, scale=(0.7, 1.3), blades=48, spread=0.8, shadow=False, snow=snow, within=lambda x, z: z > 2.8 and abs(x) > 1.6)
    if not snow:
        for k, tone in enumerate(("#e8c01c", "#d8507a", "#f0ece0")):
            set.scatter("flower", 40, (3, 14), clear=0.4, scale=(0.7, 1.2), colour=tone, shadow=False, purpose=str(k), within=lambda x, z: 2.0 < z < 5.0 and abs(x + 0.3) > 2.0)
    set.scatter("bush", 16, (4, 9), gap=0.9, clear=0.5, variants=3, scale=(0.4, 0.7), within=lambda x, z: 2.1 < z < 3.2 and abs(x + 0.3) > 2.4, snow=snow)
    set.scatter("broadleaf", 46, (22, 120), gap=6, variants=3, clear=12, season=set.season, within=lambda x, z: z > 6 or abs(x) > 30, scale=(0.9, 1.5))
    set.backdrop("hills", distance=460, height=60, colour="#5c7242", fields=0.8)
    set.camera_limits((-w + 0.4, 0.3 - HIGH, -d + 0.5), (w - 0.4, 3.4, 16.0))
