"""What hangs at the left hand or lies on its arm."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from skyscreen.forge.rigs.maker import Maker, Tones
from skyscreen.forge.solid import joined

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid


def palette(kit: Kit, t: Tones) -> Solid:
    board = kit.ellipsoid(0.15, 0.008, 0.11, kit.material("wood", "#b8864a"), (0.02, 0.02, 0.05), 24)
    dabs = ("#d81c1c", "#f0c81c", "#2a5ab0", "#2a8a3a", "#f2f0ea", "#6a2a8a")
    return board + joined(
        kit.ellipsoid(
            0.019,
            0.010,
            0.019,
            kit.material("paint", c, 0.3),
            (0.02 + 0.10 * math.sin(0.75 * k - 1.6), 0.028, 0.055 + 0.07 * math.cos(0.75 * k - 1.6)),
            10,
        )
        for k, c in enumerate(dabs)
    )


def book(kit: Kit, t: Tones) -> Solid:
    return kit.box(0.035, 0.21, 0.15, kit.material("leather", t["dress"]), 0.004, at=(0.01, -0.17, 0.0)) + kit.box(
        0.029, 0.20, 0.146, kit.material("paper", "#f0e8d4"), 0.002, at=(0.01, -0.165, 0.004)
    )


def scroll(kit: Kit, t: Tones) -> Solid:
    return kit.capsule(
        (0.01, -0.01, -0.14), (0.01, -0.01, 0.15), 0.024, kit.material("paper", "#f0e2c0"), 12
    ) + kit.capsule((0.01, -0.01, -0.18), (0.01, -0.01, 0.19), 0.011, kit.material("wood", "#6a3a1c"), 10)


def clipboard(kit: Kit, t: Tones) -> Solid:
    return kit.box(0.012, 0.30, 0.22, kit.material("wood", "#8a6238"), 0.004, at=(0.015, -0.14, 0.03)) + kit.box(
        0.006, 0.26, 0.19, kit.material("paper", "#f6f4ee"), 0.001, at=(0.024, -0.13, 0.03)
    )


def briefcase(kit: Kit, t: Tones) -> Solid:
    hide = kit.material("leather", "#4a2c1a", 0.4)
    return kit.box(0.10, 0.28, 0.38, hide, 0.02, at=(0, -0.36, 0)) + kit.tube(
        [(0, -0.08, 0.07), (0, -0.01, 0.05), (0, -0.01, -0.05), (0, -0.08, -0.07)], 0.010, hide, 8, smooth=3
    )


def toolbox(kit: Kit, t: Tones) -> Solid:
    red, steel = kit.material("carpaint", "#b81c1c", 0.3), kit.material("steel")
    return kit.box(0.16, 0.17, 0.36, red, 0.012, at=(0, -0.28, 0)) + kit.tube(
        [(0, -0.11, 0.13), (0, -0.02, 0.12), (0, -0.02, -0.12), (0, -0.11, -0.13)], 0.009, steel, 8, smooth=3
    )


def basket(kit: Kit, t: Tones) -> Solid:
    straw = kit.material("rope", "#b88a4a")
    body = kit.lathe(
        [(0, -0.34), (0.12, -0.34), (0.165, -0.18), (0.155, -0.18), (0.115, -0.33), (0, -0.33)], straw, segments=24
    )
    goods = joined(
        kit.sphere(0.042, kit.material("food", c), (0.075 * math.sin(1.3 * k), -0.20, 0.075 * math.cos(1.3 * k)), 10)
        for k, c in enumerate(("#c8281c", "#d8a01c", "#5a8a2c", "#c8281c", "#e0701c"))
    )
    return (
        body
        + goods
        + kit.tube(
            [(0, -0.18, 0.155), (0, -0.02, 0.10), (0, 0.0, 0), (0, -0.02, -0.10), (0, -0.18, -0.155)],
            0.010,
            straw,
            7,
            smooth=4,
        )
    )


def bucket(kit: Kit, t: Tones) -> Solid:
    zinc = kit.material("steel", "#8a8e92", 0.4)
    return kit.lathe(
        [(0, -0.38), (0.095, -0.38), (0.13, -0.14), (0.124, -0.14), (0.09, -0.37), (0, -0.37)], zinc, segments=24
    ) + kit.tube(
        [(0, -0.14, 0.127), (0, -0.03, 0.07), (0, 0.0, 0), (0, -0.03, -0.07), (0, -0.14, -0.127)],
        0.005,
        zinc,
        6,
        smooth=4,
    )


def rabbit_toy(kit: Kit, t: Tones) -> Solid:
    """The jade rabbit, on the arm."""
    fur, pink = kit.material("fur", "#f6f4f0"), kit.material("eye", "#c83a4a", 0.1)
    body = kit.blob(
        [
            kit.egg((-0.03, 0.07, 0.03), (0.065, 0.065, 0.095)),
            kit.ball((-0.03, 0.135, 0.115), 0.052),
            kit.ball((-0.03, 0.10, -0.065), 0.026),
            kit.limb((-0.045, 0.17, 0.10), (-0.055, 0.27, 0.07), 0.016, 0.012),
            kit.limb((-0.015, 0.17, 0.10), (-0.005, 0.27, 0.07), 0.016, 0.012),
        ],
        fur,
        0.02,
        0.014,
    )
    return body + kit.sphere(0.008, pink, (0.008, 0.145, 0.150), 8) + kit.sphere(0.008, pink, (-0.068, 0.145, 0.150), 8)


def camera(kit: Kit, t: Tones) -> Solid:
    dark = kit.material("plastic", "#17171a", 0.35)
    return (
        kit.box(0.14, 0.09, 0.07, dark, 0.012, at=(0, -0.08, 0.03))
        + kit.cylinder(0.036, 0.08, dark, segments=20).turn("x", 90).move(0, -0.035, 0.065)
        + kit.cylinder(0.030, 0.004, kit.material("glass", "#2a3a6a", 0.05), segments=20)
        .turn("x", 90)
        .move(0, -0.035, 0.145)
    )


LEFT: dict[str, Maker] = {
    f.__name__: f for f in (palette, book, scroll, clipboard, briefcase, toolbox, basket, bucket, rabbit_toy, camera)
}
"""At the left hand."""
