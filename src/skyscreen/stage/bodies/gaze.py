"""Where the heads of people turn: to what they see, into a curve they will walk, else here and there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from skyscreen.stage.bodies.algebra import Array, clamp

if TYPE_CHECKING:
    from skyscreen.stage.bodies.biped import Biped

BEHIND = 2.1
"""Radians off its front from which on a head does not try to turn to a thing."""


def look(b: Biped, time: float, dt: float, yaw: float, trail: float, go: float, busy: float = 0.0) -> Array:
    """Where the head turns: yaw off the body, pitch. The eyes run ahead of it."""
    want = np.array([0.30 * b.weave(time, 6.7, 4.1, 9.3) * (1 - 0.5 * go), 0.05 * b.weave(time, 5.3)])
    want[0] += clamp(b.track.at(b.track.spin, time + 0.35) * 0.30, -0.6, 0.6)
    seen = b.sees(time)
    if seen is not None:
        d = seen / b.scale - b.puppet.P[b.puppet.index["chest"]]
        d[1] -= 0.35 * b.k
        side = (np.arctan2(d[0], d[2]) - yaw + np.pi) % (2 * np.pi) - np.pi
        if abs(side) > BEHIND:
            side = np.sign(side) * 0.5  # what is behind one's back one hears: half a turn of the head
        want = np.array([np.clip(side, -1.2, 1.2), np.clip(-np.arctan2(d[1], np.hypot(d[0], d[2])), -0.6, 0.5)])
    want = want * (1 - 0.8 * min(busy, 1.0))
    b.aim = want
    return b.gaze.step(want, dt)
