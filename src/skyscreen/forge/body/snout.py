"""The front of an animal's face: the cushions of its upper lip, its nose, its lips and its whiskers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.field import Field, ellipsoid, join, unit
from skyscreen.forge.body.sheet import ball, grid, tube

if TYPE_CHECKING:
    from skyscreen.forge.body.beasthead import Face
    from skyscreen.forge.body.clay import Clay

Array = NDArray[Any]
DARK = (0.022, 0.013, 0.011)
STEPS = 20
"""Of a ray that looks for the skin."""


def cushions(face: Face, x: Array, d: Array) -> Array:
    """Field `d` with both halves of the upper lip and the chin under them; x (N, 3) points folded to x ≥ 0."""
    m = face.tip
    lip = face.nose + np.array([0.44 * m, 0, 0]) - face.up * 0.58 * m - face.forward * 0.62 * m
    d = join(d, ellipsoid(x, lip, np.array([0.50, 0.46, 0.66]) * m), 0.16 * m)
    chin = face.nose - face.up * 1.18 * m - face.forward * 0.95 * m
    return join(d, ellipsoid(x, chin, np.array([0.50, 0.34, 0.52]) * m), 0.10 * m)


def cast(field: Field, start: Array, way: Array, reach: float) -> Array:
    """(N, 3) where rays from `start` (N, 3) along unit `way` (N, 3), at most `reach` metres long, meet the skin."""
    gone = np.zeros(len(start))
    for _ in range(STEPS):
        gone = np.clip(gone + 0.7 * field((start + way * gone[:, None]).astype(np.float32)), 0, reach)
    return start + way * gone[:, None]


def lips(face: Face, field: Field) -> tuple[Array, Array]:
    """The line of the shut mouth (25, 3) from corner to corner, and the furrow (5, 3) from the nose down to it."""
    b, m = face.b, face.tip
    u = np.linspace(-1, 1, 25)
    # Round the front, then back along the sides to under the eye; in a short face no farther than the cushions.
    long = float(np.clip(2 * (b.muzzle / b.head - 1), 0, 1))
    back = m * 0.35 + long * np.clip(np.abs(u) - 0.30, 0, 1) * 0.62 * (b.muzzle - 0.5 * b.head) * face.h
    turn = np.clip(np.abs(u) / (1 - 0.55 * long), 0, 1) * (0.75 + 0.70 * long) * np.sign(u)
    sag, corner = np.sin(np.pi * np.clip(np.abs(u) / 0.62, 0, 1)), np.clip((np.abs(u) - 0.8) / 0.2, 0, 1)
    drop = (0.86 + 0.20 * sag - 0.16 * corner) * m
    side = np.array([1.0, 0, 0])
    axis = face.nose - face.forward * (back + 0.9 * m)[:, None] - face.up * drop[:, None]
    out = np.sin(turn)[:, None] * side + np.cos(turn)[:, None] * face.forward
    far = 3.2 * m
    mouth = cast(field, axis + out * far, -out, far)
    fall = np.linspace(0.25, 0.86, 5)[:, None] * m
    start = face.nose - face.up * fall + face.forward * 1.5 * m
    furrow = cast(field, start, np.broadcast_to(-face.forward, (5, 3)), 3.0 * m)
    return mouth, furrow


def nose(clay: Clay, face: Face, leather: Any) -> None:
    """Broad and overhanging above, narrow below, flat before, with a nostril's comma in each half."""
    b, m = face.b, face.tip
    wide = 0.62 * m * b.nose_size * (1.1 if not b.hooves else 0.8)
    tip = face.nose + face.up * m * 0.18 - face.forward * 0.12 * m
    frame = np.stack([np.array([1.0, 0, 0]), face.up, face.forward])
    sheet = ball(np.zeros(3), 1.0, 18)
    x, y, z = np.moveaxis(np.asarray(sheet.position, float), -1, 0)
    x = x * np.interp(y, [-1, -0.3, 0.4, 1], [0.42, 0.74, 1.0, 1.0])
    z = np.where(z > 0, 0.62 * np.tanh(z / 0.62), z) + 0.20 * y
    # A groove in the middle parts its halves.
    z = z - 0.10 * np.exp(-((x / 0.10) ** 2)) * (y < 0.4) * (z > 0)
    points = tip + np.stack([x * wide, y * 0.72 * wide, z * 0.72 * wide], -1) @ frame
    shape = grid(points.reshape(-1, 19, 3), np.asarray(sheet.normal, float).reshape(-1, 19, 3) @ frame)
    clay.add(shape, "head", "leather", colour=leather, rough=0.42, vary=0.8)
    hole = tip + (np.array([0.46, -0.12, 0.40]) * wide) @ frame
    clay.add(ball(hole, np.array([0.20, 0.15, 0.16]) * wide, 10), "head", "leather",
             colour=np.asarray(leather) * 0.12, rough=0.9, mirror=True, levels=(0, 1))


def mouth(clay: Clay, face: Face) -> None:
    """Dark lips along `Face.lips`, thinner towards the corners, and the furrow under a nose of leather."""
    m = face.tip
    share = np.abs(np.linspace(-1, 1, len(face.lips)))
    sheet = tube(face.lips, m * (0.062 - 0.044 * share**2), 5)
    clay.add(sheet, "head", "leather", colour=DARK, rough=0.6, levels=(0, 1))
    if face.b.nostrils <= 0:
        clay.add(tube(face.furrow, 0.032 * m, 5), "head", "leather", colour=DARK, rough=0.6, levels=(0,))


def whiskers(clay: Clay, face: Face) -> None:
    """Six stiff hairs a side, in two rows that fan out and droop."""
    m, length = face.tip, face.b.whiskers * face.h
    u = np.linspace(0, 1, 6)[:, None]
    for k in range(6):
        row, place = divmod(k, 3)
        root = face.nose + np.array([0.62 * m, 0, 0]) - face.up * m * (0.35 + 0.28 * row)
        root = root - face.forward * m * (0.35 + 0.22 * place)
        rise = 0.22 - 0.2 * row - 0.06 * place
        way = unit(np.array([1.0, 0, 0]) + face.up * rise - face.forward * 0.25 * place)
        line = root + way * u * length * (1 - 0.12 * place) - np.array([0, 0.16 * length, 0]) * u**2
        clay.add(tube(line, 0.0016 * face.h * (1.05 - u[:, 0]), 3), "head", "hair", colour=(0.75, 0.72, 0.68),
                 rough=0.4, mirror=True, levels=(0,), whole=True)
