"""A casino: a roulette wheel and green card tables under chandeliers, rows of blinking machines, a red patterned carpet."""

import math

from skyscreen.catalogue import place

CHIPS = ("#b81c24", "#1f4aa0", "#1f7a3a", "#1a1a20", "#e8e4dc")


@place(
    en=("casino", "gambling hall", "casino floor", "gambling house", "gambling den", "las vegas casino", "poker room", "roulette table", "las vegas"),
    zh=("赌场", "赌城", "赌坊", "赌厅", "娱乐城", "赌桌", "轮盘赌桌", "拉斯维加斯"),
    near=("las vegas", "拉斯维加斯"),
    indoor=True,
    ambience=("room", "crowd"),
    ground="planks",
    reverb=0.8,
    hours=22.0,
    deeds=("roulette", "blackjack", "croupier", "plays poker", "playing poker", "gambler", "gambling", "gambles", "slot machine", "poker chips", "轮盘赌", "荷官", "老虎机", "赌徒", "打牌下注", "筹码", "赌博", "梭哈", "德州扑克"),
)
def casino(set):
    kit, rng = set.kit, set.random("casino")
    set.stage(3.0, 1.6, 0, (0.0, 2.0))
    set.sky(exposure=-0.2)
    walnut = kit.material("wood", "#4a2416")
    set.hall(17.0, 15.0, 4.2, wall="#6a1f2c", floor=kit.material("paint", "#6a1820", 0.95), ceiling="#c8a878", dado=(1.0, walnut), skirting="#3a1a12")
    lozenge = kit.box(0.5, 0.004, 0.5, kit.material("cloth", "#b8862c"), 0.0).turn("y", 45) + kit.box(0.4, 0.006, 0.4, kit.material("cloth", "#7a1c26"), 0.0).turn("y", 45) + kit.cylinder(0.1, 0.008, kit.material("cloth", "#c89a3c"), (0, 0, 0), 10, bevel=0)
    set.shape("carpet", lozenge.many([(-8 + 1.6 * j + 0.8 * (k % 2), 0.001, -7 + 0.8 * k) for j in range(11) for k in range(18) if abs(-8 + 1.6 * j + 0.8 * (k % 2)) < 8.2]), shadow=False)
    set.fitting("column", [(x, 0, z) for x in (-4.4, 4.4) for z in (-4.0, 3.2)], height=4.2, radius=0.26, colour="#d8c49a", trim="gold")
    set.copies("roulette", roulette, [(0.0, 0, -0.4, 0)], solid=True)
    set.surface("table", 0.84)
    set.copies("card table", card_table, [(-4.9, 0, -1.2, 40), (4.9, 0, -1.2, -40), (-5.4, 0, 4.6, 120)], solid=True)
    stool = [(x + 1.35 * math.sin(math.radians(t + a)), 0, z + 1.35 * math.cos(math.radians(t + a)), t + a + 180) for x, z, t in ((-4.9, -1.2, 40), (4.9, -1.2, -40), (-5.4, 4.6, 120)) for a in (-60, -20, 20, 60)]
    set.fitting("stool", stool, height=0.72, colour="#7a1c24", leg_colour="gold")
    for s in (-1, 1):
        set.row("slot_machine", (s * 7.9, -5.6), (s * 7.9, 5.4), 12, -90 * s, lamps=True)
        set.fitting("stool", [(s * 6.95, 0, -5.1 + 2.0 * k) for k in range(6)], height=0.66, colour="#22222a", leg_colour="gold")
    set.row("slot_machine", (-5.2, -7.0), (-2.2, -7.0), 4, 0, lamps=True)
    set.row("slot_machine", (2.2, -7.0), (5.2, -7.0), 4, 0, lamps=True)
    set.on("-z", 0, kit.fitting("sign", text="CASINO", size=0.72, ink="#ffd86a", board=None, glow=2.4), y=3.0, out=0.08)
    set.on("-z", 0, *[kit.sphere(0.045, kit.material("lamp", "#ffe0a0", emission=4.0), (0, 0, 0), 8).many([(-2.4 + 0.2 * k, y, 0.05) for k in range(25) for y in (2.5, 3.5)])], y=0.0)
    for k, (suit, tone) in enumerate((("♠", "#f4ecd8"), ("♥", "#ff5a5a"), ("♣", "#f4ecd8"), ("♦", "#ff5a5a"))):
        set.on("+z", -4.5 + 3.0 * k, kit.fitting("sign", text=suit, size=0.7, ink=tone, board="#3a1014", frame="gold", glow=0.6), y=2.5)
    set.line("+z", [5.6], "counter", length=3.4, depth=0.7, height=1.1, material="wood", colour="#4a2416", top="stone", top_colour="#2a2224", panels=4)
    set.line("+z", [5.6], "shelves", length=3.0, height=1.2, depth=0.26, rows=3, goods="bottles", colour="#3a1c12", y=1.4, seed=3)
    for x, z in ((-6.0, -4.2), (5.6, 3.9)):
        set.plant((x, z), 1.7, pot="gold")
    set.crowd(10, (3.4, 6.4), arcs=((60, 150), (210, 300)), variants=4, umbrella=False)
    for x, z in ((0.0, -0.6), (-4.9, -1.2), (4.9, -1.2)):
        set.light((x, 3.4, z), "#ffe0b0", 16.0, 6.0, kind="spot", direction=(0, -1, 0), angle=36)
    for k, tone in enumerate(("#ff4a6a", "#4ab8ff", "#ffb03a", "#b06aff")):
        set.light((7.0 * (-1) ** k, 1.6, -3.6 + 2.4 * k), tone, 2.2, 4.5)
    set.lamps("chandelier", [(0.0, -2.6), (0.0, 3.2), (-5.2, 1.0), (5.2, 1.0)], on=True, drop=1.0, size=0.7, power=0.8, lights=4)
    bills = kit.box(0.075, 0.002, 0.15, kit.material("paper", "#9ab88a"), 0.0)
    set.shape("money", bills.many([(rng.uniform(-0.3, 0.3), 0.845, rng.uniform(0.3, 0.8) - 0.4, rng.uniform(0, 90)) for _ in range(5)]), shadow=False)


def chips(kit, count, purpose):
    """Stacks of chips round the origin, up to 40 cm out."""
    rng, out = kit.random(purpose), 0
    for k in range(count):
        at = (rng.uniform(-0.4, 0.4), 0, rng.uniform(-0.2, 0.2))
        out += kit.cylinder(0.022, 0.004 * rng.randrange(4, 15), kit.material("plastic", CHIPS[k % 5], 0.3), at, 12, bevel=0)
    return out


def roulette(kit):
    """A roulette table along x, 2.8 m long: the wheel at its left end, the numbered cloth beside it."""
    baize, wood, gold = kit.material("cloth", "#176a3a"), kit.material("wood", "#5a2a18"), kit.material("brass")
    red, black, line = (kit.material("paint", c, 0.6) for c in ("#b01c20", "#16161a", "#f0e8d0"))
    out = kit.box(2.8, 0.12, 1.3, wood, 0.05, (0, 0.72, 0)) + kit.box(2.6, 0.012, 1.14, baize, 0.0, (0, 0.832, 0))
    out += kit.box(0.18, 0.74, 0.18, wood, 0.02).many([(sx * 1.15, 0, sz * 0.45) for sx in (-1, 1) for sz in (-1, 1)])
    out += kit.lathe([(0.5, 0.0), (0.52, 0.13), (0.46, 0.13), (0.34, 0.05), (0, 0.05)], wood, (-0.88, 0.82, 0), 40)
    wheel = sum(kit.box(0.05, 0.012, 0.09, (red, black)[k % 2], 0.0, (0, 0.9, 0.29)).turn("y", 360 * k / 36) for k in range(36))
    wheel += kit.cylinder(0.24, 0.02, wood, (0, 0.88, 0), 32) + kit.lathe([(0.07, 0), (0.03, 0.05), (0.02, 0.12), (0.035, 0.15), (0, 0.17)], gold, (0, 0.9, 0), 18)
    wheel += kit.ropes([((0, 1.0, 0), (0.13 * math.sin(1.571 * k), 0.98, 0.13 * math.cos(1.571 * k)), 0.009) for k in range(4)], gold, 6)
    out += wheel.move(-0.88, 0, 0) + kit.sphere(0.014, kit.material("ceramic", "#f8f6f0"), (-0.6, 0.92, 0.16), 10)
    for k in range(12):
        for j in range(3):
            tone = (red, black)[(k + j) % 2]
            out += kit.box(0.1, 0.004, 0.16, tone, 0.0, (-0.12 + 0.115 * k, 0.845, -0.2 + 0.19 * j))
    out += kit.box(1.42, 0.003, 0.012, line, 0.0).many([(0.5, 0.846, z) for z in (-0.3, -0.1, 0.09, 0.29, 0.46)])
    return out + chips(kit, 16, "roulette").move(0.5, 0.845, 0.1) + chips(kit, 12, "bank").move(-0.1, 0.845, -0.42)


def card_table(kit):
    """A half-round card table, its straight side, the dealer's, at −Z."""
    arc = [(1.05 * math.cos(a), 1.05 * math.sin(a)) for a in (math.pi * k / 20 for k in range(21))]
    top = lambda s, y, h, paint: kit.extrude([(s * x, s * z) for x, z in arc], h, paint).turn("x", 90).move(0, y, 0)
    out = top(1.0, 0.84, 0.1, kit.material("leather", "#3a1a14")) + top(0.9, 0.846, 0.012, kit.material("cloth", "#176a3a"))
    out += kit.cylinder(0.28, 0.74, kit.material("wood", "#4a2416"), (0, 0, 0.42), 22) + kit.cylinder(0.5, 0.06, kit.material("brass"), (0, 0, 0.42), 26)
    card = kit.box(0.063, 0.002, 0.088, kit.material("paper", "#f6f4ee"), 0.0)
    out += card.many([(0.62 * math.cos(a) + 0.05 * j, 0.85 + 0.002 * j, 0.62 * math.sin(a), 30 * j) for a in (0.5, 1.1, 1.7, 2.4) for j in range(2)])
    return out + sum(chips(kit, 5, f"player {k}").turn("y", 30 * k).move(0.6 * math.cos(0.6 + 0.6 * k), 0.85, 0.6 * math.sin(0.6 + 0.6 * k)) for k in range(4)) + chips(kit, 14, "dealer").move(0, 0.85, 0.14)
