"""Birds that come down on something, or fly off it: they are there for one end of the shot alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from skyscreen.stage.bodies.path import CHANGES, CLIMB
from skyscreen.stage.geometry import Array, forward, place

if TYPE_CHECKING:
    from skyscreen.stage.casting import Subject
    from skyscreen.stage.layout import Mark
    from skyscreen.stage.segments import Segment
    from skyscreen.stage.set_dressing import Dressed

HOSTS = ("plant", "furniture", "building", "prop", "vessel", "vehicle", "light")
"""Kinds that a bird is free of once it is off; whoever lives carries it along."""


def perched(marks: Mapping[str, Mark], subjects: Sequence[Subject], parts: Mapping[str, Sequence[Segment]],
            set_: Dressed) -> dict[str, Mark]:
    """The marks, in which a bird that lands on what stands still, or takes off from it, is nobody's load: its mark is
    the spot itself, as high over the ground as that is."""
    out, by_id = dict(marks), {s.id: s for s in subjects}
    for subject in subjects:
        mark = marks[subject.id]
        host = by_id.get(mark.parent)
        changes = any(part.motion in CHANGES for part in parts[subject.id])
        if subject.rig != "bird" or host is None or not changes or mark.local is None or host.kind not in HOSTS:
            continue
        if any(part.speed > 0 for part in parts[host.id]) or marks[host.id].parent or host.floats:
            continue
        under = marks[host.id]
        base = float(set_.ground(*under.place)) + under.lift - min(float(host.low[1]), 0.0)
        root = place(np.array([under.place[0], base, under.place[1]]), under.heading, host.scale)
        spot = root @ np.append(np.asarray(mark.local, float), 1.0)
        at = spot[[0, 2]]
        out[subject.id] = replace(mark, place=at, parent="", local=None, perched=True,
                                  lift=float(spot[1]) - float(set_.ground(*at)))
    return out


def glide(start: Array, yaw: float, part: Segment, speed: float) -> Array:
    """(2, 2) way of a bird that lands: it loses its speed evenly and stands where the way ends."""
    span = min(CLIMB, max(part.end - part.start, 0.1))
    return np.stack([start, start + forward(yaw)[[0, 2]] * 0.5 * speed * span])
