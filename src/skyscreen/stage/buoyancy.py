"""Buoyancy: a hull heaves, pitches and rolls on the sea under it, at the draught that its weight asks for.

Strip theory in its simplest form: the water's mean height and slope under the waterplane push a damped oscillator
per mode. Natural frequencies from the waterplane: heave and pitch ω² = g / (1.6·T) (T: draught, 0.6: added mass),
roll ω² = g·GM / k² with the radius of gyration k = 0.38·B and GM = 0.10·B (Rawson and Tupper, Basic Ship
Theory, ch. 12).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, turn
from skyscreen.stage.glide import along, current
from skyscreen.stage.performer import Beat, Pose
from skyscreen.stage.sea import LongSea

GRAVITY = 9.81
SEA = 1025.0
"""kg/m³."""
SUBSTEP = 0.05
"""Seconds; the fastest mode of a 0.3 m boat has 0.9 s."""
ZETA = np.array([0.35, 0.35, 0.16])
"""Damping of heave, pitch and roll as shares of the critical."""


def waterline(subject: Subject) -> float:
    """Height in object space (not scaled) at which the thing floats: the model's own, else where its box displaces its
    weight: the submerged fraction of a floating body is its density over the water's."""
    model = subject.model
    if model.waterline is not None:
        return float(model.waterline)
    share = float(np.clip(model.density / SEA, 0.02, 0.98))
    return model.low[1] + share * (model.high[1] - model.low[1])


class Hull:
    """A floating thing under way."""

    def __init__(self, subject: Subject, beats: Sequence[Beat], sea: LongSea | None, level: float) -> None:
        self.subject, self.beats, self.sea, self.level = subject, list(beats), sea, level
        size = (subject.high - subject.low)
        self.length, self.beam = 0.86 * float(size[2]), 0.86 * float(size[0])
        if subject.kind == "vessel":
            # Yards and oars stand out over the side; a hull is at most a third as wide as long.
            self.beam = min(self.beam, 0.34 * self.length)
        self.line = waterline(subject) * subject.scale
        self.draught = max(self.line - float(subject.low[1]), 0.02 * float(size[1]), 0.01)
        stiff = GRAVITY / (1.6 * self.draught)
        roll = GRAVITY * 0.10 * self.beam / (0.38 * self.beam) ** 2
        self.omega = np.minimum(np.sqrt([stiff, stiff, roll]), 0.35 / SUBSTEP)
        self.state = np.zeros((2, 3))
        self.now: float | None = None
        self.immersion: list[float] = []
        """Mean height of the sea under the hull over its own waterline, one a step."""
        l, b = np.meshgrid(np.linspace(-0.45, 0.45, 5), np.linspace(-0.4, 0.4, 3))
        self.stations = np.stack([b.ravel() * self.beam, l.ravel() * self.length], -1)

    def step(self, time: float, dt: float) -> Pose:
        push = self.state[0]
        if self.now is None:
            # At rest on the water of the first moment.
            push = self.state[0] = self._water(time)
            self.now = time
        while time - self.now > 1e-9:
            h = min(SUBSTEP, time - self.now)
            push = self._water(self.now + h)
            # Semi-implicit: speed first, damping implicit, so any step is stable.
            w = self.omega
            self.state[1] = (self.state[1] + h * w * w * (push - self.state[0])) / (1 + 2 * ZETA * w * h)
            self.state[0] = self.state[0] + h * self.state[1]
            self.now += h
        heave, pitch, roll = self.state[0]
        pitch, roll = float(np.clip(pitch, -0.45, 0.45)), float(np.clip(roll, -0.5, 0.5))
        place, yaw = self._where(time)
        root = np.eye(4, dtype=np.float32)
        a, b, c, d = np.cos(pitch), np.sin(pitch), np.cos(roll), np.sin(roll)
        lean = np.array([[1, 0, 0], [0, a, -b], [0, b, a]]) @ np.array([[c, -d, 0], [d, c, 0], [0, 0, 1]])
        axes = turn(yaw) @ lean
        root[:3, :3] = axes * self.subject.scale
        # The hull turns about the middle of its waterplane.
        pivot = np.array([0.0, self.line, 0.0])
        root[:3, 3] = np.array([place[0], self.level + heave, place[1]]) - axes @ pivot
        self.immersion.append(float(push[0] - heave))
        return Pose(root)

    def wake(self, time: float) -> Array:
        """(8,) row of WaterState.wakes."""
        place, yaw = self._where(time)
        speed = current(self.beats, time).speed
        return np.array([place[0], place[1], np.sin(yaw), np.cos(yaw), self.length, self.beam, speed, self.draught])

    def _where(self, time: float) -> tuple[Array, float]:
        return along(current(self.beats, time), time)

    def _water(self, time: float) -> Array:
        """Mean height over the level, and the slopes that pitch (bow down positive) and roll follow, under the hull."""
        if self.sea is None:
            return np.zeros(3)
        place, yaw = self._where(time)
        f, l = np.array([np.sin(yaw), np.cos(yaw)]), np.array([np.cos(yaw), -np.sin(yaw)])
        spots = place + self.stations[:, :1] * l + self.stations[:, 1:] * f
        h = self.sea.at(spots[:, 0], spots[:, 1], time) - self.level
        ahead, left = self.stations[:, 1], self.stations[:, 0]
        rise = float(ahead @ h / max(ahead @ ahead, 1e-9))
        bank = float(left @ h / max(left @ left, 1e-9))
        return np.array([h.mean(), -np.arctan(rise), 0.8 * np.arctan(bank)])


def measures(hulls: dict[str, Hull], ratio: Callable[[Subject], float]) -> dict[str, dict[str, float]]:
    """Per hull: draught in metres, what its weight asks for as a share of its height, and how far off it floats."""
    out = {}
    for name, hull in hulls.items():
        late = np.array(hull.immersion) if hull.immersion else np.zeros(1)
        out[name] = {"draught_m": round(hull.draught, 3), "density_ratio": round(ratio(hull.subject), 3),
                     "mean_immersion_error": round(float(late.mean() / max(hull.draught, 1e-3)), 4)}
    return out
