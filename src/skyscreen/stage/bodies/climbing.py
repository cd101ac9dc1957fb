"""Climbing by holds: hands and feet go from rung to rung, the hips after them.

A hand and the foot of the other side go together, then the other two; each passes one hold (two where the holds are
near for its legs) and then stays on its own until its turn comes again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from skyscreen.stage.bodies.algebra import ease

if TYPE_CHECKING:
    from skyscreen.stage.bodies.body import Array
    from skyscreen.stage.performer import Beat

TURN = 1.5
"""Seconds in which all four have gone on once."""
SWING = 0.42
"""Share of that in which one is on its way."""
LEG, HANDS = 0.80, 1.0
"""Shares of the body from the lower foot to the hips, and from the lower foot to the lower hand."""
OFF, ARM = 0.27, 0.13
"""Shares of the body from the holds to the hips; of the hands and feet from the middle, to each side."""
ANKLE = 0.07
"""Shares of the body that the ankle is over and before the rung that the ball of the foot stands on."""


class Climber:
    """Where hips, feet and hands are; model metres.

    Args:
        holds: (N, 3) from the ground up.
        way: (3,) level, towards them.
        k: the body as a share of one of 1.68 m.
        first: seconds at which it is seen to set out.
    """

    def __init__(self, beat: Beat, holds: Array, way: Array, k: float, first: float) -> None:
        self.holds, self.way, self.k = holds, way, k
        self.start = max(beat.start, first)
        self.aside = np.array([way[2], 0.0, -way[0]])
        gap = float(np.diff(holds[:, 1]).mean())
        self.each = 2 if 2 * gap < 0.75 * k else 1
        """Holds that a foot passes in its turn."""
        self.up = round(HANDS * k / gap)
        self.last = max(len(holds) - 1 - self.up + 2, self.each)
        """The hold that the higher foot ends on: the hands keep the last one while it goes on by one."""

    def spot(self, level: float) -> Array:
        """(3,) a point on the line of holds, at a level that need not be whole; under the first it goes on down."""
        n = int(np.clip(np.floor(level), 0, len(self.holds) - 2))
        return self.holds[n] + (self.holds[n + 1] - self.holds[n]) * (level - n)

    def _level(self, time: float) -> float:
        """Holds gone by now; it begins on the first and ends where the hands have no more."""
        return float(np.clip((time - self.start) / TURN, 0.0, (self.last + 1) / self.each)) * self.each

    def _limb(self, time: float, late: int) -> tuple[float, float]:
        """Level of a foot, and 0–1–0 how far it is off its hold. `late`: it goes in the second half of a turn."""
        u = self._level(time) / self.each - 0.5 * late
        n, f = np.floor(u), u - np.floor(u)
        to = self.each * n + (late if self.each == 2 else 0)
        share = ease(f / SWING)
        off = float(np.sin(np.pi * min(f / SWING, 1.0))) if 0 < self._level(time) < self.last + 1 else 0.0
        return float(to - self.each * (1 - share)), off

    def foot(self, time: float, sign: float) -> Array:
        """(3,) the ankle."""
        level, off = self._limb(time, int(sign < 0))
        at = self.spot(max(level, -1.0)) + self.aside * sign * ARM * self.k
        return at + np.array([0.0, ANKLE * self.k, 0.0]) - self.way * (ANKLE + 0.10 * off) * self.k

    def hand(self, time: float, sign: float) -> Array:
        """(3,) the palm: it goes with the foot of the other side."""
        level, off = self._limb(time, int(sign > 0))
        at = self.spot(min(level + self.up, len(self.holds) - 1.0)) + self.aside * sign * ARM * self.k
        return at - self.way * 0.07 * off * self.k

    def hips(self, time: float) -> Array:
        """(3,) over the lower foot, away from the holds at its own height, and over to the foot that carries."""
        left, right = (self._limb(time, late) for late in (0, 1))
        high = self.spot(max(self._level(time) - 1.5 * self.each, -1.0))[1] + LEG * self.k
        near = np.array([np.interp(high, self.holds[:, 1], self.holds[:, axis]) for axis in (0, 1, 2)])
        lean = 0.035 * (right[1] - left[1])
        return np.array([near[0], high, near[2]]) + (self.aside * lean - self.way * OFF) * self.k
