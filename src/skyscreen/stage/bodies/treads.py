"""Feet on stairs: one tread a step, each foot set on the middle of its own."""

from __future__ import annotations

import numpy as np

from skyscreen.stage.bodies.body import Array
from skyscreen.stage.bodies.path import RATE, Track

ANKLE = 0.36
"""Share of a tread from its edge to the ankle: the ball of the foot then stands in the middle of it."""
OVER = 0.17
"""Shares of the body by which a foot swings higher than on the flat: a riser's height, past the edge of the tread."""
SUNK = 0.075
"""Shares of the body by which the hips are lower: the knee that leads is bent, the leg that trails still reaches."""
INTO = 0.13
"""Radians that the trunk leans into the steps (B. J. McFadyen and D. A. Winter, J. Biomech. 21, 1988)."""


class Treads:
    """The flights of steps on a body's track; lengths are the model's own metres."""

    def __init__(self, track: Track) -> None:
        self.track = track
        self.found = {k: beat.treads for k, beat in enumerate(track.beats) if beat.treads is not None}
        self.run = np.array([self.found[k][4] if k in self.found else 0.0 for k in track.label]) / track.scale
        """(N,) metres from tread to tread, 0 on the flat."""

    def period(self, usual: Array, speed: Array) -> Array:
        """(N,) seconds of two steps: so long that each is one tread."""
        if not self.found or len(np.atleast_1d(speed)) != len(self.run):
            return usual
        return np.where(self.run > 0, np.clip(2 * self.run / np.maximum(speed, 1e-3), 0.6, 2.0), usual)

    def snap(self, time: float, x: float, z: float) -> tuple[float, float]:
        """The place on the nearest tread, straight ahead or behind."""
        k = int(np.clip((time - self.track.time[0]) * RATE, 0, len(self.track.label) - 1))
        steps = self.found.get(int(self.track.label[k]))
        if steps is None:
            return x, z
        fx, fz, wx, wz, run, count = (v / self.track.scale if i in (0, 1, 4) else v for i, v in enumerate(steps))
        along = (x - fx) * wx + (z - fz) * wz
        n = np.floor(along / run)
        if n < 0:
            return x, z
        by = (min(n, count - 1) + ANKLE) * run - along
        return x + wx * by, z + wz * by
