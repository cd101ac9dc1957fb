"""Which way each subject faces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.order import Order
from skyscreen.stage import shores
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, wrap
from skyscreen.stage.layout import scene_mark
from skyscreen.stage.segments import Segment, travels
from skyscreen.stage.set_dressing import Dressed


def headings(order: Order, set_: Dressed, subjects: Sequence[Subject], lead: Subject | None,
             parts: Mapping[str, Sequence[Segment]]) -> dict[str, float]:
    """Yaw of each subject. The lead and all who travel face along the stage; the others turn a little to the lead."""
    out = {}
    axis = set_.axis
    walkers = [s for s in subjects if grounded(s, set_) and travels(parts[s.id])]
    if walkers and set_.level is not None:
        need = max(part.speed for s in walkers for part in parts[s.id]) * 3.0
        axis = shores.axis(set_, scene_mark(order, set_), min(need, 40.0))
    if lead is not None and any(part.motion == "swoop" for part in parts[lead.id]):
        axis = _downhill(set_, scene_mark(order, set_), axis)
    for subject in subjects:
        random = np.random.default_rng(stream(order.seed, order.scene.id, subject.id, "heading"))
        yaw = axis
        if lead is not None and subject.id != lead.id and not travels(parts[subject.id]):
            still = subject.kind in ("person", "quadruped", "bird", "swimmer")
            yaw += random.uniform(-0.5, 0.5) if still else random.uniform(-0.2, 0.2)
        elif lead is not None and subject.id != lead.id:
            yaw += random.uniform(-0.03, 0.03)
        out[subject.id] = wrap(yaw)
    return out


def _downhill(set_: Dressed, place: Array, axis: float) -> float:
    """Yaw of the way on which the land falls most within 90 m; the stage's own where it falls by less than 4 m."""
    turns = axis + np.arange(16) * (np.pi / 8)
    out = np.stack([np.sin(turns), np.cos(turns)], -1)
    spots = place + out[:, None] * np.array([15.0, 35.0, 60.0, 90.0])[:, None]
    drop = float(set_.ground(*place)) - set_.ground(spots[..., 0], spots[..., 1]).mean(1)
    return float(turns[np.argmax(drop)]) if drop.max() > 4.0 else axis


def grounded(subject: Subject, set_: Dressed) -> bool:
    """Whether it goes on the ground: no bird, no ship, nothing that swims."""
    wet = subject.airborne or subject.floats or subject.swims
    return not wet and set_.piece.medium != "water" and not set_.afloat
