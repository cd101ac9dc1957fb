"""Snow that settles during a shot: it grows on what stands still, and slides off what moves."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage.geometry import Array
from skyscreen.stage.tracks import Clock, Track

LAIN = 0.5
"""What lies on the place when the shot begins: it has snowed for a while."""
FOUND = 0.12
"""The same on whoever has come out into it; on a thing that has stood there, LAIN."""
RATE = 0.012
"""Share a second in the heaviest snow. A snowfall takes an hour for it: films do not wait (a minute whitens a hat)."""
HOURLY = 0.55
"""Share an hour in a time-lapse, in the heaviest snow."""
SHED, LEFT = 0.5, 0.06
"""Share a second that goes from what moves at 1 m/s, down to what stays in folds."""


class Settling:
    """Snow on every instance by sample of the tracks.

    Args:
        order: the shot, or the chain of which it is a part.
        snow: Air.snow, 0–1.
        moving: tracks of the first instances; the others are the place's and stand still.
        count: instances in all.
        clock: of the tracks.
    """

    def __init__(self, order: Order, snow: float, moving: Sequence[Track], count: int, clock: Clock) -> None:
        self.snow, self.count = snow, count
        if snow <= 0:
            return
        times = np.asarray(clock.times, float)
        gone = 0.0 if order.shot.until is None else (order.shot.until - order.scene.hour) % 24.0
        length = max(float(times[-1] - times[0]), 1e-6)
        self.rate = snow * (RATE + HOURLY * gone / length)
        self.place = np.clip(LAIN + self.rate * np.maximum(times, 0.0), 0, 1)
        self.rows = np.stack([self._thing(track, times) for track in moving]) if moving else np.zeros((0, len(times)))

    def _thing(self, track: Track, times: Array) -> Array:
        """(F + 1,) snow on one thing. What never moves carries what the place does."""
        at = np.asarray(track.roots, float)[:, :3, 3]
        speed = np.linalg.norm(np.gradient(at, times, axis=0), axis=1)
        if track.joints is None and float(speed.max()) < 0.02:
            return self.place
        out = np.empty(len(times))
        out[0] = FOUND if speed[0] < 0.3 else LEFT
        for k in range(1, len(times)):
            step = times[k] - times[k - 1]
            lost = SHED * min(float(speed[k]), 2.0) * step * float(speed[k] > 0.1) * max(out[k - 1] - LEFT, 0.0)
            out[k] = out[k - 1] + 2.0 * self.rate * step * float(speed[k] < 0.3) - lost
        return np.clip(out, 0, 1)

    def at(self, sample: int) -> np.ndarray | None:
        """(I,) snow on every instance, or None where none falls."""
        if self.snow <= 0:
            return None
        out = np.full(self.count, self.place[sample], np.float32)
        out[:len(self.rows)] = self.rows[:, sample]
        return out
