"""A television studio: a curved news desk before a glowing world map, cameras on pedestals, lights on a grid, a set floor."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "newsroom",
        "tv studio",
        "television studio",
        "news studio",
        "broadcast studio",
        "news broadcast",
        "talk show",
    ),
    zh=(
        "演播室",
        "电视台",
        "新闻演播室",
        "演播厅",
        "直播间",
        "新闻编辑室",
    ),
    indoor=True,
    ambience=("room",),
    ground="plastic",
    reverb=0.4,
    hours=19.0,
    deeds=("read the news", "news anchor", "newsreader", "newscaster", "weatherman", "weather forecast", "presenter", "播报新闻", "新闻主播", "天气预报", "主播播报", "主持人播报"),
    life=("A woman talks at a desk",),
    guests="write",
    full=0.5,
)
def newsroom(set):
    kit = set.kit
    set.stage(2.6, 1.5, 0, (0.0, 0.4))
    set.hall(
        12.0,
        12.0,
        5.0,
        wall="#20262e",
        floor=kit.material("plastic", "#2c3a4c", 0.06),
        ceiling="#14171b",
        skirting=None,
        cornice=False,
    )
    # The set: a curved wall of panels round a map, coloured edges.
    wall, edge = [], []
    for k in range(9):
        a = -1.05 + 0.2625 * k
        x, z = 4.9 * math.sin(a), 0.6 - 4.9 * math.cos(a)
        glow = ("#12304f", "#17406a", "#0f2a48")[k % 3]
        wall.append(
            kit.box(1.26, 3.2, 0.06, kit.material("lamp", glow, emission=0.9), 0.0)
            .turn("y", -math.degrees(a))
            .move(x, 0.1, z)
        )
        edge.append(
            kit.box(0.04, 3.2, 0.1, kit.material("lamp", "#5ac8ff", emission=2.4), 0.0)
            .turn("y", -math.degrees(a))
            .move(x + 0.64 * math.cos(a), 0.1, z + 0.64 * math.sin(a))
        )
    set.shape("set", *wall, *edge, shadow=False)
    set.shape(
        "map",
        kit.fitting(
            "screen",
            width=3.4,
            height=1.8,
            colour="#0f3f7a",
            glow=1.1,
            content="map",
            ink=("#7ae0ff", "#ffc03a", "#4a9ae0"),
        ),
        kit.fitting("sign", text="NEWS 新闻", size=0.42, ink="#ffffff", board="#c01c1c", glow=1.4).move(0, 2.25, 0.02),
        at=(0, 0.95, -4.1),
        shadow=False,
    )
    top, front = [], []
    for k in range(11):
        a = -0.8 + 0.16 * k
        x, z = 2.6 * math.sin(a), 0.3 - 2.6 * math.cos(a)
        top.append(
            kit.box(0.46, 0.06, 0.9, kit.material("paint", "#e8ecf0", 0.15), 0.0)
            .turn("y", -math.degrees(a))
            .move(x, 0.82, z)
        )
        front.append(
            kit.box(0.44, 0.72, 0.08, kit.material("lamp", "#1c4a80", emission=0.8), 0.0)
            .turn("y", -math.degrees(a))
            .move(x * 0.86, 0.08, 0.3 - 2.24 * math.cos(a))
        )
        front.append(
            kit.box(0.44, 0.03, 0.1, kit.material("lamp", "#ffb03a", emission=2.2), 0.0)
            .turn("y", -math.degrees(a))
            .move(x * 0.855, 0.76, 0.3 - 2.22 * math.cos(a))
        )
    set.shape("desk", *top, *front)
    set.surface("desk", 0.88)
    set.fitting("armchair", [(-0.9, 0, -3.1, 10), (0.9, 0, -3.1, -10)], colour="#20242a", width=0.62, high=1.1)
    set.shape(
        "papers",
        kit.box(0.21, 0.02, 0.3, kit.material("paper"), 0.0).many([(-0.8, 0.88, -2.1, 12), (0.8, 0.88, -2.1, -10)]),
        shadow=False,
    )
    set.copies("camera", camera, [(-3.6, 0, 2.4, 150), (3.6, 0, 2.6, -150), (0.6, 0, 4.9, 180)], solid=True)
    grid = [((-5.6, 4.3, z), (5.6, 4.3, z), 0.035) for z in (-4, -2, 0, 2, 4)] + [
        ((x, 4.3, -5.6), (x, 4.3, 5.6), 0.035) for x in (-4.5, -1.5, 1.5, 4.5)
    ]
    set.shape("grid", kit.ropes(grid, kit.material("steel"), 6), shadow=False)
    set.lamps(
        "spot",
        [(x, z) for x in (-4.5, -1.5, 1.5, 4.5) for z in (-2, 0, 2, 4)],
        on=True,
        drop=0.1,
        height=4.25,
        size=0.16,
        power=1.6,
        lights=6,
    )
    set.light((-2.2, 4.0, 3.6), "#fff2e0", 60.0, 12.0, kind="spot", direction=(0.45, -0.75, -0.8), angle=30)
    set.light((2.4, 4.0, 3.2), "#e8f0ff", 40.0, 12.0, kind="spot", direction=(-0.45, -0.75, -0.7), angle=30)
    set.light((0, 2.2, -3.4), "#5ab0ff", 4.0, 7.0)
    set.on(
        "+x",
        0.0,
        kit.fitting(
            "screen", width=1.0, height=0.6, content="film", colour="#5aa8d8", ink=("#2f5a3a", "#5a7a8a", "#3a5a6a")
        ),
        kit.fitting("sign", text="ON AIR", size=0.2, ink="#ff3a2a", board="#180c0c", glow=2.6).move(0, 1.0, 0),
        y=2.2,
    )


def camera(kit):
    """A studio camera on its pedestal, looking along +Z."""
    dark, steel = kit.material("plastic", "#1c1f24"), kit.material("steel")
    out = (
        kit.cylinder(0.1, 1.2, steel, (0, 0.1, 0), 12)
        + kit.cylinder(0.42, 0.14, dark, (0, 0, 0), 20)
        + kit.torus(0.34, 0.02, steel, (0, 0.95, 0), 20, 6)
    )
    out += (
        kit.box(0.24, 0.3, 0.5, dark, 0.02, (0, 1.32, 0))
        + kit.cylinder(0.1, 0.34, dark, (0, 0, 0), 14).turn("x", 90).move(0, 1.48, 0.24)
        + kit.box(0.3, 0.22, 0.06, dark, 0.0, (0, 1.66, -0.06))
    )
    return (
        out
        + kit.panel(0.24, 0.16, kit.material("lamp", "#7ac0ff", emission=0.9)).turn("y", 180).move(0, 1.77, -0.1)
        + kit.sphere(0.025, kit.material("lamp", "#ff2a1c", emission=4.0), (0, 1.68, 0.24), 8)
    )
