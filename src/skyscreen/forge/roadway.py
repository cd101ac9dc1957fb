"""What a windscreen shows: the road running away between its house fronts and trees, in the wall's own frame.

Shining sheets like those of `forge.views`; z < 0 is ahead. By night the windows are lit and red lamps go before.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

from skyscreen.forge import daylight
from skyscreen.forge.solid import Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

HALF, FRONTS, END = 3.6, 7.6, 62.0
"""Metres: half the carriageway, the house fronts from its middle, where the road is lost in the distance."""
TONES = ((0.42, 0.24, 0.17), (0.47, 0.40, 0.30), (0.34, 0.35, 0.36), (0.45, 0.30, 0.21))


def ahead(kit: Kit, x: float, level: float, night: bool, floor: float, rng: random.Random, weather: str) -> Solid:
    """The road ahead of a wall whose panes have their middle at `x`.

    Args:
        level: radiance of the sky, film units.
        floor: metres that the cabin's floor lies over the road.
    """
    f = 0.16 if night else 0.62
    white = weather in ("snow", "blizzard")

    def lit(tone: Any, share: float = f) -> Any:
        return kit.material("lamp", daylight.fallen(weather, tone) if white else tone, emission=level * share)

    y, near = -floor, 2.4
    out = kit.sheet(lambda u, v: (x - 30 + 60 * u, y - 0.02, -near - END * v), 2, 2, lit((0.36, 0.36, 0.34)))
    out += kit.sheet(lambda u, v: (x + HALF * (2 * u - 1), y, -near - END * v), 2, 2, lit((0.17, 0.17, 0.18)))
    pale = lit((0.8, 0.8, 0.76))
    dash = kit.sheet(lambda u, v: (x + HALF * 0.5 + 0.09 * (2 * u - 1), y + 0.01, -3.0 * v), 1, 1, pale)
    out += dash.many([(0, 0, -near - 6.5 * k) for k in range(9)])
    glass = kit.material("lamp", "#ffcf8a", emission=0.9) if night else lit((0.13, 0.17, 0.21), 0.8)
    leaf = lit(daylight.fallen(weather, (0.22, 0.33, 0.15)) if not night else (0.06, 0.1, 0.07))
    trunk = lit((0.2, 0.15, 0.11))
    for side in (-1, 1):
        at, k = 3.0, rng.randrange(4)
        while at < END - 6:
            wide, tall = rng.uniform(6.0, 10.0), rng.uniform(7.0, 13.0)
            tone = TONES[k % len(TONES)]
            panes = [(a, b, 0.04) for a in (-0.36 * wide, -0.12 * wide, 0.12 * wide, 0.36 * wide)
                     for b in (4.2, 6.6, 9.0, 11.4) if b < tall - 1 and (not night or rng.random() < 0.55)]
            house = kit.panel(wide, tall, lit(tone), (0, tall / 2, 0))
            house += kit.panel(wide * 0.8, 1.9, glass, (0, 1.4, 0.04))
            house += kit.panel(0.9, 1.4, glass).many(panes) if panes else Solid()
            house += kit.panel(wide, 0.5, lit((0.6, 0.57, 0.5)), (0, 3.1, 0.05))
            out += house.turn("y", -90.0 * side).move(x + side * FRONTS, y, -at - wide / 2)
            at, k = at + wide + 0.1, k + 1 + rng.randrange(2)
        for n in range(6):
            z = -6.0 - 9.0 * n
            out += kit.ellipsoid(1.15, 1.4, 1.15, leaf, (x + side * 5.2, y + 3.6, z), 9)
            out += kit.box(0.16, 2.6, 0.16, trunk, 0.0, (x + side * 5.2, y, z))
    return out + _car(kit, x + 0.9 * HALF * 0.5, y, -15.0, lit((0.5, 0.1, 0.09)), lit((0.1, 0.11, 0.13)), night)


def _car(kit: Kit, x: float, y: float, z: float, body: Any, dark: Any, night: bool) -> Solid:
    """The car in front, from behind."""
    lamp = kit.material("lamp", "#ff2a1c", emission=3.0 if night else 0.9)
    out = kit.panel(1.75, 0.75, body, (x, y + 0.65, z)) + kit.panel(1.4, 0.5, body, (x, y + 1.22, z - 0.4))
    out += kit.panel(1.2, 0.36, dark, (x, y + 1.2, z - 0.38)) + kit.panel(1.6, 0.3, dark, (x, y + 0.2, z))
    return out + kit.panel(0.3, 0.16, lamp).many([(x + s * 0.68, y + 0.82, z + 0.02) for s in (-1, 1)])
