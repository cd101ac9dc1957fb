"""What sport, the stage, a walk and a feast put into the right hand, upright about the grip."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from skyscreen.forge.rigs.maker import Maker, Tones
from skyscreen.forge.rigs.tools.stick import stick
from skyscreen.forge.solid import joined

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid


def microphone(kit: Kit, t: Tones) -> Solid:
    dark = kit.material("plastic", "#17171a", 0.3)
    return kit.lathe([(0, -0.12), (0.016, -0.11), (0.022, 0.10), (0, 0.11)], dark, segments=14) + kit.sphere(
        0.035, kit.material("steel", "#8a8c90", 0.5), (0, 0.13, 0), 16
    )


def racket(kit: Kit, t: Tones) -> Solid:
    frame, string = kit.material("carpaint", t["coat"], 0.25), kit.material("plastic", "#f0eee6", 0.4)
    head = kit.torus(0.115, 0.010, frame, segments=30, sides=8).turn("x", 90).scale(1, 1.25, 1).move(0, 0.36, 0)
    net = kit.ropes(
        [
            (
                (x, 0.36 - 0.14 * (1 - (x / 0.115) ** 2) ** 0.5, 0),
                (x, 0.36 + 0.14 * (1 - (x / 0.115) ** 2) ** 0.5, 0),
                0.0012,
            )
            for x in (0.024 * j for j in range(-4, 5))
        ]
        + [
            (
                (-0.112 * (1 - ((y - 0.36) / 0.14) ** 2) ** 0.5, y, 0),
                (0.112 * (1 - ((y - 0.36) / 0.14) ** 2) ** 0.5, y, 0),
                0.0012,
            )
            for y in (0.36 + 0.026 * j for j in range(-4, 5))
        ],
        string,
        3,
    )
    return stick(kit, -0.07, 0.22, 0.013, kit.material("leather", "#2a2a2e")) + head + net


def pole(kit: Kit, t: Tones) -> Solid:
    """A ski pole."""
    dark = kit.material("plastic", "#2a2a30", 0.3)
    return (
        stick(kit, -0.95, 0.06, 0.008, dark)
        + kit.torus(0.038, 0.006, dark, (0, -0.86, 0), 16, 6)
        + stick(kit, -0.04, 0.07, 0.015, kit.material("rubber", "black"))
    )


def rod(kit: Kit, t: Tones) -> Solid:
    cane_ = kit.tube(
        [(0, -0.18, -0.05), (0, 0.5, 0.25), (0, 1.25, 0.85), (0, 1.5, 1.35)],
        [0.013, 0.011, 0.006, 0.003],
        kit.material("wood", "#a8803c"),
        7,
        smooth=4,
    )
    return (
        cane_
        + kit.ropes([((0, 1.5, 1.35), (0, -0.4, 1.5), 0.0016)], kit.material("plastic", "#f0f0ee"), 3)
        + kit.cylinder(0.028, 0.03, kit.material("steel"), segments=14).turn("z", 90).move(0, 0.06, 0.03)
    )


def cane(kit: Kit, t: Tones) -> Solid:
    wood = kit.material("wood", "#4a2c18")
    return stick(kit, -0.86, 0.03, 0.012, wood) + kit.tube(
        [(0, 0.02, 0), (0, 0.06, 0.02), (0, 0.055, 0.07), (0, 0.02, 0.085)], 0.013, wood, 8, smooth=3
    )


def magnifier(kit: Kit, t: Tones) -> Solid:
    brass = kit.material("brass", "#b08a3c", 0.3)
    return (
        stick(kit, -0.06, 0.08, 0.010, kit.material("wood", "#3a2014"))
        + kit.torus(0.058, 0.007, brass, segments=28, sides=8).turn("x", 90).move(0, 0.145, 0)
        + kit.cylinder(0.055, 0.006, kit.material("glass", "#e0ecf0", 0.05), segments=26)
        .turn("x", 90)
        .move(0, 0.145, 0.003)
    )


def tray(kit: Kit, t: Tones) -> Solid:
    silver, glass = kit.material("steel", "#c9ccd0", 0.2), kit.material("glass", "#e8eef0", 0.05)
    cup = kit.lathe(
        [(0, 0), (0.026, 0.004), (0.005, 0.012), (0.004, 0.07), (0.032, 0.10), (0.028, 0.16)], glass, segments=18
    )
    return (
        kit.lathe([(0, 0.052), (0.16, 0.054), (0.175, 0.072)], silver, segments=36)
        + kit.lathe([(0.175, 0.068), (0.16, 0.046), (0, 0.046)][::-1], silver, segments=36)
        + cup.move(0.05, 0.056, 0.04)
        + cup.move(-0.05, 0.056, 0.02)
        + cup.move(0.0, 0.056, -0.07)
    )


def bouquet(kit: Kit, t: Tones) -> Solid:
    stems, leaf = kit.material("leaf", "#4a7a3a"), kit.material("leaf", "#3a6a2c")
    tones = [kit.material("petal", c) for c in ("#e0506a", "#f2d8dc", "#f0c83a", "#c83a5a")]
    blooms = joined(
        kit.sphere(
            0.030,
            tones[k % 4],
            (
                0.075 * math.sin(2.4 * k) * (k / 16) ** 0.5,
                0.20 + 0.035 * math.cos(1.7 * k) - 0.04 * k / 16,
                0.075 * math.cos(2.4 * k) * (k / 16) ** 0.5,
            ),
            10,
        )
        for k in range(17)
    )
    return (
        blooms
        + kit.lathe(
            [(0, -0.12), (0.022, -0.12), (0.035, 0.05), (0.105, 0.19), (0, 0.17)],
            kit.material("paper", "#f4ead6"),
            segments=18,
        )
        + kit.ellipsoid(0.03, 0.07, 0.008, leaf, (0.09, 0.17, 0.04), 8).both()
        + stick(kit, -0.16, -0.08, 0.016, stems)
    )


PASTIME: dict[str, Maker] = {f.__name__: f for f in (microphone, racket, pole, rod, cane, magnifier, tray, bouquet)}
"""Upright in the right hand; a deed that needs the hand takes the tool along."""
