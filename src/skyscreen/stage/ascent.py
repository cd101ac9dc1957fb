"""Stairs: who climbs a flight of steps goes up over its treads, a foot on each.

A thing says in its fact `flight` where its steps are: (z of the first riser, rise, run, count, half width), the steps
going up towards its own −Z. A walker's way then runs over them, the ground under its feet is the treads, and each foot
is set on the middle of one (`Beat.treads`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.stage.geometry import Array, forward

if TYPE_CHECKING:
    from skyscreen.stage.casting import Subject
    from skyscreen.stage.layout import Mark
    from skyscreen.stage.performer import Ground
    from skyscreen.stage.segments import Segment
    from skyscreen.stage.set_dressing import Dressed

ON_STEPS = ("climb", "walk", "run", "walk_upstairs")
"""Motions that take somebody up a flight."""
PACE = 1.7
"""Steps a second: people climb at 90 to 110 a minute (J. V. G. A. Durnin and R. Passmore, Energy, Work and Leisure)."""
BEFORE = 0.35
"""Metres before the first riser where the shot finds who climbs."""


@dataclass(frozen=True)
class Flight:
    """Steps in the world."""

    foot: Array
    """(2,) x, z of the middle of the first riser."""
    way: Array
    """(2,) unit, up the flight."""
    base: float
    rise: float
    run: float
    count: int
    half: float
    """Metres: half of its width."""

    @property
    def speed(self) -> float:
        return PACE * self.run

    @property
    def treads(self) -> tuple[float, float, float, float, float, float]:
        """See `performer.Beat`."""
        (x, z), (a, b) = self.foot.tolist(), self.way.tolist()
        return x, z, a, b, self.run, float(self.count)

    def path(self, start: float) -> Array:
        """(2, 2) from before the steps to the last tread, such that at time 0 it is at `BEFORE`, begun at `start`."""
        first = self.foot - self.way * (BEFORE + self.speed * max(-start, 0.0))
        return np.stack([first, self.foot + self.way * self.run * (self.count - 0.5)])

    def over(self, ground: Ground) -> Ground:
        """The ground with the treads on it."""

        def height(x: Any, z: Any) -> Any:
            dx, dz = np.asarray(x, float) - self.foot[0], np.asarray(z, float) - self.foot[1]
            along, aside = dx * self.way[0] + dz * self.way[1], dx * self.way[1] - dz * self.way[0]
            step = np.clip(np.floor(along / self.run) + 1, 0, self.count)
            on = (np.abs(aside) < self.half) & (along >= 0) & (along < self.run * self.count)
            under = np.asarray(ground(x, z), np.float32)
            return np.where(on, np.maximum(under, self.base + self.rise * step), under).astype(np.float32)

        return height


def flight(part: Segment, subject: Subject, subjects: Mapping[str, Subject], marks: Mapping[str, Mark],
           set_: Dressed) -> Flight | None:
    """The steps that this part of a person's shot goes up, or None."""
    thing = subjects.get(part.target or "")
    if thing is None or subject.rig != "biped" or part.motion not in ON_STEPS:
        return None
    steps = thing.model.facts.get("flight")
    if steps is None or marks[thing.id].parent:
        return None
    front, rise, run, count, half = steps
    mark, k = marks[thing.id], thing.scale
    ahead = forward(mark.heading)[[0, 2]]
    base = float(set_.ground(*mark.place)) - min(float(thing.low[1]), 0.0)
    return Flight(mark.place + ahead * front * k, -ahead, base, rise * k, run * k, int(count), half * k)


def flights(parts: Sequence[Segment], subject: Subject, subjects: Mapping[str, Subject], marks: Mapping[str, Mark],
            set_: Dressed) -> list[Flight]:
    found = [flight(part, subject, subjects, marks, set_) for part in parts]
    return [one for one in found if one is not None]
