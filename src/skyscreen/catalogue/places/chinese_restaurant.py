"""A Chinese restaurant: round tables with turntables and dishes, red columns, lattice screens, lanterns, a golden 福."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "chinese restaurant",
        "chinese banquet hall",
        "dim sum restaurant",
        "family dinner",
        "reunion dinner",
    ),
    zh=("中餐馆", "餐厅", "饭店", "饭馆", "酒楼", "中餐厅", "酒家", "大酒楼", "年夜饭", "团圆饭", "包厢"),
    indoor=True,
    windows=True,
    ambience=("room", "crowd"),
    ground="planks",
    reverb=0.6,
    hours=18.6,
    life=("A waiter carries a tray", "Four friends eat at a table"),
    pastime="eats at a table",
    guests="eat talk drink",
)
def chinese_restaurant(set):
    kit = set.kit
    set.stage(2.8, 1.5, 0, (0.0, 1.0))
    set.hall(
        11.0,
        10.0,
        3.6,
        wall="#e6d2a8",
        floor=kit.material("glazed", "#8a6a50", 0.3, size=0.6),
        ceiling="#e8dcc0",
        dado=(1.0, kit.material("wood", "#6a2418")),
        holes=[("-x", -2.2, 0.7, 2.4, 2.0), ("-x", 1.8, 0.7, 2.4, 2.0)],
        bars="lattice",
        frame="#6a2418",
        skirting="#4a1810",
    )
    set.fitting(
        "column",
        [(x, 0, z) for x in (-3.4, 3.4) for z in (-3.6, 3.4)],
        height=3.6,
        radius=0.2,
        colour="#a81c14",
        material="paint",
        order="chinese",
    )
    tables = [(0.0, -1.9, 0.95), (-3.6, 0.4, 0.75), (3.6, -1.2, 0.75), (3.4, 1.7, 0.75), (-2.4, 3.6, 0.75)]
    for k, (x, z, r) in enumerate(tables):
        set.fitting(
            "round_table", [(x, 0, z)], radius=r, height=0.76, cloth="#b81c18" if k else "#c8241c", turntable=0.55 * r
        )
        count = 8 if k == 0 else 6
        spots = [
            (
                x + (r + 0.32) * math.sin(6.2832 * (n + 0.5) / count),
                0,
                z + (r + 0.32) * math.cos(6.2832 * (n + 0.5) / count),
                360 * (n + 0.5) / count + 180,
            )
            for n in range(count)
        ]
        set.fitting("chair", spots, colour="#3a1c12", pad="#c8a04a", back=1.05)
        dishes = [
            (x + 0.36 * r * math.sin(1.05 * n), 0.83, z + 0.36 * r * math.cos(1.05 * n), 60 * n) for n in range(6)
        ]
        set.shape(
            "dishes",
            dish(kit).many(dishes),
            setting(kit).many(
                [
                    (
                        x + 0.78 * r * math.sin(6.2832 * (n + 0.5) / count),
                        0.766,
                        z + 0.78 * r * math.cos(6.2832 * (n + 0.5) / count),
                    )
                    for n in range(count)
                ]
            ),
            shadow=False,
        )
    set.surface("table", 0.83)
    set.on(
        "-z", 0, kit.fitting("sign", text="福", size=1.5, ink="#e0b040", board="#a81c14", frame="gold", pad=0.3), y=2.0
    )
    for s in (-1, 1):
        set.on(
            "-z",
            s * 1.9,
            kit.fitting(
                "sign",
                text="年年有余" if s < 0 else "岁岁平安",
                size=0.36,
                ink="#e8c050",
                board="#a81c14",
                vertical=True,
                frame="gold",
            ),
            y=2.0,
        )
        set.on(
            "-z",
            s * 3.9,
            *[
                kit.fitting("lattice", width=0.9, height=2.6, colour="#6a2418", glow=0.7, paper="#f0d8a0").move(
                    0.92 * j - 0.46, 0, 0
                )
                for j in range(2)
            ],
            out=0.06,
        )
    set.line(
        "+x",
        [2.4],
        "shelves",
        length=2.4,
        height=2.2,
        depth=0.34,
        rows=4,
        goods=("bottles", "jars", "pots", "jars"),
        colour="#5a2418",
        seed=2,
    )
    set.on("+x", -1.6, kit.fitting("scroll", width=1.6, height=1.2, mount="#a8844c"), y=1.5)
    set.on("+z", 2.4, kit.fitting("double_door", width=1.7, colour="#7a1c14"))
    set.plant((4.9, -4.4), 1.5, pot="#2f5a8a")
    set.plant((-4.9, 4.4), 1.3, pot="#2f5a8a")
    set.lamps(
        "lantern", [(x, z) for x in (-3.6, 0.0, 3.6) for z in (-2.0, 0.6, 3.2)], on=True, drop=0.25, size=0.3, power=0.5
    )
    set.lamps(
        "globe", [(-1.8, -2.6), (1.8, -2.6), (-1.8, 1.4), (1.8, 1.4)], on=True, drop=0.1, size=0.12, power=0.9, lights=4
    )


def dish(kit):
    """A plate heaped with food."""
    rng = kit.random("dish")
    out = kit.lathe(
        [(0.06, 0), (0.13, 0.03), (0.12, 0.032), (0, 0.02)], kit.material("ceramic", "#eef0ea"), segments=14
    )
    return (
        out
        + kit.ellipsoid(0.035, 0.025, 0.03, kit.material("food", "#b8602c"), (0, 0, 0), 7).many(
            [(rng.uniform(-0.06, 0.06), 0.035 + rng.uniform(0, 0.02), rng.uniform(-0.06, 0.06)) for _ in range(8)]
        )
        + kit.ellipsoid(0.02, 0.02, 0.04, kit.material("leaf", "#5a9a3a"), (0, 0, 0), 6).many(
            [(rng.uniform(-0.06, 0.06), 0.05, rng.uniform(-0.06, 0.06), 90 * k) for k in range(4)]
        )
    )


def setting(kit):
    """A small bowl and a cup."""
    white = kit.material("ceramic", "#eef0ea")
    return kit.lathe([(0.025, 0), (0.055, 0.045), (0.05, 0.045)], white, segments=10) + kit.cylinder(
        0.025, 0.05, white, (0.1, 0, 0.02), 8, bevel=0
    )
