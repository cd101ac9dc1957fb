"""Whom or what a body looks at through a shot: what its deed is done to, else who speaks to it, speaks, or does
something, else its company; what moves is followed.

The eyes lead and the head follows (`bodies`); this file only says where the thing looked at is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from skyscreen.nouns.order import SPEAKING, Order
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.geometry import Array, wrap, yaw_of
from skyscreen.stage.layout import Mark
from skyscreen.stage.performer import Beat
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Track, head_joint, points

LIVING = ("biped", "quadruped", "bird")
LOOKS = ("biped", "quadruped")
"""Rigs whose heads follow what they see."""
ABSORBED = ("sleep", "meditate", "pray", "read", "write", "type", "phone", "dance", "search", "sneak", "graze", "lap")
"""Deeds that keep the eyes to themselves."""
REST = ("", "idle", "stand", "sit", "look", "perch")
"""Doing these one is no sight for others."""
SAT = 0.24
"""Share of the body by which a face is lower on a seat."""
HALF_TURN = 0.55
"""Radians that who stands turns to its company at most: people who share a picture stand open to it, between each
other and the lens."""


def interest(order: Order, subject: Subject, by_id: Mapping[str, Subject], marks: Mapping[str, Mark],
             held: Mapping[str, str]) -> str | None:
    """Id of what a subject that has nothing to look at would look at; None: nothing is there."""
    own = marks[subject.id]

    def there(name: str | None) -> bool:
        if name is None or name == subject.id or name not in by_id or name not in marks:
            return False
        bound = marks[name].parent == subject.id or own.parent == name or name in held
        return not bound and float(np.hypot(*(marks[name].place - own.place))) > 0.2

    acts = [a for a in order.shot.actions if there(a.subject)]
    for told in (
        [a for a in acts if subject.id in (a.to, a.target)],
        [a for a in acts if a.motion in SPEAKING],
        [a for a in acts if a.motion not in REST and by_id[a.subject].rig in LIVING],
        [a for a in acts if a.motion not in REST],
    ):
        if told:
            return told[0].subject
    near = sorted((name for name in order.shot.subjects if there(name)),
                  key=lambda n: (by_id[n].rig not in LIVING, float(np.hypot(*(marks[n].place - own.place)))))
    return near[0] if near else None


def attend(order: Order, subject: Subject, script: Sequence[Beat], by_id: Mapping[str, Subject],
           marks: Mapping[str, Mark], held: Mapping[str, str], tracks: Mapping[str, Track], set_: Dressed,
           times: Array) -> list[Beat]:
    """The script with eyes for what is there.

    Args:
        held: thing → whoever has it in its hands.
        tracks: of those who were rehearsed before.
        times: world seconds of their samples.
    """
    if subject.rig not in LOOKS:
        return list(script)
    other = interest(order, subject, by_id, marks, held)
    out = []
    for beat in script:
        name = beat.whom
        free = beat.target is None and beat.speed == 0 and beat.orbit is None and beat.raised == 0
        if not name and free and other is not None and not _absorbed(beat.motion, subject.rig):
            name = other
            if len(beat.path) == 1 and not marks[subject.id].parent and not beat.seat and subject.rig == "biped":
                d = marks[name].place - marks[subject.id].place
                turn = wrap(yaw_of(d[0], d[1]) - beat.heading)
                beat = replace(beat, heading=beat.heading + float(np.clip(0.5 * turn, -HALF_TURN, HALF_TURN)))
        if name in by_id and beat.work is None:
            beat = replace(beat, watch=_rows(by_id[name], tracks.get(name), marks[name], set_, times))
        out.append(beat)
    return out


def _absorbed(motion: str, rig: str) -> bool:
    keys = (motion_facts(motion).get("keys") or {}).get(rig)
    shut = keys is not None and any("shut" in pose or "down" in pose for _, pose in keys.poses)
    return motion in ABSORBED or shut


def _rows(whom: Subject, track: Track | None, mark: Mark, set_: Dressed, times: Array) -> Array:
    """(N, 4) seconds and world place of the face, or of the middle of what has none."""
    model = whom.model
    joint = head_joint(whom)
    if "face" in model.sockets:
        local = np.asarray(model.sockets["face"].position, float)
    elif joint >= 0:
        local = np.asarray(model.joints[joint].head, float)
    else:
        low, high = np.asarray(model.low, float), np.asarray(model.high, float)
        local = 0.5 * (low + high) + np.array([0.0, 0.1, 0.0]) * (high - low)
    if track is not None and len(track.roots) == len(times):
        return np.concatenate([np.asarray(times, float)[:, None], points(track, local, joint)], 1).astype(np.float32)
    sat = SAT * whom.height if mark.parent and whom.rig == "biped" else 0.0
    y = float(set_.ground(mark.place[0], mark.place[1])) + mark.lift + float(local[1]) * whom.scale - sat
    return np.array([[0.0, mark.place[0], y, mark.place[1]]], np.float32)


def order_of(subjects: Sequence[Subject], moving: Mapping[str, bool]) -> list[Subject]:
    """What moves is rehearsed before who watches it."""
    return sorted(subjects, key=lambda s: not moving[s.id])
