"""The map of a shore: the bed, how long a wave still travels to land, how open it lies, and what stands in the water.

Sources: long waves go at √(g·h), so the crests' travel times are an eikonal problem (refraction after Huygens);
H. Stockdon, R. Holman, P. Howd and A. Sallenger, Empirical parameterization of setup, swash and runup (Coastal
Engineering 53, 2006): the run-up that one wave in fifty exceeds,
R = 1.1 · (0.35 β √(H·L) + ½ √(H·L·(0.563 β² + 0.004))), with L = g·T² / 2π.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.model import Model
from skyscreen.nouns.shore import Shore
from skyscreen.stage.eikonal import travel
from skyscreen.stage.sea import LongSea
from skyscreen.stage.set_dressing import Dressed

Array = NDArray[np.float64]
N = 320
HALF = 200.0
"""Half side of the map, metres: a texel is 1.25 m, and surf farther than 200 m from the stage is a line or two."""
RIM = 25.0
"""Metres at the border over which the map fades into open sea."""
GRAVITY = 9.81
MUD = (0.13, 0.105, 0.070)
"""Linear albedo of the bed under what is not sand: silt and drowned turf."""
LONG = 120.0
"""Seconds: farther out no wave is told from the open sea's."""
STEEP = 0.58
"""Rise over run at the waterline from which waves no longer break before they arrive: the surf similarity of Battjes
(1974), slope / √(H/L), is then over 3.3 for all but the highest seas (measured slopes end at 0.6)."""
THIN = 0.12
"""Half width, metres, under which nothing breaks a wave: reeds, ropes, flower stalks."""


def shore(set_: Dressed, sea: LongSea | None, seed: int) -> Shore | None:
    """The shore of a set; `seed` is of its waves. None where no land meets open water within the map."""
    if sea is None or set_.level is None or set_.piece.indoor or set_.piece.medium == "underwater":
        return None
    # What arrives on a beach has sorted itself on its way: it is longer than what the wind raises here.
    calm = bool(set_.piece.water.calm)
    period = float(np.clip(2 * math.pi / sea.peak * (1.6 if calm else 1.35), 1.1, 11.0))
    mapped = _mapped(set_.piece, tuple(set_.centre.tolist()), float(set_.level), period)
    if mapped is None:
        return None
    field, slope, colour = mapped
    if slope > STEEP:
        return None  # nothing runs up a rock face: seas burst on it (`breakers`)
    high = sea.significant
    reach = math.sqrt(max(high, 0.01) * GRAVITY * period**2 / (2 * math.pi))
    runup = 1.1 * (0.35 * slope * reach + 0.5 * reach * math.sqrt(0.563 * slope**2 + 0.004))
    return Shore(corner=(float(set_.centre[0]) - HALF, float(set_.centre[1]) - HALF), edge=2 * HALF, field=field,
                 swell=_swell(seed), height=high, period=period, slope=slope,
                 runup=float(np.clip(runup, 0.01, 4.0)), colour=colour)


@lru_cache(maxsize=2)
def _mapped(piece: Any, centre: tuple[float, float], level: float, period: float):
    """(field, slope at the waterline, bed's colour) of a place, or None. Kept: the shots of a scene share it."""
    from scipy import ndimage

    cell = 2 * HALF / N
    at = (np.arange(N) + 0.5) * cell - HALF
    x, z = np.meshgrid(at + centre[0], at + centre[1])
    grounds = [d for d in piece.dressing if d.name == "ground"]
    bed = (np.asarray(piece.bed(x.astype(np.float32), z.astype(np.float32)), float) - level if grounds
           else np.full((N, N), -40.0))
    wall = _walls(piece, level, centre, cell)
    land = bed > -0.02
    if land.all() or not (land.any() or wall.any()):
        return None
    border = HALF - np.maximum(np.abs(x - centre[0]), np.abs(z - centre[1]))
    inside = np.clip(border / RIM, 0, 1)
    depth = np.clip(-bed, 0.06, 30.0)
    speed = np.minimum(np.sqrt(GRAVITY * depth), GRAVITY * period / (2 * math.pi))
    # Waves roll past a rock or a pile that stands in the water; only land gathers them.
    seconds = np.minimum(travel(land, speed, cell), LONG) if land.any() else np.full((N, N), LONG)
    wider, narrower = ndimage.binary_dilation(land, iterations=2), ndimage.binary_erosion(land, iterations=2)
    rim = np.asarray(wider) != np.asarray(narrower)
    # How much of the water round about is open: half of it along a straight beach, little up a creek. Land takes the
    # value of the nearest water.
    open_ = ndimage.gaussian_filter((~land).astype(float), 24.0 / cell, mode="nearest")
    rows, columns = _nearest(~land)
    open_ = np.clip((open_[rows, columns] - 0.12) / 0.30, 0, 1)
    rise = np.hypot(*np.gradient(bed, cell))
    edge = rim & (np.abs(bed) < 1.5)
    slope = float(np.clip(np.median(rise[edge]), 0.02, 0.6)) if edge.any() else 0.4
    rows, columns = _nearest(wall)
    to_wall = np.hypot(*(np.indices((N, N)) - [rows, columns])) * cell if wall.any() else np.full((N, N), 60.0)
    drowned = np.where(bed < 0, bed * inside - 40.0 * (1 - inside), bed)
    field = np.stack([np.clip(drowned, -60, 30), seconds, open_ * inside, np.minimum(to_wall, 60.0)], -1)
    return field.astype(np.float32), slope, _colour(piece, grounds)


def _nearest(mask: NDArray[np.bool_]) -> NDArray[np.int32]:
    """(2, N, N) row and column of the texel of a mask that is nearest to each."""
    from scipy import ndimage

    found = np.zeros((2, *mask.shape), np.int32)
    ndimage.distance_transform_edt(~mask, return_distances=False, return_indices=True, indices=found)
    return found


@lru_cache(maxsize=2)
def _swell(seed: int) -> NDArray[np.float32]:
    """(N, N, 4) `Shore.swell`: white noise smoothed to the length of a crest, some 30 m, and of a cusp, 6 m."""
    from scipy import ndimage

    noise = np.random.default_rng(seed).normal(size=(4, N, N))
    out = [ndimage.gaussian_filter(layer, wide / (2 * HALF / N), mode="wrap")
           for layer, wide in zip(noise, (15.0, 11.0, 11.0, 2.6), strict=True)]
    rows = np.stack([layer / layer.std() for layer in out], -1)
    rows[..., 0] = np.clip(0.2 * rows[..., 0], -0.45, 0.45)
    return np.clip(rows, -2.5, 2.5).astype(np.float32)


def _colour(piece: Any, grounds: list[Any]) -> tuple[float, float, float]:
    if piece.ground != "sand" or not grounds:
        return MUD
    mean = np.mean([(np.asarray(d.model.lods[0].colour)[::31, :3] / 255.0) ** 2 for d in grounds[:1]], axis=(0, 1))
    return float(mean[0]), float(mean[1]), float(mean[2])


def _walls(piece: Any, level: float, centre: tuple[float, float], cell: float) -> NDArray[np.bool_]:
    """(N, N) texels in which something of the dressing passes through the water's surface; what floats is left out."""
    out = np.zeros((N, N), dtype=bool)
    for dressing in piece.dressing:
        model: Model = dressing.model
        if dressing.name in ("ground", "backdrop", "grass_tuft", "bush") or model.waterline is not None:
            continue
        wide = max(model.high[0] - model.low[0], model.high[2] - model.low[2]) / 2
        for matrix in np.asarray(dressing.transforms, float):
            scale = float(np.linalg.norm(matrix[:3, 1]))
            low, high = matrix[1, 3] + scale * model.low[1], matrix[1, 3] + scale * model.high[1]
            near = np.abs(matrix[[0, 2], 3] - centre).max() < HALF + wide * scale
            if low < level < high and near and wide * scale > THIN:
                _mark(out, _cut(model, matrix, level), centre, cell)
    return out


def _cut(model: Model, matrix: Array, level: float) -> Array:
    """(S, 2, 2) segments in x, z along which a model's triangles pass through y = level."""
    mesh = model.lods[0]
    points = np.asarray(mesh.position, float) @ matrix[:3, :3].T + matrix[:3, 3]
    corner = points[np.asarray(mesh.index, np.int64).reshape(-1, 3)]
    over = corner[..., 1] > level
    corner = corner[over.any(1) & ~over.all(1)]
    if not len(corner):
        return np.zeros((0, 2, 2))
    high = corner[..., 1] - level
    ends = []
    for a, b in ((0, 1), (1, 2), (2, 0)):
        gap = high[:, a] - high[:, b]
        share = np.where(np.abs(gap) > 1e-9, high[:, a] / np.where(np.abs(gap) > 1e-9, gap, 1.0), -1.0)
        point = corner[:, a] + (corner[:, b] - corner[:, a]) * share[:, None]
        ends.append((point[:, [0, 2]], (share >= 0) & (share <= 1)))
    crossed = np.stack([ok for _, ok in ends], 1)
    first = crossed.argmax(1)
    last = 2 - crossed[:, ::-1].argmax(1)
    where = np.stack([point for point, _ in ends], 1)
    pick = np.arange(len(corner))
    return np.stack([where[pick, first], where[pick, last]], 1)


def _mark(out: NDArray[np.bool_], lines: Array, centre: tuple[float, float], cell: float) -> None:
    if not len(lines):
        return
    long = float(np.linalg.norm(lines[:, 1] - lines[:, 0], axis=1).max())
    for share in np.linspace(0, 1, max(2, math.ceil(long / cell) + 1)):
        spots = lines[:, 0] + (lines[:, 1] - lines[:, 0]) * share
        i, j = (np.floor((spots[:, k] - centre[k] + HALF) / cell).astype(int) for k in (1, 0))
        ok = (i >= 0) & (i < N) & (j >= 0) & (j < N)
        out[i[ok], j[ok]] = True
