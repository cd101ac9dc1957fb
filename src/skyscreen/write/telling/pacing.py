"""Time for what is said: a shot with a long line borrows from those that say nothing."""

from __future__ import annotations

from collections.abc import Sequence

LEAST = 0.65
"""Share of its time that a shot keeps at least."""


def paced(seconds: Sequence[float], needed: Sequence[float], fps: int) -> list[float]:
    """Durations with the same sum, in whole frames, in which each shot has what its line needs as far as there is time.

    Args:
        seconds: durations as they were shared out.
        needed: seconds of each shot's line with its breath; 0 without one.
    """
    frames = [round(row * fps) for row in seconds]
    wants = [max(-int(-need * fps // 1) - have, 0) for need, have in zip(needed, frames, strict=True)]
    spare = [max(have - max(int(LEAST * have) + 1, -int(-need * fps // 1)), 0)
             for need, have in zip(needed, frames, strict=True)]
    total = min(sum(wants), sum(spare))
    if not total:
        return list(seconds)
    got = _shared(total, wants)
    gave = _shared(total, spare)
    return [round((have + more - less) / fps, 6) for have, more, less in zip(frames, got, gave, strict=True)]


def _shared(total: int, weights: Sequence[int]) -> list[int]:
    """Whole numbers with the sum `total`, as nearly as can be in proportion to the weights, none above its own."""
    whole = sum(weights)
    out, owed, seen = [], 0, 0
    for weight in weights:
        seen += weight
        share = total * seen // whole - owed
        owed += share
        out.append(share)
    return out
