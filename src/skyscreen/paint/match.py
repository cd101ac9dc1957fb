"""Colour of a window → colour of its anchor, so that windows and shots of one scene do not drift apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Frames = NDArray[np.uint8]
_MIX = np.array([[0.3811, 0.5783, 0.0402], [0.1967, 0.7244, 0.0782], [0.0241, 0.1288, 0.8444]], np.float32)
"""RGB → LMS of Reinhard et al. 2001, eq. 4."""
_LAB = np.diag([1 / 3**0.5, 1 / 6**0.5, 1 / 2**0.5]) @ np.array([[1, 1, 1], [1, 1, -2], [1, -1, 0]])
CUBE = 33
"""Colours a side of the table through which pictures are changed."""
MOST = 1.35
"""Largest change of contrast: a flat anchor must not flatten a window to nothing."""


@dataclass(frozen=True, eq=False)
class Anchor:
    """What was painted first, beside the simulated pictures that it was painted from: how this painter renders
    colour."""

    painted: Frames
    simulated: Frames

    @classmethod
    def of(cls, painted: Frames, simulated: Frames) -> Anchor:
        """Some four frames, spread over a shot, stand for all of it."""
        some = slice(None, None, max(len(painted) // 4, 1))
        return cls(painted[some], simulated[some])


def matched(frames: Frames, simulated: Frames, anchor: Anchor) -> Frames:
    """(T, H, W, 3) with the colour that the anchor's painter would have given to these simulated pictures: mean and
    spread in lαβ (Reinhard et al. 2001, eq. 10–11) go from the simulated to the goal as the anchor's did. What the
    shots rightly differ in, they keep."""
    own, mean, spread = _moments(simulated), *_moments(frames)
    then, now = _moments(anchor.simulated), _moments(anchor.painted)
    goal = own[0] + now[0] - then[0]
    wanted = own[1] * now[1] / np.maximum(then[1], 1e-4)
    scale = np.clip(wanted / np.maximum(spread, 1e-4), 1 / MOST, MOST)
    return _through(frames, lambda colours: _rgb((_lab(colours) - mean) * scale + goal))


def _through(frames: Frames, change: Callable[[Frames], Frames]) -> Frames:
    """Each colour changed, by a table of CUBE³ colours between which Pillow interpolates: a tenth of the time of every
    pixel's own logarithms, and at most some 2 levels off."""
    from PIL import Image, ImageFilter

    steps = np.round(np.linspace(0, 255, CUBE)).astype(np.uint8)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")  # red goes fastest, as Pillow reads it
    table = change(np.stack([red, green, blue], -1)).reshape(-1).astype(np.float32) / 255
    cube = ImageFilter.Color3DLUT(CUBE, table.tolist())
    return np.stack([np.asarray(Image.fromarray(np.ascontiguousarray(frame)).filter(cube)) for frame in frames])


def _moments(frames: Frames) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Mean and spread in lαβ, of every fourth pixel each way where there are many."""
    every = 4 if frames[0].size > 100_000 else 1
    flat = _lab(frames[:, ::every, ::every]).reshape(-1, 3)
    return flat.mean(0), flat.std(0)


def _lab(frames: Frames) -> NDArray[np.float32]:
    linear = (frames.astype(np.float32) / 255) ** 2.2
    return (np.log10(np.maximum(linear @ _MIX.T, 1e-4)) @ _LAB.T).astype(np.float32)


def _rgb(lab: NDArray[np.floating]) -> Frames:
    linear = (10 ** (lab @ np.linalg.inv(_LAB).T)) @ np.linalg.inv(_MIX).T
    return np.round(np.clip(linear, 0, 1) ** (1 / 2.2) * 255).astype(np.uint8)
