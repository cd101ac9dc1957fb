"""Small changes of a finished view."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from skyscreen.nouns.frame import View
from skyscreen.stage.camera.lens import basis
from skyscreen.stage.geometry import Array


def angles(view: View) -> tuple[float, float]:
    """Yaw and pitch in radians of a level camera."""
    x, y, z = (float(v) for v in view.forward)
    return float(np.arctan2(x, z)), float(np.arcsin(np.clip(y, -1.0, 1.0)))


def facing(view: View, yaw: float, pitch: float) -> View:
    """The view turned to look along `yaw` and `pitch`, horizon level."""
    right, up, forward = basis(yaw, float(np.clip(pitch, -1.54, 1.54)))
    return replace(view, right=right.astype(np.float32), up=up.astype(np.float32), forward=forward.astype(np.float32))


def turned(view: View, yaw: float, pitch: float = 0.0) -> View:
    """The view turned by these angles; a greater yaw is further to the left."""
    now = angles(view)
    return facing(view, now[0] + yaw, now[1] + pitch)


def placed(view: View, eye: Array) -> View:
    return replace(view, eye=np.asarray(eye, float).astype(np.float32))
