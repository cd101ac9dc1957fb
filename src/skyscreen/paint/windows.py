"""A shot longer than a painter's clip is painted in windows: each begins with the tail of the one before, so that
matter and light go on, and ends by the painter's own frame rule."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from skyscreen.paint.protocol import Limits

Frames = NDArray[np.uint8]


@dataclass(frozen=True)
class Window:
    start: int
    """First frame of the shot that it paints."""
    frames: int
    """Frames asked of the painter: obeys its rule."""
    kept: int
    """Frames at its head that are painted already."""
    used: int
    """Frames of it, from its head on, that lie in the shot: the rest pads it to the rule."""


def planned(count: int, limits: Limits) -> list[Window]:
    """Windows over `count` frames. All but the last are as long as the painter can; the last is moved back so that it
    ends with the shot, where it then has more to begin with."""
    longest = limits.count(limits.longest)
    if count <= longest:
        return [Window(0, limits.count(count), 0, count)]
    keep = min(limits.keep, longest // 2)
    out = [Window(0, longest, 0, longest)]
    while out[-1].start + out[-1].used < count:
        end = out[-1].start + out[-1].used
        start = min(end - keep, count - longest)
        out.append(Window(start, longest, min(end - start, keep) if keep else 0, longest))
    return out


def padded(frames: Frames, window: Window) -> Frames:
    """The window's frames of a steering video; what lies past the shot repeats its last frame."""
    part = frames[window.start : window.start + window.used]
    rest = window.frames - len(part)
    return np.concatenate([part, np.repeat(part[-1:], rest, 0)]) if rest > 0 else part


def joined(windows: list[Window], painted: list[Frames], count: int) -> Frames:
    """(count, H, W, 3): where windows overlap the newer fades in over the older, linearly."""
    height, width = painted[0].shape[1:3]
    out = np.zeros((count, height, width, 3), np.uint8)
    end = 0
    for window, frames in zip(windows, painted, strict=True):
        stop = window.start + window.used
        both = max(end - window.start, 0)
        for k in range(window.used):
            at = window.start + k
            if at < end:
                share = (k + 1) / (both + 1)
                mixed = out[at].astype(np.float32) * (1 - share) + frames[k].astype(np.float32) * share
                out[at] = np.round(mixed).astype(np.uint8)
            else:
                out[at] = frames[k]
        end = max(end, stop)
    return out


def seams(windows: list[Window]) -> list[int]:
    """Frames at which a newer window alone begins to show."""
    return [a.start + a.used for a, _ in pairwise(windows)]
