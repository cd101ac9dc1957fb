"""Hats, glasses and helmets of every day and of sport."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from skyscreen.forge.rigs.headgear.forms import dome, felt_hat, shroud
from skyscreen.forge.rigs.maker import Maker, Tones
from skyscreen.forge.solid import joined

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid


def fedora(kit: Kit, tones: Tones) -> Solid:
    felt = kit.material("cloth", tones["coat"], slot="hat")
    return felt_hat(kit, felt, kit.material("cloth", "#17161a"), 0.115, 0.185, 0.022, 0.03)


def beret(kit: Kit, tones: Tones) -> Solid:
    wool = kit.material("cloth", tones["coat"], slot="hat")
    rows = [(0.114, 0.085), (0.120, 0.10), (0.158, 0.128), (0.150, 0.155), (0.08, 0.176), (0.0, 0.18)]
    return (
        (dome(kit, wool, rows) + kit.capsule((0, 0.175, 0), (0, 0.195, 0), 0.006, wool, 6))
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
    return dome(kit, wool) + rib + kit.sphere(0.032, kit.material("fur", tones["dress"]), (0, 0.20, -0.014), 14)


def turban(kit: Kit, tones: Tones) -> Solid:
    cloth = kit.material("cloth", tones["coat"], slot="hat")
    wraps = joined(
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
    return dome(kit, rubber, rows) + lens + band


def bike_helmet(kit: Kit, tones: Tones) -> Solid:
    shell, dark = kit.material("plastic", tones["coat"], 0.25, slot="hat"), kit.material("plastic", "#17161a", 0.4)
    rows = [(0.124, 0.07), (0.128, 0.10), (0.114, 0.150), (0.068, 0.190), (0.0, 0.202)]
    slots = joined(
        kit.ellipsoid(0.008, 0.012, 0.075, dark, (0.030 * j, 0.188 - 0.010 * abs(j), -0.004), 12)
        for j in (-2, -1, 0, 1, 2)
    )
    strap = kit.tube(
        [(0.112, 0.07, 0.02), (0.092, -0.06, 0.035), (0.03, -0.138, 0.062)], 0.005, dark, 5, smooth=4
    ).both()
    return dome(kit, shell, rows).scale(1, 1, 1.08) + slots + strap


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
        dome(kit, red, rows)
        + kit.tube(
            [(0, 0.06, -0.138), (0.02, 0.0, -0.165), (0.05, -0.05, -0.16)], [0.016, 0.02, 0.008], red, 8, smooth=3
        ).both()
    )


def headscarf(kit: Kit, tones: Tones) -> Solid:
    """A cloth over the hair, tied under the chin."""
    cloth = kit.material("cloth", tones["coat"], slot="hat")
    edge = kit.tube([(0.0, 0.122, 0.098), (0.068, 0.095, 0.094), (0.098, 0.0, 0.066), (0.074, -0.10, 0.062),
                     (0.0, -0.146, 0.078)], 0.011, cloth, 7, smooth=5).both()
    knot = kit.sphere(0.022, cloth, (0, -0.150, 0.086), 10)
    ends = kit.tube([(0, -0.150, 0.088), (0.03, -0.19, 0.105), (0.05, -0.245, 0.11)], [0.012, 0.018, 0.010], cloth, 7,
                    smooth=3).both()
    return shroud(kit, cloth, 0.30, 0.055, 62, 0.004) + edge + knot + ends


def eyeglass(kit: Kit, tones: Tones) -> Solid:
    """Dark glasses."""
    dark = kit.material("plastic", "#101012", 0.12)
    return (
        kit.ellipsoid(0.032, 0.022, 0.010, dark, (0.042, 0.006, 0.104), 16)
        + kit.ropes([((0.072, 0.012, 0.097), (0.108, 0.010, -0.01), 0.003)], dark, 5)
    ).both() + kit.ropes([((-0.012, 0.010, 0.108), (0.012, 0.010, 0.108), 0.003)], dark, 5)


DAILY: dict[str, Maker] = {
    f.__name__: f
    for f in (fedora, beret, beanie, turban, goggles, swim_cap, bike_helmet, headphones, sweatband, bandana, headscarf,
              eyeglass)
}
"""By the word that a person's `hat` says."""
