"""Voice and music by themselves: the same narrator and the same composer, without a film."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from skyscreen.core.errors import BadInput, Missing
from skyscreen.nouns.narration import Line
from skyscreen.nouns.schedule import Schedule, Slot
from skyscreen.nouns.screenplay import Scene, Screenplay, Shot
from skyscreen.nouns.sound import RATE

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PHRASE = 8.0
"""Seconds between the places where a section may begin; a film has its cuts there."""
LOUD = -14.0


@dataclass(frozen=True)
class Tune:
    """A piece of music."""

    sound: NDArray[np.float32]
    """(samples, 2)."""
    midi: bytes
    sections: tuple[tuple[str, float, float], ...]
    mood: str
    loudness: float
    notes: tuple[str, ...]


def speak(text: str, folder: Path, *, language: str = "en", voice: str = "auto") -> tuple[Line, str, tuple[str, ...]]:
    """A text spoken: the line with its WAV and word times, the engine, notes.

    Raises:
        BadInput: nothing in the text can be said.
        Missing: no voice works here.
    """
    from skyscreen.score import narrate

    if not any(letter.isalnum() for letter in text):
        raise BadInput(f"text {text[:40]!r}", "holds nothing that can be said", "Give some words")
    if len(text) > 20_000:
        raise BadInput(f"a text of {len(text)} characters", "is too long; 20,000 are spoken at once", "Split it")
    shot = Shot(id="line", duration=600, line=text)
    scene = Scene(id="scene", place="studio", shots=[shot])
    told = narrate(Screenplay(scenes=[scene], language="zh" if language == "zh" else "en"), folder, voice=voice)  # pyright: ignore[reportCallIssue]
    line = told.line("line")
    if line is None or line.wav is None:
        raise Missing(f"a voice for {language!r}", told.notes[-1] if told.notes else "none works here", "")
    return line, told.engine, told.notes


def tune(text: str, *, seconds: float | None = None, seed: int = 0) -> Tune:
    """Music composed to the words: see `music.commission`."""
    import numpy as np

    from skyscreen.score.master import master
    from skyscreen.score.music.commission import commission
    from skyscreen.score.music.compose import compose
    from skyscreen.score.music.midi import written
    from skyscreen.score.music.perform import perform

    asked = commission(text, seconds)
    plan = phrases(asked.seconds)
    scene = Scene(id="scene", place="studio", shots=[Shot(id=slot.shot, duration=PHRASE) for slot in plan.slots])
    piece = compose(Screenplay(scenes=[scene], seed=seed), plan, asked.mood)  # pyright: ignore[reportCallIssue]
    samples = plan.frames * RATE // plan.fps
    _, out, loud, _ = master(perform(piece, samples, seed), LOUD)
    form = tuple((section.label, section.start, section.end) for section in piece.sections)
    return Tune(np.ascontiguousarray(out.T, np.float32), written(piece.notes), form, asked.name, loud, asked.notes)


def phrases(seconds: float) -> Schedule:
    """A schedule without a film: a slot every PHRASE seconds, none much shorter."""
    fps = 24
    frames = round(seconds * fps)
    count = max(round(seconds / PHRASE), 1)
    edges = [round(frames * k / count) for k in range(count + 1)]
    slots = tuple(Slot(f"phrase-{k + 1}", "scene", edges[k], edges[k + 1], 0, 0, "cut") for k in range(count))
    return Schedule(fps, frames, slots)
