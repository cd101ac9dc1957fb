"""Events → the effects stem: each sound at its sample, its distance and its side, in the place's own room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.schedule import Schedule, Slot
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.sound import RATE
from skyscreen.nouns.staged import Event
from skyscreen.score.ambience.beds import facts
from skyscreen.score.dsp import SWAY, Sound, add, between, fade, low_pass, place
from skyscreen.score.foley.hums import hum
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
PATTER, HIND = 4.0, -6.0
"""Steps a second of one walker over which it has more than two feet, and dB of every other step then."""
SIZE_DB = {"extreme_wide": -5.0, "wide": -3.0, "full": -1.5, "medium": 0.0, "close": 0.5, "extreme_close": 1.0}
"""The nearer a shot looks, the more is heard of what is done."""
JOIN = 0.12
"""Seconds over which engines change at a cut."""
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
            sounding = heard(plan, shot.id, events.get(shot.id, ()))
            if not sounding:
                continue
            near = min(event.distance for _, event in sounding)
            scale = min(1.0, HEARD_AT[shot.camera.size] / max(near, 0.1))
            loud = BUS * 10 ** (SIZE_DB[shot.camera.size] / 20)
            room = rooms.setdefault(seconds, np.zeros((2, samples)))
            blows = [(at, event) for at, event in sounding if event.kind != "hum"]
            for event in {event.kind: event for _, event in blows if event.kind not in LEVEL_DB}.values():
                notes.append(f"shot {shot.id}: no sound is known for events of kind {event.kind!r}")
            _strike(out, room, [pair for pair in blows if pair[1].kind in LEVEL_DB], plan.slot(shot.id), plan.fps,
                    scale, loud, wet_ground)
            _run(out, room, [pair for pair in sounding if pair[1].kind == "hum"], plan.slot(shot.id), plan.fps,
                 scale, loud, screenplay.seed)
    for seconds, room in sorted(rooms.items()):
        out += reverb(room, seconds) * min(0.4 + 0.4 * seconds, 1.0)
    return out


def _strike(out: Sound, room: Sound, blows: Sequence[tuple[float, Event]], slot: Slot, fps: int, scale: float,
            loud: float, wet_ground: bool) -> None:
    """What sounds once: each at its sample."""
    seconds = slot.frames / fps
    crowd = min(1.0, (DENSE * seconds / max(len(blows), 1)) ** 0.5)
    behind = followers([event for _, event in blows], seconds)
    pace = Counter(event.a for _, event in blows if event.kind == "step")
    taken: Counter[str] = Counter()
    for number, (at, event) in enumerate(blows):
        distance = event.distance * scale
        tone = far(sound(event, number, wet=wet_ground), distance)
        level = loud * crowd / max(distance / NEAR, 1.0) ** 0.75
        if event.kind == "step":
            rate = pace[event.a] / max(seconds, 0.1)
            if rate > PATTER:  # four feet: the hind ones tread in the prints of the others
                level *= (PATTER / rate) ** 0.5 * (10 ** (HIND / 20) if taken[event.a] % 2 else 1.0)
            taken[event.a] += 1
        if event.kind in ("step", "work") and event.a in behind:
            level *= 10 ** (FOLLOW / 20)
        panned = place(tone, 0.8 * event.pan)
        add(out, panned, round(at * RATE), level)
        add(room, panned, round(at * RATE), level * float(np.clip(0.12 + distance / 60, 0.12, 0.6)))


def _run(out: Sound, room: Sound, rows: Sequence[tuple[float, Event]], slot: Slot, fps: int, scale: float, loud: float,
         seed: int) -> None:
    """What sounds on: one machine each, over the whole shot, with a short cross-fade over its cuts."""
    first, last = slot.start / fps - JOIN / 2, slot.end / fps + JOIN / 2
    count = round((last - first) * RATE)
    grid = np.arange(0, count + 2 * SWAY, SWAY) / RATE
    for name in dict.fromkeys((event.a, event.sound) for _, event in rows):
        own = [(at - first, event) for at, event in rows if (event.a, event.sound) == name]
        times, one = [at for at, _ in own], own[0][1]
        away = [event.distance * scale for _, event in own]
        rng = np.random.default_rng(stream(seed, "score", "hum", slot.shot, *name))
        tone = hum(rng, one.sound, times, [event.impulse for _, event in own], away, count)
        tone = far(fade(tone, JOIN, JOIN), float(np.mean(away)))
        level = loud * 10 ** (LEVEL_DB["hum"] / 20)
        near = between(np.interp(grid, times, [level / max(d / NEAR, 1.0) ** 0.75 for d in away]), SWAY, count)
        angle = (between(np.interp(grid, times, [0.8 * event.pan for _, event in own]), SWAY, count) + 1) * np.pi / 4
        panned = np.stack([tone * near * np.cos(angle), tone * near * np.sin(angle)])
        add(out, panned, round(first * RATE))
        add(room, panned, round(first * RATE), float(np.clip(0.12 + np.mean(away) / 60, 0.12, 0.6)))


def followers(events: Sequence[Event], seconds: float) -> set[str]:
    """Who walks or works behind the leader, in a shot with more than `HERD` steps and strokes a second: all but the
    nearest on average."""
    steps: dict[str, list[float]] = {}
    for event in events:
        if event.kind in ("step", "work"):
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
