"""Arrivals: a vehicle drives up and brakes, and whoever gets out comes up behind it and round its front on foot.

A motion with the fact `arrives` ends at the vehicle's mark; one with `alights` is done from its target.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage.bodies.algebra import about, ease
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.detour import obstacles
from skyscreen.stage.geometry import Array, forward, yaw_of
from skyscreen.stage.layout import Mark
from skyscreen.stage.performer import Beat
from skyscreen.stage.segments import Segment
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Clock, Track

STANDS = 0.36
"""Share of the shot after which a vehicle that arrives stands."""
WAY, LEAST = 1.8, 7.0
"""Lengths of its own that it comes, and metres at least."""
DIPS = 0.022
"""Radians that its nose goes down while it brakes (Gillespie 1992: 1–2° at 0.3 g)."""
RISES, SEAT, INSIDE = 0.9, 0.5, 0.75
"""Seconds in which somebody gets up out of it, metres that the seat was lower, and how far to its middle that was."""
PAUSE, CLEAR, PACE = 0.25, 0.55, 1.5
"""Seconds before the door opens, metres from the coachwork to who walks round it, and m/s."""


def _stood(order: Order, vehicle: str, clock: Clock) -> float:
    """World second at which a vehicle stands: it arrives in this shot, or stands from its first frame on."""
    shown = clock.last - clock.time(0)
    comes = any(a.subject == vehicle and motion_facts(a.motion).get("arrives") for a in order.shot.actions)
    return clock.time(0) + (STANDS * shown if comes else 0.0)


def _blocked(set_: Dressed, place: Array) -> bool:
    """Whether something of the set stands there: a parked car, a tree."""
    discs = obstacles(set_, [], 0.0)
    return bool((np.hypot(*(discs[:, :2] - place).T) < discs[:, 2]).any()) if len(discs) else False


def alighting(order: Order, set_: Dressed, part: Segment, subject: Subject, marks: Mapping[str, Mark],
              subjects: Mapping[str, Subject], clock: Clock) -> list[Beat] | None:
    """The beats of somebody who gets out of a vehicle; None for whatever else is done."""
    car = subjects.get(part.target or "")
    if not motion_facts(part.motion).get("alights") or car is None or car.kind != "vehicle" or subject.rig != "biped":
        return None
    mark, own = marks[car.id], marks[subject.id]
    ahead = forward(mark.heading)[[0, 2]]
    right = np.array([ahead[1], -ahead[0]])
    near = 1.0 if float((own.place - mark.place) @ right) >= 0 else -1.0
    if _blocked(set_, mark.place - near * (car.half[0] + CLEAR) * right) and not _blocked(
            set_, mark.place + near * (car.half[0] + CLEAR) * right):
        near = -near  # a car is parked on the other side
    wide, long = car.half[0] + CLEAR, car.half[1] + CLEAR
    spots = [mark.place - near * wide * right + 0.1 * long * ahead, mark.place - near * wide * right + long * ahead,
             mark.place + (long + 0.9) * ahead]
    if not _blocked(set_, mark.place + near * wide * right):
        spots[2:] = [mark.place + near * wide * right + long * ahead,
                     mark.place + near * (wide + 0.5) * right + 0.35 * long * ahead]
    path = np.array(spots, np.float32)
    up = _stood(order, car.id, clock) + PAUSE + RISES
    side = yaw_of(*(-near * right))
    goes = float(np.hypot(*np.diff(path, axis=0).T).sum()) / PACE
    out = [Beat("stand", part.start, up, path[:1], side, 0.0, manner=part.manner)]
    out.append(Beat("walk", up, min(up + goes, max(part.end, up + 0.1)), path, side, PACE, manner=part.manner))
    if up + goes < part.end:
        out.append(Beat("stand", up + goes, part.end, path[-1:], yaw_of(*(near * right)), 0.0, manner=part.manner))
    return out


def arrive(order: Order, by_id: Mapping[str, Subject], tracks: Mapping[str, Track], clock: Clock) -> list[str]:
    """Bring vehicles up to their marks and let people rise out of them; ids of the vehicles."""
    times, out = clock.times, []
    for action in order.shot.actions:
        facts, subject = motion_facts(action.motion), by_id.get(action.subject)
        if subject is None or subject.id not in tracks:
            continue
        track = tracks[subject.id]
        if facts.get("arrives") and subject.kind == "vehicle" and not subject.model.rig:
            _brake(track, subject, times, clock.time(0), _stood(order, subject.id, clock))
            out.append(subject.id)
        car = by_id.get(action.target or "")
        if facts.get("alights") and car is not None and car.kind == "vehicle":
            start = _stood(order, car.id, clock) + PAUSE
            seat = tracks[car.id].roots[-1, [0, 2], 3] - track.roots[int(np.argmin(np.abs(times - start))), [0, 2], 3]
            for k, t in enumerate(times):
                inside = 1.0 - ease(float(t), start, start + RISES)
                track.roots[k, 1, 3] -= SEAT * inside
                track.roots[k, [0, 2], 3] += INSIDE * inside * seat
            shown = times >= start
            track.visible = shown if track.visible is None else track.visible & shown
    return out


def _brake(track: Track, subject: Subject, times: Array, first: float, stands: float) -> None:
    """Back along its own way by what is still to go: v²/2a, evenly slowed."""
    way = max(2 * WAY * subject.half[1], LEAST)
    u = np.clip((times - first) / max(stands - first, 0.1), -0.2, 1.0)
    left = way * (1 - u) ** 2
    for k in range(len(times)):
        ahead = track.roots[k, :3, 2] / np.linalg.norm(track.roots[k, :3, 2])
        track.roots[k, [0, 2], 3] -= (left[k] * ahead)[[0, 2]]
        after = float(times[k]) - stands
        pitch = DIPS if after < 0 else DIPS * np.exp(-3.0 * after) * np.cos(8.0 * after)
        track.roots[k, :3, :3] = track.roots[k, :3, :3] @ about(np.array([1.0, 0.0, 0.0]), float(pitch))
