"""The soundtracks of six films, made without a picture and measured as an ear would: on the sound itself."""

from __future__ import annotations

import resource
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from skyscreen.cut import captions
from skyscreen.film import compose, order, speak
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.schedule import Schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.sound import RATE
from skyscreen.nouns.staged import Event
from skyscreen.options import Options
from skyscreen.run import running

SENTENCES = {
    "sea": "A pirate ship sails through a stormy sea at sunset.",
    "snow": "Mammoths walk through a snowy meadow.",
    "lesson": "Why is the sky blue?",
    "lesson-zh": "为什么月亮有圆缺?",
    "workshop-zh": "一位老木匠在雨天的工坊里锤打木板,旁边的狗在叫",
    "race": "A red sports car races down a desert highway while a helicopter chases it.",
}
ALONE, AFTER = 0.45, 0.12
"""Seconds without another event before one whose onset is looked for, and in which it is looked for."""


def measured() -> Iterator[dict[str, Any]]:
    """A row a film: CPU seconds, loudness, onsets in the stem, captions against words, cuts against beats."""
    from skyscreen.score import mix
    from skyscreen.stage import stage

    for name, sentence in SENTENCES.items():
        with tempfile.TemporaryDirectory(prefix="skyscreen-bench-") as folder, \
                running(Path(folder), Options(preview=False), lambda _: None) as job:
            began = _cpu()
            film, fresh = compose(job, sentence)
            wrote = _cpu()
            film, words, plan = speak(job, film, fresh)
            spoke = _cpu()
            events = {}
            for shot in order(job, film, plan):
                staged = stage(shot)
                for _ in staged.frames():
                    pass
                events[shot.shot.id] = staged.events
            staged_at = _cpu()
            sound = mix(film, plan, words, events)
            done = _cpu()
            row = {"bench": "sound", "scene": name, "write_cpu_s": wrote - began, "narrate_cpu_s": spoke - wrote,
                   "mix_cpu_s": done - staged_at, "lufs": sound.loudness, "dbtp": sound.peak,
                   **onsets(film, plan, events), "caption_frames": shown(film, plan, words), **beats(film, plan)}
        yield {key: round(value, 2) if isinstance(value, float) else value for key, value in row.items()}


def _cpu() -> float:
    """CPU seconds of this process and of its children that ended: narrators are children."""
    both = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in both)


def onsets(film: Screenplay, plan: Schedule, events: Mapping[str, Sequence[Event]]) -> dict[str, Any]:
    """Where contacts begin in the rendered effects, against when they were: how many were told apart from what sounds
    before, the median and the worst of them in ms. Steps of 1 ms; a rise to a tenth of the blow's power counts."""
    from skyscreen.score.foley.bus import effects, heard

    blows = {shot: [event for event in rows if event.kind != "hum"] for shot, rows in events.items()}
    stem = effects(film, plan, blows, plan.frames * RATE // plan.fps, [])
    step = RATE // 1000
    power = np.square(stem).sum(axis=0)[:stem.shape[1] // step * step].reshape(-1, step).mean(axis=1)
    times = sorted(at for slot in plan.slots for at, _ in heard(plan, slot.shot, blows.get(slot.shot, ())))
    off = []
    for before, at in zip([-1.0, *times], times, strict=False):
        k = int(at * 1000)
        quiet = float(power[max(k - 30, 0):max(k - 2, 1)].max(initial=1e-12))
        near = power[max(k - 20, 0):k + int(AFTER * 1000)]
        if at - before < ALONE or near.size == 0 or near.max() < 8 * quiet:
            continue
        rise = int(np.argmax(near > quiet + 0.1 * (near.max() - quiet)))
        off.append((max(k - 20, 0) + rise) - at * 1000)
    if not off:
        return {"onsets": 0}
    return {"onsets": len(off), "onset_median_ms": float(np.median(off)), "onset_worst_ms": max(off, key=abs)}


def shown(film: Screenplay, plan: Schedule, words: Narration) -> float:
    """Frames from the start of a caption to the nearest start of a word, the worst; 0 without a voice."""
    said = [slot.speech + word.start * plan.fps for slot in plan.slots if slot.speech is not None
            for line in (words.line(slot.shot),) if line is not None for word in line.words]
    return max((min(abs(one.start - at) for at in said) for one in captions(film, plan, words)), default=0.0)


def beats(film: Screenplay, plan: Schedule) -> dict[str, Any]:
    """Cuts that lie on a beat of the music within 60 ms, and all cuts."""
    from skyscreen.score import pulse

    grid = np.array(pulse(film, plan))
    cuts = [slot.start / plan.fps for slot in plan.slots[1:]]
    return {"cuts": len(cuts), "cuts_on_beats": sum(bool(np.abs(grid - cut).min() < 0.06) for cut in cuts)}
