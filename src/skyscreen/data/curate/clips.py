"""A video's measures → its clips, each with the scores of its own frames."""

from __future__ import annotations

from itertools import pairwise
from math import ceil
from typing import Any

import numpy as np

from skyscreen.data.curate.record import Clip

HOLD = 0.5
"""Seconds that a picture must stand to be frozen: drawn films stand for two or three frames at a time."""


def of(told: dict[str, Any], longest: float, video: str, sha256: str, size: int) -> list[Clip]:
    """Clips between the cuts, transitions left out, long ones parted evenly.

    Args:
        told: what `measuring.measure` gave.
        longest: seconds.
    """
    frames, rate = len(told["times"]), told["fps"]
    shots: list[tuple[str, int, int]] = []
    begins, first = "file", 0
    for kind, a, b in told["cuts"]:
        shots.append((begins, first, a))
        begins, first = kind, b
    shots.append((begins, first, frames))
    out: list[Clip] = []
    for begins, first, end in shots:
        if end <= first:
            continue
        parts = max(ceil((end - first) / rate / longest - 1e-6), 1)
        edges = [first + round(k * (end - first) / parts) for k in range(parts + 1)]
        for part, (a, b) in enumerate(pairwise(edges)):
            clip = Clip(f"{sha256[:12]}-{len(out):04d}", video, sha256, size, told["codec"], round(rate, 3),
                        told["width"], told["height"], a, b, begins="part" if part else begins)
            _score(clip, told)
            out.append(clip)
    return out


def _score(clip: Clip, told: dict[str, Any]) -> None:
    a, b, rate, times = clip.first, clip.end, told["fps"], told["times"]
    clip.start = times[a]
    clip.seconds = round((times[b] if b < len(times) else times[-1] + 1 / rate) - times[a], 4)
    if not 0 < clip.seconds < 10 * (b - a + 1) / rate:  # a stream that forgets its times
        clip.seconds = round((b - a) / rate, 4)
    looks = np.array(told["looks"], float).reshape(-1, 9)
    within = looks[(looks[:, 0] >= a) & (looks[:, 0] < b)]
    if not len(within):  # shorter than the time between looks: the nearest one
        within = looks[[int(np.abs(looks[:, 0] - a).argmin())]]
    clip.dark, clip.blown, clip.sharpness, clip.blockiness = (round(float(v), 4) for v in np.median(within[:, 1:5], 0))
    # A bar is black in every look; a dark scene is so only now and then.
    left, top, right, bottom = within[:, 5:9].min(axis=0)
    clip.crop = (round(left * clip.width), round(top * clip.height), round(right * clip.width),
                 round(bottom * clip.height))
    clip.prints = [told_print for frame, told_print in told["prints"] if a <= frame < b]
    clip.motion_by = told["motion_by"]
    # The first frame's difference is against another shot.
    moving = np.array(told["motion"][a + 1 : b] or [0.0])
    clip.motion = round(float(moving.mean()), 5)
    clip.frozen = round(_stands(np.array(told["still"][a + 1 : b], bool), HOLD * rate), 4)


def _stands(still: np.ndarray, least: float) -> float:
    """Share of frames within runs of `least` or more frames that equal the one before."""
    if not still.size:
        return 0.0
    edges = np.flatnonzero(np.diff(np.r_[0, still.astype(np.int8), 0])).reshape(-1, 2)
    runs = edges[:, 1] - edges[:, 0]
    return float(runs[runs >= least].sum() / still.size)
