"""What flies keeps its height over the country, not over every rock: a cliff's edge lifts no gull."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from skyscreen.stage.geometry import Array, smooth
from skyscreen.stage.performer import Beat, Ground

STEP = 1.5
"""Metres between two samples of the way."""
SIGHT = 14.0
"""Metres before and behind: so far ahead it rises before what stands up, and so slowly it sinks after it."""
NEAR = (0.3, 5.0)
"""Metres from where it lands, or takes off, within which it minds the ground itself, and beyond which the country."""
MOST = 600
"""Samples of a way at most."""


def touched(script: Sequence[Beat]) -> Array | None:
    """(2,) x, z where it lands or takes off, or None."""
    for beat in script:
        path = np.asarray(beat.path, float).reshape(-1, 2)
        if beat.motion in ("land", "take_off"):
            return path[-1] if beat.motion == "land" else path[0]
    return None


def airway(ground: Ground, script: Sequence[Beat]) -> Ground:
    """The ground as who flies along `script` takes it: the highest within `SIGHT` of each point of it, smoothed; about
    the spot where its feet leave the ground or come down, the ground itself."""
    foot = touched(script)
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
        out = high[np.argmin(off, 1)].reshape(x.shape)
        if foot is not None:
            near = np.clip((np.hypot(x - foot[0], z - foot[1]) - NEAR[0]) / (NEAR[1] - NEAR[0]), 0, 1)
            share = near * near * (3 - 2 * near)
            out = out * share + np.asarray(ground(x, z), float).reshape(x.shape) * (1 - share)
        return out.astype(np.float32)

    return level
