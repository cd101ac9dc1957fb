"""Sound by itself, as tools people use: speak a text, compose to a wish, make a noise from words, score a video."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from skyscreen.core import foreign
from skyscreen.core.errors import BadInput
from skyscreen.film import compose, order, speak
from skyscreen.nouns.screenplay import Scene
from skyscreen.nouns.sound import RATE
from skyscreen.options import Options
from skyscreen.run import running

VIDEOS = (".mp4", ".mov", ".mkv", ".webm", ".avi", ".m4v")
MEMORY, SECONDS, WRITES = 4 << 30, 600.0, 16 << 30
"""Limits of the children that open the video: bytes of address space, seconds, bytes of a file they write."""


def spoken(text: str, path: Path, *, language: str = "auto", voice: str = "auto") -> dict[str, Any]:
    """A text as a WAV, and its word times beside it as JSON."""
    from skyscreen.score.alone import speak as say
    from skyscreen.write.text.language import detect

    with tempfile.TemporaryDirectory() as scratch:
        line, engine, notes = say(text, Path(scratch), language=detect(text, language), voice=voice)
        _place(path, Path(str(line.wav)).read_bytes())
    words = [[word.text, round(word.start, 3), round(word.end, 3)] for word in line.words]
    path.with_suffix(".json").write_text(json.dumps({"text": text, "words": words}, ensure_ascii=False), "utf-8")
    return {"file": str(path), "engine": engine, "seconds": round(line.duration, 3), "notes": list(notes)}


def composed(text: str, path: Path, *, seconds: float | None = None, seed: int = 0) -> dict[str, Any]:
    """Music as a WAV, and its notes beside it as MIDI."""
    from skyscreen.score.alone import tune

    made = tune(text, seconds=seconds, seed=seed)
    _wav(path, made.sound)
    notes = path.with_suffix(".mid")
    _place(notes, made.midi)
    return {"file": str(path), "midi": str(notes), "mood": made.mood, "lufs": round(made.loudness, 2),
            "sections": [list(row) for row in made.sections], "notes": list(made.notes)}


def noise(text: str, path: Path, *, seconds: float | None = None, seed: int = 0) -> dict[str, Any]:
    """What the scene of a sentence sounds like: it is staged, and its contacts, weather and place are heard."""
    from skyscreen.score import mix
    from skyscreen.stage import stage
    from skyscreen.write.reader.forms import length as asked

    length = seconds if seconds is not None else asked(text) or 10.0
    options = Options(duration=length, shots=1, seed=seed, voice="none", music="none", preview=False)
    with tempfile.TemporaryDirectory() as scratch, running(Path(scratch), options, lambda _: None) as run:
        film, narration, plan = speak(run, *compose(run, text))
        events = {}
        for one in order(run, film, plan):
            staged = stage(one)
            for _ in staged.frames():
                pass
            events[one.shot.id] = staged.events
        sound = mix(film, plan, narration, events)
    _wav(path, sound.master)
    became = {item.phrase: item.became for item in film.grounding}
    return {"file": str(path), "place": film.scenes[0].place, "weather": film.scenes[0].weather, "became": became,
            "events": sum(len(rows) for rows in events.values()), "lufs": sound.loudness,
            "notes": [note for note in sound.notes if "neither voice nor music" not in note]}


def scored(video: Path, out: Path, *, wish: str = "", place: str = "", keep: bool = False, seed: int = 0,
           lufs: float = -14.0) -> dict[str, Any]:
    """A video with music, and the ambience of a place, under it."""
    from skyscreen.cut.files import whole
    from skyscreen.score.underscore import underscore
    from skyscreen.score.watching import LONGEST
    from skyscreen.write import write

    if not video.is_file():
        raise BadInput(str(video), "is no file", "Give a video")
    if out.resolve() == video.resolve():
        raise BadInput(str(out), "is the video itself", "Choose another file with -o")
    if out.suffix.lower() != ".mp4":
        raise BadInput(str(out), "must end in .mp4", "Try -o scored.mp4")
    try:
        seen = json.loads(foreign.read("skyscreen.score.watching", str(video.resolve()), seconds=SECONDS, memory=MEMORY,
                                       processor=600))
    except foreign.Unreadable as fault:
        raise BadInput(video.name, str(fault), "Give a video that plays elsewhere") from fault
    if seen["frames"] > LONGEST * seen["fps"]:
        raise BadInput(video.name, f"is longer than {LONGEST / 60:g} minutes", "Cut it into parts first")
    scene: Scene | None = write(place, duration=4, shots=1).scenes[0] if place else None
    sound = underscore(seen, wish=wish, place=scene, seed=seed, lufs=lufs)
    with tempfile.TemporaryDirectory() as scratch, whole(out) as work:
        _wav(Path(scratch) / "sound.wav", sound.master)
        try:
            foreign.read("skyscreen.cut.laying", str(video.resolve()), f"{scratch}/sound.wav", str(work.resolve()),
                         "keep" if keep else "replace", seconds=SECONDS, memory=MEMORY, processor=600, writes=WRITES)
        except foreign.Unreadable as fault:
            raise BadInput(video.name, f"its picture cannot be copied into an MP4 ({fault})",
                           "Convert it to H.264 first") from fault
    return {"file": str(out), "cuts": len(seen["cuts"]), "lufs": sound.loudness,
            "sections": [list(row) for row in sound.sections], "notes": list(sound.notes)}


def _wav(path: Path, sound: Any) -> None:
    import io

    from scipy.io import wavfile

    stream = io.BytesIO()
    wavfile.write(stream, RATE, np.ascontiguousarray(sound, np.float32))
    _place(path, stream.getvalue())


def _place(path: Path, data: bytes) -> None:
    from skyscreen.cut.files import whole

    with whole(path) as work:
        work.write_bytes(data)
