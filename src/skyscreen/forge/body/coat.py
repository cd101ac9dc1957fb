"""Coats: the ribbons of an animal's fur."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.field import smooth, unit
from skyscreen.forge.body.markings import wobble
from skyscreen.forge.body.sheet import locks

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.weight import Skeleton

Array = NDArray[Any]
SPENT = 420
"""Ribbons of `Build.locks` spent on the ears and the rims of the eyes."""
LEVEL_SHARE = (1.0, 0.48, 0.15)
"""Ribbons kept at each level of detail; their width grows so that the cover stays."""

HEAD_COVER = 2.5
"""Ribbons on the head beyond its share of the skin: they are half as wide there, and people look at faces."""


def grow(
    clay: Clay,
    rng: np.random.Generator,
    b: Any,
    sk: Skeleton,
    middle: Array,
    face: Any,
    position: Array,
    normal: Array,
    index: Array,
    weight: Array,
    albedo: Array,
    h: float,
) -> None:
    """Ribbons all over: long skirts on flank and throat when shaggy, short on face and feet, none on eyes and nose."""
    corner = position[index]
    area = np.linalg.norm(np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]), axis=1)
    centre = corner.mean(1)
    bare = face.bare(centre) | (centre[:, 1] < b.foot * h * 0.45)
    ahead = (centre - middle) / (b.head * h)
    face_on = smooth(ahead[:, 2], -0.9, -0.2) * (centre[:, 1] > 0.62 * h)
    chance = area * ~bare * (1 + HEAD_COVER * face_on)
    n_locks = max(1, b.locks - SPENT)
    pick = rng.choice(len(index), n_locks, p=chance / chance.sum())
    mix = rng.dirichlet((1, 1, 1), n_locks)
    root = np.einsum("ij,ijk->ik", mix, corner[pick])
    n = unit(np.einsum("ij,ijk->ik", mix, normal[index[pick]]))
    x, y, z = (root / h).T
    half = b.back / 2
    skull = (root - middle) / (b.head * h)
    on_head = (z > half + 0.10) & (y > 0.62) & (skull[:, 2] > -1.2)
    slim = 1 - 0.45 * on_head
    on_leg = y < 0.50 - 0.12 * b.shag
    flank = (y > 0.36) & (y < 0.80) & (z < half + 0.25)
    length = np.full(n_locks, b.fur)
    length = np.where(flank, b.fur * (1 + 1.0 * b.shag) * rng.uniform(0.85, 1.25, n_locks), length)
    length = np.where(on_leg, b.fur * (0.5 + 0.22 * b.shag), length)
    length = np.where(on_head, b.fur * (0.42 + 0.45 * b.shag), length)
    if b.cheeks > 0:
        ruff = on_head & (np.abs(skull[:, 0]) > 0.6) & (skull[:, 1] < 0.05) & (skull[:, 2] < 0.45)
        length = np.where(ruff, b.fur * (0.5 + 0.9 * b.cheeks), length)
    length = np.where(on_head & (skull[:, 2] > 0.5), b.fur * (0.22 + 0.36 * b.shag), length)
    on_tail = z < -half - b.rump * 0.75
    length = np.where(on_tail & (np.abs(x) < 0.2) & (y > 0.3), b.fur + b.tail_tuft, length)
    if b.trunk > 0:
        length = np.where((skull[:, 2] > 0.9) & (skull[:, 1] < -0.3), b.fur * 0.42, length)
    length = np.where(y < b.foot * 1.6, b.fur * 0.22 * (1 + b.shag * 0.6), length) * rng.uniform(0.75, 1.2, n_locks) * h
    # No lock reaches into the bare ring round an eye.
    eye = np.minimum.reduce([np.linalg.norm(root - e, axis=1) for e in face.eyes])
    length = np.minimum(length, np.maximum(eye - 1.05 * face.eye, 0.3 * face.eye))
    flow = np.stack([0 * x, np.full(n_locks, -0.45 - 0.4 * b.shag), np.full(n_locks, -0.9 + 0.45 * b.shag)], -1)
    flow[on_leg] = [0, -1, -0.12]
    flow[on_head] = [0, 0.1 - 0.6 * b.shag, -1.0 + 1.3 * b.shag]
    tail_way = np.stack([0 * x, np.full(n_locks, np.sin(b.tail_up)), np.full(n_locks, -1.0)], -1)
    flow = np.where(on_tail[:, None], tail_way, flow)
    # Hair on the back parts to both sides instead of bending into the body.
    upward = np.clip(n[:, 1:2], 0, 1)
    part = np.stack([np.sign(x) * 0.55 + rng.normal(0, 0.25, n_locks), 0 * x, -0.3 + 0 * x], -1)
    flow = flow + part * upward * (0.2 + b.shag)
    way = unit(flow - (flow * n).sum(1, keepdims=True) * n * 0.9)
    # A short coat lies close: hair that stands off looks like a worn brush.
    lift, stray = 0.13 + 0.17 * b.shag, 0.07 + 0.06 * b.shag
    way = unit(way + n * (lift + 0.22 * upward * b.shag) + rng.normal(0, stray, (n_locks, 3)))
    base = np.einsum("ij,ijk->ik", mix, albedo[index[pick]])
    clump = (wobble(root / h, 7.0) * 0.5 + 0.5)[:, None]
    # Locks of some 4 % of the withers keep together: their hairs share a way and a shade.
    tuft = wobble(root / h + 1.7, 26.0)
    way = unit(way + n * (0.10 * tuft)[:, None] + np.cross(n, way) * (0.22 * wobble(root / h + 4.1, 22.0))[:, None])
    base = base * (1 + 0.20 * tuft)[:, None]
    tip = base * (1.25 + 0.75 * clump * b.shag) * rng.uniform(0.72, 1.3, (n_locks, 1))
    base = base * (0.72 - 0.25 * b.shag) * rng.uniform(0.7, 1.2, (n_locks, 1))
    segments = 3 if b.shag > 0.4 else 2
    pull = (0.25 + 0.6 * b.shag) * (1 - 0.8 * np.clip(n[:, 1], 0, 1)) * np.where(on_tail, 0.4, 1)
    for level, share in enumerate(LEVEL_SHARE):
        k = max(1, int(n_locks * share))
        wide = b.lock_width * h * slim[:k] * np.clip(length[:k] / (b.fur * h), 0.55, 1.4) / share**0.48
        count = segments if level == 0 else (2 if level == 1 and b.shag > 0.4 else 1)
        sheet, of, along = locks(
            rng_at(b, level),
            root[:k] - n[:k] * 0.010 * h,
            n[:k],
            way[:k],
            length[:k],
            wide,
            count,
            pull[:k],
            0.06 + 0.16 * b.shag,
        )
        tone = base[:k][of] * (1 - along[:, None]) + tip[:k][of] * along[:, None]
        bone = weight[index[pick[:k], 0]]
        vary = np.random.default_rng(7).random(k)
        clay.add(
            sheet,
            bone[of],
            "lock",
            colour=tone,
            rough=0.66,
            slot="coat",
            vary=vary[of],
            sway=np.clip(along**1.5 * length[:k][of] / (0.25 * h + 0.05), 0, 0.8) * (0.35 + 0.65 * b.shag),
            open=0.45 + 0.55 * along,
            levels=(level,),
            whole=True,
        )


def rng_at(b: Any, level: int) -> np.random.Generator:
    return np.random.default_rng([int(b.locks), level, int(b.withers * 1000)])
