"""Coats: where an animal is which colour, and the ribbons of its fur."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.field import smooth, unit
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


@dataclass(frozen=True)
class Tones:
    main: tuple[float, float, float]
    second: tuple[float, float, float]
    dark: tuple[float, float, float]
    nose: tuple[float, float, float] = (0.02, 0.02, 0.02)


def _wobble(p: Array, scale: float) -> Array:
    """Smooth noise in −1 … 1 from three rotated sines: cheap and enough for the edge of a marking."""
    q = p * scale
    return (
        np.sin(q[:, 0] * 1.7 + 1.3 * np.sin(q[:, 2]))
        + np.sin(q[:, 2] * 1.3 + 1.1 * np.sin(q[:, 1] * 1.2))
        + np.sin(q[:, 1] * 1.9 + q[:, 0] * 0.6)
    ) / 3


def _cells(p: Array, size: float) -> tuple[Array, Array]:
    """Distances (V,), in cells, to the nearest and the second nearest site of a jittered lattice of this size."""
    q = (p + 0.02 * _wobble(p, 14.0)[:, None]) / size
    base = np.floor(q)
    gaps = []
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            for dz in (-1, 0, 1):
                site = base + np.array([dx, dy, dz])
                jitter = np.sin(site @ np.array([[12.9, 7.1, 3.7], [5.3, 9.7, 11.1], [8.3, 2.9, 6.1]])) * 0.35
                gaps.append(np.linalg.norm(q - site - 0.5 - jitter, axis=1))
    near = np.sort(np.stack(gaps), axis=0)
    return near[0], near[1]


def paint(b: Any, sk: Skeleton, middle: Array, face: Any, p: Array, n: Array, tones: Tones) -> Array:
    """(V, 3) albedo of the hide."""
    h = b.withers
    # Hairs lie over the edge of a marking: it is ragged by some 2 % of the withers, on the face by half of that.
    near = 0.5 + 0.5 * smooth(np.linalg.norm(p - middle, axis=1) / (b.head * h), 1.2, 2.2)
    ragged = np.stack([_wobble(p / h + s, 36.0) for s in (0.0, 7.7, 3.3)], 1)
    p = p + 0.020 * h * near[:, None] * ragged
    x, y, z = (p / h).T
    head = (p - middle) / (b.head * h)
    half = b.back / 2
    light, dark = np.zeros(len(p)), np.zeros(len(p))
    underside = smooth(-n[:, 1] * 0.5 + 0.62 - y, 0.0, 0.25)
    muzzle = smooth(head[:, 2] - 0.55 + head[:, 1] * 0.25, 0, 0.4) * (y > 0.5)
    snout = smooth(head[:, 2] - 0.86 + 0.40 * head[:, 1], 0, 0.30) * (y > 0.5)
    """Less than the muzzle: lips and chin."""
    wob = _wobble(p / h, 9.0)
    if b.pattern == "saddle":
        light = np.maximum.reduce(
            [
                underside,
                smooth(0.20 - y, -0.03, 0.05),
                smooth(head[:, 2] - 0.98 - 0.25 * head[:, 1], 0, 0.25) * (y > 0.5),
                smooth(0.13 - np.abs(head[:, 0]), 0, 0.06) * (head[:, 2] > 0.2) * (head[:, 1] < 0.75) * (z > half),
                smooth(z - half - 0.02, 0, 0.08) * (y < 0.86) * smooth(0.13 - np.abs(x), 0, 0.04),
            ]
        )
        dark = smooth(y + 0.05 * wob, 0.78, 0.92) * (z < half) * (z > -half - 0.15)
        dark = dark * (0.80 + 0.20 * _wobble(p / h, 52.0))  # tan hairs among the black
    elif b.pattern == "bib":
        light = np.maximum.reduce(
            [
                underside * 0.8,
                snout,
                smooth(0.15 - np.abs(head[:, 0]), 0, 0.06) * (head[:, 2] > 0.3) * (head[:, 1] < 0.6) * (z > half),
                smooth(-head[:, 1] - 0.25, 0, 0.2) * (head[:, 2] > -0.3) * (z > half),
                smooth(0.14 - y, -0.02, 0.03),
                smooth(z - half - 0.05, 0, 0.08) * (y < 0.92) * (y > 0.35),
            ]
        )
    elif b.pattern == "fox":
        # White under a line that rises from the lips to the cheeks, and a bib no wider than the breast.
        jaw = smooth(-head[:, 1] - 0.30 + 0.22 * np.abs(head[:, 0]), 0, 0.16) * (head[:, 2] > -0.55) * (z > half)
        jaw = jaw * smooth(head[:, 1] + 1.7, 0, 0.3)
        bib = smooth(z - half + 0.02, 0.0, 0.08) * (y < 0.93) * smooth(y, 0.42, 0.66)
        bib = bib * smooth(0.115 - np.abs(x) - 0.03 * wob - 0.10 * (0.9 - y), 0, 0.06)
        light = np.maximum(jaw, bib * (1 - smooth(head[:, 2] + 0.2, 0, 0.4)))
        light = np.maximum(light, smooth(-z - half - b.tail * 0.62, 0, 0.08) * (np.abs(x) < 0.2))
        dark = smooth(0.36 + 0.03 * wob - y, 0, 0.08) * (np.abs(z) < half + 0.25)
    elif b.pattern == "patches":
        patch = _wobble(p / h + 3.1, 5.5) + 0.5 * _wobble(p / h, 11.0)
        dark = smooth(patch, 0.05, 0.14)
        light = muzzle
        dark = dark * (1 - muzzle)
    elif b.pattern == "panda":
        # Slanting ovals: each reaches down and out from its eye.
        eye = []
        for at, s in zip(face.eyes, (1, -1), strict=True):
            q = (p - at) / (b.head * h)
            along = q @ unit(np.array([s * 0.55, -0.8, 0.1]))
            across = np.sqrt(np.clip((q**2).sum(1) - along**2, 0, None))
            eye.append(np.hypot(across, (along - 0.08) * 0.78))
        eye = np.minimum(*eye)
        dark = np.maximum.reduce(
            [
                smooth(0.40 - eye, 0, 0.07),
                smooth(0.55 + 0.03 * wob - y, 0, 0.05) * (np.abs(x) > 0.06),
                smooth(0.16 - np.abs(z - half + 0.02) + 0.02 * wob, 0, 0.05) * (y > 0.4) * (head[:, 2] < -1.0),
            ]
        )
    elif b.pattern == "tabby":
        band = np.sin(z * 42 + 2.2 * wob + np.abs(x) * 9) * smooth(y, 0.35, 0.6)
        ring = np.sin((y * 40) + wob * 2) * smooth(0.45 - y, 0, 0.1) * 0.8
        # White on both cushions and the chin, bands up to the eyes.
        lips = np.hypot(np.maximum(np.abs(head[:, 0]) - 0.12, 0) / 0.52, (head[:, 1] + 0.62) / 0.46)
        lips = smooth(1.15 - lips, 0, 0.35) * smooth(head[:, 2], 0.35, 0.75) * (y > 0.5)
        dark = smooth(np.maximum(band, ring), 0.25, 0.8) * 0.62 * (1 - underside) * (1 - lips)
        light = np.maximum(underside, lips)
    elif b.pattern == "stripes":
        band = np.sin(z * 46 + 3 * wob) + 0.3 * np.sin(y * 22)
        dark = smooth(band, 0.1, 0.35) * (1 - 0.6 * underside)
        dark = np.where(y < 0.45, smooth(np.sin(y * 75 + wob), 0.1, 0.4), dark)
        light = np.maximum(underside * 0.9, snout)
    elif b.pattern == "spots":
        cell = np.sin(x * 60 + wob) * np.sin(y * 55) * np.sin(z * 50 + wob)
        dark = smooth(cell, 0.22, 0.42) * (1 - underside)
        light = np.maximum(underside, muzzle)
    elif b.pattern == "net":
        # Patches parted by pale lines: near the border between cells of a jittered lattice.
        near = _cells(p / h, 1.0 / 8.5)
        dark = smooth(near[1] - near[0], 0.10, 0.20) * (1 - underside) * smooth(y, 0.22, 0.34)
        dark = dark * (1 - smooth(head[:, 2] + 0.9, 0.0, 0.5) * (y > 1.0))
        light = np.maximum(underside, smooth(0.30 - y, 0, 0.1))
    elif b.pattern == "mask_face":
        light = smooth(head[:, 2] - 0.52 - 0.25 * np.abs(head[:, 1]), 0, 0.15) * (y > 0.5) * (z > half)
        light = np.maximum(light, smooth(0.07 - y, 0, 0.02))
    elif b.pattern == "raccoon":
        eye = np.minimum(*(np.linalg.norm((p - at) / (b.head * h) * [0.75, 1.4, 1.0], axis=1) for at in face.eyes))
        light = np.maximum(smooth(head[:, 2] - 0.3, 0, 0.3) * (y > 0.5) * (z > half), underside * 0.6)
        ring = smooth(np.sin((z + half) * 26.0), -0.1, 0.25) * (z < -half - b.rump * 0.8)
        dark = np.maximum.reduce([smooth(0.62 - eye, 0, 0.12) * (z > half), ring, smooth(0.16 - y, 0, 0.08)])
    elif b.pattern == "points":
        dark = np.maximum(smooth(0.34 - y, 0, 0.15), 0.5 * muzzle)
    elif b.pattern == "rosettes":
        # A leopard's: rings open to a darker heart, solid spots on head and legs.
        near, _ = _cells(p / h, 0.082 if b.mass > 15 else 0.11)
        ring = smooth(near, 0.20, 0.27) * smooth(0.46 - near, 0, 0.06)
        solid = np.maximum(smooth(0.50 - y, 0, 0.08), smooth(head[:, 2] + 1.3, 0, 0.3) * (z > half))
        dark = (ring * (1 - solid) + smooth(0.30 - near, 0, 0.06) * solid) * (1 - underside) * (head[:, 2] < 0.75)
        light = np.maximum(underside, snout)
    elif b.pattern == "snout":
        light = snout * 0.9
    elif b.pattern == "cheetah":
        near, _ = _cells(p / h, 0.058)
        line = smooth(0.10 - np.abs(np.abs(head[:, 0]) - 0.46 + 0.22 * head[:, 2]), 0, 0.06)
        tears = line * (head[:, 2] > 0.45) * (head[:, 1] < 0.15) * (head[:, 1] > -0.7)
        ring = smooth(np.sin((z + half) * 34.0), 0.2, 0.5) * (z < -half - b.tail * 0.55) * (np.abs(x) < 0.2)
        dots = smooth(0.36 - near, 0, 0.06) * (1 - underside) * (head[:, 2] < 0.3)
        dark, light = np.maximum.reduce([tears * 0.95, dots, ring]), np.maximum(underside, snout * 0.9)
    elif b.pattern == "dots":
        near, _ = _cells(p / h + 0.37, 0.135)
        dark = smooth(0.30 - near, 0, 0.05) * (head[:, 2] < 0.55)
        dark = np.maximum(dark, smooth(np.abs(head[:, 0]) - 0.95, 0, 0.1) * (head[:, 2] > -1.2) * (z > half))
    elif b.pattern == "flecks":
        near, _ = _cells(p / h, 0.12)
        dark = smooth(0.30 - near, 0, 0.08) * (y > 0.3) * (head[:, 2] < -0.6)
        dark = np.maximum.reduce([dark, muzzle * 0.8, smooth(0.22 - y, 0, 0.1)])
    elif b.pattern == "fawn":
        near, _ = _cells(p / h, 0.115)
        light = np.maximum(underside, smooth(0.26 - near, 0, 0.06) * (y > 0.62) * (z < half + 0.05))
    elif b.pattern == "badger":
        stripe = smooth(0.30 - np.abs(np.abs(head[:, 0]) - 0.42), 0, 0.10)
        on = smooth(head[:, 2] + 1.1, 0, 0.4) * (z > half)
        light = on * (1 - stripe)
        dark = np.maximum.reduce([on * stripe, smooth(0.50 - y + 0.03 * wob, 0, 0.08)])
    elif b.pattern == "skunk":
        band = smooth(0.055 - np.abs(np.abs(x) - 0.085), 0, 0.02) * smooth(n[:, 1], 0.1, 0.4) * (head[:, 2] < -0.6)
        blaze = smooth(0.16 - np.abs(head[:, 0]), 0, 0.06) * (head[:, 2] > -1.2) * (head[:, 1] > -0.05) * (z > half)
        plume = smooth(-z - half - b.rump, 0, 0.05) * smooth(0.06 - np.abs(x), 0, 0.03)
        light = np.maximum.reduce([band, blaze, plume])
    elif b.pattern == "calico":
        patch = _wobble(p / h + 1.7, 5.0) + 0.4 * _wobble(p / h, 10.0)
        other = _wobble(p / h + 5.3, 4.6) + 0.4 * _wobble(p / h + 2.0, 9.0)
        pale = np.maximum.reduce([underside, muzzle, smooth(0.34 - y, 0, 0.08), smooth(-other - 0.05, 0, 0.08)])
        dark, light = smooth(patch - 0.12, 0, 0.08) * (1 - pale), pale
    elif b.pattern == "siamese":
        dark = np.maximum.reduce(
            [smooth(head[:, 2] + 0.1, 0, 0.7) * (z > half) * 0.95, smooth(0.42 - y, 0, 0.2),
             smooth(-z - half - b.rump * 0.6, 0, 0.2)])
    elif b.pattern == "collie":
        collar = smooth(z - half + 0.06, 0, 0.06) * (head[:, 2] < -0.35) * (y < 1.02)
        blaze = smooth(0.15 - np.abs(head[:, 0]), 0, 0.06) * (head[:, 2] > 0.2)
        light = np.maximum.reduce([collar, blaze, muzzle, smooth(0.30 - y, 0, 0.06), underside * 0.9,
                                   smooth(-z - half - b.tail * 0.6, 0, 0.06)])
    elif b.pattern == "husky":
        cap = smooth(head[:, 1] - 0.30 - 0.5 * np.clip(np.abs(head[:, 0]) - 0.35, 0, 1), 0, 0.14)
        mask = (z > half) * (head[:, 2] > -0.25) * (1 - cap * (np.abs(head[:, 0]) > 0.12))
        light = np.maximum.reduce([mask, underside, smooth(0.52 + 0.04 * wob - y, 0, 0.08),
                                   smooth(z - half, 0, 0.08) * (y < 0.85)])
        dark = smooth(y, 0.86, 0.97) * (1 - light) * 0.6
    elif b.pattern == "red_panda":
        ring = smooth(np.sin((z + half) * 24.0), -0.1, 0.25) * (z < -half - b.rump * 0.8)
        eye = np.minimum(*(np.linalg.norm((p - at) / (b.head * h) * [1.0, 1.0, 0.6], axis=1) for at in face.eyes))
        brow = smooth(0.20 - np.abs(eye - 0.40), 0, 0.08) * (head[:, 1] > 0.1) * (head[:, 2] > 0.2)
        cheek = smooth(np.abs(head[:, 0]) - 0.72, 0, 0.1) * (np.abs(head[:, 1] + 0.1) < 0.42) * (z > half)
        light = np.maximum.reduce([muzzle * (np.abs(head[:, 0]) < 0.6), brow, cheek, ring * 0.7])
        dark = np.maximum.reduce([smooth(0.52 - y, 0, 0.06) * (z > -half - b.rump), underside * (y < 0.6)])
    elif b.pattern == "chipmunk":
        band = smooth(np.cos(x * 62), 0.2, 0.6) * smooth(n[:, 1], 0.0, 0.3) * (head[:, 2] < -0.7) * (z > -half - 0.05)
        mark = smooth(0.14 - np.abs(head[:, 1] - 0.12), 0, 0.06) * (np.abs(head[:, 0]) > 0.3) * (z > half)
        dark, light = np.maximum(band, mark * 0.8), np.maximum(underside, muzzle)
    elif b.pattern == "tapered":  # dark above, pale below, with a clean line between: an antelope
        line = smooth(0.06 - np.abs(y - 0.60 - 0.03 * wob), 0, 0.03)
        line = line * (np.abs(z) < half * 0.9) * (np.abs(n[:, 0]) > 0.4)
        dark, light = line, np.maximum(smooth(0.56 - y, 0, 0.03) * (y > 0.30), muzzle * 0.7)
    elif b.pattern == "bandit":  # a ferret, a meerkat: eyes in a dark band, dark feet
        band = smooth(0.24 - np.abs(head[:, 1] - 0.20), 0, 0.1) * (head[:, 2] > 0.1) * (z > half)
        dark = np.maximum.reduce([band, smooth(0.42 - y, 0, 0.15), smooth(-z - half - b.rump, 0, 0.2)])
        light = np.maximum(muzzle, underside * 0.4)
    elif b.pattern == "bald_face":  # an ape: bare skin on face, breast and palms
        light = smooth(head[:, 2] - 0.42 - 0.30 * np.abs(head[:, 0]), 0, 0.12) * (z > half)
        light = np.maximum(light, smooth(0.06 - y, 0, 0.02))
    elif b.pattern == "silverback":
        light = smooth(head[:, 2] - 0.42 - 0.30 * np.abs(head[:, 0]), 0, 0.12) * (z > half)
        dark = smooth(-z + 0.05, 0, 0.1) * smooth(y, 0.55, 0.7) * smooth(z + half + 0.1, 0, 0.1)
    elif b.pattern == "pale_belly":
        light = np.maximum(underside, snout * 0.9)
    elif b.pattern == "bright_face":
        dark = np.maximum(smooth(head[:, 2] + 0.2, 0, 0.5) * (z > half), smooth(0.34 - y, 0, 0.08))
    if b.nostrils > 0:  # the soft end of the muzzle is of the nose's colour
        soft = smooth(1.35 * b.muzzle_width * h - np.linalg.norm(p - face.nose, axis=1), 0, 0.6 * b.muzzle_width * h)
    else:
        soft = np.zeros(len(p))
    # Coats are deeper along the back and pale where they thin out below, in flanks, throat and the inside of the legs.
    back = smooth(n[:, 1], -0.3, 0.9) * smooth(y, 0.45, 0.85)
    under = smooth(-n[:, 1], 0.0, 0.9) * 0.6 + 0.4 * smooth(0.55 - y, 0.0, 0.3)
    shade = 1 + 0.10 * wob - 0.24 * back + 0.20 * under * (b.fur < 0.12)
    tone = np.asarray(tones.main) * shade[:, None] ** np.array([1.0, 1.15, 1.2])
    tone = tone * (1 - light[:, None]) + np.asarray(tones.second) * light[:, None]
    tone = tone * (1 - dark[:, None]) + np.asarray(tones.dark) * dark[:, None]
    return np.clip(tone * (1 - soft[:, None]) + np.asarray(tones.nose) * soft[:, None], 0.002, 0.92)


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
    clump = (_wobble(root / h, 7.0) * 0.5 + 0.5)[:, None]
    # Locks of some 4 % of the withers keep together: their hairs share a way and a shade.
    tuft = _wobble(root / h + 1.7, 26.0)
    way = unit(way + n * (0.10 * tuft)[:, None] + np.cross(n, way) * (0.22 * _wobble(root / h + 4.1, 22.0))[:, None])
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


def mane(clay: Clay, rng: np.random.Generator, b: Any, sk: Skeleton, middle: Array, tones: Tones, h: float) -> None:
    """Locks along the crest of the neck falling to both sides, a forelock, and a hanging tail."""
    count = 420
    t = rng.random(count)
    crest = sk["neck"] * (1 - t[:, None]) + (middle + np.array([0, 0.75, 0.1]) * b.head * h) * t[:, None]
    back = unit(np.array([0, 1.0, -0.8]))
    root = crest + back * b.neck_width * h * (0.95 - 0.25 * t[:, None]) + rng.normal(0, 0.006 * h, (count, 3))
    side = np.where(rng.random(count) < 0.72, 1.0, -1.0)
    way = unit(np.stack([side * 0.8, np.full(count, 0.2), np.full(count, -0.15)], -1) + rng.normal(0, 0.15, (count, 3)))
    normal = np.broadcast_to(back, (count, 3))
    weight = sk.blend(
        {"neck": np.clip(1 - 2 * t, 0, 1), "neck2": 1 - np.abs(2 * t - 1), "head": np.clip(2 * t - 1, 0, 1)}
    )
    length = b.mane * h * rng.uniform(0.75, 1.15, count)
    for level, share in enumerate((1.0, 0.40, 0.12)):
        k = int(count * share)
        sheet, of, along = locks(
            rng_at(b, level),
            root[:k],
            normal[:k],
            way[:k],
            length[:k],
            np.full(k, 0.011 * h / share**0.6),
            (4, 2, 1)[level],
            1.4,
            0.12,
        )
        clay.add(
            sheet,
            weight[:k][of],
            "hair",
            slot="mane",
            rough=0.68,
            sway=along**1.5 * 0.6,
            whole=True,
            colour=np.asarray(tones.dark) * (0.7 + 0.6 * along[:, None]),
            levels=(level,),
            vary=np.random.default_rng(3).random(k)[of],
        )
    if b.hooves and b.tail_tuft > 0:
        k = 160
        line = np.stack([sk[f"tail{j}"] for j in range(5)])
        at = rng.random(k) * 3.0
        lo = at.astype(int)
        root = line[lo] + (line[lo + 1] - line[lo]) * (at - lo)[:, None]
        way = unit(np.array([0, -0.6, -0.8]) + rng.normal(0, 0.22, (k, 3)))
        out = unit(np.array([0, 0.4, -1.0]) + rng.normal(0, 0.5, (k, 3)))
        bone = sk.blend({f"tail{j}": np.clip(1 - np.abs(at - j), 0, 1) for j in range(5)})
        sheet, of, along = locks(
            rng, root, out, way, b.tail_tuft * h * rng.uniform(0.8, 1.2, k), np.full(k, 0.014 * h), 4, 1.2, 0.1
        )
        tail = np.stack([bone[:, sk.index[f"tail{j}"]] for j in range(5)], 1)
        share = tail[of] * (1 - along[:, None] * 0.7)
        share[:, 4] += along * 0.7
        clay.add(
            sheet,
            sk.blend({f"tail{j}": share[:, j] for j in range(5)}),
            "hair",
            slot="mane",
            rough=0.68,
            sway=along * 0.4,
            colour=np.asarray(tones.dark) * (0.7 + 0.6 * along[:, None]),
            whole=True,
        )
