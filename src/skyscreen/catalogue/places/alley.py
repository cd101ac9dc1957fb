"""A back alley: brick walls with fire escapes, a lit back door, bins and sacks, pipes, wires, puddles, the street at its ends."""

from math import copysign
from typing import Any

from skyscreen.catalogue import place

HALF, TALL, END = 3.5, 12.5, 21.0
"""Half width and height of the walls and where the alley opens into a street, metres."""


@place(
    en=("alley", "back alley", "alleyway", "backstreet"),
    zh=("后巷", "暗巷", "黑巷", "黑巷子", "陋巷"),
    ambience=("city",),
    ground="asphalt",
    reverb=1.1,
    hours=21.0,
    deeds=("mugger", "dumpster", "stray cat & bin", "抢劫犯"),
    life=("A man walks with an umbrella", "A cat walks"),
    pastime="walks",
)
def alley(set: Any) -> None:
    kit, rng = set.kit, set.random("alley")
    set.stage(17, 1.8)
    set.ground("asphalt", reach=130, cells=24, fine=6.0, wet=max(set._wet, 0.5 if set.night else 0.25))
    iron, pane = kit.material("iron", "#26282a"), kit.material("pane", "#1c2630")
    glow = kit.material("lamp", "#ffc678", emission=1.3 if set.night else 0.25)
    stone = kit.material("stone", "#9a9488")
    for s in (-1, 1):
        for k, tone in enumerate(("#7a4030", "#8a5a44", "#6a3c34", "#80503a", "#74463a")):
            wide, z = 2 * END / 5, -END + 2 * END * (k + 0.5) / 5
            high = TALL + (0.0, 2.4, -1.6, 1.2, 3.0)[(k + (s > 0)) % 5]
            set.shape("wall", kit.box(6.0, high, wide, kit.material("brick", tone), 0.0, (s * (HALF + 3.0), 0, z)),
                      kit.box(6.2, 0.3, wide, stone, 0.0, (s * (HALF + 2.9), high, z)), solid=True)
            panes, lights, sills = [], [], []
            for floor in (1, 2, 3):
                for dz in (-2.2, 0.2, 2.4):
                    lit = rng.random() < 0.3
                    (lights if lit else panes).append((s * HALF, 3.3 * floor + 0.6, z + dz))
                    sills.append((s * HALF, 3.3 * floor + 0.5, z + dz))
            one = lambda paint: kit.box(0.06, 1.6, 1.0, paint, 0.0)
            set.shape("windows", one(pane).many(panes), one(glow).many(lights),
                      kit.box(0.24, 0.1, 1.3, stone, 0.0).many(sills), shadow=False)
    for s, z in ((-1, -9.0), (1, 1.0), (-1, 12.0)):
        _escape(set, kit, iron, s, z)
    # Windows of the ground floor behind bars, bills and paint on the bricks.
    bars = kit.ropes([((0, 0.0, -0.45 + 0.15 * k), (0, 1.1, -0.45 + 0.15 * k), 0.016) for k in range(7)], iron, 5)
    low = [(s, z) for s, z in ((-1, -6.0), (-1, 1.6), (-1, 9.6), (1, -4.6), (1, 4.4), (1, 13.4))]
    for k, (s, z) in enumerate(low):
        lit = kit.box(0.05, 1.1, 1.0, glow if k % 2 else pane, 0.0)
        set.shape("low window", lit, kit.box(0.2, 0.1, 1.2, stone, 0.0, (0, -0.1, 0)), bars.move(-s * 0.09, 0, 0), at=(s * HALF, 1.35, z), shadow=False)
        if k % 2 and set.night:
            set.light((s * (HALF - 0.8), 2.0, z), "#ffc070", 3.0, 6.0)
    for s, z, tone, words in ((-1, -0.4, "#e8503a", "LIVE 今晚"), (-1, 0.5, "#3a7ab0", "JAZZ"), (1, 2.7, "#e8b83a", "演唱会"), (1, -3.0, "#d8d4c8", "WANTED"), (1, -6.6, "#5a9a6a", "BOXING"), (-1, 11.2, "#c8507a", "马戏")):
        bill = kit.panel(0.62, 0.86, kit.material("paper", tone), (0, 0, 0)) + kit.text(words, 0.13, kit.material("paper", "#1c1a18")).move(0, 0.18, 0.01) + kit.box(0.44, 0.2, 0.01, kit.material("paper", "#f0ece0"), 0.0, (0, -0.3, 0))
        set.shape("bill", bill.turn("y", -90 * s), at=(s * (HALF - 0.02), 1.75, z), shadow=False)
    for s, z, words, tone in ((-1, -7.8, "SKY", "#7ab8c0"), (1, 5.9, "自由", "#c8608a"), (1, 7.4, "1987", "#c8b85a")):
        set.shape("graffiti", kit.text(words, 0.5, kit.material("paint", tone, 0.8)).turn("z", 7 if s > 0 else -6).turn("y", -90 * s), at=(s * (HALF - 0.02), 1.6, z), shadow=False)
    shutter = kit.fitting("roller_door", width=2.5, height=2.3, colour="#6a7478") + kit.box(2.9, 0.3, 0.16, stone, 0.02, (0, 2.3, 0)) + kit.text("24H 仓库", 0.34, kit.material("paint", "#d8c878", 0.7)).move(0, 1.3, 0.09)
    for s, z in ((1, 0.7), (-1, 14.6)):
        set.shape("shutter", shutter.turn("y", -90 * s), at=(s * (HALF - 0.05), 0, z), shadow=False)
    # The back door of a kitchen and a door of steel, each under its lamp.
    for s, z, tone, words in ((-1, -2.6, "#3f5a4a", "后门"), (1, -8.2, "#6a2a24", "STAGE DOOR"), (1, 9.4, "#4a4c50", "")):
        door = kit.box(0.08, 2.15, 1.1, kit.material("paint", tone, 0.5), 0.0) + kit.box(0.12, 0.1, 1.3, iron, 0.0, (0, 2.15, 0))
        door += kit.box(0.34, 0.18, 1.7, stone, 0.02, (0, 0, 0)) + kit.box(0.14, 0.04, 0.14, iron, 0.0, (-s * 0.1, 1.05, 0.4))
        lamp = kit.cone(0.16, 0.16, iron, (0, 2.5, 0), 14) + kit.sphere(0.08, kit.material("lamp", "#ffd08a", emission=7.0 if set.night else 0.8), (0, 2.5, 0), 10)
        set.shape("door", door, lamp.move(-s * 0.42, 0, 0), kit.ropes([((0, 2.75, 0), (-s * 0.42, 2.64, 0), 0.02)], iron, 5), at=(s * HALF, 0, z))
        if words:
            sign = kit.fitting("sign", text=words, size=0.17, ink="#ff6a4a" if s > 0 else "#f0e0b0", board="#1c1614", glow=2.2 if set.night else 0.6)
            set.shape("sign", sign.turn("y", -90 * s), at=(s * (HALF - 0.06), 2.95, z), shadow=False)
        if set.night:
            set.light((s * (HALF - 0.6), 2.4, z), "#ffbe70", 7.0, 9.0)
    skip = kit.box(1.3, 1.1, 2.2, kit.material("paint", "#2f5a3c", 0.6), 0.03, (0, 0.14, 0)) + kit.box(1.36, 0.06, 2.26, kit.material("plastic", "#20241f", 0.6), 0.02).turn("z", 8).move(0, 1.28, 0)
    skip += kit.sphere(0.08, kit.material("rubber", "black"), (0, 0, 0), 8).many([(x, 0.08, z) for x in (-0.5, 0.5) for z in (-0.9, 0.9)])
    set.copies("skip", lambda k: skip, [(-1.85, 0, -12.4), (1.85, 0, 12.6, 180)], solid=True)
    set.fitting("crates", [(2.05, 0, -10.9)], count=5, size=0.5, seed=2)
    set.fitting("sacks", [(-2.05, 0, -10.4), (2.1, 0, 10.6)], count=5, colour="#22262a", size=0.5, seed=3)
    for x, z in ((2.15, -5.6), (2.2, 5.0), (-2.15, 6.4)):
        set.put("trash_bin", (x, z), 90 * copysign(1, x))
    pipes = [((s * (HALF - 0.1), 0, z), (s * (HALF - 0.1), TALL - 1.0, z), 0.06) for s, z in ((-1, -6.2), (-1, 3.2), (1, -3.6), (1, 6.6))]
    wires = [((-HALF, y, z), (0, y - 0.5, z + 0.4), 0.012) for y, z in ((5.2, -13), (6.0, -5), (5.4, 6), (6.6, 14))] + [((0, y - 0.5, z + 0.4), (HALF, y + 0.2, z + 0.8), 0.012) for y, z in ((5.2, -13), (6.0, -5), (5.4, 6), (6.6, 14))]
    set.shape("pipes", kit.ropes(pipes, kit.material("steel", "#6a6c6a"), 7), kit.ropes(wires, kit.material("rubber", "black"), 4), shadow=False)
    box = kit.box(0.34, 0.62, 0.86, kit.material("paint", "#b8b8b0", 0.5), 0.02) + kit.cylinder(0.26, 0.02, iron, (0, 0, 0), 18).turn("z", 90).move(0.18, 0.31, 0)
    set.copies("air conditioner", lambda k: box, [(-HALF + 0.2, 3.6, z, 0) for z in (-6.9, 4.2)] + [(HALF - 0.2, 3.5, z, 180) for z in (-1.4, 7.4)])
    rags = [kit.panel(w, h, kit.material("cloth", tone), (x, 6.9 - h / 2, 3.4)) for x, w, h, tone in ((-1.6, 0.7, 0.9, "#c8c0b0"), (-0.7, 0.5, 0.6, "#8a3a34"), (0.2, 0.9, 1.0, "#4a6a8a"), (1.3, 0.6, 0.8, "#d8c890"))]
    set.shape("washing", *rags, kit.ropes([((-HALF, 6.95, 3.4), (HALF, 6.95, 3.4), 0.01)], kit.material("rope"), 4), shadow=False)
    # Both ends open on a lit street.
    for s in (-1, 1):
        set.road([(-70, s * (END + 8)), (70, s * (END + 8))], 9.0)
        set.houses("new_york", [(x, s * (END + 16.5), 180 if s > 0 else 0) for x in range(-42, 43, 9)])
        fronts = kit.panel(5.0, 2.6, kit.material("shop"), (0, 1.7, 0))
        set.shape("shops", (fronts.turn("y", 180) if s > 0 else fronts).many([(x, 0, s * (END + 16.3)) for x in (-9, -3, 3, 9)]), shadow=False)
        if set.night:
            set.light((0, 4.5, s * (END + 3)), "#8ab8ff" if s < 0 else "#ff9a6a", 18.0, 17.0)
    set.crowd(8, (24, 34), arcs=((-14, 14), (166, 194)), variants=4, umbrella=False)
    set.camera_limits((-HALF + 0.45, 0.25, -END + 1), (HALF - 0.45, 9.0, END - 1))
    set.air(fog=0.004, fog_height=9.0)


def _escape(set: Any, kit: Any, iron: Any, s: int, z: float) -> None:
    """A fire escape of two landings with its ladders, on the wall of side `s`."""
    x0, x1 = s * HALF, s * (HALF - 1.0)
    bars = []
    for y in (3.7, 7.0):
        bars += [((x0, y, z + d), (x1, y, z + d), 0.03) for d in (-1.6, -0.8, 0.0, 0.8, 1.6)]
        bars += [((x1, y + up, z - 1.6), (x1, y + up, z + 1.6), 0.025) for up in (0.0, 0.5, 1.0)]
        bars += [((x1, y, z + d), (x1, y + 1.0, z + d), 0.018) for d in (-1.6, -1.07, -0.53, 0, 0.53, 1.07, 1.6)]
        bars += [((x0, y + 1.0, z + d), (x1, y + 1.0, z + d), 0.025) for d in (-1.6, 1.6)]
    steps = [((s * (HALF - 0.2), 3.7 + 3.3 * t, z - 1.3 + 2.4 * t), (s * (HALF - 0.8), 3.7 + 3.3 * t, z - 1.3 + 2.4 * t), 0.02) for t in (0.08 * k for k in range(1, 12))]
    rails = [((s * (HALF - d), 3.7, z - 1.3), (s * (HALF - d), 7.0, z + 1.1), 0.025) for d in (0.2, 0.8)]
    floor = kit.box(1.0, 0.03, 3.2, iron, 0.0).many([(s * (HALF - 0.5), y, z) for y in (3.68, 6.98)])
    set.shape("fire escape", kit.ropes(bars + steps + rails, iron, 4), floor)
