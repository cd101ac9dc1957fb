"""Hulls: what boats share. A skin from keel to rail in two colours that meet at the waterline, deck, transom, rail.

Metres, bow towards +Z, waterline at y = 0; u runs from stern 0 to bow 1, v from keel 0 to rail 1.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from skyscreen.forge.solid import Paint, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

Skin = Callable[..., tuple[float, float, float]]


def hull(
    kit: Kit,
    length: float,
    beam: float,
    draught: float,
    freeboard: float,
    paint: Paint,
    *,
    boot: Paint | None = None,
    deck: Paint | None = None,
    inner: Paint | None = None,
    rail: Paint | None = None,
    sheer: float = 0.3,
    stern: float = 0.0,
    transom: float = 0.75,
    bow: float = 2.2,
    full: float = 0.5,
    rake: float = 0.08,
    bulwark: float = 0.12,
    thick: float = 0.03,
) -> tuple[Solid, Skin]:
    """A hull, and the function (u, v, side) → point of its starboard or port skin.

    Args:
        boot: paint under the waterline; None: the same.
        deck: closes it `bulwark` metres under the rail; `inner`: an open boat's inside instead.
        sheer, stern: metres by which the rail rises towards bow and stern.
        transom: half width at the stern as a share; 0 makes it pointed at both ends.
        bow: power of the plan towards the bow; 1.5 fine, 4 bluff.
        full: power of the section; 0.3 a box, 0.9 a wedge.
        rake: how far the stem leans forward, in lengths.
        thick: radius of the rail.
    """

    def top(u: float) -> float:
        return freeboard + sheer * max(u - 0.45, 0) ** 2 / 0.3025 + stern * max(0.45 - u, 0) ** 2 / 0.2025

    def skin(u: float, v: float, side: float = 1.0) -> tuple[float, float, float]:
        if u < 0.45:
            wide = transom + (1 - transom) * math.sin(math.pi / 2 * u / 0.45) ** (1.0 if transom > 0 else 0.7)
        else:
            wide = 1 - ((u - 0.45) / 0.55) ** bow
        fine = 1 + 1.3 * max(u - 0.6, 0) / 0.4
        half = beam / 2 * max(wide, 0.0) * math.sin(math.pi / 2 * min(v, 1.0)) ** (full * fine)
        lean = rake * length * max(u - 0.5, 0) ** 1.5 / 0.354 * (v - 0.6)
        return side * half, -draught + (draught + top(u)) * v, length * (u - 0.5) + lean

    def water(u: float) -> float:
        return draught / (draught + top(u))

    low, high = boot or paint, paint
    made = kit.sheet(lambda u, v: skin(u, v * water(u)), 26, 5, low, flip=True)
    made += kit.sheet(lambda u, v: skin(u, water(u) + (1 - water(u)) * v), 26, 5, high, flip=True)
    steps = kit.n(22, 8)
    made += kit.tube([skin(k / steps, 1.0) for k in range(steps + 1)], thick, rail or paint, 6)
    if inner is not None:
        made += kit.sheet(lambda u, v: _in(skin(u, 0.16 + 0.84 * v), thick), 22, 5, inner)
    made = made.both()
    if transom > 0:
        made += kit.sheet(lambda u, v: _over(skin(0, u), 2 * v - 1), 6, 4, high, flip=True)
    if inner is not None:
        made += kit.sheet(lambda u, v: _over(skin(0.03 + 0.92 * u, 0.2), 1.7 * v - 0.85), 14, 3, inner)
    if deck is not None:
        made += kit.sheet(lambda u, v: _lower(_over(skin(u, 1), 2 * v - 1), bulwark), 18, 4, deck)
        if bulwark > 0.02:
            made += kit.sheet(lambda u, v: _lower(_in(skin(u, 1), thick), bulwark * (1 - v)), 20, 2, high).both()
    return made, skin


def _in(p: tuple[float, float, float], by: float) -> tuple[float, float, float]:
    return max(p[0] - by, 0.0), p[1], p[2] * 0.99


def _over(p: tuple[float, float, float], share: float) -> tuple[float, float, float]:
    return p[0] * share, p[1], p[2]


def _lower(p: tuple[float, float, float], by: float) -> tuple[float, float, float]:
    return p[0], p[1] - by, p[2]


def house(
    kit: Kit,
    width: float,
    height: float,
    depth: float,
    paint: Paint,
    at: tuple[float, float, float],
    panes: int = 4,
    glass: Paint | None = None,
    roof: Paint | None = None,
    lean: float = 0.0,
) -> Solid:
    """A deckhouse standing on `at`: a rounded box, a row of windows all round, a roof that juts out.

    Args:
        panes: windows a long side; 0 none.
        lean: degrees by which the front leans back.
    """
    x, y, z = at
    pane = glass or kit.material("pane")
    made = kit.box(width, height, depth, paint, 0.05 * height, at=at)
    if roof is not None:
        made += kit.box(1.08 * width, 0.06 * height, 1.06 * depth, roof, 0.02 * height, at=(x, y + height, z))
    if panes:
        wide, tall = 0.66 * depth / panes, 0.36 * height
        for k in range(panes):
            made += kit.box(
                width + 0.03 * height,
                tall,
                wide,
                pane,
                0.0,
                at=(x, y + 0.48 * height, z + (k - (panes - 1) / 2) * depth / panes * 0.96),
            )
        across = max(round(panes * width / depth), 2)
        for k in range(across):
            made += kit.box(
                0.72 * width / across,
                tall,
                depth + 0.03 * height,
                pane,
                0.0,
                at=(x + (k - (across - 1) / 2) * width / across * 0.96, y + 0.48 * height, z),
            )
    return made if not lean else made.move(-x, -y, -z).turn("x", -lean).move(x, y, z)


def railing(
    kit: Kit,
    skin: Skin,
    height: float,
    paint: Paint,
    first: float = 0.02,
    last: float = 0.97,
    posts: int = 16,
    bars: int = 2,
    radius: float = 0.02,
) -> Solid:
    """Posts and bars along both rails of a hull, from u `first` to `last`."""
    spots = [skin(first + (last - first) * k / posts, 1.0) for k in range(posts + 1)]
    rows = [((x, y, z), (x, y + height, z), radius) for x, y, z in spots]
    for bar in range(1, bars + 1):
        up = height * bar / bars
        rows += [
            ((a[0], a[1] + up, a[2]), (b[0], b[1] + up, b[2]), radius) for a, b in pairwise(spots)
        ]
    return kit.ropes(rows, paint).both()
