"""Windows by storeys, and the ground floor of a house: doors, shops, arcades, porticoes, stoops."""

from __future__ import annotations

import math
from random import Random
from typing import TYPE_CHECKING

from skyscreen.forge.solid import Paint, Solid

if TYPE_CHECKING:
    from skyscreen.forge.buildings.front import House
    from skyscreen.forge.kit import Kit

WINDOWS = ("rect", "arch", "shutter", "lattice", "slit", "sash", "french", "tapered", "none")
GROUNDS = ("door", "shop", "arcade", "columns", "stall", "stoop", "garage", "gate", "blank")
"""What `House.window` and `House.ground` may be."""


def window(kit: Kit, style: House, trim: Paint, frame: Paint, lit: bool) -> Solid:
    """One window with its sill at the origin."""
    w, h = style.pane
    glow = kit.material("lamp", "#ffb45c", emission=1.4).but(colour=kit.colour("#6a4a2c"))
    glass = glow if lit else kit.material("pane", "#222c34")
    kind = style.window
    if kind == "slit":
        return kit.box(w, h, 0.06, kit.material("paint", "#14120f"), 0.0)
    if kind == "arch":
        ring = [(w / 2 * math.cos(a), h - w / 2 + w / 2 * math.sin(a)) for a in (math.pi * k / 8 for k in range(9))]
        hole = [(w / 2, 0), *ring[1:-1], (-w / 2, 0)]
        wide = [(1.2 * x, y * 1.05 if y > 0 else -0.08) for x, y in hole]
        return kit.extrude(wide, 0.08, trim) + kit.extrude(hole, 0.02, glass).move(0, 0, 0.05)
    if kind == "tapered":  # Tibet: a black frame wider below, a little eave
        black = kit.material("paint", "#1c1a1a", 0.8)
        out = kit.extrude([(-0.5 * w - 0.3, -0.2), (0.5 * w + 0.3, -0.2), (0.5 * w + 0.12, h + 0.1), (-0.5 * w - 0.12, h + 0.1)], 0.08, black)
        return out + kit.panel(w, h, glass, (0, h / 2, 0.05)) + kit.box(w + 0.7, 0.14, 0.36, trim, 0.0, (0, h + 0.1, 0.16))
    out = kit.box(w + 0.2, h + 0.2, 0.07, trim, 0.0, (0, -0.1, 0)) + kit.panel(w, h, glass, (0, h / 2, 0.042))
    if kit.detail < 0.4:
        return out
    if kind == "shutter":
        leaf = kit.box(0.5 * w, h + 0.06, 0.05, frame, 0.0, (0.78 * w, -0.03, 0.03))
        out += leaf + leaf.mirror("x")
    if kind == "lattice":
        rows = [((x * w, 0, 0.06), (x * w, h, 0.06), 0.018) for x in (-0.3, -0.1, 0.1, 0.3)]
        rows += [((-w / 2, y * h, 0.06), (w / 2, y * h, 0.06), 0.018) for y in (0.2, 0.4, 0.6, 0.8)]
        out += kit.ropes(rows, frame, 3)
    if kind in ("rect", "sash", "shutter"):
        out += kit.ropes([((0, 0, 0.06), (0, h, 0.06), 0.022), ((-w / 2, 0.55 * h, 0.06), (w / 2, 0.55 * h, 0.06), 0.02)], trim, 3)
    if kind == "french":
        bars = [((-w / 2 + w * k / 6, 0.02, 0.16), (-w / 2 + w * k / 6, 0.7, 0.16), 0.012) for k in range(7)]
        out += kit.ropes([*bars, ((-w / 2, 0.7, 0.16), (w / 2, 0.7, 0.16), 0.02), ((0, 0, 0.06), (0, h, 0.06), 0.025)], frame, 3)
        out += kit.box(w + 0.4, 0.14, 0.16, trim, 0.0, (0, h + 0.1, 0.06))
    return out


def storeys(
    kit: Kit, style: House, width: float, low: float, floors: int, trim: Paint, frame: Paint, rng: Random
) -> Solid:
    """Windows of the upper floors."""
    if style.window == "none":
        return Solid()
    n = max(int((width - 0.6) / style.bay), 1)
    bright, dark = [], []
    for floor in range(floors - 1):
        for k in range(n):
            at = ((k - (n - 1) / 2) * width / n * 0.96, low + style.storey * floor + 0.3 * (style.storey - style.pane[1]) + 0.2, 0.02)
            (bright if rng.random() < style.lit else dark).append(at)
    out = window(kit, style, trim, frame, True).many(bright) if bright else Solid()
    return out + (window(kit, style, trim, frame, False).many(dark) if dark else Solid())


def ground(
    kit: Kit, style: House, width: float, low: float, wall: Paint, trim: Paint, frame: Paint, rng: Random
) -> Solid:
    """The ground floor of a kind."""
    kind, x = style.ground, width / 2
    dark = kit.material("paint", "#1a1612", 0.9)
    wood = kit.material("wood", style.frame)
    if kind == "shop":
        glass = kit.material("shop", "#ffd8a8", emission=1.2)
        out = kit.box(width - 0.3, low - 0.7, 0.12, wood, 0.0, (0, 0, 0.0)) + kit.box(width, 0.55, 0.2, wood, 0.0, (0, low - 0.62, 0.05))
        out += sum((kit.panel(width * 0.4, low - 1.5, glass, (s * width * 0.24, 0.55 + (low - 1.5) / 2, 0.08)).vary(rng.random()) for s in (-1, 1)), Solid())
        return out + kit.box(0.9, 2.1, 0.1, dark, 0.0, (0, 0.05, 0.04))
    if kind in ("arcade", "columns", "stall"):
        lamp = kit.material("shop", "#ffc890", emission=0.8)
        n = max(round(width / (2.6 if kind != "columns" else 2.2)), 2)
        step, depth = width / n, 0.0
        out = kit.box(width - 0.1, low - 0.4, 0.04, dark, 0.0, (0, 0, 0.01)) + kit.panel(width * 0.7, low - 1.3, lamp, (0, low / 2, 0.05)).vary(rng.random())
        if kind == "arcade":
            r = step / 2 - 0.22
            arc = [(r * math.cos(a), low - 0.75 - r + r * math.sin(a)) for a in (math.pi * k / 8 for k in range(9))]
            one = [(step / 2, 0), (step / 2, low), (-step / 2, low), (-step / 2, 0), (-r, 0), *arc[::-1], (r, 0)]
            pier = kit.extrude(one, 0.35, wall).move(0, 0, 0.4)
            return out + pier.many([(-x + step * (k + 0.5), 0, 0) for k in range(n)]) + kit.box(width, 0.3, 0.7, trim, 0.0, (0, low - 0.3, 0.32))
        if kind == "columns":
            depth = 1.8
            post = kit.lathe([(0.3, 0), (0.3, 0.2), (0.22, 0.3), (0.18, low - 0.7), (0.3, low - 0.55), (0.3, low - 0.4)], trim, segments=10)
            out += post.many([(-x + 0.3 + (width - 0.6) * k / n, 0, depth) for k in range(n + 1)])
            out += kit.box(width + 0.2, 0.5, depth + 0.4, trim, 0.0, (0, low - 0.4, depth / 2)) + kit.box(width + 0.3, 0.18, depth + 0.6, trim, 0.0, (0, 0, depth / 2))
            return out
        # A stall: the whole front is open, goods on a counter under an eave of boards.
        out += sum((kit.box(0.18, low, 0.2, wood, 0.0, (-x + step * k, 0, 0.06)) for k in range(n + 1)), Solid())
        out += kit.box(width * 0.86, 0.75, 0.6, wood, 0.0, (0, 0, 0.4)) + kit.box(width + 0.2, 0.16, 0.14, wood, 0.0, (0, low - 0.55, 0.12))
        eave = kit.sheet(lambda u, v: (-x - 0.2 + (width + 0.4) * v, low - 0.25 - 0.42 * u, 0.05 + 1.25 * u), 1, 1, kit.material("tile", style.tiles[0]), flip=True)
        tones = ("#b3402c", "#d8a02c", "#5a8a3c", "#8a5a3a", "#e0d0b0")
        heap = [(rng.uniform(-0.38, 0.38) * width, 0.8, 0.4 + rng.uniform(-0.15, 0.15)) for _ in range(9)]
        goods = sum((kit.ellipsoid(0.2, 0.14, 0.2, kit.material("food", tones[k % 5]), p, 7) for k, p in enumerate(heap)), Solid())
        return out + eave + eave.move(0, -0.06, 0) + goods
    out = Solid()
    door = 0.0 if kind in ("gate", "stoop") else rng.choice((-1, 1)) * width * 0.24
    rise = 1.0 if kind == "stoop" else 0.1
    if kind == "stoop":
        stone = kit.material("stone", "#8a7a6a")
        out += sum((kit.box(1.7, rise * (1 - k / 5), 0.34, stone, 0.0, (door, 0, 0.2 + 0.34 * k)) for k in range(5)), Solid())
    if kind == "garage":
        out += kit.box(2.8, 2.3, 0.08, trim, 0.0, (-door * 1.1, 0, 0.03))
        out += sum((kit.box(2.6, 0.05, 0.1, frame, 0.0, (-door * 1.1, 0.5 * k, 0.04)) for k in range(1, 4)), Solid())
    tall = min(2.2, low - 0.5)
    wide = 1.1 if kind != "gate" else 2.0
    leaf = kit.material("paint", rng.choice((style.frame, "#3a4a3c", "#5a2a24", "#2c3a4a")) if kind in ("door", "stoop", "garage") else style.frame, 0.5)
    if kind == "garage":
        out += kit.box(2.6, 0.12, 1.7, trim, 0.0, (door, 2.6, 0.85)) + kit.ropes([((door + s * 1.2, 0, 1.6), (door + s * 1.2, 2.6, 1.6), 0.07) for s in (-1, 1)], trim, 6)
    out += kit.box(wide + 0.3, tall + 0.15, 0.1, trim, 0.0, (door, rise, 0.0)) + kit.box(wide, tall, 0.1, leaf, 0.0, (door, rise, 0.04))
    if style.window in ("slit", "none") or kind in ("blank", "gate"):
        return out
    places = [k * width / 5 for k in (-2, -1, 0, 1, 2)]
    spots = [(p, 0.9 + 0.6 * rise, 0.02) for p in places if abs(p - door) > 1.25 and not (kind == "garage" and abs(p + door * 1.1) < 2.1)]
    return out + (window(kit, style, trim, frame, rng.random() < style.lit).many(spots[:3]) if spots else Solid())
