"""The keeper's room in a lighthouse: round white walls, a winding iron stair, a bunk, a stove, the sea in small windows."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "lighthouse interior",
        "inside a lighthouse",
        "lighthouse keeper's room",
        "inside the lighthouse",
        "keeper's room",
        "tower room",
        "clock tower interior",
    ),
    zh=("灯塔里", "灯塔内部", "守塔人小屋", "塔楼里", "塔里"),
    near=("tower room", "clock tower interior", "塔楼里"),
    indoor=True,
    ambience=("room", "surf"),
    ground="planks",
    reverb=0.6,
    hours=17.0,
)
def lighthouse_room(set):
    kit = set.kit
    r, h = 3.6, 6.0
    set.stage(2.2, 1.3, 0, (0.0, 0.9))
    set.rotunda(
        r,
        [(r, 0.0), (r - 0.35, h), (0.0, h)],
        kit.material("plaster", "#e6e4da"),
        kit.material("planks", "#8a6440"),
        sides=40,
    )
    iron, oak = kit.material("iron", "#3a4248"), kit.material("wood", "#7a4a28")
    day = not set.night
    for k, (a, y) in enumerate(((205, 1.3), (150, 1.5), (275, 1.35), (85, 1.4), (180, 3.6))):
        t = math.radians(a)
        sea = kit.panel(
            0.8,
            0.5,
            kit.material("lamp", "#4a7f9a" if day else "#10202f", emission=0.6 if day else 0.12),
            (0, 0.25, 0.02),
        ) + kit.panel(
            0.8,
            0.65,
            kit.material("lamp", "#d4e6f4" if day else "#1a2a44", emission=0.85 if day else 0.15),
            (0, 0.82, 0.02),
        )
        frame = (
            sum(kit.box(0.08, 1.25, 0.16, oak, 0.0, (x, -0.02, 0.05)) for x in (-0.42, 0.0, 0.42))
            + sum(kit.box(0.9, 0.08, 0.16, oak, 0.0, (0, y2, 0.05)) for y2 in (-0.04, 0.56, 1.15))
            + kit.box(1.1, 0.06, 0.34, kit.material("paint", "ivory"), 0.0, (0, -0.08, 0.12))
        )
        set.shape(
            "window",
            (sea + frame).turn("y", a + 180).move((r - 0.16) * math.sin(t), y, (r - 0.16) * math.cos(t)),
            shadow=False,
        )
        if day and k < 3:
            set.light(
                ((r - 0.4) * math.sin(t), y + 0.6, (r - 0.4) * math.cos(t)),
                "#e4f0ff",
                3.4,
                7.0,
                kind="window",
                direction=(-math.sin(t), -0.25, -math.cos(t)),
                size=(0.8, 1.1),
            )
    steps, rail = [], []
    for k in range(22):
        a = math.radians(20 + 11.5 * k)
        y = 0.25 + 0.25 * k
        steps.append(
            kit.box(0.95, 0.05, 0.36, iron, 0.0)
            .turn("y", math.degrees(a) - 90)
            .move(2.75 * math.sin(a), y, 2.75 * math.cos(a))
        )
        rail.append(((2.3 * math.sin(a), y, 2.3 * math.cos(a)), (2.3 * math.sin(a), y + 0.9, 2.3 * math.cos(a)), 0.016))
    hand = [
        (2.3 * math.sin(math.radians(20 + 11.5 * k)), 1.15 + 0.25 * k, 2.3 * math.cos(math.radians(20 + 11.5 * k)))
        for k in range(22)
    ]
    set.shape("stair", *steps, kit.ropes(rail, iron, 5), kit.tube(hand, 0.025, kit.material("brass"), 6), shadow=True)
    bed = (
        kit.box(0.9, 0.4, 1.9, oak, 0.02)
        + kit.box(0.86, 0.16, 1.86, kit.material("cloth", "#efe8d8"), 0.05, (0, 0.4, 0))
        + kit.box(0.9, 0.1, 1.3, kit.material("cloth", "#2f4a7a"), 0.04, (0, 0.5, 0.28))
        + kit.box(0.6, 0.12, 0.36, kit.material("cloth", "#efe8d8"), 0.05, (0, 0.52, -0.7))
    )
    set.shape("bed", bed, at=(-2.4, 0, -1.2), turn=35, solid=True)
    set.fitting("table", [(-2.5, 0, 1.3, 70)], width=1.0, depth=0.6, height=0.76, colour="#7a4a28")
    set.surface("table", 0.76)
    lamp = (
        kit.cylinder(0.09, 0.1, kit.material("brass"), (0, 0, 0), 12)
        + kit.cylinder(0.05, 0.2, kit.material("lamp", "#ffd890", emission=2.6), (0, 0.1, 0), 10)
        + kit.box(0.26, 0.03, 0.2, kit.material("leather", "#6a2a20"), 0.0, (0.32, 0, 0.05))
    )
    set.shape("lamp", lamp, at=(-2.55, 0.76, 1.2), shadow=False)
    set.light((-2.3, 1.15, 1.2), "#ffc880", 2.6, 5.5)
    stove = (
        kit.cylinder(0.3, 0.75, iron, (0, 0.1, 0), 18)
        + kit.ropes([((0, 0.8, 0), (0, 2.6, 0), 0.07), ((0, 2.6, 0), (0.4, 3.0, -0.6), 0.07)], iron, 8)
        + kit.panel(0.26, 0.18, kit.material("lamp", "#ff8a2a", emission=3.0), (0, 0.45, 0.305))
    )
    set.shape("stove", stove, at=(0.6, 0, -2.6), solid=True)
    set.light((0.6, 0.6, -2.0), "#ff9a4a", 2.2, 4.5, flicker=0.3)
    ring = kit.torus(0.3, 0.07, kit.material("plastic", "#e8e4da"), (0, 0, 0), 24, 8) + sum(
        kit.box(
            0.16,
            0.16,
            0.16,
            kit.material("plastic", "#c8301c"),
            0.0,
            (0.3 * math.sin(1.57 * k), -0.08, 0.3 * math.cos(1.57 * k)),
        )
        for k in range(4)
    )
    set.shape("life ring", ring.turn("x", 90).turn("y", -6).move(-0.6, 2.0, -3.3), shadow=False)
    rope = kit.torus(0.24, 0.035, kit.material("rope", "#b8a070"), (0, 0.04, 0), 22, 6)
    set.shape("rope", rope.many([(-0.9, 0.07 * k, -2.6, 0, 1.0 - 0.05 * k) for k in range(4)]))
    set.put("telescope", (-1.5, -2.5), 200)
    set.put("barrel", (1.7, -2.3), 0, 0.7)
    set.fitting(
        "rug",
        [(0, 0, 0.7)],
        width=2.2,
        depth=2.2,
        colour="#2f4a6a",
        border="#d8c8a0",
        inner="#8a2a24",
        round_=True,
        solid=False,
        shadow=False,
    )
    set.camera_limits((-1.9, 0.25, -1.7), (1.7, 4.6, 2.2))
