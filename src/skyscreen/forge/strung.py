"""Strung instruments: a hollow body of any outline, a neck with pegs, strings over a bridge. Metres, upright."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from skyscreen.forge.solid import Paint, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def waisted(length: float, lower: float, upper: float, waist: float, steps: int = 40) -> list[tuple[float, float]]:
    """Outline of the violin family: half widths of the lower bout, upper bout and waist; foot at y = 0."""
    half = []
    for k in range(steps + 1):
        t = k / steps
        dome = (1 - (2 * t - 1) ** 8) ** 0.5 if 0 < t < 1 else 0.0
        wide = lower + (upper - lower) * t
        dip = math.exp(-(((t - 0.55) / 0.13) ** 2))
        half.append((dome * (wide * (1 - dip) + waist * dip), length * t))
    return half + [(-x, y) for x, y in half[::-1][1:-1]]


def pear(length: float, half: float, neck: float, steps: int = 36) -> list[tuple[float, float]]:
    """Outline of lutes: round below, drawn out into a neck of this half width."""
    right = []
    for k in range(steps + 1):
        t = k / steps
        round_ = math.sqrt(max(1 - ((t - 0.34) / 0.34) ** 2, 0.0)) if t < 0.34 else (1 - ((t - 0.34) / 0.66) ** 1.7)
        right.append((max(half * round_, neck if t > 0.3 else 0.0), length * t))
    return right + [(-x, y) for x, y in right[::-1][:-1]]


def strung(
    kit: Kit,
    outline: list[tuple[float, float]],
    depth: float,
    paint: Paint,
    *,
    neck: float,
    strings: int,
    wide: float = 0.05,
    dark: Paint | None = None,
    holes: str = "f",
    pegs: bool = True,
    head: float = 0.0,
    bridge: float = 0.3,
) -> Solid:
    """Body, edge, sound holes, neck, fingerboard, pegs and strings.

    Args:
        neck: metres of neck above the body; wide: width of the fingerboard.
        holes: 'f' (violins), 'round' (guitars) or 'none'.
        head: degrees by which the head bends back.
        bridge: where it stands, in body lengths.
    """
    black, steel = dark or kit.material("plastic", "black", 0.3), kit.material("steel")
    tall = max(y for _, y in outline)
    broad = max(x for x, _ in outline)
    z = depth / 2
    made = kit.extrude(outline, depth, paint)
    made += kit.tube([(x * 0.985, y, z) for x, y in [*outline, outline[0]]], 0.012 * broad, black, 5)
    lift = 0.035 * tall
    board = 0.62 * tall if neck else tall
    made += kit.box(wide, neck + tall - board, 0.3 * lift + 0.004, black, 0.0, at=(0, board, z + 0.5 * lift))
    if neck:
        made += kit.box(0.8 * wide, neck + 0.04 * tall, 0.5 * wide, paint, 0.2 * wide, at=(0, tall - 0.04 * tall, z))
    top = tall + neck
    box = kit.box(0.9 * wide, 2.2 * wide, 0.6 * wide, paint, 0.1 * wide)
    made += box.turn("x", -head).move(0, top, z)
    if pegs:
        for k in range(strings):
            s = 1 if k % 2 else -1
            y = top + (0.3 + 1.6 * k / max(strings - 1, 1)) * wide
            back = -math.tan(math.radians(head)) * (y - top)
            made += kit.capsule((0, y, z + back), (s * 1.25 * wide, y, z + back), 0.09 * wide, black, 6)
            made += kit.ellipsoid(0.14 * wide, 0.24 * wide, 0.2 * wide, black, (s * 1.35 * wide, y, z + back), 8)
    if holes == "f":
        x, y = 0.5 * broad, bridge * tall
        made += kit.tube(
            [
                (0.7 * x, y + 0.1 * tall, z),
                (0.86 * x, y + 0.06 * tall, z),
                (x, y - 0.06 * tall, z),
                (1.16 * x, y - 0.1 * tall, z),
            ],
            [0.045 * broad, 0.025 * broad, 0.025 * broad, 0.045 * broad],
            black,
            6,
            smooth=3,
        ).both()
    elif holes == "round":
        made += kit.cylinder(0.27 * broad, 0.004, black, segments=28).turn("x", 90).move(0, 0.6 * tall, z)
    saddle = bridge * tall
    made += kit.box(
        0.8 * broad if holes == "round" else 0.5 * broad,
        0.02 * tall,
        lift,
        black if holes == "round" else kit.material("wood", "tan"),
        0.0,
        at=(0, saddle, z + 0.3 * lift),
    )
    rows = []
    for k in range(strings):
        x = wide * (0.8 * k / max(strings - 1, 1) - 0.4)
        rows += [((1.5 * x, saddle, z + 0.95 * lift), (0.8 * x, top, z + 0.75 * lift), 0.0009 + 0.0004 * wide * 10)]
        rows += [((1.5 * x, saddle, z + 0.95 * lift), (x, 0.06 * tall, z + 0.3 * lift), 0.0009)]
    return made + kit.ropes(rows, steel, 3)
