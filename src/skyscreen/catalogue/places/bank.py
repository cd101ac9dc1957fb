"""A banking hall: marble and columns, brass-barred counters, a great vault door, a clock, queue ropes, green lamps."""

import math

from skyscreen.catalogue import place


@place(
    en=("bank", "bank hall", "bank vault", "stock exchange", "post office", "town hall", "city hall", "embassy"),
    zh=("银行", "银行大厅", "金库", "邮局", "交易所", "市政厅", "营业厅", "大使馆"),
    near=("post office", "town hall", "city hall", "embassy", "stock exchange", "邮局", "市政厅", "交易所", "大使馆"),
    indoor=True,
    windows=True,
    ambience=("room", "crowd"),
    ground="stone",
    reverb=1.2,
    hours=11.0,
)
def bank(set):
    kit = set.kit
    brass, marble = kit.material("brass"), "#cfc4b0"
    set.stage(4.0, 2.0, 0, (0.0, 0.6))
    set.hall(
        13.0,
        13.0,
        5.4,
        wall={"all": kit.material("stone", "#d8ccb6", 0.4)},
        floor=kit.material("glazed", "#d8d0c0", 0.1, size=0.8, checker=0.5, joint=0.15),
        ceiling="#e8dfcc",
        holes=[("-x", x, 1.4, 1.7, 3.2) for x in (-4.0, 0.0, 4.0)],
        view="city",
        bars="arch",
        frame="#5a4a30",
        skirting="#4a3a2a",
    )
    set.fitting(
        "column",
        [(s * 4.4, 0, z) for s in (-1, 1) for z in (-4.4, 0.0, 4.4)],
        height=5.4,
        radius=0.34,
        colour=marble,
        trim="#c89a3c",
    )
    set.fitting(
        "counter",
        [(-0.9, 0, -4.4)],
        length=6.6,
        depth=0.8,
        height=1.12,
        material="stone",
        colour="#5a2f24",
        top="stone",
        top_colour="#d8d0c0",
        trim="#c89a3c",
        panels=6,
    )
    set.surface("counter", 1.12)
    grille = kit.ropes(
        [((-4.2 + 0.12 * k, 1.12, -3.95), (-4.2 + 0.12 * k, 2.2, -3.95), 0.01) for k in range(55)]
        + [((-4.2, y, -3.95), (2.4, y, -3.95), 0.025) for y in (1.4, 2.2)],
        brass,
        4,
    )
    grille += kit.box(0.12, 1.2, 0.12, brass, 0.01).many([(-4.2 + 1.65 * k, 1.1, -3.95) for k in range(5)])
    set.shape("grille", grille, kit.box(6.8, 0.3, 0.2, kit.material("wood", "#4a2a18"), 0.01, (-0.9, 2.2, -3.95)))
    lamp = (
        kit.cylinder(0.09, 0.02, brass, (0, 0, 0), 14)
        + kit.ropes([((0, 0, 0), (0, 0.3, 0), 0.012)], brass, 6)
        + kit.capsule((-0.13, 0.34, 0), (0.13, 0.34, 0), 0.06, kit.material("lamp", "#2fae6a", emission=1.6), 10)
    )
    set.shape("lamps", lamp.many([(-3.4 + 1.65 * k, 1.12, -3.7) for k in range(4)]), shadow=False)
    for k, t in enumerate(("1", "2", "3", "4")):
        set.shape(
            "number",
            kit.fitting("sign", text=t, size=0.24, ink="#f0d890", board=None).move(-3.35 + 1.65 * k, 2.34, -3.82),
            shadow=False,
        )
    # The vault: a round steel door in its ring.
    steel = kit.material("steel", "#aab2b8")
    door = kit.cylinder(1.15, 0.3, steel, (0, 0, 0), 40).turn("x", 90).move(0, 0, 0.3) + kit.torus(
        1.3, 0.16, kit.material("steel", "#7a8288"), (0, 0, 0), 40, 8
    ).turn("x", 90).move(0, 0, 0.1)
    door += kit.torus(0.34, 0.03, brass, (0, 0, 0), 24, 6).turn("x", 90).move(0, 0, 0.46) + kit.ropes(
        [((0, 0, 0.44), (0.34 * math.sin(1.2566 * k), 0.34 * math.cos(1.2566 * k), 0.46), 0.02) for k in range(5)],
        brass,
        6,
    )
    door += (
        kit.cylinder(0.09, 0.08, steel, (0, 0, 0), 12)
        .turn("x", 90)
        .many([(0.9 * math.sin(0.5236 * k), 0.9 * math.cos(0.5236 * k), 0.34) for k in range(12)])
    )
    set.on("-z", 4.4, door, y=1.5)
    set.put("clock", (-0.9, -6.4), 0, 2.2, y=3.6, solid=False, shadow=False)
    set.on("-z", -0.9, kit.fitting("sign", text="BANK 银行", size=0.5, ink="#e0b850", board=None), y=3.1, out=0.05)
    post = (
        kit.cylinder(0.16, 0.03, brass, (0, 0, 0), 16)
        + kit.cylinder(0.03, 0.95, brass, (0, 0, 0), 10)
        + kit.sphere(0.05, brass, (0, 0.98, 0), 10)
    )
    spots = [(x, 0, z) for x in (-2.8, 0.9) for z in (-2.9, -1.5)]
    set.shape(
        "posts",
        post.many(spots),
        *[
            kit.tube(
                [(x, 0.9, -2.9), (x, 0.68, -2.2), (x, 0.9, -1.5)], 0.03, kit.material("cloth", "#7a1a1c"), 7, smooth=5
            )
            for x in (-2.8, 0.9)
        ],
    )
    set.fitting("armchair", [(5.2, 0, -1.6, -90), (5.2, 0, 1.8, -90)], colour="#5a2418", width=1.6)
    set.fitting("table", [(-3.2, 0, 3.4), (3.0, 0, 3.6)], width=1.6, depth=0.8, height=1.05, colour="#5a3320")
    set.on("+z", 0, kit.fitting("double_door", width=2.2, height=2.8, colour="#5a3a1c", panes=True))
    for x, z in ((-5.8, -5.8), (5.8, 5.8), (-5.8, 5.8)):
        set.plant((x, z), 1.9, pot="#4a3a2a")
    set.lamps("chandelier", [(0, -1.6), (0, 3.2)], on=True, drop=1.6, size=0.9, power=0.9)
    set.camera_limits((-3.8, 0.2, -3.4), (3.8, 4.6, 5.9))
