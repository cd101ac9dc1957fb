"""What goes into the water and comes out of it: splashes of bodies that cross the surface, of feet that wade, and the
rings round whoever stands in it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array
from skyscreen.stage.physics.run import Contact
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Track, boxes

SLOW = 1.0
"""Metres a second under which a body slips through the surface without a splash."""
PART = 0.25
"""How high over its lowest point a body is taken to meet the water: head or feet go in first."""
OUT = 0.5
"""Share of the water that goes with what comes out, against what goes in at that speed."""
RIPPLE = 0.8
"""Seconds between two rings round somebody who stands in the water: nobody stands quite still."""

Ripple = tuple[float, tuple[float, float, float], float]
"""Time, point and strength of a ring that throws no drops."""


def crossings(set_: Dressed, subjects: Mapping[str, Subject], tracks: Mapping[str, Track], times: Array,
              known: list[Contact]) -> list[Contact]:
    """Contacts 'splash' where a body passes the still surface; who has such a contact already is left
    to it."""
    if set_.level is None:
        return []
    told = {c.a for c in known if c.kind == "splash"}
    out = []
    for name, track in tracks.items():
        subject = subjects[name]
        if name in told or subject.kind == "vessel":
            continue
        box = boxes(subject, track)  # of the pose: a leap may be in the joints alone
        at = box.mean(1)
        at[:, 1] = (1 - PART) * box[..., 1].min(1) + PART * box[..., 1].max(1)
        over = at[:, 1] - set_.level
        for k in np.flatnonzero(over[:-1] * over[1:] < 0):
            speed = float(np.linalg.norm(at[k + 1] - at[k]) / (times[k + 1] - times[k]))
            rise = float((over[k + 1] - over[k]) / (times[k + 1] - times[k]))
            share = float(over[k] / (over[k] - over[k + 1]))
            spot = at[k] + (at[k + 1] - at[k]) * share
            if abs(rise) < SLOW or not set_.on_water(float(spot[0]), float(spot[2])):
                continue
            mass = subject.model.mass * subject.scale**3
            # What goes in flat or fast throws most; sideways speed counts for a third.
            blow = abs(rise) + max(speed - abs(rise), 0.0) / 3
            when = float(times[k] + share * (times[k + 1] - times[k]))
            impulse = mass * blow * (OUT if rise > 0 else 1.0)
            out.append(Contact(when, "splash", name, "water", "", "water", impulse, mass,
                               (float(spot[0]), float(set_.level), float(spot[2]))))
    return out


def depth(set_: Dressed, x: float, z: float) -> float:
    """Metres of water over the bed; 0 on land."""
    if set_.level is None:
        return 0.0
    return max(set_.level - float(set_.piece.height(np.float32(x), np.float32(z))), 0.0)


def standing(set_: Dressed, subject: Subject, track: Track, times: Array) -> list[Ripple]:
    """Rings that legs in the water send out; steps splash by themselves."""
    if set_.level is None or subject.kind not in ("person", "quadruped"):
        return []
    out = []
    for time in np.arange(float(times[0]), float(times[-1]), RIPPLE):
        k = int(np.clip(np.searchsorted(times, time), 1, len(times) - 1))
        x, y, z = (float(v) for v in track.roots[k, :3, 3])
        wet = depth(set_, x, z)
        if not 0.06 < wet < 0.9 * subject.height or y > set_.level or y + subject.height < set_.level:
            continue
        speed = float(np.linalg.norm(track.roots[k, :3, 3] - track.roots[k - 1, :3, 3]) / (times[k] - times[k - 1]))
        out.append((float(time), (x, set_.level, z), 0.25 + 0.35 * min(speed, 1.5)))
    return out
