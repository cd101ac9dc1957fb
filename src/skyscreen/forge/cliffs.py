"""Walls of rock: the face of a cliff along a path, in beds that step back, with gullies, ledges and a flat top."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge import noise, shapes
from skyscreen.forge.solid import Paint, Piece, vertex_normals

Array = NDArray[np.float64]
COLUMN = 2.2
"""Metres between columns of the face."""
ROWS = 16
BLOCK = 18
"""Columns of one piece: the renderer culls each."""


def face(
    path: Sequence[Sequence[float]],
    foot: float,
    height: float,
    paint: Paint,
    tones: Sequence[Sequence[float]],
    seed: int,
    rough: float = 1.0,
    back: float = 40.0,
    lean: float = 1.0,
) -> list[Piece]:
    """Pieces of one cliff.

    Args:
        path: (x, z) of its foot; the face looks to the left of the way (for +Z: to +X).
        foot, height: metres; the crest varies by a fifth.
        tones: linear albedos of the beds, from the foot up, repeated.
        rough: factor on gullies and buttresses (1: 2.5 m deep).
        lean: factor on how far the crest stands back from the foot (1: a third of the height).
        back: metres that the flat top runs back.
    """
    x, z, out_x, out_z, along = _sampled(path)
    share = np.linspace(0, 1, ROWS)[:, None]
    s = along[None]
    crest = height * (1 + 0.2 * noise.fractal(along / 26, 0 * along, 3, seed))[None]
    y = foot + crest * share
    # Beds: hard ones stand, soft ones recede; three or four steps from foot to crest, each at its own height.
    beds = share * 4.2 + 0.35 * noise.fractal(s / 40 + 0 * share, 0 * s + share, 2, seed + 3)
    step = np.floor(beds) + np.clip((beds % 1.0 - 0.72) / 0.28, 0, 1)
    depth = lean * (0.055 * height * step + 0.10 * height * share)
    # Buttresses some 14 m wide, cracks of 3 m, blocks of 1 m.
    gully = noise.ridged(s / 16, 0.35 * share * height / 16, 3, seed + 7)
    crack = noise.fractal(s / 3.2, y / 9.0, 3, seed + 11)
    bulge = rough * (2.6 * (gully - 0.5) + 0.8 * crack) * np.minimum(height / 16, 1.6)
    push = bulge * np.clip(share * 5, 0.35, 1) - depth
    px, pz = x[None] + out_x[None] * push, z[None] + out_z[None] * push
    # The top: two rows that run back, gently uneven.
    tops = [
        (
            px[-1] - out_x * back * f,
            y[-1] + 0.03 * height * noise.value(along / 9, 0 * along + f, seed + 13) * f,
            pz[-1] - out_z * back * f,
        )
        for f in (0.2, 1.0)
    ]
    points = np.stack([np.vstack([a, *(t[k] for t in tops)]) for k, a in enumerate((px, y, pz))], -1)
    colour = _bands(points[..., 1] - foot, height, tones, seed)
    out = []
    for first in range(0, points.shape[1] - 1, BLOCK):
        cut = points[:, first : first + BLOCK + 1]
        index = shapes.lattice(*cut.shape[:2])
        position = cut.reshape(-1, 3).astype(np.float32)
        normal = vertex_normals(position, index)
        lead = np.stack([out_x, 0 * out_x, out_z], -1)[first : first + BLOCK + 1]
        if float((normal.reshape(*cut.shape)[:ROWS] * lead[None]).sum(-1).mean()) < 0:  # each column by its own outside
            index, normal = index[:, ::-1], -normal
        extra = {"colour": colour[:, first : first + BLOCK + 1].reshape(-1, 3).astype(np.float32)}
        out.append(Piece(position, normal, position[:, [0, 1]].copy(), np.ascontiguousarray(index), paint, extra))
    return out


def _sampled(path: Sequence[Sequence[float]]) -> tuple[Array, Array, Array, Array, Array]:
    """x, z, outward x, outward z and length along, each (N,), every COLUMN metres of the path made round."""
    corner = np.array(path, float)
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(corner, axis=0), axis=1))]
    along = np.linspace(0, length[-1], max(round(length[-1] / COLUMN), 4) + 1)
    x, z = (np.interp(along, length, corner[:, k]) for k in (0, 1))
    for _ in range(4):  # corners become bends
        x[1:-1], z[1:-1] = ((v[:-2] + 2 * v[1:-1] + v[2:]) / 4 for v in (x, z))
    dx, dz = np.gradient(x), np.gradient(z)
    size = np.hypot(dx, dz) + 1e-9
    return x, z, dz / size, -dx / size, along


def _bands(y: Array, height: float, tones: Sequence[Sequence[float]], seed: int) -> Array:
    """(…, 3) linear albedo: beds of a ninth of the height, their borders a little uneven."""
    table = np.array(tones, float)
    bed = y / height * 9 + 0.5 * noise.value(y / height * 3, 0 * y, seed)
    first = np.floor(bed).astype(int)
    mix = np.clip((bed % 1.0 - 0.7) / 0.3, 0, 1)[..., None]
    return table[first % len(table)] * (1 - mix) + table[(first + 1) % len(table)] * mix
