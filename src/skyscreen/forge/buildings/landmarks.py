"""What a city is known by and streets repeat: an arch bridge of steel, the painted houses of a hill."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from skyscreen.forge.solid import Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

PAINTED = (("#c8607a", "#f2ece0"), ("#5a8ab0", "#f4efe4"), ("#d8b04a", "#5a3a2a"), ("#6a9a6a", "#f0e8d4"), ("#8a6aa8", "#f2ece4"))
"""Wall and trim of a painted house."""


def arch_bridge(kit: Kit, span: float = 380.0, rise: float = 104.0, deck: float = 42.0) -> Solid:
    """A through arch of steel along x: two trussed arches, hangers, a deck, granite pylons at both ends."""
    steel, stone = kit.material("steel", "#5a6268"), kit.material("plaster", "#c8b494")
    half, n = span / 2, 28
    low = lambda x: 8 + (rise - 22) * (1 - (x / half) ** 2)
    high = lambda x: deck + 14 + (rise - deck - 2) * (1 - (x / half) ** 2)
    xs = [-half + span * k / n for k in range(n + 1)]
    rows = []
    for z in (-12.0, 12.0):
        for a, b in pairwise(xs):
            rows += [((a, low(a), z), (b, low(b), z), 1.5), ((a, high(a), z), (b, high(b), z), 1.3), ((a, low(a), z), (b, high(b), z), 0.6)]
        for x in xs:
            rows.append(((x, low(x), z), (x, high(x), z), 0.7))
            if low(x) > deck:
                rows.append(((x, deck, z), (x, low(x), z), 0.4))
    rows += [((x, f(x), -12), (x, f(x), 12), 0.6) for x in xs for f in (low, high)]
    out = kit.ropes(rows, steel, 5) + kit.box(span + 260, 4, 26, steel, 0.0, (0, deck - 3, 0))
    pylon = kit.tower([(9, -6), (8, deck), (7, 82), (7.6, 84), (7.6, 89)], stone, 4).turn("y", 45)
    out += pylon.many([(s * (half + 8), 0, z) for s in (-1, 1) for z in (-17, 17)])
    out += kit.box(5, deck - 3, 22, stone, 0.0).many([(s * (half + d), 0, 0) for s in (-1, 1) for d in (40, 75, 110)])
    return out


def painted_lady(kit: Kit, seed: int = 0) -> Solid:
    """A Victorian house 7.2 m wide: steps, a bay over two storeys, shingles and brackets, a gable with a sunburst."""
    tone, edge = PAINTED[seed % len(PAINTED)]
    wall, trim = kit.material("planks", tone), kit.material("paint", edge, 0.5)
    glass, roof = kit.material("shop", "#ffd8a0", emission=0.9), kit.material("tile", "#4a4a50")
    w, tall = 7.2, 8.6
    out = kit.box(w, tall, 11, wall, 0.0, (0, 0, -5.5))
    gable = kit.extrude([(-w / 2 - 0.3, 0), (w / 2 + 0.3, 0), (0, 3.9)], 11.4, roof).move(0, tall, -5.4)
    front = kit.extrude([(-w / 2, 0), (w / 2, 0), (0, 3.5)], 0.3, wall).move(0, tall, 0.2) + kit.box(w + 0.5, 0.35, 0.7, trim, 0.0, (0, tall - 0.2, 0.2))
    rays = kit.ropes([((0, 0.3, 0), (1.5 * dx, 0.3 + 1.5 * dy, 0), 0.05) for dx, dy in ((-0.9, 0.3), (-0.6, 0.75), (0, 1.0), (0.6, 0.75), (0.9, 0.3))], trim, 5)
    slant = kit.box(0.24, 4.9, 0.16, trim, 0.0)
    edges = slant.turn("z", 46.5).move(w / 2 + 0.3, tall - 0.1, 0.4) + slant.turn("z", -46.5).move(-w / 2 - 0.3, tall - 0.1, 0.4)
    # The bay: three sides over two storeys.
    bay = [(-1.7, 0), (-1.0, 1.0), (1.0, 1.0), (1.7, 0)]
    x0 = -1.4
    body = kit.loft([[(x0 + a, y, b) for a, b in bay] for y in (0.9, 7.6)], wall)
    for y in (1.8, 5.0):
        pane = kit.panel(1.3, 1.9, glass, (0, 0, 0)) + kit.box(1.5, 0.14, 0.12, trim, 0.0, (0, -1.12, 0)) + kit.box(1.5, 0.2, 0.16, trim, 0.0, (0, 0.98, 0)) + kit.box(0.1, 1.9, 0.1, trim, 0.0).many([(s * 0.7, -0.95, 0) for s in (-1, 0, 1)])
        body += pane.move(x0, y + 0.9, 1.05) + (pane.scale(0.6, 1, 1).turn("y", -55).move(x0 - 1.38, y + 0.9, 0.55)) + (pane.scale(0.6, 1, 1).turn("y", 55).move(x0 + 1.38, y + 0.9, 0.55))
    body += kit.box(3.7, 0.22, 1.3, trim, 0.0, (x0, 4.2, 0.45)) + kit.box(3.8, 0.3, 1.4, trim, 0.0, (x0, 7.5, 0.45))
    # The door up its stairs under a little porch, a window over it.
    x1 = 2.0
    steps = sum((kit.box(1.7, 0.2, 0.32, kit.material("stone", "#a8a094"), 0.0, (x1, 0.2 * k, 1.9 - 0.3 * k)) for k in range(5)), Solid())
    door = kit.box(1.1, 2.2, 0.1, kit.material("wood", "#5a3020"), 0.01, (x1, 1.0, 0.06)) + kit.panel(0.6, 0.8, glass, (x1, 2.5, 0.13)) + kit.box(0.16, 2.6, 0.16, trim, 0.0).many([(x1 + s * 0.85, 1.0, 0.75) for s in (-1, 1)]) + kit.box(2.1, 0.3, 1.1, trim, 0.0, (x1, 3.5, 0.45))
    upper = kit.panel(1.2, 1.9, glass, (x1, 5.9, 0.06)) + kit.box(1.5, 0.16, 0.14, trim, 0.0).many([(x1, 4.8, 0.06), (x1, 6.85, 0.06)])
    round_ = kit.cylinder(0.5, 0.12, glass, (0, 0, 0), 18).turn("x", 90).move(0, tall + 1.0, 0.34)
    brackets = kit.box(0.14, 0.4, 0.5, trim, 0.0).many([(-w / 2 + 0.3 + 0.66 * k, tall - 0.55, 0.25) for k in range(11)])
    return out + gable + front + rays.move(0, tall + 1.4, 0.4) + edges + body + steps + door + upper + round_ + brackets
