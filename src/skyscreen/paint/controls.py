"""Passes → the pictures that steer a painter. Each control model was trained on what an estimator makes of real video;
these are the same drawings made exactly."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray

from skyscreen.paint.clip import Clip, Floats, sky

Frames = NDArray[np.uint8]


def drawn(clip: Clip, kind: str) -> Frames:
    """(T, H, W, 3) of one of `protocol.CONTROLS`."""
    return DRAW[kind](clip)


def depth(clip: Clip) -> Frames:
    """Inverse depth over the whole shot, near white, as MiDaS and Depth Anything give it: one scale for all frames, or
    the picture would breathe. The nearest and farthest 1 % (of every third pixel each way) do not set the scale."""
    some = clip.depth[:, ::3, ::3]
    seen = 1.0 / np.maximum(some[~sky(some)], 0.05)
    low, high = np.percentile(seen, (1, 99)) if seen.size else (0.0, 1.0)
    reach = np.float32(max(high - low, 1e-6))

    def tone(far: Floats) -> Floats:
        near = np.float32(1.0) / np.maximum(far, np.float32(0.05))
        return np.where(sky(far), np.float32(0), np.clip((near - np.float32(low)) / reach, 0, 1))

    return _grey(tone(far) for far in clip.depth)


def scribble(clip: Clip) -> Frames:
    """White lines on black where one thing ends (another id, a step in depth) or a surface folds (its normal turns)."""
    return _grey(edges(clip.take(k, k + 1))[0].astype(np.float32) for k in range(len(clip)))


def edges(clip: Clip) -> NDArray[np.bool_]:
    """(T, H, W) of outlines and folds."""
    far = np.log(np.minimum(clip.depth, np.float32(1e4)) + np.float32(0.1))
    solid = ~sky(clip.depth)
    out = np.zeros(clip.depth.shape, bool)
    for axis in (1, 2):
        a, b = _pair(axis)
        bent = np.einsum("...c,...c", clip.normal[a], clip.normal[b]) < 0.75
        line = (clip.ident[a] != clip.ident[b]) | (np.abs(far[a] - far[b]) > 0.12)
        out[a] |= line | (bent & solid[a] & solid[b])
    return out


def flow(clip: Clip) -> Frames:
    """Motion as colour by the Middlebury wheel (Baker et al. 2011): hue its way, saturation its length against the
    shot's 98th percentile."""
    x, y = clip.motion[..., 0], clip.motion[..., 1]
    length = np.hypot(x, y)
    most = max(float(np.percentile(length, 98)), 1e-3)
    strength = np.clip(length / most, 0, 1)
    hue = (np.arctan2(-y, -x) / np.pi + 1) / 2
    return _wheel(hue, strength)


def colour(clip: Clip) -> Frames:
    """The simulated picture itself."""
    return clip.colour


def normal(clip: Clip) -> Frames:
    """World normals as colour, the sky mid grey."""
    return np.round((np.clip(clip.normal, -1, 1) * 0.5 + 0.5) * 255).astype(np.uint8)


DRAW: dict[str, Callable[[Clip], Frames]] = {
    "depth": depth, "scribble": scribble, "flow": flow, "colour": colour, "normal": normal,
}  # fmt: skip


def _pair(axis: int) -> tuple[tuple[slice, ...], tuple[slice, ...]]:
    """Slices of each pixel and of its neighbour along rows (1) or columns (2)."""
    whole, here, there = slice(None), slice(None, -1), slice(1, None)
    return ((whole, here), (whole, there)) if axis == 1 else ((whole, whole, here), (whole, whole, there))


def _grey(tones: Iterable[Floats]) -> Frames:
    """Frame by frame: a clip of 81 as floats at once is half a gigabyte."""
    return np.stack([np.repeat(np.round(tone * np.float32(255)).astype(np.uint8)[..., None], 3, -1) for tone in tones])


def _wheel(hue: NDArray[np.floating], strength: NDArray[np.floating]) -> Frames:
    """White at rest, the full hue at the greatest motion."""
    sector = hue[..., None] * 6
    offset = np.array([0.0, 4.0, 2.0])
    full = np.clip(np.abs((sector + offset) % 6 - 3) - 1, 0, 1)
    return np.round((1 - strength[..., None] * (1 - full)) * 255).astype(np.uint8)
