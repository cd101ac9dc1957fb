"""The finishing encode: H.264 High 4:2:0 BT.709 and AAC-LC in one faststart MP4, exact to frame and sample."""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.sound import RATE

THREADS = 3
"""Pinned: the number stands in the bit stream (SEI), and other presets than veryfast differ by it. Two keep an encode
busy on two cores, the third fills the gaps while the picture is composed."""
LEAN = "subme=1:me=dia:weightp=0:mbtree=0:rc-lookahead=12"
"""Off veryfast's defaults: 25 in place of 44 CPU ms for a grained 1080p frame, 9.3 against 9.2 Mbit/s:
grain cannot be predicted, so a finer motion search finds nothing in it. mbtree reads unset memory at some sizes
(320 × 180: three encodes, three files; equal with it off, also under MALLOC_PERTURB_)."""
CHUNK = 1024
"""Samples of an AAC-LC frame."""


class Encoder:
    """Writes frames and sound as they come; `close` ends the file.

    Args:
        crf: x264 constant rate factor, 20 is near transparent for film-grained 1080p; ignored when `bitrate` is given.
        metadata: tags kept in `moov/udta/meta` (keys and values), so that any key survives.
        base: seconds of one unit of the times given to `picture`; None: frames are counted.
        sound: whether there is a sound track.
    """

    def __init__(self, path: Path, width: int, height: int, fps: int | Fraction, *, crf: int = 20,
                 bitrate: int | None = None, audio_bitrate: int = 256_000, metadata: Mapping[str, str] | None = None,
                 base: Fraction | None = None, sound: bool = True) -> None:
        import av

        self.base = base or 1 / Fraction(fps)
        self.shown, self.heard, keys = 0, 0, max(round(2 * fps), 1)
        self.container = av.open(str(path), "w", format="mp4", options={
            "movflags": "+faststart+use_metadata_tags", "brand": "mp42", "fflags": "+bitexact",
            # Edit lists count in movie time: the default of 1/1000 s would cut the last samples.
            "movie_timescale": str(math.lcm(RATE, self.base.denominator))})
        for key, value in (metadata or {}).items():
            self.container.metadata[key] = value
        video = self.container.add_stream("libx264", rate=fps, options={
            "preset": "veryfast", "profile": "high", "threads": str(THREADS),
            **({} if bitrate else {"crf": str(crf)}),
            "x264-params": f"sliced-threads=0:open-gop=0:scenecut=0:keyint={keys}:min-keyint={keys}:stitchable=1:"
                           f"{LEAN}:colorprim=bt709:transfer=bt709:colormatrix=bt709:range=tv",
        })
        context = video.codec_context
        video.width, video.height, video.pix_fmt = width, height, "yuv420p"
        context.time_base = video.time_base = self.base
        context.color_primaries = context.color_trc = context.colorspace = 1
        context.color_range = 1  # MPEG, that is limited
        if bitrate:
            context.bit_rate = bitrate
        self.video = video
        self.sound: Any = None
        if sound:
            self.sound = self.container.add_stream("aac", rate=RATE, options={"profile": "aac_low"})
            self.sound.codec_context.layout = "stereo"
            self.sound.codec_context.format = "fltp"
            self.sound.codec_context.bit_rate = audio_bitrate

    def picture(self, frame: Any, at: int | None = None) -> None:
        """One `av.VideoFrame` in yuv420p, at a time in units of `base`; None: right after the one before."""
        frame.pts, frame.time_base = self.shown if at is None else at, self.base
        frame.color_primaries = frame.color_trc = frame.colorspace = frame.color_range = 1
        self.shown += 1
        for packet in self.video.encode(frame):
            self.container.mux(packet)

    def hear(self, samples: NDArray[np.float32]) -> None:
        """Sound, (n, 2) float32 at 48 kHz."""
        import av

        for start in range(0, len(samples), CHUNK):
            part = np.ascontiguousarray(samples[start:start + CHUNK].T)
            frame = av.AudioFrame.from_ndarray(part, format="fltp", layout="stereo")
            frame.sample_rate, frame.pts, frame.time_base = RATE, self.heard, Fraction(1, RATE)
            self.heard += part.shape[1]
            for packet in self.sound.encode(frame):
                self.container.mux(packet)

    def close(self) -> None:
        for stream in filter(None, (self.video, self.sound)):
            for packet in stream.encode(None):
                self.container.mux(packet)
        self.container.close()

    def abandon(self) -> None:
        """Close the file without flushing the encoders: what is written is thrown away."""
        import av

        try:
            self.container.close()
        except (OSError, av.FFmpegError):
            return
