"""A wizard's study in a tower: books to the roof, a desk of potions and scrolls, a cauldron, a star globe, an owl, candles afloat."""

from math import cos, pi, radians, sin
from typing import Any

from skyscreen.catalogue import place

RADIUS, HIGH = 4.6, 6.2
"""Radius and height of the round room, metres."""


@place(
    en=("wizard's study", "wizard's tower", "wizard tower", "sorcerer's tower", "alchemist's laboratory", "alchemist's workshop", "witch's hut", "witch's cottage", "magic shop", "potion shop", "magic school", "wizard's chamber", "mage tower"),
    zh=("巫师塔", "法师塔", "魔法师的书房", "巫师的书房", "炼金术士的工作室", "炼金工坊", "女巫小屋", "女巫的小屋", "魔法学校", "魔法学院", "魔药店"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="planks",
    reverb=0.6,
    hours=20.5,
    era="legend",
    people="fairy",
    deeds=("magic potion", "brew a potion", "brews a potion", "cast a spell & book", "alchemist", "魔药", "炼金术士", "熬制药水"),
    life=("A wizard stirs a pot",),
    pastime="reads a book",
)
def wizard_study(set: Any) -> None:
    kit, rng = set.kit, set.random("study")
    set.stage(3.0, 2.2, 0, (0.0, 0.7))
    set.rotunda(RADIUS, [(RADIUS, 0.0), (RADIUS, 3.9), (0.9, HIGH), (0.0, HIGH)], kit.material("stone", "#8a8078"), kit.material("planks", "#6a4a2e"), sides=40)
    oak, brass, iron = kit.material("wood", "#5a3a22"), kit.material("brass"), kit.material("iron", "#2c2a2a")
    ring = lambda a, y, r=RADIUS: (r * sin(radians(a)), y, r * cos(radians(a)))
    # Shelves follow the wall; angle 180 is −Z, what the lens looks at. Windows between them, the desk under one.
    for k, a in enumerate((108, 134, 226, 252, 284, 76)):
        x, _, z = ring(a, 0, RADIUS - 0.34)
        set.fitting("shelves", [(x, 0, z, a + 180)], length=1.75, height=3.5, depth=0.34, rows=8, goods=(("books", "books", "jars", "books", "books", "bottles", "books", "books") if k % 2 else ("books", "jars", "books", "books", "glassware", "books", "books", "boxes")), colour="#4a2f1a", seed=k)
    day = not set.night
    for a in (160, 200, 46):
        x, _, z = ring(a, 0, RADIUS - 0.08)
        lite = kit.material("lamp", "#a8c8f0" if day else "#1c2c58", emission=0.9 if day else 0.5)
        arch = [(-0.42, 0.0), (0.42, 0.0), (0.42, 1.3), (0.3, 1.62), (0.0, 1.85), (-0.3, 1.62), (-0.42, 1.3)]
        pane = kit.extrude(arch, 0.02, lite)
        edge = kit.ropes([((*p, 0.05), (*q, 0.05), 0.05) for p, q in zip(arch, [*arch[1:], arch[0]], strict=True)] + [((-0.42, y, 0.04), (0.42, y, 0.04), 0.015) for y in (0.45, 0.9, 1.3)] + [((x2, 0, 0.04), (x2, 1.6, 0.04), 0.015) for x2 in (-0.14, 0.14)], oak, 6)
        stars = kit.box(0.02, 0.02, 0.01, kit.material("lamp", "#ffffff", emission=3.0), 0.0).many([(rng.uniform(-0.36, 0.36), rng.uniform(0.2, 1.5), 0.03) for _ in range(12 if not day else 0)] or [(0, -0.2, -0.2)])
        set.shape("window", (pane + edge + stars).turn("y", a + 180), at=(x, 1.25, z), shadow=False)
        set.light((0.8 * x, 2.2, 0.8 * z), "#dce8ff" if day else "#6a8aff", 6.0 if day else 2.0, 6.0)
    set.fitting("desk", [(0.0, 0, -3.1)], width=2.3, depth=0.9, colour="#5a3a22", leather="#3a1c1c")
    set.surface("desk", 0.76)
    flask = kit.lathe([(0.07, 0), (0.1, 0.05), (0.08, 0.12), (0.025, 0.17), (0.025, 0.24), (0.035, 0.25), (0, 0.25)], kit.material("lamp", "#ffffff", emission=0.5), segments=14)
    tones = ("#4ae0a0", "#c84aff", "#4aa8ff", "#ff7a3a", "#ffe04a")
    for k, tone in enumerate(tones):
        set.shape("potion", flask.painted(kit.material("lamp", tone, emission=0.9)), at=(-0.95 + 0.24 * k, 0.76, -3.3 + 0.08 * (k % 2)), shadow=False)
        set.shape("potion", flask.painted(kit.material("lamp", tone, emission=0.9)), at=ring(97 + 170 * (k > 2) + 4.4 * k, 1.36, RADIUS - 0.5), shadow=False)
    set.light((-0.5, 1.25, -3.0), "#a0c8ff", 1.6, 3.0)
    for what, x, z, turn in (("book", 0.35, -3.0, 15), ("book", 0.75, -3.25, 60), ("skull", 0.98, -3.0, 20), ("candle", 0.6, -3.35, 0), ("quill", 0.0, -3.0, 0)):
        if what != "quill":
            set.put(what, (x, z), turn, y=0.77, solid=False, shadow=False, lamps=True)
    set.put("scroll", (-0.1, -2.9), 70, y=0.77, solid=False, shadow=False)
    # The cauldron on its fire at the left, steam over it.
    pot = kit.lathe([(0.0, 0.12), (0.28, 0.14), (0.46, 0.38), (0.46, 0.62), (0.38, 0.78), (0.43, 0.84), (0.38, 0.84), (0.36, 0.72), (0.0, 0.72)], iron, segments=26)
    brew = kit.cylinder(0.37, 0.02, kit.material("lamp", "#5aff8a", emission=1.3), (0, 0.71, 0), 24)
    legs = kit.ropes([((0.3 * cos(2.09 * k), 0, 0.3 * sin(2.09 * k)), (0.34 * cos(2.09 * k), 0.3, 0.34 * sin(2.09 * k)), 0.035) for k in range(3)], iron, 6)
    logs = kit.ropes([((0.36 * cos(1.26 * k), 0.05, 0.36 * sin(1.26 * k)), (0, 0.09, 0), 0.05) for k in range(5)], kit.material("bark"), 6)
    set.copies("cauldron", lambda k: pot + brew + legs + logs + k.blaze(0.3, 0.25), [(-2.75, 0, -0.9, 0, 1.0)], solid=True, sockets={"steam": (0, 0.8, 0)})
    set.light((-2.7, 1.3, -0.9), "#6affa0", 3.4, 5.0, flicker=0.08)
    set.light((-2.6, 0.3, -0.4), "#ff8a3a", 2.6, 4.0, flicker=0.14)
    # A celestial globe of rings, a telescope, a chest, an owl on its perch, a broom, a rug of stars.
    globe = kit.sphere(0.34, kit.material("paint", "#1f3a6a", 0.3), (0, 1.15, 0), 24) + sum(kit.torus(0.48, 0.018, brass, (0, 0, 0), 32, 6).turn("x", t).turn("z", u).move(0, 1.15, 0) for t, u in ((0, 0), (90, 0), (60, 30), (0, 23)))
    globe += kit.lathe([(0.3, 0), (0.26, 0.06), (0.06, 0.14), (0.05, 0.6), (0.05, 0.68)], oak, segments=18) + kit.box(0.03, 0.03, 0.03, kit.material("lamp", "#ffe8a0", emission=1.6), 0.0).many([(0.35 * cos(b) * cos(c), 1.15 + 0.35 * sin(b), 0.35 * cos(b) * sin(c)) for b in (-0.6, 0.1, 0.7) for c in (0.7 * k + b for k in range(9))])
    set.shape("celestial globe", globe, at=(2.7, 0, -1.5), solid=True)
    set.put("telescope", (2.9, 1.9), -40, solid=True)
    set.put("treasure_chest", (-2.9, 1.9), 70, solid=True)
    perch = kit.ropes([((0, 0, 0), (0, 1.5, 0), 0.03), ((-0.3, 1.5, 0), (0.3, 1.5, 0), 0.025)], oak, 6) + kit.cylinder(0.2, 0.05, oak, (0, 0, 0), 16)
    set.shape("perch", perch, at=(1.75, 0, -2.7))
    set.put("owl", (1.75, -2.7), 20, y=1.52, solid=False)
    set.put("broom", (-3.6, 0.7), 30, solid=False)
    set.put("crystals", (2.0, 3.2), 0, 0.4, solid=False)
    set.fitting("rug", [(0, 0, 0.6)], width=3.0, depth=3.0, colour="#2a1f4a", border="#c89a3c", inner="#3a2a6a", round_=True, solid=False, shadow=False)
    star = [(0.12 * (1 if k % 2 == 0 else 0.42) * sin(pi * k / 5), 0.12 * (1 if k % 2 == 0 else 0.42) * cos(pi * k / 5)) for k in range(10)]
    set.shape("stars of the rug", kit.extrude(star, 0.006, kit.material("paint", "#e8c860")).turn("x", -90).many([(1.1 * cos(0.785 * k), 0.025, 0.6 + 1.1 * sin(0.785 * k), 30 * k) for k in range(8)]), shadow=False)
    # Herbs from the beams, candles that hang in the air.
    beams = kit.ropes([((-RADIUS, 3.9, z), (RADIUS, 3.9, z), 0.12) for z in (-1.8, 1.8)] + [((0, 3.95, -RADIUS), (0, 3.95, RADIUS), 0.12)], oak, 6)
    herbs = kit.leaves([(x + rng.uniform(-0.12, 0.12), 3.4 + rng.uniform(-0.3, 0.2), -1.8 + rng.uniform(-0.1, 0.1)) for x in (-2.6, -1.7, 1.6, 2.5) for _ in range(16)], 0.24, 0.08, kit.material("leaf", "#6a7a3a"), spread=0.7)
    set.shape("beams", beams, herbs, shadow=False)
    candle = kit.cylinder(0.035, 0.2, kit.material("paper", "#f0e4c4"), (0, 0, 0), 10)
    spots = [(2.9 * sin(0.9 * k) * (0.45 + 0.09 * (k % 5)), 2.65 + 0.22 * (k % 4), 2.9 * cos(0.9 * k) * (0.45 + 0.09 * (k % 5)) - 0.6) for k in range(14)]
    set.copies("candle", lambda k: candle + k.flame(0.09, 0.022).move(0, 0.2, 0), spots)
    for x, z in ((-1.6, -1.9), (1.6, -1.9), (-1.2, 1.6), (1.4, 1.6)):
        set.light((x, 2.6, z), "#ffc070", 5.0, 6.0, flicker=0.06)
    set.camera_limits((-2.2, 0.3, -2.2), (2.2, 3.4, 3.6))
