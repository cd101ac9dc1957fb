"""A hall of a college: red brick, white sashes in rows, a stone base, a portico, a slate roof with dormers, a clock tower at will."""

from __future__ import annotations

from typing import TYPE_CHECKING

from skyscreen.forge.solid import Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def college_hall(kit: Kit, width: float = 44.0, floors: int = 3, tower: float = 0.0) -> Solid:
    """Front in the plane z = 0, facing +Z.

    Args:
        tower: 1 puts a clock tower with a white lantern on its roof.
    """
    brick, white, slate = kit.material("brick", "#96452f"), kit.material("plaster", "#efe8da"), kit.material("tile", "#4a5058")
    stone, glass = kit.material("stone", "#b8b0a0"), kit.material("shop", "#ffe0b0", emission=0.9)
    deep, tall = 14.0, 1.2 + 4.2 * floors
    out = kit.box(width, tall, deep, brick, 0.0, (0, 0, -deep / 2)) + kit.box(width + 0.4, 1.2, deep + 0.4, stone, 0.0, (0, 0, -deep / 2))
    out += kit.box(width + 1.2, 0.7, deep + 1.2, white, 0.0, (0, tall - 0.3, -deep / 2))
    window = kit.panel(1.3, 2.3, glass, (0, 1.15, 0.06)) + kit.box(1.7, 0.2, 0.2, white, 0.0).many([(0, -0.2, 0.05), (0, 2.3, 0.05)]) + kit.box(0.14, 2.4, 0.14, white, 0.0).many([(s * 0.75, 0, 0.05) for s in (-1, 1)]) + kit.box(0.06, 2.3, 0.1, white, 0.0, (0, 0, 0.05)) + kit.box(1.3, 0.06, 0.1, white, 0.0, (0, 1.1, 0.05))
    count = int((width - 4) / 3.4)
    xs = [(k - (count - 1) / 2) * 3.4 for k in range(count)]
    out += window.many([(x, 2.2 + 4.2 * f, 0.0) for x in xs for f in range(floors) if not (abs(x) < 5.2 and f < 2)])
    rise = 4.6
    roof = kit.extrude([(-deep / 2 - 0.8, 0), (deep / 2 + 0.8, 0), (0, rise)], width + 0.8, slate).turn("y", 90).move(0, tall + 0.3, -deep / 2)
    dormer = kit.box(1.5, 1.5, 2.0, white, 0.0) + kit.panel(0.9, 1.1, glass, (0, 0.75, 1.02)) + kit.extrude([(-1.0, 0), (1.0, 0), (0, 0.9)], 2.3, slate).move(0, 1.5, 0)
    out += roof + dormer.many([(x, tall + 0.8, -1.6) for x in xs[1::2] if abs(x) > 4])
    chimney = kit.box(1.4, 3.4, 1.0, brick, 0.0) + kit.box(1.6, 0.4, 1.2, stone, 0.0, (0, 3.2, 0))
    out += chimney.many([(s * width * 0.36, tall + 2.6, -deep / 2) for s in (-1, 1)])
    # The portico: six columns on steps, a pediment, the doors behind.
    column = kit.lathe([(0.5, 0), (0.5, 0.25), (0.4, 0.35), (0.34, 6.9), (0.5, 7.1), (0.5, 7.4)], white, segments=16)
    out += column.many([(-5 + 2.0 * k, 1.2, 3.2) for k in range(6)]) + kit.box(11.6, 1.1, 4.0, white, 0.0, (0, 8.6, 1.9)) + kit.extrude([(-6.2, 0), (6.2, 0), (0, 2.5)], 4.2, white).move(0, 9.7, 1.9)
    out += sum((kit.box(12.4, 0.2, 0.5, stone, 0.0, (0, 0.2 * k, 5.6 - 0.4 * k)) for k in range(6)), Solid()) + kit.box(12.4, 1.2, 4.0, stone, 0.0, (0, 0, 1.9))
    door = kit.box(2.4, 4.0, 0.1, kit.material("wood", "#4a2c1c"), 0.0, (0, 1.2, 0.08)) + kit.panel(2.4, 1.0, glass, (0, 5.8, 0.1)) + kit.box(3.0, 0.4, 0.3, white, 0.0, (0, 6.4, 0.1))
    out += door + window.many([(s * 3.6, 2.2, 0.0) for s in (-1, 1)])
    if tower:
        dial = kit.cylinder(1.3, 0.2, kit.material("lamp", "#f4eedc", emission=0.8), (0, 0, 0), 28).turn("x", 90) + kit.torus(1.3, 0.1, white, (0, 0, 0), 28, 6).turn("x", 90).move(0, 0, 0.1) + kit.box(0.1, 1.0, 0.06, kit.material("iron"), 0.0, (0, 0, 0.14)) + kit.box(0.75, 0.1, 0.06, kit.material("iron"), 0.0, (0.3, -0.05, 0.14))
        y = tall + 2.2
        shaft = kit.box(6.4, 8.5, 6.4, brick, 0.0, (0, y, 0)) + kit.box(7.0, 0.5, 7.0, white, 0.0, (0, y + 8.3, 0)) + dial.move(0, y + 5.8, 3.25).copy_round(4)
        lantern = kit.tower([(2.7, y + 8.8), (2.5, y + 13)], white, 8) + kit.extrude([(-0.5, 0), (0.5, 0), (0.5, 2.4), (0, 3.0), (-0.5, 2.4)], 0.1, kit.material("pane", "#2a3036")).move(0, y + 9.3, 2.42).copy_round(8)
        cap = kit.lathe([(2.9, y + 13), (2.6, y + 14.4), (1.5, y + 16), (0.4, y + 16.8), (0.12, y + 19.5), (0, y + 20)], kit.material("paint", "#5a8a7a", 0.5), segments=18)
        out += (shaft + lantern + cap).move(0, 0, -deep / 2)
    return out
