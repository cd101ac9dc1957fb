"""A circus tent: red and yellow stripes rising to a mast, a ring of sand with its kerb, banked benches, a trapeze, lamps."""

import math

from skyscreen.catalogue import place


@place(
    en=("circus", "circus tent", "big top", "circus ring", "circus arena"),
    zh=("马戏团", "马戏", "马戏帐篷", "大篷"),
    indoor=True,
    ambience=("crowd", "room"),
    ground="sand",
    reverb=0.9,
    hours=19.5,
    life=("A clown juggles", "Two girls dance"),
)
def circus(set):
    kit = set.kit
    set.stage(6.0, 4.0)
    set.rotunda(
        17.0,
        [(17.0, 0.0), (17.0, 4.0), (9.0, 8.2), (0.4, 13.0)],
        kit.material("cloth", "#c8281c"),
        kit.material("sand", "#c8a470"),
        sides=32,
    )
    set.sky(cloud=1.0, exposure=-0.2)
    cream = kit.material("cloth", "#f0dca0")
    stripes = []
    for k in range(0, 32, 2):
        a, b = 6.2832 * k / 32, 6.2832 * (k + 1) / 32
        for (r0, y0), (r1, y1) in (
            ((16.9, 0.0), (16.9, 4.0)),
            ((16.9, 3.98), (8.95, 8.12)),
            ((8.95, 8.12), (0.4, 12.9)),
        ):
            stripes.append(
                kit.facet(
                    [
                        (r0 * math.sin(a), y0, r0 * math.cos(a)),
                        (r0 * math.sin(b), y0, r0 * math.cos(b)),
                        (r1 * math.sin(b), y1, r1 * math.cos(b)),
                        (r1 * math.sin(a), y1, r1 * math.cos(a)),
                    ],
                    cream,
                )
            )
    set.shape("stripes", *stripes, shadow=False)
    kerb = [
        kit.box(1.26, 0.5, 0.4, kit.material("paint", "#e8b01c" if k % 2 else "#b81c1c", 0.35), 0.02)
        .turn("y", math.degrees(a))
        .move(6.6 * math.sin(a), 0, 6.6 * math.cos(a))
        for k, a in enumerate(6.2832 * k / 34 for k in range(34))
        if abs(a - math.pi) > 0.2
    ]
    set.shape("kerb", *kerb)
    tiers, people = [], [[], [], []]
    rng = set.random("people")
    for row in range(5):
        r = 8.8 + 1.2 * row
        for k in range(40):
            a = 6.2832 * k / 40
            if abs((a + math.pi) % 6.2832 - 0.0) < 0.01 or abs(a - math.pi) < 0.28:
                continue
            tiers.append((r * math.sin(a), 0.25 + 0.42 * row, r * math.cos(a), math.degrees(a)))
            for d in (-0.35, 0.35):
                if rng.random() < 0.62:
                    people[rng.randrange(3)].append(
                        (
                            r * math.sin(a) + d * math.cos(a),
                            0.3 + 0.42 * row,
                            r * math.cos(a) - d * math.sin(a),
                            math.degrees(a) + 180,
                        )
                    )
    set.shape("tiers", kit.box(1.9, 0.1, 1.0, kit.material("planks", "#7a5232"), 0.0).many(tiers), shadow=False)
    for n, tone in enumerate(("#3a5a8a", "#8a6a3a", "#5a3a5a")):
        body = (
            kit.box(0.4, 0.5, 0.24, kit.material("cloth", tone), 0.04, (0, 0.35, 0))
            + kit.sphere(0.11, kit.material("plaster", ("#d8b090", "#b08060", "#e0bca0")[n]), (0, 0.98, 0), 7)
            + kit.ellipsoid(0.12, 0.08, 0.12, kit.material("hair", "#2a1a12"), (0, 1.06, -0.02), 6)
        )
        set.shape("spectators", body.many(people[n]), shadow=False)
    masts = [((s * 7.4, 0, z), (s * 7.0, 9.0, z), 0.13) for s in (-1, 1) for z in (-4.0, 4.0)]
    rig = kit.ropes(masts, kit.material("paint", "#1f4aa0"), 10) + kit.ropes(
        [((s * 7.0, 8.9, z), (s * 7.0, 8.9, -z), 0.03) for s in (-1, 1) for z in (-4.0,)]
        + [((-7.0, 8.9, z), (7.0, 8.9, z), 0.03) for z in (-4, 4)]
        + [((x, 8.9, -4.0 + 8 * 0), (x, 5.6, -4.0), 0.012) for x in (-2.4, -1.7, 1.7, 2.4)],
        kit.material("steel"),
        5,
    )
    rig += sum(kit.capsule((x, 5.6, -4.0), (x + 0.7, 5.6, -4.0), 0.025, kit.material("brass"), 8) for x in (-2.4, 1.7))
    set.shape("rig", rig, shadow=False)
    for s in (-1, 1):
        set.shape(
            "curtain",
            kit.fitting("drape", width=1.6, height=4.4, colour="#7a1620", deep=0.12).move(s * 1.7, 0, -8.4),
            shadow=False,
        )
    set.shape(
        "entrance",
        kit.box(5.4, 0.9, 0.3, kit.material("paint", "#1f3f8a", 0.4), 0.02, (0, 4.2, -8.5)),
        kit.fitting("sign", text="CIRCUS 马戏", size=0.62, ink="#ffe04a", board=None, glow=2.0).move(0, 4.62, -8.3),
        kit.panel(3.4, 4.2, kit.material("paint", "#120a0e"), (0, 2.1, -8.7)),
        shadow=False,
    )
    bulb = kit.sphere(0.09, kit.material("lamp", "#ffe0a0", emission=4.0), (0, 0, 0), 8)
    set.shape(
        "bulbs",
        bulb.many(
            [(8.9 * math.sin(6.2832 * k / 36), 8.0, 8.9 * math.cos(6.2832 * k / 36)) for k in range(36)]
            + [(-2.6 + 0.4 * k, 5.2, -8.3) for k in range(14)]
        ),
        shadow=False,
    )
    for a in range(4):
        set.light((5.2 * math.sin(1.57 * a + 0.8), 6.8, 5.2 * math.cos(1.57 * a + 0.8)), "#ffdca0", 16.0, 18.0)
    set.light((-6.6, 8.6, 4.0), "#fff4dc", 220.0, 18.0, kind="spot", direction=(0.62, -0.8, -0.4), angle=17)
    set.light((6.6, 8.6, 4.0), "#ffd8f0", 120.0, 18.0, kind="spot", direction=(-0.62, -0.8, -0.4), angle=17)
    set.put("ball", (-3.4, -3.4), 0, 3.4, solid=False)
    stand = kit.lathe(
        [(0.7, 0), (0.5, 0.6), (0.54, 0.66), (0, 0.66)], kit.material("paint", "#b81c1c", 0.35), segments=20
    ) + kit.torus(0.55, 0.04, kit.material("paint", "#e8b01c", 0.35), (0, 0.62, 0), 20, 6)
    set.shape("stands", stand.many([(3.4, 0, -3.2), (-4.4, 0, 1.2)]))
    set.camera_limits((-6.0, 0.3, -5.8), (6.0, 6.5, 7.2))
