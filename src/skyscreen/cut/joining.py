"""Pieces of H.264 into one film: their packets are copied, none is coded anew, and the sound is laid beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.errors import Broken
from skyscreen.cut.encode import AUDIO, Sound, abandon, opened
from skyscreen.nouns.sound import RATE

REORDER = 2
"""Frames by which x264 hands out a picture before it is shown (three B-frames, pyramid). A piece of one frame alone
would count its times from 0: all count from minus two here, as one encode does."""


def join(pieces: Iterable[Path], path: Path, fps: int, sound: NDArray[np.float32], *, audio_bitrate: int = AUDIO,
         metadata: Mapping[str, str] | None = None) -> None:
    """Write `path` from the pieces in their order, removing each, and `sound` (samples, 2) from second 0 on."""
    import av

    base = Fraction(1, fps)
    container = opened(path, base, metadata or {})
    stream: Any = None
    track: Sound | None = None
    count = 0
    try:
        for piece in pieces:
            with av.open(str(piece)) as source:
                video = source.streams.video[0]
                if stream is None:
                    stream = container.add_stream_from_template(video)
                    stream.time_base = base
                    track = Sound(container, audio_bitrate)
                elif stream.codec_context.extradata != video.codec_context.extradata:
                    raise Broken(piece.name, "begins with other parameter sets than the piece before it",
                                 "Report this: the pieces of one film were made by different encoders")
                first = count
                for packet in source.demux(video):
                    if packet.dts is None:
                        continue  # the flush at the end
                    packet.pts = first + round((packet.pts or 0) * Fraction(packet.time_base) * fps)
                    packet.dts, packet.duration = count - REORDER, 1
                    packet.time_base, packet.stream = base, stream
                    container.mux(packet)
                    count += 1
            assert track is not None
            track.hear(sound[track.heard:count * RATE // fps])
            piece.unlink()
        if track is not None:
            track.hear(sound[track.heard:])
            track.close()
        container.close()
    except BaseException:
        abandon(container)
        raise
