"""The yard of a Chinese school: teaching blocks with open galleries and red letters, the flag, a red track, hoops, camphor trees."""


from skyscreen.catalogue import place


@place(
    en=("school yard", "chinese schoolyard", "campus", "school campus", "high school"),
    zh=("校园", "学校操场", "操场", "操场上", "学校", "校门口", "教学楼", "校园里", "中学", "高中", "小学", "校门", "学校门口", "林荫道上的校园"),
    ambience=("birds", "crowd"),
    ground="rubber",
    reverb=0.4,
    hours=16.4,
    people="pupil",
    deeds=("升旗仪式", "升国旗", "做广播体操", "课间操", "课间", "放学", "毕业典礼", "拍毕业照", "高考结束", "学士服", "暗恋", "早读", "告白", "考场外"),
    life=("Three students walk", "Two students run"),
    pastime="walks",
)
def school_yard(set):
    kit, rng = set.kit, set.random("yard")
    snow = 1.0 if set.snowy else 0.0
    set.stage(26, 6.0)
    set.grounds(("play_football", "kick", "dribble", "football"), (-15.0, 0), 26, 9.0)
    set.ground(kit.material("paving", "#9a958c"), reach=220, cells=24, fine=6.0)
    red, green, white = kit.material("paint", "#a8442f", 0.9), kit.material("grass", "#566b3c", snow=snow), kit.material("paint", "#efece4", 0.8)
    set.shape("track", kit.box(9.6, 0.04, 92, red, 0.0, (0, 0, 0)), shadow=False)
    set.shape("lanes", kit.box(0.05, 0.02, 92, white, 0.0).many([(-4.5 + 1.5 * k, 0.04, 0) for k in range(7)]), shadow=False)
    set.shape("field", kit.box(46, 0.05, 78, green, 0.0, (-28.2, 0, 0)), shadow=False)
    set.shape("court", kit.box(15, 0.04, 28, kit.material("paint", "#2f6a58", 0.8), 0.0, (14.5, 0, -5.0)), kit.box(4.9, 0.05, 5.8, kit.material("paint", "#a8482c", 0.8), 0.0).many([(14.5, 0, 6.1), (14.5, 0, -16.1)]), shadow=False)
    set.court(14.0, 26.0, white, at=(14.5, -5.0), across=(0.0,))
    set.stand("hoop", [(14.5, 7.4, 180), (14.5, -17.4, 0)])
    set.copies("block", block, [(30.0, 0, 2.0, -90), (-6.0, 0, -64.0, 0), (40.0, 0, 50.0, -120)], solid=True, lit=set.night)
    set.copies("letters", lambda k: k.text("好好学习 天天向上", 1.5, k.material("paint", "#d82a1c"), depth=0.06), [(29.5, 15.2, 2.0, -90)], shadow=False)
    set.put("flag", (20.6, 16.5), -90, 1.7)
    set.shape("podium", kit.box(5.0, 0.5, 5.0, kit.material("stone", "#b0aba0"), 0.02, (20.6, 0, 16.5)), kit.box(1.2, 0.25, 5.0, kit.material("stone", "#a49f94"), 0.02, (17.5, 0, 16.5)))
    board = kit.box(4.6, 1.7, 0.12, kit.material("paint", "#2c5a44"), 0.01, (0, 0.9, 0)) + kit.box(4.9, 0.14, 0.5, kit.material("tile", "#8a2a20"), 0.0, (0, 2.6, 0)) + kit.text("光荣榜", 0.5, kit.material("paint", "#f0d060")).move(0, 2.1, 0.08)
    board += kit.panel(0.7, 0.8, kit.material("paper", "#f2ece0"), (0, 0, 0)).many([(-1.6 + 0.8 * k, 1.35, 0.08) for k in range(5)]) + kit.cylinder(0.06, 2.6, kit.material("steel"), (0, 0, 0), 8).many([(s * 2.3, 0, 0) for s in (-1, 1)])
    set.shape("board of honour", board.turn("y", -90).move(7.2, 0, 13.0))
    for z in (-21.0, 20.0):
        set.put("ping_pong_table", (8.6, z), 90)
    for z in (-9, 1, 9):
        set.put("bench", (6.2, z + 6), -90)
    for x, z in ((6.6, -26), (6.8, -13.5), (6.4, 24), (23.0, -12), (23.2, 8.5), (-6.8, 30), (-7.0, -32), (24.0, 26)):
        set.put("broadleaf", (x, z), rng.uniform(0, 360), 0.95, season=set.season, seed=int(abs(x)) % 3, solid=True)
    set.scatter("bush", 26, (10, 46), clear=2.0, variants=3, scale=(0.5, 0.8), snow=snow, within=lambda x, z: 23.0 < x < 26.5)
    goal = kit.ropes([((x, 0, 0), (x, 2.4, 0), 0.06) for x in (-3.6, 3.6)] + [((-3.6, 2.4, 0), (3.6, 2.4, 0), 0.06)], white, 6)
    set.shape("goals", goal.move(-28, 0, 36), goal.move(-28, 0, -36), solid=False)
    set.crowd(9, (16, 44), arcs=((-12, 10), (170, 194), (60, 110)), variants=5)
    set.scatter("broadleaf", 44, (62, 130), gap=6, variants=3, season=set.season, scale=(0.9, 1.3))
    set.skyline(distance=190, arc=(0, 360), height=(20, 60), count=60, depth=160)
    if set.night:
        set.light((5.0, 6.0, 0.0), "#fff0d8", 16.0, 22.0)
        set.light((14.0, 6.0, -8.0), "#fff0d8", 16.0, 22.0)
    set.camera_limits((-34.0, 0.2, -34), (11.5, 12, 34))


def block(kit):
    """Five floors of classrooms behind open galleries, 48 m long; its front at z = 0 faces +Z."""
    wall, trim, slab = kit.material("plaster", "#e8dcc8"), kit.material("brick", "#a85a44"), kit.material("concrete", "#b8b2a6")
    glass = kit.material("lamp", "#ffe0b0", emission=1.1).but(colour=kit.colour("#5f7884"))
    out = kit.box(48, 18.0, 9.0, wall, 0.0, (0, 0, -6.9)) + kit.box(7.0, 20.0, 11.6, trim, 0.0, (-20.5, 0, -5.9))
    for floor in range(5):
        y = 3.6 * floor
        out += kit.box(41, 0.3, 2.4, slab, 0.0, (3.5, y + 3.3, -1.2)) + (kit.box(41, 1.05, 0.18, wall, 0.0, (3.5, y, -0.1)) if floor else kit.box(0.1, 0.1, 0.1, wall, 0.0, (3.5, 0, -1)))
        for k in range(10):
            out += kit.box(2.1, 1.6, 0.1, glass, 0.0, (-14.6 + 4.02 * k, y + 1.05, -2.38)) + (kit.box(0.95, 2.2, 0.1, kit.material("wood", "#6a4630"), 0.0, (-12.7 + 4.02 * k, y + 0.05, -2.38)) if k % 2 else kit.box(0.9, 1.6, 0.1, glass, 0.0, (-12.7 + 4.02 * k, y + 1.05, -2.38)))
        out += kit.box(3.6, 1.7, 0.1, glass, 0.0, (-20.5, y + 1.2, -0.08))
    out += kit.box(0.45, 17.0, 0.45, trim, 0.0).many([(-16.6 + 8.04 * k, 0, -0.2) for k in range(6)])
    return out + kit.box(48.4, 0.9, 9.4, trim, 0.0, (0, 18.0, -6.9)) + kit.box(41, 0.25, 2.6, slab, 0.0, (3.5, 17.8, -1.2))
