"""What a view really sees: the set and the posed cast as triangles, drawn small without a GPU."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from skyscreen.nouns.frame import View
from skyscreen.nouns.model import Mesh, Model
from skyscreen.stage.camera import lens as optics
from skyscreen.stage.camera.clearance import SPARSE
from skyscreen.stage.camera.greens import green
from skyscreen.stage.camera.raster import raster
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, apply
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Track

CELLS = 4600
"""Cells of a picture: 90 × 51 at 16:9. Half a percent of it is 23 of them."""
BAND = 1.6
"""How far beyond the picture a subject is drawn alone, to find what of it is cut off."""
BEYOND, SPECK = 1.5, 0.05
"""Further than the first, in distances of the subject, and smaller than the second, in pictures: not drawn."""
SKY, WATER = -1, -2
SEA = 3000.0
"""Metres: half the edge of the plane that stands for open water."""


@dataclass(frozen=True, eq=False)
class Picture:
    """One view; H × W cells."""

    owner: Array
    """(H, W) number of the subject in the cast; `first` and more for the set; SKY or WATER."""
    depth: Array
    """(H, W) metres along the view axis, infinite in the sky."""
    normal: Array
    """(H, W, 3) of the triangle, turned to the lens; 0 in the sky."""
    surface: Array
    """(H, W) number of material and instance: cells of one number belong to one surface."""
    ground: Array
    """(H, W) booleans: the land itself, or water."""


@dataclass(frozen=True, eq=False)
class Alone:
    """One subject drawn without anything before it."""

    whole: int
    """Cells of all of it, as far as `BAND` pictures from the middle."""
    inside: int
    """Cells of it within the picture."""


class Sight:
    """The geometry of one shot.

    Args:
        tracks: of the cast by id; those without one are not drawn.
        pieces: shards by model and track, each with the subject that it is of.
        swell: (F + 1,) height of open water where the lead is, or None: its mean level.
    """

    def __init__(self, set_: Dressed, subjects: Sequence[Subject], tracks: Mapping[str, Track],
                 size: tuple[int, int], pieces: Sequence[tuple[Subject, Model, Track]] = (),
                 swell: Array | None = None) -> None:
        self.subjects, self.tracks, self.size = subjects, tracks, size
        share = np.sqrt(CELLS / (size[0] * size[1]))
        self.cells = max(round(size[0] * share), 8), max(round(size[1] * share), 8)
        self.first = len(subjects)
        self.pieces = [(subjects.index(owner), model, track) for owner, model, track in pieces]
        self.swell = swell
        self._names: dict[tuple[str, int], int] = {}
        self._gather(set_)
        self._posed: dict[tuple[int, int], Array] = {}

    def _gather(self, set_: Dressed) -> None:
        """World triangles of everything that stands still in the set."""
        chunks, surface, owner, ground = [], [], [], []
        self.water: Array | None = None
        for k, (instance, matrix) in enumerate(zip(set_.instances, set_.transforms, strict=True)):
            if green(instance.model):
                continue  # the greensman takes it away where it is in the way
            for triangles, material in _solid(instance.model):
                chunks.append(apply(matrix, triangles.reshape(-1, 3)).reshape(-1, 3, 3).astype(np.float32))
                broad = instance.object_id == 0
                surface.append(self._name(material, -1 if broad else k))
                owner.append(self.first + k)
                wide = max(instance.model.size[0], instance.model.size[2])
                ground.append(broad and wide > 20.0 and not set_.piece.indoor)
        if set_.level is not None and set_.piece.medium != "underwater":
            y = set_.level
            a, b, c, d = ((x, y, z) for x, z in ((-SEA, -SEA), (SEA, -SEA), (SEA, SEA), (-SEA, SEA)))
            self.water = np.array([(a, c, b), (a, d, c)], np.float32)
            chunks.append(self.water)
            surface.append(self._name("water", -1))
            owner.append(WATER)
            ground.append(True)
        self.chunks = chunks
        self.surface, self.owner, self.ground = np.array(surface, int), np.array(owner, int), np.array(ground, bool)
        self.middle = np.array([0.5 * (c.min((0, 1)) + c.max((0, 1))) for c in chunks], float).reshape(-1, 3)
        self.reach = np.array([np.linalg.norm(c.max((0, 1)) - c.min((0, 1))) / 2 for c in chunks], float)

    def _name(self, material: str, instance: int) -> int:
        return self._names.setdefault((material, instance), len(self._names))

    def _cast(self, k: int, sample: int) -> Array | None:
        """(T, 3, 3) of one subject as it is posed, or None where it is not seen."""
        if (k, sample) not in self._posed:
            subject = self.subjects[k]
            own = [(subject.model, self.tracks.get(subject.id))]
            own += [(model, track) for owner, model, track in self.pieces if owner == k]
            parts = [_skinned(model.lods[-1], track, sample)[np.asarray(model.lods[-1].index).reshape(-1, 3)]
                     for model, track in own if track is not None and model.lods
                     and (track.visible is None or track.visible[sample])]
            self._posed[k, sample] = np.concatenate([np.zeros((0, 3, 3)), *parts]).astype(np.float32)
        posed = self._posed[k, sample]
        return posed if len(posed) else None

    def look(self, view: View, sample: int) -> Picture:
        """What the view shows at a sample of the tracks."""
        frame = optics.frame(view.lens, *self.size)
        near = self._before(view, frame)
        parts = [self.chunks[i] if self.owner[i] != WATER else self._sea(sample) for i in near]
        surface, owner, ground = list(self.surface[near]), list(self.owner[near]), list(self.ground[near])
        for k in range(self.first):
            posed = self._cast(k, sample)
            if posed is not None:
                parts.append(posed)
                surface.append(self._name("cast", k))
                owner.append(k)
                ground.append(False)
        wide, tall = self.cells
        if not parts:
            none = np.full((tall, wide), -1)
            return Picture(none, np.full((tall, wide), np.inf), np.zeros((tall, wide, 3)), none, none > 0)
        triangles = np.concatenate(parts)
        part = np.repeat(np.arange(len(parts)), [len(p) for p in parts])
        found = raster(triangles, view, frame, self.cells, view.near)
        hit = found.triangle >= 0
        which = part[np.where(hit, found.triangle, 0)]
        return Picture(np.where(hit, np.array(owner)[which], SKY), found.depth,
                       _normals(triangles, found.triangle, hit, np.asarray(view.eye, float)),
                       np.where(hit, np.array(surface)[which], -1), hit & np.array(ground)[which])

    def alone(self, k: int, view: View, sample: int) -> Alone:
        """How much of subject `k` the picture would show with nothing before it but the water it swims in."""
        posed = self._cast(k, sample)
        if posed is None:
            return Alone(0, 0)
        frame = optics.frame(view.lens, *self.size)
        wide, tall = (round(BAND * n / 2) * 2 + n % 2 for n in self.cells)
        broad = optics.Frame(frame.x * wide / self.cells[0], frame.y * tall / self.cells[1])
        number = raster(np.concatenate([posed, self._sea(sample)]), view, broad, (wide, tall), view.near).triangle
        seen = (number >= 0) & (number < len(posed))
        left, top = (wide - self.cells[0]) // 2, (tall - self.cells[1]) // 2
        inside = seen[top:top + self.cells[1], left:left + self.cells[0]]
        return Alone(int(seen.sum()), int(inside.sum()))

    def _sea(self, sample: int) -> Array:
        """(0 or 2, 3, 3) the plane of the water, as high as it stands round the lead."""
        if self.water is None or self.swell is None:
            return np.zeros((0, 3, 3), np.float32) if self.water is None else self.water
        moved = self.water.copy()
        moved[..., 1] = self.swell[sample]
        return moved

    def _before(self, view: View, frame: optics.Frame) -> Array:
        """Numbers of the chunks whose sphere touches the picture's pyramid."""
        away = self.middle - np.asarray(view.eye, float)
        depth = away @ np.asarray(view.forward, float)
        across, up = away @ np.asarray(view.right, float), away @ np.asarray(view.up, float)
        keep = depth > -self.reach
        for side, tangent in ((across, frame.x), (up, frame.y)):
            keep &= np.abs(side) - np.maximum(depth, 0.0) * tangent < self.reach * np.sqrt(1 + tangent**2)
        # What is small and far behind the subject hides nothing.
        behind = depth - self.reach > BEYOND * view.focus
        keep &= ~(behind & (self.reach < SPECK * frame.x * depth))
        return np.flatnonzero(keep)


def _skinned(mesh: Mesh, track: Track, sample: int) -> Array:
    """(V, 3) world vertices of a pose."""
    place = np.asarray(mesh.position, float)
    if track.joints is not None and mesh.joints is not None and mesh.weights is not None:
        matrix = np.einsum("nkrc,nk->nrc", track.joints[sample][np.asarray(mesh.joints, int)].astype(float),
                           np.asarray(mesh.weights, float))
        place = np.einsum("nrc,nc->nr", matrix[:, :3, :3], place) + matrix[:, :3, 3]
    return apply(track.roots[sample], place)


_cached: dict[int, tuple[Model, list[tuple[Array, str]]]] = {}


def _solid(model: Model) -> list[tuple[Array, str]]:
    """(T, 3, 3) triangles of the coarsest level by material, what one sees through left out."""
    held = _cached.get(id(model))
    if held is not None and held[0] is model:
        return held[1]
    mesh = model.lods[-1] if model.lods else None
    out = []
    if mesh is not None:
        index, place = np.asarray(mesh.index).reshape(-1, 3), np.asarray(mesh.position, float)
        for part in mesh.parts:
            own = index[part.first // 3:(part.first + part.count) // 3]
            if part.material not in SPARSE and len(own):
                out.append((place[own], part.material))
    if len(_cached) > 2000:
        _cached.clear()
    _cached[id(model)] = model, out
    return out


def _normals(triangles: Array, number: Array, hit: Array, eye: Array) -> Array:
    """(H, W, 3) unit normals towards the eye."""
    out = np.zeros((*number.shape, 3))
    own = triangles[number[hit]].astype(float)
    normal = np.cross(own[:, 1] - own[:, 0], own[:, 2] - own[:, 0])
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-18)
    away = ((own[:, 0] - eye) * normal).sum(1)
    out[hit] = normal * np.where(away > 0, -1.0, 1.0)[:, None]
    return out
