"""Patches of one colour linked from frame to frame, and how they move in the world."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

REACH = 0.17
"""Of the picture's side: farthest that a patch goes from one frame to the next."""
SHARE = 0.7
"""Of its track's median area: smaller patches are partly hidden."""


def link(blobs: NDArray[np.void], side: int) -> list[NDArray[np.intp]]:
    """Tracks of one colour's patches, each the indices of its patches in time; the nearest pair of a frame is linked
    first. A track that is lost begins anew."""
    tracks: list[list[int]] = []
    for frame in np.unique(blobs["frame"]):
        here = list(np.flatnonzero(blobs["frame"] == frame))
        open_ = [k for k, track in enumerate(tracks) if 1 <= frame - blobs["frame"][track[-1]] <= 2]
        pairs = sorted((float(np.hypot(*_expected(blobs, tracks[k], int(frame), int(b)))), k, int(b))
                       for k in open_ for b in here)
        used: set[int] = set()
        taken: set[int] = set()
        for away, k, b in pairs:
            if away <= REACH * side and k not in used and b not in taken:
                tracks[k].append(b)
                used.add(k)
                taken.add(b)
        tracks += [[int(b)] for b in here if int(b) not in taken]
    return [np.array(track, np.intp) for track in tracks]


def largest(blobs: NDArray[np.void]) -> NDArray[np.intp]:
    """One track of the largest patch of every frame: for what is asked for once, and may go behind a wall."""
    order = np.lexsort((-blobs["area"], blobs["frame"]))
    _, first = np.unique(blobs["frame"][order], return_index=True)
    return order[first]


def _expected(blobs: NDArray[np.void], track: list[int], frame: int, candidate: int) -> tuple[float, float]:
    """From where the track goes on to, at the speed of its last step, to the candidate."""
    last = blobs[track[-1]]
    x, y = float(last["x"]), float(last["y"])
    if len(track) > 1:
        before = blobs[track[-2]]
        steps = (frame - float(last["frame"])) / max(float(last["frame"] - before["frame"]), 1.0)
        x += 0.7 * steps * (x - float(before["x"]))
        y += 0.7 * steps * (y - float(before["y"]))
    return float(blobs[candidate]["x"]) - x, float(blobs[candidate]["y"]) - y


def slope(time: NDArray[np.float64], value: NDArray[np.float64]) -> float:
    """The median of the slopes between all pairs (Theil 1950, Sen 1968)."""
    i, j = np.triu_indices(len(time), 1)
    return float(np.median((value[j] - value[i]) / (time[j] - time[i])))


def distance(area: NDArray[np.float64], half: float, fill: float, focal: float) -> NDArray[np.float64]:
    """Metres along the view of a solid that shows `area` pixels: area = fill · (focal · 2 half / distance)²."""
    return np.asarray(focal * 2 * half * np.sqrt(fill / np.maximum(area, 1.0)), np.float64)


def place(x: NDArray[np.float64], y: NDArray[np.float64], away: NDArray[np.float64], camera: NDArray[np.float64]
          ) -> NDArray[np.float64]:
    """World places (N, 3) of pixels at a distance along the view; camera (N, 3, 4), world → pixel."""
    image = np.stack([x * away, y * away, away], 1) - camera[:, :, 3]
    return np.asarray(np.linalg.solve(camera[:, :, :3], image[:, :, None])[:, :, 0], np.float64)


def velocity(blobs: NDArray[np.void], track: NDArray[np.intp], camera: NDArray[np.float64], half: float, fill: float,
             focal: float, rate: float) -> NDArray[np.float64] | None:
    """(3,) m/s of a track over those of its patches that are whole, or, where fewer than three are, over all as if they
    were always as far away; None where there are fewer than three at all.

    Args:
        camera: (T, 3, 4) of the clip.
    """
    rows = blobs[track]
    # A patch at the picture's edge, or smaller than it usually is, is a part of the solid.
    whole = ~rows["cut"]
    if whole.sum() >= 3:
        whole &= rows["area"] >= SHARE * np.median(rows["area"][whole])
    if len(rows) < 3:
        return None
    few = whole.sum() < 3
    rows = rows if few else rows[whole]
    area = rows["area"].astype(float)
    area = np.full(len(area), area.max()) if few else area
    at = place(rows["x"].astype(float), rows["y"].astype(float), distance(area, half, fill, focal),
               camera[rows["frame"]])
    time = rows["frame"] / rate
    return np.array([slope(time, at[:, axis]) for axis in range(3)])
