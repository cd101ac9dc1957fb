"""A stadium: a striped pitch with goals, stands full of people on four sides, floodlights, boards, flags."""

import math

from skyscreen.catalogue import place

SHIRTS = ("#b3161b", "#efe8d8", "#1f4aa0", "#e8c01c", "#2a2c34", "#c8ccd0")


@place(
    en=(
        "stadium",
        "pitch",
        "football field",
        "soccer field",
        "sports field",
        "arena",
        "playing field",
        "rodeo",
    ),
    zh=("体育场", "球场", "足球场", "赛场", "运动场"),
    near=("rodeo",),
    ambience=("crowd", "wind"),
    ground="grass",
    reverb=1.0,
    hours=17.0,
    deeds=("score a goal", "football match", "soccer match", "world cup", "rugby", "penalty kick", "javelin", "shot put", "踢足球", "足球赛", "世界杯", "点球", "橄榄球"),
    life=("Four footballers kick a football",),
    pastime="cheers",
)
def stadium(set):
    kit = set.kit
    set.stage(40, 12)
    set.grounds(("run", "win_race", "finish_first", "runner", "hurdle"), (38, 0), 60, 4.8)
    set.vista(0, 9, -49)
    set.ground(kit.material("grass", "#44702c"), reach=160, cells=10, fine=14.0, blocks=2)
    light, line = kit.material("grass", "#5a8a3a"), kit.material("paint", "white", 0.9)
    set.shape(
        "stripes", kit.box(64, 0.012, 5, light, 0.0).many([(0, 0, -45 + 10 * k) for k in range(10)]), shadow=False
    )
    marks = [kit.box(64.2, 0.02, 0.12, line, 0.0, (0, 0, z)) for z in (-49, 0, 49)] + [
        kit.box(0.12, 0.02, 98, line, 0.0, (x, 0, 0)) for x in (-32, 32)
    ]
    ring = lambda r: kit.ropes(
        [
            ((r * math.cos(a), 0.012, r * math.sin(a)), (r * math.cos(a + 0.105), 0.012, r * math.sin(a + 0.105)), 0.05)
            for a in [0.1047 * k for k in range(60)]
        ],
        line,
        4,
    )
    for s in (-1, 1):
        marks += [kit.box(32, 0.02, 0.12, line, 0.0, (0, 0, s * 34))] + [
            kit.box(0.12, 0.02, 15, line, 0.0, (x, 0, s * 41.5)) for x in (-16, 16)
        ]
    set.shape("lines", *marks, ring(9.15), shadow=False)
    set.copies("goal", goal, [(0, 0, -49, 0), (0, 0, 49, 180)], solid=True)
    track = kit.material("paint", "#a8452f", 0.9)
    lanes = kit.box(0.06, 0.03, 112, line, 0.0).many([(s * 38 - 3.3 + 1.1 * k, 0, 0) for k in range(7) for s in (-1, 1)])
    set.shape(
        "track",
        *(kit.box(7, 0.02, 112, track, 0.0, (s * 38, 0, 0)) for s in (-1, 1)),
        *(kit.box(83, 0.02, 7, track, 0.0, (0, 0, s * 56)) for s in (-1, 1)),
        lanes,
        shadow=False,
    )
    # Stands: each row 0.45 m up and 0.85 m back, people in it as one mesh a block.
    blocks = [(s * 44, 0, -42 + 14 * k, -90 * s) for s in (-1, 1) for k in range(7)] + [
        (-28 + 14 * k, 0, s * 62, 180 if s > 0 else 0) for s in (-1, 1) for k in range(5)
    ]
    for seed in range(3):
        set.copies("stand", lambda k, n=seed: stand(k, n), blocks[seed::3], params={"seed": seed}, shadow=False)
    roof, steel = kit.material("paint", "#d8dade", 0.5), kit.material("steel", "#8a9096")
    for s in (-1, 1):
        cover = kit.sheet(lambda u, v: ((v - 0.5) * 100, 17 + 3.0 * u, 8 - 22 * (1 - u)), 3, 2, roof) + kit.sheet(
            lambda u, v: ((v - 0.5) * 100, 16.8 + 3.0 * u, 8 - 22 * (1 - u)), 3, 2, roof, flip=True
        )
        set.shape(
            "roof",
            cover.turn("y", 90 * s).move(s * 56, 0, 0),
            kit.ropes([((s * 66, 0, z), (s * 50, 20, z), 0.25) for z in range(-48, 49, 16)], steel, 6),
            shadow=False,
        )
    mast = kit.ropes([((0, 0, 0), (0, 34, 0), 0.5)], steel, 8) + kit.box(
        7, 4.5, 0.5, kit.material("paint", "charcoal"), 0.0, (0, 33, 0)
    )
    lamp = kit.cylinder(0.42, 0.2, kit.material("lamp", "#f4f8ff", emission=12.0), (0, 0, 0), 12).turn("x", 90)
    mast += lamp.many([(-2.7 + 1.1 * i, 33.8 + 1.0 * j, 0.4) for i in range(6) for j in range(4)])
    masts = [(sx * 52, 0, sz * 66, math.degrees(math.atan2(-sx * 52, -sz * 66))) for sx in (-1, 1) for sz in (-1, 1)]
    set.copies("floodlight", lambda k: mast, masts, lit=set.night, shadow=False)
    if set.night:
        for x, _, z, _ in masts:
            set.light((x * 0.8, 36, z * 0.8), "#eef4ff", 2600.0, 130.0)
    words = ("SKYSCREEN", "加油", "GOAL", "FAIR PLAY", "夺冠")
    for k in range(12):
        for s in (-1, 1):
            tone = SHIRTS[(k + s) % 4 if k % 2 else 2]
            board = kit.box(6.6, 0.9, 0.12, kit.material("paint", tone, 0.5), 0.0) + kit.text(
                words[(k + (s > 0)) % 5], 0.6, kit.material("paper", "#f4f0e6")
            ).move(0, 0.45, 0.08)
            set.shape("board", board, at=(s * 34.2, 0, -40 + 7 * k), turn=-90 * s, shadow=False)
    for k in range(10):
        for s in (-1, 1):
            cloth = kit.material("cloth", SHIRTS[k % 4])
            flag = kit.sheet(lambda u, v: (2.6 * u, 1.5 * (0.5 - v), 0.22 * math.sin(5 * u)), 10, 2, cloth) + kit.sheet(
                lambda u, v: (2.6 * u, 1.5 * (0.5 - v), 0.22 * math.sin(5 * u)), 10, 2, cloth, flip=True
            )
            set.shape(
                "flag",
                flag.move(0, 23, 0) + kit.ropes([((0, 19, 0), (0, 23.8, 0), 0.06)], steel, 5),
                at=(s * 62, 0, -45 + 10 * k),
                shadow=False,
            )
    set.put("ball", (2.6, -3.5), solid=False)
    set.backdrop("hills", distance=420, height=40, colour="#5a6470")
    set.air(fog=0.0008, fog_height=40.0)


def goal(kit):
    """A goal 7.32 × 2.44 m with its net, open to +Z."""
    white, net = kit.material("paint", "white", 0.4), kit.material("rope", "#e8e8e8")
    w, h, d = 3.66, 2.44, 2.0
    out = kit.ropes(
        [((-w, 0, 0), (-w, h, 0), 0.06), ((w, 0, 0), (w, h, 0), 0.06), ((-w, h, 0), (w, h, 0), 0.06)], white, 8
    )
    rows = [((-w + 0.3 * k, h, 0), (-w + 0.3 * k, 0, -d), 0.008) for k in range(25)] + [
        ((-w, h * (1 - t / 9), -d * t / 9), (w, h * (1 - t / 9), -d * t / 9), 0.008) for t in range(10)
    ]
    return out + kit.ropes(rows, net, 3)


def stand(kit, seed):
    """A block 14 m wide of 18 rows, facing +Z, four seats in five taken."""
    rng, step = kit.random(f"fans {seed}"), kit.material("concrete", "#8f9094")
    out = [kit.box(14, 0.45 * (k + 1) + 0.6, 0.87, step, 0.0, (0, 0, -0.85 * k)) for k in range(18)]
    people, heads = {}, []
    for k in range(18):
        for n in range(24):
            if rng.random() < 0.82:
                at = (
                    -6.7 + 0.58 * n + rng.uniform(-0.06, 0.06),
                    0.45 * (k + 1) + 0.6 + rng.choice((0.0, 0.0, 0.25)),
                    -0.85 * k,
                )
                people.setdefault(rng.choice(SHIRTS), []).append(at)
                heads.append((at[0], at[1] + 0.62, at[2]))
    if kit.detail < 0.9:  # from the pitch a spectator is a coat and a face, four triangles
        coat = lambda tone: kit.panel(0.44, 0.62, kit.material("cloth", tone), (0, 0.3, 0.1))
        face = kit.panel(0.2, 0.24, kit.material("skin"), (0, 0.02, 0.1))
    else:
        coat = lambda tone: kit.lathe([(0.22, 0), (0.25, 0.4), (0.1, 0.6)], kit.material("cloth", tone), segments=4)
        face = kit.lathe([(0, -0.12), (0.12, 0), (0, 0.13)], kit.material("skin"), segments=4)
    out += [coat(tone).many(at) for tone, at in people.items()]
    return sum(out) + face.many(heads)
