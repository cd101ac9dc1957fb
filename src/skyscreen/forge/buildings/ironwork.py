"""Cast-iron galleries as in New Orleans: slim posts at the kerb, a floor before each upper storey, railings and friezes of lace,
hanging ferns, a roof over the topmost walk."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from skyscreen.forge.solid import Paint, Solid

if TYPE_CHECKING:
    from random import Random

    from skyscreen.forge.kit import Kit

DEEP, BAY, RAIL = 2.1, 1.25, 1.0
"""Metres: depth of a gallery, width of one panel of lace, height of its rail."""


def galleries(kit: Kit, width: float, low: float, storey: float, floors: int, paint: Paint, rng: Random) -> Solid:
    """Galleries of a house whose front is at z = 0, before each storey over the first (`low` metres high)."""
    count = max(round(width / BAY), 2)
    step, x0 = width / count, -width / 2
    top = low + storey * (floors - 1)
    fine = kit.detail > 0.5
    rows = [((x0 + 0.06 + (width - 0.12) * k / max(count // 2, 1), 0, DEEP - 0.06), (x0 + 0.06 + (width - 0.12) * k / max(count // 2, 1), top - 0.1, DEEP - 0.06), 0.05) for k in range(max(count // 2, 1) + 1)]
    lace: list[Any] = []
    out = Solid()
    for n in range(floors - 1):
        y = low + storey * n
        out += kit.box(width, 0.16, DEEP, paint, 0.0, (0, y - 0.16, DEEP / 2))
        rows += [((x0, y + RAIL, DEEP - 0.06), (-x0, y + RAIL, DEEP - 0.06), 0.035), ((x0, y + 0.12, DEEP - 0.06), (-x0, y + 0.12, DEEP - 0.06), 0.025)]
        rows += [((s * (width / 2 - 0.04), y + h, 0.05), (s * (width / 2 - 0.04), y + h, DEEP - 0.06), 0.03) for s in (-1, 1) for h in (0.12, RAIL)]
        for k in range(count):
            lace += _panel(x0 + step * (k + 0.5), y + 0.12, step, RAIL - 0.12, fine)
            lace += _frieze(x0 + step * k, y + storey - 0.2, step, fine)
        for k in range(count):
            lace += _frieze(x0 + step * k, low - 0.2, step, fine) if n == 0 else []
        for k in range(0, count, 2):
            if rng.random() < 0.75:
                spot = (x0 + step * (k + 0.5), y + storey - 0.75, DEEP - 0.1)
                fern = [(spot[0] + 0.26 * math.cos(2.4 * j), spot[1] - 0.09 * (j % 4) + 0.08, spot[2] + 0.26 * math.sin(2.4 * j)) for j in range(18)]
                out += kit.leaves(fern, 0.34, 0.1, kit.material("leaf", "#4f8a3a"), f"fern {n} {k}", droop=0.9)
    out += kit.facet([(x0 - 0.1, top - 0.02, DEEP + 0.15), (-x0 + 0.1, top - 0.02, DEEP + 0.15), (-x0 + 0.1, top + 0.5, 0.0), (x0 - 0.1, top + 0.5, 0.0)], kit.material("tile", "#4a5254"), 0.06)
    return out + kit.ropes(rows, paint, 6 if fine else 4) + kit.ropes(lace, paint, 3)


def _panel(x: float, y: float, wide: float, high: float, fine: bool) -> list[Any]:
    """A panel of the railing: a ring with its cross between uprights, tendrils in the corners."""
    z, r = DEEP - 0.06, 0.4 * min(wide, high)
    mid = y + high / 2
    ring = [(x + r * math.sin(a), mid + r * math.cos(a), z) for a in (2 * math.pi * k / (10 if fine else 6) for k in range(11 if fine else 7))]
    rows = [(p, q, 0.02) for p, q in pairwise(ring)]
    rows += [((x + s * wide / 2, y, z), (x + s * wide / 2, y + high, z), 0.018) for s in (-1, 1)]
    if fine:
        rows += [((x + s * wide / 2, y + t * high, z), (x + s * 0.7 * r, mid + (2 * t - 1) * 0.7 * r, z), 0.016) for s in (-1, 1) for t in (0, 1)]
        rows += [((x + 0.7 * r * a, mid + 0.7 * r * b, z), (x - 0.7 * r * a, mid - 0.7 * r * b, z), 0.014) for a, b in ((1, 1), (1, -1))]
        rows += [((x + s * 0.32 * wide, y, z), (x + s * 0.32 * wide, y + high, z), 0.012) for s in (-1, 1)]
    return rows


def _frieze(x: float, y: float, wide: float, fine: bool) -> list[Any]:
    """Lace that hangs under a floor: an arch from post to post with spokes up to the beam."""
    z, n = DEEP - 0.06, 6 if fine else 3
    line = [(x + wide * k / n, y - 0.42 + 0.34 * math.sin(math.pi * k / n), z) for k in range(n + 1)]
    rows = [(p, q, 0.02) for p, q in pairwise(line)]
    return rows + [(p, (p[0], y + 0.05, z), 0.013) for p in line[: n if fine else 0]]
