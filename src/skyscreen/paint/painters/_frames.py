"""Frames to files that services take, and what they send back to the frames that were asked for."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from skyscreen.core import foreign
from skyscreen.core.errors import Broken
from skyscreen.paint.decoding import frames_of

Frames = NDArray[np.uint8]


def video(frames: Frames, path: Path, fps: float) -> None:
    """A near-lossless H.264 MP4 (CRF 8, 4:4:4 where the sizes are even or odd alike)."""
    import av

    height, width = frames.shape[1:3]
    with av.open(str(path), "w") as file:
        stream = file.add_stream("libx264", rate=round(fps), options={"preset": "veryfast", "crf": "8"})
        stream.width, stream.height = width, height
        stream.pix_fmt = "yuv420p" if width % 2 == 0 and height % 2 == 0 else "yuv444p"
        for frame in frames:
            file.mux(stream.encode(av.VideoFrame.from_ndarray(np.ascontiguousarray(frame), format="rgb24")))
        file.mux(stream.encode(None))


def png(frame: NDArray[np.uint8]) -> bytes:
    from PIL import Image

    stream = io.BytesIO()
    Image.fromarray(frame).save(stream, "PNG")
    return stream.getvalue()


def answered(who: str, path: Path, count: int, width: int, height: int) -> Frames:
    """A service's file as exactly `count` frames of this size: scaled if it must be, and spread evenly over what it
    sent where that is another number, as of services that know whole seconds alone.

    Raises:
        Broken: the file cannot be decoded, or holds far fewer frames than were asked for.
    """
    try:
        frames = frames_of(path, max(4 * count, 16))
    except foreign.Unreadable as fault:
        raise Broken(who, f"sent no video ({fault})", "Look at the server") from fault
    if len(frames) < max(count // 4, 1):
        raise Broken(who, f"sent {len(frames)} frames where {count} were asked for", "Look at the server")
    picked = np.round(np.linspace(0, len(frames) - 1, count)).astype(int)
    return np.stack([scaled(frames[k], width, height) for k in picked])


def scaled(frame: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    """Filled, and cut to the aspect about the middle."""
    if frame.shape[:2] == (height, width):
        return frame
    from PIL import Image

    share = max(width / frame.shape[1], height / frame.shape[0])
    big = Image.fromarray(frame).resize(
        (round(frame.shape[1] * share), round(frame.shape[0] * share)), Image.Resampling.LANCZOS
    )
    left, top = (big.width - width) // 2, (big.height - height) // 2
    return np.asarray(big.crop((left, top, left + width, top + height)))
