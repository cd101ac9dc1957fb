"""A yurt: a lattice wall and red poles to the crown, felt and carpets, a stove with its pipe, painted chests, low table."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "yurt",
        "ger",
        "mongolian yurt",
        "nomad tent",
        "tent interior",
        "inside a tent",
        "tipi",
        "teepee",
        "bedouin tent",
    ),
    zh=("毡房", "帐篷里", "毡包", "营帐", "大帐", "蒙古包里"),
    indoor=True,
    ambience=("room", "fire"),
    ground="cloth",
    reverb=0.25,
    hours=17.5,
    life=("A woman pours tea",),
)
def yurt(set):
    kit = set.kit
    r, wall, top = 4.2, 1.75, 3.5
    set.stage(2.4, 1.4, 0, (0.0, 0.9))
    set.rotunda(
        r,
        [(r, 0.0), (r, wall), (0.75, top), (0.0, top + 0.15)],
        kit.material("cloth", "#e8dcc4"),
        kit.material("cloth", "#8a5a3a"),
        sides=36,
    )
    red, gold = kit.material("paint", "#b83a1c", 0.45), kit.material("paint", "#e0a83c", 0.4)
    lattice = []
    for k in range(56):
        a = 6.2832 * k / 56
        for way in (-1, 1):
            b = a + way * 0.34
            lattice.append(
                (
                    (r * 0.985 * math.sin(a), 0.05, r * 0.985 * math.cos(a)),
                    (r * 0.985 * math.sin(b), wall - 0.05, r * 0.985 * math.cos(b)),
                    0.016,
                )
            )
    poles = [
        (
            (r * 0.98 * math.sin(6.2832 * k / 40), wall, r * 0.98 * math.cos(6.2832 * k / 40)),
            (0.8 * math.sin(6.2832 * k / 40), top - 0.05, 0.8 * math.cos(6.2832 * k / 40)),
            0.03,
        )
        for k in range(40)
    ]
    set.shape(
        "frame",
        kit.ropes(lattice, kit.material("wood", "#a8582c"), 4),
        kit.ropes(poles, red, 5),
        kit.torus(0.8, 0.08, red, (0, top - 0.05, 0), 30, 6),
        kit.ropes(
            [
                ((0.8 * math.sin(a), top, 0.8 * math.cos(a)), (-0.8 * math.sin(a), top, -0.8 * math.cos(a)), 0.035)
                for a in (0, 0.785, 1.571, 2.356)
            ],
            red,
            5,
        ),
        shadow=False,
    )
    set.shape(
        "crown",
        kit.cylinder(
            0.76,
            0.02,
            kit.material("lamp", "#cfe4ff" if not set.night else "#223355", emission=1.4 if not set.night else 0.1),
            (0, top + 0.06, 0),
            24,
            bevel=0,
        ),
        shadow=False,
    )
    if not set.night:
        set.shaft((0.2, top, 0), (0.9, 0, 0.9), 0.5, "#fff0d0", 0.05)
        set.light((0, 3.2, 0), "#f0f4ff", 9.0, 8.0)
    for k in range(10):
        a = 0.55 + 0.58 * k
        tone = ("#8a2420", "#22406a", "#7a5a1c", "#2f5a4a")[k % 4]
        piece = (
            kit.box(1.7, 1.25, 0.02, kit.material("cloth", tone), 0.0)
            + kit.box(1.4, 0.95, 0.024, kit.material("cloth", "#d8a84a"), 0.0, (0, 0.15, 0))
            + kit.box(1.28, 0.83, 0.028, kit.material("cloth", tone), 0.0, (0, 0.21, 0))
            + kit.facet(
                [(-0.4, 0.62, 0.016), (0, 0.32, 0.016), (0.4, 0.62, 0.016), (0, 0.92, 0.016)],
                kit.material("cloth", "#e8dcc0"),
            )
        )
        if 0.3 < a < 5.95:
            set.shape(
                "hanging",
                piece.turn("y", math.degrees(a) + 180).move(r * 0.94 * math.sin(a), 0.35, r * 0.94 * math.cos(a)),
                shadow=False,
            )
    set.fitting("rug", [(0, 0, 1.0)], width=3.2, depth=2.4, colour="#8a2420", solid=False, shadow=False)
    set.fitting(
        "rug",
        [(-2.0, 0, -0.6, 60), (2.0, 0, -0.6, -60)],
        width=2.2,
        depth=1.5,
        colour="#22406a",
        inner="#8a2420",
        solid=False,
        shadow=False,
    )
    stove = (
        kit.box(0.6, 0.5, 0.6, kit.material("iron"), 0.02, (0, 0.14, 0))
        + kit.ropes([((0, 0.6, -0.15), (0, top + 0.3, -0.15), 0.07)], kit.material("steel", "#7a8288"), 10)
        + kit.panel(0.26, 0.2, kit.material("lamp", "#ff8a2a", emission=3.2), (0, 0.38, 0.305))
        + kit.lathe(
            [(0.1, 0.64), (0.19, 0.74), (0.16, 0.84), (0, 0.86)], kit.material("brass", "#a87a34"), (0.05, 0, 0.1), 16
        )
    )
    set.copies(
        "stove",
        lambda k: k.box(0.05, 0.05, 0.05, k.material("iron")),
        [(0.05, 0.8, -1.4)],
        sockets={"steam": (0.0, 0.1, 0.0)},
    )
    set.shape("stove", stove, at=(0, 0, -1.5), solid=True)
    set.light((0.0, 0.6, -0.9), "#ff9a48", 4.0, 6.0, flicker=0.3)
    chest = (
        kit.box(1.1, 0.62, 0.5, kit.material("paint", "#d8702c", 0.4), 0.02)
        + kit.box(0.9, 0.42, 0.02, gold, 0.0, (0, 0.1, 0.25))
        + kit.box(0.78, 0.32, 0.03, red, 0.0, (0, 0.15, 0.25))
        + kit.facet([(-0.2, 0.31, 0.27), (0, 0.2, 0.27), (0.2, 0.31, 0.27), (0, 0.42, 0.27)], gold)
    )
    for a in (150, 180, 210):
        set.shape(
            "chest",
            chest.turn("y", a + 180).move(3.5 * math.sin(math.radians(a)), 0, 3.5 * math.cos(math.radians(a))),
            solid=True,
        )
    bed = (
        kit.box(0.95, 0.36, 1.9, kit.material("paint", "#d8702c", 0.4), 0.02)
        + kit.box(0.9, 0.14, 1.85, kit.material("cloth", "#8a2440"), 0.05, (0, 0.36, 0))
        + kit.box(0.6, 0.14, 0.34, kit.material("cloth", "#d8a84a"), 0.05, (0, 0.48, -0.7))
    )
    set.shape("beds", bed.turn("y", 20).move(-3.0, 0, 0.6), bed.turn("y", -20).move(3.0, 0, 0.6))
    set.fitting("table", [(1.35, 0, -0.9)], width=0.9, depth=0.6, height=0.36, material="paint", colour="#d8702c")
    bowl = kit.lathe([(0.03, 0), (0.075, 0.06), (0.068, 0.06)], kit.material("ceramic", "#e8e0d0"), segments=12)
    set.shape("bowls", bowl.many([(1.15, 0.36, -0.9), (1.5, 0.36, -0.8), (1.4, 0.36, -1.05)]), shadow=False)
    door = (
        kit.box(1.0, 1.7, 0.08, kit.material("paint", "#d8702c", 0.4), 0.02)
        + kit.box(0.36, 0.7, 0.1, gold, 0.0, (-0.22, 0.3, 0))
        + kit.box(0.36, 0.7, 0.1, gold, 0.0, (0.22, 0.3, 0))
    )
    set.shape("door", door.turn("y", 180), at=(0, 0, 4.05))
    set.lamps("bulb", [(0.9, 0.4)], on=set.night, height=3.2, drop=0.7, power=1.4)
    set.camera_limits((-2.4, 0.3, -0.9), (2.4, 2.2, 3.3))
