"""Motion within a video: the codec's own vectors where it has them, else shifts between small pictures."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

FORWARD, BOTH = 2, 3
"""FFmpeg's numbers of P and B pictures."""


class Mover:
    """Frames in, picture widths a second out."""

    def __init__(self, rate: float) -> None:
        self.rate = rate
        self.rows: list[float] = []
        self.by = "shifts"
        self.past: NDArray[np.float32] | None = None
        self.since = 1
        """Frames since the last one that others may refer to."""

    def see(self, frame: Any, small: NDArray[np.uint8]) -> None:
        """Take the next frame, and its small picture (h, w, 3)."""
        grey = small.astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32)
        vectors = frame.side_data.get("MOTION_VECTORS")
        kind = int(frame.pict_type)
        if vectors is not None and kind == FORWARD:
            # Its vectors point to the last frame that is no B; a B's point to either side, nobody says how far.
            self.by = "vectors"
            self.rows.append(round(_of_codec(vectors.to_ndarray(), frame.width) * self.rate / self.since, 5))
        elif self.by == "vectors":  # a frame without: the motion of the one before goes on
            self.rows.append(self.rows[-1])
        else:
            self.rows.append(round(_of_pictures(self.past, grey) * self.rate, 5))
        self.since = self.since + 1 if kind == BOTH else 1
        self.past = grey


def _of_codec(vectors: NDArray[Any], width: int) -> float:
    """Mean length of a frame's vectors, picture widths a frame; each vector weighs as much as its block is large."""
    if not len(vectors):
        return 0.0
    scale = np.maximum(vectors["motion_scale"].astype(np.float32), 1)
    length = np.hypot(vectors["motion_x"] / scale, vectors["motion_y"] / scale)
    area = vectors["w"].astype(np.float32) * vectors["h"]
    return float((length * area).sum() / max(area.sum(), 1) / width)


def _of_pictures(past: NDArray[np.float32] | None, now: NDArray[np.float32]) -> float:
    """Mean shift in picture widths a frame by the gradient method (Lucas, Kanade 1981) on 8 × 9 pixel windows."""
    if past is None:
        return 0.0
    dy, dx = (slope.astype(np.float32) for slope in np.gradient((now + past) / 2))
    dt = now - past

    def total(values: Any) -> Any:
        high, wide = values.shape[0] // 9, values.shape[1] // 8
        return values[: high * 9, : wide * 8].reshape(high, 9, wide, 8).sum(axis=(1, 3))

    xx, yy, xy, xt, yt = total(dx * dx) + 20, total(dy * dy) + 20, total(dx * dy), total(dx * dt), total(dy * dt)
    det = xx * yy - xy * xy
    u, v = (xy * yt - yy * xt) / det, (xy * xt - xx * yt) / det
    return float(np.hypot(u, v).mean() / now.shape[1])
