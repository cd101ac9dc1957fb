"""Dailies: a set-up is judged by what it would really show, before anything is filmed.

Each measure is a plain number; `faults` says which of them a viewer would object to, and how much (1 is a shot that one
would do again).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from skyscreen.nouns.frame import View
from skyscreen.stage.camera.measures import WHOLE, Measures, Moment
from skyscreen.stage.geometry import Array

MOMENTS = 5
LEAST = 0.005
"""Share of the picture from which on a subject counts as seen."""
TALLEST = {"extreme_wide": 0.15, "wide": 0.26, "full": 0.42}
"""Share of the picture's height or width that the lead must reach; closer shots show a part."""
BODY = ("full", "medium", "close", "extreme_close")
"""Sizes that are about somebody: the face is to be seen."""
LIMIT = 0.3
"""Faults summing to less than this are none."""


@dataclass(frozen=True)
class Judgement:
    """Faults by name and what each costs."""

    faults: Mapping[str, float]
    moments: Sequence[Moment]

    @property
    def cost(self) -> float:
        return sum(self.faults.values())

    @property
    def fine(self) -> bool:
        return self.cost < LIMIT

    @property
    def worst(self) -> str:
        return max(self.faults, key=lambda name: self.faults[name]) if self.faults else ""


class Dailies(Measures):
    """Judges the set-ups of one shot."""

    def judge(self, views: Sequence[View], samples: Sequence[int] | Array) -> Judgement:
        """`views[n]` is of sample `samples[n]`."""
        moments = [self.moment(view, int(k)) for view, k in zip(views, samples, strict=True)]
        return Judgement(self._faults(moments), moments)

    def between(self, found: Judgement, views: Sequence[View], samples: Sequence[int] | Array) -> Judgement:
        """The same set-up judged at the moments between those of `found`, too."""
        more = [self.moment(view, int(k)) for view, k in zip(views, samples, strict=True)]
        moments = [m for pair in zip(found.moments, more, strict=False) for m in pair] + list(found.moments[len(more):])
        return Judgement(self._faults(moments), moments)

    def _faults(self, moments: Sequence[Moment]) -> dict[str, float]:
        out: dict[str, float] = {}

        def fault(name: str, cost: float) -> None:
            if cost > 0.02:
                out[name] = float(cost)

        def mean(name: str) -> float:
            return float(np.mean([getattr(m, name) for m in moments]))

        size = self.size
        area = mean("area")
        # A camera that goes round may meet a bench at one end of its way alone.
        worst = max(m.before for m in moments)
        fault("before", max(7.0 * (mean("before") - 0.06), 4.0 * (worst - 0.07)))
        fault("ceiling", 3.0 * (mean("above") - 0.22))
        if self.number < 0:
            fault("blank", 5.0 * (mean("blank") - 0.78))
            return out
        # In an extreme wide shot less is enough most of the time, but not all of it.
        least = LEAST if size != "extreme_wide" else 0.6 * LEAST
        seen = float(np.mean([m.area >= least for m in moments]))
        shown = float(np.mean([m.area >= LEAST for m in moments])) * self.order.shot.duration
        fault("unseen", 3.0 * (1 - seen) + (12.0 if shown < min(1.0, 0.5 * self.order.shot.duration) else 0.0))
        if size in TALLEST:
            need = TALLEST[size]
            fault("small", 2.0 * (1 - min(mean("tall"), need) / need))
            fault("cropped", 3.0 * (0.85 - mean("kept")))
        if self.held is not None:
            # A picture of the hands is cut by its edges everywhere, and the body is behind the work.
            fault("partless", 3.0 * (0.9 - mean("part")))
            return out
        within = [m.free for m in moments if m.kept > 0.05]
        fault("hidden", max(4.0 * (0.78 - float(np.mean(within))), 2.0 * (0.6 - min(within))) if within else 0.0)
        if size in BODY and self.telling is not None:
            share = 1.4 if self.telling.face else 0.8
            fault("faceless", share * (0.6 - mean("face")) / 0.6)
            # A crown may leave a close-up for a moment; further off the whole head stays in.
            borne = 0.35 if size == "close" else 0.0
            fault("headless", 1.5 * (mean("cut") - borne) if self.telling.face and size != "extreme_close" else 0.0)
        elif size in WHOLE and self.telling is not None and self.telling.face:
            fault("headless", 2.5 * mean("cut"))
        if size != "extreme_close":
            fault("jammed", 8.0 * (area - (0.72 if size == "close" else 0.62)))
        fault("beheaded", 0.6 * min(mean("beheaded"), 2.0))
        fault("company", 1.5 * (0.85 - mean("others")) + 3.0 * (0.7 - mean("told")))
        fault("blank", 5.0 * (mean("blank") - 0.80) if area < 0.12 else 0.0)
        fault("lead_room", 0.4 * self._lead_room(moments))
        fault("joint", 0.3 * float(np.mean([bool(m.edge) for m in moments])))
        return out

    def _lead_room(self, moments: Sequence[Moment]) -> float:
        """0 … 1: the lead goes towards a near edge of the picture at the shot's end."""
        if len(moments) < 2:
            return 0.0
        gone = moments[-1].place[0] - moments[0].place[0]
        ahead = moments[-1].place[0] * (1 if gone > 0 else -1)
        return float(np.clip((ahead - 0.62) / 0.3, 0, 1)) if abs(gone) > 0.25 else 0.0


def jitter(place: Array, fps: int) -> float:
    """Root mean square of the second difference of places (F, 2) in the picture, per (1/24 s)²."""
    if len(place) < 3:
        return 0.0
    second = np.diff(place, 2, axis=0) * (fps / 24.0) ** 2
    return float(np.sqrt((second**2).sum(1).mean()))
