"""Tools of work for the right hand, upright about the grip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from skyscreen.forge.rigs.maker import Maker, Tones
from skyscreen.forge.rigs.tools.stick import stick

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid


def broom(kit: Kit, t: Tones) -> Solid:
    straw = kit.material("rope", "#c9a04a")
    return (
        stick(kit, -0.55, 0.85, 0.012, kit.material("wood", "#6a4426"))
        + kit.lathe([(0.016, -0.50), (0.045, -0.62), (0.085, -0.92), (0.0, -0.92)], straw, segments=16).scale(1, 1, 0.7)
        + kit.torus(0.03, 0.008, kit.material("rope", "#8a1c1c"), (0, -0.56, 0), 16, 6)
    )


def hammer(kit: Kit, t: Tones) -> Solid:
    return stick(kit, -0.10, 0.20, 0.012, kit.material("wood", "#8a5a30")) + kit.box(
        0.045, 0.05, 0.15, kit.material("steel", "#5a5c60", 0.35), 0.008, at=(0, 0.19, 0.01)
    )


def sledge(kit: Kit, t: Tones) -> Solid:
    return stick(kit, -0.35, 0.38, 0.016, kit.material("wood", "#8a5a30")) + kit.box(
        0.085, 0.085, 0.20, kit.material("steel", "#4a4c50", 0.4), 0.012, at=(0, 0.36, 0)
    )


def wrench(kit: Kit, t: Tones) -> Solid:
    steel = kit.material("steel", rough=0.25)
    jaw = kit.torus(0.036, 0.014, steel, segments=18, sides=8).turn("x", 90).scale(1, 1, 0.8).move(0, 0.21, 0)
    return kit.box(0.026, 0.30, 0.014, steel, 0.005, at=(0, -0.11, 0)) + jaw


def pickaxe(kit: Kit, t: Tones) -> Solid:
    steel = kit.material("steel", "#5a5c60", 0.4)
    return stick(kit, -0.38, 0.42, 0.016, kit.material("wood", "#8a5a30")) + kit.tube(
        [(0, 0.34, 0.28), (0, 0.42, 0.10), (0, 0.42, -0.10), (0, 0.34, -0.28)],
        [0.006, 0.026, 0.026, 0.006],
        steel,
        8,
        smooth=4,
    )


def shovel(kit: Kit, t: Tones) -> Solid:
    return stick(kit, -0.45, 0.5, 0.014, kit.material("wood", "#8a5a30")) + kit.ellipsoid(
        0.10, 0.15, 0.014, kit.material("steel", "#6a6c70", 0.35), (0, -0.55, 0.01), 16
    )


def hoe(kit: Kit, t: Tones) -> Solid:
    return stick(kit, -0.85, 0.55, 0.014, kit.material("wood", "#8a5a30")) + kit.box(
        0.16, 0.11, 0.012, kit.material("steel", "#5a5c60", 0.35), 0.003, at=(0, 0, 0)
    ).turn("x", -68).move(0, 0.53, 0.05)


def brush(kit: Kit, t: Tones) -> Solid:
    return (
        stick(kit, -0.13, 0.10, 0.006, kit.material("wood", "#a8642e"))
        + kit.cylinder(0.008, 0.035, kit.material("steel"), (0, 0.10, 0), 10)
        + kit.lathe([(0, 0.13), (0.011, 0.145), (0.0, 0.19)], kit.material("hair", "#2a5ab0"), segments=10)
    )


def gavel(kit: Kit, t: Tones) -> Solid:
    wood = kit.material("wood", "#5a3018")
    return stick(kit, -0.09, 0.13, 0.009, wood) + kit.cylinder(0.034, 0.12, wood, (0, -0.06, 0), 18).turn("x", 90).move(
        0, 0.14, 0
    )


def torch(kit: Kit, t: Tones) -> Solid:
    return stick(kit, -0.22, 0.20, 0.018, kit.material("wood", "#5a3a20")) + kit.blaze(0.1, 0.3, at=(0, 0.18, 0))


LABOUR: dict[str, Maker] = {
    f.__name__: f for f in (broom, hammer, sledge, wrench, pickaxe, shovel, hoe, brush, gavel, torch)
}
"""Upright in the right hand; a deed that needs the hand takes the tool along."""
