"""What lies on a shelf: one row of goods, `length` metres long, standing on y = 0, `gap` metres of room above.

Each kind is a few solids copied many times; copies differ in size, place and colour, as in a shop.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

from skyscreen.forge.fittings.groceries import bottles, bread, cans, fish, flowers, produce
from skyscreen.forge.fittings.rows import BRIGHT, blocks, turned, walk
from skyscreen.forge.fittings.scholarly import scrolls
from skyscreen.forge.solid import Solid, joined

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

BOOKS = ("#7a2a24", "#22406a", "#3a6a4a", "#b8923c", "#d8ccb0", "#5a3a2a", "#2a2c34", "#8a4a2a", "#4a2a4a")
CALM = ("#c8b898", "#8a9a92", "#b89a7a", "#6a7a82", "#d8d0c0")

Row = Callable[["Kit", random.Random, float, float, float], Solid]


def books(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    paints = [kit.material("paint", c, 0.6) for c in rng.sample(BOOKS, 5)]
    rows = [row for row in walk(rng, length, 0.03, 0.075) if rng.random() < 0.93]
    return blocks(kit, rng, rows, (0.62 * gap, 0.9 * gap), 0.7 * depth, paints)


def files(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    paints = [kit.material("paint", c, 0.6) for c in ("#3a4654", "#8a2a24", "#2f5a8a", "#5a5a54")]
    return blocks(kit, rng, walk(rng, length, 0.07, 0.09), (0.82 * gap, 0.86 * gap), 0.75 * depth, paints)


def boxes(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    paints = [kit.material("paper", c) for c in rng.sample(BRIGHT, 4)]
    return blocks(kit, rng, walk(rng, length, 0.12, 0.26, 0.02), (0.5 * gap, 0.85 * gap), 0.7 * depth, paints)


def cartons(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    paints = [kit.material("paper", c) for c in ("#b08a5a", "#a07a4c", "#c09a6a")]
    return blocks(kit, rng, walk(rng, length, 0.35, 0.7, 0.06), (0.45 * gap, 0.9 * gap), 0.85 * depth, paints)


def packets(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    """Supermarket goods: blocks of one colour, several facings each."""
    out, x = Solid(), -length / 2
    while x < length / 2 - 0.3:
        wide, count = rng.uniform(0.08, 0.16), rng.randrange(3, 6)
        count = min(count, int((length / 2 - x) / wide))
        paint = kit.material("paper", rng.choice(BRIGHT))
        high = rng.uniform(0.5, 0.9) * gap
        one = kit.box(wide * 0.92, high, 0.7 * depth, paint, 0.0)
        band = kit.panel(
            wide * 0.7, high * 0.35, kit.material("paper", rng.choice(BRIGHT)), (0, high * 0.2, 0.355 * depth)
        )
        spots = [(x + wide * (k + 0.5), 0.0, 0.0) for k in range(count)]
        out += one.many(spots) + band.move(0, high * 0.3, 0.004).many(spots)
        x += wide * count + 0.03
    return out


def jars(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    h = min(0.7 * gap, 0.3)
    lid = kit.material("wood", "#7a5a3a")
    shapes = [
        kit.lathe(
            [(0.3 * h, 0), (0.36 * h, 0.4 * h), (0.24 * h, 0.85 * h), (0, 0.86 * h)],
            kit.material("ceramic", c),
            segments=9,
        )
        + kit.cylinder(0.25 * h, 0.1 * h, lid, (0, 0.86 * h, 0), 8, bevel=0)
        for c in rng.sample(("#c8b090", "#6a4a34", "#d8d2c4", "#5a7a6a", "#8a5a3a"), 3)
    ]
    return turned(kit, rng, length, shapes, 0.85 * h)


def tins(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    """Tea caddies."""
    h = min(0.62 * gap, 0.2)
    shapes = [
        kit.cylinder(0.42 * h, h, kit.material("paint", c, 0.4), (0, 0, 0), 12, bevel=0)
        + kit.box(0.4 * h, 0.5 * h, 0.03, kit.material("paper", "#c8302c"), 0.0, (0, 0.25 * h, 0.41 * h))
        for c in ("#2f4a3a", "#7a5a34", "#8a2a24")
    ]
    return turned(kit, rng, length, shapes, 1.05 * h)


def pots(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    """Teapots, bowls and vases on show."""
    h = min(0.6 * gap, 0.2)
    pot, bowl, vase = (
        kit.material("ceramic", rng.choice(tones))
        for tones in (("#6a3a24", "#8a5a3a", "#3a4a3a"), ("#e8e4dc", "#3a6a8a"), ("#2f5a8a", "#c8d4cc", "#8a2a24"))
    )
    round_ = [(0.3 * h, 0), (0.55 * h, 0.3 * h), (0.5 * h, 0.6 * h), (0.15 * h, 0.78 * h), (0, 0.86 * h)]
    open_ = [(0.2 * h, 0), (0.35 * h, 0.1 * h), (0.55 * h, 0.5 * h), (0.5 * h, 0.5 * h)]
    slim = [(0.25 * h, 0), (0.42 * h, 0.4 * h), (0.18 * h, 0.85 * h), (0.26 * h, h)]
    shapes = [kit.lathe(line, clay, segments=11) for line, clay in ((round_, pot), (open_, bowl), (slim, vase))]
    return turned(kit, rng, length, shapes, 1.35 * h)


def toys(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    """Balls, blocks, bears, cars, rings on a peg."""
    out = Solid()
    for x, wide in walk(rng, length, 0.2, 0.3, 0.05):
        kind, tone = rng.randrange(5), kit.material("plastic", rng.choice(BRIGHT))
        other = kit.material("plastic", rng.choice(BRIGHT))
        s = min(wide, 0.75 * gap) / 0.25
        if kind == 0:
            one = kit.sphere(0.1, tone, (0, 0.1, 0), 12) + kit.torus(0.1, 0.012, other, (0, 0.1, 0), 12, 5)
        elif kind == 1:
            one = joined(
                kit.box(0.1, 0.07, 0.1, p, 0.0, (dx, y, 0))
                for dx, y, p in ((-0.055, 0, tone), (0.055, 0, other), (0, 0.07, tone))
            )
        elif kind == 2:
            fur = kit.material("cloth", rng.choice(("#a8743c", "#d8c0a0", "#8a6a5a")))
            one = joined(
                kit.sphere(r, fur, at, 9)
                for r, at in (
                    (0.075, (0, 0.08, 0)),
                    (0.06, (0, 0.19, 0.01)),
                    (0.022, (-0.045, 0.24, 0)),
                    (0.022, (0.045, 0.24, 0)),
                    (0.03, (-0.06, 0.03, 0.06)),
                    (0.03, (0.06, 0.03, 0.06)),
                )
            )
        elif kind == 3:
            one = kit.box(0.22, 0.06, 0.1, tone, 0.0, (0, 0.03, 0)) + kit.box(
                0.11, 0.05, 0.09, other, 0.0, (-0.01, 0.09, 0)
            )
            one += (
                kit.cylinder(0.03, 0.11, kit.material("rubber", "black"), (0, 0, 0), 9, bevel=0)
                .turn("x", 90)
                .move(0, 0.03, -0.055)
                .many([(-0.065, 0, 0), (0.065, 0, 0)])
            )
        else:
            one = joined(
                kit.torus(0.08 - 0.015 * k, 0.018, kit.material("plastic", BRIGHT[k]), (0, 0.02 + 0.036 * k, 0), 12, 5)
                for k in range(4)
            )
        out += one.many([(x, 0, 0.02, rng.uniform(-25, 25), s)])
    return out


def shoes(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    out = Solid()
    for x, _ in walk(rng, length, 0.24, 0.28, 0.04):
        tone = kit.material("leather", rng.choice(("#2a2a2c", "#7a4a2a", "#c8c4bc", "#8a2a2a", "#2f4a6a")))
        one = kit.ellipsoid(0.045, 0.045, 0.13, tone, (0, 0.035, 0.02), 9) + kit.ellipsoid(
            0.04, 0.06, 0.06, tone, (0, 0.06, -0.06), 9
        )
        out += one.many([(x - 0.055, 0, 0, 4), (x + 0.055, 0, 0, -4)])
    return out


def cloth(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    """Folded stacks: clothes, towels, bolts of silk."""
    out = Solid()
    for x, wide in walk(rng, length, 0.3, 0.38, 0.05):
        y, k = 0.0, 0
        tones = rng.sample((*BRIGHT, *CALM), 3)
        while y < 0.7 * gap:
            thick = rng.uniform(0.035, 0.06)
            out += kit.box(
                wide * rng.uniform(0.9, 1.0), thick, 0.8 * depth, kit.material("cloth", tones[k % 3]), 0.012, (x, y, 0)
            )
            y, k = y + thick, k + 1
    return out


def baskets(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    weave = kit.material("rope", "#a8844c")
    h = min(0.6 * gap, 0.2)
    one = kit.lathe([(0.7 * h, 0), (0.95 * h, h), (0.85 * h, h), (0.65 * h, 0.1 * h), (0, 0.1 * h)], weave, segments=10)
    fill = [
        kit.ellipsoid(0.8 * h, 0.3 * h, 0.8 * h, kit.material("food", c), (0, 0.85 * h, 0), 9)
        for c in ("#c8402c", "#e0902c", "#7fa03a")
    ]
    return turned(kit, rng, length, [one + f for f in fill], 2.1 * h)


def tools(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    """Paint tins, cans of oil, small cases."""
    steel = kit.material("steel")
    shapes = [
        kit.cylinder(0.09, 0.18, steel, (0, 0, 0), 12, bevel=0)
        + kit.cylinder(0.092, 0.1, kit.material("paint", rng.choice(BRIGHT)), (0, 0.03, 0), 12, bevel=0),
        kit.box(0.2, 0.14, 0.16, kit.material("paint", rng.choice(BRIGHT), 0.4), 0.01)
        + kit.box(0.1, 0.03, 0.03, kit.material("plastic", "black"), 0.0, (0, 0.16, 0)),
        kit.box(0.12, 0.2, 0.08, kit.material("plastic", rng.choice(BRIGHT)), 0.01)
        + kit.cylinder(0.02, 0.03, kit.material("plastic", "black"), (0.03, 0.2, 0), 8, bevel=0),
    ]
    return turned(kit, rng, length, shapes, 0.26)


def glassware(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    """Flasks and bottles of a laboratory with coloured liquids."""
    h = min(0.7 * gap, 0.24)
    out = []
    for tone in rng.sample(("#3a8ac8", "#58b070", "#d8a02c", "#b03a5a", "#8a5ac0", "#d8e8e8"), 4):
        wet = kit.material("ceramic", tone, 0.08)
        out.append(
            kit.lathe(
                [(0.36 * h, 0), (0.4 * h, 0.06 * h), (0.1 * h, 0.72 * h), (0.12 * h, h), (0, h)], wet, segments=10
            )
        )
    return turned(kit, rng, length, out, 0.95 * h)


def dishes(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    """Stacks of bowls and plates."""
    out = []
    for tone in ("#e8e4dc", "#d8dfe4"):
        clay = kit.material("ceramic", tone)
        out.append(
            joined(kit.lathe([(0.05, 0), (0.09, 0.05), (0.08, 0.05)], clay, (0, 0.022 * k, 0), 12) for k in range(4))
        )
        out.append(joined(kit.cylinder(0.12, 0.014, clay, (0, 0.016 * k, 0), 14, bevel=0) for k in range(5)))
    return turned(kit, rng, length, out, 0.27)


def trophies(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    gold = kit.material("brass")
    one = kit.box(0.1, 0.05, 0.1, kit.material("wood", "#3a2418"), 0.0) + kit.lathe(
        [(0.03, 0.05), (0.015, 0.1), (0.015, 0.14), (0.07, 0.2), (0.08, 0.28), (0.07, 0.28)], gold, segments=10
    )
    return turned(kit, rng, length, [one], 0.28)


KINDS: dict[str, Row] = {
    "books": books,
    "files": files,
    "scrolls": scrolls,
    "boxes": boxes,
    "cartons": cartons,
    "packets": packets,
    "jars": jars,
    "bottles": bottles,
    "cans": cans,
    "tins": tins,
    "pots": pots,
    "bread": bread,
    "toys": toys,
    "shoes": shoes,
    "cloth": cloth,
    "baskets": baskets,
    "tools": tools,
    "glassware": glassware,
    "dishes": dishes,
    "flowers": flowers,
    "produce": produce,
    "fish": fish,
    "trophies": trophies,
}


def row(kit: Kit, kind: str, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    """One row of a kind of KINDS."""
    return KINDS[kind](kit, rng, length, gap, depth)
