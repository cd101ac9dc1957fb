"""A shopping mall: an atrium of three galleries round a glass roof, escalators, lit shop windows, signs, palms, a café court."""

from math import atan2, degrees
from typing import Any

from skyscreen.catalogue import place

NAMES = ("MODA", "咖啡", "SPORT", "书店", "KIDS", "珠宝", "SHOES", "手机", "TOYS", "服装", "OPTIC", "美食")
TONES = ("#f4f0e6", "#ffd24a", "#ff8a5a", "#9ad8ff", "#c8f0a0", "#ffb0d0")


@place(
    en=("mall", "shopping mall", "shopping centre", "shopping center", "department store", "atrium", "escalator", "food court", "shopping arcade", "galleria", "plaza mall"),
    zh=("商场", "购物中心", "商城", "百货商场", "百货大楼", "百货公司", "美食广场", "自动扶梯", "扶梯", "自动扶梯上", "中庭", "购物商场", "美食城"),
    indoor=True,
    ambience=("crowd",),
    ground="stone",
    reverb=1.5,
    hours=15.0,
    deeds=("window shopping", "shopping spree", "black friday", "逛商场", "双十一"),
    life=("Two women carry handbags", "A boy eats an ice cream"),
    pastime="walks",
    guests="eat talk phone drink",
    full=0.7,
)
def mall(set: Any, passers: int = 26) -> None:
    kit = set.kit
    set.stage(16, 4.0)
    pale = kit.material("glazed", "#b8ab98", 0.12, size=1.2, checker=0.3, joint=0.1)
    set.hall(30.0, 52.0, 14.4, wall="#e6e0d4", floor=pale, ceiling="#eceae2", skirting=None, cornice=False, clear=1.0)
    white, steel, rail = kit.material("plaster", "#f0ece2"), kit.material("steel", "#b8bcc0"), kit.material("pane", "#b8ccd0")
    day = not set.night
    # The roof's glass: a band of sky between white beams.
    set.shape("skylight", kit.panel(12.0, 46.0, kit.material("lamp", "#cfe2ff" if day else "#101828", emission=1.5 if day else 0.4), (0, 0, 0)).turn("x", 90).move(0, 14.3, 0), kit.box(13.0, 0.5, 0.3, white, 0.0).many([(0, 13.7, -22 + 4 * k) for k in range(12)]), kit.box(0.3, 0.5, 46.0, white, 0.0).many([(x, 13.7, 0) for x in (-6, 0, 6)]), shadow=False)
    for z in (-15, -5, 5, 15):
        set.light((0, 12.6, z), "#eef4ff" if day else "#ffe8c8", 46.0 if day else 30.0, 22.0)
    # Galleries at 4.8 and 9.6 m on both sides, shops behind them on every floor.
    glow = kit.material("shop", "#ffe0b0", emission=1.2)
    for s in (-1, 1):
        for level, y in enumerate((4.8, 9.6)):
            set.shape("gallery", kit.box(6.0, 0.5, 52.0, white, 0.0, (s * 12.0, y - 0.5, 0)), kit.box(0.08, 0.1, 51.6, kit.material("lamp", "#fff0d0", emission=1.8), 0.0, (s * 8.97, y - 0.32, 0)))
            set.shape("balustrade", kit.box(0.03, 1.0, 51.0, rail, 0.0, (s * 9.1, y, 0)), kit.ropes([((s * 9.1, y + 1.06, -25.6), (s * 9.1, y + 1.06, 25.6), 0.04)], steel, 6), kit.box(0.05, 1.05, 0.05, steel, 0.0).many([(s * 9.1, y, -25 + 2.5 * k) for k in range(21)]), shadow=False)
            del level
        for floor, y in enumerate((0.0, 4.8, 9.6)):
            fronts, frames = [], []
            for k in range(9):
                z = -22.4 + 5.6 * k
                fronts.append((s * 14.8, y + 1.55, z))
                frames.append((s * 14.75, y, z + 2.8))
                sign = kit.fitting("sign", text=NAMES[(k + 5 * floor + 3 * (s > 0)) % 12], size=0.5, ink=TONES[(k + floor) % 6], board="#26242a", glow=1.6)
                set.shape("sign", sign.turn("y", -90 * s), at=(s * 14.6, y + 3.35, z), shadow=False)
            set.shape("shops", kit.panel(4.9, 3.0, glow, (0, 0, 0)).turn("y", -90 * s).many(fronts), kit.box(0.4, 4.3, 0.6, kit.material("stone", "#c8bca8"), 0.0).many(frames), shadow=False)
        for z in (-16, -5, 5, 16):
            set.light((s * 12.6, 3.6, z), "#ffe6c4", 12.0, 9.0)
    column = lambda k: k.cylinder(0.34, 14.0, k.material("plaster", "#f4f0e6"), (0, 0, 0), 20) + k.cylinder(0.42, 0.5, k.material("steel", "#b8bcc0"), (0, 0, 0), 20)
    set.copies("column", column, [(s * 8.6, 0, z) for s in (-1, 1) for z in (-21, -10.5, 10.5, 21)], solid=True)
    # Two escalators side by side rise to the bridge across the back.
    for x in (-1.4, 1.4):
        _escalator(set, kit, x, -10.5, -19.0, 4.8)
    bridge = kit.box(18.4, 0.5, 4.0, white, 0.0, (0, 4.3, -21.2))
    set.shape("bridge", bridge, kit.box(18.0, 1.0, 0.03, rail, 0.0, (0, 4.8, -23.1)), *[kit.box(6.4, 1.0, 0.03, rail, 0.0, (s * 5.8, 4.8, -19.2)) for s in (-1, 1)])
    set.on("-z", 0, kit.fitting("screen", width=9.0, height=4.6, colour="#3a6ab8", glow=1.0, content="film", ink=("#ffd24a", "#ff6a8a", "#9af0d0")), y=8.0)
    set.on("-z", 0, *[kit.fitting("double_door", width=2.4, height=2.6, colour="#b8bcc0", material="steel", panes=True).move(x, 0, 0) for x in (-3.2, 0, 3.2)])
    set.on("+z", 0, kit.fitting("screen", width=8.0, height=4.0, colour="#b84a6a", glow=1.0, content="blocks"), *[kit.panel(5.2, 3.2, glow, (x, -4.4, 0.05)) for x in (-9, -3, 3, 9)], y=6.2)
    # A ring of dark stone in the floor, banners over it.
    ring = [kit.lathe([(r, 0.012), (r + 0.35, 0.012)][::-1], kit.material("glazed", "#6a4a3a", 0.1), segments=48) for r in (3.4, 6.2)]
    set.shape("ring", *ring, shadow=False)
    for k, (x, z) in enumerate(((-4.5, -4.0), (4.5, -4.0), (-4.5, 8.0), (4.5, 8.0))):
        cloth = kit.material("cloth", ("#c83a4a", "#e8a83a")[k % 2])
        set.shape("banner", kit.box(1.5, 4.4, 0.03, cloth, 0.0), kit.text(("SALE", "夏")[k % 2], 0.9 if k % 2 else 0.5, kit.material("paper", "#fff8e8")).move(0, 2.6, 0.03), kit.text(("SALE", "夏")[k % 2], 0.9 if k % 2 else 0.5, kit.material("paper", "#fff8e8")).turn("y", 180).move(0, 2.6, -0.03), kit.ropes([((s * 0.7, 4.4, 0), (s * 0.7, 8.2, 0), 0.012) for s in (-1, 1)], steel, 4), at=(x, 5.6, z), shadow=False)
    # Greens, benches, a kiosk, the tables of a court under the left gallery.
    tub = kit.cylinder(0.75, 0.6, kit.material("ceramic", "#e8e2d6", 0.4), (0, 0, 0), 24)
    for x, z in ((-6.6, -6.5), (6.6, -6.5), (-6.6, 7.5), (6.6, 7.5)):
        set.shape("tub", tub, at=(x, 0, z), solid=True)
        set.put("palm", (x, z), 50 * z, 0.55, y=0.5, solid=False)
    set.fitting("bench", [(5.4, 0, -2.4, -90), (5.4, 0, 2.4, -90), (-5.4, 0, -2.4, 90)], length=2.2, colour="oak")
    set.fitting("round_table", [(x, 0, z) for x in (-12.2, -10.2) for z in (-8, -4.5, -1, 2.5, 6)], radius=0.45, height=0.74, colour="#d8c8a8")
    set.fitting("chair", [(x + dx, 0, z, turn) for x in (-12.2, -10.2) for z in (-8, -4.5, -1, 2.5, 6) for dx, turn in ((-0.68, 90), (0.68, -90))], colour="#b8502a", material="plastic")
    stand = kit.box(2.6, 1.0, 1.6, kit.material("paint", "#c84a3a", 0.4), 0.04) + kit.box(2.8, 0.06, 1.8, white, 0.02, (0, 1.0, 0)) + kit.ropes([((x, 1.0, z), (x, 2.5, z), 0.04) for x in (-1.2, 1.2) for z in (-0.7, 0.7)], steel, 6) + kit.box(3.0, 0.3, 2.0, kit.material("striped", "#d8503a"), 0.03, (0, 2.5, 0))
    set.shape("kiosk", stand, kit.text("ICE CREAM 冰淇淋", 0.22, kit.material("lamp", "#fff4d8", emission=1.2)).move(0, 2.65, 1.02), at=(6.4, 0, -12.2), solid=True)
    set.crowd(passers, (7, 24), variants=6, umbrella=False, within=lambda x, z: abs(x) < 8.2 and abs(x) + 0.0 > 0.6 and not (abs(x) < 3.2 and -20 < z < -9) and abs(z) < 24)
    for s in (-1, 1):
        for k, z in enumerate((-13, -6.2, 1.4, 9.5, 15.0)):
            set.put("passer_by", (s * 9.8, z + 1.3 * s), -90 * s + 30 * (k % 2), y=4.8, solid=False, shadow=False, seed=k, umbrella=False)
    set.camera_limits((-7.6, 0.3, -9.0), (7.6, 8.5, 22.0))


def _escalator(set: Any, kit: Any, x: float, z0: float, z1: float, high: float) -> None:
    """Moving stairs 1 m wide from the floor at `z0` up to `high` at `z1`, with glass sides and black handrails."""
    steel, dark, run = kit.material("steel", "#a8acb0"), kit.material("rubber", "#1c1e20"), z0 - z1
    angle = degrees(atan2(high, run))
    count = 24
    steps = kit.box(1.0, high / count + 0.02, run / count + 0.02, kit.material("iron", "#5a5e62"), 0.0)
    rows = [(x, high * k / count, z0 - run * (k + 0.5) / count) for k in range(count)]
    edge = kit.box(0.98, 0.012, 0.03, kit.material("paint", "#e0b81c"), 0.0)
    under = kit.box(1.5, 0.5, (run**2 + high**2) ** 0.5, steel, 0.02).turn("x", angle).move(x, high / 2 - 0.62, (z0 + z1) / 2)
    sides = [kit.facet([(x + s * 0.6, 0, z0), (x + s * 0.6, 0.95, z0), (x + s * 0.6, high + 0.95, z1), (x + s * 0.6, high, z1)], kit.material("pane", "#a8c0c8")) for s in (-1, 1)]
    sides += [kit.facet([(x + s * 0.6, high, z1), (x + s * 0.6, high + 0.95, z1), (x + s * 0.6, 0.95, z0), (x + s * 0.6, 0, z0)], kit.material("pane", "#a8c0c8")) for s in (-1, 1)]
    hand = kit.ropes([((x + s * 0.6, 0.98, z0 + 0.5), (x + s * 0.6, 0.98, z0), 0.045) for s in (-1, 1)] + [((x + s * 0.6, 0.98, z0), (x + s * 0.6, high + 0.98, z1), 0.045) for s in (-1, 1)] + [((x + s * 0.6, high + 0.98, z1), (x + s * 0.6, high + 0.98, z1 - 0.5), 0.045) for s in (-1, 1)], dark, 7)
    set.shape("escalator", steps.many(rows), edge.many([(a, b + high / count + 0.01, c + run / count / 2) for a, b, c in rows]), under, *sides, hand, solid=True)
    for share, seed in ((0.3, 1), (0.62, 4)):
        set.put("passer_by", (x, z0 - run * share), 180 if x < 0 else 0, y=high * share + 0.1, solid=False, shadow=False, seed=seed + int(x > 0), umbrella=False)
