"""What every moving body shares: its track, the ground under it, hops, breath, looking, touches."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.seeds import stream
from skyscreen.nouns.model import Model
from skyscreen.stage.bodies.algebra import Puppet, root
from skyscreen.stage.bodies.keyed import Acting
from skyscreen.stage.bodies.path import Track, _low_pass
from skyscreen.stage.performer import Ground, Moment, Pose, Touch

Array = NDArray[Any]


class Body:
    """Base of the performers. All lengths inside are the model's own metres: world metres / scale."""

    def __init__(self, model: Model, track: Track, ground: Ground, seed: int, scale: float) -> None:
        self.model, self.track, self.scale = model, track, scale
        self._ground = ground
        self.rng = np.random.default_rng(stream(seed, model.name, "body"))
        self.offset = float(self.rng.random())
        """0–1, differs by member: phase of step and breath."""
        self.puppet = Puppet(model.joints)
        self.heard = -1e9
        """Touches up to this time were told."""
        self.hop = model.size[1] * 0.16
        self.acting = Acting(track, "", self.offset)
        """What is keyed; a body without key poses has none."""
        self.meeting: dict[str, tuple[Array, Array]] = {}
        """Hand ('_l', '_r') → (N,) world seconds and (N, 3) world places where its palm meets the other's body."""

        self.stoop = 0.0
        """How much taller it is than whom its hands meet, as a share of itself: so much it bends down to them."""

    def moments(self, first: float, last: float) -> list[Moment]:
        """Cues of what is done in strict time, world seconds in [first, last)."""
        return self.acting.moments(first, last)

    def meets(self, side: str, time: float) -> Array | None:
        """(3,) model metres where a palm should be, or None."""
        if side not in self.meeting:
            return None
        times, points = self.meeting[side]
        return np.array([np.interp(time, times, points[:, k]) for k in range(3)]) / self.scale

    def sees(self, time: float) -> Array | None:
        """(3,) world place that it looks at, or None."""
        beat = self.track.beat(time)
        if beat.watch is not None:
            return np.array([np.interp(time, beat.watch[:, 0], beat.watch[:, k]) for k in (1, 2, 3)])
        return None if beat.target is None else np.asarray(beat.target, float)

    def ground(self, x: Any, z: Any) -> Array:
        """Height under model-metre points."""
        x, z = np.atleast_1d(np.asarray(x, np.float64)), np.atleast_1d(np.asarray(z, np.float64))
        return np.asarray(self._ground(x * self.scale, z * self.scale), float) / self.scale  # type: ignore[arg-type]

    def heights(self, ahead: float = 0.0) -> Array:
        """(N,) ground along the track, `ahead` metres in front of the body, smoothed over 0.15 s."""
        t = self.track
        x = t.x[:, 0] + np.sin(t.yaw) * ahead
        z = t.x[:, 1] + np.cos(t.yaw) * ahead
        return _low_pass(self.ground(x, z), 0.15)

    def weave(self, t: float, *periods: float) -> float:
        """A slow wander in −1 … 1: sines of periods without common multiple."""
        return float(sum(np.sin(2 * np.pi * (t / p + self.offset * (k + 1.7))) for k, p in enumerate(periods))) / max(
            len(periods), 1
        )

    def hops(self, t: float, share: float, period: float) -> tuple[float, float]:
        """Height over the ground and crouch (0–1) of jumping again and again.

        Flight is ballistic: its length follows from the height, T = 2·√(2h/g).
        """
        if share < 0.02:
            return 0.0, 0.0
        height = self.hop * share
        flight = 2 * np.sqrt(2 * height * self.scale / 9.81)
        period = max(period, flight + 0.5)
        u = (t + self.offset * period) % period
        if u < flight:
            return float(4 * height * (u / flight) * (1 - u / flight)), 0.0
        v = (u - flight) / (period - flight)
        # Land and sink, rise a little, crouch for the next.
        crouch = np.sin(np.pi * min(v / 0.45, 1)) * 0.8 if v < 0.45 else np.sin(np.pi * (v - 0.45) / 0.55) ** 2
        return 0.0, float(crouch * share)

    def leaping(self, t: float) -> float:
        """Height over the ground, model metres, of who is in the air over something: a parabola."""
        for beat in self.track.beats:
            if beat.leap is not None and beat.leap[0] < t < beat.leap[1]:
                u = (t - beat.leap[0]) / (beat.leap[1] - beat.leap[0])
                return 4.0 * beat.leap[2] * u * (1.0 - u) / self.scale
        return 0.0

    def touch(self, time: float, kind: str, x: float, y: float, z: float, share: float = 1.0) -> Touch:
        """A step: impulse = mass · g · 0.1 s · share, N·s (the part of body weight over the first tenth of contact)."""
        mass = self.model.mass * self.scale**3
        return Touch(time, kind, (x * self.scale, y * self.scale, z * self.scale), mass * 9.81 * 0.1 * share)

    def finish(self, yaw: float, origin: Array, touches: list[Touch]) -> Pose:
        return Pose(root(yaw, origin, self.scale), self.puppet.skin(yaw, origin), tuple(touches))  # type: ignore[arg-type]
