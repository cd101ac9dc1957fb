"""Who owns every frame number: `schedule()` is pure, sums exactly and knows nothing of pixels.

Frames are whole numbers at the film's rate; ranges are half-open. The narrator decides: a shot is never shorter than
its line plus breath. `fit` shares the rest of the asked length out once, when the screenplay is written.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil

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
    words: tuple[tuple[str, float, float], ...] = ()
    """The line's words, each from … to in seconds after the shot's own first frame."""

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

    def lap(self, index: int) -> int:
        """Frames that a transition takes on each side of the cut after slot `index`: the shorter of the two handles
        that meet there."""
        met = self.slots[index : index + 2]
        return min(met[0].tail, met[1].head) if len(met) == 2 else 0

    def only(self, shots: set[str]) -> Schedule:
        """These shots alone, one after the other; where neighbours were parted, a cut."""
        kept: list[Slot] = []
        for k, slot in enumerate(self.slots):
            if slot.shot in shots:
                meets = k + 1 < len(self.slots) and self.slots[k + 1].shot in shots
                at = kept[-1].end if kept else 0
                kept.append(replace(slot, start=at, end=at + slot.frames, speech=None,
                                    transition=slot.transition if meets else "cut"))
        return Schedule(self.fps, kept[-1].end if kept else 0, tuple(kept))

    def seconds(self, frame: int) -> float:
        return frame / self.fps


def fit(screenplay: Screenplay, narration: Narration) -> Screenplay:
    """A freshly written screenplay whose shots last exactly the asked time and hold their lines.

    Durations become whole frames. A screenplay edited by hand is never fitted: its durations are its own.
    """
    fps, shots = screenplay.format.fps, screenplay.shots()
    total = max(round(screenplay.format.duration * fps), len(shots))
    least = [max(spoken(narration, shot.id, fps), min(SHORTEST, total // len(shots))) for shot in shots]
    shares = _share(total, [shot.duration for shot in shots], least)
    frames = {shot.id: share for shot, share in zip(shots, shares, strict=True)}
    scenes = [scene.model_copy(update={"shots": [
        shot.model_copy(update={"duration": round(frames[shot.id] / fps, 6)}) for shot in scene.shots
    ]}) for scene in screenplay.scenes]
    return screenplay.model_copy(update={"scenes": scenes})


def schedule(screenplay: Screenplay, narration: Narration) -> Schedule:
    """Give every shot its frames.

    A shot lasts its written duration, rounded to whole frames by itself, so that inserting a shot changes no other one.
    A line that needs more wins (law 6), and `overrun` says by how many frames the film passed the asked length.
    """
    shots, fps = screenplay.shots(), screenplay.format.fps
    frames = [max(round(shot.duration * fps), spoken(narration, shot.id, fps), 1) for shot in shots]
    scene_of = {shot.id: scene.id for scene in screenplay.scenes for shot in scene.shots}
    half = [round(shot.transition.duration * fps / 2) for shot in shots[:-1]]
    slots, at = [], 0
    for k, shot in enumerate(shots):
        slots.append(Slot(
            shot=shot.id, scene=scene_of[shot.id], start=at, end=at + frames[k],
            # A handle is never longer than a third of its own shot; the reel uses the shorter of the two that meet.
            head=min(half[k - 1], frames[k] // 3) if k else 0,
            tail=min(half[k], frames[k] // 3) if k < len(half) else 0,
            transition=shot.transition.kind if k < len(half) else "cut",
            speech=None if narration.line(shot.id) is None else at + round(LEAD * fps),
            words=_words(narration, shot.id, round(LEAD * fps) / fps),
        ))
        at += frames[k]
    asked = round(screenplay.format.duration * fps)
    return Schedule(fps=fps, frames=at, slots=tuple(slots), overrun=max(at - asked, 0))


def spoken(narration: Narration, shot: str, fps: int) -> int:
    """Frames that a shot's line needs, breath included; 0 without a line."""
    line = narration.line(shot)
    return 0 if line is None else ceil((line.duration + LEAD + TAIL) * fps)


def _words(narration: Narration, shot: str, lead: float) -> tuple[tuple[str, float, float], ...]:
    """`lead`: seconds of the shot before the line sounds. Milliseconds are enough, and equal on every machine."""
    line = narration.line(shot)
    words = () if line is None else line.words
    return tuple((word.text, round(word.start + lead, 3), round(word.end + lead, 3)) for word in words)


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
