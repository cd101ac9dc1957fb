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
AUDIO = 256_000
"""Bits a second of the sound."""


def keys(fps: int | Fraction) -> int:
    """Frames from one key frame to the next: two seconds."""
    return max(round(2 * fps), 1)


def opened(path: Path, base: Fraction, metadata: Mapping[str, str]) -> Any:
    """An MP4 to write: index before the data, tags in `moov/udta/meta` as keys and values: any key survives.

    Args:
        base: seconds of one unit of the pictures' times.
    """
    import av

    container = av.open(str(path), "w", format="mp4", options={
        "movflags": "+faststart+use_metadata_tags", "brand": "mp42", "fflags": "+bitexact",
        # Edit lists count in movie time: the default of 1/1000 s would cut the last samples.
        "movie_timescale": str(math.lcm(RATE, base.denominator))})
    for key, value in metadata.items():
        container.metadata[key] = value
    return container


def abandon(container: Any) -> None:
    """Close a file that is to be thrown away, whatever state it is in."""
    import av

    try:
        container.close()
    except (OSError, av.FFmpegError):
        return


class Sound:
    """The sound track of a file that `opened` gave: AAC-LC, stereo, 48 kHz."""

    def __init__(self, container: Any, bitrate: int = AUDIO) -> None:
        self.container, self.heard = container, 0
        self.stream = container.add_stream("aac", rate=RATE, options={"profile": "aac_low"})
        self.stream.codec_context.layout = "stereo"
        self.stream.codec_context.format = "fltp"
        self.stream.codec_context.bit_rate = bitrate

    def hear(self, samples: NDArray[np.float32]) -> None:
        """Sound, (n, 2) float32 at 48 kHz."""
        import av

        for start in range(0, len(samples), CHUNK):
            part = np.ascontiguousarray(samples[start:start + CHUNK].T)
            frame = av.AudioFrame.from_ndarray(part, format="fltp", layout="stereo")
            frame.sample_rate, frame.pts, frame.time_base = RATE, self.heard, Fraction(1, RATE)
            self.heard += part.shape[1]
            self.container.mux(self.stream.encode(frame))

    def close(self) -> None:
        self.container.mux(self.stream.encode(None))


class Encoder:
    """Writes frames and sound as they come; `close` ends the file.

    Args:
        crf: x264 constant rate factor, 20 is near transparent for film-grained 1080p; ignored when `bitrate` is given.
        metadata: tags of the file.
        base: seconds of one unit of the times given to `picture`; None: frames are counted.
        sound: whether there is a sound track.
    """

    def __init__(self, path: Path, width: int, height: int, fps: int | Fraction, *, crf: int = 20,
                 bitrate: int | None = None, metadata: Mapping[str, str] | None = None,
                 base: Fraction | None = None, sound: bool = True) -> None:
        self.base = base or 1 / Fraction(fps)
        self.shown = 0
        self.container = opened(path, self.base, metadata or {})
        every = keys(fps)
        video = self.container.add_stream("libx264", rate=fps, options={
            "preset": "veryfast", "profile": "high", "threads": str(THREADS),
            **({} if bitrate else {"crf": str(crf)}),
            "x264-params": f"sliced-threads=0:open-gop=0:scenecut=0:keyint={every}:min-keyint={every}:stitchable=1:"
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
        self.sound = Sound(self.container) if sound else None

    def picture(self, frame: Any, at: int | None = None) -> None:
        """One `av.VideoFrame` in yuv420p, at a time in units of `base`; None: right after the one before."""
        frame.pts, frame.time_base = self.shown if at is None else at, self.base
        frame.color_primaries = frame.color_trc = frame.colorspace = frame.color_range = 1
        self.shown += 1
        for packet in self.video.encode(frame):
            self.container.mux(packet)

    def hear(self, samples: NDArray[np.float32]) -> None:
        """Sound, (n, 2) float32 at 48 kHz; only where there is a sound track."""
        if self.sound is not None:
            self.sound.hear(samples)

    def close(self) -> None:
        for packet in self.video.encode(None):
            self.container.mux(packet)
        if self.sound is not None:
            self.sound.close()
        self.container.close()

    def abandon(self) -> None:
        """Close the file without flushing the encoders: what is written is thrown away."""
        abandon(self.container)
