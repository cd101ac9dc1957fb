"""Weapons and wands of the right hand, upright about the grip."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from skyscreen.forge.rigs.maker import Maker, Tones
from skyscreen.forge.rigs.tools.stick import stick

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid


def spear(kit: Kit, t: Tones) -> Solid:
    wood, steel = kit.material("wood", "#6a4426"), kit.material("steel", rough=0.25)
    return stick(kit, -0.95, 0.95, 0.012, wood) + kit.lathe(
        [(0, 0.93), (0.035, 1.02), (0.0, 1.22)], steel, segments=8
    ).scale(1, 1, 0.35)


def halberd(kit: Kit, t: Tones) -> Solid:
    wood, steel, gold = (
        kit.material("wood", "#5a1c16"),
        kit.material("steel", rough=0.2),
        kit.material("brass", "gold", 0.3),
    )
    blade = (
        kit.extrude(
            [
                (0.0, 0.0),
                (0.10, 0.05),
                (0.165, 0.22),
                (0.14, 0.42),
                (0.03, 0.56),
                (0.07, 0.36),
                (0.05, 0.18),
                (-0.02, 0.12),
            ],
            0.014,
            steel,
        )
        .turn("y", 90)
        .move(0, 0.92, 0)
    )
    return (
        stick(kit, -1.0, 0.94, 0.014, wood)
        + blade
        + kit.sphere(0.028, gold, (0, 0.93, 0), 12)
        + kit.cone(0.05, 0.13, kit.material("hair", "#b81c1c"), segments=12).turn("x", 180).move(0, 0.92, 0)
    )


def trident(kit: Kit, t: Tones) -> Solid:
    gold = kit.material("brass", "#d8aa3c", 0.25)
    prongs = kit.tube([(0, 0.72, 0), (0.10, 0.78, 0), (0.11, 1.0, 0)], [0.013, 0.013, 0.003], gold, 8, smooth=4).both()
    return stick(kit, -0.95, 0.74, 0.013, gold) + prongs + kit.spikes([((0, 0.72, 0), (0, 1.08, 0), 0.014)], gold, 8)


def sword(kit: Kit, t: Tones) -> Solid:
    steel, gold, grip = (
        kit.material("steel", rough=0.15),
        kit.material("brass", "#c9a24a", 0.3),
        kit.material("leather", "#2a1a12"),
    )
    blade = kit.lathe([(0, 0.06), (0.026, 0.07), (0.022, 0.62), (0, 0.74)], steel, segments=8).scale(1, 1, 0.28)
    return (
        blade
        + kit.box(0.19, 0.022, 0.03, gold, 0.006, at=(0, 0.045, 0))
        + stick(kit, -0.07, 0.05, 0.014, grip)
        + kit.sphere(0.022, gold, (0, -0.085, 0), 10)
    )


def katana(kit: Kit, t: Tones) -> Solid:
    steel, cord = kit.material("steel", rough=0.12), kit.material("cloth", "#1a1a24")
    blade = kit.tube(
        [(0, 0.06, 0), (0, 0.40, 0.012), (0, 0.74, 0.055)], [0.018, 0.016, 0.004], steel, 8, smooth=5
    ).scale(0.32, 1, 1)
    return (
        blade
        + kit.cylinder(0.034, 0.008, kit.material("brass", "#8a6a2c", 0.3), (0, 0.05, 0), 18)
        + stick(kit, -0.14, 0.05, 0.015, cord)
    )


def golden_rod(kit: Kit, t: Tones) -> Solid:
    red, gold = kit.material("carpaint", "#b81c14", 0.25), kit.material("brass", "#e8b83a", 0.2)
    return stick(kit, -0.75, 0.75, 0.019, red) + (
        kit.capsule((0, 0.72, 0), (0, 0.92, 0), 0.024, gold, 12)
        + kit.capsule((0, -0.92, 0), (0, -0.72, 0), 0.024, gold, 12)
    )


def staff(kit: Kit, t: Tones) -> Solid:
    wood = kit.material("wood", "#5a3a20")
    knot = kit.tube(
        [(0, 0.62, 0), (0.03, 0.74, 0.02), (-0.035, 0.82, 0.0), (0.01, 0.88, -0.02)],
        [0.017, 0.02, 0.018, 0.008],
        wood,
        8,
        smooth=4,
    )
    return (
        stick(kit, -0.98, 0.64, 0.016, wood)
        + knot
        + kit.sphere(0.036, kit.material("lamp", "#7ad0ff", emission=2.5), (0, 0.79, 0.012), 14)
    )


def wand(kit: Kit, t: Tones) -> Solid:
    gold = kit.material("lamp", "#ffe89a", emission=3.0)
    star = kit.extrude(
        [
            (
                (0.055 if k % 2 == 0 else 0.023) * math.sin(math.pi * k / 5),
                (0.055 if k % 2 == 0 else 0.023) * math.cos(math.pi * k / 5),
            )
            for k in range(10)
        ],
        0.014,
        gold,
    ).move(0, 0.36, 0)
    return stick(kit, -0.05, 0.31, 0.006, kit.material("paint", "#f4e8f0", 0.3)) + star


def magic_wand(kit: Kit, t: Tones) -> Solid:
    black, white = kit.material("plastic", "#141416", 0.2), kit.material("plastic", "#f2f0ea", 0.2)
    return stick(kit, -0.05, 0.24, 0.009, black) + kit.cylinder(0.0095, 0.05, white, (0, 0.22, 0), 12)


WEAPONS: dict[str, Maker] = {
    f.__name__: f for f in (spear, halberd, trident, sword, katana, golden_rod, staff, wand, magic_wand)
}
"""Upright in the right hand; a deed that needs the hand takes the tool along."""
