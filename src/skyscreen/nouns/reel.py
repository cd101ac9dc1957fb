"""The reel: what `cut` lays over and between clean takes, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from skyscreen.nouns.schedule import Schedule
from skyscreen.nouns.take import Take


@dataclass(frozen=True, slots=True)
class Caption:
    """A line or two of text under the picture; film frames, half-open."""

    start: int
    end: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """Words set on the picture."""

    start: int
    end: int
    text: str
    role: str
    """title, lower, end, label, or layer (the making-of's small words)."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """Words beside a thing, with a thin line to it, that go where it goes."""

    start: int
    end: int
    text: str
    path: tuple[tuple[int, float, float], ...]
    """(film frame, x, y), rising frames; x and y from 0 to 1 from the top left."""
    rank: int = 0
    """Which of the pointers of its shot it is: each stands higher than the one before."""
    part: bool = False
    """It points at a part of a thing: `left` and `lift` say where its words stand."""
    left: bool = False
    """The words stand to the left of the ring."""
    lift: float = 0.0
    """How far the words stand above the ring, in shares of the picture's height."""


@dataclass(frozen=True)
class Reel:
    """Everything the finishing encode needs."""

    plan: Schedule
    takes: dict[str, Take]
    captions: tuple[Caption, ...]
    cards: tuple[Card, ...]
    language: str
    burn_captions: bool
    grain: float = 0.012
    """Standard deviation of the film grain, 0–1; 0 for drawn looks."""
    seed: int = 0
    width: int = 0
    """Size of the film in pixels; 0: the size of the first take. Takes of another size are scaled (Lanczos)."""
    height: int = 0
    pointers: tuple[Pointer, ...] = ()


@dataclass(frozen=True)
class Film:
    """A finished film's folder."""

    folder: Path
    video: Path
    report: Path
