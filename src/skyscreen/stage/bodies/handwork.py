"""What the hands of people are busy with beside their keys: what is carried, the table sat at, the place worked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from skyscreen.nouns.keys import Keys, both
from skyscreen.stage.bodies.algebra import Array, clamp, ry
from skyscreen.stage.bodies.keyed import Blend, Curves
from skyscreen.stage.bodies.legs import AHEAD, SIDES
from skyscreen.stage.bodies.path import RATE, _low_pass

if TYPE_CHECKING:
    from skyscreen.stage.bodies.biped import Biped

LOW = 0.52
"""Shares of the body over the ground: what is worked at lower down is knelt to."""
KNEELING = {"drop": 0.405, "foot_l": (0.12, 0.084, 0.36), "toe_l": 0.0, "foot_r": (0.10, 0.125, -0.37), "toe_r": 1.25,
            "knee_r": (0.1, -0.4, 1.0)}
LOADED = {
    "hand": {"hand_r": (0.15, -0.22, 0.26), "way_r": (-0.05, 0.0, 1.0), "palm_r": (-1.0, 0.0, 0.0), "grip_r": 1.2},
    "hands": both(hand=(0.13, -0.26, 0.30), way=(-0.35, 0.0, 0.95), palm=(-0.7, 0.7, 0.0), grip=0.7),
}
"""Where the hands are that carry something."""
RESTING = {side: {"work" + side: (0.17, 0.022, 0.02), "way" + side: (-0.45, -0.05, 0.9),
                  "palm" + side: (-0.25, -1.0, 0.0), "grip" + side: 0.35, "elbow" + side: (0.8, -0.9, -0.2)}
           for side, _ in SIDES}
"""Where the hands of who sits at a table lie."""
PALM = 0.038
"""Shares of the body: half the breadth of a hand."""
THICK, CLEAR = 0.045, 0.16
"""Shares of the body: how high over a table a wrist is at least, and how far before its edge that begins."""
BENCH = (0.0, 0.86, 0.34)
"""Shares of the body (left, up, ahead) where hands work for which nothing is there: the edge of a table."""


def _taken(act: Blend, side: str) -> float:
    """How far a deed has a hand of its own, 0–1."""
    return max(act.own(channel + side)[1] for channel in ("hand", "work", "face"))


class Handwork:
    """The work of one body's hands, and how its trunk and knees help them to reach it."""

    def __init__(self, body: Biped) -> None:
        self.body = body
        track = body.track
        self.knees = self._knees()
        self.loads = {how: _low_pass(np.array([track.beats[k].carries == how for k in track.label], float), 0.22)
                      for how in LOADED if any(beat.carries == how for beat in track.beats)}
        self.loaded = {how: Curves(Keys(((0.5, LOADED[how]), (0.6, LOADED[how])))) for how in self.loads}
        self.tables = _low_pass(np.array([track.beats[k].table is not None for k in track.label], float), 0.22)
        self.resting = {s: Curves(Keys(((0.5, pose), (0.6, pose)))) for s, pose in RESTING.items()}
        self.kneeling = Curves(Keys(((0.5, KNEELING), (0.6, KNEELING))))
        self.short, self.stretch, self.busy = 0.0, 0.0, False
        """Metres that a hand at work fell short of its place a frame ago; radians that the trunk leans to reach it; a
        hand was at work."""

    def _knees(self) -> Array:
        """(N,) how far it kneels to what it works at."""
        track = self.body.track
        low = np.zeros(len(track.time))
        for n, beat in enumerate(track.beats):
            if beat.work is not None and beat.seat == 0:
                x, y, z = (float(v) / self.body.scale for v in beat.work)
                low[track.label == n] = float(y - float(self.body.ground(x, z)[0]) < LOW * self.body.k)
        return _low_pass(low, 0.22)

    def workplace(self, time: float, yaw: float, origin: Array) -> Array:
        """(3,) model metres of the place its hands work at."""
        k = int(np.clip((time - self.body.track.time[0]) * RATE, 0, len(self.body.track.time) - 1))
        now = self.body.track.label[k]
        # Of the deed that runs, else the last: a hand on its way home comes from there.
        for beat in [*reversed(self.body.track.beats[: now + 1]), *self.body.track.beats[now + 1 :]]:
            if beat.work is not None:
                return np.asarray(beat.work, float) / self.body.scale
            if beat.table is not None:
                return np.asarray(beat.table, float) / self.body.scale
        return origin + ry(yaw) @ np.asarray(BENCH) * self.body.k

    def reached(self, time: float, yaw: float, place: Array, sign: float, at: Array) -> Array:
        """(3,) where a palm is that works at `at` (out, up, ahead) from the place worked at: beside it, or against the
        sides of what it clasps."""
        flip = np.array([sign, 1.0, 1.0])
        k = int(np.clip((time - self.body.track.time[0]) * RATE, 0, len(self.body.track.time) - 1))
        clasp = self.body.track.beats[self.body.track.label[k]].clasp
        if clasp is None:
            return place + ry(yaw) @ (flip * at) * self.body.k
        tall, wide = float(clasp[0]) / self.body.scale, np.asarray(clasp[1:], float) / self.body.scale
        # A palm is as broad as a bowl is high: it lies on the wheel's head and reaches to the rim.
        up = max(float(at[1]) * tall, PALM * self.body.k)
        side = float(np.interp(up / tall, np.linspace(0, 1, len(wide)), wide))
        return place + ry(yaw) @ (flip * np.array([side + at[0] * self.body.k, up - tall, at[2] * self.body.k]))

    def over_table(self, time: float, yaw: float, goal: Array) -> Array:
        """The wrist's place, no lower over a table that it sits at than a hand is thick."""
        k = int(np.clip((time - self.body.track.time[0]) * RATE, 0, len(self.body.track.time) - 1))
        edge = self.body.track.beats[self.body.track.label[k]].table
        if edge is None:
            return goal
        at = np.asarray(edge, float) / self.body.scale
        along = float((goal - at) @ (ry(yaw) @ AHEAD))
        if along < -CLEAR * self.body.k:
            return goal
        return np.array([goal[0], max(goal[1], at[1] + THICK * self.body.k), goal[2]])

    def laden(self, act: Blend, time: float) -> Blend:
        """With the hands at what they carry, unless the deed needs them."""
        at = float(self.body.track.at(self.tables, time))
        for side, curves in self.resting.items():
            # A hand leaves the table to speak, over it; what a deed keys, a deed has.
            act = act.also(at * (1.0 - _taken(act, side)), curves, 0.55)
        for how, share in self.loads.items():
            free = 1.0 - _taken(act, "_r")
            act = act.also(float(self.body.track.at(share, time)) * free, self.loaded[how], 0.55)
        return act

    def stretched(self, dt: float) -> float:
        """Radians that the trunk leans beyond its keys so that the hands reach their work: it goes down as long as a
        hand falls short, by at most 1.6 rad/s, comes up a tenth as fast while the work lasts, and quickly after it."""
        goes = min(1.5 * self.short / self.body.k, 1.6 * dt)
        rest = (0.16 if self.busy else 1.2) * dt
        self.stretch = clamp(self.stretch + (goes if self.short > 1e-4 else -rest), 0.0, 1.2)
        self.short, self.busy = 0.0, False
        return self.stretch
