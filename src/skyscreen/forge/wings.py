"""Aircraft: wings of one section and bodies of round rings. Metres, facing +Z."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from skyscreen.forge.solid import Paint, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def wing(
    kit: Kit, span: float, root: float, tip: float, sweep: float, rise: float, thick: float, paint: Paint
) -> Solid:
    """One wing along +X from the origin.

    Args:
        span: metres of this half; root, tip: chords.
        sweep, rise: metres by which the tip lies behind and above the root.
        thick: half thickness at the root.
    """

    def ring(u: float) -> list[tuple[float, float, float]]:
        chord = root + (tip - root) * u
        out = []
        for k in range(14):
            a = 2 * math.pi * k / 14
            lift = thick * (1 - 0.6 * u) * math.sin(a) * (1 + 0.35 * math.cos(a))
            out.append((span * u, rise * u + lift, chord * 0.5 * math.cos(a) - sweep * u))
        return out

    return kit.loft([ring(u) for u in (0, 0.35, 0.7, 0.96, 1)], paint)


def fuselage(kit: Kit, stations: Sequence[Sequence[float]], paint: Paint, sides: int = 18) -> Solid:
    """A body over stations (z, middle height, half width, half height), nose or tail first."""
    return kit.loft(
        [
            [(w * math.cos(a), y + t * math.sin(a), z) for a in (2 * math.pi * k / sides for k in range(sides))]
            for z, y, w, t in stations
        ],
        paint,
    )


def propeller(
    kit: Kit, radius: float, blades: int, at: tuple[float, float, float], name: str = "propeller", tip: str = "yellow"
) -> Solid:
    """Blades and spinner turning about +Z while the thing goes."""
    dark = kit.material("iron")
    blade = kit.box(0.13 * radius, 0.86 * radius, 0.03 * radius, dark, 0.01, at=(0, 0.05 * radius, 0)).turn("y", 24)
    blade += kit.box(
        0.13 * radius, 0.1 * radius, 0.035 * radius, kit.material("paint", tip), 0.005, at=(0, 0.9 * radius, 0)
    ).turn("y", 24)
    made = blade.copy_round(blades, "z") + kit.cone(
        0.13 * radius, 0.28 * radius, kit.material("steel"), segments=14
    ).turn("x", 90)
    return kit.hinge(name, made.move(*at), at, "z", "turn", rate=34.0)
