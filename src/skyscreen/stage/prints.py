"""Footprints and wheel tracks: what feet and tyres press into snow and sand, there from the moment they touch.

A trail does not begin where the shot does: the first strides are repeated backwards along the way that the walker came.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from skyscreen.nouns.screenplay import Scene
from skyscreen.nouns.world import snow_lies
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Clock, Track

COLUMNS = 10
SHOE, HOOF, TYRE = 0.0, 1.0, 2.0
DEPTH = {"snow": 0.05, "sand": 0.018}
"""Metres that a person's foot sinks in."""
MOST = 420
BEFORE = 14.0
"""Metres of trail behind a subject when its shot begins."""


def soft(scene: Scene, ground: str) -> str:
    """'snow', 'sand' or '': what the ground of a scene keeps prints in."""
    if ground in DEPTH:
        return ground
    return "snow" if snow_lies(scene.weather, scene.season) and ground in ("grass", "soil") else ""


class Prints:
    """All prints of a shot by the time they are made."""

    def __init__(self, scene: Scene, set_: Dressed, subjects: Mapping[str, Subject], tracks: Mapping[str, Track],
                 clock: Clock) -> None:
        self.set, self.clock = set_, clock
        self.kind = "" if set_.piece.indoor else soft(scene, set_.piece.ground)
        rows, times = [np.zeros((0, COLUMNS))], [np.zeros(0)]
        for name, track in tracks.items() if self.kind else ():
            subject = subjects[name]
            if subject.airborne and subject.height < 0.3:
                continue  # a sparrow leaves nothing that a camera sees
            when, made = self._tyres(subject, track) if subject.kind == "vehicle" else self._feet(subject, track)
            rows.append(made)
            times.append(when)
        self.times, self.rows = np.concatenate(times), np.concatenate(rows)

    def at(self, t: float) -> Array | None:
        """(P, 10) prints made until `t`, the newest MOST: x, y, z, heading x and z, half length and width, shape,
        depth, 1 for snow. None: nothing can be pressed in here."""
        if not len(self.times):
            return None
        done = np.flatnonzero(self.times <= t)
        newest = done[np.argsort(self.times[done], kind="stable")][-MOST:]
        return self.rows[newest].astype(np.float32)

    def _feet(self, subject: Subject, track: Track) -> tuple[Array, Array]:
        steps = [touch for touch in track.touches if touch.kind == "step" and not self.set.on_water(
            touch.point[0], touch.point[2])]
        if not steps:
            return np.zeros(0), np.zeros((0, COLUMNS))
        times = np.array([touch.time for touch in steps])
        points = np.array([touch.point for touch in steps], float)
        index = np.clip(np.searchsorted(self.clock.times, times), 0, len(track.roots) - 1)
        way = track.roots[index][:, :3, 2]
        feet = 2 if subject.rig == "biped" else 4 if subject.rig == "quadruped" else 2
        if len(steps) > feet:
            stride = points[feet] - points[0]
            length = float(np.hypot(stride[0], stride[2]))
            if 0.15 < length < 8.0:
                count = int(min(BEFORE / length, 40))
                back = np.arange(1, count + 1)[:, None, None] * np.array([stride[0], 0.0, stride[2]])
                points = np.concatenate([(points[:feet] - back).reshape(-1, 3), points])
                times = np.concatenate([np.full(count * feet, self.clock.start), times])
                way = np.concatenate([np.tile(way[:feet], (count, 1)), way])
        # A foot is 0.152 of the body's height long; a hoof or a paw about 0.07 of an animal's.
        tall = subject.height
        shape = SHOE if subject.rig == "biped" else HOOF
        half = (0.080 * tall, 0.031 * tall) if shape == SHOE else (0.040 * tall, 0.035 * tall)
        return times, self._rows(points, way, half, shape, min(1.0, (tall / 1.7) ** 0.7))

    def _tyres(self, subject: Subject, track: Track) -> tuple[Array, Array]:
        middle, way = track.roots[:, :3, 3], track.roots[:, :3, 2] / subject.scale
        gone = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(middle[:, [0, 2]], axis=0), axis=1))])
        if gone[-1] < 0.4:
            return np.zeros(0), np.zeros((0, COLUMNS))
        low = np.asarray(self.set.ground(middle[:, 0], middle[:, 2]), float)
        if float((middle[:, 1] + subject.low[1] - low).min()) > 0.5:
            return np.zeros(0), np.zeros((0, COLUMNS))  # it flies
        step = 0.5
        along = np.arange(-BEFORE, gone[-1], step)
        when = np.interp(along, gone, self.clock.times)
        at = np.stack([np.interp(along, gone, middle[:, k]) for k in range(3)], -1)
        ahead = np.stack([np.interp(along, gone, way[:, k]) for k in range(3)], -1)
        at = at + ahead * np.minimum(along, 0.0)[:, None]
        when = np.where(along < 0, self.clock.start, when)
        across = np.stack([ahead[:, 2], 0 * along, -ahead[:, 0]], -1)
        apart = 0.78 * subject.half[0]
        sides = (-1.0, 1.0) if apart > 0.2 else (0.0,)
        points = np.concatenate([at + across * (apart * side) for side in sides])
        wide = float(np.clip(0.13 * subject.half[0], 0.03, 0.22))
        return np.tile(when, len(sides)), self._rows(points, np.tile(ahead, (len(sides), 1)), (0.52 * step, wide),
                                                     TYRE, 0.8)

    def _rows(self, points: Array, way: Array, half: tuple[float, float], shape: float, deep: float) -> Array:
        out = np.zeros((len(points), COLUMNS))
        out[:, :3] = points
        out[:, 1] = np.asarray(self.set.ground(points[:, 0], points[:, 2]), float)
        out[:, 3:5] = way[:, [0, 2]] / np.maximum(np.hypot(way[:, 0], way[:, 2]), 1e-6)[:, None]
        out[:, 5:7], out[:, 7], out[:, 8] = half, shape, DEPTH[self.kind] * deep
        out[:, 9] = float(self.kind == "snow")
        return out
