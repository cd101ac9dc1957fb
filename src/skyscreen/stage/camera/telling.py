"""The telling part: where a subject's face, head or bow is, and which way it looks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from skyscreen.nouns.model import Model
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array
from skyscreen.stage.tracks import Track, head_joint, points

BEINGS = ("person", "quadruped", "bird", "swimmer")
CRAFT = ("vehicle", "vessel")
MINE = 0.5
"""Weight from which on a vertex belongs to the skull."""


@dataclass(frozen=True, eq=False)
class Telling:
    """F + 1 samples."""

    place: Array
    """(F + 1, 3) middle of the face, the head or the bow."""
    way: Array
    """(F + 1, 3) unit, where it looks."""
    radius: float
    """Metres: half its size."""
    face: bool
    """It is a face, not a bow."""
    upright: Array
    """(F + 1,) cosine of the tilt of the head: under 0 who stands on the hands or turns over."""


def telling(subject: Subject, track: Track) -> Telling | None:
    """None for what looks the same from everywhere: a stone, a tree, a cake."""
    joint = head_joint(subject)
    found = _local(subject.model, joint, subject.kind)
    if found is None:
        return None
    local, radius = found
    face = subject.kind not in CRAFT
    place = points(track, local, joint)
    ahead = points(track, local + np.array([0.0, 0.0, max(radius, 1e-4)]), joint) - place
    way = ahead / np.maximum(np.linalg.norm(ahead, axis=1, keepdims=True), 1e-9)
    crown = points(track, local + np.array([0.0, max(radius, 1e-4), 0.0]), joint) - place
    upright = crown[:, 1] / np.maximum(np.linalg.norm(crown, axis=1), 1e-9)
    return Telling(place, way, radius * subject.scale, face, upright)


@lru_cache(maxsize=256)
def _local(model: Model, joint: int, kind: str) -> tuple[Array, float] | None:
    """Middle and half size in object space."""
    low, high = np.asarray(model.low, float), np.asarray(model.high, float)
    if joint >= 0 and model.lods:
        skull = _skull(model, joint)
        if skull is not None:
            return skull
    for name in ("face", "head"):
        if name in model.sockets:
            return np.asarray(model.sockets[name].position, float), 0.12 * float((high - low).max())
    if kind in CRAFT:
        return _bow(model), 0.5 * float(np.sqrt(max(high[1] - low[1], 1e-4) * max(high[0] - low[0], 1e-4)))
    if kind in BEINGS:
        return (np.array([0.0, low[1] + 0.8 * (high[1] - low[1]), low[2] + 0.8 * (high[2] - low[2])]),
                0.12 * float((high - low).max()))
    return None


def _bow(model: Model) -> Array:
    """The bonnet at half height; a vessel's bow as high over the water as a tenth of its length, below its masts."""
    low, high = np.asarray(model.low, float), np.asarray(model.high, float)
    y = low[1] + 0.45 * (high[1] - low[1])
    if model.waterline is not None:
        y = min(model.waterline + 0.1 * (high[2] - low[2]), y)
    return np.array([0.5 * (low[0] + high[0]), y, low[2] + 0.88 * (high[2] - low[2])])


def bow(model: Model, share: float) -> Array:
    """(3,) between the middle of a craft's hull (0) and its bow (1), object space."""
    front = _bow(model)
    back = np.array([front[0], front[1], 0.5 * (model.low[2] + model.high[2])])
    return back + share * (front - back)


def _skull(model: Model, joint: int) -> tuple[Array, float] | None:
    """Middle of the front half of what hangs on the head and on the joints under it: jaw, eyes, ears."""
    mesh = model.lods[-1]
    if mesh.joints is None or mesh.weights is None:
        return None
    own = {joint}
    for k, one in enumerate(model.joints):
        if one.parent in own:
            own.add(k)
    mine = (np.isin(np.asarray(mesh.joints), sorted(own)) * np.asarray(mesh.weights)).sum(1) > MINE
    if mine.sum() < 4:
        return None
    skull = np.asarray(mesh.position, float)[mine]
    # Quantiles, since horns and hats are no part of a face.
    low, high = np.quantile(skull, 0.04, axis=0), np.quantile(skull, 0.96, axis=0)
    middle = 0.5 * (low + high)
    front = 0.5 * (middle[2] + high[2])
    return np.array([middle[0], middle[1], front]), 0.5 * float(np.max(high - low))
