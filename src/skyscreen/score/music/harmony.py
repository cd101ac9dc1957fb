"""Harmony: a chord a bar, and how the voices walk from one to the next."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise, product

import numpy as np

from skyscreen.score.music.form import Section
from skyscreen.score.music.moods import MODES, PENTATONIC, Mood


@dataclass(frozen=True, slots=True)
class Chord:
    """One bar's harmony."""

    degree: int
    """1–7."""
    classes: tuple[int, ...]
    """Pitch classes, root first."""
    bass: int
    """MIDI."""
    upper: tuple[int, int, int]
    """MIDI, ascending: alto to soprano."""


def degree_pitch(mood: Mood, tonic: int, degree: int, *, pentatonic: bool | None = None) -> int:
    """MIDI of a scale degree counted from 0 (tonic), over any number of octaves."""
    five = mood.pentatonic if pentatonic is None else pentatonic
    scale = PENTATONIC["major" if MODES[mood.mode][2] == 4 else "minor"] if five else MODES[mood.mode]
    octave, step = divmod(degree, len(scale))
    return tonic + 12 * octave + scale[step]


def triad(mood: Mood, tonic: int, degree: int) -> tuple[int, ...]:
    """Pitch classes, root first. The dominant of a minor key has the raised leading note; a pentatonic piece has its
    thirds only where the scale has them, else the second or fourth in their place."""
    scale = MODES[mood.mode]
    minor = scale[2] == 3
    tones = [scale[(degree - 1 + k) % 7] for k in (0, 2, 4)]
    if degree == 5 and minor and not mood.pentatonic:
        tones[1] = 11
    fifth = (tones[2] - tones[0]) % 12
    if fifth == 6:  # a diminished triad in a film's bed sounds like a mistake: take its fifth up to a perfect one
        tones[2] = (tones[0] + 7) % 12
    if mood.pentatonic:
        allowed = PENTATONIC["minor" if minor else "major"]
        if tones[1] not in allowed:
            tones[1] = (tones[0] + 2) % 12 if (tones[0] + 2) % 12 in allowed else (tones[0] + 5) % 12
    return tuple((tonic + tone) % 12 for tone in tones)


def degrees(sections: tuple[Section, ...], mood: Mood, rng: np.random.Generator) -> list[list[int]]:
    """Scale degrees bar by bar. The same progression carries every theme; a section leads into the next with the
    dominant; the last ends with the mood's cadence."""
    order = [int(k) for k in rng.permutation(len(mood.progressions))]
    theme, other, third = (mood.progressions[order[k % len(order)]] for k in range(3))
    by_label = {"contrast": (other, theme), "contrast again": (other, third), "development": (third, other),
                "climax": (theme, third)}
    out: list[list[int]] = []
    for k, section in enumerate(sections):
        pair = by_label.get(section.label, (theme, other))
        bars = [pair[i // 4 % 2][i % 4] for i in range(len(section.bars()))]
        if k == 0:
            bars[0] = 1
        if k + 1 < len(sections):
            if len(bars) > 1:
                bars[-1] = 5 if mood.cadence[1] == 5 else 7
        else:
            tail = list(mood.cadence[-min(len(bars), 3):])
            # In a long close the tonic stands for two bars, so that it can ring out.
            if len(bars) >= 5:
                tail.append(1)
            bars[-len(tail):] = tail
        out.append(bars)
    return out


def chords(sequence: list[int], mood: Mood, tonic: int) -> list[Chord]:
    """Voice a sequence: each upper voice moves as little as it can, outer voices without parallel fifths or octaves."""
    out: list[Chord] = []
    for k, degree in enumerate(sequence):
        classes = triad(mood, tonic, degree)
        bass = _bass(classes[0], tonic, out[-1].bass if out else None)
        if out and out[-1].degree == degree:
            out.append(out[-1])
            continue
        last = k == len(sequence) - 1
        best = min(_voicings(classes), key=lambda upper: (_cost(upper, bass, out[-1] if out else None,
                                                                classes, tonic % 12, last), upper))
        out.append(Chord(degree, classes, bass, best))
    return out


def _bass(root: int, tonic: int, before: int | None) -> int:
    low = [pitch for pitch in range(33, 50) if pitch % 12 == root]
    return min(low, key=lambda pitch: (abs(pitch - (before if before is not None else tonic)), pitch))


def _voicings(classes: tuple[int, ...]) -> list[tuple[int, int, int]]:
    pools = [[pitch for pitch in range(53, 77) if pitch % 12 in classes]] * 3
    return [(a, b, c) for a, b, c in product(*pools)
            if a < b < c and c - a <= 16 and b - a <= 9 and c - b <= 9 and {a % 12, b % 12, c % 12} == set(classes)]


def _cost(upper: tuple[int, int, int], bass: int, before: Chord | None, classes: tuple[int, ...], tonic: int,
          last: bool) -> float:
    cost = 0.15 * abs(sum(upper) / 3 - 64)
    if before is not None:
        moves = [b - a for a, b in zip(before.upper, upper, strict=True)]
        cost += sum(abs(move) for move in moves) + 2.0 * sum(abs(move) > 5 for move in moves)
        cost += _parallel(before, upper, bass)
    if last and upper[2] % 12 != tonic:
        cost += 6.0
    return cost


def _parallel(before: Chord, upper: tuple[int, int, int], bass: int) -> float:
    """5 for each fifth or octave between the bass and an upper voice that moves in parallel, 40 for the top: with 12
    two of fifty epic pieces had it twice."""
    cost = 0.0
    for voice in range(3):
        old, new = (before.upper[voice] - before.bass) % 12, (upper[voice] - bass) % 12
        if old == new and old in (0, 7) and upper[voice] != before.upper[voice] and bass != before.bass:
            cost += 40.0 if voice == 2 else 5.0
    return cost


def parallels(line: list[Chord]) -> int:
    """Parallel fifths and octaves between the outer voices (a measure for tests)."""
    return sum(
        1 for a, b in pairwise(line)
        if (a.upper[2] - a.bass) % 12 == (b.upper[2] - b.bass) % 12 in (0, 7)
        and a.upper[2] != b.upper[2] and a.bass != b.bass)
