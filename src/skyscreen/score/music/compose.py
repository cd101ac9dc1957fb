"""compose: schedule and mood → notes. Nothing is looped: every bar is written for its place in the film."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.schedule import Schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.score.music import accompany
from skyscreen.score.music.form import Section, form
from skyscreen.score.music.harmony import Chord, chords, degree_pitch, degrees
from skyscreen.score.music.moods import MODES, PENTATONIC, Mood, mood_of
from skyscreen.score.music.motif import Motif, invent, vary
from skyscreen.score.music.note import Note
from skyscreen.score.music.onstage import led, played
from skyscreen.score.music.ranges import fit

CHINESE_PLACES = ("china", "chinese", "pagoda", "hutong", "temple", "bamboo", "rice_terrace", "guilin", "jiangnan",
                  "great_wall")


@dataclass(frozen=True)
class Piece:
    """A composition."""

    mood: Mood
    tonic: int
    """MIDI."""
    sections: tuple[Section, ...]
    chords: tuple[Chord, ...]
    """One a bar, over the whole film."""
    bars: tuple[tuple[float, float], ...]
    """(start, end) seconds of every bar."""
    motif: Motif
    notes: tuple[Note, ...]


def is_chinese(screenplay: Screenplay) -> bool:
    """A Chinese film or a Chinese place."""
    return screenplay.language == "zh" or any(
        word in scene.place for scene in screenplay.scenes for word in CHINESE_PLACES)


def compose(screenplay: Screenplay, plan: Schedule, mood: Mood | None = None) -> Piece:
    """Write the music. Every choice comes from the film's seed and its words: two films of one seed have two pieces.

    Args:
        mood: replaces the film's own.
    """
    said = screenplay.prompt or screenplay.title
    rng = np.random.default_rng(stream(screenplay.seed, "score", "compose", said))
    name = screenplay.mood if screenplay.music == "auto" else screenplay.music
    mood = mood or led(mood_of(name, chinese=is_chinese(screenplay)), played(screenplay))
    tonic = int(mood.tonics[int(rng.integers(len(mood.tonics)))])
    sections = form(plan, mood)
    sequence = [degree for part in degrees(sections, mood, rng) for degree in part]
    line = chords(sequence, mood, tonic)
    bars = tuple(bar for section in sections for bar in section.bars())
    pace = "slow" if mood.tempo[1] < 80 else "flowing" if mood.tempo[1] < 115 else "lively"
    motif = invent(rng, pace)
    style = (int(rng.integers(12)), int(rng.integers(12)), int(rng.integers(12)))
    notes: list[Note] = []
    first = 0
    for k, section in enumerate(sections):
        span = slice(first, first + len(section.bars()))
        frame = accompany.Frame(section, mood, tonic, tuple(line[span]), bars[span], k == len(sections) - 1,
                                sections[k + 1].intensity if k + 1 < len(sections) else 0.0, style)
        notes += accompany.accompany(frame, np.random.default_rng(stream(screenplay.seed, "score", "section", said, k)))
        notes += melody(frame, motif)
        first += len(section.bars())
    notes.sort(key=lambda note: (note.start, note.part, note.pitch))
    return Piece(mood, tonic, sections, tuple(line), bars, motif, tuple(notes))


FORMS = {
    "intro": ("head", "rest"), "theme": ("plain", "answer"), "contrast": ("inverted", "rest"),
    "development": ("ornate", "head"), "theme again": ("plain", "ornate"), "contrast again": ("broad", "rest"),
    "climax": ("plain", "answer"), "return": ("plain", "answer"), "close": ("broad", "rest"),
}
"""What two-bar phrases do with the motif, by turns."""


CENTRE = {"brass": 55, "strings": 67, "erhu": 67, "piano": 69, "guzheng": 67, "pluck": 67, "keys": 69}
"""MIDI round which a lead moves; 74 for the others."""
ECHO = 4.5
"""Seconds of two bars over which a rest of the lead is too long to be one: the other player echoes the head in it."""


def melody(frame: accompany.Frame, motif: Motif) -> list[Note]:
    """The lead of one section: the motif over each pair of bars, anchored on the chord, strong beats on its notes."""
    section, mood = frame.section, frame.mood
    out: list[Note] = []
    turns = FORMS[section.label]
    second = section.label in ("contrast", "return", "development", "contrast again")
    part, other = (mood.second, mood.lead) if second else (mood.lead, mood.second)
    up = 5 if section.label == "climax" else 0
    bar, last = 0, 0
    while bar < len(frame.chords):
        how = turns[bar // 2 % 2]
        pair = min(2, len(frame.chords) - bar)
        if frame.last and bar + pair >= len(frame.chords):
            out += fit(_ending(frame, bar, part, CENTRE.get(part, 74) + up))
            break
        who, soft = part, 1.0
        if how == "rest" and section.intensity < 0.75:
            if pair < 2 or frame.bars[bar + 1][1] - frame.bars[bar][0] < ECHO:
                bar += pair
                continue
            how, who, soft = "echo", other, 0.75
        centre = CENTRE.get(who, 74) + up
        # A new phrase begins near where the last one ended, but does not wander off with it.
        near = centre if who != part or not last else round(min(max(0.6 * last + 0.4 * centre, centre - 5), centre + 5))
        phrase = fit(_phrase(frame, bar, pair, vary(motif, how if how != "rest" else "head"), who, near, how, soft))
        last = phrase[-1].pitch if phrase and who == part else last
        out += phrase
        bar += pair
    return out


def _phrase(frame: accompany.Frame, bar: int, pair: int, motif: Motif, part: str, centre: int, how: str,
            soft: float = 1.0) -> list[Note]:
    mood, beats = frame.mood, frame.mood.beats
    anchor = _nearest_tone(frame, bar, centre)
    degree = _degree(mood, frame.tonic, anchor)
    loud = (0.42 + 0.45 * frame.section.intensity) * soft
    out: list[Note] = []
    for onset, length, step in zip(motif.onsets, motif.lengths, motif.steps, strict=True):
        index = bar + int(onset // beats)
        if onset >= pair * beats or onset % beats >= frame.beats(min(index, len(frame.bars) - 1)):
            continue
        start, beat = frame.bars[index][0], frame.section.beat
        pitch = degree_pitch(mood, frame.tonic, degree + step)
        before = out[-1].pitch if out else -1
        if onset % 2 == 0 and length >= 1 and pitch % 12 not in frame.chords[index].classes:
            # A strong long note leans on the chord: the nearest of its tones that was not just sung, the lower of two.
            pitch = min((p for p in range(pitch - 4, pitch + 5) if p % 12 in frame.chords[index].classes),
                        key=lambda p: (abs(p - pitch) + 2.5 * (p == before), p))
        if (pitch - frame.tonic) % 12 == 10 and (frame.tonic + 11) % 12 in frame.chords[index].classes:
            pitch += 1  # over a dominant with a raised leading note the plain seventh would grate
        arch = 1.0 + 0.12 * np.sin(np.pi * onset / (pair * beats))
        accent = 0.06 if onset % beats == 0 else 0.0
        length = min(length, (frame.bars[bar + pair - 1][1] - start) / beat - onset % beats)
        out.append(Note(start + onset % beats * beat, length * beat * 0.97, pitch, min(loud * arch + accent, 1.0), part,
                        f"motif:{how}"))
    return out


def _ending(frame: accompany.Frame, bar: int, part: str, centre: int) -> list[Note]:
    """The last phrase comes down by step to the tonic, which it holds."""
    out = []
    mood = frame.mood
    goal = min((p for p in range(centre - 8, centre + 9) if p % 12 == frame.tonic % 12),
               key=lambda p: (abs(p - centre), p))
    degree = _degree(mood, frame.tonic, goal)
    if len(frame.chords) - bar == 2 and frame.chords[bar].degree != 1:
        start, end = frame.bars[bar]
        half = (end - start) / 2
        for k, step in enumerate((2, 1)):
            pitch = degree_pitch(mood, frame.tonic, degree + step)
            out.append(Note(start + k * half, 0.97 * half, pitch, 0.5, part, "cadence"))
        bar += 1
    out.append(Note(frame.bars[bar][0], frame.bars[-1][1] - frame.bars[bar][0], goal, 0.5, part, "cadence"))
    return out


def _nearest_tone(frame: accompany.Frame, bar: int, centre: int) -> int:
    classes = frame.chords[bar].classes
    scale = {degree_pitch(frame.mood, frame.tonic, k) % 12 for k in range(7)}
    usable = [c for c in classes if c in scale] or [frame.tonic % 12]
    return min((p for p in range(centre - 6, centre + 7) if p % 12 in usable), key=lambda p: (abs(p - centre), p))


def _degree(mood: Mood, tonic: int, pitch: int) -> int:
    """Scale degree from the tonic of a pitch that lies on the scale (the nearest under it otherwise)."""
    minor = MODES[mood.mode][2] == 3
    scale = PENTATONIC["minor" if minor else "major"] if mood.pentatonic else MODES[mood.mode]
    octave, rest = divmod(pitch - tonic, 12)
    return octave * len(scale) + max(k for k, tone in enumerate(scale) if tone <= rest)
