"""Events → the effects stem: each sound at its sample, its distance and its side, in the place's own room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from skyscreen.nouns.schedule import Schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.sound import RATE
from skyscreen.nouns.world import Event
from skyscreen.score.ambience.beds import facts
from skyscreen.score.dsp import Sound, add, low_pass, place
from skyscreen.score.foley.kinds import LEVEL_DB, sound
from skyscreen.score.room import reverb

NEAR = 2.5
"""Metres at which an event has its own loudness."""
BUS = 0.8
DENSE = 40
"""Events a second after which each is turned down: a crowd of steps is a texture, not a sum."""
HEARD_AT = {"extreme_wide": 24.0, "wide": 14.0, "full": 8.0, "medium": 5.0, "close": 3.0, "extreme_close": 2.0}
"""Metres: nothing that a shot is about is heard from farther. A long lens that fills the frame with a ship from 90 m
would else leave it mute: the ear stands where the picture seems to be, not where the tripod is."""
HERD = 5.0
"""Steps a second over which one walker leads and the others fall back by `FOLLOW` dB: one herd, not one drum roll."""
FOLLOW = -8.0
SETTLING = 2
"""Frames of a take in which an impact is a thing being set down by the simulation, not seen to fall."""


def moment(plan: Schedule, shot: str, event: Event) -> float:
    """Seconds from the film's first sample: film frame = slot.start − slot.head + event.frame."""
    slot = plan.slot(shot)
    return (slot.start - slot.head + event.frame) / plan.fps + event.time


def heard(plan: Schedule, shot: str, events: Sequence[Event]) -> list[tuple[float, Event]]:
    """(second of the film, event) of what sounds. Events in the handles do not: under a dissolve one shot sounds at a
    time."""
    slot = plan.slot(shot)
    timed = [(moment(plan, shot, event), event) for event in events
             if not (event.kind == "impact" and event.frame < SETTLING)]
    return [(at, event) for at, event in timed if slot.start <= at * plan.fps < slot.end]


def effects(screenplay: Screenplay, plan: Schedule, events: Mapping[str, Sequence[Event]], samples: int,
            notes: list[str]) -> Sound:
    """(2, samples), each place with its own room."""
    out = np.zeros((2, samples))
    rooms: dict[float, Sound] = {}
    for scene in screenplay.scenes:
        known = facts(scene, [])
        given = float(known.get("reverb") or (0.5 if known.get("indoor") else 0.25))  # pyright: ignore[reportArgumentType]
        seconds = min(max(given, 0.2), 6.0)
        wet_ground = scene.weather in ("rain", "storm")
        for shot in scene.shots:
            slot = plan.slot(shot.id)
            sounding = heard(plan, shot.id, events.get(shot.id, ()))
            if not sounding:
                continue
            crowd = min(1.0, (DENSE * slot.frames / plan.fps / len(sounding)) ** 0.5)
            near = min(event.distance for _, event in sounding)
            scale = min(1.0, HEARD_AT[shot.camera.size] / max(near, 0.1))
            behind = followers([event for _, event in sounding], slot.frames / plan.fps)
            if seconds not in rooms:
                rooms[seconds] = np.zeros((2, samples))
            for number, (at, event) in enumerate(sounding):
                if event.kind not in LEVEL_DB:
                    notes.append(f"shot {shot.id}: no sound is known for events of kind {event.kind!r}")
                    continue
                distance = event.distance * scale
                tone = far(sound(event, number, wet=wet_ground), distance)
                loud = BUS * crowd / max(distance / NEAR, 1.0) ** 0.75
                if event.kind == "step" and event.a in behind:
                    loud *= 10 ** (FOLLOW / 20)
                panned = place(tone, 0.8 * event.pan)
                add(out, panned, round(at * RATE), loud)
                add(rooms[seconds], panned, round(at * RATE), loud * float(np.clip(0.12 + distance / 60, 0.12, 0.6)))
    for seconds, room in sorted(rooms.items()):
        out += reverb(room, seconds) * min(0.4 + 0.4 * seconds, 1.0)
    return out


def followers(events: Sequence[Event], seconds: float) -> set[str]:
    """Who walks behind the leader, in a shot with more than `HERD` steps a second: all but the nearest on average."""
    steps: dict[str, list[float]] = {}
    for event in events:
        if event.kind == "step":
            steps.setdefault(event.a, []).append(event.distance)
    if sum(map(len, steps.values())) <= HERD * seconds:
        return set()
    lead = min(sorted(steps), key=lambda name: sum(steps[name]) / len(steps[name]))
    return set(steps) - {lead}


def far(tone: Sound, distance: float) -> Sound:
    """Air takes the top: about 1 dB in 10 m at 8 kHz, more for what is masked by ground and haze (ISO 9613-1)."""
    if distance < 6:
        return tone
    return low_pass(tone, float(np.clip(16000 * (6 / distance) ** 0.55, 1200, 16000)), 1)
