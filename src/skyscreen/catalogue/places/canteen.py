"""A canteen: long tables under bright lamps, a serving line of steaming trays behind glass, stacked trays, a menu board."""

from skyscreen.catalogue import place


@place(
    en=("canteen", "cafeteria", "school canteen", "school cafeteria", "dining hall", "mess hall", "lunch hall", "lunchroom", "soup kitchen"),
    zh=("食堂", "学校食堂", "员工食堂", "大食堂", "学生食堂", "饭堂", "公司食堂"),
    indoor=True,
    windows=True,
    ambience=("room", "crowd"),
    ground="tile",
    reverb=0.8,
    hours=12.0,
    pastime="eats at a table",
    deeds=("lunch lady", "lunch tray", "食堂阿姨", "打饭", "排队打饭"),
    guests="eat talk eat phone",
)
def canteen(set):
    kit = set.kit
    set.stage(3.0, 1.4, 0, (0.0, 0.6))
    set.sky(exposure=-0.2)
    steel, orange = kit.material("steel", "#b8bec2"), "#e07a2c"
    set.hall(14.0, 13.0, 3.6, wall="#d8cdb0", floor=kit.material("glazed", "#8f9088", 0.3, size=0.6), ceiling="#e8e8e2", dado=(1.2, kit.material("glazed", "#7fae8a", size=0.15)), holes=[("-x", -4.0 + 4.0 * k, 1.3, 2.6, 1.7) for k in range(3)], view="garden", bars="steel", frame="#e8ecea", skirting=None)
    rows = [(x, z) for x in (-4.6, 4.6) for z in (-2.4, 0.4, 3.2)] + [(0.0, -2.4), (0.0, 3.8)]
    set.fitting("table", [(x, 0, z) for x, z in rows], width=2.6, depth=0.8, height=0.74, material="paint", colour="#ece6d4", legs="steel")
    set.fitting("bench", [(x, 0, z + s * 0.66) for x, z in rows for s in (-1, 1)], length=2.5, depth=0.3, colour=orange, material="paint")
    set.copies("lunch", lunch, [(x - 0.85 + 0.85 * k, 0.74, z + s * 0.2, 0 if s > 0 else 180) for x, z in rows for k in range(3) for s in (-1, 1) if (k + s + int(x)) % 3 != 1], shadow=False)
    set.surface("table", 0.74)
    line = kit.box(9.0, 0.9, 0.8, steel, 0.01) + kit.box(9.0, 0.04, 0.3, steel, 0.01, (0, 0.8, 0.55)) + kit.box(9.0, 0.03, 0.4, steel, 0.0, (0, 1.42, 0.1)) + kit.ropes([((-4.4 + 2.2 * k, 0.9, 0.3), (-4.4 + 2.2 * k, 1.42, 0.25), 0.02) for k in range(5)], steel, 6)
    foods = ("#b8602c", "#4f8a34", "#e8c86a", "#c8402c", "#f0e8d8", "#8a5a3a", "#d89a3a", "#6a9a4a")
    rng = set.random("food")
    trays = sum(kit.box(0.9, 0.04, 0.56, kit.material("steel", "#8a9094"), 0.01, (-3.85 + 1.1 * k, 0.9, 0)) + kit.ellipsoid(0.05, 0.03, 0.045, kit.material("food", foods[k]), (0, 0, 0), 6).many([(-3.85 + 1.1 * k + rng.uniform(-0.36, 0.36), 0.95 + rng.uniform(0, 0.02), rng.uniform(-0.2, 0.2), rng.uniform(0, 180)) for _ in range(46)]) for k in range(8))
    set.shape("serving line", line, trays, at=(0, 0, -5.1), solid=True)
    set.copies("steam", lambda k: k.box(0.01, 0.01, 0.01, k.material("steel"), 0.0), [(-3.3 + 3.3 * k, 0.95, -5.1) for k in range(3)], sockets={"steam": (0, 0.05, 0)}, shadow=False)
    set.line("-z", [-4.0, 4.0], "shelves", length=3.0, height=1.3, depth=0.34, rows=3, goods="dishes", material="steel", colour="#8a9094", y=1.0, seed=2)
    menu = kit.fitting("sign", text="今日菜单 MENU", size=0.32, ink="#f4f0e0", board="#20382c", frame="walnut") + sum(kit.box(1.4 - 0.2 * (k % 3), 0.03, 0.01, kit.material("paint", "#d8e0d0"), 0.0, (-0.1 * (k % 3), -0.42 - 0.14 * k, 0.04)) for k in range(4))
    set.on("-z", 0, menu, y=2.75)
    pile = kit.box(0.42, 0.015, 0.3, kit.material("plastic", "#d8a23c", 0.3), 0.005)
    set.shape("trays", pile.many([(5.4, 0.92 + 0.018 * k, -4.9) for k in range(18)]), kit.box(0.6, 0.9, 0.5, steel, 0.01, (5.4, 0, -4.9)), solid=True)
    set.plant((6.4, 5.8), 1.4)
    set.on("+z", -2.6, kit.fitting("double_door", width=1.8, colour="#5a8a6a", panes=True))
    set.on("+x", 0.0, kit.fitting("sign", text="光盘行动", size=0.42, ink="#c8301c", board="#f4ecd8"), y=2.5)
    set.put("clock", (6.95, 3.6), -90, y=2.6, solid=False, shadow=False)
    set.crowd(12, (3.4, 6.0), arcs=((50, 130), (150, 210), (230, 310)), variants=5, umbrella=False)
    set.lamps("tube", [(x, z) for x in (-4.2, 0.0, 4.2) for z in (-3.6, 0.0, 3.6)], on=True, drop=0.3, power=0.8)


def lunch(kit):
    """A tray with rice, a dish, soup and chopsticks."""
    white = kit.material("ceramic", "#eef0ea")
    bowl = kit.lathe([(0.03, 0), (0.065, 0.05), (0.06, 0.05), (0.02, 0.012)], white, segments=12)
    out = kit.box(0.4, 0.014, 0.28, kit.material("plastic", "#d8a23c", 0.3), 0.005) + bowl.move(-0.11, 0.014, 0.03) + kit.ellipsoid(0.055, 0.035, 0.055, kit.material("food", "#f6f2ea"), (-0.11, 0.055, 0.03), 9)
    out += kit.lathe([(0.05, 0), (0.1, 0.015), (0.095, 0.018), (0, 0.012)], white, (0.07, 0.014, -0.02), 14) + kit.ellipsoid(0.03, 0.022, 0.026, kit.material("food", "#b05a2c"), (0.05, 0.035, -0.03), 7) + kit.ellipsoid(0.03, 0.02, 0.035, kit.material("leaf", "#4f8a34"), (0.1, 0.035, 0.0), 7)
    return out + kit.ropes([((-0.14, 0.02, 0.115), (0.1, 0.02, 0.12), 0.004), ((-0.14, 0.02, 0.13), (0.1, 0.02, 0.132), 0.004)], kit.material("wood", "#8a5a34"), 4)
