"""Red silk lanterns, alone and on a line."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from skyscreen.forge.solid import Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def lantern(kit: Kit, radius: float = 0.3, colour: Any = "#e8200c") -> Solid:
    """A red silk lantern with a tassel, hung by its top at the origin; it glows when lit."""
    silk, gold = kit.material("lamp", colour, emission=2.4), kit.material("brass")
    r = radius
    profile = [(0.35 * r, -1.9 * r), (0.8 * r, -1.65 * r), (r, -1.15 * r), (0.8 * r, -0.62 * r), (0.35 * r, -0.38 * r)]
    out = (
        kit.lathe(profile, silk, segments=12)
        + kit.cylinder(0.36 * r, 0.12 * r, gold, (0, -0.42 * r, 0), 10)
        + kit.cylinder(0.36 * r, 0.12 * r, gold, (0, -1.98 * r, 0), 10)
    )
    out += (
        kit.cone(0.16 * r, 0.9 * r, kit.material("cloth", "#c8201a"), (0, 0, 0), 6)
        .turn("x", 180)
        .move(0, -2.0 * r, 0)
        .mirror("y")
        .move(0, -4.9 * r, 0)
    )
    return (out + kit.ropes([((0, -0.4 * r, 0), (0, 0, 0), 0.012)], gold, 3)).sway(0.4, 0.0, -2.9 * r)


def lantern_string(kit: Kit, start, end, count: int, sag: float = 0.8, radius: float = 0.2) -> Solid:
    """Lanterns on a line between two points."""
    spots, rows, last = [], [], tuple(start)
    for k in range(1, count + 2):
        t = k / (count + 1)
        at = tuple(a + (b - a) * t for a, b in zip(start, end, strict=True))
        at = (at[0], at[1] - sag * math.sin(math.pi * t), at[2])
        rows.append((last, at, 0.012))
        if k <= count:
            spots.append(at)
        last = at
    return lantern(kit, radius).many(spots) + kit.ropes(rows, kit.material("rope", "#3a2a20"), 3)
