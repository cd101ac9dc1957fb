"""Who owns every frame number: `schedule()` is pure, sums exactly and knows nothing of pixels.

Frames are whole numbers at the film's rate; ranges are half-open. The narrator decides: a shot is never shorter than
its line plus breath; the rest of the asked length is shared out in proportion to the written durations.
"""

from __future__ import annotations

from dataclasses import dataclass

from skyscreen.nouns.narration import Narration
from skyscreen.nouns.screenplay import Screenplay

LEAD = 0.35
"""Seconds of picture before the first word of a line: a cut and a voice at once feel rushed."""
TAIL = 0.45
"""Seconds of picture after the last word."""
SHORTEST = 12
"""Frames of the shortest shot."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One shot's place in the film."""

    shot: str
    scene: str
    start: int
    """First film frame."""
    end: int
    """One past the last film frame."""
    head: int
    """Extra frames rendered before `start`, for the transition in."""
    tail: int
    """Extra frames rendered after `end`, for the transition out."""
    transition: str
    """Kind of the transition out into the next slot."""
    speech: int | None = None
    """Film frame at which the line's first sample sounds, or None."""

    @property
    def frames(self) -> int:
        return self.end - self.start

    @property
    def rendered(self) -> int:
        """Frames of the take: head + body + tail."""
        return self.head + self.frames + self.tail


@dataclass(frozen=True, slots=True)
class Schedule:
    fps: int
    frames: int
    """Length of the film."""
    slots: tuple[Slot, ...]
    overrun: int = 0
    """Frames by which the narration forced the film over the asked length; 0 when it fits."""

    def slot(self, shot: str) -> Slot:
        return next(slot for slot in self.slots if slot.shot == shot)

    def seconds(self, frame: int) -> float:
        return frame / self.fps


def schedule(screenplay: Screenplay, narration: Narration) -> Schedule:
    """Give every shot its frames.

    The sum equals round(duration · fps) exactly unless the lines need more: then the lines win (law 6) and
    `overrun` says by how much.
    """
    shots = screenplay.shots()
    fps = screenplay.format.fps
    total = max(round(screenplay.format.duration * fps), 1)
    least = []
    for shot in shots:
        line = narration.line(shot.id)
        spoken = 0 if line is None else -int(-(line.duration + LEAD + TAIL) * fps // 1)
        least.append(max(spoken, min(SHORTEST, total // len(shots)), 1))
    frames = _share(total, [shot.duration for shot in shots], least)
    slots, at = [], 0
    scene_of = {shot.id: scene.id for scene in screenplay.scenes for shot in scene.shots}
    half = [_half(shots[k].transition.duration, fps, frames[k], frames[k + 1]) for k in range(len(shots) - 1)]
    for k, shot in enumerate(shots):
        line = narration.line(shot.id)
        slots.append(Slot(
            shot=shot.id, scene=scene_of[shot.id], start=at, end=at + frames[k],
            head=half[k - 1] if k else 0, tail=half[k] if k < len(half) else 0,
            transition=shot.transition.kind if k < len(half) else "cut",
            speech=None if line is None else at + round(LEAD * fps),
        ))
        at += frames[k]
    return Schedule(fps=fps, frames=at, slots=tuple(slots), overrun=max(at - total, 0))


def _half(seconds: float, fps: int, before: int, after: int) -> int:
    """Half a transition in frames: never more than a third of either shot."""
    return min(round(seconds * fps / 2), before // 3, after // 3)


def _share(total: int, wishes: list[float], least: list[int]) -> list[int]:
    """Whole numbers near `wishes` scaled to `total`, each at least `least`; they sum to max(total, sum(least))."""
    total = max(total, sum(least))
    free, given = set(range(len(wishes))), list(least)
    while free:
        # Shots whose fair share is under their least are fixed at it; the rest shares what is left.
        room = total - sum(given[k] for k in range(len(wishes)) if k not in free)
        weight = sum(wishes[k] for k in free)
        short = {k for k in free if room * wishes[k] / weight < least[k]}
        if not short:
            exact = {k: room * wishes[k] / weight for k in free}
            for k in free:
                given[k] = int(exact[k])
            # Largest remainders take the frames that rounding left over; ties go to the earlier shot.
            left = room - sum(given[k] for k in free)
            for k in sorted(free, key=lambda k: (given[k] - exact[k], k))[:left]:
                given[k] += 1
            break
        free -= short
    return given
