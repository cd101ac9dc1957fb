"""Markings: where an animal is which colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.facepaint import tabby_face, tiger_face
from skyscreen.forge.body.field import smooth, unit

if TYPE_CHECKING:
    from skyscreen.forge.body.weight import Skeleton

Array = NDArray[Any]


@dataclass(frozen=True)
class Tones:
    main: tuple[float, float, float]
    second: tuple[float, float, float]
    dark: tuple[float, float, float]
    nose: tuple[float, float, float] = (0.02, 0.02, 0.02)


def wobble(p: Array, scale: float) -> Array:
    """Smooth noise in −1 … 1 from three rotated sines: cheap and enough for the edge of a marking."""
    q = p * scale
    return (
        np.sin(q[:, 0] * 1.7 + 1.3 * np.sin(q[:, 2]))
        + np.sin(q[:, 2] * 1.3 + 1.1 * np.sin(q[:, 1] * 1.2))
        + np.sin(q[:, 1] * 1.9 + q[:, 0] * 0.6)
    ) / 3


def _cells(p: Array, size: float) -> tuple[Array, Array]:
    """Distances (V,), in cells, to the nearest and the second nearest site of a jittered lattice of this size."""
    q = (p + 0.02 * wobble(p, 14.0)[:, None]) / size
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
    ragged = np.stack([wobble(p / h + s, 36.0) for s in (0.0, 7.7, 3.3)], 1)
    p = p + 0.020 * h * near[:, None] * ragged
    x, y, z = (p / h).T
    head = (p - middle) / (b.head * h)
    half = b.back / 2
    light, dark = np.zeros(len(p)), np.zeros(len(p))
    underside = smooth(-n[:, 1] * 0.5 + 0.62 - y, 0.0, 0.25)
    muzzle = smooth(head[:, 2] - 0.55 + head[:, 1] * 0.25, 0, 0.4) * (y > 0.5)
    snout = smooth(head[:, 2] - 0.86 + 0.40 * head[:, 1], 0, 0.30) * (y > 0.5)
    """Less than the muzzle: lips and chin."""
    wob = wobble(p / h, 9.0)
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
        dark = dark * (0.80 + 0.20 * wobble(p / h, 52.0))  # tan hairs among the black
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
        patch = wobble(p / h + 3.1, 5.5) + 0.5 * wobble(p / h, 11.0)
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
        drawn, pale, on = tabby_face(b, face, p)
        dark = smooth(np.maximum(band, ring), 0.25, 0.8) * 0.62 * (1 - underside) * (1 - on)
        dark = np.maximum(dark, 0.70 * drawn) * (1 - lips)
        light = np.maximum.reduce([underside, lips, 0.75 * pale])
    elif b.pattern == "stripes":
        band = np.sin(z * 46 + 3 * wob) + 0.3 * np.sin(y * 22)
        dark = smooth(band, 0.1, 0.35) * (1 - 0.6 * underside)
        dark = np.where(y < 0.45, smooth(np.sin(y * 75 + wob), 0.1, 0.4), dark)
        drawn, pale, on = tiger_face(b, face, p)
        dark = dark * (1 - on) + drawn
        light = np.maximum(underside * 0.9, pale)
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
        patch = wobble(p / h + 1.7, 5.0) + 0.4 * wobble(p / h, 10.0)
        other = wobble(p / h + 5.3, 4.6) + 0.4 * wobble(p / h + 2.0, 9.0)
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
        # Legs are of the back's colour.
        light = np.maximum(underside * smooth(y, 0.40, 0.62), snout * 0.9)
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
