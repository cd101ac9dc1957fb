"""Animals that climb a trunk or a wall: upright against it, paw over paw, at an even pace."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from skyscreen.stage.bodies.path import SHINS
from skyscreen.stage.climbed import APART, HALF, HIGHEST, KINDS, LOWEST, TALL, front
from skyscreen.stage.geometry import forward, wrap
from skyscreen.stage.performer import Beat

if TYPE_CHECKING:
    from skyscreen.stage.casting import Subject
    from skyscreen.stage.layout import Mark
    from skyscreen.stage.segments import Segment
    from skyscreen.stage.tracks import Clock

PACE = 0.32
"""m/s of an animal of 1 m; it goes with the root of the height. Slower than a squirrel: all of the way is to be in the
picture, and the animal no speck in it."""
SHARE = 0.60
"""Of the thing's height: a tree is climbed up into its crown."""
REACH = 0.77
"""Shares of the chest's standing height that it keeps from what is climbed: a leg a little bent."""


def beat(part: Segment, subject: Subject, subjects: Mapping[str, Subject], marks: Mapping[str, Mark],
         clock: Clock) -> Beat | None:
    """Up the front of the thing; None where nothing tall enough is climbed."""
    thing = subjects.get(part.target or "")
    if thing is None or subject.rig != "quadruped" or part.motion not in SHINS or marks[thing.id].parent:
        return None
    if thing.kind not in KINDS or thing.model.rig or thing.height < TALL * subject.height:
        return None
    mark, k = marks[thing.id], thing.scale
    y = np.arange(LOWEST, LOWEST + min(SHARE * thing.height, HIGHEST), APART)
    z = front(thing.model, y / k + float(thing.model.low[1]), HALF / k) * k
    if not np.isfinite(z).all():
        return None
    chest = np.asarray(subject.model.joints[0].head, float) * subject.scale
    ahead = forward(mark.heading)[[0, 2]]
    foot = mark.place + ahead * (float(np.median(z[1:])) + REACH * chest[1] + chest[2])
    shown = max(min(part.end, clock.last) - max(part.start, 0.0), 0.1)
    high = min(float(y[-1]), PACE * float(np.sqrt(subject.height)) * shown)
    return Beat(part.motion, part.start, part.end, foot[None].astype(np.float32), wrap(mark.heading + np.pi), 0.0,
                manner=part.manner, climb=(0.0, high))
