"""Helmets and head-dresses of other times, the Chinese apart."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from skyscreen.forge.rigs.headgear.forms import dome, feather
from skyscreen.forge.rigs.maker import Maker, Tones
from skyscreen.forge.solid import joined

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid


def roman(kit: Kit, tones: Tones) -> Solid:
    brass, red = kit.material("brass", "#c9a24a", 0.3), kit.material("hair", "#b81c1c")
    cheek = kit.ellipsoid(0.012, 0.062, 0.034, brass, (0.106, -0.045, 0.045), 14).turn("z", 4).both()
    neck = kit.ellipsoid(0.12, 0.012, 0.06, brass, (0, -0.03, -0.12), 18).turn("x", 18)
    visor = kit.torus(0.122, 0.009, brass, segments=30, sides=6).scale(1, 1, 1.08).move(0, 0.062, -0.012)
    crest = joined(
        kit.ellipsoid(0.020, 0.055, 0.016, red, (0, 0.218 * math.cos(a), 0.20 * math.sin(a) - 0.014), 8).turn("x", 0)
        for a in (math.radians(-96 + 12 * k) for k in range(15))
    )
    return dome(kit, brass) + cheek + neck + visor + crest


def viking(kit: Kit, tones: Tones) -> Solid:
    iron, bone = kit.material("steel", "#6a6c70", 0.4), kit.material("horn", "#e6d9bc", 0.4)
    brass = kit.material("brass", "#b08a3c", 0.35)
    band = kit.torus(0.123, 0.011, brass, segments=30, sides=6).scale(1, 1, 1.08).move(0, 0.055, -0.014)
    ridge = kit.tube(
        [(0, 0.06, 0.122), (0, 0.155, 0.07), (0, 0.19, -0.015), (0, 0.14, -0.115)], 0.011, brass, 8, smooth=4
    )
    nose = kit.box(0.016, 0.075, 0.010, iron, 0.003, at=(0, -0.012, 0.119))
    horn = kit.tube(
        [(0.112, 0.10, -0.01), (0.185, 0.125, 0.0), (0.225, 0.19, 0.02), (0.215, 0.275, 0.03)],
        [0.034, 0.028, 0.019, 0.004],
        bone,
        10,
        smooth=4,
    )
    return dome(kit, iron) + band + ridge + nose + horn.both()


def samurai(kit: Kit, tones: Tones) -> Solid:
    black, gold = kit.material("carpaint", "#17161a", 0.2), kit.material("brass", "#d8aa3c", 0.25)
    lace = kit.material("cloth", tones["dress"])
    neck = joined(
        kit.lathe(
            [(0.126 + 0.022 * k, 0.05 - 0.040 * k), (0.148 + 0.022 * k, 0.014 - 0.040 * k)],
            black if k % 2 else lace,
            segments=26,
            arc=250,
        )
        .turn("y", 55)
        .scale(1, 1, 1.05)
        .move(0, 0, -0.014)
        for k in range(3)
    )
    crest = (
        kit.extrude(
            [
                (0.0, 0.0),
                (0.07, 0.06),
                (0.125, 0.19),
                (0.105, 0.205),
                (0.05, 0.10),
                (0.0, 0.055),
                (-0.05, 0.10),
                (-0.105, 0.205),
                (-0.125, 0.19),
                (-0.07, 0.06),
            ],
            0.006,
            gold,
        )
        .turn("x", 12)
        .move(0, 0.095, 0.125)
    )
    ribs = kit.ropes(
        [
            (
                (0.118 * math.sin(a), 0.07, 0.125 * math.cos(a) - 0.014),
                (0.02 * math.sin(a), 0.184, 0.02 * math.cos(a) - 0.014),
                0.003,
            )
            for a in (0.52 * j for j in range(12))
        ],
        gold,
        4,
    )
    visor = kit.ellipsoid(0.10, 0.006, 0.05, black, (0, 0.072, 0.105), 16).turn("x", 16)
    return dome(kit, black) + neck + crest + ribs + visor


def war_bonnet(kit: Kit, tones: Tones) -> Solid:
    white, black, red = (
        kit.material("feather", "#f2ece0"),
        kit.material("feather", "#1c1814"),
        kit.material("cloth", "#b8301c"),
    )
    band = kit.torus(0.118, 0.016, red, segments=30, sides=8).scale(1, 1.4, 1.06).move(0, 0.078, -0.012)
    out = band
    for k in range(23):
        a = math.radians(-112 + 224 * k / 22)
        foot = (0.118 * math.sin(a), 0.09 + 0.03 * math.cos(a), 0.055 * math.cos(a) - 0.05)
        tip = (0.36 * math.sin(a), 0.11 + 0.33 * max(math.cos(a), -0.25), -0.13 + 0.05 * math.cos(a))
        mid = tuple(p + 0.74 * (q - p) for p, q in zip(foot, tip, strict=True))
        out += feather(kit, white, foot, mid, 0.021) + feather(kit, black, mid, tip, 0.017)
    return out


def nemes(kit: Kit, tones: Tones) -> Solid:
    gold, blue = kit.material("cloth", "#d8a82c", slot="hat"), kit.material("cloth", "#1c3a8a")
    rows = [(0.130, 0.02), (0.129, 0.08), (0.116, 0.132), (0.075, 0.176), (0.0, 0.19)]
    out = dome(kit, gold, rows)
    wing = [(0.0, 0.0), (0.055, -0.02), (0.085, -0.16), (0.030, -0.20), (0.0, -0.12)]
    flap = kit.extrude([(0.105 + x, 0.10 + y) for x, y in wing], 0.055, gold).move(0, 0, -0.035)
    lappet = kit.box(0.055, 0.21, 0.02, gold, 0.006, at=(0.108, -0.30, 0.045))
    out += (flap + lappet).both()
    stripes = joined(kit.box(0.058, 0.012, 0.022, blue, 0.002, at=(0.108, -0.30 + 0.030 * k, 0.0455)) for k in range(7))
    stripes += joined(
        kit.box(0.060 - 0.004 * abs(k - 2), 0.012, 0.058, blue, 0.002, at=(0.150, 0.05 - 0.040 * k, -0.035))
        for k in range(5)
    )
    hoops = joined(
        kit.torus(r, 0.004, blue, segments=28, sides=5).scale(1, 1, 1.08).move(0, y, -0.014)
        for r, y in ((0.131, 0.05), (0.128, 0.09), (0.113, 0.138), (0.085, 0.168))
    )
    cobra = kit.tube(
        [(0, 0.085, 0.124), (0, 0.125, 0.128), (0, 0.165, 0.118), (0, 0.178, 0.136)],
        [0.012, 0.014, 0.011, 0.006],
        kit.material("brass", "gold", 0.25),
        8,
        smooth=3,
    )
    band = (
        kit.torus(0.1305, 0.008, kit.material("brass", "gold", 0.25), segments=28, sides=6)
        .scale(1, 1, 1.08)
        .move(0, 0.065, -0.014)
    )
    return out + stripes.both() + hoops + cobra + band


def laurel(kit: Kit, tones: Tones) -> Solid:
    leaf = kit.material("brass", "#d8b23c", 0.3)
    one = kit.ellipsoid(0.010, 0.024, 0.003, leaf, (0, 0.018, 0), 8)
    return joined(
        one.turn("x", -34 + 16 * (k % 2))
        .turn("y", 14 + 15.2 * k)
        .move(
            0.119 * math.sin(math.radians(14 + 15.2 * k)), 0.082, 0.125 * math.cos(math.radians(14 + 15.2 * k)) - 0.012
        )
        for k in range(23)
    )


def wig(kit: Kit, tones: Tones) -> Solid:
    white = kit.material("hair", "#e8e4da")
    rolls = joined(
        kit.capsule(
            (0.098 + 0.012 * (k % 2), 0.075 - 0.036 * k, -0.045),
            (0.104 + 0.012 * (k % 2), 0.075 - 0.036 * k, 0.035),
            0.021,
            white,
            10,
        )
        for k in range(5)
    )
    return dome(kit, white, [(0.122, 0.05), (0.126, 0.09), (0.116, 0.14), (0.073, 0.178), (0.0, 0.19)]) + rolls.both()


OLDEN: dict[str, Maker] = {f.__name__: f for f in (roman, viking, samurai, war_bonnet, nemes, laurel, wig)}
"""By the word that a person's `hat` says."""
