"""Great masonry: temples, colonnades, aqueducts, stairs, cathedrals, town gates, bell towers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from skyscreen.forge.buildings.street import column
from skyscreen.forge.solid import Paint, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def temple_front(kit: Kit, columns: int = 6, width: float = 20.0, tone: Any = "#e0d8c4") -> Solid:
    """A peripteral temple, `columns` in front and twice as many and one on each side, its front at z = 0."""
    stone, roof = kit.material("stone", tone), kit.material("tile", "#b0764c")
    high, length = 0.36 * width, 1.9 * width
    out = Solid()
    for k in range(3):
        out += kit.box(width + 2.4 - 0.8 * k, 0.4, length + 2.4 - 0.8 * k, stone, 0.0, (0, 0.4 * k, -length / 2))
    step, deep = width / (columns - 1), 2 * columns
    front = [(-width / 2 + step * k, 1.2, z) for k in range(columns) for z in (-0.6, -length + 0.6)]
    sides = [(s * width / 2, 1.2, -0.6 - (length - 1.2) * k / deep) for s in (-1, 1) for k in range(1, deep)]
    out += column(kit, high, tone=tone).many(front + sides)
    out += kit.box(width * 0.66, high, length * 0.72, stone, 0.0, (0, 1.2, -length / 2))
    out += kit.box(width * 0.2, high * 0.8, 0.2, kit.material("paint", "#14110f"), 0.0, (0, 1.2, -length * 0.14 + 0.05))
    y = 1.2 + high
    out += kit.box(width + 1.6, 0.09 * width, length + 0.8, stone, 0.0, (0, y, -length / 2)) + kit.box(width + 2.4, 0.03 * width, length + 1.6, stone, 0.0, (0, y + 0.09 * width, -length / 2))
    y += 0.12 * width
    out += kit.extrude([(-width / 2 - 1.1, 0), (width / 2 + 1.1, 0), (0, 0.15 * width)], length + 0.6, stone).move(0, y, -length / 2)
    slope = kit.sheet(lambda u, v: ((width / 2 + 1.5) * u, 0.16 * width * (1 - u) + 0.1, 0.6 - (length + 1.2) * v), 1, 1, roof)
    if slope.pieces[0].normal[:, 1].mean() < 0:
        slope = kit.sheet(lambda u, v: ((width / 2 + 1.5) * u, 0.16 * width * (1 - u) + 0.1, 0.6 - (length + 1.2) * v), 1, 1, roof, flip=True)
    return out + (slope + slope.mirror("x")).move(0, y, 0)


def stoa(kit: Kit, length: float = 40.0, tone: Any = "#e0d8c4") -> Solid:
    """A long colonnade along x with a tiled roof, its columns at z = 0."""
    stone, high, x = kit.material("stone", tone), 5.2, length / 2
    out = kit.box(length + 1, 0.5, 7.5, stone, 0.0, (0, 0, -2.8)) + kit.box(length, high, 0.6, kit.material("plaster", "#c8603c"), 0.0, (0, 0.5, -6.0))
    out += column(kit, high - 0.5, tone=tone).many([(-x + 0.8 + (length - 1.6) * k / round(length / 3), 0.5, 0) for k in range(round(length / 3) + 1)])
    out += kit.box(length + 0.6, 0.7, 1.0, stone, 0.0, (0, high, 0))
    rise = kit.box(length + 1, 0.2, 8.0, kit.material("tile", "#b0714a"), 0.0).turn("x", 9).move(0, high + 1.2, -2.8)
    return out + rise


def stairs(kit: Kit, width: float = 10.0, rise: float = 4.0, run: float = 6.0, tone: Any = "#c8bca4") -> Solid:
    """Steps that climb to −Z from z = 0."""
    stone, n = kit.material("stone", tone), max(round(rise / 0.3), 3)
    return sum((kit.box(width, rise * (k + 1) / n, run / n + 0.02, stone, 0.0, (0, 0, -run * (k + 0.5) / n)) for k in range(n)), Solid())


def milestone(kit: Kit) -> Solid:
    stone = kit.material("stone", "#a09886")
    return kit.box(0.7, 0.3, 0.7, stone, 0.03) + kit.cylinder(0.26, 1.6, stone, (0, 0.3, 0), 12) + kit.text("XII", 0.34, kit.material("paint", "#3a342c")).move(0, 1.4, 0.268)


def aqueduct(kit: Kit, length: float = 80.0, height: float = 18.0, tone: Any = "#b0a284") -> Solid:
    """Two storeys of arches along x."""
    stone = kit.material("stone", tone)
    out = Solid()
    for y, high, step in ((0.0, height * 0.62, 9.0), (height * 0.62, height * 0.28, 4.5)):
        r = step * 0.36
        arc = [(r * math.cos(a), high * 0.86 - r + r * math.sin(a)) for a in (math.pi * k / 8 for k in range(9))]
        one = [(step / 2, 0), (step / 2, high), (-step / 2, high), (-step / 2, 0), (-r, 0), *arc[::-1], (r, 0)]
        deep = 3.4 if y == 0 else 2.6
        n = round(length / step)
        out += kit.extrude(one, deep, stone).many([(-length / 2 + step * (k + 0.5), y, 0) for k in range(n)])
        out += kit.box(length, 0.35, deep + 0.5, stone, 0.0, (0, y + high - 0.3, 0))
    return out + kit.box(length, height * 0.1, 2.4, stone, 0.0, (0, height * 0.9, 0))


def viaduct(kit: Kit, length: float = 180.0, height: float = 30.0, deep: float = 5.4, tone: Any = "#8f8474") -> Solid:
    """Tall round arches on tapering piers along x, a parapet on both sides; its roadway is at `height`."""
    stone, step = kit.material("brick", tone), 15.0
    n = round(length / step)
    r, top = step / 2 - 1.4, height - 1.2
    arc = [(r * math.cos(a), top - 1.0 - r + r * math.sin(a)) for a in (math.pi * k / 10 for k in range(11))]
    spring = top - 1.0 - r
    head = [(step / 2, spring), (step / 2, height), (-step / 2, height), (-step / 2, spring), *arc[::-1]]
    out = kit.extrude(head, deep, stone).many([(-length / 2 + step * (k + 0.5), 0, 0) for k in range(n)])
    pier = kit.loft([[(sx * w, y, sz * d) for sx, sz in ((1, 1), (-1, 1), (-1, -1), (1, -1))] for y, w, d in ((-20, 2.6, deep * 0.85), (spring, 1.4, deep / 2))], stone)
    out += pier.many([(-length / 2 + step * k, 0, 0) for k in range(n + 1)])
    out += kit.box(3.6, 0.7, deep + 0.8, stone, 0.0).many([(-length / 2 + step * k, spring - 0.5, 0) for k in range(n + 1)])
    for s in (-1, 1):
        out += kit.box(length, 1.2, 0.5, stone, 0.0, (0, height, s * (deep / 2 + 0.1))) + kit.box(length, 0.3, 0.9, stone, 0.0, (0, height - 0.35, s * (deep / 2 + 0.2)))
    return out


def cathedral(kit: Kit, tone: Any = "#a89c86") -> Solid:
    """A Gothic church with two towers and a rose window, its front at z = 0, 46 m high."""
    stone, slate = kit.material("stone", tone), kit.material("tile", "#4a525c")
    glass = kit.material("lamp", "#ffb860", emission=1.2).but(colour=kit.colour("#3a4a6a"))
    dark = kit.material("paint", "#1a1714")
    out = kit.box(12, 18, 46, stone, 0.0, (0, 0, -25)) + kit.box(22, 9, 44, stone, 0.0, (0, 0, -25))
    out += kit.extrude([(-6.6, 0), (6.6, 0), (0, 9)], 46, slate).move(0, 18, -25)
    tower = kit.box(8, 30, 8, stone, 0.0, (0, 0, -3.8)) + kit.box(8.6, 0.6, 8.6, stone, 0.0, (0, 12, -3.8)) + kit.box(8.6, 0.6, 8.6, stone, 0.0, (0, 29.6, -3.8))
    lancet = kit.extrude([(0.8, 0), (0.8, 5), (0, 6.6), (-0.8, 5), (-0.8, 0)], 0.2, dark)
    tower += lancet.many([(s * 1.7, 20, 0.22) for s in (-1, 1)]) + kit.tower([(3.6, 30), (0.1, 46)], slate, 8).move(0, 0, -3.8)
    tower += kit.cone(0.6, 3.4, stone, (0, 0, 0), 4).many([(s * 3.6, 30, -3.8 + t * 3.6) for s in (-1, 1) for t in (-1, 1)])
    out += tower.many([(-8.6, 0, 0), (8.6, 0, 0)]) + kit.box(9.4, 22, 4, stone, 0.0, (0, 0, -2)) + kit.extrude([(-4.7, 0), (4.7, 0), (0, 5)], 2.0, stone).move(0, 22, -1.0)
    rose = kit.cylinder(3.0, 0.12, glass, (0, 0, 0), 28).turn("x", 90).move(0, 15, 0.02) + kit.torus(3.05, 0.3, stone, (0, 0, 0), 30, 6).turn("x", 90).move(0, 15, 0.1)
    rose += kit.ropes([((0, 15, 0.2), (3 * math.cos(a), 15 + 3 * math.sin(a), 0.2), 0.09) for a in (math.pi * k / 6 for k in range(12))], stone, 4)
    portal = kit.extrude([(1.9, 0), (1.9, 4.6), (0, 7.4), (-1.9, 4.6), (-1.9, 0)], 0.2, dark).move(0, 0, 0.1)
    frame = kit.extrude([(2.9, 0), (2.9, 4.8), (0, 8.8), (-2.9, 4.8), (-2.9, 0)], 0.16, kit.material("stone", "#8f8470"))
    out += rose + portal + frame + (portal + frame).scale(0.72).many([(-8.6, 0, 0.2), (8.6, 0, 0.2)])
    buttress = kit.facet([(0, 0, 0), (6.0, 0, 0), (6.0, 7, 0), (0, 15, 0)], stone, 0.8)
    wing = buttress.many([(8.0, 0, -12 - 6.5 * k) for k in range(5)])
    window = kit.extrude([(0.9, 0), (0.9, 5), (0, 6.4), (-0.9, 5), (-0.9, 0)], 0.1, glass).turn("y", 90)
    wing += window.many([(6.05, 10, -15 - 6.5 * k) for k in range(5)])
    return out + wing + wing.mirror("x")


def gatehouse(kit: Kit, tone: Any = "#8a8174") -> Solid:
    """Two round towers with an arch and battlements between, across z = 0."""
    stone, slate = kit.material("stone", tone), kit.material("tile", "#4a4640")
    arc = [(2.2 * math.cos(a), 3.4 + 2.2 * math.sin(a)) for a in (math.pi * k / 8 for k in range(9))]
    out = kit.extrude([(6, 0), (6, 9), (-6, 9), (-6, 0), (-2.2, 0), *arc[::-1], (2.2, 0)], 4.5, stone)
    out += kit.box(0.8, 1.0, 4.6, stone, 0.0).many([(-5 + 1.7 * k, 9, 0) for k in range(7)])
    tower = kit.cylinder(3.6, 13, stone, (0, 0, 0), 20) + kit.lathe([(3.6, 12), (4.1, 12.6), (4.1, 14)], stone, segments=20) + kit.cone(4.4, 6, slate, (0, 14, 0), 20)
    return out + tower.many([(-8, 0, 0), (8, 0, 0)]) + wall_run(kit, stone, 60).many([(-41, 0, 0), (41, 0, 0)])


def wall_run(kit: Kit, stone: Paint, length: float) -> Solid:
    return kit.box(length, 7.5, 2.4, stone, 0.0) + kit.box(0.9, 1.0, 0.5, stone, 0.0).many([(-length / 2 + 1 + 1.8 * k, 7.5, 0.9) for k in range(int(length / 1.8))])


def campanile(kit: Kit) -> Solid:
    """A brick bell tower, 52 m."""
    brick, white = kit.material("brick", "#a85a40"), kit.material("stone", "#e0d8c8")
    out = kit.box(9, 34, 9, brick, 0.0) + kit.box(9.8, 0.8, 9.8, white, 0.0, (0, 33.6, 0)) + kit.box(8.6, 7, 8.6, white, 0.0, (0, 34.4, 0))
    dark = kit.extrude([(0.7, 0), (0.7, 3.6), (0, 4.6), (-0.7, 3.6), (-0.7, 0)], 0.1, kit.material("paint", "#1a1714"))
    out += dark.many([(1.9 * k, 35.4, 4.32) for k in (-1, 0, 1)]).copy_round(4)
    return out + kit.box(9.8, 0.8, 9.8, white, 0.0, (0, 41.2, 0)) + kit.box(7.8, 4, 7.8, brick, 0.0, (0, 42, 0)) + kit.tower([(4.2, 46), (0.1, 55)], kit.material("tile", "#4f8a78"))


def gondola(kit: Kit) -> Solid:
    """A black gondola 10 m long with an iron bow, its waterline at y = 0, bow to +Z."""
    black, gold, red = kit.material("paint", "#121214", 0.3), kit.material("steel", "#c8ccd0"), kit.material("cloth", "#8a1f2a")
    rows = []
    for k in range(11):
        z = -5.0 + k
        t = z / 5.0
        w, lift = 0.72 * (1 - t * t) ** 0.8 + 0.02, 0.9 * t**4 + 0.32
        rows.append([(w, lift, z), (0.72 * w, -0.1 + 0.9 * t**6, z), (0, -0.22 + 0.9 * t**6, z), (-0.72 * w, -0.1 + 0.9 * t**6, z), (-w, lift, z)])
    out = kit.loft(rows, black, closed=False, flip=True) + kit.loft([[(x, y - 0.02, z) for x, y, z in row[::4]] for row in rows], kit.material("wood", "#2a1c14"), closed=False)
    out += kit.box(0.9, 0.35, 0.8, red, 0.06, (0, 0.25, -0.8)) + kit.box(0.9, 0.6, 0.12, red, 0.04, (0, 0.5, -1.2))
    return out + kit.tube([(0, 1.0, 4.9), (0, 1.6, 5.05), (0, 1.75, 4.8)], [0.05, 0.08, 0.03], gold, 5, smooth=2)


def cafe_table(kit: Kit) -> Solid:
    """A round café table with two cane chairs and a cup."""
    iron, cane = kit.material("iron", "#1f2a24"), kit.material("wood", "#a8783c")
    out = kit.cylinder(0.34, 0.03, kit.material("stone", "#c8c0b0"), (0, 0.72, 0), 16) + kit.cylinder(0.03, 0.72, iron, (0, 0, 0), 6) + kit.cylinder(0.22, 0.03, iron, (0, 0, 0), 10)
    chair = kit.cylinder(0.2, 0.03, cane, (0, 0.45, 0), 12) + kit.ropes([((sx * 0.15, 0, sz * 0.15), (sx * 0.14, 0.45, sz * 0.14), 0.014) for sx in (-1, 1) for sz in (-1, 1)], cane, 4)
    chair += kit.sheet(lambda u, v: (0.2 * math.sin(2.2 * (v - 0.5)), 0.5 + 0.38 * u, -0.2 * math.cos(2.2 * (v - 0.5))), 1, 6, cane) + kit.sheet(lambda u, v: (0.2 * math.sin(2.2 * (v - 0.5)), 0.5 + 0.38 * u, -0.2 * math.cos(2.2 * (v - 0.5))), 1, 6, cane, flip=True)
    return out + chair.move(0, 0, -0.55) + chair.turn("y", 150).move(0.28, 0, 0.5) + kit.cylinder(0.04, 0.06, kit.material("ceramic", "white"), (0.1, 0.75, 0.05), 8)


def phone_box(kit: Kit) -> Solid:
    """A red telephone kiosk."""
    red, glass = kit.material("paint", "#b3161b", 0.35), kit.material("lamp", "#ffe8b0", emission=1.2).but(colour=kit.colour("#8a98a0"))
    out = kit.box(0.95, 0.3, 0.95, red, 0.0) + kit.box(0.95, 0.35, 0.95, red, 0.0, (0, 2.1, 0)) + kit.box(0.84, 1.8, 0.84, glass, 0.0, (0, 0.3, 0))
    bars = [((-0.42 + 0.28 * k, 0.3, 0.43), (-0.42 + 0.28 * k, 2.1, 0.43), 0.022) for k in range(4)] + [((-0.44, 0.3 + 0.3 * k, 0.43), (0.44, 0.3 + 0.3 * k, 0.43), 0.016) for k in range(7)]
    return out + kit.ropes(bars, red, 4).copy_round(4) + kit.ellipsoid(0.46, 0.14, 0.46, red, (0, 2.45, 0), 12) + kit.text("TELEPHONE", 0.15, kit.material("paint", "white")).move(0, 2.3, 0.48)


def pillar_box(kit: Kit) -> Solid:
    red = kit.material("paint", "#b3161b", 0.35)
    return kit.lathe([(0.26, 0), (0.26, 0.15), (0.23, 0.2), (0.23, 1.3), (0.28, 1.36), (0.26, 1.44), (0, 1.52)], red, segments=18) + kit.box(0.26, 0.05, 0.02, kit.material("paint", "black"), 0.0, (0, 1.18, 0.22))


def clock_tower(kit: Kit, height: float = 20.0, tone: Any = "#a8583c") -> Solid:
    """A brick clock tower with a pyramid of slate."""
    wall, white, h = kit.material("brick", tone), kit.material("stone", "#e0d8c8"), height
    out = kit.box(6, h, 6, wall, 0.0) + kit.box(6.8, 0.6, 6.8, white, 0.0, (0, h - 0.6, 0)) + kit.box(6.6, 0.5, 6.6, white, 0.0, (0, 0.62 * h, 0))
    face = kit.cylinder(1.7, 0.1, kit.material("lamp", "#fff2d6", emission=1.0), (0, 0, 0), 26).turn("x", 90).move(0, 0.82 * h, 3.0)
    face += kit.torus(1.75, 0.14, kit.material("brass"), (0, 0, 0), 28, 5).turn("x", 90).move(0, 0.82 * h, 3.1)
    face += kit.box(0.16, 1.3, 0.06, kit.material("paint", "black"), 0.0, (0, 0.82 * h, 3.12)) + kit.box(0.9, 0.16, 0.06, kit.material("paint", "black"), 0.0, (0.4, 0.82 * h, 3.12))
    return out + face + face.turn("y", 90) + face.turn("y", -90) + kit.tower([(3.5, h), (0.1, h + 6.5)], kit.material("tile", "#4a525c"))
