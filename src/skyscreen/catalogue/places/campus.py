"""A university campus: a lawn between walks, brick halls with white porticoes, a clock tower, old trees, bicycles, students with books."""

from typing import Any

from skyscreen.catalogue import place


@place(
    en=("university campus", "university", "college campus", "college", "quad", "university lawn", "harvard", "oxford", "cambridge"),
    zh=("大学", "大学校园", "大学里", "大学草坪", "清华", "北大", "哈佛", "牛津", "剑桥"),
    ambience=("birds", "crowd"),
    ground="paving",
    reverb=0.3,
    hours=15.6,
    deeds=("university student", "college student", "graduation ceremony", "freshman", "大学生", "大学毕业", "大学开学"),
    life=("Two students walk", "A student reads"),
    pastime="walks",
    guests="read talk phone rest",
    full=0.5,
)
def campus(set: Any) -> None:
    kit, rng = set.kit, set.random("quad")
    snow = 1.0 if set.snowy else 0.0
    set.stage(34, 4.4)
    set.vista(0.0, 36.0, -92.0)
    set.ground(kit.material("snow") if set.snowy else kit.material("grass", "#4f7a36"), hills=0.15, wavelength=30, flat=1.0, reach=360, cells=40, fine=4.0)
    walks = [[(0, -84), (0, 90)], [(-40, -24), (40, -24)], [(-40, 26), (40, 26)], [(-34, -70), (34, 72)], [(34, -70), (-34, 72)]]
    for k, line in enumerate(walks):
        set.road(line, 4.6 if k == 0 else 2.4, "stone", lines=False)
    set.copies("hall", lambda k: k.building("college_hall", 44.0, 3), [(-46, 0, -46, 90), (-46, 0, 10, 90), (46, 0, -46, -90), (46, 0, 10, -90), (46, 0, 66, -90), (-46, 0, 66, 90)], solid=True, lit=set.night)
    set.copies("library", lambda k: k.building("college_hall", 54.0, 3, 1.0), [(0, 0, -92, 0)], solid=True, lit=set.night)
    for z in range(-66, 74, 15):
        for s in (-1, 1):
            set.put("broadleaf", (s * (15 + rng.uniform(-2, 2)), z + rng.uniform(-2, 2)), 40 * z, rng.uniform(0.8, 1.15), seed=abs(z) % 3, season=set.season)
    for z in (-30, -14, 2, 18, 34):
        for s in (-1, 1):
            set.put("bench", (s * 3.6, z), -90 * s)
    set.copies("lamp", lambda k: k.building("gas_lamp"), [(s * 3.4, 0, z) for s in (-1, 1) for z in (-38, -22, -6, 10, 26, 42)], solid=True, lit=set.night)
    if set.night:
        for z in (-22, -6, 10, 26):
            set.light((3.0, 2.7, z), "#ffd8a0", 8.0, 13.0)
            set.light((-3.0, 2.7, z), "#ffd8a0", 8.0, 13.0)
    rack = kit.ropes([((0.5 * k, 0, 0), (0.5 * k, 0.7, 0), 0.02) for k in range(7)] + [((0, 0.7, 0), (3.0, 0.7, 0), 0.022)], kit.material("steel"), 5)
    set.shape("rack", rack, at=(6.2, 0, -18.6))
    for k, tone in enumerate(("red", "teal", "black", "yellow")):
        set.put("bicycle", (6.5 + 0.75 * k, -18.2), 4 - 3 * k, colour=tone, solid=False)
    # A founder in stone, a board of notices, a banner over the walk.
    set.put("statue", (-9.4, -9.0), 90, 0.8)
    board = kit.box(2.6, 1.3, 0.1, kit.material("wood", "#6a4428"), 0.02, (0, 0.9, 0)) + kit.box(0.12, 2.3, 0.12, kit.material("wood", "#5a3820"), 0.0).many([(s * 1.35, 0, 0) for s in (-1, 1)]) + kit.extrude([(-1.6, 0), (1.6, 0), (0, 0.5)], 0.5, kit.material("tile", "#5a4a44")).move(0, 2.25, 0)
    tones = ("#d8402a", "#e8c83a", "#2f6ab0", "#f0ece0", "#3a8a5a", "#c87aa0")
    board += sum(kit.box(0.34, 0.44, 0.01, kit.material("paper", tones[k]), 0.0, (-1.0 + 0.4 * k, 1.2 + 0.2 * (k % 2), 0.06)) for k in range(6))
    set.shape("notices", board, at=(6.6, 0, 8.0), turn=-80)
    flag = lambda s: kit.ropes([((0, 0, 0), (0, 5.2, 0), 0.05)], kit.material("iron"), 6) + kit.box(0.03, 2.2, 0.9, kit.material("cloth", "#7a1f2a"), 0.0, (0, 2.8, 0.5 * s)) + kit.box(0.035, 0.3, 0.92, kit.material("cloth", "#e8c040"), 0.0, (0, 3.4, 0.5 * s))
    for s in (-1, 1):
        set.shape("pennants", *[flag(s).move(s * 4.2, 0, z) for z in (-44, -30, 40)], shadow=False)
    set.scatter("bush", 60, (22, 60), within=lambda x, z: 33 < abs(x) < 37, gap=1.6, variants=3, scale=(0.5, 0.9), shadow=False, snow=snow)
    set.scatter("flower", 90, (6, 40), within=lambda x, z: 4.6 < abs(x) < 6.4, clear=1.0, shadow=False)
    set.crowd(26, (9, 60), variants=6, within=lambda x, z: abs(x) < 2.2 or 4 < abs(x) < 30, umbrella=set.weather in ("rain", "storm"))
    set.backdrop("hills", distance=520, height=50, colour="#4f6a3c")
    set.camera_limits((-30, 0.2, -70), (30, 18, 74))
    set.air(fog=0.0008, fog_height=40.0)
