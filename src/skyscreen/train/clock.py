"""The run's schedule: rise, hold, fall ("warm-up, stable, decay", Hu et al. 2024, arXiv 2404.06395), by steps or by
minutes. A run by minutes learns at its looks how many steps it makes a second, and plans its fall from that, once."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass
class Clock:
    """When the run ends and how large a step is.

    Args:
        warmup: steps of the rise.
        decay: share of the run that falls.
        steps: of the run; of a run by minutes the most it may make.
        seconds: of the run; 0: it goes by steps.
    """

    warmup: int
    decay: float
    steps: int
    seconds: float = 0.0
    fall: int = -1
    """Step at which the fall begins; −1: not planned yet."""
    end: int = -1
    """Step before which the run ends; −1: not planned yet."""

    def __post_init__(self) -> None:
        if not self.seconds and self.end < 0:
            self.end = self.steps
            self.fall = self.steps - round(self.steps * self.decay)

    def look(self, step: int, spent: float, pace: float) -> None:
        """Tell it where the run is.

        Args:
            step: steps done.
            spent: seconds since the run began.
            pace: steps a second now.
        """
        if self.end < 0 and spent >= self.seconds * (1 - self.decay):
            left = max(self.seconds - spent, 0.0)
            self.fall, self.end = step, min(step + max(round(left * pace), 1), self.steps)

    def share(self, step: int) -> float:
        """Of the full step size, for step 0, 1, …"""
        rise = min((step + 1) / max(self.warmup, 1), 1.0)
        if self.end < 0 or step < self.fall:
            return rise
        return rise * max((self.end - step) / max(self.end - self.fall, 1), 0.0)

    def done(self, step: int) -> bool:
        """No step is left. A run by minutes whose fall is not planned yet ends by the number of steps alone."""
        return step >= (self.end if self.end >= 0 else self.steps)

    def passed(self, step: int, spent: float) -> float:
        """Share of the run that is behind us, 0 … 1."""
        if self.seconds and self.end < 0:
            return min(spent / self.seconds, 1.0)
        if self.seconds:  # the fall is planned in steps
            return 1 - self.decay * max(self.end - step, 0) / max(self.end - self.fall, 1)
        return min(step / max(self.steps, 1), 1.0)

    def plain(self) -> dict[str, Any]:
        return asdict(self)
