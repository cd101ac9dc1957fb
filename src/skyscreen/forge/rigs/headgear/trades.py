"""Hats by which a trade or a station is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from skyscreen.forge.rigs.headgear.forms import dome, felt_hat, rim, shroud
from skyscreen.forge.rigs.maker import Maker, Tones

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid


def cowboy(kit: Kit, tones: Tones) -> Solid:
    felt = kit.material("cloth", tones["coat"], slot="hat")
    return felt_hat(kit, felt, kit.material("leather", "#2a1a10"), 0.125, 0.225, 0.095, 0.03)


def pith(kit: Kit, tones: Tones) -> Solid:
    cork = kit.material("cloth", "#cdb98c", slot="hat")
    rows = [(0.122, 0.07), (0.122, 0.12), (0.098, 0.17), (0.05, 0.198), (0.0, 0.206)]
    return (
        dome(kit, cork, rows)
        + rim(kit, cork, 0.115, 0.195, 0.078, 0.045)
        + kit.sphere(0.011, cork, (0, 0.208, -0.014), 8)
    )


def hard_hat(kit: Kit, tones: Tones) -> Solid:
    shell = kit.material("plastic", "#f0b81c", 0.25, slot="hat")
    rows = [(0.128, 0.06), (0.130, 0.095), (0.118, 0.145), (0.075, 0.188), (0.0, 0.202)]
    peak = kit.ellipsoid(0.098, 0.008, 0.075, shell, (0, 0.065, 0.095), 18).turn("x", 10)
    ridge = kit.tube(
        [(0, 0.10, 0.125), (0, 0.175, 0.07), (0, 0.208, -0.014), (0, 0.17, -0.10)], 0.012, shell, 8, smooth=4
    )
    return dome(kit, shell, rows) + peak + ridge + rim(kit, shell, 0.120, 0.142, 0.066, 0.006)


def miner(kit: Kit, tones: Tones) -> Solid:
    lamp = kit.cylinder(0.026, 0.03, kit.material("steel", rough=0.3), segments=18).turn("x", 90).move(0, 0.125, 0.112)
    glow = (
        kit.cylinder(0.021, 0.006, kit.material("lamp", "#fff2c8", emission=8.0), segments=18)
        .turn("x", 90)
        .move(0, 0.125, 0.141)
    )
    return hard_hat(kit, tones) + lamp + glow


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
    return shroud(kit, black, 0.36, 0.075, 46) + wimple + side.both() + bib


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
        dome(kit, white, rows)
        + band
        + tails
        + kit.sphere(0.018, kit.material("fur", "#b81c1c"), (0, 0.175, -0.014), 10)
    )


def mortarboard(kit: Kit, tones: Tones) -> Solid:
    black, gold = kit.material("cloth", "#1a1a20", slot="hat"), kit.material("cloth", "#d8a82c")
    board = kit.box(0.29, 0.012, 0.29, black, 0.003, at=(0, 0, 0)).turn("y", 45).move(0, 0.165, -0.014)
    tassel = kit.ropes(
        [((0, 0.18, -0.014), (0.14, 0.178, 0.04), 0.003), ((0.14, 0.178, 0.04), (0.145, 0.08, 0.045), 0.003)], gold, 4
    ) + kit.cone(0.012, 0.045, gold, segments=8).move(0.145, 0.04, 0.045)
    return dome(kit, black, [(0.118, 0.07), (0.122, 0.10), (0.112, 0.165), (0.0, 0.168)]) + board + tassel


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
    return dome(kit, green, rows) + mask + strings


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


TRADES: dict[str, Maker] = {
    f.__name__: f for f in (cowboy, pith, hard_hat, miner, veil, sailor, mortarboard, nurse, surgeon, clown)
}
"""By the word that a person's `hat` says."""
