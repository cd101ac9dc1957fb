"""Clothes: one field or sheet each, a little outside the body, coloured by slot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import folds, hand
from skyscreen.forge.body.field import capsule, ellipsoid, fold, join, smooth, surface, vec
from skyscreen.forge.body.sheet import grid, tube

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.rigs.figure import Figure

Array = NDArray[Any]
UP = vec(0, 1, 0)


@dataclass(frozen=True)
class Cloth:
    material: str
    colour: Any
    slot: str
    rough: float = 0.85


def sleeve_radii(f: Figure, loose: float) -> tuple[float, float, float]:
    """Metres round the arm's bones at shoulder, elbow and wrist; cloth lies closer on the arm than on the trunk."""
    fat = (0.0 if f.slim else 0.005) + 0.06 * max(f.girth - 1.05, 0.0)
    r0, r1, r2 = ((v + fat) * f.k + loose * 0.7 for v in (0.045, 0.037, 0.031))
    return r0, r1, r2


def legs(f: Figure, loose: float) -> Callable[[Array, Array], Array]:
    """Field of the seat and two straight trouser legs, `loose` metres outside the skin."""
    k, sk, girth = f.k, f.skeleton, f.girth
    hip, knee, ankle = sk["thigh_l"], sk["calf_l"], sk["foot_l"]

    def field(p: Array, x: Array) -> Array:
        d = capsule(x, hip, knee, 0.084 * k * girth + loose, 0.056 * k * girth + loose)
        d = join(d, capsule(x, knee, ankle, 0.056 * k * girth + loose, 0.044 * k * girth + loose), 0.03 * k)
        seat = ellipsoid(
            p,
            sk["pelvis"] + vec(0, -0.03 * k, -0.004 * k),
            (f.hips * 0.94 * k + loose * 0.6, 0.115 * k, f.hips * 0.76 * k + loose * 0.6),
        )
        return join(d, seat, 0.05 * k)

    return field


def covered(f: Figure, loose: float, over: float) -> Callable[[Array, Array], Array]:
    """Field of a trunk's garment that hangs outside trousers `over` metres loose."""
    body, under, k = f.trunk(loose), legs(f, over + 0.007 * f.k), f.k

    def field(p: Array, x: Array) -> Array:
        # Only the seat counts: under the crotch the fillet of two legs would make a bulge.
        return join(body(p, x), np.maximum(under(p, x), 0.83 * k - p[:, 1]), 0.035 * k)

    return field


def torso(
    clay: Clay,
    f: Figure,
    cloth: Cloth,
    *,
    loose: float = 0.0,
    sleeve: float = 1.0,
    hem: float = 0.90,
    neckline: float = 0.0,
    wide: float = 0.0,
    over: float | None = None,
    armhole: float = 0.0,
) -> None:
    """Shirt, jumper, coat's upper part: trunk and sleeves.

    Args:
        loose: metres outside the skin.
        sleeve: 0 none, 0.5 to the elbow, 1 to the wrist.
        hem: height of the lower edge in canonical metres.
        neckline: metres that the opening is lower in front.
        wide: extra radius at the wrist (a robe's sleeves).
        over: looseness in metres of the trousers that it hangs over; None: a skirt hides its edge.
        armhole: metres from the middle at which a sleeveless one is cut beside the shoulder; 0: nowhere.
    """
    k, sk = f.k, clay.skeleton
    arm, elbow, wrist = sk["arm_l"], sk["fore_l"], sk["hand_l"]
    body = f.trunk(loose) if over is None else covered(f, loose, over)
    end = arm + (elbow - arm) * min(sleeve * 2, 1.0) if sleeve <= 0.5 else elbow + (wrist - elbow) * (sleeve - 0.5) * 2
    # The sleeve is set in under the shoulder's point, or the shoulder puffs above it.
    top = arm + vec(-0.020, -0.032, 0.0) * k
    r0, r1, r2 = sleeve_radii(f, loose)

    deep = 0.6 if cloth.rough > 0.9 else 0.0 if cloth.material in ("steel", "plastic", "iron", "brass") else 1.0

    def field(p: Array) -> Array:
        x = fold(p)
        d = np.maximum(body(p, x) + deep * folds.trunk(p, x, f, hem), hem * k - p[:, 1])
        if sleeve > 0:
            if sleeve <= 0.5:
                s = capsule(x, top, end, r0, r1 * 1.10)
            else:
                s = join(capsule(x, top, elbow, r0, r1), capsule(x, elbow, end, r1, r2 + wide * k), 0.02 * k)
            s = s + deep * folds.sleeve(p, x, elbow, k)
            # The sleeve ends in a plane, where its band lies.
            d = join(d, np.maximum(s, (x - end) @ hand.ARM.astype(np.float32)), 0.022 * k)
        if armhole > 0:  # straight down from the shoulder, and out again under the arm
            d = np.maximum(d, x[:, 0] - armhole - 1.2 * np.maximum(1.19 * k - p[:, 1], 0))
        # The cut's teeth, which reach down by up to 9 mm and hardly up, stay under the band of 8.5 mm to each side of
        # the throat's line.
        return np.maximum(d, p[:, 1] - f.throat(p, neckline) - 0.004 * k)

    reach = max(wrist[0], f.wide) + 0.07 * k + wide * k
    low = np.array([-reach, min(hem * k, wrist[1] - 0.09 * k if sleeve > 0.5 else 9) - 0.02, -0.17 * k - loose])
    p, n, t = surface(field, low, (reach, f.top + 0.03 * k, 0.19 * k + loose), 0.0185 * k)
    clay.add(
        (p, n, t),
        f.torso_weights(p, t),
        cloth.material,
        colour=cloth.colour,
        slot=cloth.slot,
        rough=cloth.rough,
        open=0.65 + 0.35 * smooth(n[:, 1], -0.9, 0.1),
    )


def belt(clay: Clay, f: Figure, cloth: Cloth, y: float, height: float, loose: float) -> None:
    turn = np.linspace(0, 2 * np.pi, 33)
    rows = np.array([-0.5, -0.42, 0.42, 0.5])[:, None]
    bulge = np.array([0.0, 1.0, 1.0, 0.0])[:, None] * 0.005
    points = np.stack(
        [
            np.sin(turn) * (f.waist * f.k + loose + bulge),
            (y + rows * height) * f.k + 0 * turn,
            np.cos(turn) * (f.waist * 0.80 * f.k + loose + bulge),
        ],
        -1,
    )
    out = np.stack([np.sin(turn) + 0 * rows, 0 * points[..., 1], np.cos(turn) + 0 * rows], -1)
    clay.add(grid(points, out), "spine", cloth.material, colour=cloth.colour, slot=cloth.slot, rough=cloth.rough)


def strap(clay: Clay, joint: str, points: Any, radius: float, cloth: Cloth) -> None:
    clay.add(
        tube(np.asarray(points), radius, 6),
        joint,
        cloth.material,
        colour=cloth.colour,
        slot=cloth.slot,
        rough=cloth.rough,
        levels=(0, 1),
    )
