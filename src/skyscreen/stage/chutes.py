"""Chutes: who slides down a slide sits at its top, lets go, gathers speed and comes to rest at its foot.

A thing says in its fact `chute` where its sliding surface runs: (y, z) points from the top down, towards its own +Z.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.stage.geometry import Array, forward, yaw_of
from skyscreen.stage.performer import Beat

if TYPE_CHECKING:
    from skyscreen.stage.casting import Subject
    from skyscreen.stage.layout import Mark
    from skyscreen.stage.performer import Ground
    from skyscreen.stage.segments import Segment
    from skyscreen.stage.set_dressing import Dressed
    from skyscreen.stage.tracks import Clock

SLIDES = ("slide_down",)
WAITS, RUSH = 0.24, 1.7
"""Share of the shot that it sits at the top; m/s² along the ground: 27° and the rubbing of trousers on plastic."""
STEPS = 8
HALF = 0.4
"""Metres to each side in which the surface carries."""


@dataclass(frozen=True)
class Chute:
    """A sliding surface in the world."""

    top: Array
    """(2,) x, z."""
    way: Array
    """(2,) unit, down it."""
    along: Array
    """(N,) metres from the top."""
    high: Array
    """(N,) world heights."""

    def over(self, ground: Ground) -> Ground:
        """The ground with the surface on it."""

        def height(x: Any, z: Any) -> Any:
            dx, dz = np.asarray(x, float) - self.top[0], np.asarray(z, float) - self.top[1]
            along, aside = dx * self.way[0] + dz * self.way[1], dx * self.way[1] - dz * self.way[0]
            on = (np.abs(aside) < HALF) & (along > -0.6) & (along < self.along[-1])
            under = np.asarray(ground(x, z), np.float32)
            return np.where(on, np.maximum(under, np.interp(along, self.along, self.high)), under).astype(np.float32)

        return height


def chute(part: Segment, subject: Subject, subjects: Mapping[str, Subject], marks: Mapping[str, Mark],
          set_: Dressed) -> Chute | None:
    """The surface that this part of a shot slides down, or None."""
    thing = subjects.get(part.target or "")
    run = None if thing is None else thing.model.facts.get("chute")
    if thing is None or run is None or part.motion not in SLIDES or marks[thing.id].parent:
        return None
    mark, k = marks[thing.id], thing.scale
    line = np.asarray(run, float) * k
    ahead = forward(mark.heading)[[0, 2]]
    base = float(set_.ground(*mark.place)) - min(float(thing.low[1]), 0.0)
    return Chute(mark.place + ahead * line[0, 1], ahead, line[:, 1] - line[0, 1], base + line[:, 0])


def chutes(parts: Sequence[Segment], subject: Subject, subjects: Mapping[str, Subject], marks: Mapping[str, Mark],
           set_: Dressed) -> list[Chute]:
    found = [chute(part, subject, subjects, marks, set_) for part in parts]
    return [one for one in found if one is not None]


def beats(part: Segment, found: Chute, clock: Clock) -> list[Beat]:
    """It sits, slides ever faster, and sits at the foot."""
    start = max(part.start, 0.0)
    off = start + WAITS * (min(part.end, clock.last) - start)
    length = float(found.along[-1]) - 0.15
    span = (2 * length / RUSH) ** 0.5
    heading = yaw_of(*found.way)
    times = np.concatenate([[part.start], off + span * np.linspace(0, 1, STEPS + 1), [max(part.end, off + span + 0.1)]])
    gone = np.clip(0.5 * RUSH * np.clip(times - off, 0.0, span) ** 2, 0.0, length)
    out = []
    for k in range(len(times) - 1):
        a, b = (found.top + found.way * gone[n] for n in (k, k + 1))
        moves = gone[k + 1] > gone[k] + 1e-6
        path = np.stack([a, b]) if moves else a[None]
        speed = float((gone[k + 1] - gone[k]) / (times[k + 1] - times[k])) if moves else 0.0
        out.append(Beat(part.motion, float(times[k]), float(times[k + 1]), path.astype(np.float32), heading, speed,
                        manner=part.manner))
    return out
