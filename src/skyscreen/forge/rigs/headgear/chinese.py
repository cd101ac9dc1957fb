"""Head-dresses of old China: court, army, opera and tale."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from skyscreen.forge.rigs.headgear.forms import dome, feather
from skyscreen.forge.rigs.maker import Maker, Tones
from skyscreen.forge.solid import joined

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid


def phoenix_crown(kit: Kit, tones: Tones) -> Solid:
    gold, red, blue = (
        kit.material("brass", "#e0b43c", 0.22),
        kit.material("glass", "#c81c2c", 0.05),
        kit.material("feather", "#1c6ab0"),
    )
    cap = dome(kit, gold, [(0.116, 0.085), (0.118, 0.12), (0.092, 0.175), (0.0, 0.20)])
    wing = joined(
        feather(
            kit,
            gold if k % 2 else blue,
            (0.05, 0.14, 0.0),
            (0.05 + 0.15 * math.sin(a), 0.14 + 0.15 * math.cos(a), -0.02),
            0.014,
        )
        for k, a in enumerate(math.radians(8 + 15 * j) for j in range(6))
    )
    flower = joined(
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
    cap = dome(kit, black, [(0.116, 0.075), (0.119, 0.12), (0.105, 0.165), (0.0, 0.175)])
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
    flap = joined(
        kit.ellipsoid(0.010, 0.016, 0.020, bronze, (0.120 - 0.002 * r, 0.035 - 0.026 * r, -0.062 + 0.034 * c), 8)
        for r in range(5)
        for c in range(4)
    )
    nape = joined(
        kit.ellipsoid(0.020, 0.016, 0.010, bronze, (-0.075 + 0.030 * c, 0.035 - 0.026 * r, -0.142), 8)
        for r in range(4)
        for c in range(6)
    )
    band = kit.torus(0.123, 0.010, gold, segments=30, sides=6).scale(1, 1.3, 1.08).move(0, 0.058, -0.014)
    return dome(kit, bronze) + spike + plume + flap.both() + nape + band


def official(kit: Kit, tones: Tones) -> Solid:
    gauze = kit.material("cloth", "#1a191d", slot="hat")
    front = dome(kit, gauze, [(0.116, 0.065), (0.119, 0.11), (0.108, 0.145), (0.0, 0.150)])
    back = kit.box(0.17, 0.075, 0.09, gauze, 0.02, at=(0, 0.13, -0.075))
    wings = kit.ellipsoid(0.17, 0.018, 0.006, gauze, (0.285, 0.115, -0.115), 18).both() + kit.ropes(
        [((-0.14, 0.115, -0.115), (0.14, 0.115, -0.115), 0.006)], gauze, 5
    )
    return front + back + wings


def qing(kit: Kit, tones: Tones) -> Solid:
    """A Qing official's summer court hat: a black brim turned up, red tassels from a gold finial, and the queue."""
    black, red = kit.material("cloth", "#1a191d", slot="hat"), kit.material("hair", "#c81c1c")
    gold, hair = kit.material("brass", "#d8aa3c", 0.25), kit.material("hair", "#141214")
    bowl = dome(kit, black, [(0.120, 0.07), (0.117, 0.12), (0.09, 0.165), (0.0, 0.185)])
    brim = kit.lathe([(0.119, 0.062), (0.150, 0.070), (0.166, 0.125), (0.158, 0.125), (0.146, 0.082), (0.119, 0.078)],
                     black, segments=32).scale(1, 1, 1.06).move(0, 0, -0.014)
    tassel = kit.lathe([(0.118, 0.112), (0.128, 0.108), (0.118, 0.138), (0.05, 0.192), (0.0, 0.205)], red,
                       segments=30).scale(1, 1, 1.06).move(0, 0, -0.014)
    finial = kit.lathe([(0.0, 0.2), (0.022, 0.205), (0.010, 0.222), (0.017, 0.238), (0.0, 0.262)], gold,
                       segments=12).move(0, 0, -0.014) + kit.sphere(0.013, kit.material("glass", "#c81c2c", 0.1),
                                                                    (0, 0.270, -0.014), 10)
    plait = kit.tube([(0, 0.02, -0.125), (0, -0.12, -0.155), (0, -0.30, -0.165), (0, -0.52, -0.16)],
                     [0.026, 0.022, 0.018, 0.008], hair, 8, smooth=4)
    return bowl + brim + tassel + finial + plait


def kanzashi(kit: Kit, tones: Tones) -> Solid:
    """A geisha's high dressed hair: wings at the sides, a knot on the crown, a comb, flowers that hang, sticks."""
    hair, gold = kit.material("hair", "#141214"), kit.material("brass", "#e0b84a", 0.22)
    red, pink = kit.material("petal", "#d81c2c"), kit.material("petal", "#f4b8c8")
    wing = kit.ellipsoid(0.045, 0.085, 0.085, hair, (0.105, 0.055, -0.02), 18).both()
    front = kit.ellipsoid(0.098, 0.048, 0.07, hair, (0, 0.155, 0.03), 20)
    knot = kit.ellipsoid(0.075, 0.05, 0.06, hair, (0, 0.215, -0.06), 18) + kit.ellipsoid(
        0.06, 0.05, 0.07, hair, (0, 0.06, -0.16), 16)
    comb = kit.tube([(0.06, 0.185, 0.01), (0.04, 0.225, 0.005), (0, 0.242, 0.0), (-0.04, 0.225, 0.005),
                     (-0.06, 0.185, 0.01)], 0.008, gold, 6, smooth=4)
    sticks = kit.ropes([((-0.16, 0.235, -0.05), (0.16, 0.235, -0.05), 0.0045)], gold, 6) + kit.sphere(
        0.012, red, (0.165, 0.235, -0.05), 10).both()
    bloom = joined(kit.ellipsoid(0.017, 0.017, 0.008, red if k % 2 else pink,
                                 (0.115 + 0.020 * math.sin(a), 0.14 + 0.020 * math.cos(a), 0.075), 8)
                   for k, a in enumerate(1.047 * j for j in range(6)))
    drops = joined(kit.sphere(0.008, pink, (0.112 + 0.009 * c, 0.105 - 0.022 * r, 0.082 - 0.012 * c), 6)
                   for r in range(5) for c in range(3))
    return wing + front + knot + comb + sticks + bloom + drops


def hood_cloth(kit: Kit, tones: Tones) -> Solid:
    """A warrior's green cloth cap of old China, tied over the topknot, with a tail down the nape."""
    green, gold = kit.material("cloth", tones["coat"], slot="hat"), kit.material("brass", "#d8aa3c", 0.3)
    cap = dome(kit, green, [(0.120, 0.055), (0.124, 0.095), (0.112, 0.15), (0.07, 0.20), (0.03, 0.235), (0.0, 0.24)])
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
    poms = joined(
        kit.sphere(0.023, red if k % 2 else white, (x * 1.06, y + 0.012, 0.03), 12) for k, (x, y) in enumerate(fan)
    )
    poms += joined(
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
        dome(kit, gold, [(0.118, 0.06), (0.120, 0.10), (0.10, 0.15), (0.0, 0.175)])
        + back
        + poms
        + (plume + side).both()
    )


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
    flower = joined(
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


CHINESE: dict[str, Maker] = {
    f.__name__: f
    for f in (phoenix_crown, mian, general, official, qing, kanzashi, hood_cloth, monkey_king, opera, hairpin)
}
"""By the word that a person's `hat` says."""
