"""What brides, angels, princesses, elves and devils wear."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from skyscreen.forge.rigs.headgear.forms import shroud
from skyscreen.forge.rigs.maker import Maker, Tones
from skyscreen.forge.solid import joined

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid


def halo(kit: Kit, tones: Tones) -> Solid:
    return (
        kit.torus(0.115, 0.011, kit.material("lamp", "#ffe08a", emission=5.0), segments=40, sides=8)
        .turn("x", -12)
        .move(0, 0.275, -0.03)
    )


def tiara(kit: Kit, tones: Tones) -> Solid:
    gold, gem = kit.material("brass", "#e8c860", 0.2), kit.material("glass", tones["dress"], 0.05)
    arc = [math.radians(-78 + 13 * k) for k in range(13)]
    band = kit.tube(
        [(0.113 * math.sin(a), 0.098 + 0.012 * math.cos(a), 0.112 * math.cos(a) - 0.012) for a in arc], 0.006, gold, 6
    )
    tips = kit.spikes(
        [
            (
                (0.113 * math.sin(a), 0.105 + 0.012 * math.cos(a), 0.112 * math.cos(a) - 0.012),
                (0.116 * math.sin(a), 0.125 + 0.05 * math.cos(a) ** 2, 0.112 * math.cos(a) - 0.012),
                0.009,
            )
            for a in arc[1:-1]
        ],
        gold,
        6,
    )
    stones = kit.sphere(0.009, gem, segments=10).many(
        [(0.113 * math.sin(a), 0.112 + 0.02 * math.cos(a) ** 2, 0.117 * math.cos(a) - 0.010) for a in arc[2:-2:2]]
    )
    return band + tips + stones


def bridal(kit: Kit, tones: Tones) -> Solid:
    tulle, rose = kit.material("silk", "#f8f6f2", 0.5), kit.material("petal", "#f2d8dc")
    blooms = joined(
        kit.sphere(0.017, rose, (0.10 * math.sin(a), 0.125 + 0.012 * math.cos(a), 0.075 * math.cos(a) - 0.01), 10)
        for a in (math.radians(-80 + 20 * k) for k in range(9))
    )
    return shroud(kit, tulle, 0.62, 0.12, 92, 0.012) + blooms


def elf(kit: Kit, tones: Tones) -> Solid:
    skin = kit.material("skin", tones["skin"], 0.5)
    ear = kit.tube(
        [(0.104, -0.015, -0.005), (0.122, 0.012, -0.018), (0.140, 0.075, -0.045)],
        [0.020, 0.021, 0.003],
        skin,
        10,
        smooth=4,
    ).scale(1, 1, 0.75)
    return ear.both() + kit.tube(
        [
            (0.114 * math.sin(a), 0.090, 0.118 * math.cos(a) - 0.012)
            for a in (math.radians(-70 + 14 * k) for k in range(11))
        ],
        0.0045,
        kit.material("brass", "#d8d4c8", 0.2),
        6,
    )


def domino(kit: Kit, tones: Tones) -> Solid:
    black = kit.material("leather", tones["coat"], 0.4)
    arc = [math.radians(-62 + 12.4 * k) for k in range(11)]
    top = kit.tube([(0.101 * math.sin(a), 0.034, 0.106 * math.cos(a) - 0.004) for a in arc], 0.012, black, 6)
    low = kit.tube(
        [(0.100 * math.sin(a), -0.016 - 0.006 * math.cos(3 * a), 0.105 * math.cos(a) - 0.004) for a in arc],
        0.009,
        black,
        6,
    )
    bridge = (
        kit.ellipsoid(0.014, 0.028, 0.010, black, (0, 0.010, 0.108), 10)
        + kit.ellipsoid(0.016, 0.030, 0.024, black, (0.086, 0.010, 0.052), 10).both()
    )
    return top + low + bridge


def horns(kit: Kit, tones: Tones) -> Solid:
    return kit.tube(
        [(0.055, 0.125, 0.045), (0.085, 0.185, 0.05), (0.075, 0.235, 0.035)],
        [0.017, 0.013, 0.002],
        kit.material("horn", "#5a1414", 0.35),
        8,
        smooth=4,
    ).both()


def pig_face(kit: Kit, tones: Tones) -> Solid:
    """A snout with its two holes, broad ears that hang forward, a gold band over the brow."""
    skin, hole = kit.material("skin", tones["skin"], 0.5), kit.material("skin", "#5a2a28", 0.7)
    snout = kit.cylinder(0.036, 0.05, skin, segments=22, top=0.041).turn("x", 90).move(0, -0.028, 0.088)
    snout += kit.ellipsoid(0.041, 0.036, 0.012, skin, (0, -0.028, 0.138), 20)
    snout += kit.ellipsoid(0.009, 0.013, 0.006, hole, (0.015, -0.027, 0.147), 10).both()
    ear = kit.ellipsoid(0.05, 0.085, 0.014, skin, (0, -0.06, 0), 18).turn("x", -24).turn("z", 52).turn("y", 30)
    band = kit.torus(0.108, 0.008, kit.material("brass"), (0, 0.062, 0), 34, 7)
    return snout + ear.move(0.092, 0.085, 0.035).both() + band


def monk_crown(kit: Kit, tones: Tones) -> Solid:
    """The five-leaved crown of a Tang monk: gold leaves round the head, a knob of red in the middle."""
    gold, red = kit.material("brass"), kit.material("silk", "#b01c1c", 0.4)
    leaf = kit.extrude([(-0.036, 0), (0.036, 0), (0.04, 0.055), (0.0, 0.115), (-0.04, 0.055)], 0.006, gold)
    leaves = leaf.move(0, 0, 0.112).turn("x", 6)
    crown = joined(leaves.turn("y", 46 * k) for k in range(-2, 3))
    crown += kit.ellipsoid(0.1, 0.075, 0.1, red, (0, 0.115, 0), 22)
    return crown.move(0, 0.052, 0) + kit.sphere(0.016, gold, (0, 0.245, 0), 12)


TALES: dict[str, Maker] = {f.__name__: f for f in (halo, tiara, bridal, elf, domino, horns, pig_face, monk_crown)}
"""By the word that a person's `hat` says."""
