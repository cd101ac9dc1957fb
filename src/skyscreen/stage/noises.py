"""What is heard besides contacts: deeds at the moment their keys say so, calls, and what hums on and on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from skyscreen.catalogue import voices
from skyscreen.nouns.order import Order
from skyscreen.stage.casting import Subject
from skyscreen.stage.physics.world import main_material
from skyscreen.stage.tracks import Clock, Track

Row = tuple[float, str, str, str, str, str, float, float, tuple[float, float, float]]
"""World seconds, kind, a, b, material of a and of b, impulse, mass, point: what `events` makes an `Event` of."""
EVERY = 0.25
"""Seconds between the samples of a hum: a car at 100 km/h goes seven metres meanwhile."""
MOVES = 0.3
"""m/s under which an engine is taken to be off, unless it hums standing."""


def worked(order: Order, subjects: Mapping[str, Subject], tracks: Mapping[str, Track], whole: Clock
           ) -> Iterator[tuple[str, Row]]:
    """(sound, row) of every deed that is heard: at the hands of who does it, on what it is done to."""
    for name, track in tracks.items():
        subject = subjects.get(name)
        if subject is None:
            continue
        for moment in track.noises:
            on = next((a.target for a in order.shot.actions if a.subject == name and a.motion == moment.motion), "")
            other = subjects.get(on or "")
            calls = moment.name == "call"
            sound = voices.call(subject.member.thing, subject.facts) if calls else moment.name
            if not sound:
                continue
            root = track.roots[_sample(moment.time, whole, len(track.roots))]
            point = root[:3, 3] + root[:3, 1] / max(subject.scale, 1e-6) * 0.6 * subject.height
            own = main_material(subject.model)
            beneath = main_material(other.model) if other else own
            yield sound, (moment.time, "call" if calls else "work", name, on or "air", own, beneath, 1.0,
                          subject.model.mass * subject.scale**3, _tuple(point))


def humming(subjects: Mapping[str, Subject], tracks: Mapping[str, Track], whole: Clock
            ) -> Iterator[tuple[str, Row]]:
    """(sound, row) every `EVERY` seconds of what runs, burns or rushes; the row's impulse is its speed in m/s."""
    for name, track in tracks.items():
        subject = subjects.get(name)
        sound = voices.hum(subject.member.thing, subject.facts) if subject else ""
        if subject is None or not sound:
            continue
        place = track.roots[:, :3, 3]
        if len(place) < 3:
            continue
        speed = np.linalg.norm(np.gradient(place, whole.step, axis=0), axis=1)
        if sound not in voices.STANDING and float(speed.max(initial=0.0)) < MOVES:
            continue
        step = max(round(EVERY / whole.step), 1)
        own, mass = main_material(subject.model), subject.model.mass * subject.scale**3
        for k in range(0, len(place), step):
            around = speed[max(k - step, 0):k + step + 1]
            yield sound, (float(whole.times[k]), "hum", name, "air", own, own, float(around.mean()), mass,
                          _tuple(place[k]))


def _sample(time: float, whole: Clock, count: int) -> int:
    return int(np.clip(round((time - whole.first) / whole.step), 0, count - 1))


def _tuple(point: np.ndarray) -> tuple[float, float, float]:
    return float(point[0]), float(point[1]), float(point[2])
