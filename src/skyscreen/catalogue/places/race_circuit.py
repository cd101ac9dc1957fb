"""A motor-racing circuit: the start straight with its grid, red and white kerbs, pit garages, gantry lights, full stands."""

import math

from skyscreen.catalogue import place

TEAMS = ("#c8201c", "#1f4aa0", "#e8802c", "#1f8a6a", "#d8d8dc", "#22242c")


@place(
    en=("race circuit", "racing circuit", "race track", "racetrack", "motor racing circuit", "grand prix circuit", "formula one circuit", "formula one track", "f1 track", "speedway", "raceway", "pit lane", "pit stop", "karting track", "go-kart track", "racing track"),
    zh=("赛车场", "赛道", "赛车跑道", "赛车赛道", "方程式赛道", "f1赛道", "卡丁车场", "卡丁车赛道", "维修区", "赛车道"),
    ambience=("crowd", "wind"),
    ground="asphalt",
    reverb=0.4,
    hours=15.0,
    pastime="walks",
    deeds=("grand prix", "formula one", "formula 1", "racing driver", "race car", "racing car", "pit crew", "motor race", "nascar", "go-kart", "checkered flag", "chequered flag", "赛车手", "赛车", "方程式", "卡丁车", "飙车比赛", "方格旗"),
)
def race_circuit(set):
    kit = set.kit
    set.stage(110, 6.0)
    set.ground(kit.material("grass", "#4f7a38"), reach=420, cells=28, fine=8.0)
    way = [(0, -260), (0, 190)] + [(-70 + 70 * math.cos(a), 190 + 70 * math.sin(a)) for a in (0.35 * k for k in range(1, 10))] + [(-140, 150), (-150, -240)]
    crown = [(7.5, 0.05), (3.75, 0.09), (0, 0.1), (-3.75, 0.09), (-7.5, 0.05)]
    set.shape("track", set.sweep(way, crown, kit.material("concrete", "#45474c"), flat=True), shadow=False)
    red, white = (kit.material("paint", c, 0.6) for c in ("#c8241c", "#ecebe6"))
    kerb = kit.box(1.0, 0.1, 2.0, red, 0.0).many([(s * 7.9, 0, -210 + 4.0 * k) for k in range(100) for s in (-1, 1)])
    pale = kit.box(1.0, 0.1, 2.0, white, 0.0).many([(s * 7.9, 0, -208 + 4.0 * k) for k in range(100) for s in (-1, 1)])
    bend = sum((red, white)[k % 2] and kit.box(1.2, 0.12, 4.1, (red, white)[k % 2], 0.0).turn("y", -math.degrees(0.06 * k)).move(-70 + 62 * math.cos(0.06 * k), 0, 190 + 62 * math.sin(0.06 * k)) for k in range(52))
    set.shape("kerbs", kerb, pale, bend, shadow=False)
    edge = kit.box(0.16, 0.02, 420, white, 0.0).many([(s * 7.0, 0.07, -20) for s in (-1, 1)])
    grid = sum(kit.box(2.4, 0.02, 0.14, white, 0.0, (3.2 * s, 0.105, -34 - 8.0 * k + 4 * (s > 0))) + kit.box(0.14, 0.02, 1.2, white, 0.0).many([(3.2 * s + d, 0.105, -34.6 - 8.0 * k + 4 * (s > 0)) for d in (-1.2, 1.2)]) for k in range(6) for s in (-1, 1))
    checks = sum(kit.box(0.5, 0.02, 0.5, white, 0.0, (-6.5 + 1.0 * k + 0.5 * (j % 2), 0.11, 20 + 0.5 * j)) for k in range(14) for j in range(3))
    set.shape("marks", edge, grid, checks, shadow=False)
    set.shape("gravel", kit.box(26, 0.06, 130, kit.material("sand", "#c8b48a"), 0.0, (26, 0, 175)), shadow=False)
    # The gantry over the line: five pairs of red lamps, the name of the race.
    steel = kit.material("steel", "#9aa0a6")
    gantry = kit.ropes([((s * 9.2, 0, 20 + d), (s * 9.2, 8.2, 20 + d), 0.16) for s in (-1, 1) for d in (-0.6, 0.6)] + [((-9.2, y, 20 + d), (9.2, y, 20 + d), 0.12) for y in (6.6, 8.2) for d in (-0.6, 0.6)], steel, 6)
    gantry += kit.box(12, 1.5, 0.2, kit.material("paint", "#16223a", 0.4), 0.0, (0, 6.65, 19.3)) + kit.text("GRAND PRIX", 0.9, white, depth=0.03).turn("y", 180).move(0, 7.4, 19.16)
    # Under it hangs the banner of the finish, low enough to be in the picture with a car.
    banner = kit.box(14.4, 1.0, 0.08, white, 0.0, (0, 3.7, 20.0)) + sum(kit.text("FINISH", 0.8, red, depth=0.02).turn("y", a).move(0, 4.2, 20.0 + d) for a, d in ((0, 0.06), (180, -0.06)))
    banner += kit.box(0.5, 0.25, 0.1, kit.material("paint", "#16181c", 0.5), 0.0).many([(-6.95 + 0.5 * k, y, 20.0) for k in range(28) for j, y in enumerate((3.45, 3.2)) if (k + j) % 2 == 0])
    banner += kit.box(14.4, 0.5, 0.06, white, 0.0, (0, 3.2, 20.0)) + kit.ropes([((s * 7.2, 4.6, 20.0), (s * 9.2, 5.2, 20.0), 0.02) for s in (-1, 1)], steel, 4)
    set.shape("banner", banner)
    set.shape("gantry", gantry)
    set.shape("lamps", kit.cylinder(0.22, 0.1, kit.material("lamp", "#ff2a1c", emission=6.0), (0, 0, 0), 14).turn("x", 90).many([(-2.4 + 1.2 * k, y, 19.1) for k in range(5) for y in (5.7, 6.2)]), kit.box(6.4, 1.2, 0.3, kit.material("paint", "#16161a"), 0.0, (0, 5.4, 19.4)), shadow=False)
    set.copies("pits", pits, [(-24, 0, 0, 90)], solid=True, shadow=False)
    wall = kit.box(0.4, 1.1, 150, kit.material("concrete", "#c8c6c0"), 0.0, (-12.6, 0, 0)) + kit.ropes([((-12.6, 1.1, -72 + 8 * k), (-12.6, 2.6, -72 + 8 * k), 0.05) for k in range(19)] + [((-12.6, y, -74), (-12.6, y, 74), 0.03) for y in (1.7, 2.2, 2.6)], steel, 5)
    set.shape("pit wall", wall)
    for k, tone in enumerate(TEAMS):
        set.put("racing_car", (-20.5, -58 + 20 * k), 100, colour=tone, number=str(3 + 4 * k), shadow=False)
    set.stand("grandstand", [(13.5, z, -90) for z in (-66, 0, 66)], 62.0, 18, solid=False)
    set.stand("grandstand", [(60, 262, -135)], 70.0, 14, solid=False, shadow=False)
    fence = kit.ropes([((11.0, 0, -120 + 6 * k), (11.0, 3.2, -120 + 6 * k), 0.06) for k in range(41)] + [((11.0, y, -120), (11.0, y, 120), 0.025) for y in (1.2, 1.7, 2.2, 2.7, 3.2)], steel, 4)
    boards = sum(kit.box(0.12, 0.9, 9.6, kit.material("paint", TEAMS[k % 5], 0.5), 0.0, (10.8, 0, -100 + 10 * k)) + kit.text(("SKYSCREEN", "极速", "TURBO", "加油", "PIT STOP")[k % 5], 0.6, kit.material("paint", "#f6f2e8")).turn("y", -90).move(10.7, 0.45, -100 + 10 * k) for k in range(21))
    set.shape("fence", fence, boards, shadow=False)
    tyres = kit.torus(0.3, 0.13, kit.material("rubber", "#202226"), (0, 0.13, 0), 12, 5)
    set.shape("tyres", tyres.many([(39.5 + 0.06 * (j % 2), 0.26 * j, 118 + 0.75 * k) for k in range(70) for j in range(4)]), shadow=False)
    for k in range(8):
        cloth = kit.material("cloth", TEAMS[k % 6])
        fly = lambda u, v, k=k: (2.8 * u, 1.6 * (0.5 - v), 0.2 * math.sin(5 * u + k))
        set.shape("flag", (kit.sheet(fly, 8, 2, cloth) + kit.sheet(fly, 8, 2, cloth, flip=True)).move(0, 11, 0), kit.ropes([((0, 0, 0), (0, 12, 0), 0.06)], steel, 5), at=(-31, 0, -70 + 20 * k), shadow=False)
    if set.night:
        for z in range(-96, 100, 32):
            set.light((4, 14, z), "#eef4ff", 160.0, 34.0)
    set.backdrop("hills", distance=560, height=60, colour="#566a44")


def pits(kit):
    """Ten pit garages in a row along x, 150 m, facing +Z, a glazed storey and a roof above."""
    wall, dark, glass = kit.material("paint", "#e4e6e8", 0.4), kit.material("paint", "#2a2e36", 0.6), kit.material("pane", "#3a5a70")
    out = kit.box(150, 9.0, 10, wall, 0.0, (0, 0, -5.2)) + kit.box(152, 0.4, 14, wall, 0.0, (0, 9.0, -3.6))
    for k in range(10):
        x = -67.5 + 15 * k
        out += kit.box(11, 4.2, 0.12, dark, 0.0, (x, 0, -0.15)) + kit.box(11, 0.2, 0.2, kit.material("lamp", "#f4f8ff", emission=2.0), 0.0, (x, 4.0, -0.02))
        out += kit.box(11.4, 0.9, 0.2, kit.material("paint", TEAMS[k % 6], 0.4), 0.0, (x, 4.4, 0)) + kit.box(13, 2.2, 0.1, glass, 0.0, (x, 6.0, 0.02))
        out += kit.box(2.0, 1.1, 1.0, kit.material("paint", TEAMS[(k + 2) % 6], 0.3), 0.02, (x - 3.4, 0, 0.6)) + kit.torus(0.3, 0.13, kit.material("rubber", "#202226"), (0, 0.13, 0), 12, 5).many([(x + 3.4, 0.26 * j, 0.8) for j in range(4)])
    return out
