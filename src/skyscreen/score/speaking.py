"""narrate: the lines of a screenplay → WAV files and word times."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from skyscreen.core.errors import BadInput, Missing
from skyscreen.nouns.narration import Line, Narration, Word
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.sound import RATE
from skyscreen.score.voices import espeak, flite, kokoro, piper, speech_api
from skyscreen.score.voices.engine import Engine, Spoken
from skyscreen.score.voices.wording import align, say, snap

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ENGINES: tuple[Engine, ...] = (speech_api.ENGINE, kokoro.ENGINE, piper.ENGINE, flite.ENGINE, espeak.ENGINE)
FLOOR = 10 ** (-46 / 20)
"""Under this share of the line's peak it is silence."""
GUARD = 0.012
"""Seconds kept before the first and after the last sound: soft consonants start under the floor."""


def narrate(screenplay: Screenplay, folder: Path, *, voice: str = "auto") -> Narration:
    """See `skyscreen.score.narrate`."""
    language = screenplay.language
    texts = {shot.id: " ".join(shot.line.split()) for shot in screenplay.shots()}
    texts = {shot: text for shot, text in texts.items() if any(letter.isalnum() for letter in text)}
    if voice == "none" or not texts:
        return Narration("none", language)
    asked, _, colour = voice.partition(":")
    notes: list[str] = []
    for engine in _candidates(asked, language, notes):
        try:
            lines = _speak(engine, texts, language, colour, folder, notes)
        except Missing as error:
            notes.append(f"{engine.name} failed: {error.rule}")
            continue
        if asked == "auto" and not engine.recorded:
            notes.append(f"narrated by {engine.name}, a machine's voice: no recorded one for {language!r} works here. "
                         "A story may be better told by music, effects and cards: --voice none")
        return Narration(f"{engine.name} {engine.version()}", language, tuple(lines), tuple(notes))
    needed = sorted({engine.install for engine in ENGINES if language in engine.languages and not engine.trained})
    notes.append(f"the film has no narrator: no voice for {language!r} works here. Install one: {' or '.join(needed)}")
    return Narration("none", language, (), tuple(notes))


def voices() -> list[dict[str, str | bool]]:
    """Every narrator and voice, best first."""
    out: list[dict[str, str | bool]] = []
    for engine in sorted(ENGINES, key=lambda engine: engine.rank):
        version = engine.version()
        out += [{"engine": engine.name, "version": version or "", "language": language, "voice": name,
                 "option": f"{engine.name}:{name}", "works": version is not None, "install": engine.install}
                for language in engine.languages for name in engine.voices(language)]
    return out


def engine_of(narration: str) -> Engine | None:
    """The engine that spoke a narration, by `Narration.engine`."""
    return next((engine for engine in ENGINES if narration.split(" ")[0] == engine.name), None)


def _candidates(asked: str, language: str, notes: list[str]) -> list[Engine]:
    known = [engine.name for engine in ENGINES]
    if asked != "auto" and asked not in known:
        raise BadInput(f"voice {asked!r}", f"must be auto, none or one of {', '.join(known)}", "See `skyscreen doctor`")
    able = sorted((engine for engine in ENGINES if language in engine.languages), key=lambda e: e.rank)
    if asked != "auto":
        chosen = [engine for engine in able if engine.name == asked]
        if not chosen:
            notes.append(f"{asked} does not speak {language!r}; another narrator was taken")
        able = chosen + [engine for engine in able if engine not in chosen]
    working = [engine for engine in able if engine.version() is not None]
    if asked != "auto" and working and working[0].name != asked and able[0].name == asked:
        notes.append(f"{asked} is not installed ({able[0].install}); {working[0].name} speaks instead")
    return working


def _speak(engine: Engine, texts: dict[str, str], language: str, voice: str, folder: Path, notes: list[str]
           ) -> list[Line]:
    from scipy.io import wavfile

    from skyscreen.score.voicing import polish

    said = {shot: say(text, language, ascii_only=engine.name == "flite") for shot, text in texts.items()}
    mute = [shot for shot, item in said.items() if not any(letter.isalnum() for letter in item.text)]
    notes += [f"shot {shot}: {engine.name} cannot read its line, so it is not spoken" for shot in mute]
    shots = [shot for shot in texts if shot not in mute]
    choice = voice if voice in engine.voices(language) else ""
    spoken = engine.speak([said[shot].text for shot in shots], language, choice)
    folder.mkdir(parents=True, exist_ok=True)
    trimmed = {shot: (*_trim(item), item.rate) for shot, item in zip(shots, spoken, strict=True)}
    notes += [f"shot {shot}: {engine.name} gave no sound for its line" for shot, item in trimmed.items()
              if not item[0].size]
    trimmed = {shot: item for shot, item in trimmed.items() if item[0].size}
    if not trimmed:
        return []
    rate = next(iter(trimmed.values()))[2]
    polished = polish([item[0] for item in trimmed.values()], rate)
    lines = []
    for (shot, (_, marks, _)), sound in zip(trimmed.items(), polished, strict=True):
        duration = sound.size / RATE
        path = folder / f"voice-{shot}.wav"
        wavfile.write(path, RATE, sound)
        words = align(texts[shot], said[shot], marks, duration)
        lines.append(Line(shot, texts[shot], duration, _heard(words, sound), path))
    return lines


def _heard(words: tuple[Word, ...], sound: NDArray[np.float32]) -> tuple[Word, ...]:
    """Word edges on the sound itself, in steps of 5 ms."""
    import numpy as np

    step = RATE // 200
    peaks = np.abs(sound[:sound.size // step * step]).reshape(-1, step).max(axis=1)
    return snap(words, peaks.tolist(), 1 / 200, 0.035 * float(peaks.max(initial=1e-9)))


def _trim(item: Spoken) -> tuple[NDArray[np.float32], tuple[tuple[int, float, float | None], ...]]:
    """Cut silence at both ends; marks move with it."""
    import numpy as np

    size = np.abs(item.samples)
    if not size.size or size.max() < 1e-4:
        return item.samples[:0], ()
    loud = np.flatnonzero(size > FLOOR * size.max())
    guard = round(GUARD * item.rate)
    first, last = max(int(loud[0]) - guard, 0), min(int(loud[-1]) + guard + 1, size.size)
    shift = first / item.rate
    return item.samples[first:last], tuple(
        (k, max(start - shift, 0.0), None if end is None else max(end - shift, 0.0)) for k, start, end in item.marks)
