"""Lays the sound of a foreign video under a picture of our own, copied packet for packet.

The video is foreign, so this runs in a process of its own: `python -m skyscreen.restyle.joining PICTURE VIDEO OUT`.
On standard output: the names of the codecs that were coded anew, in JSON.
"""

from __future__ import annotations

import json
import math
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

from skyscreen.nouns.sound import RATE
from skyscreen.restyle.reading import start_of

COPIED = ("aac", "mp3", "ac3", "eac3", "alac", "opus", "flac")
"""Sound that an MP4 may hold."""
TRACKS = 8
"""Most sound tracks that are kept."""


def join(picture: Path, video: Path, out: Path) -> list[str]:
    """Write `out`: the picture and tags of `picture`, the sound of `video`, each at its own time.

    Returns:
        Codecs of the tracks that had to be coded anew.
    """
    import av

    with av.open(str(picture)) as own, av.open(str(video), options={"protocol_whitelist": "file"}) as source:
        options = {"movflags": "+faststart+use_metadata_tags", "brand": "mp42", "fflags": "+bitexact",
                   "movie_timescale": str(_scale(own.streams.video[0].time_base))}
        with av.open(str(out), "w", format="mp4", options=options) as target:
            for key, value in own.metadata.items():
                target.metadata[key] = value
            shown = target.add_stream_from_template(own.streams.video[0])
            tracks = {stream.index: _track(target, stream) for stream in source.streams.audio[:TRACKS]}
            for packet in own.demux(own.streams.video[0]):
                if packet.dts is not None:
                    packet.stream = shown
                    target.mux(packet)
            first = start_of(source)
            for packet in source.demux([stream for stream in source.streams.audio if stream.index in tracks]):
                tracks[packet.stream.index].take(packet, first)
            for track in tracks.values():
                track.end()
    return [track.name for track in tracks.values() if isinstance(track, _Coded)]


def _scale(base: Fraction | None) -> int:
    """Units of a second in which edit lists count: those of the picture and of the sound both."""
    return min(math.lcm(RATE, base.denominator if base else 1), 2**31 - 1)


def _track(target: Any, stream: Any) -> _Copied | _Coded:
    # The codec's own name: its decoder is called mp3float, and MP3 would be coded anew.
    return (_Copied if stream.codec_context.codec.canonical_name in COPIED else _Coded)(target, stream)


class _Copied:
    def __init__(self, target: Any, stream: Any) -> None:
        self.target, self.out = target, target.add_stream_from_template(stream)
        self.last: int | None = None

    def take(self, packet: Any, first: Fraction) -> None:
        """`first`: seconds of the source that are second 0 of the target."""
        if packet.dts is None or (self.last is not None and packet.dts <= self.last):
            return  # the empty packet at the end, or one that runs back in time
        self.last = packet.dts
        late = round(first / Fraction(packet.time_base))
        packet.dts, packet.pts = packet.dts - late, (packet.pts if packet.pts is not None else packet.dts) - late
        packet.stream = self.out
        self.target.mux(packet)

    def end(self) -> None:
        """Nothing is held back."""


class _Coded:
    """Decoded and coded as AAC."""

    def __init__(self, target: Any, stream: Any) -> None:
        import av

        self.target, self.stream, self.name = target, stream, stream.codec_context.name
        self.out = target.add_stream("aac", rate=RATE, options={"profile": "aac_low"})
        self.out.codec_context.layout = "stereo"
        self.out.codec_context.bit_rate = 256_000
        self.resampler = av.AudioResampler(format="fltp", layout="stereo", rate=RATE)
        self.first: int | None = None
        self.heard = 0

    def take(self, packet: Any, first: Fraction) -> None:
        for frame in packet.decode():
            if self.first is None:
                self.first = round((float(frame.time or 0) - float(first)) * RATE)
            self._encode(self.resampler.resample(frame))

    def _encode(self, frames: list[Any]) -> None:
        for frame in frames:
            frame.pts, frame.time_base = (self.first or 0) + self.heard, Fraction(1, RATE)
            self.heard += frame.samples
            self.target.mux(self.out.encode(frame))

    def end(self) -> None:
        self._encode(self.resampler.resample(None))
        self.target.mux(self.out.encode(None))


if __name__ == "__main__":
    print(json.dumps(join(*map(Path, sys.argv[1:]))))
