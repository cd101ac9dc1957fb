"""A shot of a foreign video as a painter's clip: what passes tell exactly of a simulated shot is reckoned here from the
picture alone, motion by optical flow, regions for objects, rough distances and slopes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from skyscreen.nouns.passes import SKY_METRES
from skyscreen.paint.clip import Clip
from skyscreen.restyle.tracking import Tracker

Frames = NDArray[np.uint8]


def clip(pictures: list[Frames], smalls: list[Frames], fps: float) -> Clip:
    """Args:
    pictures: (H, W, 3) each, at the painter's size.
    smalls: (h, w, 3) each, the same frames for the tracker.
    """
    height, width = pictures[0].shape[:2]
    tracker = Tracker.begun(smalls[0], width, height)
    rows = [_row(tracker, small, height, width) for small in smalls]
    depth, normal, motion, ident = (np.stack(part) for part in zip(*rows, strict=True))
    return Clip(np.stack(pictures), depth, normal, motion, ident, fps, {})


def _row(tracker: Tracker, small: Frames, height: int, width: int) -> tuple[NDArray, NDArray, NDArray, NDArray]:
    """Depth, normal, motion and ids of the next frame, at the painter's size."""
    seen = tracker.next(small)
    y = ((np.arange(height) + 0.5) * small.shape[0] / height).astype(int)[:, None]
    x = ((np.arange(width) + 0.5) * small.shape[1] / width).astype(int)[None]
    far = seen.far[y, x]
    way = np.zeros((*small.shape[:2], 2), np.float32) if seen.way is None else seen.way
    motion = np.stack([_smooth(-way[..., k], height, width) for k in (0, 1)], -1)  # the tracker looks back
    ident = (seen.ident >> 8).astype(np.int32)
    return (np.where(far > 0, far, SKY_METRES).astype(np.float32), seen.normal[y, x].astype(np.float32), motion,
            ident[y, x])  # fmt: skip


def _smooth(field: NDArray[np.float32], height: int, width: int) -> NDArray[np.float32]:
    """Enlarged between its samples, whose middles keep their place."""
    down, across = height / field.shape[0], width / field.shape[1]
    y = (np.arange(height) + 0.5) / down - 0.5
    x = (np.arange(width) + 0.5) / across - 0.5
    at = np.meshgrid(y, x, indexing="ij")
    return ndimage.map_coordinates(field, at, order=1, mode="nearest").astype(np.float32)
