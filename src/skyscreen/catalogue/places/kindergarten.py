"""A kindergarten's room: low round tables, bright little chairs, cubbies with toys, drawings on a line, a reading tent, paper suns."""

from math import cos, sin
from typing import Any

from skyscreen.catalogue import place

TONES = ("#e8503a", "#f0b83a", "#4aa86a", "#3a8ad0", "#b06ac8")


@place(
    en=("kindergarten", "preschool", "nursery school", "daycare", "day care", "daycare centre", "daycare center", "kindergarten classroom", "creche"),
    zh=("幼儿园", "幼儿园教室", "托儿所", "幼儿班", "学前班", "早教中心", "托班"),
    indoor=True,
    windows=True,
    ambience=("room", "crowd"),
    ground="planks",
    reverb=0.5,
    hours=9.5,
    deeds=("nap time", "story time", "kindergarten teacher", "幼儿园老师", "幼师", "午睡 & 孩子"),
    life=("A teacher reads a book", "Two children play with blocks"),
    pastime="plays with blocks",
    guests="write listen",
    full=0.6,
    young=True,
)
def kindergarten(set: Any) -> None:
    kit, rng = set.kit, set.random("kids")
    set.stage(3.6, 2.2, 0, (0.0, 0.7))
    set.hall(10.4, 9.6, 3.0, wall={"all": "#f4e8c8", "-z": "#a8d4e0", "+x": "#f4d0b4"}, floor=kit.material("planks", "#d0a878", 0.35), ceiling="#f8f4ea", dado=(1.0, "#8ac4a0"), holes=[("-x", x, 0.8, 2.4, 1.6) for x in (-2.4, 1.2)], view="garden", frame="#ffffff", curtain="#f0b83a")
    # Little tables with four chairs each, out of the way of the stage.
    tables = [(-3.3, -2.6), (3.2, -2.5), (-3.4, 2.4), (3.4, 2.6)]
    for k, (x, z) in enumerate(tables):
        set.fitting("round_table", [(x, 0, z)], radius=0.6, height=0.52, colour=TONES[(k + 1) % 5], material="paint")
        for n in range(4):
            a = 1.5708 * n + 0.6
            set.put("chair", (x + 0.86 * sin(a), z + 0.86 * cos(a)), 57.2958 * a + 180, 0.68, colour=TONES[(k + n) % 5], solid=False)
        sheet = kit.box(0.24, 0.004, 0.18, kit.material("paper", "#ffffff"), 0.0)
        set.shape("paper", sheet.many([(x + 0.32 * sin(1.57 * n + 0.6), 0.522, z + 0.32 * cos(1.57 * n + 0.6), 40 * n) for n in range(4)]), *[kit.cylinder(0.006, 0.09, kit.material("paint", TONES[n]), (0, 0, 0), 6).turn("z", 90).move(x + 0.15 * sin(2 * n), 0.53, z + 0.15 * cos(2 * n)) for n in range(5)], shadow=False)
    # Cubbies along the back wall, with toys and boxes; letters, suns and clouds of paper over them.
    set.line("-z", [-3.2, 0.0, 3.2], "shelves", length=3.0, height=1.1, depth=0.4, rows=2, goods=("toys", "baskets"), material="paint", colour="#f8f4e8", seed=2)
    for k, c in enumerate("ABCDE123"):
        set.on("-z", -3.6 + 1.03 * k, kit.box(0.62, 0.62, 0.02, kit.material("paper", TONES[k % 5]), 0.02), kit.text(c, 0.42, kit.material("paper", "#fffdf4")).move(0, 0.31, 0.02), y=1.55)
    sun = kit.cylinder(0.34, 0.02, kit.material("paper", "#f8c83a"), (0, 0, 0), 24).turn("x", 90) + sum((kit.box(0.07, 0.24, 0.015, kit.material("paper", "#f8a83a"), 0.0, (0, 0.4, 0)).turn("z", 45 * k) for k in range(1, 8)), start=kit.box(0.07, 0.24, 0.015, kit.material("paper", "#f8a83a"), 0.0, (0, 0.4, 0)))
    cloud = kit.ellipsoid(0.3, 0.18, 0.03, kit.material("paper", "#ffffff"), (0, 0, 0), 14) + kit.ellipsoid(0.2, 0.16, 0.03, kit.material("paper", "#ffffff"), (0.26, -0.04, 0), 12) + kit.ellipsoid(0.2, 0.14, 0.03, kit.material("paper", "#ffffff"), (-0.26, -0.05, 0), 12)
    set.on("-z", -4.4, sun, y=2.5, out=0.03)
    for x in (-2.6, 0.4, 3.2):
        set.on("-z", x, cloud, y=2.6, out=0.03)
    # A rainbow on the right wall, drawings on a line across the room.
    bow = [kit.tube([(r * cos(3.1416 * k / 16), r * sin(3.1416 * k / 16), 0) for k in range(17)], 0.055, kit.material("paint", TONES[n]), 6) for n, r in enumerate((1.15, 1.04, 0.93, 0.82, 0.71))]
    set.on("+x", 2.2, *bow, y=1.2, out=0.03)
    set.line("+x", [-2.6], "shelves", length=2.4, height=1.3, depth=0.34, rows=3, goods=("books", "toys", "books"), material="paint", colour="#f0b83a", seed=5)
    for z, high in ((-1.9, 2.5), (1.9, 2.45)):
        line = [((-5.2 + 1.04 * k, high + 0.012 * (k - 5) ** 2, z), (-4.16 + 1.04 * k, high + 0.012 * (k - 4) ** 2, z), 0.006) for k in range(10)]
        set.shape("line", kit.ropes(line, kit.material("rope", "#f8f4e8"), 4), shadow=False)
        for k in range(11):
            x = -4.6 + 0.92 * k
            art = kit.box(0.42, 0.32, 0.006, kit.material("paper", "#fffdf4"), 0.0) + kit.cylinder(0.07, 0.012, kit.material("paint", TONES[k % 5]), (0, 0, 0), 14).turn("x", 90).move(rng.uniform(-0.1, 0.1), 0.2, 0) + kit.box(rng.uniform(0.14, 0.34), 0.06, 0.012, kit.material("paint", TONES[(k + 2) % 5]), 0.0, (0, 0.05, 0))
            set.shape("drawing", art, at=(x, high - 0.34 + 0.012 * (x / 1.04) ** 2, z), turn=rng.uniform(-8, 8), shadow=False)
    # Mats, a slide, blocks, a bear, a round rug with the numbers of a clock.
    set.fitting("rug", [(0, 0, 0.7)], width=3.6, depth=3.6, colour="#3a8ad0", border="#f0b83a", inner="#8ac4e8", round_=True, solid=False, shadow=False)
    for k in range(12):
        a = 0.5236 * k
        set.shape("spot", kit.cylinder(0.16, 0.012, kit.material("cloth", TONES[k % 5]), (1.42 * sin(a), 0.018, 0.7 + 1.42 * cos(a)), 18), shadow=False)
    set.put("slide", (4.3, 0.2), -90, 0.45, solid=True)
    set.put("rocking_horse", (-4.3, 0.2), 70, 0.8, solid=True)
    set.put("teddy_bear", (-1.4, -3.0), 20, 1.2, solid=False)
    tones = [kit.material("plastic", c) for c in TONES]
    cubes = [kit.box(0.16, 0.16, 0.16, tones[k % 5], 0.01).turn("y", 33 * k).move(*p) for k, p in enumerate(((1.2, 0, -2.6), (1.4, 0, -2.5), (1.3, 0.16, -2.55), (1.6, 0, -2.8), (1.0, 0, -2.9), (1.3, 0.32, -2.55), (0.3, 0, -3.2), (0.5, 0, -3.1)))]
    set.shape("blocks", *cubes)
    set.on("+z", 0.0, kit.fitting("double_door", width=1.5, height=2.1, colour="#4aa86a", material="paint", panes=True), kit.fitting("sign", text="小太阳班 SUNSHINE", size=0.2, ink="#e8503a", board="#fff4d0").move(0, 2.3, 0.02))
    set.lamps("paper", [(x, z) for x in (-2.8, 0, 2.8) for z in (-2.4, 2.6)], on=True, drop=0.3, size=0.22, power=0.9 if set.night else 0.35)
    set.camera_limits((-4.2, 0.25, -3.4), (4.2, 2.7, 4.2))
