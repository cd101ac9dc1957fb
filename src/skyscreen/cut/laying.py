"""Lays a soundtrack under a video that is there already: the picture's own packets are copied, not one is coded anew.

The video is foreign, so this runs in a process of its own:
`python -m skyscreen.cut.laying VIDEO SOUND.wav OUT keep|replace`.
"""

from __future__ import annotations

import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.sound import RATE

UNDER = 10 ** (-9 / 20)
"""Gain of the new sound under one that is kept."""


def lay(video: Path, sound: NDArray[np.float32], out: Path, *, keep: bool) -> None:
    """Write `out` with the picture of `video` and `sound` (samples, 2), both from second 0 on.

    Args:
        keep: mix the video's own sound over the new one instead of replacing it.
    """
    import av

    with av.open(str(video), options={"protocol_whitelist": "file"}) as source:
        picture = source.streams.video[0]
        first = (picture.start_time or 0) * Fraction(picture.time_base or 1)
        if keep and source.streams.audio:
            sound = _over(_own(video, first), sound)
        with av.open(str(out), "w", format="mp4", options={"movflags": "+faststart"}) as target:
            copy = target.add_stream_from_template(picture)
            track = target.add_stream("aac", rate=RATE, options={"profile": "aac_low"})
            track.codec_context.layout = "stereo"
            track.codec_context.bit_rate = 256_000
            for packet in source.demux(picture):
                if packet.dts is None:
                    continue
                late = round(first / Fraction(packet.time_base))  # a recording of a broadcast does not begin at 0
                packet.dts, packet.pts = packet.dts - late, (packet.dts if packet.pts is None else packet.pts) - late
                packet.stream = copy
                target.mux(packet)
            _encode(target, track, sound)


def _encode(target: Any, track: Any, sound: NDArray[np.float32]) -> None:
    from av import AudioFrame

    rows = np.ascontiguousarray(sound.T, np.float32)
    for at in range(0, rows.shape[1], 1024):
        frame = AudioFrame.from_ndarray(np.ascontiguousarray(rows[:, at : at + 1024]), format="fltp", layout="stereo")
        frame.rate, frame.pts, frame.time_base = RATE, at, Fraction(1, RATE)
        target.mux(track.encode(frame))
    target.mux(track.encode(None))


def _own(video: Path, first: Fraction) -> NDArray[np.float32]:
    """(samples, 2) of the video's own sound, from second `first` on: it may begin before the picture or after it."""
    import av

    rows, late = [], None
    with av.open(str(video), options={"protocol_whitelist": "file"}) as source:
        resampler = av.AudioResampler(format="fltp", layout="stereo", rate=RATE)
        for frame in source.decode(source.streams.audio[0]):
            late = round((float(frame.time or 0) - float(first)) * RATE) if late is None else late
            rows += [part.to_ndarray() for part in resampler.resample(frame)]
        rows += [part.to_ndarray() for part in resampler.resample(None)]
    heard = np.concatenate(rows, 1).T if rows else np.zeros((0, 2), np.float32)
    return np.concatenate([np.zeros((max(late or 0, 0), 2), np.float32), heard[max(-(late or 0), 0) :]])


def _over(own: NDArray[np.float32], new: NDArray[np.float32]) -> NDArray[np.float32]:
    out = new * UNDER
    count = min(len(own), len(out))
    out[:count] += own[:count]
    return np.clip(out, -0.98, 0.98)


def main() -> None:
    from scipy.io import wavfile

    video, sound, out, keep = sys.argv[1:]
    lay(Path(video), wavfile.read(sound)[1], Path(out), keep=keep == "keep")


if __name__ == "__main__":
    main()
