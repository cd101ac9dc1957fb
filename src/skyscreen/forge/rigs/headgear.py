"""What is worn on the head, as solids of the kit: helmets, crowns, veils, caps, haloes.

Built in the head's own metres: the skull's middle at the origin, +Z the face, the crown of the head at y = 0.155, its
half width 0.105, the brow at y = 0.06, z = 0.10. `HEADGEAR` is looked up by the `hat` of a person.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid

Tones = Mapping[str, Any]
Maker = Callable[["Kit", Tones], "Solid"]
COVERING = ("nemes", "surgeon", "veil", "swim_cap", "balaclava", "lion_mask")
"""Kinds that hide the hair."""
DOME = [(0.121, 0.035), (0.125, 0.075), (0.116, 0.125), (0.075, 0.172), (0.0, 0.186)]
"""(radius, height) of a cap that clears the hair."""


def _sum(parts: Iterable[Solid]) -> Solid:
    first, *rest = parts
    for part in rest:
        first = first + part
    return first


def _dome(kit: Kit, paint: Any, rows: Any = DOME) -> Solid:
    return kit.lathe(rows, paint, segments=30).scale(1.0, 1.0, 1.08).move(0, 0, -0.014)


def _brim(kit: Kit, paint: Any, inner: float, outer: float, at: float, droop: float, curl: float = 0.0) -> Solid:
    """A brim from `inner` to `outer`; `droop` metres lower outside, `curl` metres up at both sides."""

    def top(u: float, v: float, lift: float) -> tuple[float, float, float]:
        a, r = 2 * math.pi * v, inner + (outer - inner) * u
        y = at - droop * u + curl * (u * math.sin(a)) ** 2 + lift
        return r * math.sin(a), y, 1.08 * r * math.cos(a) - 0.014

    return kit.sheet(lambda u, v: top(u, v, 0.004), 5, 40, paint) + kit.sheet(
        lambda u, v: top(u, v, -0.004), 5, 40, paint, flip=True
    )


def _felt(kit: Kit, paint: Any, band: Any, tall: float, brim: float, curl: float, dent: float = 0.02) -> Solid:
    rows = [
        (0.119, 0.075),
        (0.112, 0.075 + 0.6 * tall),
        (0.095, 0.075 + tall),
        (0.04, 0.075 + tall - dent),
        (0.0, 0.07 + tall - dent),
    ]
    ring = kit.lathe([(0.1205, 0.078), (0.1195, 0.108)], band, segments=30).scale(1, 1, 1.08).move(0, 0, -0.014)
    return _dome(kit, paint, rows) + ring + _brim(kit, paint, 0.112, brim, 0.078, 0.012, curl)


def _feather(kit: Kit, paint: Any, start: Any, end: Any, wide: float) -> Solid:
    length = math.dist(start, end)
    return kit.ellipsoid(wide, length / 2, 0.004, paint, (0, length / 2, 0), 10).aim(start, end)


def roman(kit: Kit, tones: Tones) -> Solid:
    brass, red = kit.material("brass", "#c9a24a", 0.3), kit.material("hair", "#b81c1c")
    cheek = kit.ellipsoid(0.012, 0.062, 0.034, brass, (0.106, -0.045, 0.045), 14).turn("z", 4).both()
    neck = kit.ellipsoid(0.12, 0.012, 0.06, brass, (0, -0.03, -0.12), 18).turn("x", 18)
    visor = kit.torus(0.122, 0.009, brass, segments=30, sides=6).scale(1, 1, 1.08).move(0, 0.062, -0.012)
    crest = _sum(
        kit.ellipsoid(0.020, 0.055, 0.016, red, (0, 0.218 * math.cos(a), 0.20 * math.sin(a) - 0.014), 8).turn("x", 0)
        for a in (math.radians(-96 + 12 * k) for k in range(15))
    )
    return _dome(kit, brass) + cheek + neck + visor + crest


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
    return _dome(kit, iron) + band + ridge + nose + horn.both()


def samurai(kit: Kit, tones: Tones) -> Solid:
    black, gold = kit.material("carpaint", "#17161a", 0.2), kit.material("brass", "#d8aa3c", 0.25)
    lace = kit.material("cloth", tones["dress"])
    neck = _sum(
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
    return _dome(kit, black) + neck + crest + ribs + visor


def cowboy(kit: Kit, tones: Tones) -> Solid:
    felt = kit.material("cloth", tones["coat"], slot="hat")
    return _felt(kit, felt, kit.material("leather", "#2a1a10"), 0.125, 0.225, 0.095, 0.03)


def fedora(kit: Kit, tones: Tones) -> Solid:
    felt = kit.material("cloth", tones["coat"], slot="hat")
    return _felt(kit, felt, kit.material("cloth", "#17161a"), 0.115, 0.185, 0.022, 0.03)


def pith(kit: Kit, tones: Tones) -> Solid:
    cork = kit.material("cloth", "#cdb98c", slot="hat")
    rows = [(0.122, 0.07), (0.122, 0.12), (0.098, 0.17), (0.05, 0.198), (0.0, 0.206)]
    return (
        _dome(kit, cork, rows)
        + _brim(kit, cork, 0.115, 0.195, 0.078, 0.045)
        + kit.sphere(0.011, cork, (0, 0.208, -0.014), 8)
    )


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
        out += _feather(kit, white, foot, mid, 0.021) + _feather(kit, black, mid, tip, 0.017)
    return out


def nemes(kit: Kit, tones: Tones) -> Solid:
    gold, blue = kit.material("cloth", "#d8a82c", slot="hat"), kit.material("cloth", "#1c3a8a")
    rows = [(0.130, 0.02), (0.129, 0.08), (0.116, 0.132), (0.075, 0.176), (0.0, 0.19)]
    out = _dome(kit, gold, rows)
    wing = [(0.0, 0.0), (0.055, -0.02), (0.085, -0.16), (0.030, -0.20), (0.0, -0.12)]
    flap = kit.extrude([(0.105 + x, 0.10 + y) for x, y in wing], 0.055, gold).move(0, 0, -0.035)
    lappet = kit.box(0.055, 0.21, 0.02, gold, 0.006, at=(0.108, -0.30, 0.045))
    out += (flap + lappet).both()
    stripes = _sum(kit.box(0.058, 0.012, 0.022, blue, 0.002, at=(0.108, -0.30 + 0.030 * k, 0.0455)) for k in range(7))
    stripes += _sum(
        kit.box(0.060 - 0.004 * abs(k - 2), 0.012, 0.058, blue, 0.002, at=(0.150, 0.05 - 0.040 * k, -0.035))
        for k in range(5)
    )
    hoops = _sum(
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
    return _sum(
        one.turn("x", -34 + 16 * (k % 2))
        .turn("y", 14 + 15.2 * k)
        .move(
            0.119 * math.sin(math.radians(14 + 15.2 * k)), 0.082, 0.125 * math.cos(math.radians(14 + 15.2 * k)) - 0.012
        )
        for k in range(23)
    )


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


def beret(kit: Kit, tones: Tones) -> Solid:
    wool = kit.material("cloth", tones["coat"], slot="hat")
    rows = [(0.114, 0.085), (0.120, 0.10), (0.158, 0.128), (0.150, 0.155), (0.08, 0.176), (0.0, 0.18)]
    return (
        (_dome(kit, wool, rows) + kit.capsule((0, 0.175, 0), (0, 0.195, 0), 0.006, wool, 6))
        .turn("z", -9)
        .move(0.012, 0.004, 0)
    )


def beanie(kit: Kit, tones: Tones) -> Solid:
    wool = kit.material("cloth", tones["coat"], slot="hat")
    rib = (
        kit.lathe(
            [(0.124, 0.045), (0.130, 0.06), (0.129, 0.09), (0.121, 0.10)],
            kit.material("cloth", tones["dress"]),
            segments=30,
        )
        .scale(1, 1, 1.08)
        .move(0, 0, -0.014)
    )
    return _dome(kit, wool) + rib + kit.sphere(0.032, kit.material("fur", tones["dress"]), (0, 0.20, -0.014), 14)


def hard_hat(kit: Kit, tones: Tones) -> Solid:
    shell = kit.material("plastic", "#f0b81c", 0.25, slot="hat")
    rows = [(0.128, 0.06), (0.130, 0.095), (0.118, 0.145), (0.075, 0.188), (0.0, 0.202)]
    peak = kit.ellipsoid(0.098, 0.008, 0.075, shell, (0, 0.065, 0.095), 18).turn("x", 10)
    ridge = kit.tube(
        [(0, 0.10, 0.125), (0, 0.175, 0.07), (0, 0.208, -0.014), (0, 0.17, -0.10)], 0.012, shell, 8, smooth=4
    )
    return _dome(kit, shell, rows) + peak + ridge + _brim(kit, shell, 0.120, 0.142, 0.066, 0.006)


def miner(kit: Kit, tones: Tones) -> Solid:
    lamp = kit.cylinder(0.026, 0.03, kit.material("steel", rough=0.3), segments=18).turn("x", 90).move(0, 0.125, 0.112)
    glow = (
        kit.cylinder(0.021, 0.006, kit.material("lamp", "#fff2c8", emission=8.0), segments=18)
        .turn("x", 90)
        .move(0, 0.125, 0.141)
    )
    return hard_hat(kit, tones) + lamp + glow


def turban(kit: Kit, tones: Tones) -> Solid:
    cloth = kit.material("cloth", tones["coat"], slot="hat")
    wraps = _sum(
        kit.torus(0.112 - 0.012 * k, 0.026, cloth, segments=30, sides=8)
        .turn("x", 8 - 7 * (k % 2))
        .turn("z", 9 * (1 - 2 * (k % 2)))
        .scale(1, 1.1, 1.08)
        .move(0, 0.075 + 0.030 * k, -0.014)
        for k in range(4)
    )
    return (
        wraps
        + kit.sphere(0.075, cloth, (0, 0.165, -0.014), 18)
        + kit.ellipsoid(0.013, 0.017, 0.01, kit.material("glass", "#b01c2c", 0.05), (0, 0.105, 0.132), 12)
    )


def _shroud(kit: Kit, paint: Any, long: float, flare: float, front: float, high: float = 0.0) -> Solid:
    """Cloth over the head that leaves the face free and falls behind."""

    def at(u: float, v: float, grow: float) -> tuple[float, float, float]:
        a = math.radians(front + (360 - 2 * front) * v)
        if u < 0.45:
            b = math.pi / 2 * u / 0.45
            r, y = 0.130 * math.sin(b), 0.045 + high + 0.142 * math.cos(b)
        else:
            t = (u - 0.45) / 0.55
            r, y = 0.130 + flare * t, 0.045 + high - long * t
        return grow * r * math.sin(a), y, grow * r * math.cos(a) * 1.05 - 0.016

    return kit.sheet(lambda u, v: at(u, v, 1.0), 22, 34, paint, flip=False) + kit.sheet(
        lambda u, v: at(u, v, 0.965), 22, 34, paint, flip=True
    )


def veil(kit: Kit, tones: Tones) -> Solid:
    black, white = kit.material("cloth", "#17161a", slot="hat"), kit.material("cloth", "#f4f2ec")
    wimple = kit.tube([(0.085, 0.085, 0.082), (0, 0.104, 0.108), (-0.085, 0.085, 0.082)], 0.016, white, 8, smooth=5)
    side = kit.tube(
        [(0.096, 0.075, 0.062), (0.108, 0.0, 0.045), (0.086, -0.10, 0.05), (0.0, -0.150, 0.072)],
        [0.016, 0.016, 0.018, 0.022],
        white,
        8,
        smooth=4,
    )
    bib = kit.ellipsoid(0.125, 0.085, 0.105, white, (0, -0.215, 0.0), 20)
    return _shroud(kit, black, 0.36, 0.075, 46) + wimple + side.both() + bib


def bridal(kit: Kit, tones: Tones) -> Solid:
    tulle, rose = kit.material("silk", "#f8f6f2", 0.5), kit.material("petal", "#f2d8dc")
    blooms = _sum(
        kit.sphere(0.017, rose, (0.10 * math.sin(a), 0.125 + 0.012 * math.cos(a), 0.075 * math.cos(a) - 0.01), 10)
        for a in (math.radians(-80 + 20 * k) for k in range(9))
    )
    return _shroud(kit, tulle, 0.62, 0.12, 92, 0.012) + blooms


def sailor(kit: Kit, tones: Tones) -> Solid:
    white, navy = kit.material("cloth", "#f2f0ea", slot="hat"), kit.material("cloth", "#16244d")
    rows = [(0.117, 0.075), (0.122, 0.105), (0.158, 0.128), (0.152, 0.150), (0.08, 0.162), (0.0, 0.165)]
    band = kit.lathe([(0.119, 0.072), (0.1225, 0.104)], navy, segments=28).scale(1, 1, 1.08).move(0, 0, -0.014)
    tails = (
        kit.tube(
            [(0.02, 0.085, -0.138), (0.035, 0.02, -0.155), (0.025, -0.06, -0.16)],
            [0.010, 0.010, 0.010],
            navy,
            6,
            smooth=3,
        )
        .scale(1, 1, 1)
        .both()
    )
    return (
        _dome(kit, white, rows)
        + band
        + tails
        + kit.sphere(0.018, kit.material("fur", "#b81c1c"), (0, 0.175, -0.014), 10)
    )


def goggles(kit: Kit, tones: Tones) -> Solid:
    strap, lens = kit.material("cloth", "#17161a"), kit.material("carpaint", "#f0901c", 0.08)
    band = kit.torus(0.118, 0.012, strap, segments=30, sides=6).scale(1, 1.5, 1.03).move(0, 0.088, -0.008)
    frame = kit.ellipsoid(0.085, 0.036, 0.030, strap, (0, 0.090, 0.098), 22)
    return beanie(kit, tones) + band + frame + kit.ellipsoid(0.077, 0.029, 0.030, lens, (0, 0.090, 0.103), 22)


def swim_cap(kit: Kit, tones: Tones) -> Solid:
    rubber = kit.material("rubber", tones["coat"], 0.3, slot="hat")
    rows = [(0.114, 0.03), (0.117, 0.08), (0.106, 0.125), (0.066, 0.158), (0.0, 0.170)]
    lens = kit.ellipsoid(0.028, 0.019, 0.012, kit.material("glass", "#1c3a5a", 0.05), (0.040, 0.105, 0.100), 14).both()
    band = (
        kit.torus(0.117, 0.006, kit.material("rubber", "black"), segments=30, sides=5)
        .scale(1, 1.3, 1.06)
        .turn("x", -6)
        .move(0, 0.098, -0.012)
    )
    return _dome(kit, rubber, rows) + lens + band


def bike_helmet(kit: Kit, tones: Tones) -> Solid:
    shell, dark = kit.material("plastic", tones["coat"], 0.25, slot="hat"), kit.material("plastic", "#17161a", 0.4)
    rows = [(0.124, 0.07), (0.128, 0.10), (0.114, 0.150), (0.068, 0.190), (0.0, 0.202)]
    slots = _sum(
        kit.ellipsoid(0.008, 0.012, 0.075, dark, (0.030 * j, 0.188 - 0.010 * abs(j), -0.004), 12)
        for j in (-2, -1, 0, 1, 2)
    )
    strap = kit.tube(
        [(0.112, 0.07, 0.02), (0.092, -0.06, 0.035), (0.03, -0.138, 0.062)], 0.005, dark, 5, smooth=4
    ).both()
    return _dome(kit, shell, rows).scale(1, 1, 1.08) + slots + strap


def headphones(kit: Kit, tones: Tones) -> Solid:
    dark, pad = kit.material("plastic", "#17161a", 0.3), kit.material("leather", tones["dress"])
    arch = kit.tube(
        [
            (0.128 * math.sin(a), 0.02 + 0.165 * math.cos(a), -0.01)
            for a in (math.radians(-86 + 17.2 * k) for k in range(11))
        ],
        0.011,
        dark,
        8,
    )
    return (
        arch
        + (
            kit.ellipsoid(0.022, 0.045, 0.042, pad, (0.122, 0.0, -0.01), 16)
            + kit.ellipsoid(0.014, 0.036, 0.034, dark, (0.138, 0.0, -0.01), 16)
        ).both()
    )


def mortarboard(kit: Kit, tones: Tones) -> Solid:
    black, gold = kit.material("cloth", "#1a1a20", slot="hat"), kit.material("cloth", "#d8a82c")
    board = kit.box(0.29, 0.012, 0.29, black, 0.003, at=(0, 0, 0)).turn("y", 45).move(0, 0.165, -0.014)
    tassel = kit.ropes(
        [((0, 0.18, -0.014), (0.14, 0.178, 0.04), 0.003), ((0.14, 0.178, 0.04), (0.145, 0.08, 0.045), 0.003)], gold, 4
    ) + kit.cone(0.012, 0.045, gold, segments=8).move(0.145, 0.04, 0.045)
    return _dome(kit, black, [(0.118, 0.07), (0.122, 0.10), (0.112, 0.165), (0.0, 0.168)]) + board + tassel


def nurse(kit: Kit, tones: Tones) -> Solid:
    white, red = kit.material("cloth", "#f6f4f0", slot="hat"), kit.material("cloth", "#c81c1c")
    cap = (
        kit.extrude([(-0.085, 0.0), (-0.105, 0.065), (0.0, 0.095), (0.105, 0.065), (0.085, 0.0)], 0.05, white)
        .turn("x", -22)
        .move(0, 0.125, 0.02)
    )
    cross = (
        (
            kit.box(0.042, 0.014, 0.004, red, 0.001, at=(0, -0.007, 0))
            + kit.box(0.014, 0.042, 0.004, red, 0.001, at=(0, -0.021, 0))
        )
        .turn("x", -22)
        .move(0, 0.165, 0.034)
    )
    return cap + cross


def surgeon(kit: Kit, tones: Tones) -> Solid:
    green = kit.material("cloth", tones["coat"], slot="hat")
    mask = kit.ellipsoid(0.066, 0.050, 0.052, kit.material("cloth", "#a8d0c8"), (0, -0.062, 0.064), 20)
    strings = kit.ropes(
        [((0.062, -0.05, 0.075), (0.108, 0.0, -0.02), 0.0025)], kit.material("cloth", "#a8d0c8"), 4
    ).both()
    rows = [(0.120, 0.045), (0.124, 0.09), (0.116, 0.14), (0.072, 0.176), (0.0, 0.188)]
    return _dome(kit, green, rows) + mask + strings


def phoenix_crown(kit: Kit, tones: Tones) -> Solid:
    gold, red, blue = (
        kit.material("brass", "#e0b43c", 0.22),
        kit.material("glass", "#c81c2c", 0.05),
        kit.material("feather", "#1c6ab0"),
    )
    cap = _dome(kit, gold, [(0.116, 0.085), (0.118, 0.12), (0.092, 0.175), (0.0, 0.20)])
    wing = _sum(
        _feather(
            kit,
            gold if k % 2 else blue,
            (0.05, 0.14, 0.0),
            (0.05 + 0.15 * math.sin(a), 0.14 + 0.15 * math.cos(a), -0.02),
            0.014,
        )
        for k, a in enumerate(math.radians(8 + 15 * j) for j in range(6))
    )
    flower = _sum(
        kit.sphere(0.013, red, (0.030 * math.sin(a), 0.155 + 0.030 * math.cos(a), 0.098), 8)
        for a in (1.047 * j for j in range(6))
    ) + kit.sphere(0.016, gold, (0, 0.155, 0.102), 10)
    drops = kit.ropes(
        [((0.118, 0.09, 0.02), (0.125, -0.07, 0.03), 0.002), ((0.112, 0.09, 0.045), (0.118, -0.05, 0.055), 0.002)],
        gold,
        4,
    ) + kit.sphere(0.008, red, (0.125, -0.075, 0.03), 8)
    return cap + (wing + drops).both() + flower


def mian(kit: Kit, tones: Tones) -> Solid:
    """A Chinese emperor's: a board with strings of beads before and behind."""
    black, gold, bead = (
        kit.material("cloth", "#1a191d"),
        kit.material("brass", "#d8aa3c", 0.25),
        kit.material("glass", "#d83a2c", 0.1),
    )
    cap = _dome(kit, black, [(0.116, 0.075), (0.119, 0.12), (0.105, 0.165), (0.0, 0.175)])
    board = kit.box(0.19, 0.012, 0.40, black, 0.003, at=(0, 0.176, -0.01)).turn("x", 3) + kit.box(
        0.194, 0.006, 0.404, gold, 0.002, at=(0, 0.172, -0.01)
    ).turn("x", 3)
    places = [
        (x, y, z)
        for z, top in ((0.182, 0.165), (-0.202, 0.178))
        for x in (-0.08, -0.048, -0.016, 0.016, 0.048, 0.08)
        for y in (top - 0.017 * j for j in range(6))
    ]
    band = kit.torus(0.119, 0.008, gold, segments=30, sides=6).scale(1, 1.3, 1.08).move(0, 0.085, -0.014)
    return (
        cap
        + board
        + band
        + kit.sphere(0.0068, bead, segments=6).many(places)
        + kit.ropes([((-0.16, 0.12, -0.014), (0.16, 0.12, -0.014), 0.005)], gold, 5)
    )


def general(kit: Kit, tones: Tones) -> Solid:
    """An old Chinese helmet: a bronze bowl, a spike with a red plume, flaps of scale."""
    bronze, red, gold = (
        kit.material("brass", "#8a6a34", 0.35),
        kit.material("hair", "#c81c1c"),
        kit.material("brass", "#d8aa3c", 0.25),
    )
    spike = kit.lathe([(0, 0.18), (0.018, 0.185), (0.007, 0.25), (0, 0.31)], gold, segments=12).move(0, 0, -0.014)
    plume = kit.lathe([(0, 0.245), (0.050, 0.225), (0.066, 0.185), (0.0, 0.20)], red, segments=18).move(0, 0, -0.014)
    flap = _sum(
        kit.ellipsoid(0.010, 0.016, 0.020, bronze, (0.120 - 0.002 * r, 0.035 - 0.026 * r, -0.062 + 0.034 * c), 8)
        for r in range(5)
        for c in range(4)
    )
    nape = _sum(
        kit.ellipsoid(0.020, 0.016, 0.010, bronze, (-0.075 + 0.030 * c, 0.035 - 0.026 * r, -0.142), 8)
        for r in range(4)
        for c in range(6)
    )
    band = kit.torus(0.123, 0.010, gold, segments=30, sides=6).scale(1, 1.3, 1.08).move(0, 0.058, -0.014)
    return _dome(kit, bronze) + spike + plume + flap.both() + nape + band


def official(kit: Kit, tones: Tones) -> Solid:
    gauze = kit.material("cloth", "#1a191d", slot="hat")
    front = _dome(kit, gauze, [(0.116, 0.065), (0.119, 0.11), (0.108, 0.145), (0.0, 0.150)])
    back = kit.box(0.17, 0.075, 0.09, gauze, 0.02, at=(0, 0.13, -0.075))
    wings = kit.ellipsoid(0.17, 0.018, 0.006, gauze, (0.285, 0.115, -0.115), 18).both() + kit.ropes(
        [((-0.14, 0.115, -0.115), (0.14, 0.115, -0.115), 0.006)], gauze, 5
    )
    return front + back + wings


def hood_cloth(kit: Kit, tones: Tones) -> Solid:
    """A warrior's green cloth cap of old China, tied over the topknot, with a tail down the nape."""
    green, gold = kit.material("cloth", tones["coat"], slot="hat"), kit.material("brass", "#d8aa3c", 0.3)
    cap = _dome(kit, green, [(0.120, 0.055), (0.124, 0.095), (0.112, 0.15), (0.07, 0.20), (0.03, 0.235), (0.0, 0.24)])
    tail = kit.tube(
        [(0, 0.08, -0.135), (0, -0.06, -0.165), (0, -0.24, -0.16)], [0.075, 0.085, 0.10], green, 12, smooth=4
    ).scale(1.0, 1.0, 0.9)
    band = kit.torus(0.1225, 0.010, gold, segments=30, sides=6).scale(1, 1.4, 1.08).move(0, 0.068, -0.014)
    return (
        cap
        + tail
        + band
        + kit.ellipsoid(0.018, 0.022, 0.01, kit.material("glass", "#c81c2c", 0.05), (0, 0.078, 0.124), 12)
    )


def monkey_king(kit: Kit, tones: Tones) -> Solid:
    gold, red = kit.material("brass", "#e8b83a", 0.22), kit.material("feather", "#d8301c")
    band = kit.torus(0.117, 0.011, gold, segments=34, sides=8).scale(1, 1.2, 1.06).move(0, 0.080, -0.012)
    curl = kit.tube(
        [(0.0, 0.082, 0.116), (0.028, 0.108, 0.122), (0.018, 0.128, 0.120), (0.004, 0.118, 0.120)],
        [0.009, 0.008, 0.006, 0.003],
        gold,
        8,
        smooth=4,
    ).both()
    plume = kit.tube(
        [(0.045, 0.13, -0.02), (0.11, 0.36, -0.10), (0.20, 0.56, -0.32), (0.26, 0.58, -0.62)],
        [0.012, 0.014, 0.012, 0.003],
        red,
        7,
        smooth=6,
    )
    return band + curl + plume.both()


def opera(kit: Kit, tones: Tones) -> Solid:
    gold, red, white = (
        kit.material("brass", "#e0b43c", 0.25),
        kit.material("fur", "#d8203a"),
        kit.material("lamp", "#f8f6f0", emission=0.4),
    )
    fan = [(0.150 * math.sin(a), 0.07 + 0.185 * math.cos(a)) for a in (math.radians(-78 + 13 * k) for k in range(13))]
    back = kit.extrude([*fan, (0.10, 0.07), (-0.10, 0.07)], 0.03, gold).move(0, 0, 0.02)
    poms = _sum(
        kit.sphere(0.023, red if k % 2 else white, (x * 1.06, y + 0.012, 0.03), 12) for k, (x, y) in enumerate(fan)
    )
    poms += _sum(
        kit.sphere(0.017, white if k % 2 else red, (0.095 * math.sin(a), 0.07 + 0.115 * math.cos(a), 0.052), 10)
        for k, a in enumerate(math.radians(-72 + 18 * j) for j in range(9))
    )
    plume = kit.tube(
        [(0.06, 0.20, -0.01), (0.16, 0.42, -0.06), (0.34, 0.56, -0.2), (0.52, 0.50, -0.4)],
        [0.012, 0.015, 0.012, 0.003],
        kit.material("feather", "#a8703a"),
        7,
        smooth=6,
    )
    side = kit.ropes([((0.12, 0.06, 0.02), (0.125, -0.14, 0.03), 0.006)], red, 6) + kit.cone(
        0.02, 0.07, red, segments=10
    ).move(0.125, -0.20, 0.03)
    return (
        _dome(kit, gold, [(0.118, 0.06), (0.120, 0.10), (0.10, 0.15), (0.0, 0.175)])
        + back
        + poms
        + (plume + side).both()
    )


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


def clown(kit: Kit, tones: Tones) -> Solid:
    red, white = kit.material("rubber", "#d81c1c", 0.3), kit.material("paint", "#f8f4ec", 0.6)
    nose = kit.sphere(0.024, red, (0, -0.028, 0.122), 16)
    hat = (
        kit.cone(0.052, 0.115, kit.material("cloth", tones["coat"], slot="hat"), segments=18)
        .turn("z", -16)
        .move(0.035, 0.155, 0.0)
    )
    return (
        nose
        + hat
        + kit.sphere(0.016, kit.material("fur", "#f0c81c"), (0.067, 0.268, 0.0), 10)
        + kit.ellipsoid(0.028, 0.019, 0.006, white, (0.0, -0.076, 0.092), 14)
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


def hairpin(kit: Kit, tones: Tones) -> Solid:
    gold, jade = kit.material("brass", "#e0b84a", 0.22), kit.material("glass", "#3a9a72", 0.1)
    loop = (
        kit.torus(0.055, 0.021, kit.material("hair", "#141214"), segments=26, sides=10)
        .turn("x", 90)
        .move(0.045, 0.205, -0.045)
        .both()
    )
    pin = (
        kit.ropes([((-0.15, 0.165, -0.04), (0.15, 0.165, -0.04), 0.004)], gold, 5)
        + (
            kit.sphere(0.014, jade, (0.155, 0.165, -0.04), 10)
            + kit.ropes([((0.15, 0.165, -0.04), (0.152, 0.06, -0.03), 0.0018)], gold, 4)
            + kit.sphere(0.008, jade, (0.152, 0.055, -0.03), 8)
        ).both()
    )
    flower = _sum(
        kit.ellipsoid(
            0.016,
            0.016,
            0.006,
            kit.material("petal", "#f2c8d0"),
            (0.02 * math.sin(a), 0.150 + 0.02 * math.cos(a), 0.07),
            8,
        )
        for a in (1.257 * j for j in range(5))
    ) + kit.sphere(0.008, gold, (0, 0.150, 0.076), 8)
    return loop + pin + flower


def sweatband(kit: Kit, tones: Tones) -> Solid:
    return (
        kit.torus(0.1165, 0.012, kit.material("cloth", tones["coat"], slot="hat"), segments=30, sides=6)
        .scale(1, 1.7, 1.06)
        .move(0, 0.088, -0.012)
    )


def bandana(kit: Kit, tones: Tones) -> Solid:
    red = kit.material("cloth", tones["coat"], slot="hat")
    rows = [(0.119, 0.055), (0.122, 0.09), (0.112, 0.132), (0.07, 0.166), (0.0, 0.178)]
    return (
        _dome(kit, red, rows)
        + kit.tube(
            [(0, 0.06, -0.138), (0.02, 0.0, -0.165), (0.05, -0.05, -0.16)], [0.016, 0.02, 0.008], red, 8, smooth=3
        ).both()
    )


def eyeglass(kit: Kit, tones: Tones) -> Solid:
    """Dark glasses."""
    dark = kit.material("plastic", "#101012", 0.12)
    return (
        kit.ellipsoid(0.032, 0.022, 0.010, dark, (0.042, 0.006, 0.104), 16)
        + kit.ropes([((0.072, 0.012, 0.097), (0.108, 0.010, -0.01), 0.003)], dark, 5)
    ).both() + kit.ropes([((-0.012, 0.010, 0.108), (0.012, 0.010, 0.108), 0.003)], dark, 5)


def wig(kit: Kit, tones: Tones) -> Solid:
    white = kit.material("hair", "#e8e4da")
    rolls = _sum(
        kit.capsule(
            (0.098 + 0.012 * (k % 2), 0.075 - 0.036 * k, -0.045),
            (0.104 + 0.012 * (k % 2), 0.075 - 0.036 * k, 0.035),
            0.021,
            white,
            10,
        )
        for k in range(5)
    )
    return _dome(kit, white, [(0.122, 0.05), (0.126, 0.09), (0.116, 0.14), (0.073, 0.178), (0.0, 0.19)]) + rolls.both()


HEADGEAR: dict[str, Maker] = {
    f.__name__: f
    for f in (
        roman,
        viking,
        samurai,
        cowboy,
        fedora,
        pith,
        war_bonnet,
        nemes,
        laurel,
        halo,
        tiara,
        beret,
        beanie,
        hard_hat,
        miner,
        turban,
        veil,
        bridal,
        sailor,
        goggles,
        swim_cap,
        bike_helmet,
        headphones,
        mortarboard,
        nurse,
        surgeon,
        phoenix_crown,
        mian,
        general,
        official,
        hood_cloth,
        monkey_king,
        opera,
        elf,
        clown,
        domino,
        horns,
        hairpin,
        sweatband,
        bandana,
        eyeglass,
        wig,
    )
}
"""By the word that a person's `hat` says."""
