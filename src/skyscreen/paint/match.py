"""Colour of a window → colour of its anchor, so that windows and shots of one scene do not drift apart."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Frames = NDArray[np.uint8]
_MIX = np.array([[0.3811, 0.5783, 0.0402], [0.1967, 0.7244, 0.0782], [0.0241, 0.1288, 0.8444]], np.float32)
"""RGB → LMS of Reinhard et al. 2001, eq. 4."""
_LAB = np.diag([1 / 3**0.5, 1 / 6**0.5, 1 / 2**0.5]) @ np.array([[1, 1, 1], [1, 1, -2], [1, -1, 0]])
MOST = 1.35
"""Largest change of contrast: a flat anchor must not flatten a window to nothing."""


def matched(frames: Frames, anchor: Frames) -> Frames:
    """(T, H, W, 3) moved to the mean and spread of the anchor's pictures in lαβ (Reinhard et al. 2001, eq. 10–11)."""
    ours, theirs = _lab(frames), _lab(anchor)
    mean, goal = ours.reshape(-1, 3).mean(0), theirs.reshape(-1, 3).mean(0)
    spread, wanted = ours.reshape(-1, 3).std(0), theirs.reshape(-1, 3).std(0)
    scale = np.clip(wanted / np.maximum(spread, 1e-4), 1 / MOST, MOST)
    return _rgb((ours - mean) * scale + goal)


def _lab(frames: Frames) -> NDArray[np.float32]:
    linear = (frames.astype(np.float32) / 255) ** 2.2
    return (np.log10(np.maximum(linear @ _MIX.T, 1e-4)) @ _LAB.T).astype(np.float32)


def _rgb(lab: NDArray[np.float32]) -> Frames:
    linear = (10 ** (lab @ np.linalg.inv(_LAB).T)) @ np.linalg.inv(_MIX).T
    return np.round(np.clip(linear, 0, 1) ** (1 / 2.2) * 255).astype(np.uint8)
