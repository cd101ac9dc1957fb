"""An athletics track: eight red lanes with white lines round a green field, hurdles, a finish gantry, full stands."""

from skyscreen.catalogue import place


@place(
    en=("running track", "athletics track", "race track lanes", "track and field", "sprint track"),
    zh=("跑道", "田径场", "田径跑道", "百米跑道", "塑胶跑道"),
    ambience=("crowd",),
    ground="paint",
    reverb=0.6,
    hours=16.0,
    people="athlete",
    deeds=("relay race", "sprinter", "sprint", "100 metre", "hurdle", "high jump", "long jump", "pole vault", "sports day", "finish line", "跑步比赛", "百米", "撞线", "冲线", "接力赛", "跨栏", "跳远", "跳高", "运动会", "田径", "体育课", "军训"),
    life=("Four runners run",),
)
def running_track(set):
    kit = set.kit
    set.stage(60, 7.0)
    set.ground(kit.material("grass", "#3f6a30"), reach=300, cells=24, fine=6.0)
    set.shape("track", kit.box(10.4, 0.05, 150, kit.material("paint", "#a8402c", 0.9), 0.0), shadow=False)
    white = kit.material("paint", "#eeece6", 0.8)
    set.shape("lines", kit.box(0.05, 0.02, 150, white, 0.0).many([(-4.88 + 1.22 * k, 0.05, 0) for k in range(9)]), kit.box(9.8, 0.02, 0.1, white, 0.0).many([(0, 0.055, z) for z in (-50, 50)]), *(kit.text(str(k + 1), 0.7, white).turn("x", -90).move(-4.27 + 1.22 * k, 0.07, -47) for k in range(8)), shadow=False)
    gantry = kit.ropes([((s * 5.6, 0, 50), (s * 5.6, 4.6, 50), 0.12) for s in (-1, 1)], kit.material("paint", "#2c3a5a", 0.5), 6) + kit.box(12, 1.2, 0.4, kit.material("paint", "#2c3a5a", 0.5), 0.0, (0, 4.4, 50)) + kit.text("FINISH", 0.9, white, depth=0.03).turn("y", 180).move(0, 5.0, 49.78)
    set.shape("finish", gantry)
    set.stand("grandstand", [(-13, z, 90) for z in (-62, 0, 62)], 60.0, 16, solid=False)
    set.stand("grandstand", [(96, z, -90) for z in (-40, 40)], 70.0, 14, solid=False, shadow=False)
    mast = lambda k: k.cylinder(0.4, 30, k.material("steel"), (0, 0, 0), 8) + k.box(6, 3.4, 0.5, k.material("lamp", "#fff6e8", emission=8.0), 0.0, (0, 29, 0.4))
    set.copies("mast", mast, [(-34, 0, -90, 60), (-34, 0, 90, 120), (110, 0, -90, -60), (110, 0, 90, -120)], lit=set.night)
    if set.night:
        for z in range(-36, 40, 18):
            set.light((-4, 12, z), "#fff4e4", 90.0, 26.0)
    set.crowd(5, (20, 60), arcs=((10, 40), (140, 170)), variants=3)
    set.backdrop("hills", distance=480, height=50, colour="#4d5c38")
