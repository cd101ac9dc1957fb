"""What flies keeps its height over the country, not over every rock: a cliff's edge lifts no gull."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from skyscreen.stage.geometry import smooth
from skyscreen.stage.performer import Beat, Ground

STEP = 1.5
"""Metres between two samples of the way."""
SIGHT = 14.0
"""Metres before and behind: so far ahead it rises before what stands up, and so slowly it sinks after it."""
MOST = 600
"""Samples of a way at most."""


def airway(ground: Ground, script: Sequence[Beat]) -> Ground:
    """The ground as who flies along `script` takes it: the highest within `SIGHT` of each point of it, smoothed."""
    path = np.concatenate([np.asarray(beat.path, float).reshape(-1, 2) for beat in script])
    arc = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    if arc[-1] < STEP:
        return ground
    at = np.linspace(0.0, arc[-1], int(np.clip(arc[-1] / STEP, 2, MOST)))
    spots = np.stack([np.interp(at, arc, path[:, k]) for k in (0, 1)], -1)
    under = np.asarray(ground(spots[:, 0].astype(np.float32), spots[:, 1].astype(np.float32)), float)
    reach = max(1, round(SIGHT / max(float(at[1]), 1e-6)))
    padded = np.pad(under, reach, mode="edge")
    high = smooth(np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1).max(-1), 0.5 * reach)

    def level(x, z):
        x, z = np.broadcast_arrays(np.asarray(x, float), np.asarray(z, float))
        off = (x.reshape(-1, 1) - spots[:, 0]) ** 2 + (z.reshape(-1, 1) - spots[:, 1]) ** 2
        return high[np.argmin(off, 1)].reshape(x.shape).astype(np.float32)

    return level
