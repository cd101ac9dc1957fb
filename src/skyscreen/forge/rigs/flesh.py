"""The flesh of a four-legged animal: one field round its skeleton, and which joints carry each point of its skin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.field import capsule, ellipsoid, fold, join, smooth, unit, vec
from skyscreen.forge.body.weight import Skeleton, by_bone

if TYPE_CHECKING:
    from skyscreen.forge.rigs.proportions import Build

Array = NDArray[Any]


def flesh(sk: Skeleton, b: Build, face: Any) -> Any:
    """The field of the whole animal."""
    h = b.withers
    r = {n: sk[n] for n in sk.index}
    half = b.back / 2 * h

    def leg(x: Array, names: tuple[str, ...], radii: tuple[float, ...], fillet: float) -> Array:
        out = capsule(x, r[names[0]], r[names[1]], radii[0] * h, radii[1] * h)
        for k in range(1, len(names) - 1):
            out = join(out, capsule(x, r[names[k]], r[names[k + 1]], radii[k] * h, radii[k + 1] * h), fillet * h)
        return out

    def field(p: Array) -> Array:
        x = fold(p)
        c, w = b.chest * h, b.width * h
        d = ellipsoid(p, (0, 0.97 * h - c, half - 0.10 * h), (w, c, 0.27 * h))
        waist = (0, 0.95 * h - b.waist * h - b.slope * 0.5 * h, -half * 0.35)
        d = join(d, ellipsoid(p, waist, (b.waist * h * 1.02, b.waist * h * 1.08, half * 0.95)), 0.12 * h)
        d = join(
            d,
            ellipsoid(
                p,
                (0, (0.96 - b.slope - b.rump) * h, -half + 0.02 * h),
                (b.rump * h * 0.98, b.rump * h, b.rump * h * 1.15),
            ),
            0.10 * h,
        )
        d = join(d, ellipsoid(p, (0, 0.86 * h - c, half + 0.05 * h), (w * 0.72, c * 0.66, 0.13 * h)), 0.09 * h)
        if b.belly > 0:
            d = join(d, ellipsoid(p, (0, 0.96 * h - c - b.belly * h, 0.0), (w * 0.96, c * 0.9, half * 1.0)), 0.14 * h)
        for hill in range(b.humps):
            at = (0.30 - 0.62 * hill if b.humps > 1 else 0.0) * half
            peak = ellipsoid(p, (0, (0.95 + b.hump * 0.3) * h, at), (w * 0.62, b.hump * h, half * 0.40))
            d = join(d, peak, 0.07 * h)
        if b.hump > 0 and not b.humps:
            d = join(
                d,
                ellipsoid(
                    p,
                    (0, (0.92 + b.hump * 0.35) * h, half - 0.14 * h),
                    (w * 0.62, (b.hump * 0.65 + 0.06) * h, 0.24 * h),
                ),
                0.20 * h,
            )
        neck = capsule(
            p, r["neck"] - vec(0, 0.03 * h, 0.02 * h), r["head"], b.neck_width * h * 1.12, b.neck_width * h * 0.82
        )
        d = join(d, neck, 0.10 * h)
        fore = leg(
            x,
            ("scapula_l", "humerus_l", "elbow_l", "carpus_l", "fore_l"),
            (b.leg * 0.92, b.leg, b.leg * 0.80, b.shank * 1.02, b.shank),
            0.05,
        )
        hind = leg(
            x, ("hip_l", "knee_l", "hock_l", "hind_l"), (b.leg * 1.25, b.leg * 0.95, b.shank * 1.05, b.shank), 0.05
        )
        hind = join(
            hind,
            ellipsoid(
                x,
                (r["hip_l"] + r["knee_l"]) / 2 + vec(0, 0.02 * h, -0.02 * h),
                (b.leg * h * 0.95, 0.19 * h, b.leg * h * 1.55),
            ),
            0.05 * h,
        )
        if b.bend > 0.5:  # shoulder and upper arm lie on the ribs as one muscle, and the loin dips before the haunch
            at = r["scapula_l"] * 0.45 + r["humerus_l"] * 0.55 + vec(0.10 * b.leg * h, 0, -0.02 * h)
            fore = join(fore, ellipsoid(x, at, (b.leg * h * 0.78, 0.15 * h, b.leg * h * 1.25)), 0.05 * h)
            under = r["elbow_l"] + (r["carpus_l"] - r["elbow_l"]) * 0.22 + vec(0, 0, -0.10 * b.leg * h)
            fore = join(fore, ellipsoid(x, under, (b.leg * h * 0.66, 0.09 * h, b.leg * h * 0.78)), 0.03 * h)
            gaskin = r["knee_l"] + (r["hock_l"] - r["knee_l"]) * 0.28
            hind = join(hind, ellipsoid(x, gaskin, (b.leg * h * 0.68, 0.10 * h, b.leg * h * 0.95)), 0.03 * h)
        f = b.foot * h
        for paw, which in ((r["fore_l"], 0), (r["hind_l"], 1)):
            pad = ellipsoid(
                x, paw + vec(0, -0.06 * f, 0.42 * f * b.bend), (f * 1.02, f * 0.95, f * (1.0 + 0.5 * b.bend))
            )
            if not b.hooves and b.bend > 0.5:
                for k in (-1, 0, 1):
                    toe = ellipsoid(
                        x,
                        paw + vec(0.58 * f * k, -0.22 * f, (1.38 - 0.16 * abs(k)) * f),
                        (0.40 * f, 0.58 * f, 0.58 * f),
                    )
                    pad = join(pad, toe, 0.16 * f)
            if which == 0:
                fore = join(fore, pad, 0.03 * h)
            else:
                hind = join(hind, pad, 0.03 * h)
        d = join(d, fore, 0.06 * h)
        d = join(d, hind, 0.06 * h)
        for k in range(4):
            t0, t1 = (b.tail_width * h * (1 - 0.16 * j) for j in (k, k + 1))
            d = join(d, capsule(p, r[f"tail{k}"], r[f"tail{k + 1}"], t0, t1), (0.05 if k == 0 else 0.015) * h)
        d = join(d, face.skull(p, x), 0.05 * h)
        if b.trunk > 0:
            for k in range(5):
                t0, t1 = ((0.105 - 0.0135 * j) * h for j in (k, k + 1))
                d = join(d, capsule(p, r[f"trunk{k}"], r[f"trunk{k + 1}"], t0, t1), (0.08 if k == 0 else 0.03) * h)
            tip = r["trunk5"] + unit(vec(0, -0.5, 0.85)) * b.trunk * h / 7
            d = join(d, capsule(p, r["trunk5"], tip, 0.038 * h, 0.030 * h), 0.02 * h)
        return np.maximum(d, 0.004 * h - p[:, 1])

    return field


def weights(sk: Skeleton, b: Build, position: Array, index: Array, middle: Array) -> Array:
    """(V, joints) float32 shares of the skin's points."""
    h = b.withers
    ends: dict[str, Array | None] = {
        "chest": np.array([0, 0.80 * h, (b.back / 2 + 0.03) * h]),
        "spine2": sk["spine1"],
        "spine1": sk["pelvis"],
        "pelvis": sk["pelvis"] - np.array([0, 0.02, 0.10]) * h,
        "neck": sk["neck2"],
        "neck2": sk["head"],
        "head": middle + np.array([0, -0.1, b.muzzle * 0.8]) * h,
        "tail4": sk["tail4"] + (sk["tail4"] - sk["tail3"]),
    }
    if b.trunk > 0:
        ends["trunk5"] = sk["trunk5"] + np.array([0, -0.03, 0.06]) * h
    for s in ("_l", "_r"):
        for paw in ("fore", "hind"):
            ends[paw + s] = sk[paw + s] + np.array([0, -0.02, 0.07]) * h
        ends["hock" + s], ends["carpus" + s] = sk["hind" + s], sk["fore" + s]
    bones = [(n, ends.get(n)) for n in sk.index if not n.startswith(("ear", "lid", "jaw", "tongue"))]
    bias = {"chest": 0.13, "spine2": 0.12, "spine1": 0.12, "pelvis": 0.11, "neck": 0.08, "neck2": 0.07, "head": 0.10}
    bias = {k: v * h for k, v in bias.items()}
    for s in ("_l", "_r"):
        bias |= {"scapula" + s: 0.05 * h, "humerus" + s: 0.05 * h, "hip" + s: 0.07 * h}
    weight = by_bone(sk, position, index, bones, 0.033 * h, bias, 6)
    # Soles belong wholly to one joint: a planted foot cannot skate.
    share = 1 - smooth(position[:, 1], b.foot * 0.75 * h, b.foot * 1.5 * h)
    for s, sign in (("_l", 1), ("_r", -1)):
        for paw, fore in (("fore", True), ("hind", False)):
            near = (position[:, 0] * sign > 0) & ((position[:, 2] > 0) == fore)
            near &= np.abs(position[:, 2] - sk[paw + s][2]) < 0.2 * h
            k = (share * near)[:, None]
            weight = weight * (1 - k) + k * sk.rigid(len(position), paw + s)
    return weight.astype(np.float32)
