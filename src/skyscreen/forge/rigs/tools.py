"""What the hands hold, the back carries and the feet stand on, as solids of the kit.

Tools of the hand are built about the grip, upright, in canonical metres (a body of 1.68 m); so is what hangs at the
left hand or is strapped to the left arm. `stage.bodies.arms` holds the right hand as `RAISED` says.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.forge.body import hand
from skyscreen.forge.body.field import vec

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.rigs.biped import Figure
    from skyscreen.forge.solid import Solid

Tones = Mapping[str, Any]
Maker = Callable[["Kit", Tones], "Solid"]


def _sum(parts: Iterable[Solid]) -> Solid:
    first, *rest = parts
    for part in rest:
        first = first + part
    return first


def _pole(kit: Kit, low: float, high: float, radius: float, paint: Any) -> Solid:
    return kit.capsule((0, low, 0), (0, high, 0), radius, paint, 10)


def spear(kit: Kit, t: Tones) -> Solid:
    wood, steel = kit.material("wood", "#6a4426"), kit.material("steel", rough=0.25)
    return _pole(kit, -0.95, 0.95, 0.012, wood) + kit.lathe(
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
        _pole(kit, -1.0, 0.94, 0.014, wood)
        + blade
        + kit.sphere(0.028, gold, (0, 0.93, 0), 12)
        + kit.cone(0.05, 0.13, kit.material("hair", "#b81c1c"), segments=12).turn("x", 180).move(0, 0.92, 0)
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
        _pole(kit, -0.98, 0.64, 0.016, wood)
        + knot
        + kit.sphere(0.036, kit.material("lamp", "#7ad0ff", emission=2.5), (0, 0.79, 0.012), 14)
    )


def cane(kit: Kit, t: Tones) -> Solid:
    wood = kit.material("wood", "#4a2c18")
    return _pole(kit, -0.86, 0.03, 0.012, wood) + kit.tube(
        [(0, 0.02, 0), (0, 0.06, 0.02), (0, 0.055, 0.07), (0, 0.02, 0.085)], 0.013, wood, 8, smooth=3
    )


def golden_rod(kit: Kit, t: Tones) -> Solid:
    red, gold = kit.material("carpaint", "#b81c14", 0.25), kit.material("brass", "#e8b83a", 0.2)
    return _pole(kit, -0.75, 0.75, 0.019, red) + (
        kit.capsule((0, 0.72, 0), (0, 0.92, 0), 0.024, gold, 12)
        + kit.capsule((0, -0.92, 0), (0, -0.72, 0), 0.024, gold, 12)
    )


def trident(kit: Kit, t: Tones) -> Solid:
    gold = kit.material("brass", "#d8aa3c", 0.25)
    prongs = kit.tube([(0, 0.72, 0), (0.10, 0.78, 0), (0.11, 1.0, 0)], [0.013, 0.013, 0.003], gold, 8, smooth=4).both()
    return _pole(kit, -0.95, 0.74, 0.013, gold) + prongs + kit.spikes([((0, 0.72, 0), (0, 1.08, 0), 0.014)], gold, 8)


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
        + _pole(kit, -0.07, 0.05, 0.014, grip)
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
        + _pole(kit, -0.14, 0.05, 0.015, cord)
    )


def broom(kit: Kit, t: Tones) -> Solid:
    straw = kit.material("rope", "#c9a04a")
    return (
        _pole(kit, -0.55, 0.85, 0.012, kit.material("wood", "#6a4426"))
        + kit.lathe([(0.016, -0.50), (0.045, -0.62), (0.085, -0.92), (0.0, -0.92)], straw, segments=16).scale(1, 1, 0.7)
        + kit.torus(0.03, 0.008, kit.material("rope", "#8a1c1c"), (0, -0.56, 0), 16, 6)
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
    return _pole(kit, -0.05, 0.31, 0.006, kit.material("paint", "#f4e8f0", 0.3)) + star


def magic_wand(kit: Kit, t: Tones) -> Solid:
    black, white = kit.material("plastic", "#141416", 0.2), kit.material("plastic", "#f2f0ea", 0.2)
    return _pole(kit, -0.05, 0.24, 0.009, black) + kit.cylinder(0.0095, 0.05, white, (0, 0.22, 0), 12)


def brush(kit: Kit, t: Tones) -> Solid:
    return (
        _pole(kit, -0.13, 0.10, 0.006, kit.material("wood", "#a8642e"))
        + kit.cylinder(0.008, 0.035, kit.material("steel"), (0, 0.10, 0), 10)
        + kit.lathe([(0, 0.13), (0.011, 0.145), (0.0, 0.19)], kit.material("hair", "#2a5ab0"), segments=10)
    )


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
    return _pole(kit, -0.07, 0.22, 0.013, kit.material("leather", "#2a2a2e")) + head + net


def hammer(kit: Kit, t: Tones) -> Solid:
    return _pole(kit, -0.10, 0.20, 0.012, kit.material("wood", "#8a5a30")) + kit.box(
        0.045, 0.05, 0.15, kit.material("steel", "#5a5c60", 0.35), 0.008, at=(0, 0.19, 0.01)
    )


def sledge(kit: Kit, t: Tones) -> Solid:
    return _pole(kit, -0.35, 0.38, 0.016, kit.material("wood", "#8a5a30")) + kit.box(
        0.085, 0.085, 0.20, kit.material("steel", "#4a4c50", 0.4), 0.012, at=(0, 0.36, 0)
    )


def wrench(kit: Kit, t: Tones) -> Solid:
    steel = kit.material("steel", rough=0.25)
    jaw = kit.torus(0.036, 0.014, steel, segments=18, sides=8).turn("x", 90).scale(1, 1, 0.8).move(0, 0.21, 0)
    return kit.box(0.026, 0.30, 0.014, steel, 0.005, at=(0, -0.11, 0)) + jaw


def pickaxe(kit: Kit, t: Tones) -> Solid:
    steel = kit.material("steel", "#5a5c60", 0.4)
    return _pole(kit, -0.38, 0.42, 0.016, kit.material("wood", "#8a5a30")) + kit.tube(
        [(0, 0.34, 0.28), (0, 0.42, 0.10), (0, 0.42, -0.10), (0, 0.34, -0.28)],
        [0.006, 0.026, 0.026, 0.006],
        steel,
        8,
        smooth=4,
    )


def shovel(kit: Kit, t: Tones) -> Solid:
    return _pole(kit, -0.45, 0.5, 0.014, kit.material("wood", "#8a5a30")) + kit.ellipsoid(
        0.10, 0.15, 0.014, kit.material("steel", "#6a6c70", 0.35), (0, -0.55, 0.01), 16
    )


def hoe(kit: Kit, t: Tones) -> Solid:
    return _pole(kit, -0.85, 0.55, 0.014, kit.material("wood", "#8a5a30")) + kit.box(
        0.16, 0.11, 0.012, kit.material("steel", "#5a5c60", 0.35), 0.003, at=(0, 0, 0)
    ).turn("x", -68).move(0, 0.53, 0.05)


def magnifier(kit: Kit, t: Tones) -> Solid:
    brass = kit.material("brass", "#b08a3c", 0.3)
    return (
        _pole(kit, -0.06, 0.08, 0.010, kit.material("wood", "#3a2014"))
        + kit.torus(0.058, 0.007, brass, segments=28, sides=8).turn("x", 90).move(0, 0.145, 0)
        + kit.cylinder(0.055, 0.006, kit.material("glass", "#e0ecf0", 0.05), segments=26)
        .turn("x", 90)
        .move(0, 0.145, 0.003)
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
    blooms = _sum(
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
        + _pole(kit, -0.16, -0.08, 0.016, stems)
    )


def gavel(kit: Kit, t: Tones) -> Solid:
    wood = kit.material("wood", "#5a3018")
    return _pole(kit, -0.09, 0.13, 0.009, wood) + kit.cylinder(0.034, 0.12, wood, (0, -0.06, 0), 18).turn("x", 90).move(
        0, 0.14, 0
    )


def torch(kit: Kit, t: Tones) -> Solid:
    return _pole(kit, -0.22, 0.20, 0.018, kit.material("wood", "#5a3a20")) + kit.ellipsoid(
        0.04, 0.07, 0.04, kit.material("lamp", "#ff9a2c", emission=5.0), (0, 0.25, 0), 14
    )


def pole(kit: Kit, t: Tones) -> Solid:
    """A ski pole."""
    dark = kit.material("plastic", "#2a2a30", 0.3)
    return (
        _pole(kit, -0.95, 0.06, 0.008, dark)
        + kit.torus(0.038, 0.006, dark, (0, -0.86, 0), 16, 6)
        + _pole(kit, -0.04, 0.07, 0.015, kit.material("rubber", "black"))
    )


RIGHT: dict[str, Maker] = {
    f.__name__: f
    for f in (
        spear,
        halberd,
        staff,
        cane,
        golden_rod,
        trident,
        sword,
        katana,
        broom,
        wand,
        magic_wand,
        brush,
        microphone,
        racket,
        hammer,
        sledge,
        wrench,
        pickaxe,
        shovel,
        hoe,
        magnifier,
        rod,
        tray,
        bouquet,
        gavel,
        torch,
        pole,
    )
}
"""Upright in the right hand; a deed that needs the hand takes the tool along."""


def palette(kit: Kit, t: Tones) -> Solid:
    board = kit.ellipsoid(0.15, 0.008, 0.11, kit.material("wood", "#b8864a"), (0.02, 0.02, 0.05), 24)
    dabs = ("#d81c1c", "#f0c81c", "#2a5ab0", "#2a8a3a", "#f2f0ea", "#6a2a8a")
    return board + _sum(
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
    goods = _sum(
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
    fields = _sum(
        kit.box(
            0.20, 0.004, 0.20, paint, 0.001, at=(0.115 * math.cos(a + 0.785), 0.026, 0.115 * math.sin(a + 0.785))
        ).scale(1, 1, 1)
        for a in (0.0, math.pi)
    )
    return (disc + fields).turn("z", -90).move(0.06, 0, 0)


SHIELDS: dict[str, Maker] = {"scutum": scutum, "round_shield": round_shield}
"""Strapped to the left forearm; their face looks along +X."""


def gloves(kit: Kit, t: Tones) -> Solid:
    return kit.blob(
        [
            kit.ball((0.0, -0.055, 0.0), 0.062),
            kit.ball((-0.012, -0.035, 0.050), 0.034),
            kit.limb((0, 0.02, 0), (0, -0.02, 0), 0.044, 0.05),
        ],
        kit.material("leather", t["dress"], 0.3, slot="gloves"),
        0.03,
        0.016,
    )


def skis(kit: Kit, t: Tones) -> Solid:
    base = kit.tube(
        [(0, 0.012, -0.72), (0, 0.012, 0.0), (0, 0.014, 0.74), (0, 0.05, 0.90), (0, 0.11, 0.97)],
        [0.042, 0.042, 0.042, 0.038, 0.018],
        kit.material("carpaint", t["coat"], 0.2),
        10,
        smooth=4,
    ).scale(1, 0.25, 1)
    return base.move(0, 0.0, 0) + kit.box(
        0.06, 0.02, 0.14, kit.material("plastic", "#2a2a2e"), 0.004, at=(0, 0.008, 0.03)
    )


def skates(kit: Kit, t: Tones) -> Solid:
    steel = kit.material("steel", "#c9ccd0", 0.15)
    return (
        kit.box(0.006, 0.05, 0.34, steel, 0.002, at=(0, -0.045, 0.045))
        + kit.box(0.018, 0.03, 0.03, steel, 0.002, at=(0, -0.01, 0.12))
        + kit.box(0.018, 0.03, 0.03, steel, 0.002, at=(0, -0.01, -0.03))
    )


def cape(kit: Kit, t: Tones, low: float = 0.42) -> Solid:
    cloth = kit.material("silk", t["dress"], 0.6, slot="cape")

    def at(u: float, v: float, lift: float) -> tuple[float, float, float]:
        a = math.radians(100 + 160 * v)
        wide, deep = 0.155 + 0.20 * u, 0.105 + 0.17 * u**1.3
        wave = 0.018 * u * math.sin(30 * v)
        return (
            (wide + wave) * math.sin(a),
            1.335 - 0.05 * abs(math.sin(a)) * (1 - u) - (1.335 - low) * u,
            (deep + wave) * math.cos(a) - 0.035 - lift,
        )

    return kit.sheet(lambda u, v: at(u, v, 0.004), 18, 34, cloth, flip=False) + kit.sheet(
        lambda u, v: at(u, v, -0.004), 18, 34, cloth, flip=True
    )


def wings(kit: Kit, t: Tones) -> Solid:
    white = kit.material("feather", "#f6f4ee", slot="wings")
    out = kit.tube(
        [(0.06, 1.18, -0.14), (0.28, 1.52, -0.22), (0.58, 1.62, -0.26)], [0.035, 0.032, 0.016], white, 8, smooth=4
    )
    for row, (count, long) in enumerate(((11, 0.78), (9, 0.5), (7, 0.3))):
        for k in range(count):
            u = k / (count - 1)
            root = (0.09 + 0.50 * u, 1.24 + 0.36 * u - 0.03 * row, -0.16 - 0.10 * u + 0.012 * row)
            one = kit.ellipsoid(
                0.058, long * (0.6 + 0.4 * u) * 0.52, 0.010, white, (0, -long * (0.27 + 0.2 * u), 0), 10
            )
            out += one.turn("z", 8 + 46 * u).move(*root)
    return out.both()


def fairy_wings(kit: Kit, t: Tones) -> Solid:
    gauze, vein = kit.material("glass", "#dff0f4", 0.06), kit.material("lamp", "#c8f0ff", emission=0.8)
    upper = kit.ellipsoid(0.17, 0.34, 0.004, gauze, (0, 0.32, 0), 22).turn("z", -48).move(0.05, 1.18, -0.13)
    lower = kit.ellipsoid(0.12, 0.24, 0.004, gauze, (0, 0.22, 0), 20).turn("z", -118).move(0.05, 1.14, -0.13)
    ribs = kit.ropes(
        [
            ((0.05, 1.18, -0.132), (0.05 + 0.62 * math.sin(a), 1.18 + 0.62 * math.cos(a), -0.132), 0.0025)
            for a in (0.62, 0.84, 1.06)
        ]
        + [
            ((0.05, 1.14, -0.132), (0.05 + 0.42 * math.sin(a), 1.14 + 0.42 * math.cos(a), -0.132), 0.0022)
            for a in (1.9, 2.16)
        ],
        vein,
        4,
    )
    return (upper + lower + ribs).both()


def quiver(kit: Kit, t: Tones) -> Solid:
    hide, feather = kit.material("leather", "#5a3a20"), kit.material("feather", "#c83a2c")
    case = kit.lathe([(0, 0), (0.052, 0), (0.058, 0.42), (0.05, 0.42), (0, 0.40)], hide, segments=16)
    arrows = _sum(
        kit.capsule(
            (0.022 * math.sin(1.3 * k), 0.30, 0.022 * math.cos(1.3 * k)),
            (0.028 * math.sin(1.3 * k), 0.55, 0.028 * math.cos(1.3 * k)),
            0.004,
            kit.material("wood", "#b88a4a"),
            6,
        )
        + kit.ellipsoid(0.012, 0.032, 0.004, feather, (0.028 * math.sin(1.3 * k), 0.545, 0.028 * math.cos(1.3 * k)), 8)
        for k in range(5)
    )
    return (case + arrows).turn("z", 24).move(0.08, 0.98, -0.17)


def rucksack(kit: Kit, t: Tones) -> Solid:
    hide = kit.material("cloth", "#6a5a34", slot="bag")
    pack = kit.blob(
        [
            kit.block((0, 1.14, -0.20), (0.12, 0.17, 0.07), 0.05),
            kit.block((0, 1.05, -0.285), (0.085, 0.08, 0.02), 0.03),
        ],
        hide,
        0.02,
        0.026,
    )
    roll = kit.capsule((-0.16, 1.36, -0.19), (0.16, 1.36, -0.19), 0.05, kit.material("cloth", "#8a3a2c"), 12)
    return pack + roll


def satchel(kit: Kit, t: Tones) -> Solid:
    return kit.blob(
        [kit.block((0, 1.13, -0.185), (0.11, 0.14, 0.05), 0.03)],
        kit.material("cloth", t["dress"], slot="bag"),
        0.02,
        0.024,
    ) + kit.box(0.16, 0.07, 0.02, kit.material("cloth", "#f0f0ec"), 0.004, at=(0, 1.06, -0.242))


def scabbard(kit: Kit, t: Tones) -> Solid:
    black, cord = kit.material("carpaint", "#17161a", 0.2), kit.material("cloth", "#b81c1c")
    return (
        kit.capsule((0.17, 0.98, 0.14), (0.24, 0.86, -0.58), 0.018, black, 10)
        + kit.capsule((0.165, 0.99, 0.18), (0.155, 1.01, 0.40), 0.017, cord, 8)
        + kit.cylinder(0.036, 0.010, kit.material("brass", "#8a6a2c", 0.3), segments=16)
        .turn("x", 90)
        .move(0.167, 0.985, 0.165)
    )


def quilted_flags(kit: Kit, t: Tones) -> Solid:
    """Four pennants at the back of a general of the Peking opera."""
    silk, gold = kit.material("silk", t["dress"], 0.5), kit.material("brass", "gold", 0.3)
    out = None
    for x, lean in ((-0.16, 34), (-0.06, 13), (0.06, -13), (0.16, -34)):
        flag = kit.extrude(
            [(0, 0.30), (0.26, 0.40), (0.05, 0.62), (0, 0.62)]
            if lean < 0
            else [(0, 0.30), (0, 0.62), (-0.05, 0.62), (-0.26, 0.40)],
            0.008,
            silk,
        )
        one = (kit.capsule((0, 0, 0), (0, 0.66, 0), 0.008, gold, 8) + flag).turn("z", lean).move(x, 1.18, -0.16)
        out = one if out is None else out + one
    return out  # type: ignore[return-value]


BACKS: dict[str, Maker] = {f.__name__: f for f in (cape, wings, fairy_wings, quiver, rucksack, satchel, quilted_flags)}
"""On the chest's joint, in canonical metres of the whole body; the scabbard hangs on the pelvis."""


def monkey_tail(kit: Kit, t: Tones) -> Solid:
    return kit.tube(
        [(0, 0.90, -0.12), (0, 0.72, -0.34), (0, 0.86, -0.60), (0, 1.12, -0.56), (0, 1.16, -0.44)],
        [0.030, 0.027, 0.024, 0.020, 0.012],
        kit.material("fur", "#a8702c"),
        9,
        smooth=5,
    )


HIPS: dict[str, Maker] = {"scabbard": scabbard, "monkey_tail": monkey_tail}


def mermaid_tail(kit: Kit, t: Tones) -> Solid:
    """From the hips to a fin on the ground: it hides the legs."""
    scale = kit.material("carpaint", t["dress"], 0.18, slot="tail")
    rows = [
        (0, 0.98, 0.0, 0.172, 0.135),
        (0, 0.80, 0.0, 0.180, 0.150),
        (0, 0.52, 0.01, 0.135, 0.120),
        (0, 0.28, 0.0, 0.095, 0.088),
        (0, 0.10, -0.02, 0.060, 0.050),
        (0, 0.035, -0.06, 0.050, 0.030),
    ]
    body = kit.loft(
        [
            [(w * math.sin(a), y, z + d * math.cos(a)) for a in (2 * math.pi * k / 26 for k in range(26))]
            for _, y, z, w, d in rows
        ],
        scale,
    )
    fin = kit.ellipsoid(0.115, 0.016, 0.24, scale, (0, 0, 0.18), 18).turn("y", 38).move(0.03, 0.035, -0.04).both()
    studs = (
        kit.sphere(0.020, kit.material("carpaint", kit.mix(t["dress"], "white", 0.35), 0.15), segments=8)
        .scale(1, 1, 0.4)
        .many(
            [
                (r * math.sin(a), y, 0.93 * r * math.cos(a))
                for y, r in ((0.86, 0.17), (0.76, 0.175), (0.66, 0.165), (0.56, 0.15))
                for a in (-0.9 + 0.36 * j + (0.18 if y in (0.76, 0.56) else 0) for j in range(6))
            ]
        )
    )
    return body + fin + studs


FEET: dict[str, Maker] = {"skis": skis, "skates": skates}
CARRIED = (*BACKS, *HIPS, *FEET, "mermaid_tail", "gloves")
"""Words of a person's `carries`."""


def carry(kit: Kit, clay: Clay, f: Figure, words: str, tones: Tones) -> None:
    """Lay on what `words` (parted by spaces) name."""
    k, sk = f.k, clay.skeleton
    for word in words.split():
        if word in BACKS:
            lift = float(sk["chest"][1]) - 1.13 * k
            clay.wear(BACKS[word](kit, tones).scale(k, k, k), "chest", vec(0, lift, 0))
        elif word in HIPS:
            clay.wear(HIPS[word](kit, tones).scale(k, k, k), "pelvis", np.zeros(3))
        elif word == "mermaid_tail":
            clay.wear(mermaid_tail(kit, tones).scale(k, float(sk["pelvis"][1]) / 0.90, k), "pelvis", np.zeros(3))
        elif word == "gloves":
            made = gloves(kit, tones).scale(k, k, k)
            clay.wear(made.aim((0, 0, 0), tuple(-v for v in hand.ARM)), "hand_l", sk["hand_l"])
            clay.wear(made.aim((0, 0, 0), tuple(-v for v in hand.ARM)).mirror(), "hand_r", sk["hand_r"])
        elif word in FEET:
            made = FEET[word](kit, tones).scale(k, k, k)
            for side in ("_l", "_r"):
                at = sk["foot" + side] * np.array([1.0, 0.0, 1.0])
                clay.wear(made, "foot" + side, at + vec(0, 0.02 * k if word == "skates" else 0.0, 0))


def hold(kit: Kit, clay: Clay, f: Figure, kind: str, tones: Tones) -> str:
    """One thing in a hand; returns how the right hand is held, '' when it is free."""
    k, sk = f.k, clay.skeleton
    if kind in RIGHT:
        grip = sk["hand_r"] + hand.ARM * np.array([-1, 1, 1]) * 0.075 * k + vec(0.008, 0, 0) * k
        clay.wear(RIGHT[kind](kit, tones).scale(k, k, k), "hand_r", grip)
        return "front"
    if kind in LEFT:
        grip = sk["hand_l"] + hand.ARM * 0.075 * k
        clay.wear(LEFT[kind](kit, tones).scale(k, k, k), "hand_l", grip)
    elif kind in SHIELDS:
        middle = (sk["fore_l"] + sk["hand_l"]) / 2
        clay.wear(
            SHIELDS[kind](kit, tones).aim((0, 0, 0), tuple(-v for v in hand.ARM)).scale(k, k, k),
            "fore_l",
            middle + vec(0.05, 0, 0) * k,
        )
    return ""


HELD = (*RIGHT, *LEFT, *SHIELDS)
