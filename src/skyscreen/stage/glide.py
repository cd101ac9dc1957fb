"""Performers of things without bones: what rides its path, hangs in the air, turns on the spot.

The height of a rigid thing comes from the ground function it is given, so the same performer drives, floats and flies.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from skyscreen.stage.bodies.algebra import ease
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, turn, yaw_of
from skyscreen.stage.performer import Beat, Ground, Pose
from skyscreen.stage.thrust import upright

RISING = ("rise", "fly")
RISE = 0.9
"""m/s: a helium balloon let go."""
LIGHT = 0.5
"""Kilograms."""
SLIDE, SWING, BEND = 0.62, 1.3, 0.6
"""Of a car that drifts: radians that its tail hangs out (30–40° in competition), radians a second from one bend to the
next, metres that it leaves its line."""
PITCH, ROLL, HEAVE = 0.008, 0.011, 0.016
"""Radians and metres by which a car's body moves on its springs at 6 m/s. Bodies heave and pitch at 1–1.5 Hz
(T. D. Gillespie, Fundamentals of Vehicle Dynamics, 1992)."""
IGNITES, TOUCHES = 0.5, 3.4
"""Seconds that a rocket's engine burns before it lifts off, and in which it comes down."""
HANGING = ("float", "fly_upright", "fly", "rise", "drift", "circle")


def along(beat: Beat, time: float) -> tuple[Array, float]:
    """Place (2,) and heading on a beat's path at a time; constant speed, clamped to the beat."""
    path = np.asarray(beat.path, float)
    if len(path) == 1:
        return path[0], beat.heading
    legs = np.diff(path, axis=0)
    length = np.hypot(legs[:, 0], legs[:, 1])
    total = length.sum()
    share = np.clip((time - beat.start) / max(beat.end - beat.start, 1e-6), 0.0, 1.0)
    way = min(max(time - beat.start, 0.0) * beat.speed, total) if beat.speed > 0 else share * total
    ends = np.concatenate([[0.0], np.cumsum(length)])
    k = int(np.clip(np.searchsorted(ends, way, side="right") - 1, 0, len(legs) - 1))
    t = (way - ends[k]) / max(length[k], 1e-9)
    # Heading turns smoothly from leg to leg.
    here, there = yaw_of(*legs[k]), yaw_of(*legs[min(k + 1, len(legs) - 1)])
    bend = (there - here + np.pi) % (2 * np.pi) - np.pi
    return path[k] + t * legs[k], here + bend * t


def current(beats: Sequence[Beat], time: float) -> Beat:
    return next((b for b in beats if time < b.end), beats[-1])


def clearance(size: float) -> float:
    """Share of the shaking that a vehicle so tall shows: a toy and a train lie quieter than a car or a lorry."""
    return float(np.interp(size, (0.3, 1.2, 3.5, 6.0), (0.4, 1.0, 1.0, 0.4)))


def _road(time: float, hertz: float, phase: Array) -> float:
    """−1 … 1: a body on its springs over an uneven road; two beats near its own frequency."""
    turn = 2 * np.pi * hertz * time
    return float(0.6 * np.sin(turn + phase[0]) + 0.4 * np.sin(1.63 * turn + phase[1]))


class Glide:
    """A rigid thing on its path: banks in its turns, bobs in the air, leans out of its speed changes."""

    def __init__(self, subject: Subject, beats: Sequence[Beat], ground: Ground, lift: float) -> None:
        self.subject, self.beats, self.ground, self.lift = subject, list(beats), ground, lift
        self.turns = any(h["kind"] == "turn" for h in (subject.model.facts.get("hinges") or {}).values())
        """It has parts that turn: the sails of a mill, not the mill."""
        self.phase = np.random.default_rng(subject.seed).uniform(0, 2 * np.pi, 4)

    def step(self, time: float, dt: float) -> Pose:
        beat = current(self.beats, time)
        place, yaw = along(beat, time)
        size, height = max(self.subject.height, 0.05), self.lift
        tilt = np.zeros(2)
        if beat.motion in RISING and beat.speed == 0:
            height += RISE * np.sqrt(min(size, 4.0)) * (time - self.beats[0].start)
        low, top = beat.climb
        height += low + (top - low) * self._climbed(beat, time)
        if beat.motion == "spin" and not self.turns:
            yaw += 1.6 * time
        if (self.lift > 0 or beat.motion in HANGING) and not (beat.climb != (0.0, 0.0) and upright(self.subject)):
            p = self.phase
            height += 0.05 * size * np.sin(0.9 * time + p[0])
            # What weighs next to nothing darts about in every gust: a kite, a leaf, a balloon.
            wild = 5.0 if self.subject.model.mass < LIGHT else 1.0
            place = place + wild * 0.04 * size * np.array([np.sin(0.61 * wild**0.5 * time + p[1]),
                                                           np.sin(0.53 * time + p[2])])
            tilt = wild * 0.035 * np.array([np.sin(0.71 * time + p[3]), np.sin(0.83 * wild**0.5 * time + p[0])])
        spot = np.asarray(place, np.float32)
        y = float(self.ground(spot[:1], spot[1:])[0]) + height
        if self.lift <= 0 and beat.speed > 0 and self.subject.kind == "vehicle":
            tilt = self._lie(place, yaw)
            shake = min(beat.speed / 6.0, 1.3) * clearance(size)
            pitch, roll = PITCH * _road(time, 1.7, self.phase[:2]), ROLL * _road(time, 1.2, self.phase[2:])
            tilt = tilt + shake * np.array((pitch, roll))
            y += shake * HEAVE * _road(time, 1.45, self.phase[1:3])
        if beat.motion == "skid":
            yaw, place, tilt = _skid(yaw, place, tilt, time - beat.start)
        root = np.eye(4, dtype=np.float32)
        lean = _tilt(float(tilt[0]), float(tilt[1]))
        root[:3, :3] = turn(yaw) @ lean * self.subject.scale
        root[:3, 3] = place[0], y - min(float(self.subject.low[1]), 0.0), place[1]
        return Pose(root)

    def _climbed(self, beat: Beat, time: float) -> float:
        """0 … 1 of a beat's climb. What stands on its jet goes faster and faster, and comes down slower and slower."""
        if not upright(self.subject):
            return ease(time - beat.start, 0.3, 3.4)
        if beat.motion == "take_off":
            return float(np.clip((time - beat.start - IGNITES) / max(beat.end - beat.start - IGNITES, 0.1), 0, 1)) ** 2
        return 1 - (1 - float(np.clip((time - beat.start) / TOUCHES, 0, 1))) ** 2

    def _lie(self, place: Array, yaw: float) -> Array:
        """Pitch and roll of the ground under the wheels."""
        half = self.subject.half
        f, r = np.array([np.sin(yaw), np.cos(yaw)]), np.array([np.cos(yaw), -np.sin(yaw)])
        spots = np.stack([place + f * half[1], place - f * half[1], place + r * half[0], place - r * half[0]])
        h = np.asarray(self.ground(spots[:, 0].astype(np.float32), spots[:, 1].astype(np.float32)), float)
        return np.array([-np.arctan2(h[0] - h[1], 2 * half[1]), np.arctan2(h[2] - h[3], 2 * half[0])])


def _skid(yaw: float, place: Array, tilt: Array, time: float) -> tuple[float, Array, Array]:
    """Heading, place and lean of a car whose tail hangs out: it points into the bend and leans out of it."""
    swing = np.sin(SWING * time) * ease(time, 0.0, 0.8)
    across = np.array([np.cos(yaw), -np.sin(yaw)]) * (BEND * (1 - np.cos(SWING * time)) * ease(time, 0.0, 0.8))
    return yaw - SLIDE * swing, place + across, tilt + np.array([0.0, 0.05 * swing])


def _tilt(pitch: float, roll: float) -> Array:
    """(3, 3): nose down by `pitch` about +X after a roll about +Z."""
    a, b, c, d = np.cos(pitch), np.sin(pitch), np.cos(roll), np.sin(roll)
    return np.array([[1, 0, 0], [0, a, -b], [0, b, a]]) @ np.array([[c, -d, 0], [d, c, 0], [0, 0, 1]])
