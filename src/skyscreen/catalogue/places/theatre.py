"""A theatre seen from its own boards: red curtains, footlights, a spotlight from above, rows of seats, golden boxes."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "stage",
        "theatre",
        "theater",
        "opera house",
        "concert stage",
        "spotlight stage",
    ),
    zh=("舞台", "剧院", "剧场", "歌剧院", "戏台"),
    indoor=True,
    ambience=("room",),
    ground="planks",
    reverb=1.4,
    hours=20.0,
    deeds=("ballet", "swan lake", "school play", "opera singer", "magic show", "stage play", "talent show", "spelling bee", "beauty contest", "跳芭蕾", "芭蕾舞", "天鹅湖", "话剧", "京剧", "川剧", "变脸", "魔术表演", "选秀", "颁奖"),
    life=("An opera singer sings", "A ballerina dances"),
    pastime="claps",
)
def theatre(set, colour="#8f1a1c"):
    kit = set.kit
    set.stage(5.0, 2.4)
    set.sky(cloud=1.0, exposure=-0.45)
    boards = kit.material("planks", "#6a4a2e", 0.4)
    set.ground(boards, reach=30, cells=8, fine=4.0, blocks=2)
    # Curtains hang behind and on both sides (−Z, ±X); the house is at +Z, a metre lower.
    set.shape("backcloth", drape(kit, 15, 7.0, colour, 0.0).move(0, 0, -5.2))
    for s in (-1, 1):
        set.shape("wings", drape(kit, 9.5, 7.0, colour, 2.0).turn("y", -90 * s).move(s * 7.2, 0, -0.6))
        for z in (-3.4, -0.4, 2.6):
            set.shape("tab", drape(kit, 2.4, 7.0, colour, 1.0 + z).turn("y", -35 * s).move(s * 6.4, 0, z))
    gold = kit.material("brass", "#b8862c")
    swag = kit.sheet(
        lambda u, v: (
            (v - 0.5) * 15,
            6.9 - u * (1.1 + 0.55 * abs(math.sin(v * 3.1416 * 5))),
            4.0 + 0.12 * math.sin(40 * v) * u,
        ),
        5,
        60,
        kit.material("cloth", colour),
    )
    set.shape(
        "swag",
        swag,
        kit.sheet(
            lambda u, v: (
                (v - 0.5) * 15,
                5.85 - 0.55 * abs(math.sin(v * 3.1416 * 5)) - 0.14 * u,
                4.03 + 0.12 * math.sin(40 * v),
            ),
            1,
            60,
            gold,
        ),
        shadow=False,
    )
    arch = sum(
        kit.box(0.9, 8, 0.9, kit.material("plaster", "#c8a868"), 0.0, (s * 8.0, 0, 4.4))
        + kit.box(1.1, 0.3, 1.1, gold, 0.0, (s * 8.0, y, 4.4))
        for s in (-1, 1)
        for y in (0.6, 6.4)
    )
    set.shape(
        "proscenium",
        arch,
        kit.box(17, 1.2, 0.9, kit.material("plaster", "#c8a868"), 0.0, (0, 7.0, 4.4)),
        kit.box(17, 0.25, 1.1, gold, 0.0, (0, 6.95, 4.4)),
    )
    foot = kit.box(0.34, 0.16, 0.2, kit.material("paint", "charcoal"), 0.0) + kit.sphere(
        0.08, kit.material("lamp", "#ffd090", emission=5.0), (0, 0.14, -0.08), 10
    )
    set.shape("footlights", foot.many([(-5.6 + 0.8 * k, 0, 4.0) for k in range(15)]), shadow=False)
    for x in (-4.0, 0.0, 4.0):
        set.light((x, 0.35, 3.8), "#ffbf80", 1.6, 6.0)
    row = (
        kit.box(0.62, 0.5, 0.5, kit.material("cloth", "#6f1618"), 0.0, (0, 0.0, 0))
        + kit.box(0.6, 0.5, 0.12, kit.material("cloth", "#7f1a1c"), 0.0, (0, 0.45, 0.24))
        + kit.box(0.06, 0.68, 0.5, kit.material("wood", "#3f2618"), 0.0, (0.34, 0, 0))
    )
    seats = [((k - 9) * 0.72 + 0.36 * (j % 2), -0.9 + 0.16 * j, 6.2 + 0.95 * j) for j in range(9) for k in range(19)]
    set.copies("seats", lambda k: row, seats, shadow=False)
    heads = seats[7::5]
    head = kit.ellipsoid(0.1, 0.13, 0.11, kit.material("hair", "#20160f"), (0, 1.12, 0.1), 10) + kit.ellipsoid(
        0.22, 0.32, 0.14, kit.material("cloth", "#2a2a34"), (0, 0.72, 0.12), 10
    )
    set.copies("audience", lambda k: head, heads, shadow=False)
    for level in range(2):
        y = 2.6 + 2.7 * level
        curve = [(9.6 * math.sin(a), y, 7.0 + 9.5 * math.cos(a) * 0.9) for a in [-1.75 + 0.25 * k for k in range(15)]]
        set.shape(
            "gallery",
            kit.tube(curve, 0.5, kit.material("plaster", "#b8945a"), 8),
            kit.tube([(x, yy + 0.52, z) for x, yy, z in curve], 0.1, gold, 6),
            shadow=False,
        )
        bulbs = kit.sphere(0.09, kit.material("lamp", "#ffd090", emission=3.0), (0, 0, 0), 8).many(
            [(x * 0.95, yy - 0.3, z * 0.97) for x, yy, z in curve]
        )
        set.shape("bulbs", bulbs, shadow=False)
    shell = kit.material("plaster", "#5a2a22")
    set.shape(
        "house",
        kit.sheet(
            lambda u, v: (13 * math.sin(3.6 * (v - 0.5)), 10 * u - 1.2, 4.6 + 13 * math.cos(3.6 * (v - 0.5)) * 0.9),
            2,
            24,
            shell,
            flip=True,
        ),
        kit.sheet(
            lambda u, v: (13 * math.sin(3.6 * (v - 0.5)), 10 * u - 1.2, 4.6 + 13 * math.cos(3.6 * (v - 0.5)) * 0.9),
            2,
            24,
            shell,
        ),
        kit.box(34, 0.2, 40, kit.material("plaster", "#3a2420"), 0.0, (0, 9.0, 4)),
        shadow=False,
    )
    rig = kit.ropes([((-7, 6.3, z), (7, 6.3, z), 0.05) for z in (-3.5, 0.5, 3.0)], kit.material("iron"), 6)
    can = kit.cylinder(0.16, 0.4, kit.material("paint", "charcoal"), (0, -0.5, 0), 12) + kit.cylinder(
        0.14, 0.02, kit.material("lamp", "#fff0d0", emission=8.0), (0, -0.51, 0), 12
    )
    set.shape(
        "rig", rig, can.many([(x, 6.2, z) for z in (-3.5, 0.5, 3.0) for x in (-5, -3, -1, 1, 3, 5)]), shadow=False
    )
    set.light((0.6, 6.2, 3.2), "#fff2dc", 240.0, 16.0, kind="spot", direction=(-0.1, -1, -0.52), angle=19)
    set.light((-4.5, 5.8, -1.0), "#6a8cff", 40.0, 14.0, kind="spot", direction=(0.75, -1, 0.2), angle=26)
    set.light((4.5, 5.8, -1.0), "#ff7a5a", 40.0, 14.0, kind="spot", direction=(-0.75, -1, 0.2), angle=26)
    for x in (-5, 0, 5):
        set.light((x, 5.2, -3.6), "#ff9a70", 5.0, 7.0)
    set.put("chair", (-3.6, -3.4), 20)
    set.camera_limits((-6.6, 0.15, -4.4), (6.6, 5.4, 12.5))
    set.air(fog=0.008, fog_height=30.0)


def drape(kit, width, height, colour, phase):
    """A heavy curtain in vertical folds, both sides drawn."""
    cloth = kit.material("cloth", colour, 0.8)
    count = round(width / 0.1)

    def hang(u, v):
        x = (v - 0.5) * width
        fold = 0.16 * math.sin(x * 9.5 + phase) + 0.06 * math.sin(x * 23 + phase)
        return x, height * (1 - u), fold * (0.6 + 0.4 * u)

    return kit.sheet(hang, 2, count, cloth) + kit.sheet(hang, 2, count, cloth, flip=True)
