"""What tells something: screens, signs, scrolls, control desks."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from skyscreen.forge.solid import Solid, joined

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def screen(
    kit: Kit,
    width: float = 0.6,
    height: float = 0.36,
    colour: Any = "#9ccaf0",
    glow: float = 1.1,
    content: str = "lines",
    stand: float = 0.0,
    seed: int = 0,
    ink: Sequence[Any] = ("#f0f6ff", "#ffd27a", "#7af0b0"),
) -> Solid:
    """A monitor facing +Z, its lower edge at y = stand.

    Args:
        content: 'lines' (text), 'graph', 'map', 'blocks' (a game or a dashboard), 'film' (a landscape) or 'plain'.
        stand: metres of foot below it; 0 hangs it.
    """
    rng, dark = kit.random(f"screen {seed}"), kit.material("plastic", "#1c1e22")
    y0 = stand
    out = kit.box(width + 0.04, height + 0.04, 0.035, dark, 0.006, (0, y0 - 0.02, 0))
    out += kit.panel(width, height, kit.material("lamp", colour, emission=glow), (0, y0 + height / 2, 0.02))
    inks = [kit.material("lamp", c, emission=1.25 * glow) for c in ink]

    def block(x: float, y: float, w: float, h: float, paint: Any, z: float = 0.023) -> Solid:
        return kit.panel(w * width, h * height, paint, (x * width, y0 + y * height, z))

    if content == "lines":
        out += joined(
            block(-0.1 - 0.12 * rng.random() + 0.1 * (k % 2), 0.9 - 0.115 * k, rng.uniform(0.3, 0.6), 0.04, inks[k % 3])
            for k in range(7)
        )
    elif content == "graph":
        points = [(-0.45 + 0.1 * k, 0.2 + 0.6 * rng.random()) for k in range(10)]
        bars = [
            ((x * width, y0 + y * height, 0.026), (u * width, y0 + v * height, 0.026), 0.008 * max(height, 0.3))
            for (x, y), (u, v) in itertools.pairwise(points)
        ]
        out += kit.ropes(bars, inks[0], 4) + joined(
            block(-0.4 + 0.2 * k, 0.08 + 0.1 * (k % 3), 0.08, 0.12 + 0.15 * (k % 3), inks[1]) for k in range(5)
        )
    elif content == "map":
        for k in range(7):
            a, r = 0.9 * k, 0.1 + 0.03 * (k % 3)
            ring = [
                (
                    width * (-0.36 + 0.12 * k) + r * width * 0.7 * math.cos(t + a) * (0.8 + 0.3 * math.sin(3 * t + k)),
                    y0 + height * (0.5 + 0.2 * math.sin(2.3 * k)) + r * height * 1.3 * math.sin(t + a),
                    0.023,
                )
                for t in (0, 1, 2, 3, 4, 5)
            ]
            out += kit.facet(ring, inks[2])
        wave = [(width * (-0.48 + 0.06 * k), y0 + height * (0.5 + 0.32 * math.sin(0.55 * k)), 0.027) for k in range(17)]
        out += kit.ropes([(a, b, 0.006 * max(height, 0.4)) for a, b in itertools.pairwise(wave)], inks[1], 4)
    elif content == "blocks":
        out += joined(
            block(-0.38 + 0.152 * (k % 6), 0.85 - 0.2 * (k // 6), 0.11, 0.13, inks[rng.randrange(len(inks))])
            for k in range(24)
            if rng.random() < 0.8
        )
    elif content == "film":
        out += block(0, 0.2, 1.0, 0.4, inks[0]) + kit.facet(
            [
                (-0.5 * width, y0 + 0.38 * height, 0.024),
                (0.1 * width, y0 + 0.38 * height, 0.024),
                (-0.2 * width, y0 + 0.75 * height, 0.024),
            ],
            inks[1],
        )
        out += kit.facet(
            [
                (-0.1 * width, y0 + 0.38 * height, 0.025),
                (0.5 * width, y0 + 0.38 * height, 0.025),
                (0.24 * width, y0 + 0.66 * height, 0.025),
            ],
            inks[2],
        )
    if stand:
        out += kit.box(0.05, stand, 0.03, dark, 0.0, (0, 0, -0.02)) + kit.box(
            0.24, 0.015, 0.16, dark, 0.0, (0, 0, -0.01)
        )
    return out


def sign(
    kit: Kit,
    text: str = "",
    size: float = 0.25,
    ink: Any = "#f4ead0",
    board: Any = "#2a1a12",
    glow: float = 0.0,
    vertical: bool = False,
    pad: float = 0.5,
    material: str = "paint",
    frame: Any = None,
) -> Solid:
    """Words on a board facing +Z, its middle at the origin, its back at z = 0.

    Args:
        glow: above 0 the words shine.
        board: its colour; None leaves the letters alone.
    """
    paint = kit.material("lamp", ink, emission=glow) if glow else kit.material("paint", ink)
    words = kit.text(text, size, paint, vertical=vertical)
    (x0, y0, _), (x1, y1, _) = words.low, words.high
    if board is None:
        return words
    w, h = x1 - x0 + 2 * pad * size, y1 - y0 + 1.2 * pad * size
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    out = kit.box(w, h, 0.04, kit.material(material, board), 0.006, (cx, cy - h / 2, -0.025))
    if frame is not None:
        trim = kit.material("brass", frame) if frame in ("gold", "brass") else kit.material("wood", frame)
        out += kit.box(w + 0.08, 0.05, 0.06, trim, 0.0, (cx, cy + h / 2, -0.02)) + kit.box(
            w + 0.08, 0.05, 0.06, trim, 0.0, (cx, cy - h / 2 - 0.05, -0.02)
        )
        out += joined(kit.box(0.05, h, 0.06, trim, 0.0, (cx + s * (w / 2 + 0.025), cy - h / 2, -0.02)) for s in (-1, 1))
    return (out + words.move(0, 0, 0.004)).move(0, 0, 0.05)


def scroll(
    kit: Kit,
    text: str = "",
    width: float = 0.55,
    height: float = 1.5,
    paper: Any = "#efe4c8",
    mount: Any = "#8a7a5a",
    seed: int = 0,
) -> Solid:
    """A hanging scroll, top at y = height: brush writing down the middle, or, without text, mountains in ink."""
    out = kit.box(width, height, 0.008, kit.material("cloth", mount), 0.0, (0, 0, 0.01)) + kit.box(
        width * 0.8, height * 0.74, 0.01, kit.material("paper", paper), 0.0, (0, height * 0.12, 0.012)
    )
    rod = kit.material("wood", "#2a1a12")
    out += kit.ropes(
        [((-width / 2 - 0.05, y, 0.02), (width / 2 + 0.05, y, 0.02), 0.018) for y in (0.0, height)], rod, 6
    )
    if text:
        size = min(0.62 * height / max(len(text), 1), width * 0.62)
        return out + kit.text(text, size, kit.material("paint", "black"), vertical=True).move(0, height * 0.49, 0.02)
    rng = kit.random(f"scroll {seed}")
    for k in range(3):
        ink = kit.material("paper", ("#b0aca0", "#7a7a74", "#3a3c3c")[k])
        x, peak = rng.uniform(-0.15, 0.15) * width, height * (0.68 - 0.16 * k)
        out += kit.facet(
            [
                (-0.38 * width, height * 0.16, 0.019 + 0.001 * k),
                (0.38 * width, height * 0.16, 0.019 + 0.001 * k),
                (x + 0.2 * width, peak * 0.8, 0.019 + 0.001 * k),
                (x, peak, 0.019 + 0.001 * k),
                (x - 0.12 * width, peak * 0.85, 0.019 + 0.001 * k),
            ],
            ink,
        )
    return out + kit.box(0.05, 0.05, 0.004, kit.material("paint", "#b81c14"), 0.0, (0.25 * width, height * 0.2, 0.024))


def console(
    kit: Kit,
    length: float = 2.0,
    depth: float = 0.8,
    colour: Any = "#3a4248",
    lamps: Sequence[Any] = ("#ff5a3a", "#ffd27a", "#7af0b0", "#7ab8ff"),
    screens: int = 2,
    seed: int = 0,
) -> Solid:
    """A sloping control desk; who works at it sits at +Z. Back at z = 0."""
    body, rng = kit.material("paint", colour, 0.5), kit.random(f"console {seed}")
    side = [(0, 0), (depth * 0.75, 0), (depth, 0.68), (depth, 0.76), (depth * 0.45, 0.84), (0.12, 1.12), (0, 1.12)]
    out = kit.extrude([(-z, y) for z, y in side], length, body).turn("y", 90)
    buttons = [[] for _ in lamps]
    for k in range(int(length / 0.085)):
        for j in range(4):
            if rng.random() < 0.75:
                t = 0.12 + 0.22 * j
                buttons[rng.randrange(len(lamps))].append(
                    (-length / 2 + 0.06 + 0.085 * k, 0.845 - 0.08 * t, depth * (0.47 + 0.5 * t))
                )
    for tone, spots in zip(lamps, buttons, strict=True):
        out += kit.box(0.035, 0.02, 0.035, kit.material("lamp", tone, emission=1.6), 0.0).many(spots)
    for k in range(screens):
        x = -length / 2 + length * (k + 0.5) / screens
        wide = min(length / screens * 0.8, 0.5)
        out += (
            screen(
                kit,
                wide,
                0.22,
                ("#0f3a4a", "#123a24")[k % 2],
                1.0,
                ("graph", "map", "lines")[(k + seed) % 3],
                0.0,
                k + 10 * seed,
            )
            .turn("x", -48)
            .move(x, 0.88, depth * 0.42)
        )
    return out
