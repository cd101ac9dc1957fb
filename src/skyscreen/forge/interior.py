"""What hangs on and stands at the walls of a room: windows with the day behind them, doors, pictures, plants, lamps.

Everything is built in a wall's own frame: x along the wall, y up, z = 0 its face and +z into the room.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.forge import daylight, shapes
from skyscreen.forge.solid import Paint, Piece, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

Window = tuple[float, float, float, float]
"""x of its middle, sill height, width, height."""
REVEAL = 0.22
"""Depth of a window's reveal in metres, as in a brick house."""
OVERLAP = 0.25
"""Metres by which walls run past their corners: no light leaks through the joint."""


def sheet(
    width: float, height: float, paint: Paint, hole: Window | Sequence[Window] | None = None, corner: float = 0.5
) -> Solid:
    """A wall's face over x = ±width/2, y = 0 … height, round its holes, darker by `corner` in its corners and edges.

    Corners of a room see less of it: the darkening falls off over 0.45 m and is kept per vertex, so it costs nothing.
    """
    w = width / 2
    xs, ys = [-w - OVERLAP, -w, -w + 0.2, -w + 0.5, -w + 1.0], [-OVERLAP, 0.0, 0.2, 0.5]
    xs += list(np.linspace(-w + 1.0, w - 1.0, max(round(width / 0.8), 2) + 1)[1:-1]) + [-x for x in xs[::-1]]
    ys += list(np.linspace(0.5, height - 0.5, 4)[1:-1]) + [height - y for y in ys[::-1]]
    holes: list[Window] = [] if not hole else [hole] if isinstance(hole[0], int | float) else list(hole)  # pyright: ignore
    for x, sill, wide, tall in holes:
        xs, ys = [*xs, x - wide / 2, x + wide / 2], [*ys, sill, sill + tall]
    gx, gy = np.unique(np.round(xs, 4)), np.unique(np.round(ys, 4))
    px, py = np.meshgrid(gx, gy, indexing="ij")
    shade = np.ones_like(px)
    for away in (px + w, w - px, py, height - py):
        shade *= 1 - corner * np.exp(-np.maximum(away, 0) / 0.45)
    index = shapes.lattice(len(gx), len(gy))
    for x, sill, wide, tall in holes:
        mid = np.stack([px.ravel(), py.ravel()], -1)[index].mean(1)
        index = index[(np.abs(mid[:, 0] - x) > wide / 2) | (np.abs(mid[:, 1] - sill - tall / 2) > tall / 2)]
    points = np.stack([px, py, 0 * px], -1).reshape(-1, 3)
    normal = np.tile([0.0, 0.0, 1.0], (len(points), 1))
    made = shapes.piece(points, normal, points[:, :2], index, paint)
    extra = {**made.extra, "ao": shade.ravel().astype(np.float32)}
    return Solid((Piece(made.position, made.normal, made.uv, made.index, paint, extra),))


def window(kit: Kit, hole: Window, plaster: Paint, curtain: Any = "cream") -> Solid:
    """Reveal, casements, a sill that stands out, and drawn-back curtains on a rod."""
    x, sill, wide, tall = hole
    white, brass = kit.material("paint", "ivory", 0.4), kit.material("brass")
    deep = REVEAL + 0.1
    out = kit.box(wide + 0.3, 0.05, deep + 0.16, white, 0.008, (x, sill - 0.05, 0.12 - deep / 2 - 0.04))
    for s in (-1, 1):
        out += kit.box(0.1, tall + 0.2, deep, plaster, 0, (x + s * (wide / 2 + 0.05), sill - 0.1, -deep / 2 - 0.005))
    out += kit.box(wide + 0.2, 0.1, deep, plaster, 0, (x, sill + tall, -deep / 2 - 0.005))
    for across in (-wide / 2 + 0.03, 0.0, wide / 2 - 0.03):
        out += kit.box(0.055, tall, 0.06, white, 0.006, (x + across, sill, -0.15))
    for up in (0.0, tall * 0.62, tall - 0.055):
        out += kit.box(wide, 0.05, 0.05, white, 0.006, (x, sill + up, -0.15))
    rod = sill + tall + 0.12
    out += kit.capsule((x - wide / 2 - 0.45, rod, 0.1), (x + wide / 2 + 0.45, rod, 0.1), 0.014, brass, 8)
    cloth = kit.material("cloth", curtain, 0.9)
    for s in (-1, 1):

        def hang(u: float, v: float, s: int = s) -> tuple[float, float, float]:
            # Folds 9 cm wide, deeper towards the hem.
            across = wide / 2 - 0.06 + 0.44 * u
            return (x + s * across, rod - v * (rod - 0.06), 0.1 + (0.025 + 0.02 * v) * math.sin(u * 31.0 + s))

        out += kit.sheet(hang, 36, 3, cloth, flip=s > 0)
    return out


def outside(kit: Kit, hole: Window, level: float, night: bool, warm: bool, rng: random.Random, weather: str = "clear"
            ) -> Solid:
    """The garden behind a window as the camera's exposure sees it: shining sheets, out of focus in most shots.

    Args:
        level: radiance of the sky there, film units.
        weather: see `daylight`.
    """
    x, sill = hole[0], hole[1]
    top, low = ((0.55, 0.72, 1.0), (1.0, 0.96, 0.86)) if not warm else ((0.62, 0.66, 0.86), (1.0, 0.78, 0.5))
    if night:
        top, low = (0.10, 0.2, 0.62), (0.2, 0.34, 0.75)
    top, low = daylight.sky(weather, (top, low))

    def glow(u: float, v: float) -> tuple[float, float, float]:
        return (x - 14 + 28 * u, -4 + 14 * v, -9.0 + 3.0 * (2 * u - 1) ** 2)

    sky = kit.sheet(glow, 6, 8, kit.material("lamp", "white", emission=level)).gradient(low, top, 1.0, 6.0)
    out = sky
    for row in range(4):  # trees and hedges one behind the other, the farther the paler and the cooler
        away, crest = -8.4 + 1.6 * row, (2.0, 1.25, 0.55, -0.1)[row]
        half, phase = 11.0 - 1.2 * row, [rng.uniform(0, 6) for _ in range(4)]
        leaf = (0.46 - 0.07 * row, 0.60 - 0.07 * row, 0.44 - 0.105 * row)
        if night:
            leaf = tuple(g * f for g, f in zip(leaf, (0.10, 0.22, 0.6), strict=True))
        leaf = daylight.fallen(weather, leaf)

        def foliage(
            u: float, v: float, away: float = away, crest: float = crest, half: float = half, p: Any = phase
        ) -> tuple[float, float, float]:
            # Crowns some 3 m wide, boughs of 0.8 m, tufts of 0.25 m.
            a = (u * 2 - 1) * half
            high = crest + 0.55 * math.sin(2.1 * a / 1.4 + p[0]) + 0.35 * math.sin(0.9 * a + p[1])
            high += 0.24 * abs(math.sin(2.0 * a + p[2])) + 0.09 * abs(math.sin(6.3 * a + p[3]))
            high += 0.04 * math.sin(23 * a)
            return (x + a, sill - 3.0 + (high + 3.0) * v, away + 0.1 * math.sin(5 * a) * v)

        paint = kit.material("outlook", "white", emission=level * (0.92 - 0.08 * row))
        deep = tuple(0.62 * g for g in leaf)
        out = out + kit.sheet(foliage, 110, 2, paint).gradient(deep, leaf, sill + crest - 1.6, sill + crest + 0.7)
    rain = daylight.falling(kit, weather, x, sill, level)
    return out if rain is None else out + rain


def door(kit: Kit, at: float, colour: Any = "ivory") -> Solid:
    """A panelled door of 0.9 × 2.05 m in its frame."""
    leaf, trim = kit.material("paint", colour, 0.4), kit.material("paint", "ivory", 0.4)
    out = kit.box(0.88, 2.05, 0.05, leaf, 0.006, (at, 0.005, 0.01))
    for y, tall in ((0.18, 0.7), (1.02, 0.85)):
        for s in (-1, 1):
            out += kit.box(0.3, tall, 0.025, leaf, 0.012, (at + s * 0.2, y, 0.035))
    for s in (-1, 1):
        out += kit.box(0.1, 2.15, 0.08, trim, 0.01, (at + s * 0.5, 0, 0.02))
    out += kit.box(1.1, 0.1, 0.08, trim, 0.01, (at, 2.06, 0.02))
    return out + kit.sphere(0.032, kit.material("brass"), (at + 0.36, 1.02, 0.09), 14)


def picture(kit: Kit, at: float, rng: random.Random, wide: float = 0.6, tall: float = 0.45, y: float = 1.35) -> Solid:
    """A framed landscape: sky, sun, three ridges in one harmony of colour."""
    frame = kit.material("wood", "walnut")
    out = kit.box(wide + 0.08, tall + 0.08, 0.035, frame, 0.008, (at, y, 0.02))
    out += kit.box(wide, tall, 0.01, kit.material("paper", "ivory"), 0, (at, y + 0.04, 0.036))
    w, h = wide * 0.84, tall * 0.8
    low = y + 0.04 + tall * 0.1
    sky, ridges = rng.choice(
        (
            ("#e9c79a", ("#c98a5e", "#8a5a55", "#4a3c4e")),
            ("#bcd3da", ("#8fb0b4", "#5a858c", "#2f5560")),
            ("#e8d9b4", ("#b9b47a", "#7f8d55", "#4a5f3c")),
        )
    )
    out += kit.box(w, h, 0.004, kit.material("paper", sky), 0, (at, low, 0.043))
    disc = kit.cylinder(h * 0.13, 0.002, kit.material("paper", "#fff3d6"), (0, 0, 0), 20).turn("x", 90)
    out += disc.move(at + rng.uniform(-0.25, 0.25) * w, low + h * 0.72, 0.046)
    for k, colour in enumerate(ridges):
        phase = rng.uniform(0, 6)

        def ridge(u: float, v: float, k: int = k, phase: float = phase) -> tuple[float, float, float]:
            crest = h * (0.55 - 0.16 * k + 0.07 * math.sin(5 * u + phase) + 0.03 * math.sin(13 * u + 2 * phase))
            return (at + (u - 0.5) * w, low + v * crest, 0.049 + 0.001 * k)

        out += kit.sheet(ridge, 16, 1, kit.material("paper", colour))
    return out


def plant(kit: Kit, rng: random.Random, height: float = 1.2, pot: Any = "#b5623c") -> Solid:
    """A pot plant at the origin: arching leaves with a fold along the middle."""
    clay = kit.material("ceramic", pot, 0.7)
    r = 0.13 * math.sqrt(height)
    out = kit.lathe([(r * 0.7, 0), (r, 1.7 * r), (r * 1.08, 1.7 * r), (r * 1.08, 1.95 * r), (r * 0.9, 1.9 * r)], clay)
    out += kit.cylinder(r * 0.92, 0.02, kit.material("soil"), (0, 1.78 * r, 0), 16)
    stalk = kit.material("blade", "#4b6a2e")
    for k in range(15):
        turn, lean = k * 137.5 + rng.uniform(-15, 15), rng.uniform(0.25, 0.95)
        long, foot = height * rng.uniform(0.5, 0.8) * (1.1 - 0.35 * lean), 1.8 * r
        green = kit.material("leaf", rng.choice(("#3f7a35", "#568f3e", "#2f6a3a")))
        cs, sn = math.cos(math.radians(turn)), math.sin(math.radians(turn))

        def spine(t: float, long: float = long, lean: float = lean, foot: float = foot) -> tuple[float, float]:
            return long * lean * t**1.3, foot + long * (t * (1.25 - 0.35 * lean) - 0.62 * lean * t * t)

        def leaf(u: float, v: float, cs: float = cs, sn: float = sn) -> tuple[float, float, float]:
            t = 0.42 + 0.58 * u
            out_, y = spine(t)
            across = (v - 0.5) * 2 * 0.16 * height * math.sin(math.pi * u**0.75) ** 0.8
            y += abs(across) * 0.35
            return (out_ * sn + across * cs, y, out_ * cs - across * sn)

        out += kit.sheet(leaf, 7, 2, green)
        path = [spine(t) for t in (0.0, 0.2, 0.45)]
        out += kit.tube([(o * sn, y, o * cs) for o, y in path], 0.006, stalk, 4)
    return out


def pendant(kit: Kit, ceiling: float, drop: float, colour: Any, lit: bool) -> Solid:
    """A shade on its flex under the ceiling at the origin; the mouth of the shade lies `drop` below."""
    y = ceiling - drop
    enamel = kit.material("paint", colour, 0.35)
    shade = kit.lathe([(0.24, y), (0.2, y + 0.1), (0.07, y + 0.2), (0.03, y + 0.22)], enamel)
    bulb = kit.sphere(0.05, kit.material("lamp", "#ffe2b0", emission=9.0 if lit else 0.35), (0, y + 0.05, 0), 14)
    rose = kit.cylinder(0.06, 0.03, kit.material("brass"), (0, ceiling - 0.03, 0), 20)
    return shade + bulb + rose + kit.ropes([((0, y + 0.2, 0), (0, ceiling, 0), 0.006)], kit.material("rubber", "black"))
