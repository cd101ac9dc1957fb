"""Everything under the melody: chords, bass, broken chords, ostinato, percussion, by mood and by intensity."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from skyscreen.score.music.form import Section
from skyscreen.score.music.harmony import Chord
from skyscreen.score.music.moods import Mood
from skyscreen.score.music.note import Note

KICK, TAIKO, RIM, SHAKER, SNARE, SWELL, CRASH, HEART, TOM, CLAP = range(10)
"""Numbers of the drums."""


@dataclass(frozen=True)
class Frame:
    """What a section's players share."""

    section: Section
    mood: Mood
    tonic: int
    chords: tuple[Chord, ...]
    bars: tuple[tuple[float, float], ...]
    last: bool
    next_intensity: float
    style: tuple[int, int, int] = (0, 0, 0)
    """Which of the written patterns this piece has: of broken chords, of drums, of the bass."""

    def beats(self, bar: int) -> int:
        """Beats of a bar: four, or two at the end of a section."""
        start, end = self.bars[bar]
        return round((end - start) / self.section.beat)


def accompany(frame: Frame, rng: np.random.Generator) -> list[Note]:
    """Parts enter in the mood's order as the intensity rises: at 0.2 two play, at 1 all."""
    parts = [part for part in frame.mood.parts if part != "lead"]
    count = len(parts) if frame.mood.whole else max(2, round(len(parts) * min(0.15 + frame.section.intensity, 1.0)))
    out: list[Note] = []
    for part in parts[:count]:
        out += PARTS[part](frame, rng)
    if frame.next_intensity - frame.section.intensity > 0.12 and frame.mood.rhythm != "none":
        start, end = frame.bars[-1]
        out.append(Note(start, end - start, SWELL, 0.5 + 0.4 * frame.next_intensity, "drums"))
    if frame.last:
        # The last bars ring: nothing strikes after the final tonic but what holds.
        final = frame.bars[_final(frame)][0]
        out = [note for note in out if note.start <= final + 1e-6 or note.part in ("pad", "strings", "bass")]
    return out


def _final(frame: Frame) -> int:
    """Index of the bar in which the final tonic is struck."""
    k = len(frame.chords) - 1
    while k > 0 and frame.chords[k - 1].degree == frame.chords[k].degree:
        k -= 1
    return k


def _loud(frame: Frame, base: float) -> float:
    return base * (0.45 + 0.55 * frame.section.intensity)


def _runs(frame: Frame) -> list[tuple[int, float, float]]:
    """(bar, start, end) of each chord; a chord that stands for several bars is one run."""
    out: list[tuple[int, float, float]] = []
    for k, (start, end) in enumerate(frame.bars):
        if out and frame.chords[k].degree == frame.chords[k - 1].degree:
            out[-1] = (out[-1][0], out[-1][1], end)
        else:
            out.append((k, start, end))
    return out


def _held(part: str, base: float, octave: int = 0):
    def play(frame: Frame, rng: np.random.Generator) -> list[Note]:
        return [Note(start, end - start, pitch + octave, _loud(frame, base), part)
                for k, start, end in _runs(frame) for pitch in frame.chords[k].upper]
    return play


def brass(frame: Frame, rng: np.random.Generator) -> list[Note]:
    """Horns: two voices of the chord an octave down, struck on the first and third beats at the height of the piece."""
    out = []
    for k, (start, end) in enumerate(frame.bars):
        half = (end - start) / 2
        for pitch in frame.chords[k].upper[:2]:
            out += [Note(start, half * 1.45, pitch - 12, _loud(frame, 0.6), "brass"),
                    Note(start + half * 1.5, half * 0.48, pitch - 12, _loud(frame, 0.5), "brass")]
    return out


WALKS = (
    ((0, 1.5), (0, 0.5), (7, 1.0), (12, 1.0)), ((0, 1.0), (7, 1.0), (0, 1.0), (7, 1.0)),
    ((0, 2.0), (7, 1.5), (0, 0.5)), ((0, 0.75), (0, 0.75), (12, 0.5), (7, 1.0), (0, 1.0)),
)
"""What a bass does in a bar that moves: (semitones over the root, beats)."""


def bass(frame: Frame, rng: np.random.Generator) -> list[Note]:
    """The root, held when the piece is calm; with a fifth or an octave on the way when it moves."""
    out = []
    walk = WALKS[frame.style[2] % len(WALKS)]
    for k, start, end in _runs(frame):
        beat = frame.section.beat
        low = frame.chords[k].bass
        if frame.mood.tempo[1] < 85 or frame.section.intensity < 0.45 or (frame.last and k >= _final(frame)):
            out.append(Note(start, end - start, low, _loud(frame, 0.75), "bass"))
            continue
        at, n = start, 0
        while at < end - 0.25 * beat:
            over, length = walk[n % len(walk)]
            pitch = low if not over else low + over if low + over < 52 else low + over - 12
            out.append(Note(at, length * beat * 0.9, pitch, _loud(frame, 0.75 if n % len(walk) == 0 else 0.6), "bass"))
            at, n = at + length * beat, n + 1
    return out


def _broken(part: str, base: float, patterns: tuple[tuple[int, ...], ...], division: float, octave: int = 0):
    """Broken chords: a pattern indexes bass+12 (0) and the three upper voices (1–3, 4 an octave over the first)."""
    def play(frame: Frame, rng: np.random.Generator) -> list[Note]:
        out = []
        pattern = patterns[frame.style[0] % len(patterns)]
        for k, (start, end) in enumerate(frame.bars):
            chord = frame.chords[k]
            tones = (chord.bass + 12, *chord.upper, chord.upper[0] + 12, chord.upper[1] + 12)
            beat = frame.section.beat
            turn = pattern if k % 2 == 0 else (*pattern[:len(pattern) // 2], *pattern[len(pattern) // 2:][::-1])
            if frame.last and k >= _final(frame):
                # The final chord is rolled once, from below.
                if k == _final(frame):
                    out += [Note(start + 0.07 * n, end - start, tone + octave, _loud(frame, base) * (1 - 0.06 * n),
                                 part) for n, tone in enumerate(tones[:5])]
                continue
            count = round(frame.beats(k) / division)
            for n in range(count):
                index = turn[n % len(turn)]
                if index < 0:
                    continue
                accent = 1.0 if n == 0 else 0.86 if n % 2 == 0 else 0.74
                accent *= 1 + 0.08 * float(rng.standard_normal())
                out.append(Note(start + n * division * beat, division * beat * 2.2, tones[index] + octave,
                                min(max(_loud(frame, base) * accent, 0.05), 1.0), part))
        return out
    return play


def bells(frame: Frame, rng: np.random.Generator) -> list[Note]:
    """A high sparkle on the chord's top tones, at chance beats."""
    out = []
    for k, (start, _) in enumerate(frame.bars):
        beat = frame.section.beat
        places = rng.permutation(frame.beats(k) * 2)[:1 + int(frame.section.intensity > 0.5)]
        for place in sorted(int(p) for p in places):
            pitch = frame.chords[k].upper[int(rng.integers(3))] + 24
            out.append(Note(start + place * beat / 2, 1.5 * beat, pitch, _loud(frame, 0.4), "bells"))
    return out


def ostinato(frame: Frame, rng: np.random.Generator) -> list[Note]:
    """Short low strings in eighths: 3 + 3 + 2 accents, the fuel of epic and tense."""
    out = []
    for k, (start, _) in enumerate(frame.bars):
        if frame.last and k >= _final(frame):
            break
        step = frame.section.beat / 2
        low, fifth = frame.chords[k].bass + 12, frame.chords[k].bass + 19
        third = min((p for p in range(low + 2, low + 12) if p % 12 == frame.chords[k].classes[1]), default=low)
        for n, pitch in enumerate((low, low, fifth, low, low, third, fifth, low)[:2 * frame.beats(k)]):
            accent = 1.0 if n in (0, 3, 6) else 0.66
            out.append(Note(start + n * step, step * 0.72, pitch, _loud(frame, 0.7) * accent, "spiccato"))
    return out


Strokes = tuple[tuple[int, float, float], ...]
RHYTHM: dict[str, tuple[Strokes, ...]] = {
    # (drum, beat, velocity) in one bar of four beats
    "pulse": (((HEART, 0, 0.5), (RIM, 2.5, 0.25)), ((HEART, 0, 0.5), (HEART, 3.5, 0.3), (SHAKER, 2, 0.2)),
              ((RIM, 1.5, 0.22), (HEART, 2, 0.45), (RIM, 3, 0.2))),
    "heart": (((HEART, 0, 0.8), (HEART, 0.5, 0.5), (SHAKER, 1.5, 0.3), (HEART, 2, 0.7), (HEART, 2.5, 0.45),
               (SHAKER, 3.5, 0.35)),
              ((HEART, 0, 0.8), (RIM, 1, 0.3), (HEART, 1.5, 0.5), (RIM, 2, 0.25), (HEART, 3, 0.65), (RIM, 3.5, 0.3)),
              ((HEART, 0, 0.75), (SHAKER, 0.5, 0.25), (SHAKER, 1, 0.3), (TOM, 2, 0.4), (SHAKER, 2.5, 0.25),
               (HEART, 3.5, 0.6))),
    "taiko": (((TAIKO, 0, 0.95), (TOM, 0.75, 0.4), (TOM, 1.5, 0.65), (TAIKO, 2, 0.6), (TOM, 3, 0.7), (TOM, 3.5, 0.5)),
              ((TAIKO, 0, 0.95), (TOM, 1, 0.55), (TAIKO, 1.5, 0.6), (TOM, 2.5, 0.6), (TOM, 3, 0.45), (TOM, 3.5, 0.55)),
              ((TAIKO, 0, 0.9), (TAIKO, 0.5, 0.5), (TOM, 1, 0.5), (TAIKO, 2, 0.75), (TOM, 2.75, 0.4),
               (TOM, 3.25, 0.55))),
    "brush": (((KICK, 0, 0.5), (SHAKER, 1, 0.4), (SHAKER, 2, 0.3), (SHAKER, 3, 0.4)),
              ((KICK, 0, 0.5), (SHAKER, 0.5, 0.2), (SHAKER, 1, 0.38), (KICK, 2.5, 0.35), (SHAKER, 3, 0.4))),
    "light": (((KICK, 0, 0.7), (SHAKER, 0.5, 0.3), (CLAP, 1, 0.42), (SHAKER, 1.5, 0.35), (KICK, 2, 0.6),
               (SHAKER, 2.5, 0.3), (CLAP, 3, 0.45), (SHAKER, 3.5, 0.38)),
              ((KICK, 0, 0.7), (SHAKER, 1, 0.34), (KICK, 1.5, 0.45), (CLAP, 2, 0.4), (SHAKER, 3, 0.34),
               (KICK, 3.5, 0.4)),
              ((KICK, 0, 0.65), (RIM, 0.75, 0.28), (SHAKER, 1, 0.3), (RIM, 1.5, 0.3), (KICK, 2, 0.55), (RIM, 2.5, 0.3),
               (CLAP, 3, 0.42))),
    "lazy": (((KICK, 0, 0.6), (SHAKER, 0.5, 0.22), (SNARE, 1, 0.34), (SHAKER, 1.5, 0.25), (KICK, 2.5, 0.5),
              (SNARE, 3, 0.36), (SHAKER, 3.67, 0.25)),
             ((KICK, 0, 0.6), (SHAKER, 0.67, 0.22), (SNARE, 1, 0.34), (KICK, 1.67, 0.4), (KICK, 2, 0.5),
              (SNARE, 3, 0.36), (SHAKER, 3.5, 0.22))),
}


def rhythm(frame: Frame, rng: np.random.Generator) -> list[Note]:
    """Percussion, with a fill into the next section and a stroke on the first beat of a loud one."""
    written = RHYTHM.get(frame.mood.rhythm, ((),))
    pattern: Strokes = written[frame.style[1] % len(written)]
    out: list[Note] = []
    for k, (start, _) in enumerate(frame.bars):
        beat, count = frame.section.beat, frame.beats(k)
        if frame.last and k >= _final(frame):
            if frame.mood.rhythm == "taiko" and k == _final(frame):
                out += [Note(start, 1.0, TAIKO, 0.9, "drums"), Note(start, 2.0, CRASH, 0.5, "drums")]
            break
        fill = k == len(frame.bars) - 1 and not frame.last and len(frame.bars) > 2
        for drum, at, velocity in pattern:
            if at >= count or (fill and at >= count - 1):
                continue
            out.append(Note(start + at * beat, 0.5, drum, min(_loud(frame, velocity) * (1 + 0.07 * float(
                rng.standard_normal())), 1.0), "drums"))
        if fill and frame.mood.rhythm in ("taiko", "light"):
            drum = TOM if frame.mood.rhythm == "taiko" else SNARE
            out += [Note(start + (count - 1 + n / 4) * beat, 0.4, drum, _loud(frame, 0.35 + 0.13 * n), "drums")
                    for n in range(4)]
    if frame.mood.rhythm != "none" and frame.section.label == "climax":
        out.append(Note(frame.section.start, 2.5, CRASH, 0.7, "drums"))
    return out


PARTS = {
    "pad": _held("pad", 0.55), "strings": _held("strings", 0.6), "bass": bass, "brass": brass,
    "harp": _broken("harp", 0.6, ((0, 1, 2, 3, 4, 3, 2, 1), (0, 2, 3, 4, 5, 4, 3, 2), (0, 1, 3, 2, 4, 2, 3, 1),
                                  (0, -1, 1, 2, 3, -1, 4, 3)), 0.5),
    "guzheng": _broken("guzheng", 0.55, ((0, -1, 2, 3, -1, 1, 3, 4), (0, 2, 3, 4, -1, 3, -1, 2),
                                         (0, -1, -1, 1, 2, 3, 4, 5), (4, 3, 2, 1, -1, 0, -1, 2)), 0.5),
    "pluck": _broken("pluck", 0.55, ((0, 2, 1, 3, 2, 4, 3, 2), (0, -1, 2, 3, -1, 2, 3, 4), (0, 3, 2, 3, 1, 3, 2, 3),
                                     (0, 1, 2, -1, 3, 2, 1, -1)), 0.5, 12),
    "keys": _broken("keys", 0.5, ((0, 2, 3, 1, -1, 2, 3, -1), (0, -1, 1, 2, -1, 3, -1, 2), (0, 3, -1, 2, 3, -1, 2, 1)),
                    0.5),
    "piano": _broken("piano", 0.5, ((0, 1, 2, 3, 2, 1, 2, -1), (0, 2, 3, 2, 4, 2, 3, 2), (0, -1, 2, 1, 3, -1, 2, -1)),
                     0.5),
    "bells": bells, "ostinato": ostinato, "rhythm": rhythm,
}
