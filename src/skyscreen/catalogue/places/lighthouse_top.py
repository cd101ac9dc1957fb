"""The gallery round a lighthouse's lantern: an iron rail over the sea, the great lens behind panes, cliffs far below."""

import math

from skyscreen.catalogue import place


@place(
    en=("lighthouse gallery", "top of a lighthouse", "top of the lighthouse", "lighthouse top", "lighthouse balcony", "lantern room", "lighthouse lantern room"),
    zh=("灯塔顶上", "灯塔顶", "灯塔顶端", "灯塔上", "灯塔顶层", "灯塔塔顶"),
    ambience=("ocean", "wind", "gulls"),
    ground="stone",
    reverb=0.2,
    hours=18.6,
    pastime="walks",
)
def lighthouse_top(set):
    kit, rng = set.kit, set.random("rocks")
    deep, radius = 34.0, 5.4
    set.stage(2.6, 1.3, 90, (0.0, 3.3))
    iron, white, red = kit.material("iron", "#2c3238"), kit.material("plaster", "#eceae2"), kit.material("paint", "#b8281c", 0.4)
    set.ground(kit.material("paving", "#8a8a86"), reach=3.7, cells=4, fine=1.0, blocks=1)
    floor = kit.cylinder(radius, 0.3, kit.material("paving", "#8f8f8a"), (0, -0.29, 0), 56)
    tower = kit.lathe([(8.2, -deep), (6.0, -9.0), (4.6, -1.4), (5.5, -0.5), (5.5, -0.28)], white, segments=48) + kit.lathe([(7.1, -22.0), (6.35, -15.0)], red, segments=48)
    set.shape("tower", floor, tower)
    ring = lambda y, r: kit.torus(radius - 0.16, r, iron, (0, y, 0), 60, 6)
    bars = [((math.sin(a) * (radius - 0.16), 0.0, math.cos(a) * (radius - 0.16)), (math.sin(a) * (radius - 0.16), 1.1, math.cos(a) * (radius - 0.16)), 0.02) for a in (6.2832 * k / 64 for k in range(64))]
    set.shape("rail", ring(1.1, 0.035), ring(0.6, 0.016), ring(0.14, 0.016), kit.ropes(bars, iron, 5))
    # The lantern: a wall to the knee, panes between bars, a copper dome; inside, the lens in its rings.
    lantern = kit.lathe([(1.75, 0), (1.75, 0.7), (1.85, 0.72), (1.85, 0.8), (1.7, 0.8)], white, segments=40) + kit.lathe([(1.9, 3.0), (2.0, 3.1), (1.6, 3.7), (0.5, 4.2), (0.18, 4.3), (0.2, 4.7), (0, 4.8)], red, segments=40)
    sashes = kit.ropes([((1.7 * math.sin(a), 0.8, 1.7 * math.cos(a)), (1.7 * math.sin(a), 3.05, 1.7 * math.cos(a)), 0.035) for a in (6.2832 * k / 16 for k in range(16))], iron, 6) + kit.torus(1.7, 0.03, iron, (0, 1.9, 0), 40, 6)
    lens = sum(kit.torus(0.62 - 0.1 * abs(j), 0.07, kit.material("ceramic", "#d8ecf0", 0.05), (0, 1.85 + 0.17 * j, 0), 32, 8) for j in range(-4, 5)) + kit.cylinder(0.3, 0.9, iron, (0, 0.1, 0), 20)
    lamp = kit.cylinder(0.2, 0.9, kit.material("lamp", "#fff0c8", emission=9.0 if set.night else 3.0), (0, 1.4, 0), 18)
    set.copies("lantern", lambda k: lantern + sashes, [(0, 0, 0)], solid=True)
    set.shape("lens", lens, lamp, shadow=False)
    door = kit.box(0.8, 1.9, 0.06, kit.material("paint", "#3a4a5a", 0.4), 0.02).move(0, 0, 0)
    set.shape("door", door, at=(-1.76, 0, 0.35), turn=-80)
    if set.night:
        set.light((0, 2.0, 0), "#ffe8b8", 40.0, 12.0)
        for turn in (0, 180):
            way = math.radians(100 + turn)
            set.shaft((1.8 * math.sin(way), 2.4, 1.8 * math.cos(way)), (80 * math.sin(way), 9.0, 80 * math.cos(way)), 3.0, "#fff0c8", 0.05, 1.5)
    set.light((0.0, 2.6, 2.2), "#ffe0b0", 5.0 if set.night else 1.5, 6.0)
    # Sea on three sides, a headland with the keeper's house behind (−Z).
    set.water(-deep)
    land = lambda u, v: ((u - 0.5) * (46 + 460 * v) + 14 * math.sin(5 * v), -deep - 6 + 12.0 * min(1.0, 9 * v) * (1 - abs(2 * u - 1) ** 4) + 26 * v * v * (1 - abs(2 * u - 1) ** 3), 16 - 420 * v)
    set.shape("headland", kit.sheet(land, 34, 40, kit.material("grass", "#5a6a3c"), flip=True), kit.sheet(land, 34, 40, kit.material("grass", "#5a6a3c")), shadow=False)
    stones = [(r * math.sin(a), -deep - 1.0 + rng.uniform(0, 1.5), r * math.cos(a), rng.uniform(0, 360), rng.uniform(1.5, 4.0)) for a, r in ((rng.uniform(0, 6.28), rng.uniform(16, 30)) for _ in range(60))]
    set.shape("rocks", kit.blob([kit.ball((0, 0.4, 0), 0.9), kit.ball((0.6, 0.2, 0.3), 0.6), kit.ball((-0.4, 0.3, -0.4), 0.7)], kit.material("rock", "#4a4846"), 0.3, 0.3).many(stones), shadow=False)
    house = kit.box(9, 3.4, 6, white, 0.0) + kit.extrude([(-4.9, 0), (4.9, 0), (0, 3.0)], 6.6, kit.material("tile", "#8a4a3a")).move(0, 3.4, -3.3) + kit.box(1.0, 2.1, 0.1, kit.material("paint", "#3a5a6a"), 0.0, (0, 0, 3.05)) + kit.box(1.0, 1.0, 0.1, kit.material("lamp", "#ffd89a", emission=2.0 if set.night else 0.2), 0.0).many([(s * 2.6, 1.2, 3.05) for s in (-1, 1)])
    set.shape("house", house, at=(15, -deep + 6.2, -42), turn=20, shadow=False)
    for k, (x, z) in enumerate(((-140, 190), (90, 320), (260, 150))):
        set.put(("sailboat", "trawler", "sailboat")[k], (x, z), 60 * k + 20, y=-deep - 0.4, shadow=False, solid=False)
    set.camera_limits((-9, -1.0, -1.0), (9, 6, 12))
    set.backdrop("hills", distance=900, height=90, arc=(110, 250), colour="#5a6a5c")
    set.air(fog=0.0006, fog_height=120.0)
