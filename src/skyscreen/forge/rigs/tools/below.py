"""What is worn from the hips down, and boxing gloves."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from skyscreen.forge.rigs.maker import Maker, Tones

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid


def scabbard(kit: Kit, t: Tones) -> Solid:
    black, cord = kit.material("carpaint", "#17161a", 0.2), kit.material("cloth", "#b81c1c")
    return (
        kit.capsule((0.17, 0.98, 0.14), (0.24, 0.86, -0.58), 0.018, black, 10)
        + kit.capsule((0.165, 0.99, 0.18), (0.155, 1.01, 0.40), 0.017, cord, 8)
        + kit.cylinder(0.036, 0.010, kit.material("brass", "#8a6a2c", 0.3), segments=16)
        .turn("x", 90)
        .move(0.167, 0.985, 0.165)
    )


def monkey_tail(kit: Kit, t: Tones) -> Solid:
    return kit.tube(
        [(0, 0.90, -0.12), (0, 0.72, -0.34), (0, 0.86, -0.60), (0, 1.12, -0.56), (0, 1.16, -0.44)],
        [0.030, 0.027, 0.024, 0.020, 0.012],
        kit.material("fur", "#a8702c"),
        9,
        smooth=5,
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


def fins(kit: Kit, t: Tones) -> Solid:
    """A diver's: a rubber shoe that widens into a ribbed blade."""
    rubber = kit.material("rubber", t.get("own", "#f0c81c"), 0.35)
    shoe = kit.ellipsoid(0.052, 0.045, 0.125, rubber, (0, 0.028, 0.04), 16)
    outline = [(-0.05, 0.10), (0.05, 0.10), (0.105, 0.43), (0.05, 0.46), (-0.05, 0.46), (-0.105, 0.43)]
    blade = kit.extrude(outline, 0.012, rubber).turn("x", 90).move(0, 0.016, 0)
    ribs = kit.ropes([((x, 0.024, 0.12), (1.9 * x, 0.024, 0.44), 0.008) for x in (-0.045, 0.0, 0.045)], rubber, 6)
    return shoe + blade + ribs


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


HIPS: dict[str, Maker] = {f.__name__: f for f in (scabbard, monkey_tail)}
"""On the pelvis, in canonical metres of the whole body."""


FEET: dict[str, Maker] = {f.__name__: f for f in (skis, skates, fins)}
"""Under each foot."""
