"""Windows of many kinds in a wall's own frame: x along the wall, y up, z = 0 its face and +z into the room."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from skyscreen.forge.interior import Window
from skyscreen.forge.solid import Paint, Point, Solid, joined

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def window(kit: Kit, hole: Window, bars: str, frame: Any, plaster: Paint) -> Solid:
    """Reveal and bars of one hole."""
    x, sill, wide, tall = hole
    paint = kit.material("wood" if bars in ("lattice", "shoji") else "paint", frame, 0.4)
    deep = 0.24
    out = kit.box(wide + 0.16, 0.05, deep + 0.1, paint, 0.0, (x, sill - 0.05, -deep / 2 + 0.06))
    out += kit.box(wide + 0.2, 0.1, deep, plaster, 0.0, (x, sill + tall, -deep / 2 - 0.005))
    out += joined(
        kit.box(0.1, tall, deep, plaster, 0.0, (x + s * (wide / 2 + 0.05), sill, -deep / 2 - 0.005)) for s in (-1, 1)
    )
    if bars == "port":
        ring = (
            kit.torus(wide / 2 - 0.02, 0.035, kit.material("brass"), (0, 0, 0), 28, 8)
            .turn("x", 90)
            .move(x, sill + tall / 2, 0.02)
        )
        corner = []
        for k in range(24):
            a = math.pi * 2 * k / 24
            corner.append((wide / 2 * math.cos(a), tall / 2 * math.sin(a)))
        w, h = wide / 2 + 0.03, tall / 2 + 0.03
        return (
            out
            + ring
            + kit.extrude([(-w, -h), (w, -h), (w, h), (-w, h)], 0.03, plaster, [corner]).move(x, sill + tall / 2, -0.01)
        )
    step = {
        "casement": 1.0,
        "steel": 0.45,
        "shop": 2.6,
        "arch": 0.6,
        "lattice": 0.22,
        "shoji": 0.3,
        "stained": 0.5,
    }.get(bars, 1.0)
    rows = {"casement": 2, "shop": 1, "arch": 3}.get(bars, max(round(tall / (step * 1.25)), 1))
    columns = max(round(wide / step), 1)
    thin = 0.02 if bars in ("lattice", "shoji", "steel") else 0.045
    for k in range(columns + 1):
        b = 0.05 if k in (0, columns) else thin
        out += kit.box(b, tall, 0.05, paint, 0.0, (x - wide / 2 + wide * k / columns, sill, -0.12))
    for k in range(rows + 1):
        b = 0.05 if k in (0, rows) else thin
        share = k / rows if bars != "casement" else (0, 0.64, 1)[k]
        out += kit.box(wide, b, 0.05, paint, 0.0, (x, sill + (tall - b) * share, -0.12))
    if bars == "arch":
        # Spandrels close the corners to a half round.
        r = wide / 2
        outline = [
            (r, r),
            (-r, r),
            *[(r * math.cos(a), r * math.sin(a)) for a in [math.pi - math.pi * k / 12 for k in range(13)]],
        ]
        out += kit.extrude(outline, 0.05, plaster).move(x, sill + tall - r, -0.02)
    return out


def stained(kit: Kit, hole: Window, level: float, seed: int) -> Solid:
    """Leaded glass: rows of lozenges in deep colours round a bright middle."""
    x, sill, wide, tall = hole
    tones = ("#b81c2c", "#1f3fa8", "#e0a81c", "#1f7a4a", "#6a2a9a", "#d8e4f0")
    cols, rows = max(round(wide / 0.22), 3), max(round(tall / 0.28), 3)
    spots: list[list[Point]] = [[] for _ in tones]
    for i in range(cols):
        for j in range(rows):
            mid = math.hypot((i + 0.5) / cols - 0.5, 0.6 * ((j + 0.5) / rows - 0.62))
            pick = 5 if mid < 0.12 else 2 if mid < 0.2 else (i * 3 + j * 5 + seed + (i * j) % 3) % 5
            spots[pick].append((x - wide / 2 + wide * (i + 0.5) / cols, sill + tall * (j + 0.5) / rows, -0.15))
    return joined(
        (
            kit.panel(wide / cols * 0.93, tall / rows * 0.93, kit.material("lamp", tone, emission=level * 1.1)).many(
                where
            )
            for tone, where in zip(tones, spots, strict=True)
            if where
        )
    )
