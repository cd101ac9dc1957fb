"""How well cuts were found, against labels."""

from __future__ import annotations

from collections.abc import Sequence

from skyscreen.data.curate.cuts import Cut


def f1(found: Sequence[Cut], truth: Sequence[Cut], tolerance: int = 2) -> tuple[float, int, int, int]:
    """F1 with its counts; a cut that was found answers for one label at most, and hits where the two touch.

    Args:
        tolerance: frames by which they may miss one another (ClipShots and AutoShot allow as much).

    Returns:
        F1 (1 where nothing was to be found and nothing was), hits, false alarms, misses.
    """
    free = list(found)
    hits = 0
    for label in truth:
        best = next((cut for cut in free if cut.first - tolerance <= label.end
                     and label.first <= cut.end + tolerance), None)
        if best is not None:
            free.remove(best)
            hits += 1
    misses = len(truth) - hits
    total = 2 * hits + len(free) + misses
    return (2 * hits / total if total else 1.0), hits, len(free), misses
