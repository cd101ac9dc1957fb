"""Great buildings and street furniture of the East: monasteries, the Potala, mosques, tōrō, festival things, yurts."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from skyscreen.forge.buildings import lanterns, swung
from skyscreen.forge.solid import Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def potala(kit: Kit) -> Solid:
    """The palace over Lhasa, 120 m wide and 60 m high over its rock: white wings, the red palace, golden roofs."""
    white, red = kit.material("plaster", "#ece6dc"), kit.material("plaster", "#7a2a22")
    band, gold, dark = kit.material("cloth", "#4a1a18"), kit.material("brass", "#d8a83c"), kit.material("paint", "#1a1716")

    def block(x: float, y: float, z: float, w: float, h: float, d: float, paint: Any) -> Solid:
        lean = 0.06 * h
        out = kit.loft([[(sx * (w / 2 + lean * k), y + h * (1 - k), z + sz * (d / 2 + lean * k)) for sx, sz in ((1, 1), (-1, 1), (-1, -1), (1, -1))] for k in (1, 0)], paint).move(x, 0, 0)
        out += kit.box(w + 0.3, 1.6, d + 0.3, band, 0.0, (x, y + h - 1.6, z)) + kit.box(w + 0.8, 0.4, d + 0.8, white, 0.0, (x, y + h, z))
        n, rows = max(int(w / 3.4), 1), max(int((h - 4) / 4.2), 1)
        pane = kit.panel(1.0, 1.9, dark)
        return out + pane.many([(x + (k - (n - 1) / 2) * w / n, y + 2.5 + 4.2 * j, z + d / 2 + 0.06 * h * (1 - (2.5 + 4.2 * j) / h) + 0.12) for k in range(n) for j in range(rows)])

    out = block(-38, 0, 0, 44, 26, 20, white) + block(40, 0, 0, 40, 24, 20, white) + block(-8, 0, 2, 60, 16, 24, white)
    out += block(2, 14, 0, 42, 32, 22, red) + block(-24, 18, -1, 16, 20, 18, white) + block(28, 16, -1, 14, 18, 18, white)
    for x, y, w in ((-10, 46.5, 12), (6, 46.5, 14), (18, 46.5, 8), (-38, 26.5, 8)):
        out += kit.box(w * 0.7, 2.4, 6, red, 0.0, (x, y, 0)) + swung.hipped_roof(kit, w, 8, 3.0, gold, red, 0.6).move(x, y + 2.4, 0)
    for k in range(3):  # the great stairs in zigzag
        out += kit.box(46, 1.2, 3.0, white, 0.0, (0, 0, 0)).turn("z", 14 * (-1) ** k).move(-10 + 14 * (k % 2), -16 + 9 * k, 20 - 3 * k)
    return out


def monastery(kit: Kit) -> Solid:
    """A Tibetan assembly hall: sloping white walls, a red band, gilded roof and the wheel with two deer."""
    white, red, gold = kit.material("plaster", "#ece6dc"), kit.material("plaster", "#7a2a22"), kit.material("brass", "#d8a83c")
    out = kit.loft([[(sx * (13 + k), 10 * (1 - k), -10 + sz * (10 + k)) for sx, sz in ((1, 1), (-1, 1), (-1, -1), (1, -1))] for k in (1, 0)], white)
    out += kit.box(26.4, 2.0, 20.4, kit.material("cloth", "#5a1a18"), 0.0, (0, 8.2, -10)) + kit.box(27, 0.4, 21, white, 0.0, (0, 10.2, -10))
    out += kit.box(12, 6, 10, red, 0.0, (0, 10, -12)) + swung.hipped_roof(kit, 16, 14, 4.0, gold, red, 0.8).move(0, 16, -12)
    post = kit.box(0.6, 5, 0.6, red, 0.0)
    out += post.many([(x, 0, 1.8) for x in (-4.5, -1.6, 1.6, 4.5)]) + kit.box(11, 1.2, 3.4, kit.material("paint", "#2f5a8a", 0.6), 0.0, (0, 5, 0.6)) + kit.box(11.6, 0.5, 4.0, gold, 0.0, (0, 6.2, 0.6))
    out += kit.box(3.2, 4.2, 0.3, kit.material("paint", "#5a1a14"), 0.0, (0, 0, 0.2)) + kit.torus(0.9, 0.12, gold, (0, 0, 0), 20, 6).turn("x", 90).move(0, 11.4, 0.2)
    out += kit.ropes([((0, 11.4, 0.2), (0.9 * math.cos(a), 11.4 + 0.9 * math.sin(a), 0.2), 0.05) for a in (0.785 * k for k in range(8))], gold, 4)
    bell = kit.lathe([(0.5, 0), (0.6, 0.4), (0.5, 1.8), (0.2, 2.2), (0, 2.6)], gold, segments=10)
    return out + bell.many([(s * 12, 10.4, 0) for s in (-1, 1)]) + kit.ellipsoid(0.3, 0.35, 0.6, gold, (0, 0, 0), 8).many([(s * 1.6, 10.8, 0.2, 90) for s in (-1, 1)])


def stupa(kit: Kit, height: float = 9.0) -> Solid:
    """A white chorten with a gilded spire."""
    white, gold, s = kit.material("plaster", "#f0ece4"), kit.material("brass", "#d8a83c"), height / 9.0
    out = kit.box(5, 1.0, 5, white, 0.0) + kit.box(4, 0.9, 4, white, 0.0, (0, 1, 0)) + kit.box(3.2, 0.8, 3.2, white, 0.0, (0, 1.9, 0))
    out += kit.lathe([(1.3, 2.7), (1.75, 4.2), (1.2, 4.9), (0, 5.0)], white, segments=20) + kit.box(1.0, 0.7, 1.0, white, 0.0, (0, 4.9, 0))
    return (out + kit.lathe([(0.42, 5.6), (0.12, 8.2), (0.4, 8.3), (0.1, 8.5), (0, 9.0)], gold, segments=14)).scale(s)


def prayer_flags(kit: Kit, start: Any, end: Any, count: int = 26, sag: float = 1.4) -> Solid:
    """Square flags in blue, white, red, green, yellow on a line."""
    spots = [tuple(a + (b - a) * k / count for a, b in zip(start, end, strict=True)) for k in range(count + 1)]
    spots = [(x, y - sag * math.sin(math.pi * k / count), z) for k, (x, y, z) in enumerate(spots)]
    out = kit.ropes([(a, b, 0.01) for a, b in pairwise(spots)], kit.material("rope"), 3)
    yaw = math.degrees(math.atan2(-(end[2] - start[2]), end[0] - start[0]))
    for k, tone in enumerate(("#2f5ab0", "#ece8de", "#b8201c", "#2f8a4a", "#e0b81c")):
        flag = kit.panel(0.42, 0.5, kit.material("cloth", tone), (0, -0.27, 0))
        out += flag.many([(*spots[j], yaw) for j in range(k + 1, count, 5)]).sway(0.8)
    return out


def mosque(kit: Kit, tone: Any = "#d8c8a4", tiles: Any = "#2f8a9a") -> Solid:
    """A domed hall with a pointed portal and two minarets, its front at z = 0."""
    wall, blue, gold = kit.material("plaster", tone), kit.material("tile", tiles, 0.3), kit.material("brass")
    dark = kit.material("paint", "#1c1814")
    out = kit.box(30, 11, 24, wall, 0.0, (0, 0, -13)) + kit.cylinder(8, 4, wall, (0, 11, -14), 28)
    out += kit.lathe([(8.0, 0), (8.6, 3), (7.4, 7), (3.6, 10.6), (0.6, 12.4), (0, 13.2)], blue, (0, 15, -14), 28) + kit.cone(0.3, 2.6, gold, (0, 28, -14), 8)
    portal = [(3.2, 0), (3.2, 6.5), (2.2, 8.4), (0, 10), (-2.2, 8.4), (-3.2, 6.5), (-3.2, 0)]
    out += kit.box(10, 15, 3, wall, 0.0, (0, 0, -0.5)) + kit.box(9, 14, 0.1, blue, 0.0, (0, 0.3, 1.02)) + kit.extrude(portal, 0.3, dark).move(0, 0, 1.0)
    arch = kit.extrude([(1.2, 0), (1.2, 4), (0, 5.6), (-1.2, 4), (-1.2, 0)], 0.2, dark)
    out += arch.many([(s * x, 0.6, 0) for s in (-1, 1) for x in (7.6, 11.2)])
    tower = kit.cylinder(1.7, 26, wall, (0, 0, 0), 16) + kit.lathe([(1.7, 21), (2.6, 22.2), (2.6, 23.2)], wall, segments=16) + kit.lathe([(1.5, 26), (1.7, 27.2), (0.9, 29.4), (0, 31)], blue, segments=16)
    return out + tower.many([(s * 17.5, 0, -1) for s in (-1, 1)])


def yurt(kit: Kit, radius: float = 3.2) -> Solid:
    """A felt tent with a painted door, a smoke ring and girths, its door at z = radius."""
    felt, rope, red = kit.material("cloth", "#ece4d4"), kit.material("rope", "#8a6a44"), kit.material("paint", "#b0402c", 0.5)
    r = radius
    out = kit.lathe([(r, 0), (1.02 * r, 0.9), (r, 1.6), (0.32 * r, 2.9), (0.3 * r, 2.95), (0, 3.0)], felt, segments=28)
    out += sum((kit.torus(1.015 * r, 0.03, rope, (0, y, 0), 28, 4) for y in (0.45, 1.0, 1.5)), Solid())
    out += kit.lathe([(r + 0.03, 1.38), (r + 0.03, 1.58)], kit.material("cloth", "#2f5a9a"), segments=28)
    out += kit.box(1.1, 1.6, 0.2, red, 0.0, (0, 0, r - 0.02)) + kit.box(0.8, 1.4, 0.24, kit.material("paint", "#2f6a9a", 0.5), 0.0, (0, 0.05, r - 0.02))
    return out + kit.torus(0.34 * r, 0.06, red, (0, 2.92, 0), 18, 5) + kit.cylinder(0.09, 1.2, kit.material("iron"), (0.3, 2.8, 0), 8)


def lantern_arch(kit: Kit, width: float = 9.0, height: float = 6.5, word: str = "新春快乐") -> Solid:
    """A festival gate of red posts, a board of words and lanterns, across z = 0."""
    red, gold = kit.material("paint", "#a81c14", 0.4), kit.material("brass")
    x = width / 2
    out = sum((kit.box(0.5, height, 0.5, red, 0.0, (s * x, 0, 0)) for s in (-1, 1)), Solid()) + kit.box(width + 1.4, 1.4, 0.4, red, 0.0, (0, height - 1.6, 0))
    out += swung.gable_roof(kit, width + 1.6, 1.4, 0.8, kit.material("tile", "#3a5a4a")).move(0, height - 0.2, 0)
    out += kit.text(word, 0.95, kit.material("lamp", "#ffd060", emission=2.4), depth=0.04).move(0, height - 0.9, 0.22)
    out += kit.text(word, 0.95, kit.material("lamp", "#ffd060", emission=2.4), depth=0.04).turn("y", 180).move(0, height - 0.9, -0.22) + kit.box(width + 1.5, 0.12, 0.5, gold, 0.0, (0, height - 1.7, 0))
    return out + lanterns.lantern(kit, 0.45).many([(s * x * f, height - 1.6, 0.0) for s in (-1, 1) for f in (0.3, 0.7)])


def couplet(kit: Kit) -> Solid:
    """A pair of spring couplets and the character of luck on a red door."""
    paper, ink = kit.material("paper", "#d02018"), kit.material("paint", "#141210")
    out = kit.box(1.8, 2.4, 0.06, kit.material("paint", "#7a1a14", 0.5), 0.0)
    for s, word in ((-1, "天增岁月人增寿"), (1, "春满乾坤福满门")):
        out += kit.panel(0.34, 2.3, paper, (s * 1.2, 1.25, 0.04)) + kit.text(word, 0.28, ink, vertical=True).move(s * 1.2, 1.25, 0.05)
    diamond = kit.panel(0.7, 0.7, paper).turn("z", 45).move(0, 1.5, 0.06) + kit.text("福", 0.5, kit.material("brass")).move(0, 1.5, 0.07)
    return out + diamond


def monorail(kit: Kit, length: float = 60.0, cars: int = 0) -> Solid:
    """An elevated beam on T pillars along z, its beam at 9 m; `cars` of a train on it."""
    grey, white = kit.material("concrete", "#9a9a96"), kit.material("paint", "#e8e8e4", 0.4)
    out = kit.box(0.9, 1.5, length, grey, 0.0, (0, 9, 0))
    pillar = kit.box(1.6, 8, 1.4, grey, 0.0) + kit.box(3.0, 1.0, 1.6, grey, 0.0, (0, 8, 0))
    out += pillar.many([(0, 0, -length / 2 + 10 + 20 * k) for k in range(int(length / 20))])
    glass = kit.material("shop", "#fff0d0", emission=1.6)
    for k in range(cars):
        z = (k - (cars - 1) / 2) * 14.6
        out += kit.box(2.9, 3.4, 14.2, white, 0.5, (0, 10.0, z)) + kit.box(2.94, 1.1, 12.6, glass, 0.0, (0, 11.6, z)) + kit.box(2.96, 0.4, 14.0, kit.material("paint", "#1e9a5a", 0.4), 0.0, (0, 10.9, z))
    return out


def through_block(kit: Kit, colour: Any = "#c8b8a4") -> Solid:
    """A tall block of flats with a hole at its sixth floor that the monorail goes through along z."""
    wall = kit.material("facade", colour, None, 1.0, 0.0, "", bay=2.2, floor=3.0, lit=0.6)
    grey = kit.material("concrete", "#8a8680")
    out = kit.box(30, 8.0, 22, wall, 0.0) + kit.box(30, 36, 22, wall, 0.0, (0, 15.5, 0))
    out += sum((kit.box(10.5, 7.5, 22, wall, 0.0, (s * 9.75, 8, 0)) for s in (-1, 1)), Solid())
    rim = kit.box(9.6, 0.5, 23, grey, 0.0, (0, 15.1, 0)) + sum((kit.box(0.5, 7.4, 23, grey, 0.0, (s * 4.6, 8, 0)) for s in (-1, 1)), Solid())
    strip = kit.material("neon", "#ff5a30", emission=4.0)
    return out + rim + sum((kit.box(9.4, 0.3, 0.3, strip, 0.0, (0, 14.8, s * 11.6)) for s in (-1, 1)), Solid())


def terraced_block(kit: Kit, tiers: int = 8, word: str = "洪崖洞") -> Solid:
    """Timber galleries in tiers up a cliff, all outlined in warm light (吊脚楼), 40 m wide, its front at z = 0."""
    wood, tiles = kit.material("wood", "#5a2c1c"), kit.material("tile", "#3a3c40")
    glow = kit.material("lamp", "#ffb040", emission=2.6).but(colour=kit.colour("#c88430"))
    edge = kit.material("lamp", "#ffd070", emission=3.4).but(colour=kit.colour("#e0a040"))
    out, y = Solid(), 0.0
    for k in range(tiers):
        w, d, z = 40 - 2.2 * k, 10.0, -2.2 * k
        out += kit.box(w, 4.0, d, wood, 0.0, (0, y, z - d / 2))
        n = int(w / 2.4)
        pane = kit.panel(1.5, 2.3, glow)
        out += pane.many([((j - (n - 1) / 2) * w / n, y + 2.0, z + 0.05) for j in range(n)])
        out += kit.box(0.25, 4.0, 0.25, wood, 0.0).many([((j - n / 2) * w / n, y, z + 0.9) for j in range(n + 1)])
        roof = kit.sheet(lambda u, v, w=w, z=z, y=y: ((v - 0.5) * (w + 1.4), y + 4.6 - 0.8 * u + 0.7 * abs(2 * v - 1) ** 6 * u, z - 0.6 + 2.4 * u), 2, 12, tiles, flip=True)
        out += roof + kit.box(w + 1.0, 0.14, 0.14, edge, 0.0, (0, y + 3.75, z + 1.85))
        y += 4.2
    w = 40 - 2.2 * tiers
    for x in (-w * 0.32, w * 0.32):
        out += swung.hipped_roof(kit, w * 0.42, 9, 4.5, tiles, wood, 1.4).move(x, y, -2.2 * tiers - 4)
    out += kit.text(word, 3.2, kit.material("neon", "#ffb030", emission=4.5), depth=0.1).move(0, y + 2.2, -2.2 * tiers + 2.0)
    return out
