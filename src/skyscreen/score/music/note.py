"""One note."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    start: float
    """Seconds from the film's first frame, on the grid; the player adds the human error."""
    length: float
    """Seconds."""
    pitch: int
    """MIDI; for drums the number of the drum (see `drums`)."""
    velocity: float
    """0–1."""
    part: str
    """Instrument."""
    role: str = ""
    """'motif:plain' and so on for the lead."""
