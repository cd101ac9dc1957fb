"""Labels of a diagram: when each stands on the picture, and the way of the thing that it points at."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from skyscreen.cut.captioning import plain
from skyscreen.nouns.reel import Pointer
from skyscreen.nouns.schedule import Schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.take import Take

BREATH = 0.6
"""Seconds of picture before a label comes, and half of it after it has left."""
SMALLEST = 0.0002
"""Share of the picture under which there is nothing to point at: 400 pixels of a 1080p frame."""
SPAN = 3
"""Counted frames that a place is the mean of: a limb that swings does not shake the words."""

LEADING, RISE, HIGHEST, LOWEST = 0.085, 0.04, 0.1, 0.78
"""Shares of the picture's height: between the words of two parts, from a part up to its words, and the highest and the
lowest line of such words; under it stand the captions."""

Path = Sequence[tuple[int, float, float]]


def pointers(screenplay: Screenplay, plan: Schedule, takes: Mapping[str, Take]) -> tuple[Pointer, ...]:
    """One pointer a label whose member is seen."""
    out = []
    for shot in screenplay.shots():
        slot = plan.slot(shot.id)
        seen = {row.member: row for row in takes[shot.id].coverage} if shot.labels else {}
        start = slot.start + round(BREATH * plan.fps)
        end = slot.end - slot.tail - round(BREATH * plan.fps / 2)
        for label in shot.labels:
            row, words = seen.get(label.member), plain(label.text)
            trail = row.points.get(label.part, row.trail) if row is not None else ()
            if row is None or not trail or row.mean_area < SMALLEST or not words or end - start < plan.fps:
                continue
            shift = slot.start - slot.head
            path = tuple((int(frame) + shift, x, y) for frame, x, y in _smooth(trail))
            rank = sum(p.start == start for p in out)
            out.append(Pointer(start, end, words, path, rank, part=bool(label.part)))
    return _spread(out)


def _spread(row: Sequence[Pointer]) -> tuple[Pointer, ...]:
    """Words of parts stand outside, left of what is left and right of what is right, one above the other.

    A shot's words keep `LEADING` of the picture's height between them; each lies as near the height of its part as that
    allows.
    """
    out = list(row)
    for start in {p.start for p in row if p.part}:
        mine = [k for k, p in enumerate(row) if p.start == start and p.part]
        middle = sum(_mean(row[k])[0] for k in mine) / len(mine)
        for left in (True, False):
            side = sorted((k for k in mine if (_mean(row[k])[0] < middle) == left), key=lambda k: _mean(row[k])[1])
            heights: list[float] = []
            for k in side:
                heights.append(max(_mean(row[k])[1] - RISE, heights[-1] + LEADING if heights else HIGHEST))
            over = max(heights[-1] - LOWEST, 0.0) if heights else 0.0
            for n, k in enumerate(side):
                level = max(heights[n] - over, HIGHEST + LEADING * n)
                out[k] = replace(row[k], left=left, lift=_mean(row[k])[1] - level)
    return tuple(out)


def _mean(pointer: Pointer) -> tuple[float, float]:
    return (sum(x for _, x, _ in pointer.path) / len(pointer.path),
            sum(y for _, _, y in pointer.path) / len(pointer.path))  # fmt: skip


def _smooth(trail: Sequence[tuple[float, float, float]]) -> list[tuple[float, float, float]]:
    """Each place the mean of itself and its neighbours."""
    half = SPAN // 2
    out = []
    for k, (frame, _, _) in enumerate(trail):
        near = trail[max(k - half, 0) : k + half + 1]
        out.append((frame, sum(p[1] for p in near) / len(near), sum(p[2] for p in near) / len(near)))
    return out


def way(path: Path, frame: int) -> tuple[float, float]:
    """(x, y) at a film frame, straight between the places of a path; its ends hold."""
    k = bisect_right([at for at, _, _ in path], frame)
    if k == 0 or k == len(path):
        return path[min(k, len(path) - 1)][1:]
    (t0, x0, y0), (t1, x1, y1) = path[k - 1], path[k]
    share = (frame - t0) / max(t1 - t0, 1)
    return x0 + share * (x1 - x0), y0 + share * (y1 - y0)
