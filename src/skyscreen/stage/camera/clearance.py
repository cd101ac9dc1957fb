"""Clearance: nothing of the set between lens and subject, and the lens never in anything."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from skyscreen.nouns.model import Model
from skyscreen.stage.geometry import Array
from skyscreen.stage.set_dressing import Dressed

SPARSE = ("beam", "blade", "grass", "petal", "glass", "pane", "rope")
"""Materials that one sees between or through: they do not block the view. Crowns of trees do."""


@lru_cache(maxsize=256)
def _triangles(model: Model) -> Array:
    """(T, 3, 3) opaque triangles of the coarsest level, object space."""
    mesh = model.lods[-1]
    index = np.asarray(mesh.index).reshape(-1, 3)
    keep = np.ones(len(index), bool)
    for part in mesh.parts:
        if part.material in SPARSE:
            keep[part.first // 3:(part.first + part.count) // 3] = False
    return np.asarray(mesh.position, float)[index[keep]]


class Clearance:
    """The set as rays see it."""

    def __init__(self, set_: Dressed, furniture: Sequence[tuple[Model, Array]] = ()) -> None:
        self.set = set_
        self.box = set_.piece.camera_box
        """Corners of where the lens may be, or None; out of doors the operator lifts its roof to what flies."""
        self.rows = [k for k, i in enumerate(set_.instances) if len(i.model.lods[-1].index)
                     and not _is_ground(set_, k)]
        self.models = models = [set_.instances[k].model for k in self.rows] + [model for model, _ in furniture]
        matrices = [*set_.transforms[self.rows], *(matrix for _, matrix in furniture)]
        self.inverse = np.linalg.inv(np.array(matrices)) if matrices else np.zeros((0, 4, 4))
        self.low = np.array([m.low for m in models], float).reshape(-1, 3)
        self.high = np.array([m.high for m in models], float).reshape(-1, 3)

    def blocked(self, start: Array, ends: Array, slack: float = 0.02) -> Array:
        """(N,) True where something of the set, or the land, cuts the segment from `start` to each end (N, 3)."""
        out = self._land(start, ends)
        if not self.models:
            return out
        a = np.einsum("drc,c->dr", self.inverse[:, :3, :3], start) + self.inverse[:, :3, 3]
        b = np.einsum("drc,nc->dnr", self.inverse[:, :3, :3], ends) + self.inverse[:, None, :3, 3]
        d = b - a[:, None]
        safe = np.where(np.abs(d) < 1e-12, 1e-12, d)
        t0, t1 = (self.low[:, None] - a[:, None]) / safe, (self.high[:, None] - a[:, None]) / safe
        near, far = np.minimum(t0, t1).max(-1), np.maximum(t0, t1).min(-1)
        for k, n in np.argwhere((near <= far) & (far > 0) & (near < 1 - slack)):
            if not out[n]:
                out[n] = _cuts(_triangles(self.models[k]), a[k], d[k, n], 1 - slack)
        return out

    def cramped(self, eye: Array, radius: float) -> bool:
        """Something solid within `radius` metres of the lens (six short rays), or outside the room."""
        box = self.box
        # A lens that was put on the limit itself is within it, whatever single precision makes of the number.
        if box is not None and not (np.all(eye >= np.array(box[0]) - 1e-3) and np.all(eye <= np.array(box[1]) + 1e-3)):
            return True
        return bool(self.blocked(eye, eye + radius * np.vstack([np.eye(3), -np.eye(3)]), 0.0).any())

    def _land(self, start: Array, ends: Array) -> Array:
        """The ground rises over the sight line by more than 5 cm."""
        if self.set.piece.medium == "water":
            return np.zeros(len(ends), bool)  # the bed is far below
        share = np.linspace(0.02, 0.93, 16)
        p = start + share[None, :, None] * (ends - start)[:, None]
        ground = np.asarray(self.set.piece.height(p[..., 0].astype(np.float32), p[..., 2].astype(np.float32)), float)
        return np.any(p[..., 1] < ground - 0.05, axis=1).reshape(-1)


def _is_ground(set_: Dressed, k: int) -> bool:
    """The land itself and far backdrops: the height function speaks for them."""
    model = set_.instances[k].model
    wide = max(model.high[0] - model.low[0], model.high[2] - model.low[2])
    return wide > 60.0 and set_.instances[k].object_id == 0


def _cuts(triangles: Array, start: Array, way: Array, limit: float) -> bool:
    """Möller and Trumbore (1997) against all triangles at once."""
    if not len(triangles):
        return False
    e1, e2 = triangles[:, 1] - triangles[:, 0], triangles[:, 2] - triangles[:, 0]
    p = np.cross(way, e2)
    det = (e1 * p).sum(1)
    ok = np.abs(det) > 1e-14
    inv = 1 / np.where(ok, det, 1.0)
    s = start - triangles[:, 0]
    u = (s * p).sum(1) * inv
    q = np.cross(s, e1)
    v, t = (q @ way) * inv, (e2 * q).sum(1) * inv
    return bool((ok & (u >= 0) & (v >= 0) & (u + v <= 1) & (t > 1e-4) & (t < limit)).any())
