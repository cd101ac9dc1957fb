"""Roofs by name, over a body whose front is at z = 0."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from skyscreen.forge.buildings import swung
from skyscreen.forge.solid import Paint, Solid

if TYPE_CHECKING:
    from skyscreen.forge.buildings.front import House
    from skyscreen.forge.kit import Kit


def roof(kit: Kit, style: House, width: float, tall: float, wall: Paint, trim: Paint, rng: Random, seed: int) -> Solid:
    """The roof of a kind on a body `tall` metres high."""
    x, d = width / 2, style.deep
    tiles = kit.material("grass" if style.roof == "thatch" else "tile", style.tiles[seed % len(style.tiles)])
    if style.roof == "swung":
        return swung.gable_roof(kit, width, d + 1.2, style.rise * d, tiles).move(0, tall, -d / 2 + 0.4)
    if style.roof == "hall":
        red = kit.material("paint", style.frame, 0.5)
        return swung.hipped_roof(kit, width + 2.2, d + 2.4, style.rise * d, tiles, red).move(0, tall, -d / 2)
    if style.roof in ("gable", "thatch"):
        return _slopes(kit, width, d, style.rise * d, tiles, 0.5, 0.28 if style.roof == "thatch" else 0.1).move(0, tall, -d / 2) + _gables(
            kit, width, d, style.rise * d, wall
        ).move(0, tall, -d / 2) + _chimney(kit, style, width, tall, rng)
    if style.roof == "front":
        rise = style.rise * width
        made = _slopes(kit, d, width, rise, tiles, 0.4, 0.1) + _gables(kit, d, width, rise, wall)
        return made.turn("y", 90).move(0, tall, -d / 2) + _chimney(kit, style, width, tall, rng)
    if style.roof == "hip":
        return _hip(kit, width + 0.9, d + 0.9, style.rise * d, tiles).move(0, tall, -d / 2) + _chimney(kit, style, width, tall, rng)
    if style.roof == "mansard":
        return _mansard(kit, width, d, tiles, trim, rng).move(0, tall, 0)
    if style.roof == "stepped":
        rise = style.rise * width
        out = _slopes(kit, d - 0.4, width - 0.3, rise * 0.8, tiles, 0.1, 0.08).turn("y", 90).move(0, tall, -d / 2)
        for k in range(5):
            out += kit.box(width * (1 - 0.19 * k), rise / 5 + 0.02, 0.4, wall, 0.0, (0, tall + rise * k / 5, -0.2))
            out += kit.box(width * (1 - 0.19 * k) + 0.1, 0.1, 0.5, trim, 0.0, (0, tall + rise * (k + 1) / 5 - 0.06, -0.2))
        return out
    if style.roof == "false":  # a board front that hides a lower gable
        high = rng.uniform(1.2, 2.4)
        out = kit.box(width + 0.2, high, 0.2, wall, 0.0, (0, tall, -0.05)) + kit.box(width + 0.6, 0.22, 0.4, trim, 0.0, (0, tall + high, 0.0))
        return out + _slopes(kit, d, width, 1.0, tiles, 0.1, 0.08).turn("y", 90).move(0, tall, -d / 2)
    out = kit.box(width, 0.7, 0.25, wall, 0.0, (0, tall, -0.125)) + kit.box(width, 0.7, 0.25, wall, 0.0, (0, tall, -d + 0.125))
    out += sum((kit.box(0.25, 0.7, d, wall, 0.0, (s * (x - 0.125), tall, -d / 2)) for s in (-1, 1)), Solid())
    if style.roof == "battlement":
        tooth = kit.box(0.5, 0.6, 0.3, wall, 0.0)
        out += tooth.many([(-x + 0.4 + 1.0 * k, tall + 0.6, -0.15) for k in range(int(width))])
    if style.roof == "dome":
        r = min(x, d / 2) * 0.62
        out += kit.cylinder(r * 1.02, 0.8, wall, (0, tall, -d / 2), 20) + kit.lathe(
            [(r, 0.8), (r * 1.03, 0.8 + 0.35 * r), (r * 0.8, 0.8 + 0.85 * r), (0.3 * r, 0.8 + 1.15 * r), (0.05 * r, 0.8 + 1.3 * r), (0, 0.8 + 1.55 * r)], tiles, (0, tall, -d / 2), 20
        )
    if style.roof == "band":  # Tibet: a dark red band of brushwood under a white line
        out += kit.box(width + 0.1, 1.1, 0.3, kit.material("cloth", "#5a1a18"), 0.0, (0, tall - 0.5, 0.0)) + kit.box(width + 0.4, 0.16, 0.6, trim, 0.0, (0, tall + 0.6, 0.0))
    if style.roof == "flat" and rng.random() < 0.6:
        out += kit.box(2.2, 1.8, 2.2, wall, 0.0, (rng.uniform(-0.2, 0.2) * width, tall, -d * 0.6))
    if style.roof == "tank":  # a water tank on legs, as over New York
        iron, wood = kit.material("iron"), kit.material("planks", "#6a4a34")
        at = (rng.uniform(-0.2, 0.2) * width, tall, -d * 0.5)
        if rng.random() < 0.5:
            out += (kit.cylinder(1.5, 3.0, wood, (0, 2.2, 0), 14) + kit.cone(1.7, 1.1, iron, (0, 5.2, 0), 14) + kit.ropes([((s * 1.1, 0, t * 1.1), (s * 1.1, 2.3, t * 1.1), 0.1) for s in (-1, 1) for t in (-1, 1)], iron, 4)).move(*at)
        out += kit.box(2.4, 2.2, 2.4, wall, 0.0, (-at[0], tall, -d * 0.3))
    return out


def _slopes(kit: Kit, width: float, depth: float, rise: float, tiles: Paint, over: float, thick: float) -> Solid:
    """Two slopes, ridge along x through the origin at height `rise`, eaves `over` metres outside."""
    h = depth / 2
    grow = (h + over) / h
    one = kit.sheet(lambda u, v: ((v - 0.5) * (width + 2 * over), rise - rise * grow * u + thick, (h + over) * u), 2, 2, tiles)
    under = kit.sheet(lambda u, v: ((v - 0.5) * (width + 2 * over), rise - rise * grow * u, (h + over) * u), 1, 1, tiles, flip=True)
    edge = kit.box(width + 2 * over, thick + 0.02, 0.04, tiles, 0.0, (0, rise - rise * grow, h + over))
    half = one + under + edge
    return half + half.turn("y", 180) + kit.box(width + 2 * over, 0.16, 0.24, tiles, 0.0, (0, rise + thick - 0.08, 0))


def _gables(kit: Kit, width: float, depth: float, rise: float, wall: Paint) -> Solid:
    return kit.extrude([(-depth / 2, 0), (depth / 2, 0), (0, rise)], width - 0.02, wall).turn("y", 90)


def _hip(kit: Kit, width: float, depth: float, rise: float, tiles: Paint) -> Solid:
    w, d = width / 2, depth / 2
    r = max(w - d * 0.9, 0.05 * w)
    front_ = kit.facet([(-w, 0, d), (w, 0, d), (r, rise, 0), (-r, rise, 0)], tiles)
    side = kit.facet([(w, 0, d), (w, 0, -d), (r, rise, 0)], tiles)
    half = front_ + side
    return half + half.turn("y", 180) + kit.box(width, 0.12, depth, tiles, 0.0, (0, -0.1, 0))


def _mansard(kit: Kit, width: float, depth: float, slate: Paint, trim: Paint, rng: Random) -> Solid:
    """Paris: a steep slate storey with dormers, a zinc top, chimney stacks with pots."""
    x, rise, back = width / 2, 2.9, 1.0
    out = kit.box(width, 0.2, depth + 0.4, trim, 0.0, (0, -0.1, -depth / 2))
    for z, s in ((0.0, 1), (-depth, -1)):
        out += kit.sheet(lambda u, v, z=z, s=s: (x * (1 - 2 * v) * -s, rise * (1 - u), z - s * back * (1 - u)), 1, 1, slate)
    out += kit.box(width, rise - 0.1, depth - 2 * back, slate, 0.0, (0, 0, -depth / 2)) + kit.box(width, 0.2, depth - 2 * back + 0.2, kit.material("steel", "#7f868c", 0.6), 0.0, (0, rise - 0.1, -depth / 2))
    glass = kit.material("lamp", "#ffb45c", emission=1.3).but(colour=kit.colour("#5a5048"))
    n = max(int(width / 2.6), 1)
    dormer = kit.box(1.2, 1.9, 1.2, trim, 0.0, (0, 0.3, -0.75)) + kit.panel(0.8, 1.3, glass, (0, 1.15, -0.14)) + kit.box(1.4, 0.16, 1.4, slate, 0.0, (0, 2.2, -0.75))
    out += dormer.many([((k - (n - 1) / 2) * width / n, 0, 0) for k in range(n)])
    stack = kit.box(0.7, 2.2, 2.4, kit.material("brick", "#a87a5c"), 0.0, (x - 0.4, rise - 0.3, -depth * 0.45))
    pots = kit.cylinder(0.13, 0.6, kit.material("ceramic", "#b0653a"), (0, 0, 0), 6).many([(x - 0.4, rise + 1.9, -depth * 0.45 + 0.5 * k) for k in (-2, -1, 0, 1, 2)])
    return out + stack + pots


def _chimney(kit: Kit, style: House, width: float, tall: float, rng: Random) -> Solid:
    if "chimney" not in style.extras:
        return Solid()
    rise = style.rise * (style.deep if style.roof != "front" else width)
    brick = kit.material("brick", "#7a4a38")
    out = kit.box(0.8, rise * 0.7 + 1.1, 0.8, brick, 0.0, (rng.choice((-1, 1)) * width * 0.32, tall + 0.25 * rise, -style.deep * 0.42))
    return out + kit.box(0.9, 0.12, 0.9, brick, 0.0, (out.centre[0], out.high[1] - 0.1, out.centre[2]))


ROOFS = ("swung", "hall", "gable", "thatch", "front", "hip", "mansard", "stepped", "false", "flat", "battlement", "dome",
         "band", "tank", "cone", "parapet")
"""What `House.roof` may be."""
