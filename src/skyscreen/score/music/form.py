"""Form: sections that begin on cuts, with a whole number of bars each, at a tempo whose beats meet the other cuts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from skyscreen.nouns.schedule import Schedule
from skyscreen.score.music.moods import Mood

BAR = 4
"""Beats."""
LONGEST = 17.0
"""Seconds after which a scene is divided at a cut."""
SHORTEST = 5.0
"""Seconds under which a scene joins the section before it."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the piece."""

    label: str
    start: float
    """Seconds; exactly a cut."""
    end: float
    beats: int
    """An even number; where it is no whole number of bars, the last bar is a short one that leads over the cut."""
    intensity: float
    """0–1."""
    final: bool = False
    """The film's last: its odd beats lengthen the last bar, so that the tonic can ring."""

    @property
    def beat(self) -> float:
        """Seconds of one beat: the tempo of this section."""
        return (self.end - self.start) / self.beats

    @property
    def bpm(self) -> float:
        return 60.0 / self.beat

    def bars(self) -> list[tuple[float, float]]:
        """(start, end) in seconds of every bar of four beats."""
        edges = [*range(0, self.beats, BAR), self.beats]
        if self.final and self.beats % BAR and len(edges) > 2:
            edges.pop(-2)
        return [(self.start + a * self.beat, self.start + b * self.beat) for a, b in pairwise(edges)]


def form(plan: Schedule, mood: Mood) -> tuple[Section, ...]:
    """Sections of the whole film, without gaps.

    The beat is the one within the mood's range whose beats lie nearest to the cuts; each section then bends it by a
    few per cent so that it holds whole bars: every section begins on a down-beat and a cut at once.
    """
    length = plan.frames / plan.fps
    cuts = [slot.start / plan.fps for slot in plan.slots]
    edges = _edges(plan, length)
    low, high = mood.tempo
    best: tuple[float, list[int]] = (float("inf"), [])
    for k in range(int((high - low) * 2) + 1):
        fits = [_beats(a, b, [c for c in cuts if a < c < b], low + k / 2) for a, b in pairwise(edges)]
        cost = sum(price for _, price in fits)
        if cost < best[0] - 1e-9:
            best = cost, [count for count, _ in fits]
    labels = _labels(len(edges) - 1)
    return tuple(Section(label, a, b, beats, _intensity(label, mood.energy), b == length)
                 for label, (a, b), beats in zip(labels, pairwise(edges), best[1], strict=True))


def _beats(start: float, end: float, cuts: Sequence[float], bpm: float) -> tuple[int, float]:
    """(beats, cost): bending the tempo costs, and so does every cut off the beat (in beats, squared), and a little a
    short bar."""
    around = (end - start) * bpm / 60
    options = []
    for count in sorted({max(2 * int(around / 2), 2), 2 * int(around / 2) + 2}):
        bend = count / max(around, 1e-6) - 1
        beat = (end - start) / count
        off = sum(min((c - start) / beat % 1, 1 - (c - start) / beat % 1) ** 2 for c in cuts)
        options.append((60 * bend**2 + off + 0.04 * (count % BAR > 0), count))
    cost, count = min(options)
    return count, cost


def _edges(plan: Schedule, length: float) -> list[float]:
    """Starts of the sections and the end: scene changes, long scenes divided, the last shot by itself."""
    slots = plan.slots
    edges = [0.0]
    for before, slot in pairwise(slots):
        at = slot.start / plan.fps
        new_scene = slot.scene != before.scene
        last = slot is slots[-1] and length - at >= 3.0
        long = slot.end / plan.fps - edges[-1] > LONGEST
        if (new_scene and at - edges[-1] >= SHORTEST) or (last and at - edges[-1] >= 2.0) or \
                (long and at - edges[-1] >= SHORTEST and length - at >= SHORTEST):
            edges.append(at)
    return [*edges, length]


def _labels(count: int) -> list[str]:
    """Introduction, theme, contrast … climax at about two thirds, return, close."""
    if count == 1:
        return ["theme"]
    if count == 2:
        return ["theme", "close"]
    if count == 3:
        return ["intro", "theme", "close"]
    middle = ["theme", "contrast", "development", "theme again", "contrast again"]
    labels = ["intro", *(middle[k % 5] for k in range(count - 2)), "close"]
    if count >= 5:
        labels[max(round(count * 0.62), 2)] = "climax"
        if labels[-2] != "climax":
            labels[-2] = "return"
    elif count == 4:
        labels[2] = "climax"
    return labels


def _intensity(label: str, energy: float) -> float:
    share = {"intro": 0.35, "theme": 0.62, "contrast": 0.55, "development": 0.78, "theme again": 0.72,
             "contrast again": 0.62, "climax": 1.0, "return": 0.7, "close": 0.6}[label]
    return share * (0.45 + 0.55 * energy)
