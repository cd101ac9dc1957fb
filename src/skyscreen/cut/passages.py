"""What the reel adds to a passage: when each pixel of a time wipe changes, the mask of a flight, the blur of a whip.

All of it comes from the takes' sheets and the schedule, so the takes stay clean.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from skyscreen.cut.overlay import Planes
from skyscreen.nouns.passage import HARD, WHIP_TURN, whip_frames
from skyscreen.nouns.schedule import Slot
from skyscreen.nouns.take import DEPTH, Take

SHUTTER = 0.6
"""Share of a frame's turn that a whip smears: a shutter of 216°, since half of it still shows single pictures."""
EDGE = 0.008
"""Softness of an opening's rim, shares of the picture's height."""


def hard(slot: Slot) -> bool:
    """The slot leaves by a cut, whatever the camera did before it."""
    return slot.transition in HARD


def depths(take: Take) -> NDArray[np.float16] | None:
    """(n, h, w) metres of the take's last frames, or None."""
    path = take.folder / DEPTH
    return np.load(path) if path.exists() else None


def far_to_near(depth: NDArray[np.float16], width: int, height: int) -> NDArray[np.float32]:
    """(h, w) when each pixel changes, 0 … 1: the sky from the top down, then the land from afar to the lens. Equal
    times change equal areas."""
    metres, rows = depth.astype(np.float64), len(depth)
    down = np.broadcast_to((np.arange(rows) + 0.5)[:, None] / rows, metres.shape)
    sky = ~np.isfinite(metres)
    land = -np.log(np.maximum(np.where(sky, 1.0, metres), 0.05))
    # Land within a band of equal depth (the face of a house) also changes from the top down.
    key = np.where(sky, -100.0 + down, land + 0.6 * down)
    rank = np.empty(key.size)
    rank[np.argsort(key, axis=None, kind="stable")] = np.linspace(0, 1, key.size)
    rank = rank.reshape(key.shape)
    return _enlarged(rank.astype(np.float32), width, height)


def _enlarged(small: NDArray[np.float32], width: int, height: int) -> NDArray[np.float32]:
    """Bilinear."""
    rows, columns = small.shape
    y = np.clip((np.arange(height) + 0.5) * rows / height - 0.5, 0, rows - 1)
    x = np.clip((np.arange(width) + 0.5) * columns / width - 0.5, 0, columns - 1)
    i, j = np.minimum(y.astype(int), max(rows - 2, 0)), np.minimum(x.astype(int), max(columns - 2, 0))
    a, b = (y - i).astype(np.float32)[:, None], (x - j).astype(np.float32)[None]
    lines = small[i] * (1 - a) + small[np.minimum(i + 1, rows - 1)] * a
    return lines[:, j] * (1 - b) + lines[:, np.minimum(j + 1, columns - 1)] * b


def inside(take: Take, frame: int, width: int, height: int) -> NDArray[np.float32] | None:
    """(h, w) share of each pixel in the opening that the take flies into on its frame; None when it has none."""
    if not take.opening:
        return None
    row = next((row for row in take.opening if int(row[0]) == frame), None)
    if row is None:  # before the flight nothing of it is seen; after its last outline the lens is in it
        return np.full((height, width), float(frame > take.opening[-1][0]), np.float32)
    corners = np.array(row[1:], np.float32).reshape(4, 2) * np.array([width, height], np.float32)
    x, y = np.arange(width, dtype=np.float32)[None] + 0.5, np.arange(height, dtype=np.float32)[:, None] + 0.5
    out = np.full((height, width), np.inf, np.float32)
    for a, b in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        edge = b - a
        length = max(float(np.hypot(*edge)), 1e-6)
        np.minimum(out, ((x - a[0]) * -edge[1] + (y - a[1]) * edge[0]) / length, out=out)
    return np.clip(out / (EDGE * height) + 0.5, 0, 1)


def whipped(planes: Planes, slot: Slot, before: Slot | None, frame: int, fps: int) -> Planes:
    """The picture of film frame `frame`, smeared sideways by what the camera turned meanwhile; else as it is."""
    span = whip_frames(slot.frames, fps)
    left = slot.end - 1 - frame
    if slot.transition == "whip" and left < span:
        share = 1 - left / span
    elif before is not None and before.transition == "whip" and frame - slot.start < span:
        share = 1 - (frame - slot.start) / span
    else:
        return planes
    turn = WHIP_TURN * (share**2 - max(share - 1 / span, 0.0) ** 2)
    return smeared(planes, SHUTTER * turn * planes[0].shape[1])


def smeared(planes: Planes, length: float) -> Planes:
    """Mean over `length` pixels to both sides along the rows, of light for luma (gamma 2) and of codes for colour."""
    if length < 1.5:
        return planes
    light = np.maximum(planes[0].astype(np.float64) - 16, 0) ** 2
    out = [np.rint(np.sqrt(_mean(light, length)) + 16).astype(np.uint8)]
    out += [np.rint(_mean(plane.astype(np.float64), length / 2)).astype(np.uint8) for plane in planes[1:]]
    return out[0], out[1], out[2]


def _mean(rows: NDArray[np.float64], length: float) -> NDArray[np.float64]:
    half = max(round(length / 2), 1)
    padded = np.pad(rows, ((0, 0), (half + 1, half)), mode="edge")
    total = np.cumsum(padded, axis=1)
    return (total[:, 2 * half + 1:] - total[:, :-2 * half - 1]) / (2 * half + 1)
