"""Key poses of the catalogue's motions as curves: sampled once, then blended by the weight of each motion.

Between keys runs the monotone cubic of F. N. Fritsch and R. E. Carlson (SIAM J. Numer. Anal. 17, 1980): flat at every
extreme, so a body comes to rest where a key holds it and flows through the others.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.catalogue import index
from skyscreen.nouns.keys import Keys, mirrored
from skyscreen.stage.bodies.path import Track
from skyscreen.stage.performer import Moment

Array = NDArray[Any]
GRID = 120
"""Samples a second, or a stride."""
OWN = ("grip", "hand", "ground", "work", "face", "palm", "way", "elbow", "foot", "toe", "sole", "knee", "fore", "hind")
"""Channels that a pose takes over or leaves alone; the others add to what the body does, so nothing is zero."""

ALONG = {
    "twist": ((0.0, False), (0.0, False), (-0.8, True)),
    "lean": ((0.0, False), (-0.22, False), (0.35, False)),
    "bend": ((0.0, False), (0.25, True), (0.0, False)),
    "aside": ((0.12, True), (0.0, False), (0.0, False)),
    "drop": ((0.0, False), (-0.06, False), (0.0, False)),
}
"""How far the trunk goes with a hand: radians (shares of the body for `aside` and `drop`) for each share of the body
that it swings out, up and ahead; and whether the other hand turns it the other way."""
LEAD, CALM, HEAVY, MOST = 0.07, 0.45, 0.09, 0.20
"""Seconds by which the trunk is ahead of the hand; of the mean that a swing is measured from; of the mean that makes
a trunk slower than a hand; the most that it adds."""


def _mean(values: Array, seconds: float) -> Array:
    """(N, C) the mean over `seconds` to both sides, ends held."""
    reach = round(seconds * GRID)
    padded = np.concatenate([np.repeat(values[:1], reach, 0), values, np.repeat(values[-1:], reach, 0)])
    total = np.cumsum(np.concatenate([np.zeros((1, values.shape[1])), padded]), 0)
    return (total[2 * reach + 1 :] - total[: -2 * reach - 1]) / (2 * reach + 1)


def monotone(times: Array, values: Array, at: Array) -> Array:
    """(N,) cubic through (times, values) that keeps their order; ends are flat."""
    if len(times) == 1:
        return np.full(len(at), values[0])
    h = np.diff(times)
    slope = np.diff(values) / h
    tangent = np.zeros(len(times))
    a, b = slope[:-1], slope[1:]
    w1, w2 = 2 * h[1:] + h[:-1], h[1:] + 2 * h[:-1]
    same = a * b > 0
    tangent[1:-1][same] = (w1 + w2)[same] / (w1[same] / a[same] + w2[same] / b[same])
    k = np.clip(np.searchsorted(times, at, side="right") - 1, 0, len(h) - 1)
    u = np.clip((at - times[k]) / h[k], 0, 1)
    v = 1 - u
    return (values[k] * (1 + 2 * u) * v * v + values[k + 1] * (3 - 2 * u) * u * u
            + h[k] * (tangent[k] * u * v * v - tangent[k + 1] * u * u * v))


class Curves:
    """One motion's keys on a grid: channel → (N, 1 or 3) values and, for those of OWN, (N,) weights."""

    def __init__(self, keys: Keys, mirror: bool = False) -> None:
        if mirror:
            keys = replace(keys, poses=tuple((t, mirrored(pose)) for t, pose in keys.poses))
        self.keys = keys
        cycle = keys.length - (keys.loop or 0.0)
        turn = round((keys.loop or 0.0) * GRID)
        self.turn, self.cycle = turn, max(round(cycle * GRID), 1)
        at = np.arange(turn + 2 * self.cycle + 1 if keys.loop is not None else self.cycle + 1) / GRID
        self.value: dict[str, Array] = {}
        self.weight: dict[str, Array] = {}
        for name in dict.fromkeys(name for _, pose in keys.poses for name in pose):
            said = [(t, pose[name]) for t, pose in keys.poses if name in pose]
            if said[0][0] > 0 and not keys.steps:
                said.insert(0, (0.0, None))
            if keys.loop is not None:
                # Three rounds are laid out and the grid cut from them, so that the seam is as smooth as the rest.
                again = [(t, value) for t, value in said if t >= keys.loop - 1e-9]
                said += [(t + n * cycle, value) for n in (1, 2) for t, value in again]
            times = np.array([t for t, _ in said])
            share = np.array([value is not None for _, value in said], float)
            given = [k for k, (_, value) in enumerate(said) if value is not None]
            rows = np.array([said[k][1] for k in given], float).reshape(len(given), -1)
            if name.split("_")[0] in OWN:
                full = rows[[int(np.argmin(np.abs(times[given] - t))) for t in times]]
                self.weight[name] = monotone(times, share, at)
            else:
                full = np.zeros((len(times), rows.shape[1]))
                full[given] = rows
            self.value[name] = np.stack([monotone(times, full[:, c], at) for c in range(full.shape[1])], 1)
        if keys.loop is not None and not keys.steps:
            self._along()

    def _along(self) -> None:
        """The trunk goes with the hands: where a hand swings to, hips, chest and shoulders have set out `LEAD` seconds
        before it, on top of what is keyed. Only what swings counts, not where a hand is held; and only work that goes
        on: a throw or a kick has its own trunk keyed."""
        length = len(next(iter(self.value.values())))
        ahead = np.minimum(np.arange(length) + round(LEAD * GRID), length - 1)
        extra: dict[str, Array] = {name: np.zeros(length) for name in ALONG}
        for side, sign in (("_l", 1.0), ("_r", -1.0)):
            swung = np.zeros((length, 3))
            for name in ("hand" + side, "work" + side):
                if name in self.value:
                    way = self.value[name]
                    swung += (way - _mean(way, CALM)) * self.weight[name][:, None]
            for name, shares in ALONG.items():
                turns = np.array([sign if odd else 1.0 for _, odd in shares])
                extra[name] += swung[ahead] @ (np.array([share for share, _ in shares]) * turns)
        for name, sharp in extra.items():
            values = _mean(sharp[:, None], HEAVY)
            if np.abs(values).max() > 1e-3:
                before = self.value.get(name, np.zeros((length, 1)))
                self.value[name] = before + np.clip(values, -MOST, MOST)

    def spot(self, t: float) -> tuple[int, float]:
        """Grid index and share to the next at a time; loops run in their second round, whose ends match."""
        u = max(t, 0.0) * GRID
        if self.keys.loop is not None:
            if u >= self.turn + self.cycle:
                u = self.turn + self.cycle + (u - self.turn) % self.cycle
        else:
            u = min(u, self.cycle - 1e-6)
        k = int(u)
        return k, u - k


class Acting:
    """All keyed motions of one body, blended."""

    def __init__(self, track: Track, rig: str, offset: float) -> None:
        self.track, self.offset, self.rig = track, offset, rig
        self.curves: dict[str, Curves] = {}
        for motion in track.weight:
            entry = index.family("motions").get(motion)
            table = (entry.facts.get("keys") or {}) if entry else {}
            seated = any(b.seat > 0 and b.motion == motion for b in track.beats)
            own = "on a seat" if seated else "by holds" if any(b.holds is not None for b in track.beats) else ""
            if any(b.table is not None and b.motion == motion for b in track.beats) and f"{rig} at a table" in table:
                own = "at a table"
            keys = table.get(f"{rig} {own}", table.get(rig))
            if keys is not None:
                self.curves[motion] = Curves(keys, any(b.mirror for b in track.beats if b.motion == motion))
        self.tempo = 0.95 + 0.10 * offset
        self.starts = {m: [b.start for k, b in enumerate(track.beats)
                           if b.motion == m and (k == 0 or track.beats[k - 1].motion != m)] for m in self.curves}

    def _clock(self, motion: str, time: float, stride: float) -> float:
        curves = self.curves[motion]
        keys = curves.keys
        if keys.steps:
            return keys.length + stride % 1.0
        began = [s for s in self.starts[motion] if s <= time + 0.3]
        return self._since(motion, began[-1] if began else self.starts[motion][0], time)

    def _since(self, motion: str, start: float, time: float) -> float:
        """Key seconds of a motion in strict or in the body's own time at a time, of the stretch that begins at
        `start`."""
        keys = self.curves[motion].keys
        beat = next(b for b in self.track.beats if b.motion == motion and b.start >= start - 1e-9)
        if beat.exact is not None:
            return (time - start) * beat.pace + beat.exact * (keys.length - (keys.loop or 0.0))
        own = (time - start) * self.tempo
        if keys.loop is not None and start <= self.track.first + 1e-6:
            # What a shot opens with is under way, each body at its own place in the round.
            own += keys.loop + self.offset * (keys.length - keys.loop)
        return own

    def moments(self, first: float, last: float) -> list[Moment]:
        """Cues in [first, last), in order, those of loops each round. Only motions in strict time have them."""
        out = []
        for k, beat in enumerate(self.track.beats):
            curves = self.curves.get(beat.motion)
            fresh = k == 0 or self.track.beats[k - 1].motion != beat.motion
            if curves is None or beat.exact is None or not fresh:
                continue
            end = next((b.start for b in self.track.beats[k:] if b.motion != beat.motion), last)
            keys = curves.keys
            turn = keys.length - keys.loop if keys.loop is not None else np.inf
            for name, at in keys.cues.items():
                time = beat.start + at - beat.exact * (keys.length - (keys.loop or 0.0))
                while time < min(end, last):
                    if time >= max(first, beat.start):
                        out.append(Moment(float(time), beat.motion, name))
                    time += turn
        return sorted(out, key=lambda m: m.time)

    def noises(self, first: float, last: float) -> list[Moment]:
        """What is heard of the motions in [first, last): each time the keys pass a moment of their `Noise`."""
        out: list[Moment] = []
        for motion, curves in self.curves.items():
            keys, noise = curves.keys, index.family("motions")[motion].facts.get("noise")
            noise = noise.get(self.rig) if isinstance(noise, dict) else noise
            if noise is None or keys.steps:
                continue
            cycle = keys.length - keys.loop if keys.loop is not None else 0.0
            for start in self.starts[motion]:
                end = next((b.start for b in self.track.beats if b.start >= start and b.motion != motion), last)
                # Of this stretch alone: the clock of one that begins soon after would run backwards, and no end come.
                shift = self._since(motion, start, start)
                pace = self._since(motion, start, start + 1.0) - shift
                for at in noise.moments(keys):
                    again = cycle if keys.loop is not None and at >= keys.loop - 1e-9 else np.inf
                    time = start + (at - shift) / pace
                    while time < min(end, last):
                        if time >= max(first, start):
                            out.append(Moment(float(time), motion, noise.sound))
                        time += again / pace
        return sorted(out, key=lambda m: m.time)

    def at(self, time: float, stride: float = 0.0, late: float = 0.0) -> Blend:
        """What the keys say at a time, `late` seconds ago for parts that follow through."""
        parts = []
        for motion, curves in self.curves.items():
            share = self.track.share(motion, time - late)
            if share > 1e-4:
                k, f = curves.spot(self._clock(motion, time - late, stride))
                parts.append((share, curves, k, f))
        return Blend(parts)


class Blend:
    """The poses of one moment."""

    def __init__(self, parts: list[tuple[float, Curves, int, float]]) -> None:
        self.parts = parts

    def also(self, share: float, curves: Curves, time: float) -> Blend:
        """With other keys besides, whatever else is done: the knees of who works at the ground."""
        return Blend([*self.parts, (share, curves, *curves.spot(time))]) if share > 1e-4 else self

    def __bool__(self) -> bool:
        return bool(self.parts)

    def __getitem__(self, name: str) -> float:
        """A channel that adds: its weighted sum."""
        out = 0.0
        for share, curves, k, f in self.parts:
            values = curves.value.get(name)
            if values is not None:
                out += share * float(values[k, 0] * (1 - f) + values[min(k + 1, len(values) - 1), 0] * f)
        return out

    def own(self, name: str) -> tuple[Array, float]:
        """A channel that takes over: (1 or 3,) mean, and its weight 0–1."""
        total, weight = np.zeros(3), 0.0
        for share, curves, k, f in self.parts:
            values = curves.value.get(name)
            if values is None:
                continue
            n, shares = min(k + 1, len(values) - 1), curves.weight[name]
            w = share * float(shares[k] * (1 - f) + shares[n] * f)
            total[: values.shape[1]] += w * (values[k] * (1 - f) + values[n] * f)
            weight += w
        return (total / weight if weight > 1e-6 else total), min(weight, 1.0)
