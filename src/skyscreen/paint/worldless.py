"""Clips without a world: words alone, or from a picture, to a picture, on from a video, up to a video, between two,
round in a ring; and single pictures. All are one thing: frames that are kept at the head, frames to invent, frames that
are kept at the tail, cut into the painter's windows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.errors import Missing
from skyscreen.paint import check, soundtrack, windows
from skyscreen.paint.keeping import Made, kept_or_painted
from skyscreen.paint.protocol import Limits, Painter, Request
from skyscreen.paint.shot import RETAKES, fresh_seed

Frames = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Wish:
    """What is wanted, at the painter's size and rate."""

    words: str
    frames: int
    """To invent; rounded up to the painter's rule."""
    width: int
    height: int
    seed: int = 0
    head: Frames | None = None
    """(k, H, W, 3) that the clip goes on from; its last frames are kept."""
    tail: Frames | None = None
    """(k, H, W, 3) that it leads to; its first frames are kept."""
    loop: bool = False
    """The last frame goes over into the first."""
    negative: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Drawn:
    frames: Frames
    """(T, H, W, 3): head, what was invented, tail."""
    invented: list[tuple[int, int]]
    """Half-open ranges of it that the painter made."""
    notes: list[str]
    sound: NDArray[np.float32] | None = None
    """(samples, 2) at 48 kHz over all frames, silent over those that were given; None of a painter without sound."""


def drawn(
    painter: Painter, wish: Wish, keep: Path | None = None, told: Callable[[int, int], None] = lambda done, of: None
) -> Drawn:
    """Draw a clip.

    Args:
        keep: folder of windows and latents, so that a stop loses one window.

    Raises:
        Missing: the painter cannot begin or end with pictures.
    """
    _able(painter.limits, wish)
    if not wish.loop:
        return _between(painter, wish, keep, told)
    first, heard = wish.head, None
    if first is None or len(first) < 2:
        begun = _between(painter, replace(wish, loop=False), keep, told)
        first, heard = begun.frames, begun.sound
    ring = _between(painter, replace(wish, loop=False, head=first, tail=first, seed=wish.seed + 1), keep, told)
    start, stop = ring.invented[0]
    made = [(0, len(first)), (start, stop)] if first is not wish.head else [(start, stop)]
    sound = None if ring.sound is None else ring.sound[: round(stop / painter.limits.rate * soundtrack.RATE)]
    if sound is not None and heard is not None:
        sound[: len(heard)] = heard
    return Drawn(ring.frames[:stop], made, ring.notes, sound)


def _able(limits: Limits, wish: Wish) -> None:
    given = wish.head is not None
    if given and not limits.first:
        raise Missing(f"painter {limits.name}", "cannot begin with a picture", "Choose another painter")
    if (wish.tail is not None or wish.loop) and not limits.last:
        raise Missing(f"painter {limits.name}", "cannot end with a picture", "Choose one that can, as wan-vace-1.3b")


def _between(painter: Painter, wish: Wish, keep: Path | None, told: Callable[[int, int], None]) -> Drawn:
    limits = painter.limits
    none = np.zeros((0, wish.height, wish.width, 3), np.uint8)
    head = none if wish.head is None else wish.head[len(wish.head) - limits.kept(len(wish.head)) :]
    tail = none if wish.tail is None else wish.tail[: limits.kept(len(wish.tail))]
    count = len(head) + wish.frames + len(tail)
    if count <= limits.longest:
        count = limits.count(count)
    plan = windows.planned(count, limits)
    notes: list[str] = []
    rows: list[Made] = []
    for k, window in enumerate(plan):
        before = rows[-1].frames[plan[k - 1].used - window.kept : plan[k - 1].used] if window.kept else head
        request = Request(wish.words, window.frames, wish.width, wish.height, 0, head=before if len(before) else None,
                          tail=tail if len(tail) and k == len(plan) - 1 else None, negative=wish.negative,
                          more=wish.more)  # fmt: skip
        for take in range(1 + RETAKES):
            part = replace(request, seed=fresh_seed(fresh_seed(wish.seed, take), k))
            row = kept_or_painted(painter, part, keep)
            faults = check.unsound(row.frames)
            if not faults:
                break
            notes.append(f"window {k + 1}, take {take + 1}: {'; '.join(faults)}")
        rows.append(row)
        told(k + 1, len(plan))
    whole = windows.joined(plan, [row.frames for row in rows], count)[len(head) : count - len(tail)]
    led = wish.head if wish.head is not None else head
    after = wish.tail if wish.tail is not None else tail
    made = (len(led), len(led) + len(whole))
    frames = np.concatenate([led, whole, after])
    return Drawn(frames, [made], notes, _heard(rows, plan, count, limits.rate, len(head), made, len(frames)))


def _heard(rows: list[Made], plan: list[windows.Window], count: int, rate: float, head: int, made: tuple[int, int],
           frames: int) -> NDArray[np.float32] | None:  # fmt: skip
    """The sound of what was invented, at its place in the clip."""
    whole = soundtrack.joined(plan, rows, count, rate)
    if whole is None:
        return None
    start, stop = (round(frame / rate * soundtrack.RATE) for frame in made)
    first = round(head / rate * soundtrack.RATE)
    out = np.zeros((round(frames / rate * soundtrack.RATE), 2), np.float32)
    out[start:stop] = soundtrack.fitted(whole[first:], stop - start)
    return out
