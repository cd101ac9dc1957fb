"""How a body starts that an action gives to physics: dropped, rolled, slid, thrown."""

from __future__ import annotations

import numpy as np

from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, forward, place
from skyscreen.stage.layout import Mark
from skyscreen.stage.physics.world import GRAVITY, Body
from skyscreen.stage.segments import Segment
from skyscreen.stage.set_dressing import Dressed

HOLD = 0.25
"""Seconds the eye needs to find a body before it is let go."""

BREAKING = ("shatter", "lie_broken")


def start(subject: Subject, mark: Mark, part: Segment, set_: Dressed, carried: Array | None, shown: float) -> Body:
    """Where and how fast a body starts.

    Args:
        carried: (4, 4) root of the subject where it stands on another, or None.
        shown: seconds from its release to the end of the shot.
    """
    size = max(subject.height, 0.02)
    random = np.random.default_rng(subject.seed)
    ahead = forward(mark.heading)
    release = max(part.start, 0.0) + HOLD
    way = ahead * 0.0
    spin = random.normal(size=3) * 0.6
    foot = float(set_.ground(mark.place[0], mark.place[1])) - float(subject.low[1])
    position = np.array([mark.place[0], foot + mark.lift, mark.place[1]])
    if carried is not None:
        root = carried.copy()
        if part.motion in ("fall", "slide", "roll", *BREAKING):
            # A push that carries it over the edge.
            side = root[:3, 2] / np.linalg.norm(root[:3, 2])
            way, spin = side * max(0.6, 1.1 * np.sqrt(size)), np.zeros(3)
        return Body(subject, root, way, spin, release)
    travelled = part.speed if part.speed > 0 else float(np.clip(2.2 * np.sqrt(size), 0.6, 4.0))
    if part.motion in ("roll", "slide"):
        # Never out of the set.
        travelled = min(travelled, 1.7 * set_.half[0] / (max(shown, 0.5) + HOLD))
    if part.motion in ("fall", "bounce", "throw", *BREAKING):
        # High enough to be seen falling, low enough to land in the first 40 % of what is left of the shot.
        time = 0.4 * max(shown, 0.8) if part.motion not in BREAKING else 0.46  # from a hand or a table: 1 m
        position[1] += max(mark.lift, float(np.clip(4.0 * size, 0.5, min(12.0, 0.5 * GRAVITY * time**2))))
    if part.motion == "bounce":
        way = ahead * 0.25 * travelled
    elif part.motion == "throw":
        way = ahead * 2.0 * travelled + np.array([0.0, 2.5, 0.0])
    elif part.motion in ("roll", "slide"):
        way = ahead * travelled
        # It passes its mark at the middle of the shot.
        position = position - ahead * travelled * 0.46 * max(shown, 0.5)
        position[1] = float(set_.ground(position[0], position[2])) - float(subject.low[1]) + 0.002
        if part.motion == "roll":
            spin = np.cross(np.array([0.0, 1.0, 0.0]), way) / max(0.5 * size, 1e-3)
        else:
            spin = np.zeros(3)
        release = max(part.start, 0.0) if part.start > 0.05 else part.start
    return Body(subject, place(position, mark.heading, subject.scale), way, spin, release)
