"""Ways round things: a straight path is bent about the stalls, trunks and benches that stand in it.

Footprints are discs, taken from the points of a model that stand between ankle and head of whoever passes: a tree is
its trunk, a stall its counter. The way goes round each disc that it would cross, on the nearer side.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from skyscreen.nouns.model import Model
from skyscreen.nouns.world import SURFACE_OBJECT
from skyscreen.stage.geometry import Array
from skyscreen.stage.set_dressing import Dressed

ANKLE, HEAD = 0.12, 1.5
"""Metres over a thing's foot between which it is in the way."""
WALL = 5.0
"""Metres: what is larger is a wall or a house, which the stage keeps clear of by itself."""
SOFT = 1.0
"""Metres: plants that are lower bend; nobody goes round grass and flowers."""
ROOM = 0.25
"""Metres kept between a body and what it passes."""
DEEP = 5
"""Bends of one way."""


@lru_cache(maxsize=256)
def _footprint(model: Model) -> tuple[float, float, float] | None:
    """(x, z, radius) of what stands in the way, in the model's metres; None: nothing."""
    place = np.asarray(model.lods[-1].position, float)
    up = place[:, 1] - float(model.low[1])
    low = place[(up > ANKLE) & (up < HEAD)]
    if len(low) < 3:
        return None
    near, far = low[:, [0, 2]].min(0), low[:, [0, 2]].max(0)
    centre = 0.5 * (near + far)
    return float(centre[0]), float(centre[1]), float(0.5 * np.linalg.norm(far - near))


def obstacles(set_: Dressed, others: Sequence[tuple[Model, Array]], beside: float) -> Array:
    """(N, 3) x, z, radius of all that stands about, `beside` metres added for the body that passes.

    Args:
        others: models and roots of what of the cast stands still.
    """
    rows = []
    placed = [(i.model, m) for i, m in zip(set_.instances, set_.transforms, strict=True)
              if i.object_id != SURFACE_OBJECT]
    for model, root in (*placed, *others):
        foot = _footprint(model)
        if foot is None:
            continue
        scale = float(np.linalg.norm(root[:3, 0]))
        if model.facts.get("kind") == "plant" and model.size[1] * scale < SOFT:
            continue
        if foot[2] * scale > WALL or float(root[1, 1]) < 0.3 * scale:
            continue
        at = root[:3, :3] @ np.array([foot[0], 0.0, foot[1]]) + root[:3, 3]
        rows.append((at[0], at[2], foot[2] * scale + beside + ROOM))
    return np.array(rows, float).reshape(-1, 3)


def around(path: Array, discs: Array) -> Array:
    """(M, 2) the way with bends: where it would cross a disc it goes by its edge. Discs that hold an end stay out."""
    if len(path) != 2 or not len(discs):
        return path
    for end in path:
        discs = discs[np.hypot(discs[:, 0] - end[0], discs[:, 1] - end[1]) > discs[:, 2]]
    return np.array(_bent(np.asarray(path[0], float), np.asarray(path[1], float), discs, DEEP))


def _bent(a: Array, b: Array, discs: Array, left: int) -> list[Array]:
    way = b - a
    length = float(np.hypot(*way))
    if length < 1e-6 or not len(discs) or left == 0:
        return [a, b]
    ahead = way / length
    off = discs[:, :2] - a
    along = off @ ahead
    aside = off @ np.array([ahead[1], -ahead[0]])
    hit = np.flatnonzero((along > 0) & (along < length) & (np.abs(aside) < discs[:, 2] - 1e-6))
    if not len(hit):
        return [a, b]
    k = int(hit[np.argmin(along[hit])])
    # Past the near edge: the disc lies at `aside` to the right, so the way goes left of it where that is positive.
    side = -1.0 if aside[k] > 0 else 1.0
    point = discs[k, :2] + side * discs[k, 2] * 1.08 * np.array([ahead[1], -ahead[0]])
    rest = np.delete(discs, k, 0)
    return [*_bent(a, point, rest, left - 1)[:-1], *_bent(point, b, rest, left - 1)]


def smooth(path: Array) -> Array:
    """Corners rounded twice by a quarter (Chaikin 1974), so that nobody turns on a point."""
    out: Any = np.asarray(path, float)
    for _ in range(2 if len(out) > 2 else 0):
        one, two = out[:-1] * 0.75 + out[1:] * 0.25, out[:-1] * 0.25 + out[1:] * 0.75
        out = np.concatenate([out[:1], np.stack([one, two], 1).reshape(-1, 2), out[-1:]])
    return out


def length(path: Array) -> float:
    """Metres."""
    return float(np.linalg.norm(np.diff(path, axis=0), axis=1).sum())


def standing(marks: Mapping[str, Any], subjects: Mapping[str, Any], me: str, skip: Sequence[str | None],
             moving: Sequence[str], set_: Dressed) -> list[tuple[Model, Array]]:
    """Models and roots of the cast that stands still on the ground, without those in `skip` and those that move."""
    out = []
    for name, mark in marks.items():
        if name in (me, *skip, *moving) or mark.parent or mark.lift > 0:
            continue
        c, s, k = np.cos(mark.heading), np.sin(mark.heading), subjects[name].scale
        root = np.eye(4)
        root[:3, :3] = k * np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])
        root[:3, 3] = (mark.place[0], float(set_.ground(*mark.place)), mark.place[1])
        out.append((subjects[name].model, root))
    return out
