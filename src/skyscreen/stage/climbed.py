"""What is climbed hand over hand: the rungs of a ladder, and the places on a trunk or a wall where hands and feet go.

A thing says in its fact `rungs` where its own are, (y, z) from the ground up, on the side of its +Z; on anything else
that is taller than who climbs it holds are taken where its front is, a foot's rise apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from skyscreen.stage.geometry import Array, forward

if TYPE_CHECKING:
    from skyscreen.nouns.model import Model
    from skyscreen.stage.casting import Subject
    from skyscreen.stage.layout import Mark
    from skyscreen.stage.segments import Segment
    from skyscreen.stage.set_dressing import Dressed

APART, LOWEST, HIGHEST = 0.31, 0.30, 7.0
"""Metres between two holds, from the ground to the first, and to the last."""
HALF = 0.22
"""Metres to both sides of the middle in which the front of a trunk or a wall is looked for."""
KINDS = ("plant", "building", "prop", "furniture", "light")
"""What is climbed that has no rungs."""
TALL = 1.25
"""Times one's own height: what is lower is got over, not climbed."""
UPHILL = 0.85
"""Metres a second of who climbs a mountain: on foot."""
OFF = 0.34
"""Shares of the body from the holds to the middle of who climbs."""


def front(model: Model, heights: Array, half: float) -> Array:
    """(N,) the +Z side of the thing at object-space heights: the furthest point of its mesh within `half` of x = 0; the
    one below it where a height has none."""
    spots = np.asarray(model.lods[0].position, float)
    spots = spots[np.abs(spots[:, 0]) < half]
    out = np.full(len(heights), np.nan)
    for k, y in enumerate(heights):
        near = spots[np.abs(spots[:, 1] - y) < half]
        if len(near):
            # Of a crown of leaves the trunk in it: no further out than half a metre beyond the hold below.
            z = np.sort(near[:, 2])
            limit = out[k - 1] + 0.15 if k and np.isfinite(out[k - 1]) else np.inf
            z = z[z <= limit]
            out[k] = z[-1] if len(z) else out[k - 1]
        elif k:
            out[k] = out[k - 1]
    return out


def holds(part: Segment, subject: Subject, subjects: Mapping[str, Subject], marks: Mapping[str, Mark],
          set_: Dressed) -> Array | None:
    """(N, 3) world points from the ground up that this part of a person's shot climbs by; None: there are none."""
    thing = subjects.get(part.target or "")
    if thing is None or subject.rig != "biped" or part.motion != "climb" or marks[thing.id].parent:
        return None
    k, rungs = thing.scale, thing.model.facts.get("rungs")
    if rungs is not None:
        at = np.asarray(rungs, float) * k
    elif thing.kind in KINDS and thing.height > TALL * subject.height and not thing.model.rig:
        y = np.arange(LOWEST, min(0.85 * thing.height, HIGHEST), APART)
        at = np.stack([y, front(thing.model, y / k + float(thing.model.low[1]), HALF / k) * k], 1)
        if not np.isfinite(at).all():
            return None
    else:
        return None
    mark = marks[thing.id]
    ahead, base = forward(mark.heading), float(set_.ground(*mark.place)) - min(float(thing.low[1]), 0.0)
    middle = np.array([mark.place[0], base, mark.place[1]])
    return middle + at[:, :1] * np.array([0.0, 1.0, 0.0]) + at[:, 1:] * ahead


def afoot(part: Segment, subject: Subject, subjects: Mapping[str, Subject], marks: Mapping[str, Mark],
          set_: Dressed) -> bool:
    """Whether a climber has neither steps nor holds: a mountain is climbed on foot, not hand over hand in the air."""
    if part.motion == "climb_trunk":
        thing = subjects.get(part.target or "")
        return thing is None or thing.kind not in KINDS or bool(thing.model.rig) or thing.height < TALL * subject.height
    return part.motion == "climb" and subject.rig == "biped" and holds(part, subject, subjects, marks, set_) is None
