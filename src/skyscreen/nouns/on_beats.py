"""Cuts moved onto the beats of a song that was there before the film."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from skyscreen.nouns.narration import Narration
from skyscreen.nouns.schedule import SHORTEST, spoken
from skyscreen.nouns.screenplay import Screenplay

STRONG = 0.6
"""Distance to a bar's first beat counts so much less than to another beat."""


def on_beats(screenplay: Screenplay, narration: Narration, beats: Sequence[float], bars: Sequence[float]
             ) -> tuple[Screenplay, int]:
    """A fitted screenplay whose cuts lie on beats, and how many do. The film's length stays; no shot becomes shorter
    than its line, or moves its cut by more than a bar would.

    Args:
        beats, bars: seconds from the film's start.
    """
    fps, shots = screenplay.format.fps, screenplay.shots()
    frames = [round(shot.duration * fps) for shot in shots]
    least = [max(spoken(narration, shot.id, fps), min(SHORTEST, frames[k])) for k, shot in enumerate(shots)]
    total = sum(frames)
    strong = {round(bar * fps) for bar in bars}
    marks = sorted({round(beat * fps) for beat in beats})
    reach = _reach(marks)
    starts, landed = [0], 0
    for k in range(1, len(shots)):
        planned = sum(frames[:k])
        low, high = starts[-1] + least[k - 1], total - sum(least[k:])
        able = [mark for mark in marks if low <= mark <= high and abs(mark - planned) <= reach]
        if able:
            starts.append(min(able, key=lambda mark: (abs(mark - planned) * (STRONG if mark in strong else 1), mark)))
            landed += 1
        else:
            starts.append(min(max(planned, low), max(high, low)))
    lengths = [b - a for a, b in zip(starts, [*starts[1:], total], strict=True)]
    given = {shot.id: length for shot, length in zip(shots, lengths, strict=True)}
    scenes = [scene.model_copy(update={"shots": [
        shot.model_copy(update={"duration": round(given[shot.id] / fps, 6)}) for shot in scene.shots]})
        for scene in screenplay.scenes]
    return screenplay.model_copy(update={"scenes": scenes}), landed


def _reach(marks: Sequence[int]) -> int:
    """Frames that a cut may move: four beats."""
    steps = sorted(b - a for a, b in pairwise(marks))
    return 4 * steps[len(steps) // 2] if steps else 0
