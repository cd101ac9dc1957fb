"""Progress as plain values: a verb reports, whoever watches decides how it looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tick:
    """One step of work done."""

    verb: str
    """write, stage, shoot, score, cut, seal or storyboard."""
    item: str
    """A shot id, a stem, a file."""
    done: int
    """Frames (or steps) finished."""
    total: int
    """Frames (or steps) in all."""
    note: str = ""
    """Words for the log: 'restarted after a crash'."""


Watch = Callable[[Tick], None]


def silent(_: Tick) -> None:
    """The watcher that does not look."""
