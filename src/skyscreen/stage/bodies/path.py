"""Where a subject is, which way it faces and what it does, at any time: the beats as smooth curves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.stage.bodies.algebra import clamp
from skyscreen.stage.performer import Beat

Array = NDArray[Any]
RATE = 120
"""Samples a second."""
MARGIN = 1.5
"""Seconds kept before the first and after the last beat, for steps that straddle them."""
TURNING = {"spin": 1.6, "pirouette": 5.6}
"""Radians a second of motions that turn a living body on the spot: once round in four seconds, the feet follow by
steps; on the ball of one foot nearly once a second."""
ABOUT, AWAY, ROUND = "turn", 0.7, 1.3
"""The motion that turns half round, once: seconds that the back is seen first, and that the turn takes."""
CLIMB, START = 2.6, 1.4
"""Seconds of a rise to the height of flight or down from it, and to full speed."""
CHANGES = ("take_off", "land")
"""Motions of a bird between the ground and the air."""
SHINS = ("climb_trunk",)
"""Motions that take a body up at an even pace as long as they are seen."""
STOOP = (0.14, 0.52)
"""Shares of what is seen of a swoop at which the fall begins and ends."""
FADE = 0.22
"""Seconds of the half blend between two motions."""


def _low_pass(values: Array, seconds: float) -> Array:
    """Gaussian along the first axis; edges continue in a straight line, so steady travel stays steady."""
    reach = max(1, int(3 * seconds * RATE))
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / (seconds * RATE)) ** 2)
    kernel /= kernel.sum()
    flat = values.reshape(len(values), -1)
    before = flat[0] + (flat[1] - flat[0]) * np.arange(-reach, 0)[:, None]
    after = flat[-1] + (flat[-1] - flat[-2]) * np.arange(1, reach + 1)[:, None]
    padded = np.concatenate([before, flat, after])
    out = np.stack([np.convolve(padded[:, k], kernel, "valid") for k in range(flat.shape[1])], 1)
    return out.reshape(values.shape)


class Track:
    """Position (model metres), heading and motion weights on a grid of 1/120 s."""

    def __init__(self, beats: Sequence[Beat], scale: float = 1.0, height: float = 1.7) -> None:
        """`height` in world metres: what is large starts, stops and turns slowly (time goes with its root)."""
        slow = clamp((height / 1.7) ** 0.5, 0.6, 2.2)
        self.beats = sorted(beats, key=lambda b: b.start)
        self.scale = scale
        first, last = self.beats[0].start, max(b.end for b in self.beats)
        self.first = first
        self.time = np.arange(int(np.floor((first - MARGIN) * RATE)), int(np.ceil((last + MARGIN) * RATE)) + 1) / RATE
        n = len(self.time)
        where, yaw = np.zeros((n, 2)), np.zeros(n)
        self.label = np.zeros(n, int)
        for k, beat in enumerate(self.beats):
            ends = self.beats[k + 1].start if k + 1 < len(self.beats) else np.inf
            begins = beat.start if k else -np.inf
            on = (self.time >= begins) & (self.time < ends)
            self.label[on] = k
            where[on], yaw[on] = self._run(beat, self.time[on])
        self.height = _low_pass(np.interp(self.time, *self._levels()), 0.25) / scale
        """(N,) metres over the ground of who takes off or lands."""
        yaw = np.unwrap(yaw)
        self.x = _low_pass(where / scale, 0.14 * slow)
        self.yaw = _low_pass(yaw, 0.17 * slow**1.4)
        self.velocity = np.gradient(self.x, 1 / RATE, axis=0)
        self.speed = np.sqrt((self.velocity**2).sum(1))
        self.spin = np.gradient(self.yaw, 1 / RATE)
        self.surge = _low_pass(np.gradient(self.speed, 1 / RATE), 0.08)
        names = sorted({b.motion for b in self.beats})
        self.weight = {
            m: _low_pass(np.array([self.beats[k].motion == m for k in self.label], float), FADE) for m in names
        }

    def _levels(self) -> tuple[Array, Array]:
        """(times, world metres): a swoop falls through two fifths of what is seen of it; another rise or a descent
        takes CLIMB seconds of its beat. Eased by the low pass."""
        rows: list[tuple[float, float]] = []
        for beat in self.beats:
            if beat.motion == "swoop":  # it is seen to hang, to fall and to come out of it
                shown = max(beat.start, 0.0)
                span = max(beat.end - shown, 0.5)
                rows += [(shown + STOOP[0] * span, beat.climb[0]), (shown + STOOP[1] * span, beat.climb[1])]
                continue
            if beat.motion in SHINS:
                rows += [(max(beat.start, 0.0), beat.climb[0]), (max(beat.end, 0.1), beat.climb[1])]
                continue
            start = beat.start + 0.35 if beat.climb[1] > beat.climb[0] else beat.start
            end = max(min(start + CLIMB, beat.end), start + 1e-3)
            rows += [(start, beat.climb[0]), (end, beat.climb[1])]
        return np.array([t for t, _ in rows]), np.array([h for _, h in rows])

    def _run(self, beat: Beat, time: Array) -> tuple[Array, Array]:
        path = np.asarray(beat.path, float).reshape(-1, 2)
        if beat.orbit is not None:
            centre, arm = np.array(beat.orbit[:2]), path[0] - np.array(beat.orbit[:2])
            angle = np.arctan2(arm[0], arm[1]) + beat.orbit[2] * np.clip(time - beat.start, 0, beat.end - beat.start)
            way = np.stack([np.sin(angle), np.cos(angle)], 1)
            return centre + float(np.hypot(*arm)) * way, angle + np.pi
        if len(path) < 2 or beat.speed <= 0:
            turns = np.maximum(time - beat.start, 0.0) * TURNING.get(beat.motion, 0.0)
            if beat.motion == ABOUT:
                u = np.clip((time - max(beat.start, 0.0) - AWAY) / ROUND, 0.0, 1.0)
                turns = np.pi * (1 - u * u * (3 - 2 * u))
            return np.tile(path[0], (len(time), 1)), beat.heading + turns
        keep = np.r_[True, np.linalg.norm(np.diff(path, axis=0), axis=1) > 1e-6]
        path = path[keep]
        if len(path) < 2:
            return np.tile(path[0], (len(time), 1)), np.full(len(time), beat.heading)
        arc = np.r_[0, np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))]
        leg = np.diff(path, axis=0)
        way = np.unwrap(np.arctan2(leg[:, 0], leg[:, 1]))
        # Before its start the first beat runs backwards along its first leg, so that a walker is already walking.
        s = (time - beat.start) * beat.speed
        if beat.climb[1] > beat.climb[0]:  # it gathers speed
            since = np.maximum(time - beat.start - 0.3, 0.0)
            s = beat.speed * np.where(since < START, since**2 / (2 * START), since - START / 2)
        elif beat.climb[1] < beat.climb[0] and beat.motion != "swoop":  # and loses it
            span = min(CLIMB, max(beat.end - beat.start, 0.1))
            since = np.clip(time - beat.start, -MARGIN, span)
            s = beat.speed * (since - np.maximum(since, 0.0) ** 2 / (2 * span))
        out = np.stack([np.interp(s, arc, path[:, k]) for k in (0, 1)], 1)
        early = s < 0
        if beat is self.beats[0]:
            out[early] = path[0] + s[early, None] * leg[0] / np.linalg.norm(leg[0])
        middle = (arc[1:] + arc[:-1]) / 2
        late = s > arc[-1]
        if beat is self.beats[-1] and arc[-1] >= (beat.end - beat.start) * beat.speed - 0.05:
            out[late] = path[-1] + (s[late, None] - arc[-1]) * leg[-1] / np.linalg.norm(leg[-1])
        return out, np.interp(s, middle, way) if len(way) > 1 else np.full(len(time), way[0])

    # ------------------------------------------------------------ reading

    def at(self, values: Array, t: Array | float) -> Any:
        """Values on the grid at times t, linear between."""
        if isinstance(t, float):  # the way of every frame: no arrays of one number
            u = (t - self.time[0]) * RATE
            k = min(max(int(u), 0), len(self.time) - 2)
            f = min(max(u - k, 0.0), 1.0)
            return values[k] * (1 - f) + values[k + 1] * f
        u = (np.asarray(t, float) - self.time[0]) * RATE
        k = np.clip(u.astype(int) if isinstance(u, np.ndarray) and u.ndim else int(u), 0, len(self.time) - 2)
        f = np.clip(u - k, 0, 1)
        if values.ndim > 1:
            f = np.asarray(f)[..., None]
        return values[k] * (1 - f) + values[k + 1] * f

    def share(self, name: str, t: float) -> float:
        """Weight 0–1 of a motion at time t."""
        values = self.weight.get(name)
        return 0.0 if values is None else float(self.at(values, t))

    def beat(self, t: float) -> Beat:
        k = int(min(max((t - self.time[0]) * RATE, 0), len(self.time) - 1))
        return self.beats[self.label[k]]

    def since(self, name: str, t: float) -> float:
        """Seconds since the motion that runs now, or last ran, began."""
        starts = [b.start for b in self.beats if b.motion == name and b.start <= t]
        return t - (starts[-1] if starts else self.first)
