"""Bars that one hangs from: who swings on one is under it, as high as it is.

A thing says in its fact `bar` how high its bar is, metres over its foot; the bar lies along its own x. The keys of the
motions of `HANGS` are made for a bar at `KEYED` shares of the body, and raised by what is wanting.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from skyscreen.nouns.tumbles import BAR
from skyscreen.stage.performer import Beat

if TYPE_CHECKING:
    from skyscreen.stage.casting import Subject
    from skyscreen.stage.layout import Mark
    from skyscreen.stage.segments import Segment

HANGS = ("swing_on_bar", "pull_up")


def beat(part: Segment, subject: Subject, subjects: Mapping[str, Subject], marks: Mapping[str, Mark]) -> Beat | None:
    """Under the bar, facing across it; None where there is none."""
    thing = subjects.get(part.target or "")
    high = None if thing is None else thing.model.facts.get("bar")
    if thing is None or high is None or part.motion not in HANGS or subject.rig != "biped":
        return None
    mark = marks[thing.id]
    k = float(subject.model.facts["gait"]["k"]) * subject.scale
    return Beat(part.motion, part.start, part.end, mark.place[None].astype(np.float32), mark.heading, 0.0,
                manner=part.manner, raised=float(high) * thing.scale - BAR * k)
