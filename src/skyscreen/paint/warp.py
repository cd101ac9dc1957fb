"""Motion vectors at work: carry pictures from frame to frame, and from the painter's rate back to the film's."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from skyscreen.paint.clip import Clip

Floats = NDArray[np.float32]
Frames = NDArray[np.uint8]


def before(motion: Floats) -> Floats:
    """(H, W, 2) x, y of where each pixel was a frame ago."""
    height, width = motion.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    return np.stack([x - motion[..., 0], y - motion[..., 1]], -1)


def sampled(picture: NDArray[np.floating], at: Floats) -> Floats:
    """(H, W, C) values at places x, y, bilinear, edges repeated."""
    height, width = picture.shape[:2]
    x, y = np.clip(at[..., 0], 0, width - 1.001), np.clip(at[..., 1], 0, height - 1.001)
    x0, y0 = x.astype(np.int32), y.astype(np.int32)
    fx, fy = (x - x0)[..., None], (y - y0)[..., None]
    x1, y1 = np.minimum(x0 + 1, width - 1), np.minimum(y0 + 1, height - 1)
    top = picture[y0, x0] * (1 - fx) + picture[y0, x1] * fx
    low = picture[y1, x0] * (1 - fx) + picture[y1, x1] * fx
    return (top * (1 - fy) + low * fy).astype(np.float32)


def seen_before(clip: Clip, frame: int) -> NDArray[np.bool_]:
    """(H, W) pixels of `frame` whose point was in the frame before: inside the picture, and of the same thing there."""
    place = before(clip.motion[frame])
    height, width = clip.ident.shape[1:]
    x, y = np.round(place[..., 0]).astype(int), np.round(place[..., 1]).astype(int)
    inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
    same = clip.ident[frame - 1][np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)] == clip.ident[frame]
    return inside & same


def carried(clip: Clip, picture: NDArray[np.floating], frame: int) -> tuple[Floats, NDArray[np.bool_]]:
    """A picture of frame − 1 as it must look in `frame`, and where that is known."""
    return sampled(picture, before(clip.motion[frame])), seen_before(clip, frame)


def chosen(count: int, fps: float, rate: float) -> list[int]:
    """Frames of the shot that are painted at the painter's rate, its first and last among them; all of them where the
    rates are within a third of each other: a model does not see that difference, and nothing has to be made up."""
    if fps <= rate * 4 / 3 or count < 3:
        return list(range(count))
    painted = max(round((count - 1) * rate / fps), 1)
    return sorted({round(k * (count - 1) / painted) for k in range(painted + 1)})


def retimed(clip: Clip, painted: Frames, frames: list[int]) -> Frames:
    """Painted pictures of some frames → of all. Between two of them each is carried along the exact motion: forwards
    from the earlier, backwards from the later, mixed by time and by which of them saw the point."""
    count = len(clip)
    if len(frames) == count:
        return painted
    out = np.zeros((count, *painted.shape[1:]), np.uint8)
    for k, (a, b) in enumerate(pairwise(frames)):
        out[a], out[b] = painted[k], painted[k + 1]
        ahead = _forwards(clip, painted[k].astype(np.float32), a, b)
        back = _backwards(clip, painted[k + 1].astype(np.float32), a, b)
        for n in range(a + 1, b):
            share = (n - a) / (b - a)
            (one, sure_one), (two, sure_two) = ahead[n], back[n]
            weight = np.where(sure_one & ~sure_two, 0.0, np.where(sure_two & ~sure_one, 1.0, share))[..., None]
            out[n] = np.round(one * (1 - weight) + two * weight).astype(np.uint8)
    return out


def _forwards(clip: Clip, picture: Floats, a: int, b: int) -> dict[int, tuple[Floats, NDArray[np.bool_]]]:
    """For frames between: where each pixel was in frame a, followed step by step."""
    place = _still(clip)
    sure = np.ones(place.shape[:2], bool)
    out = {}
    for n in range(a + 1, b):
        step = before(clip.motion[n])
        place, sure = sampled(place, step), (sampled(sure[..., None].astype(np.float32), step)[..., 0] > 0.5)
        sure &= seen_before(clip, n)
        out[n] = sampled(picture, place), sure
    return out


def _backwards(clip: Clip, picture: Floats, a: int, b: int) -> dict[int, tuple[Floats, NDArray[np.bool_]]]:
    """For frames between: where each pixel will be in frame b. The vectors look back, so the step ahead from n is
    found by two rounds of p ← here + motion_{n+1}(p)."""
    place = _still(clip)
    here = _still(clip)
    sure = np.ones(place.shape[:2], bool)
    out = {}
    for n in range(b - 1, a, -1):
        step = here
        for _ in range(2):
            step = here + sampled(clip.motion[n + 1], step)
        place, sure = sampled(place, step), sampled(sure[..., None].astype(np.float32), step)[..., 0] > 0.5
        height, width = clip.ident.shape[1:]
        x, y = np.round(step[..., 0]).astype(int), np.round(step[..., 1]).astype(int)
        inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
        same = clip.ident[n + 1][np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)] == clip.ident[n]
        sure &= inside & same
        out[n] = sampled(picture, place), sure
    return out


def _still(clip: Clip) -> Floats:
    height, width = clip.ident.shape[1:]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    return np.stack([x, y], -1)
