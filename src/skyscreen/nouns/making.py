"""The making-of as a plan: which layer of the picture each frame of a shot shows. `shoot` draws it, `cut` names it."""

from __future__ import annotations

from dataclasses import dataclass

FILE = "making-of.mp4"
"""Its name in a film's folder."""
BUILD = ("wire", "depth", "objects", "normals", "light")
"""Layers before the finished picture, in the order in which they are shown."""
WORTH = ("wire", "light", "depth", "normals", "objects")
"""Which of them a short shot shows: the first few of this list."""
SHARE = 0.65
"""Of the shot's own frames; the rest is the finished picture's."""
LEAST = 0.7
"""Seconds that a layer needs to be read."""
WIPE = 0.45
"""Seconds in which an edge runs over the picture from the left."""


@dataclass(frozen=True, slots=True)
class Part:
    """One layer's time, in frames of the shot's own (handles not counted), half-open."""

    layer: str
    """One of BUILD, or 'picture'."""
    start: int
    end: int


def parts(frames: int, fps: int) -> tuple[Part, ...]:
    """The layers of a shot, the picture last; a shot too short for any shows the picture alone."""
    count = min(len(BUILD), int(SHARE * frames / (LEAST * fps)))
    shown = [layer for layer in BUILD if layer in WORTH[:count]]
    each = int(SHARE * frames / count) if count else 0
    made = [Part(layer, k * each, (k + 1) * each) for k, layer in enumerate(shown)]
    return (*made, Part("picture", count * each, frames))


def layers(plan: tuple[Part, ...], frame: int, fps: int) -> tuple[str, str, float]:
    """(layer that comes, layer that goes, share of the width that the coming one has, 0–1) on frame `frame` of the
    shot's own; in the handles the first and the last layer stand."""
    at = next((k for k in range(len(plan) - 1, -1, -1) if frame >= plan[k].start), 0)
    if at == 0:
        return plan[0].layer, plan[0].layer, 1.0
    t = min((frame - plan[at].start + 1) / max(WIPE * fps, 1.0), 1.0)
    return plan[at].layer, plan[at - 1].layer, t * t * (3 - 2 * t)
