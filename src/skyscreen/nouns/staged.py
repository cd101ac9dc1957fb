"""What staging a shot gives: its world, its frames, and what is heard, measured and could not be had."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.world import World


@dataclass(frozen=True, slots=True)
class Event:
    """Something that sounds: a contact, a step, a splash. Feeds foley and the report."""

    frame: int
    """Frame of the take (head included)."""
    time: float
    """Seconds after that frame's start, [0, 1/fps)."""
    kind: Literal["impact", "roll", "scrape", "step", "splash", "wing", "engine", "creak", "break", "work", "call",
                  "hum"]
    """The last three: a deed that is heard, a beast's call, one sample of what sounds on and on."""
    a: str
    """Cast id or dressing name."""
    b: str
    """What it touched: cast id, 'ground', 'water'."""
    material_a: str
    material_b: str
    impulse: float
    """N·s."""
    mass: float
    """kg of the lighter body."""
    point: tuple[float, float, float]
    distance: float
    """Metres from the camera."""
    pan: float
    """−1 left … 1 right of the frame."""
    sound: str = ""
    """Which deed, call or hum (`catalogue.voices`, `nouns.keys.Noise`); of a hum, `impulse` is its speed in m/s."""


class Staged(Protocol):
    """What `stage(order)` returns."""

    @property
    def world(self) -> World: ...

    def frames(self, first: int = 0) -> Iterator[FrameState]:
        """States from frame `first` to the order's last. Pre-roll (physics to rest, foam, springs) runs before the
        first: bodies are the same wherever it begins, foam and spindrift only from frame 0."""
        ...

    @property
    def events(self) -> list[Event]:
        """Complete once `frames` is exhausted."""
        ...

    @property
    def physics(self) -> dict[str, Any]:
        """Measures of this shot: gravity fit, deepest interpenetration, floating draught … (complete after frames)."""
        ...

    @property
    def notes(self) -> list[str]:
        """What could not be staged as ordered, in words."""
        ...

    @property
    def opening(self) -> tuple[tuple[float, ...], ...]:
        """`Take.opening`."""
        ...
