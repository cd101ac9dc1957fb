"""What covers the limbs: trousers, shoes, and bare arms under short sleeves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import folds, hand
from skyscreen.forge.body.field import capsule, ellipsoid, fold, join, smooth, surface, vec
from skyscreen.forge.body.garment import legs
from skyscreen.forge.body.weight import by_bone

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.garment import Cloth
    from skyscreen.forge.rigs.figure import Figure

Array = NDArray[Any]


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
    sole = (p[:, 1] < 0.019 * k) & (cloth.material != "skin")
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
