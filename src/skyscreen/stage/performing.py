"""A subject performs its beats: the body for its rig, the floor under it, and pre-roll before the shot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from skyscreen.nouns.order import SPEAKING, Order
from skyscreen.stage import breaking
from skyscreen.stage.bodies.body import Body
from skyscreen.stage.buoyancy import Hull
from skyscreen.stage.casting import Subject
from skyscreen.stage.glide import Glide
from skyscreen.stage.layout import Mark
from skyscreen.stage.performer import Beat, Ground, Performer
from skyscreen.stage.physics.run import Contact
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import PREROLL, Clock, Track


@dataclass
class Performance:
    """What the rehearsal found."""

    tracks: dict[str, Track]
    hulls: dict[str, Hull] = field(default_factory=dict)
    wakes: dict[str, np.ndarray] = field(default_factory=dict)
    """(F + 1, 8) rows of WaterState.wakes by member."""
    swum: dict[str, np.ndarray] = field(default_factory=dict)
    """(F + 1, 8) the same of what swims at the surface: it ripples the water but throws no spray of a bow."""
    contacts: list[Contact] = field(default_factory=list)
    physics: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    debris: list[breaking.Debris] = field(default_factory=list)
    """Shards and puddles, drawn after the cast."""


def voiced(order: Order, subject: Subject, script: Sequence[Beat]) -> list[Beat]:
    """The first who speaks in the shot says what is heard; the others have syllables of their own."""
    first = next((action.subject for action in order.shot.actions if action.motion in SPEAKING), "")
    if subject.id != first or not order.said:
        return list(script)
    pace = order.shot.speed
    said = tuple((text, start * pace, end * pace) for text, start, end in order.said)
    return [replace(beat, said=said) if beat.motion in SPEAKING else beat for beat in script]


def cast_performer(subject: Subject, script: Sequence[Beat], ground: Ground, lift: float,
                   notes: list[str]) -> Performer:
    """The body for a rig; things without bones glide."""
    if not subject.model.rig:
        return Glide(subject, script, ground, lift)
    from skyscreen.stage.bodies import performer

    def raised(x, z):
        return np.asarray(ground(x, z), np.float32) + np.float32(lift)

    return performer(subject.model, script, raised if lift else ground, subject.seed, subject.scale)


def wades(subject: Subject, depth: float, mark: Mark) -> float:
    """Metres of water that a subject on its legs walks into."""
    return 0.3 * subject.height if depth == 0 and mark.lift == 0 and subject.kind in ("person", "quadruped") else 0.0


def floor_of(set_: Dressed, depth: float, wading: float = 0.0) -> Ground:
    """What a subject goes by: the ground or the water's surface, or a level `depth` metres under it for what swims.
    Legs go on over the bed until the water is `wading` metres deep."""

    def floor(x, z):
        return np.asarray(set_.ground(x, z, wading), np.float32) - np.float32(depth)

    return floor


def perform(performer: Performer, clock: Clock) -> Track:
    """Pre-roll, then F + 1 samples."""
    for k in range(PREROLL):
        performer.step(clock.start + k * clock.step, clock.step)
    roots, joints, touches = [], [], []
    for time in clock.times:
        pose = performer.step(float(time), clock.step)
        roots.append(np.asarray(pose.root, float))
        if pose.joints is not None:
            joints.append(np.asarray(pose.joints, np.float32))
        touches += list(pose.touches)
    moments = performer.moments(clock.first, clock.last) if isinstance(performer, Body) else []
    noises = performer.acting.noises(clock.first, clock.last) if isinstance(performer, Body) else []
    return Track(np.array(roots), np.array(joints) if joints else None, touches, moments, noises=noises)
