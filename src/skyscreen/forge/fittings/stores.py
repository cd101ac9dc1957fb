"""Where goods are kept and sold: shelves, counters, displays, bins, racks, crates."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from skyscreen.forge.fittings import goods as wares
from skyscreen.forge.solid import Solid, joined

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def shelves(
    kit: Kit,
    length: float = 2.0,
    height: float = 2.0,
    depth: float = 0.34,
    rows: int = 5,
    goods: str | Sequence[str] = "books",
    material: str = "wood",
    colour: Any = "oak",
    foot: float = 0.08,
    back: bool = True,
    seed: int = 0,
) -> Solid:
    """Open shelves along a wall, filled.

    Args:
        goods: kind of each row in turn, from below (`goods.KINDS`); '' leaves a row empty.
        foot: height of the lowest board.
    """
    frame, rng = kit.material(material, colour), kit.random(f"shelves {seed}")
    bays = max(round(length / 1.25), 1)
    out = joined(
        kit.box(0.035, height, depth, frame, 0.0, (-length / 2 + length * k / bays, 0, depth / 2))
        for k in range(bays + 1)
    )
    if back:
        out += kit.box(length, height, 0.015, frame, 0.0, (0, 0, 0.008))
    step = (height - foot) / rows
    kinds = (goods,) if isinstance(goods, str) else tuple(goods)
    for k in range(rows):
        y = foot + step * k
        out += kit.box(length, 0.03, depth, frame, 0.0, (0, y - 0.03, depth / 2))
        if kind := kinds[k % len(kinds)]:
            out += wares.row(kit, kind, rng, length - 0.08, step - 0.03, depth).move(0, y, depth / 2)
    return out + kit.box(length + 0.04, 0.03, depth + 0.02, frame, 0.0, (0, height - 0.03, depth / 2))


def counter(
    kit: Kit,
    length: float = 2.4,
    depth: float = 0.65,
    height: float = 0.95,
    material: str = "planks",
    colour: Any = "#6a4a30",
    top: str = "stone",
    top_colour: Any = "#d8d2c6",
    panels: int = 0,
    trim: Any = None,
) -> Solid:
    """A counter, its back at z = 0; the customer stands at +Z. `panels`: raised fields on its front."""
    body, slab = kit.material(material, colour), kit.material(top, top_colour, 0.3)
    out = kit.box(length - 0.04, height - 0.13, depth - 0.08, body, 0.0, (0, 0.09, depth / 2 - 0.02))
    out += kit.box(length - 0.1, 0.09, depth - 0.16, kit.material("paint", "charcoal"), 0.0, (0, 0, depth / 2 - 0.04))
    out += kit.box(length, 0.045, depth, slab, 0.006, (0, height - 0.045, depth / 2))
    for k in range(panels):
        wide = length / panels
        out += kit.box(
            wide * 0.78,
            (height - 0.13) * 0.68,
            0.02,
            body,
            0.0,
            (-length / 2 + wide * (k + 0.5), 0.09 + (height - 0.13) * 0.16, depth - 0.06),
        )
    if trim is not None:
        out += kit.box(length - 0.02, 0.03, 0.015, kit.material("brass", trim), 0.0, (0, height - 0.1, depth - 0.05))
    return out


def display(
    kit: Kit,
    length: float = 1.8,
    depth: float = 0.7,
    height: float = 1.3,
    goods: str | Sequence[str] = "bread",
    colour: Any = "#3a2a20",
    rows: int = 2,
    light: Any = "#ffe0b0",
    seed: int = 0,
) -> Solid:
    """A counter with lit shelves that open to the front: cakes, bread, jewels, fish."""
    frame, rng = kit.material("wood", colour), kit.random(f"display {seed}")
    foot = 0.45
    out = kit.box(length, foot, depth, kit.material("planks", colour), 0.0, (0, 0, depth / 2))
    out += kit.box(length, 0.03, depth * 0.7, frame, 0.0, (0, height - 0.03, depth * 0.35))
    out += kit.box(length, height - foot, 0.02, frame, 0.0, (0, foot, 0.01))
    for s in (-1, 1):
        out += kit.box(
            0.03, height - foot, 0.03, kit.material("brass"), 0.0, (s * (length / 2 - 0.015), foot, depth - 0.02)
        )
        out += kit.box(
            0.03, 0.03, depth * 0.4, kit.material("brass"), 0.0, (s * (length / 2 - 0.015), height - 0.03, depth * 0.8)
        )
    step = (height - foot - 0.03) / rows
    kinds = (goods,) if isinstance(goods, str) else tuple(goods)
    for k in range(rows):
        y, deep = foot + step * k, depth - 0.1 - 0.12 * k
        if k:
            out += kit.box(
                length - 0.04, 0.015, deep, kit.material("ceramic", "#d8dcd8", 0.1), 0.0, (0, y - 0.015, deep / 2)
            )
        out += wares.row(kit, kinds[k % len(kinds)], rng, length - 0.1, step - 0.02, deep).move(0, y, deep * 0.55)
    strip = kit.material("lamp", light, emission=2.2)
    return out + kit.box(length - 0.1, 0.02, 0.03, strip, 0.0, (0, height - 0.05, depth * 0.66))


def bins(
    kit: Kit,
    length: float = 2.0,
    depth: float = 1.0,
    height: float = 0.8,
    goods: str = "produce",
    colour: Any = "#8a6a46",
    material: str = "planks",
    tiers: int = 2,
    seed: int = 0,
) -> Solid:
    """A sloping stall in tiers, lower in front, heaped."""
    wood, rng = kit.material(material, colour), kit.random(f"bins {seed}")
    out, deep = Solid(), depth / tiers
    for k in range(tiers):
        top, z = height + 0.16 * (tiers - 1 - k), deep * (k + 0.5)
        out += kit.box(length, top - 0.06, deep, wood, 0.0, (0, 0, z))
        out += kit.box(length, 0.1, 0.03, wood, 0.0, (0, top - 0.06, z + deep / 2))
        out += wares.row(kit, goods, rng, length - 0.06, 0.3, deep).move(0, top - 0.05, z)
    return out


def rack(kit: Kit, length: float = 1.6, height: float = 1.5, seed: int = 0, frame: str = "steel") -> Solid:
    """Clothes on a rail: shoulders, a fall of cloth, one colour each."""
    rng, bar = kit.random(f"rack {seed}"), kit.material(frame)
    out = kit.ropes(
        [((-length / 2, height, 0), (length / 2, height, 0), 0.018)]
        + [((s * length / 2, 0, 0), (s * length / 2, height, 0), 0.018) for s in (-1, 1)]
        + [((s * length / 2, 0.02, -0.25), (s * length / 2, 0.02, 0.25), 0.018) for s in (-1, 1)],
        bar,
        6,
    )
    tones = ("#8a2a34", "#2a3a5a", "#d8cdb8", "#3a3a3c", "#4a6a5a", "#c89a4a", "#7a8aa0", "#c86a5a")
    count = int(length / 0.11)
    for k in range(count):
        x, long = -length / 2 + length * (k + 0.5) / count, rng.uniform(0.55, 1.0) * (height - 0.3)
        paint = kit.material("cloth", tones[rng.randrange(8)])

        def hang(u: float, v: float, x: float = x, long: float = long) -> tuple[float, float, float]:
            a = v * 6.2832
            wide = 0.2 + 0.03 * u
            return (
                x + 0.03 * (1 + 0.4 * u) * math.sin(a),
                height - 0.07 - 0.05 * abs(math.cos(a)) * (1 - u) - long * u,
                wide * math.cos(a),
            )

        out += kit.sheet(hang, 2, 8, paint, closed=True)
    return out


def crates(
    kit: Kit, count: int = 6, size: float = 0.55, material: str = "planks", colour: Any = "#8f6c44", seed: int = 0
) -> Solid:
    """A pile of boxes: two or three below, one above where there is room."""
    rng, paint = kit.random(f"crates {seed}"), kit.material(material, colour)
    out, base = Solid(), max((count * 2 + 2) // 3, 1)
    for k in range(count):
        s = size * rng.uniform(0.8, 1.1)
        x = (k % base - (base - 1) / 2) * size * 1.12 if k < base else (k - base - (count - base - 1) / 2) * size * 1.2
        y = 0.0 if k < base else size * 1.08
        out += (
            kit.box(s, s * rng.uniform(0.7, 1.0) if k >= base else size * 1.08, s, paint, 0.01)
            .turn("y", rng.uniform(-9, 9))
            .move(x, y, size * 0.55)
        )
    return out


def sacks(kit: Kit, count: int = 4, colour: Any = "#c8b896", size: float = 0.5, seed: int = 0) -> Solid:
    """Full sacks leaning on one another, tied at the neck."""
    rng, jute = kit.random(f"sacks {seed}"), kit.material("cloth", colour)
    one = kit.lathe(
        [(0.28, 0), (0.36, 0.12), (0.36, 0.5), (0.26, 0.78), (0.09, 0.9), (0.14, 1.0), (0.1, 1.02)], jute, segments=12
    )
    return one.many(
        [
            (
                (k - (count - 1) / 2) * size * 0.78,
                0,
                size * (0.4 + 0.45 * (k % 2)),
                rng.uniform(0, 360),
                size * rng.uniform(0.9, 1.15),
            )
            for k in range(count)
        ]
    )


def tool_wall(kit: Kit, width: float = 2.4, height: float = 1.1, board: Any = "#b08a5a", seed: int = 0) -> Solid:
    """A board of hung tools: hammers, saws, spanners, screwdrivers, a coil of hose."""
    rng, steel, grip = kit.random(f"tools {seed}"), kit.material("steel"), ("#c8301c", "#e8b01c", "#2a2a2c", "#7a4a24")
    out = kit.box(width, height, 0.02, kit.material("planks", board), 0.0, (0, 0, 0.012))
    count = int(width / 0.17)
    for row in range(2):
        for k in range(count):
            x, y = -width / 2 + width * (k + 0.5) / count, height * (0.94 - 0.5 * row)
            kind, hold = rng.randrange(6), kit.material("plastic", grip[rng.randrange(4)])
            if kind == 0:  # hammer
                out += kit.box(0.026, 0.3, 0.026, kit.material("wood", "#a87844"), 0.0, (x, y - 0.34, 0.04))
                out += kit.box(0.11, 0.035, 0.03, steel, 0.0, (x, y - 0.05, 0.04))
            elif kind == 1:  # saw
                blade = [(-0.05, 0), (0.05, 0), (0.02, -0.36), (-0.02, -0.36)]
                out += kit.extrude(blade, 0.004, steel).move(x, y - 0.08, 0.03) + kit.box(
                    0.11, 0.09, 0.025, hold, 0.01, (x, y - 0.09, 0.035)
                )
            elif kind == 2:  # spanner
                out += kit.box(0.025, 0.24, 0.012, steel, 0.0, (x, y - 0.28, 0.03))
                out += (
                    kit.torus(0.026, 0.01, steel, (0, 0, 0), 10, 5)
                    .turn("x", 90)
                    .many([(x, y - 0.03, 0.03), (x, y - 0.29, 0.03)])
                )
            elif kind == 3:  # screwdriver
                out += kit.cylinder(0.016, 0.1, hold, (x, y - 0.12, 0.04), 7, bevel=0) + kit.cylinder(
                    0.005, 0.14, steel, (x, y - 0.26, 0.04), 5, bevel=0
                )
            elif kind == 4:  # pliers
                out += kit.ropes(
                    [
                        ((x - 0.035, y - 0.24, 0.035), (x + 0.012, y - 0.04, 0.035), 0.009),
                        ((x + 0.035, y - 0.24, 0.035), (x - 0.012, y - 0.04, 0.035), 0.009),
                    ],
                    hold,
                    5,
                )
            else:  # clamp or coil
                out += kit.torus(0.065, 0.014, hold, (0, 0, 0), 14, 5).turn("x", 90).move(x, y - 0.12, 0.04)
    return out


def roller_door(kit: Kit, width: float = 3.0, height: float = 2.6, colour: Any = "#9aa2a6") -> Solid:
    """Slats of a rolling door between its rails."""
    slat, rail = kit.material("paint", colour, 0.45), kit.material("steel")
    out = kit.box(width, 0.11, 0.03, slat, 0.012).many(
        [(0, 0.02 + 0.125 * k, 0.03) for k in range(int(height / 0.125))]
    )
    out += joined(kit.box(0.1, height + 0.1, 0.1, rail, 0.0, (s * (width / 2 + 0.05), 0, 0.05)) for s in (-1, 1))
    return out + kit.cylinder(0.18, width + 0.2, rail, (0, 0, 0), 14, bevel=0).turn("z", 90).move(
        width / 2 + 0.1, height + 0.12, 0.16
    )
