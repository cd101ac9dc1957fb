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


def moment(plan: Schedule, shot: str, event: Event) -> float:
    """Seconds from the film's first sample: film frame = slot.start − slot.head + event.frame."""
    slot = plan.slot(shot)
    return (slot.start - slot.head + event.frame) / plan.fps + event.time


def effects(screenplay: Screenplay, plan: Schedule, events: Mapping[str, Sequence[Event]], samples: int,
            notes: list[str]) -> Sound:
    """(2, samples). Events in the handles are left out: under a dissolve one shot sounds at a time."""
    out = np.zeros((2, samples))
    for scene in screenplay.scenes:
        known = facts(scene, [])
        seconds = float(known.get("reverb") or (0.5 if known.get("indoor") else 0.25))  # pyright: ignore[reportArgumentType]
        wet_ground = scene.weather in ("rain", "storm")
        room: Sound | None = None
        for shot in scene.shots:
            slot = plan.slot(shot.id)
            heard = [(moment(plan, shot.id, event), event) for event in events.get(shot.id, ())]
            heard = [(at, event) for at, event in heard if slot.start <= at * plan.fps < slot.end]
            crowd = min(1.0, (DENSE * slot.frames / plan.fps / max(len(heard), 1)) ** 0.5)
            for number, (at, event) in enumerate(heard):
                if event.kind not in LEVEL_DB:
                    notes.append(f"shot {shot.id}: no sound is known for events of kind {event.kind!r}")
                    continue
                tone = far(sound(event, number, wet=wet_ground), event.distance)
                loud = BUS * crowd / max(event.distance / NEAR, 1.0) ** 0.75
                heard_at = round(at * RATE)
                panned = place(tone, 0.8 * event.pan)
                add(out, panned, heard_at, loud)
                room = np.zeros((2, samples)) if room is None else room
                add(room, panned, heard_at, loud * float(np.clip(0.12 + event.distance / 60, 0.12, 0.6)))
        if room is not None:
            out += reverb(room, min(max(seconds, 0.2), 6.0)) * min(0.4 + 0.4 * seconds, 1.0)
    return out


def far(tone: Sound, distance: float) -> Sound:
    """Air takes the top: about 1 dB in 10 m at 8 kHz, more for what is masked by ground and haze (ISO 9613-1)."""
    if distance < 6:
        return tone
    return low_pass(tone, float(np.clip(16000 * (6 / distance) ** 0.55, 1200, 16000)), 1)
