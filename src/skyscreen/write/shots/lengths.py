"""How many shots a film has and how long each lasts: by its length, by beat and by mood."""

from __future__ import annotations

from dataclasses import dataclass

from skyscreen.core.seeds import stream
from skyscreen.write.reading import Reading
from skyscreen.write.text.script import Item

AVERAGE = 5.6
"""Seconds of a shot in a minute: eleven shots."""
HOOK = 2.0
"""Seconds of the shot that has to stop a thumb."""
WEIGHT = {
    "establish": 1.15, "introduce": 1.0, "complicate": 0.9, "turn": 0.95, "resolve": 1.15,
    "hook": 0.5, "question": 1.15, "demonstrate": 1.0, "recap": 1.15, "tease": 0.8, "hero": 0.95, "place": 1.0,
    "name": 1.3,
}  # fmt: skip
"""Length of a beat: places need time, details little."""
PACE = {
    "epic": {"complicate": 0.82, "turn": 0.9, "resolve": 1.25},
    "tense": {"complicate": 0.78, "turn": 0.85, "resolve": 1.2},
    "playful": {"complicate": 0.9, "turn": 0.85},
    "melancholy": {"turn": 1.1, "resolve": 1.3},
}
"""Where a mood hurries or waits."""


@dataclass(frozen=True)
class Options:
    duration: float
    shots: int | None
    seed: int
    language: str
    fps: int = 24
    form: str = "story"
    aspect: float = 16 / 9
    """Width over height."""
    script: tuple[Item, ...] = ()
    """The shots of a script; empty: the text is none."""

    @property
    def hook(self) -> bool:
        """An upright film of at most a minute and a half is watched with a thumb over it."""
        return self.aspect < 0.8 and self.form == "story" and 6 <= self.duration <= 90


def how_many(options: Options) -> int:
    """4 s → 1 shot, 15 s → 4, 60 s → 11."""
    if options.shots is not None:
        return options.shots
    if options.duration < 6:
        return 1
    return max(2, min(round(options.duration / (AVERAGE if options.duration > 30 else 4.2)), 90))


def lengths(plan: list[str], reading: Reading, options: Options) -> list[float]:
    """Seconds of each shot, in whole frames, varied by beat and by the film's mood."""
    pace = PACE.get(reading.mood, {})
    raw = [
        WEIGHT[beat] * pace.get(beat, 1.0) * (0.93 + 0.14 * (stream(options.seed, "write", "length", k) % 100) / 99)
        for k, beat in enumerate(plan)
    ]
    total = round(options.duration * options.fps)
    if options.hook and plan[0] == "hook":
        rest = sum(raw[1:])
        raw[0] = min(raw[0], rest * HOOK / max(options.duration - HOOK, 0.1))
    exact = [total * value / sum(raw) for value in raw]
    frames = [int(value) for value in exact]
    # Largest remainders take the frames that rounding left over, so that the shots sum to the film exactly.
    for k in sorted(range(len(raw)), key=lambda k: (frames[k] - exact[k], k))[: total - sum(frames)]:
        frames[k] += 1
    return [round(max(value, 1) / options.fps, 6) for value in frames]
