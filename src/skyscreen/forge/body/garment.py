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
from skyscreen.forge.body.weight import by_bone

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.rigs.figure import Figure

Array = NDArray[Any]
SPOKES = 8
"""Columns of skirt joints."""
UP = vec(0, 1, 0)


@dataclass(frozen=True)
class Cloth:
    material: str
    colour: Any
    slot: str
    rough: float = 0.85


def sleeve_radii(f: Figure, loose: float) -> tuple[float, float, float]:
    """Metres round the arm's bones at shoulder, elbow and wrist; cloth lies closer on the arm than on the trunk."""
    fat = 0.0 if f.slim else 0.005
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
) -> None:
    """Shirt, jumper, coat's upper part: trunk and sleeves.

    Args:
        loose: metres outside the skin.
        sleeve: 0 none, 0.5 to the elbow, 1 to the wrist.
        hem: height of the lower edge in canonical metres.
        neckline: metres that the opening is lower in front.
        wide: extra radius at the wrist (a robe's sleeves).
        over: looseness in metres of the trousers that it hangs over; None: a skirt hides its edge.
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
        # The cut's teeth stay under the band that lies on the throat's line.
        return np.maximum(d, p[:, 1] - f.throat(p, neckline) + 0.001 * k)

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


def skirt(
    clay: Clay,
    f: Figure,
    cloth: Cloth,
    *,
    waist: float,
    hem: float,
    flare: float,
    pleats: int = 0,
    loose: float = 0.0,
    front: float = 0.0,
) -> None:
    """A sheet from waist to hem (canonical heights) on two rings of joints.

    Args:
        flare: metres that the hem stands out from the hip.
        front: half angle in radians left open in front (a coat).
    """
    k = f.k
    rows, columns = 15, 49
    turn = np.linspace(front, 2 * np.pi - front, columns)
    t = np.linspace(0, 1, rows)[:, None]
    hip = smooth(t * (waist - hem) / 0.20)
    # Half widths at the waist and over the hip, from the trunk's own ellipses.
    rx = (f.waist + (f.hips - f.waist) * hip + flare * t**1.2) * k + loose
    rz = (f.waist * 0.80 + (f.hips * 0.84 - f.waist * 0.80) * hip + flare * t**1.2) * k + loose
    fold_ = (
        0.012
        * np.clip(t * 1.5 - 0.1, 0, 1)
        * np.sin(turn * (pleats or 9) + 0.8 * np.sin(2 * turn))
        * (1.0 if pleats else 0.9)
    ) * k
    y = (waist + (hem - waist) * t) * k + 0 * turn
    out = np.stack([np.sin(turn) + 0 * t, 0 * y, np.cos(turn) + 0 * t], -1)
    points = np.stack([np.sin(turn) * (rx + fold_), y, np.cos(turn) * (rz + fold_) - 0.004 * k], -1)
    sheet = grid(points, out)
    share = np.repeat(
        np.clip((f.skirt_top - (waist + (hem - waist) * t[:, 0])) / (f.skirt_top - f.skirt_low), 0, 2), columns
    )
    angle = np.tile(turn, rows) * SPOKES / (2 * np.pi)
    # Behind, the cloth stays on the seat further down than it does in front, or who crawls or bows bares it.
    hold = np.clip(share * (3.5 + 1.5 * np.cos(np.tile(turn, rows))), 0, 1)
    weights = {"pelvis": 1 - hold}
    for c in range(SPOKES):
        near = np.clip(1 - np.abs((angle - c + SPOKES / 2) % SPOKES - SPOKES / 2), 0, 1)
        low = smooth(share, 0.75, 1.25)
        weights[f"skirt{c}a"] = near * (1 - low) * hold
        weights[f"skirt{c}b"] = near * low * hold
    v = np.repeat(t[:, 0], columns)
    shade = (0.88 + 0.12 * np.sin(np.tile(turn, rows) * (pleats or 9) + 1.2) * np.clip(v * 2, 0, 1))[:, None]
    weight = clay.skeleton.blend(weights)
    colour = np.asarray(cloth.colour) * shade
    clay.add(
        sheet,
        weight,
        cloth.material,
        colour=colour,
        slot=cloth.slot,
        rough=cloth.rough,
        sway=np.clip(v - 0.5, 0, 1) * 0.10,
        open=0.75 + 0.25 * v,
    )
    # The inside, seen from below and through the slit of a coat.
    inner = sheet._replace(
        position=sheet.position - out.reshape(-1, 3).astype(np.float32) * 0.004,
        normal=-sheet.normal,
        index=sheet.index[:, ::-1],
    )
    clay.add(
        inner,
        weight,
        cloth.material,
        colour=colour * 0.55,
        slot=cloth.slot,
        rough=cloth.rough,
        open=0.4,
        levels=(0, 1),
        sway=np.clip(v - 0.5, 0, 1) * 0.10,
    )


def trousers(clay: Clay, f: Figure, cloth: Cloth, *, loose: float, length: float = 1.0, shoes: float = 0.0) -> None:
    """Two legs and the seat; loose 0 makes tights or bare legs."""
    k, sk = f.k, clay.skeleton
    hip, knee, ankle = sk["thigh_l"], sk["calf_l"], sk["foot_l"]
    end = knee + (ankle - knee) * length if length > 0.5 else knee
    girth = f.girth
    worn = legs(f, loose)

    def bare(p: Array, x: Array) -> Array:
        d = join(
            capsule(x, hip, knee, 0.082 * k * girth + loose, 0.050 * k * girth + loose),
            capsule(x, knee, end, 0.048 * k * girth + loose, 0.034 * k * girth + loose),
            0.03 * k,
        )
        calf = (0.046 * k * girth + loose, 0.10 * k, 0.047 * k * girth + loose)
        d = join(d, ellipsoid(x, knee + (ankle - knee) * 0.28 + vec(0, 0, -0.016 * k), calf), 0.03 * k)
        wide = (f.hips * 0.94 * k + loose * 0.6, 0.115 * k, f.hips * 0.76 * k + loose * 0.6)
        return join(d, ellipsoid(p, sk["pelvis"] + vec(0, -0.03 * k, -0.004 * k), wide), 0.05 * k)

    def field(p: Array) -> Array:
        x = fold(p)
        d = worn(p, x) if loose > 0.004 else bare(p, x)
        if loose > 0.004:
            if cloth.material != "steel":
                d = d + folds.leg(p, x, hip, knee, ankle, k)
            d = np.maximum(d, end[1] - p[:, 1])
        return np.maximum(d, p[:, 1] - sk["pelvis"][1] - 0.075 * k)

    p, n, t = surface(
        field,
        (-0.24 * k - loose, end[1] - 0.05 * k, -0.19 * k - loose),
        (0.24 * k + loose, sk["pelvis"][1] + 0.1 * k, 0.2 * k),
        0.025 * k,
    )
    bones: list[tuple[str, Any]] = [("pelvis", sk["spine"])]
    for s in ("_l", "_r"):
        bones += [("thigh" + s, None), ("calf" + s, None)]
    weight = by_bone(sk, p, t, bones, 0.020 * k, {"pelvis": 0.075 * k}, 5)
    clay.add(
        (p, n, t),
        weight,
        cloth.material,
        colour=cloth.colour,
        slot=cloth.slot,
        rough=cloth.rough,
        open=0.7 + 0.3 * smooth(n[:, 1], -0.9, 0.1),
    )


def shoes(clay: Clay, f: Figure, cloth: Cloth, shaft: float, heel: float = 0.0) -> None:
    """Shoes or boots with a sole; `shaft` is the height of the upper edge in canonical metres."""
    k, sk = f.k, clay.skeleton
    ankle, toe = sk["foot_l"], sk["toe_l"]
    x0 = ankle[0]

    def field(p: Array) -> Array:
        d = join(
            capsule(p, (x0, shaft * k, -0.012 * k), ankle, 0.044 * k + 0.05 * max(shaft - 0.12, 0) * k, 0.041 * k),
            ellipsoid(p, (x0 + 0.001, 0.040 * k, 0.028 * k), (0.041 * k, 0.044 * k, 0.105 * k)),
            0.05 * k,
        )
        d = join(d, ellipsoid(p, (toe[0], 0.032 * k, 0.108 * k), (0.042 * k, 0.033 * k, 0.050 * k)), 0.03 * k)
        sole = np.maximum(ellipsoid(p, (x0 + 0.001, 0.0, 0.035 * k), (0.046 * k, 0.05, 0.128 * k)), p[:, 1] - 0.018 * k)
        d = np.minimum(d, sole)
        return np.maximum(np.maximum(d, 0.002 - p[:, 1]), p[:, 1] - shaft * k)

    p, n, t = surface(
        field, (x0 - 0.10 * k, -0.01, -0.13 * k), (x0 + 0.10 * k, (shaft + 0.03) * k, 0.20 * k), 0.0135 * k
    )
    bones = [("calf_l", ankle + vec(0, 0.03 * k, 0)), ("foot_l", toe), ("toe_l", toe + vec(0, 0, 0.05 * k))]
    weight = by_bone(sk, p, t, bones, 0.010 * k, {"toe_l": 0.004}, 3)
    # Everything under the ankle belongs wholly to foot or toes, with the break at the ball: no skating soles.
    under = smooth(ankle[1] - 0.005 * k - p[:, 1], 0, 0.02 * k)[:, None]
    front = smooth(p[:, 2], toe[2] - 0.006 * k, toe[2] + 0.010 * k)
    weight = weight * (1 - under) + under * sk.blend({"toe_l": front, "foot_l": 1 - front})
    sole = p[:, 1] < 0.019 * k
    colour = np.where(sole[:, None], np.asarray(cloth.colour) * 0.28, np.asarray(cloth.colour))
    clay.add(
        (p, n, t),
        weight.astype(np.float32),
        cloth.material,
        colour=colour,
        slot=cloth.slot,
        rough=cloth.rough,
        mirror=True,
        open=0.6 + 0.4 * smooth(p[:, 1], 0, 0.08),
    )


def sleeves_of_skin(clay: Clay, f: Figure, skin: Any, start: float) -> None:
    """Bare arms from `start` (0 shoulder … 1 wrist) down, under short sleeves."""
    k, sk = f.k, clay.skeleton
    arm, elbow, wrist = sk["arm_l"], sk["fore_l"], sk["hand_l"]
    fat = 0.0 if f.slim else 0.004
    top = arm + vec(-0.020, -0.032, 0.0) * k if start < 0.1 else arm
    inside = 0.226 * start * float(np.linalg.norm(elbow - arm))  # from there to the hem, which lies at 1.9 sleeves

    def field(p: Array) -> Array:
        d = join(
            capsule(p, top, elbow, (0.043 + fat) * k, (0.035 + fat) * k),
            capsule(p, elbow, wrist + hand.ARM * 0.02 * k, (0.036 + fat) * k, 0.0255 * k),
            0.02 * k,
        )
        below = (p - (arm + (elbow - arm) * start).astype(np.float32)) @ hand.ARM.astype(np.float32)
        # Inside the sleeve the arm is thinner, or it comes through the cloth: both are coarse meshes 3 mm apart.
        d = d + 0.008 * k * np.clip(1 - below / (inside + 1e-6), 0, 1)
        return np.maximum(d, -below)

    low, high = np.minimum(arm, wrist) - 0.07 * k, np.maximum(arm, wrist) + 0.07 * k
    p, n, t = surface(field, low, high, 0.020 * k)
    weight = by_bone(
        sk, p, t, [("arm_l", None), ("fore_l", None), ("hand_l", wrist + hand.ARM * 0.08 * k)], 0.014 * k, None, 4
    )
    clay.add((p, n, t), weight, "skin", colour=skin, slot="skin", rough=0.5, mirror=True)


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
