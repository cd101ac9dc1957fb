"""Decodes a foreign sound file in a process of its own: `python -m skyscreen.score.song.reading FILE` writes 16-bit
stereo at 48 kHz to standard output."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from skyscreen.nouns.sound import RATE

LONGEST = 900
"""Seconds that are read; films last 600 at most."""


def decode(path: Path) -> Iterator[bytes]:
    import av

    with av.open(str(path), options={"protocol_whitelist": "file"}) as file:
        if not file.streams.audio:
            raise SystemExit("Refused: it holds no sound")
        resampler = av.AudioResampler(format="s16", layout="stereo", rate=RATE)
        left = LONGEST * RATE
        for frame in file.decode(file.streams.audio[0]):
            for part in resampler.resample(frame):
                yield bytes(part.planes[0])[: min(part.samples, left) * 4]
                left -= part.samples
            if left <= 0:
                return
        for part in resampler.resample(None):
            yield bytes(part.planes[0])[: max(min(part.samples, left), 0) * 4]


if __name__ == "__main__":
    for piece in decode(Path(sys.argv[1])):
        sys.stdout.buffer.write(piece)
    sys.stdout.buffer.flush()
