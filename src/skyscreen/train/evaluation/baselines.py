"""What a continuation costs without a model: the last known frame again and again, and its motion going on."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from skyscreen.train.evaluation import pool


def copied(video: NDArray[np.uint8], given: int) -> NDArray[np.uint8]:
    """(B, T, H, W, 3): every frame after the known ones is the last of them."""
    out = video.copy()
    out[:, given:] = video[:, given - 1 : given]
    return out


def carried(video: NDArray[np.uint8], given: int, workers: int = 0) -> NDArray[np.uint8]:
    """(B, T, H, W, 3): every pixel goes on at its speed between the last two known frames."""
    tasks = [(clip[given - 2 : given], clip.shape[0] - given) for clip in video]
    rest = pool.each(_carry, tasks, workers)
    return np.concatenate([video[:, :given], np.array(rest, np.uint8)], 1)


def _carry(task: tuple[NDArray[np.uint8], int]) -> NDArray[np.uint8]:
    """Two frames, and how many are to follow.

    Motion by iterative Lucas–Kanade (Le Besnerais, Champagnat 2005), as scikit-image has it; a pixel of the k-th frame
    is looked for k steps back along the motion where it stands, found again twice from where that leads.
    """
    from scipy import ndimage
    from skimage.registration import optical_flow_ilk

    pair, count = task
    grey = pair.astype(np.float32).mean(3) / 255
    # From the last frame to the one before: where each pixel came from.
    back = np.asarray(optical_flow_ilk(grey[1], grey[0], radius=5, num_warp=5), np.float32)
    grid = np.indices(grey.shape[1:], np.float32)
    out = np.empty((count, *pair.shape[1:]), np.uint8)
    for k in range(count):
        steps = k + 1
        at = grid + steps * back
        for _ in range(2):
            here = np.array([ndimage.map_coordinates(axis, at, order=1, mode="nearest") for axis in back])
            at = grid + steps * here
        for channel in range(3):
            out[k, ..., channel] = ndimage.map_coordinates(pair[1, ..., channel], at, order=1, mode="nearest")
    return out


def psnr(video: NDArray[np.uint8], truth: NDArray[np.uint8], given: int) -> dict[str, object]:
    """dB over the frames after the known ones: the mean of the clips', and of each frame's."""
    gap = (video[:, given:].astype(np.float32) - truth[:, given:]) ** 2
    clips, frames = gap.mean((1, 2, 3, 4)), gap.mean((2, 3, 4))

    def decibels(error: NDArray[np.float32]) -> NDArray[np.float32]:
        return 10 * np.log10(255**2 / np.maximum(error, 0.01))  # at most 68 dB: equal frames

    return {"mean_db": round(float(decibels(clips).mean()), 3),
            "by_frame_db": [round(float(value), 2) for value in decibels(frames).mean(0)]}
