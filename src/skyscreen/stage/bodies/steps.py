"""Footsteps, planned before anything moves: for each foot the intervals on the ground, where and facing where.

A foot stands where the body is at the middle of its stance (plus its own offset), so start, stop and turn fall out of
one list and the distance walked equals steps × stride. Contacts come from integrating the gait's phase; on the spot a
foot steps only when it is out of place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.stage.bodies.path import RATE, Track

Array = NDArray[Any]
FOREVER = 1e6


@dataclass(frozen=True)
class Contact:
    """One foot on the ground, model metres and seconds."""

    on: float
    off: float
    x: float
    z: float
    yaw: float


@dataclass(frozen=True)
class Foothold:
    """A foot at one time."""

    planted: bool
    x: float
    z: float
    yaw: float
    phase: float
    """0–1 of the stance or of the swing."""
    age: float
    """Seconds since touch-down or lift-off."""
    left: float
    """Seconds to lift-off or touch-down."""
    reach: float
    """Metres of the swing."""
    before: Contact
    after: Contact


class Plan:
    """Contacts of every foot over the track."""

    def __init__(
        self,
        track: Track,
        offsets: Mapping[str, Array],
        phases: Callable[[float], Mapping[str, float]],
        period: Callable[[Array], Array],
        duty: Callable[[Array], Array],
        moving: Array,
        start: float,
        settle: float,
        tolerance: float,
        toe: Mapping[str, float] | None = None,
        snap: Callable[[float, float, float], tuple[float, float]] | None = None,
    ) -> None:
        """
        Args:
            offsets: foot → (x, z) from the body's origin in its own frame.
            phases: speed → touch-down phase of each foot.
            period, duty: of the speed (N,), seconds and share.
            moving: (N,) bool on the track's grid: the gait runs.
            start: phase at the beginning.
            settle: seconds of a corrective step.
            tolerance: metres out of place that call for one.
            snap: (time, x, z) → where a foot that comes down there is set: on a tread.
        """
        self.snap = snap
        self.track, self.offsets, self.toe = track, offsets, toe or dict.fromkeys(offsets, 0.0)
        share = duty(track.speed)
        speeds = np.unique(np.round(track.speed, 1))
        table = {float(v): phases(float(v)) for v in speeds}
        moving = moving.copy()
        every = np.array([[table[float(v)][foot] for v in np.round(track.speed, 1)] for foot in offsets])
        stride, phase = 1 / period(track.speed) / RATE, np.empty(len(moving))
        phase[0] = start
        stands = np.ones(every.shape, bool)
        for k in range(len(moving)):
            going = bool(moving[k])
            if k:
                # The gait runs on after the body has stopped until every foot stands: a swing is never cut short,
                # and a foot that has come down stays.
                moving[k] |= not stands[:, k - 1].all()
                phase[k] = phase[k - 1] + (stride[k] if moving[k] else 0)
            if moving[k]:
                stands[:, k] = (phase[k] - every[:, k]) % 1 < share[k]
            if not going:
                stands[:, k] |= stands[:, k - 1] if k else True
        self.phase, self.moving = phase, moving
        self.contacts: dict[str, list[Contact]] = {}
        for foot, on in zip(offsets, stands, strict=True):
            self.contacts[foot] = self._stand(foot, on, share, period(track.speed))
        self._settle(moving, settle, tolerance)

    def spot(self, foot: str, t: float) -> tuple[float, float, float]:
        """Where the foot belongs at time t."""
        x, yaw = self.track.at(self.track.x, t), float(self.track.at(self.track.yaw, t))
        ox, oz = self.offsets[foot]
        c, s = np.cos(yaw), np.sin(yaw)
        at = float(x[0] + c * ox + s * oz), float(x[1] - s * ox + c * oz)
        return *(at if self.snap is None else self.snap(t, *at)), yaw + self.toe[foot]

    def _stand(self, foot: str, on: Array, share: Array, period: Array) -> list[Contact]:
        time = self.track.time
        edge = np.flatnonzero(np.diff(on.astype(int))) + 1
        begins = np.r_[0, edge]
        ends = np.r_[edge, len(on)]
        runs = [
            [time[a], time[b - 1] if b == len(on) else time[b], a] for a, b in zip(begins, ends, strict=True) if on[a]
        ]
        # A swing shorter than a tenth of a second is no step.
        merged: list[list[float]] = []
        for run in runs:
            if merged and run[0] - merged[-1][1] < 0.10:
                merged[-1][1] = run[1]
            else:
                merged.append(list(run))
        out = []
        for n, (a, b, k) in enumerate(merged or [[time[0], time[-1], 0]]):
            stance = float(share[int(k)] * period[int(k)])
            middle = min((a + b) / 2, a + stance / 2) if n else max((a + b) / 2, b - stance / 2)
            if n == 0 and b >= time[-1] - 1e-9:
                middle = (a + b) / 2
            first, last = (-FOREVER if n == 0 else a), (FOREVER if n == len(merged) - 1 else b)
            out.append(Contact(first, last, *self.spot(foot, middle)))
        return out

    def _settle(self, moving: Array, seconds: float, tolerance: float) -> None:
        """Corrective steps while the body stands."""
        time = self.track.time
        busy: dict[str, float] = dict.fromkeys(self.offsets, -FOREVER)
        for k in range(0, len(time), 4):
            if moving[k] or moving[min(k + int(seconds * RATE), len(time) - 1)]:
                continue
            t = float(time[k])
            if any(t < until + 0.03 for until in busy.values()):
                continue
            worst, which = 1.0, None
            for foot, contacts in self.contacts.items():
                at = next((c for c in contacts if c.on <= t <= c.off), None)
                if at is None or t - at.on < 0.12 or (at.off - t < seconds + 0.15):
                    continue
                x, z, yaw = self.spot(foot, t + seconds)
                wrong = np.hypot(x - at.x, z - at.z) / tolerance + abs(yaw - at.yaw) / 0.35
                if wrong > worst:
                    worst, which = wrong, foot
            if which is None:
                continue
            contacts = self.contacts[which]
            i = next(j for j, c in enumerate(contacts) if c.on <= t <= c.off)
            old = contacts[i]
            contacts[i] = Contact(old.on, t, old.x, old.z, old.yaw)
            contacts.insert(i + 1, Contact(t + seconds, old.off, *self.spot(which, t + seconds * 1.4)))
            busy[which] = t + seconds

    def at(self, foot: str, t: float) -> Foothold:
        contacts = self.contacts[foot]
        for k, c in enumerate(contacts):
            if t <= c.off and t >= c.on:
                length = max(c.off - c.on, 1e-6)
                share = min((t - c.on) / length, 1) if length < 30 else 0.4
                before = contacts[k - 1] if k else c
                return Foothold(
                    True,
                    c.x,
                    c.z,
                    c.yaw,
                    share,
                    t - c.on,
                    c.off - t,
                    float(np.hypot(c.x - before.x, c.z - before.z)),
                    before,
                    c,
                )
            if t < c.on:
                b = contacts[k - 1]
                u = (t - b.off) / (c.on - b.off)
                e = u * u * (3 - 2 * u)
                return Foothold(
                    False,
                    b.x + (c.x - b.x) * e,
                    b.z + (c.z - b.z) * e,
                    b.yaw + (c.yaw - b.yaw) * e,
                    u,
                    t - b.off,
                    c.on - t,
                    float(np.hypot(c.x - b.x, c.z - b.z)),
                    b,
                    c,
                )
        raise AssertionError("the last contact never ends")

    def landings(self, after: float, until: float) -> list[tuple[str, Contact]]:
        """Touch-downs in (after, until]."""
        return [(foot, c) for foot, contacts in self.contacts.items() for c in contacts if after < c.on <= until]
