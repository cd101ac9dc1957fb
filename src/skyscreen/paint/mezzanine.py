"""Painted frames → a take's video: the same near-lossless form as a simulated take's, so that everything after it is
the same."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.take import MEZZANINE


def write(frames: NDArray[np.uint8], path: Path, width: int, height: int, fps: int) -> None:
    """(T, h, w, 3) brought to `width` × `height` (Lanczos) and encoded."""
    import av

    with av.open(str(path), "w", options={"movflags": "+faststart"}) as file:
        stream = file.add_stream("libx264", rate=fps, options=MEZZANINE)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        context = stream.codec_context
        context.time_base = Fraction(1, fps)
        context.color_primaries = context.color_trc = context.colorspace = 1
        context.color_range = 1
        for k, picture in enumerate(frames):
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
            frame = frame.reformat(width, height, "yuv420p", src_colorspace="ITU709", dst_colorspace="ITU709",
                                   src_color_range="JPEG", dst_color_range="MPEG", interpolation="LANCZOS")  # fmt: skip
            frame.pts, frame.time_base = k, Fraction(1, fps)
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
