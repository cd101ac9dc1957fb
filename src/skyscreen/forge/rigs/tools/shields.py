"""Shields, strapped to the left forearm."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from skyscreen.forge.rigs.maker import Maker, Tones
from skyscreen.forge.solid import joined

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid


def scutum(kit: Kit, t: Tones) -> Solid:
    red, gold = kit.material("paint", t["dress"], 0.4, slot="shield"), kit.material("brass", "#d8aa3c", 0.3)

    def face(u: float, v: float, lift: float) -> tuple[float, float, float]:
        a = math.radians(-46 + 92 * u)
        return 0.34 * math.cos(a) - 0.24 + lift, 0.52 * (1 - 2 * v), 0.34 * math.sin(a)

    board = kit.sheet(lambda u, v: face(u, v, 0.012), 14, 8, red, flip=True) + kit.sheet(
        lambda u, v: face(u, v, -0.012), 14, 8, kit.material("wood", "#8a5a30")
    )
    rim = kit.tube(
        [
            face(u, v, 0.0)
            for u, v in (
                (0, 0),
                (0.25, 0),
                (0.5, 0),
                (0.75, 0),
                (1, 0),
                (1, 0.5),
                (1, 1),
                (0.75, 1),
                (0.5, 1),
                (0.25, 1),
                (0, 1),
                (0, 0.5),
                (0, 0),
            )
        ],
        0.012,
        gold,
        6,
    )
    boss = kit.ellipsoid(0.05, 0.075, 0.075, gold, (0.115, 0, 0), 16)
    bolt = kit.ropes(
        [
            ((0.117, 0.10, 0.0), (0.115, 0.42, 0.0), 0.009),
            ((0.117, -0.10, 0.0), (0.115, -0.42, 0.0), 0.009),
            ((0.112, 0.05, 0.08), (0.075, 0.32, 0.16), 0.008),
            ((0.112, 0.05, -0.08), (0.075, 0.32, -0.16), 0.008),
            ((0.112, -0.05, 0.08), (0.075, -0.32, 0.16), 0.008),
            ((0.112, -0.05, -0.08), (0.075, -0.32, -0.16), 0.008),
        ],
        gold,
        5,
    )
    return board + rim + boss + bolt


def round_shield(kit: Kit, t: Tones) -> Solid:
    wood, iron, paint = (
        kit.material("wood", "#8a5a30"),
        kit.material("steel", "#6a6c70", 0.4),
        kit.material("paint", t["dress"], 0.5, slot="shield"),
    )
    disc = (
        kit.cylinder(0.34, 0.025, wood, segments=36)
        + kit.torus(0.335, 0.016, iron, (0, 0.0125, 0), 36, 6)
        + kit.ellipsoid(0.085, 0.055, 0.085, iron, (0, 0.025, 0), 18)
    )
    fields = joined(
        kit.box(
            0.20, 0.004, 0.20, paint, 0.001, at=(0.115 * math.cos(a + 0.785), 0.026, 0.115 * math.sin(a + 0.785))
        ).scale(1, 1, 1)
        for a in (0.0, math.pi)
    )
    return (disc + fields).turn("z", -90).move(0.06, 0, 0)


SHIELDS: dict[str, Maker] = {f.__name__: f for f in (scutum, round_shield)}
"""Strapped to the left forearm; their face looks along +X."""
