"""How much room a thing takes and gives: its own breadth, and that of its top and of its inside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from skyscreen.forge import build

WALL = 0.8
"""Share of a vessel's outer breadth that is hollow."""
ROUND = 1.6
"""Longer by its breadth than this, a vessel is long (a bathtub); else it is round and what is longer is its handle."""
PERCHED = 0.35
"""Share of a bird's breadth at rest that is left when it folds its wings."""
PERSON = (0.55, 1.7, 0.4)
"""Metres across, up and along of somebody with the arms down: bodies are modelled with the arms held out."""
BACK = 0.7
"""Share of an animal's length that is its back."""


@dataclass(frozen=True)
class Span:
    """Metres, before any scale."""

    long: float
    """The longer of its two breadths on the ground."""
    short: float
    tall: float

    def share(self, other: Span) -> float:
        """The scale at which the other stands in this breadth, turned as it fits."""
        return min(self.long / max(other.long, 1e-6), self.short / max(other.short, 1e-6))


@lru_cache(maxsize=512)
def _size(name: str, kind: str, params: tuple[tuple[str, Any], ...]) -> tuple[float, float, float]:
    if kind == "person":
        return PERSON
    size = build.model(name, dict(params)).size
    return (size[0] * PERCHED, size[1], size[2]) if kind == "bird" else size


def _span(wide: float, tall: float, deep: float) -> Span:
    return Span(max(wide, deep), min(wide, deep), tall)


def taken(name: str, kind: str, params: Mapping[str, Any] | None = None) -> Span:
    """What a thing takes where it stands."""
    return _span(*_size(name, kind, tuple(sorted((params or {}).items()))))


def top(name: str, kind: str, params: Mapping[str, Any] | None = None) -> Span:
    """What a thing can bear: the whole of its breadth, of an animal its back."""
    wide, tall, deep = _size(name, kind, tuple(sorted((params or {}).items())))
    return _span(wide, tall, BACK * deep if kind in ("quadruped", "swimmer", "bird") else deep)


def hollow(name: str, kind: str, params: Mapping[str, Any] | None = None) -> Span:
    """What goes into a thing."""
    wide, tall, deep = (WALL * size for size in _size(name, kind, tuple(sorted((params or {}).items()))))
    outer = _span(wide, tall, deep)
    return outer if outer.long > ROUND * outer.short else Span(outer.short, outer.short, tall)
