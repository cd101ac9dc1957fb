"""A house as data: wall, storeys, windows, ground floor and roof of any time and land, its front at z = 0.

A town is a `House` (see `forge.buildings.styles`); `front` draws one of its many members.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from skyscreen.forge.buildings import ironwork, openings, roofs
from skyscreen.forge.solid import Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


@dataclass(frozen=True)
class House:
    """What the houses of one town have in common; lengths in metres."""

    wall: str
    """Material of the walls."""
    tones: tuple[str, ...]
    floors: tuple[int, int] = (2, 3)
    """Fewest and most storeys."""
    storey: float = 3.0
    wide: tuple[float, float] = (6.0, 9.0)
    deep: float = 8.0
    roof: str = "gable"
    """A name of `roofs.ROOFS`."""
    tiles: tuple[str, ...] = ("#7a4632", "#6a3c2c")
    rise: float = 0.45
    """Height of the roof as a share of the span that it covers."""
    window: str = "rect"
    """A name of `openings.WINDOWS`."""
    pane: tuple[float, float] = (0.95, 1.35)
    bay: float = 2.2
    """From window to window."""
    ground: str = "door"
    """A name of `openings.GROUNDS`."""
    first: float = 0.0
    """Height of the ground floor; 0: as the others."""
    trim: str = "#e0d8c8"
    frame: str = "#3a2c22"
    lit: float = 0.6
    """Share of the windows with a light behind."""
    extras: tuple[str, ...] = ()
    """balcony, ironwork (galleries of cast iron), cornice, awning, sign, beams, chimney, ac, laundry, pots, quoins, flags, stairs, step."""
    signs: tuple[str, ...] = ()
    facade: tuple[float, float] = (0.0, 0.0)
    """Bay and storey of windows drawn by the material instead of one by one (towers); (0, 0): none."""


def front(kit: Kit, style: House, width: float, floors: int, seed: int = 0) -> Solid:
    """One house of a style."""
    rng = kit.random(f"house {seed}")
    tone = style.tones[seed % len(style.tones)]
    low = style.first or style.storey
    tall = low + style.storey * (floors - 1)
    if style.roof == "cone":
        return _round(kit, style, width, tone, rng)
    if style.facade[0]:
        bay = width / max(round(width / style.facade[0]), 1)
        named = {"bay": bay, "floor": style.facade[1], "lit": style.lit, "from": low}
        wall = kit.material("facade", tone, None, 1.0, 0.0, "", **named)
    else:
        wall = kit.material(style.wall, tone)
    trim, frame = kit.material("paint", style.trim, 0.7), kit.material("paint", style.frame, 0.6)
    out = kit.box(width, tall, style.deep, wall, 0.0, (0, 0, -style.deep / 2)).vary(rng.random())
    out += openings.ground(kit, style, width, low, wall, trim, frame, rng)
    if floors > 1 and not style.facade[0]:
        out += openings.storeys(kit, style, width, low, floors, trim, frame, rng)
    out += roofs.roof(kit, style, width, tall, wall, trim, rng, seed)
    return out + _extras(kit, style, width, low, tall, floors, trim, frame, rng)


def _extras(kit: Kit, style: House, width: float, low: float, tall: float, floors: int, trim, frame, rng: Random) -> Solid:
    out = Solid()
    x = width / 2
    if "cornice" in style.extras:
        out += kit.box(width + 0.3, 0.35, 0.5, trim, 0.0, (0, tall - 0.35, 0.1)) + kit.box(width + 0.1, 0.2, 0.24, trim, 0.0, (0, low - 0.2, 0.06))
    if "quoins" in style.extras:
        block = kit.box(0.5, 0.34, 0.1, trim, 0.0)
        out += block.many([(s * (x - 0.25), 0.7 * k, 0.03) for s in (-1, 1) for k in range(int(tall / 0.7))])
    if "beams" in style.extras:  # ends of the roof beams
        log = kit.cylinder(0.09, 0.5, kit.material("wood", "#4a3424"), (0, 0, 0), 6).turn("x", 90)
        out += log.many([(-x + 0.5 + 0.8 * k, tall - 0.45, 0.0) for k in range(int(width / 0.8))])
    if "balcony" in style.extras and floors > 1:
        for n in range(1, floors):
            if rng.random() < 0.6:
                y, w = low + style.storey * (n - 1), width * rng.uniform(0.4, 0.8)
                out += kit.box(w, 0.14, 0.9, trim, 0.0, (0, y - 0.1, 0.45))
                bars = [((-w / 2 + 0.22 * k, y, 0.86), (-w / 2 + 0.22 * k, y + 0.95, 0.86), 0.014) for k in range(int(w / 0.22) + 1)]
                out += kit.ropes([*bars[:: 1 if kit.detail > 0.5 else 3], ((-w / 2, y + 0.95, 0.86), (w / 2, y + 0.95, 0.86), 0.03)], frame, 3)
    if "gallery" in style.extras and floors > 1:  # a roofed wooden walk along the upper floor
        y = low
        out += kit.box(width, 0.14, 1.3, frame, 0.0, (0, y - 0.1, 0.65))
        posts = [-x + 0.2 + (width - 0.4) * k / max(round(width / 2.4), 1) for k in range(max(round(width / 2.4), 1) + 1)]
        rows = [((p, 0, 1.2), (p, tall - 0.1, 1.2), 0.09) for p in posts]
        rows += [((-x, y + 0.95, 1.2), (x, y + 0.95, 1.2), 0.04), ((-x, y + 0.5, 1.2), (x, y + 0.5, 1.2), 0.03)]
        out += kit.ropes(rows, frame, 5)
    if "ironwork" in style.extras and floors > 1:
        out += ironwork.galleries(kit, width, low, style.storey, floors, frame, rng)
    if "awning" in style.extras and rng.random() < 0.75:
        tone = rng.choice(("#b3402c", "#2f6a5a", "#d0902c", "#3a5a8a", "#8a2a3a"))
        for k in range(int(width * 0.8 / 0.4)):
            cloth = kit.material("cloth", tone if k % 2 else "#efe6d0")
            out += kit.sheet(lambda u, v, k=k: (-0.4 * width + 0.4 * (k + v), low - 0.35 - 0.7 * u, 0.08 + 1.3 * u), 2, 1, cloth, flip=True)
    if style.signs and "sign" in style.extras:
        word = style.signs[rng.randrange(len(style.signs))]
        board, ink = kit.material("wood", "#2c1c14"), kit.material("lamp", "#e8c060", emission=0.8)
        if ord(word[0]) > 0x2E80 and rng.random() < 0.5:  # Chinese boards also hang on their end
            high = 0.5 * len(word) + 0.3
            out += kit.box(0.6, high, 0.08, board, 0.0, (0.36 * width, low - 0.3 - high, 0.5)) + kit.text(word, 0.42, ink, vertical=True).move(0.36 * width, low - 0.3 - high / 2, 0.6)
        else:
            wide = min(0.42 * len(word) * (1.0 if ord(word[0]) > 0x2E80 else 0.6) + 0.5, width * 0.85)
            out += kit.box(wide, 0.62, 0.08, board, 0.0, (0, low - 0.5, 0.16)) + kit.text(word, 0.42, ink).move(0, low - 0.2, 0.22)
    if "ac" in style.extras:
        unit = kit.box(0.8, 0.55, 0.35, kit.material("paint", "#c8c8c4", 0.6), 0.0, (0, 0, 0.2))
        out += unit.many([(rng.uniform(-x + 0.6, x - 0.6), low + style.storey * rng.randrange(max(floors - 1, 1)) + 0.3, 0.0) for _ in range(floors)])
    if "laundry" in style.extras and floors > 1:
        for n in range(1, floors):
            if rng.random() < 0.5:
                y = low + style.storey * (n - 1) + 1.9
                line = kit.ropes([((-0.35 * width, y, 0.6), (0.35 * width, y, 0.6), 0.012)], frame, 3)
                for k in range(4):
                    tone = rng.choice(("#e8e2da", "#5a7ab0", "#b3402c", "#d8b864", "#4a4a50"))
                    line += kit.box(0.5, 0.8, 0.02, kit.material("cloth", tone), 0.0, (-0.3 * width + 0.2 * width * k, y - 0.8, 0.6))
                out += line.sway(0.3, y, y - 0.8)
    if "pots" in style.extras:
        for s in (-1, 1):
            if rng.random() < 0.6:
                pot = kit.lathe([(0.16, 0), (0.24, 0.4), (0.2, 0.42)], kit.material("ceramic", "#a85c38"), segments=8).move(s * x * 0.8, 0, 0.45)
                spots = [(s * x * 0.8 + rng.gauss(0, 0.15), 0.6 + rng.uniform(-0.15, 0.3), 0.45 + rng.gauss(0, 0.15)) for _ in range(26)]
                out += pot + kit.leaves(spots, 0.18, 0.1, kit.material("leaf", "#4c7a34"), f"pot {s}", spread=0.9)
                out += kit.leaves(spots[::2], 0.12, 0.1, kit.material("petal", rng.choice(("#d0304a", "#e8708a", "#c030a0"))), f"bloom {s}")
    if "lanterns" in style.extras:
        from skyscreen.forge.buildings.lanterns import lantern

        hung = lantern(kit, 0.24, "#e8200c" if "red" in style.extras else "#f0b060")
        out += hung.many([(s * width * 0.3, low - 0.25, 1.0) for s in (-1, 1)])
    if "flags" in style.extras:
        rows = [((-x, tall + 0.4, 0.3), (x, tall - 0.2, 1.4), 0.01)]
        out += kit.ropes(rows, frame, 3)
        for k in range(8):
            tone = ("#3a6ac8", "#e8e4da", "#c8202a", "#2f8a4a", "#e8c01c")[k % 5]
            t = (k + 0.5) / 8
            out += kit.panel(0.36, 0.42, kit.material("cloth", tone), (-x + width * t, tall + 0.4 - 0.6 * t - 0.22, 0.3 + 1.1 * t)).sway(0.7)
    return out


def _round(kit: Kit, style: House, width: float, tone: str, rng: Random) -> Solid:
    """A round hut of mud under a cone of thatch."""
    r, high = width / 2, style.storey
    wall, thatch = kit.material(style.wall, tone), kit.material("grass", style.tiles[0])
    out = kit.cylinder(r, high, wall, (0, 0, -r), 20) + kit.lathe([(r * 1.32, high - 0.35), (0, high + r * 2 * style.rise)], thatch, (0, 0, -r), 20)
    out += kit.lathe([(r * 1.32, high - 0.38), (0.9 * r, high)], kit.material("wood", "#4a3a28"), (0, 0, -r), 20)
    out += kit.box(0.9, 1.75, 0.2, kit.material("wood", "#2c1e14"), 0.0, (0, 0, -0.08))
    band = kit.material("paint", rng.choice(("#8a3a24", "#e0d0b0", "#2c2420")), 0.9)
    return out + kit.cylinder(r + 0.02, 0.35, band, (0, 0.5, -r), 20) + kit.cylinder(0.12, 0.3, thatch, (0, high + r * 2 * style.rise - 0.1, -r), 6)


def widths(style: House, seed: int) -> tuple[float, int]:
    """Width and storeys of the style's member `seed`, spread evenly over what it allows."""
    share = (0.5 + 0.61803 * seed) % 1.0
    low, high = style.floors
    return style.wide[0] + (style.wide[1] - style.wide[0]) * share, low + math.floor((high - low + 1) * ((0.3 + 0.41421 * seed) % 1.0))
