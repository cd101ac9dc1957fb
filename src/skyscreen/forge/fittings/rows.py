"""How goods stand in a row: side by side, or turned ones at equal steps, each sort at its share of the places."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TYPE_CHECKING

from skyscreen.forge.solid import Paint, Solid, joined

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

BRIGHT = ("#c8301c", "#e8b01c", "#2f7a4a", "#1f5aa0", "#e8e0d0", "#d8702c", "#7a3a7a")


def walk(rng: random.Random, length: float, least: float, most: float, gap: float = 0.0) -> list[tuple[float, float]]:
    """(middle, width) of things side by side over ±length/2."""
    out, x = [], -length / 2
    while True:
        wide = rng.uniform(least, most)
        if x + wide > length / 2:
            return out
        out.append((x + wide / 2, wide))
        x += wide + gap * rng.uniform(0.5, 1.5)


def blocks(
    kit: Kit,
    rng: random.Random,
    rows: Sequence[tuple[float, float]],
    tall: tuple[float, float],
    deep: float,
    paints: Sequence[Paint],
    z: float = 0.0,
) -> Solid:
    """Sharp boxes in a row, each of one paint, one piece a paint."""
    out = Solid()
    for n, paint in enumerate(paints):
        mine = [row for k, row in enumerate(rows) if (k * 7 + n * 3) % len(paints) == n]
        if not mine:
            continue
        part = Solid()
        for x, wide in mine:
            part += kit.box(wide * 0.94, rng.uniform(*tall), deep, paint, 0.0, (x, 0, z))
        out += part
    return out


def turned(kit: Kit, rng: random.Random, length: float, shapes: Sequence[Solid], step: float) -> Solid:
    """Round things in a row, each shape at its share of the places."""
    count = max(int(length / step), 1)
    spots = [
        (-length / 2 + step * (k + 0.5), 0.0, rng.uniform(-0.02, 0.02), rng.uniform(0, 360), rng.uniform(0.9, 1.1))
        for k in range(count)
    ]
    order = [rng.randrange(len(shapes)) for _ in spots]
    return joined((s.many([p for p, o in zip(spots, order, strict=True) if o == n]) for n, s in enumerate(shapes)))
