"""What the narrator says, and when each word falls. Audio is the clock (law 6)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Word:
    """One spoken word (one or two characters in Chinese) inside its line."""

    text: str
    start: float
    """Seconds from the start of the line's sound."""
    end: float


@dataclass(frozen=True, slots=True)
class Line:
    """One shot's narration, spoken."""

    shot: str
    text: str
    duration: float
    """Seconds of sound, silence trimmed at both ends."""
    words: tuple[Word, ...]
    wav: Path | None
    """48 kHz mono float WAV in the working folder."""


@dataclass(frozen=True, slots=True)
class Narration:
    """All lines, at most one a shot; empty when the film has no voice."""

    engine: str
    """'espeak-ng 1.51', or 'none'."""
    language: str
    lines: tuple[Line, ...] = ()
    notes: tuple[str, ...] = ()

    def line(self, shot: str) -> Line | None:
        return next((line for line in self.lines if line.shot == shot), None)
