"""A hotpot restaurant: wooden tables each with a red pot that steams, plates of meat and greens, lanterns, a neon 火锅."""

import math

from skyscreen.catalogue import place


@place(
    en=("hotpot restaurant", "hot pot restaurant", "hotpot place", "sichuan restaurant", "korean barbecue restaurant", "barbecue restaurant"),
    zh=("火锅店", "火锅城", "重庆火锅店", "串串店", "麻辣烫店", "烤肉店", "川菜馆", "涮肉馆"),
    indoor=True,
    windows=True,
    ambience=("room", "crowd"),
    ground="planks",
    reverb=0.5,
    hours=19.5,
    pastime="eats at a table",
    deeds=("火锅", "毛肚", "hot pot with", "hotpot with", "吃火锅", "涮火锅", "涮羊肉", "涮毛肚", "吃串串", "吃麻辣烫"),
    guests="eat talk eat",
    folk="east_asian",
)
def hotpot_restaurant(set):
    kit = set.kit
    set.stage(2.8, 1.5, 0, (0.0, 1.4))
    set.hall(11.0, 11.0, 3.5, wall={"all": "#a8845c", "-z": kit.material("brick", "#8a4a38")}, floor=kit.material("glazed", "#5a4438", 0.3, size=0.6), ceiling="#2e2420", holes=[("-x", -2.4, 0.6, 2.8, 2.1), ("-x", 2.0, 0.6, 2.8, 2.1)], view="street", bars="shop", frame="#4a2c1c", skirting="#2a1a12", cornice=False)
    tables = [(0.0, -1.9), (-3.5, -2.8), (3.5, -2.6), (3.6, 1.0), (-3.5, 3.9), (3.5, 4.2)]
    set.copies("table", table, [(x, 0, z) for x, z in tables], solid=True)
    set.copies("spread", spread, [(x, 0.78, z) for x, z in tables], sockets={"steam": (0, 0.2, 0)})
    set.surface("table", 0.78)
    chairs = [(x + dx, 0, z + s * 0.95, 0 if s < 0 else 180) for x, z in tables for s in (-1, 1) for dx in (-0.38, 0.38)]
    set.fitting("chair", chairs, colour="#5a341e", back=0.95)
    set.on("-z", 0, kit.fitting("sign", text="火锅", size=1.1, ink="#ff4a2a", board=None, glow=2.8), y=2.2, out=0.08)
    for s, words in ((-1, "麻辣鲜香"), (1, "越吃越旺")):
        set.on("-z", s * 2.6, kit.fitting("sign", text=words, size=0.34, ink="#ffd27a", board="#5a1410", vertical=True, frame="gold", glow=0.6), y=1.9)
    set.line("+x", [-1.8], "shelves", length=2.6, height=2.3, depth=0.34, rows=5, goods=("jars", "bottles", "bottles", "pots", "jars"), colour="#4a2c1c", seed=6)
    set.line("+z", [-3.4], "display", length=2.8, goods=("produce", "fish"), colour="#3a2418", seed=2)
    chilli = kit.ellipsoid(0.018, 0.09, 0.018, kit.material("food", "#c8241c"), (0, 0, 0), 7)
    string = sum(chilli.turn("z", 32 * (-1) ** k).turn("y", 70 * k).move(0, -0.06 * k, 0) for k in range(14))
    set.shape("chillies", string.many([(-5.3, 2.6, -4.8), (-4.9, 2.5, -5.3), (5.3, 2.6, -4.8), (5.25, 2.6, 2.8)]), shadow=False)
    set.plant((5.0, 5.0), 1.4, pot="#8a2a20")
    set.on("+z", 2.2, kit.fitting("double_door", width=1.7, colour="#6a2018", panes=True))
    set.crowd(6, (3.0, 5.0), arcs=((40, 80), (280, 320)), variants=4, umbrella=False)
    hood = kit.lathe([(0.42, 0.0), (0.1, 0.3), (0.08, 0.32)], kit.material("brass"), segments=22) + kit.cylinder(0.08, 1.2, kit.material("iron"), (0, 0.3, 0), 12)
    set.shape("hoods", hood.many([(x, 2.05, z) for x, z in tables[1:]]), shadow=False)
    set.lamps("shade", [(x, z) for x, z in tables], on=True, drop=1.35, colour="#3a1a12", power=1.0, lights=6)
    set.lamps("lantern", [(-1.8, -4.6), (1.8, -4.6), (-1.8, 3.0), (1.8, 3.0), (-4.6, 0.6), (4.8, -0.6)], on=True, drop=0.2, size=0.3, power=0.7, lights=4)


def table(kit):
    """A square table of dark wood, 1.3 × 0.95 m."""
    wood = kit.material("wood", "#5a3822")
    return kit.box(1.4, 0.06, 1.0, wood, 0.01, (0, 0.72, 0)) + kit.box(0.09, 0.72, 0.09, wood, 0.0).many([(sx * 0.6, 0, sz * 0.4) for sx in (-1, 1) for sz in (-1, 1)]) + kit.box(1.2, 0.1, 0.05, wood, 0.0).many([(0, 0.62, s * 0.4) for s in (-1, 1)])


def spread(kit):
    """A parted pot of red and clear broth on its burner, round it plates of meat, greens, tofu, bowls and chopsticks."""
    rng, steel, white = kit.random("spread"), kit.material("steel", "#b8bec2"), kit.material("ceramic", "#eef0ea")
    out = kit.lathe([(0.17, 0.0), (0.21, 0.03), (0.225, 0.12), (0.235, 0.12), (0.235, 0.13), (0.21, 0.12)], steel, segments=26)
    half = lambda s, tone: kit.extrude([(s * 0.205 * math.sin(a), 0.205 * math.cos(a)) for a in (math.pi * k / 14 for k in range(15))], 0.012, kit.material("food", tone, 0.12)).turn("x", 90).move(0, 0.112, 0)
    out += half(1, "#b8200e") + half(-1, "#e8dcb0") + kit.box(0.008, 0.1, 0.42, steel, 0.0, (0, 0.03, 0))
    out += kit.ellipsoid(0.014, 0.008, 0.014, kit.material("food", "#d8301c"), (0, 0, 0), 6).many([(rng.uniform(0.03, 0.16), 0.122, rng.uniform(-0.12, 0.12)) for _ in range(12)]) + kit.ellipsoid(0.02, 0.008, 0.012, kit.material("leaf", "#5a9a3a"), (0, 0, 0), 6).many([(-rng.uniform(0.03, 0.16), 0.122, rng.uniform(-0.12, 0.12), rng.uniform(0, 180)) for _ in range(10)])
    dish = kit.lathe([(0.05, 0), (0.11, 0.015), (0.105, 0.018), (0, 0.012)], white, segments=16)
    meat = kit.box(0.05, 0.004, 0.09, kit.material("food", "#c8504a"), 0.0)
    rolls = sum(meat.turn("z", 20).move(-0.06 + 0.02 * k, 0.025, 0) for k in range(7))
    green = kit.ellipsoid(0.03, 0.015, 0.055, kit.material("leaf", "#4f9a3a"), (0, 0, 0), 7).many([(rng.uniform(-0.05, 0.05), 0.03 + 0.01 * k, rng.uniform(-0.05, 0.05), 70 * k) for k in range(6)])
    tofu = kit.box(0.035, 0.03, 0.035, kit.material("food", "#f4ecd8"), 0.004).many([(-0.045 + 0.045 * i, 0.018, -0.045 + 0.045 * j) for i in range(3) for j in range(3)])
    balls = kit.sphere(0.022, kit.material("food", "#d8a888"), (0, 0.03, 0), 8).many([(0.055 * math.sin(k), 0, 0.055 * math.cos(k)) for k in range(6)])
    for k, food in enumerate((rolls, green, tofu, balls, rolls, green)):
        a = 1.05 * k + 0.5
        out += (dish + food).turn("y", 50 * k).move(0.44 * math.sin(a), 0, 0.36 * math.cos(a))
    bowl = kit.lathe([(0.025, 0), (0.055, 0.05), (0.05, 0.05), (0.02, 0.01)], white, segments=12) + kit.ropes([((0.08, 0.012, -0.1), (0.085, 0.012, 0.12), 0.004), ((0.095, 0.012, -0.1), (0.1, 0.012, 0.12), 0.004)], kit.material("wood", "#3a2014"), 4)
    return out + bowl.many([(sx * 0.42 - 0.1, 0, sz * 0.4) for sx in (-1, 1) for sz in (-1, 1)])
