"""The match cut: a shot opens with its subject where, as large as, and going the way that the last one left its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from skyscreen.nouns.frame import View
from skyscreen.stage.camera import lens as optics
from skyscreen.stage.camera.turning import angles, turned
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, apply
from skyscreen.stage.tracks import Track

CELLS = 48
"""Cells across the subject's bounds in which its outline is filled: its middle is then true to 1 % of its size."""
POINTS = 6000
LENSES = (12.0, 200.0)
"""mm: the lens changes first, since it meets no wall; what it cannot give, the distance does."""
LEAST, MOST = 0.0004, 1.6
"""Shares of the picture: a subject smaller or larger than these has no shape to match."""
STEPS = 6


@dataclass(frozen=True)
class Shape:
    """How a subject stands in the picture."""

    x: float
    y: float
    """Middle of its outline, −1 … 1, up positive."""
    area: float
    """Share of the picture."""

    @property
    def usable(self) -> bool:
        return LEAST < self.area < MOST and max(abs(self.x), abs(self.y)) < 0.95


def _posed(subject: Subject, track: Track, sample: int) -> tuple[Array, Array]:
    """World vertices (V, 3) and triangles (T, 3) of a coarse level."""
    lods = subject.model.lods
    mesh = lods[min(1, len(lods) - 1)]
    place = np.asarray(mesh.position, float)
    if track.joints is not None and mesh.joints is not None and mesh.weights is not None:
        m = np.einsum("nkrc,nk->nrc", track.joints[sample][np.asarray(mesh.joints, int)].astype(float),
                      np.asarray(mesh.weights, float))
        place = np.einsum("nrc,nc->nr", m[:, :3, :3], place) + m[:, :3, 3]
    return apply(track.roots[sample][None], place[None])[0], np.asarray(mesh.index).reshape(-1, 3).astype(int)


def shape(subject: Subject, track: Track, sample: int, view: View, size: tuple[int, int]) -> Shape:
    """Middle and area of the outline, found by filling cells with points of its triangles (R2 sequence)."""
    vertices, triangles = _posed(subject, track, sample)
    picture, depth = optics.project_view(vertices, view, *size)
    triangles = triangles[(depth[triangles] > view.near).all(1)]
    if not len(triangles):
        return Shape(0.0, 0.0, 0.0)
    a, b, c = (picture[triangles[:, k]] for k in range(3))
    area = np.abs((b - a)[:, 0] * (c - a)[:, 1] - (b - a)[:, 1] * (c - a)[:, 0]) / 2
    count = np.maximum(np.ceil(POINTS * area / max(float(area.sum()), 1e-12)), 1).astype(int)
    pick = np.repeat(np.arange(len(triangles)), count)
    n = np.arange(len(pick))
    u, v = (0.5 + n * 0.7548776662466927) % 1.0, (0.5 + n * 0.5698402909980532) % 1.0
    fold = u + v > 1
    u, v = np.where(fold, 1 - u, u), np.where(fold, 1 - v, v)
    points = a[pick] + u[:, None] * (b - a)[pick] + v[:, None] * (c - a)[pick]
    points = points[(np.abs(points) <= 1.0).all(1)]
    if not len(points):
        return Shape(0.0, 0.0, 0.0)
    low, high = points.min(0), np.maximum(points.max(0), points.min(0) + 1e-6)
    cell = (high - low) / CELLS
    filled = np.unique(np.minimum((points - low) / cell, CELLS - 1).astype(int), axis=0)
    x, y = low + (filled.mean(0) + 0.5) * cell
    return Shape(float(x), float(y), float(len(filled) * cell[0] * cell[1] / 4))


def way(track: Track, views: Sequence[View], sample: int, at: int = 0) -> float:
    """Metres a subject goes to the right of the picture in the samples round this one; `at` as in `met`."""
    before, after = max(sample + at - STEPS, 0), min(sample + at + STEPS, len(track.roots) - 1)
    gone = track.roots[after][:3, 3] - track.roots[before][:3, 3]
    return float(gone @ np.asarray(views[sample].right, float))


def met(views: Sequence[View], sample: int, wanted: Shape, subject: Subject, track: Track, size: tuple[int, int],
        at: int = 0) -> tuple[View, ...]:
    """The views, changed alike all along so that the subject has the wanted middle and area at `sample`.

    Args:
        at: sample of the track that belongs to view 0.
    """
    out = list(views)
    for _ in range(6):
        view = out[sample]
        found = shape(subject, track, sample + at, view, size)
        if found.area <= 0:
            return tuple(out)
        ratio = float(np.clip(np.sqrt(wanted.area / found.area), 0.4, 2.5))
        lens = float(np.clip(view.lens * ratio, *LENSES))
        nearer = ratio * view.lens / lens
        frame = optics.frame(lens, *size)
        centre = np.asarray(view.eye, float) + view.focus * _ray(view, found, optics.frame(view.lens, *size))
        changed = []
        for k, one in enumerate(out):
            eye = np.asarray(one.eye, float)
            goal = centre + track.roots[k + at][:3, 3] - track.roots[sample + at][:3, 3]
            changed.append(replace(one, lens=lens, focus=float(one.focus) / nearer,
                                   eye=(goal + (eye - goal) / nearer).astype(np.float32)))
        yaw, pitch = optics.aim(np.asarray(changed[sample].eye, float), centre, (wanted.x, wanted.y), frame)
        now = angles(changed[sample])
        out = [turned(one, yaw - now[0], pitch - now[1]) for one in changed]
    return tuple(out)


def _ray(view: View, place: Shape, frame: optics.Frame) -> Array:
    """Way to a place of the picture, one metre deep."""
    right, up, forward = (np.asarray(v, float) for v in (view.right, view.up, view.forward))
    return forward + place.x * frame.x * right + place.y * frame.y * up
