"""Decodes a foreign video in a process of its own: `python -m skyscreen.restyle.reading FILE PIXELS SMALL`.

On standard output: one line of JSON (`Header`), then for every frame its time (int64, little endian, in units of the
header's time base), the picture (height × width × 3 bytes) and a small one (small height × small width × 3 bytes).
"""

from __future__ import annotations

import json
import struct
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

from skyscreen.nouns.size import inner

LEAST, MOST = 16, 16384
"""Pixels of a side."""
HDR = (16, 18)
"""Transfer functions of PQ and HLG (ITU-T H.273)."""


def decode(path: Path, pixels: int, small: int) -> Iterator[bytes]:
    """The header's line, then frame after frame.

    Args:
        pixels: most pixels of a picture; larger ones are scaled down.
        small: pixels of the longer side of the small picture.
    """
    import av

    with av.open(str(path), options={"protocol_whitelist": "file"}) as file:
        if not file.streams.video:
            raise SystemExit("Refused: it holds no picture")
        stream = file.streams.video[0]
        stream.thread_type = "AUTO"
        base = Fraction(stream.time_base or Fraction(1, 90000))
        base = base if base.denominator <= 1_000_000 else Fraction(1, 90000)
        rate = Fraction(stream.average_rate or stream.guessed_rate or 25)
        step = max(round(1 / (rate * base)), 1)
        first = round(start_of(file) / base)
        last: int | None = None
        sizes: tuple[tuple[int, int], tuple[int, int]] | None = None
        for frame in file.decode(stream):
            turn = round(float(getattr(frame, "rotation", 0) or 0) / 90) % 4
            if sizes is None:
                shown = _shown(frame, stream, turn)
                sizes = inner(*shown, pixels), _longest(shown, small)
                yield _header(file, stream, frame, shown, sizes, base, rate)
            at = round(frame.pts * Fraction(frame.time_base or base) / base) - first if frame.pts is not None else None
            if last is not None and (at is None or at <= last):
                at = last + step  # a stream that forgets its times, or runs back
            last = at if at is not None else 0
            yield struct.pack("<q", last)
            for size in sizes:
                yield _pixels(frame, size, turn)
        if sizes is None:
            raise SystemExit("Refused: no frame of it can be decoded")


def start_of(file: Any) -> Fraction:
    """Seconds at which the first of its pictures and sounds begins: broadcast streams do not begin at 0."""
    starts = [stream.start_time * stream.time_base for stream in (*file.streams.video[:1], *file.streams.audio)
              if stream.start_time is not None and stream.time_base]
    return Fraction(min(starts, default=0))


def _shown(frame: Any, stream: Any, turn: int) -> tuple[int, int]:
    """Width and height as a player shows it: pixels that are not square, and the rotation flag."""
    width, height = frame.width, frame.height
    aspect = Fraction(stream.sample_aspect_ratio or 1)
    if aspect > 0 and aspect != 1 and Fraction(1, 8) <= aspect <= 8:
        width = round(width * aspect)
    if turn % 2:
        width, height = height, width
    if not (LEAST <= width <= MOST and LEAST <= height <= MOST):
        raise SystemExit(f"Refused: its picture is {width} × {height} pixels; {LEAST} to {MOST} can be drawn")
    return width, height


def _longest(shown: tuple[int, int], most: int) -> tuple[int, int]:
    scale = min(1.0, most / max(shown))
    return max(round(shown[0] * scale), 8), max(round(shown[1] * scale), 8)


def _header(file: Any, stream: Any, frame: Any, shown: tuple[int, int], sizes: tuple[tuple[int, int], tuple[int, int]],
            base: Fraction, rate: Fraction) -> bytes:
    told = {
        "shown": shown, "picture": sizes[0], "small": sizes[1], "base": [base.numerator, base.denominator],
        "rate": [rate.numerator, rate.denominator], "sound": len(file.streams.audio),
        "hdr": int(getattr(frame, "color_trc", 0) or 0) in HDR,
    }
    return json.dumps(told).encode() + b"\n"


def _pixels(frame: Any, size: tuple[int, int], turn: int) -> bytes:
    """RGB of a frame at the size at which it is shown."""
    import numpy as np

    width, height = size if turn % 2 == 0 else (size[1], size[0])
    # Untagged pictures are BT.601 up to standard definition and BT.709 above, as players take them.
    space = int(getattr(frame, "colorspace", 2) or 2)
    wide = space == 1 or (space not in (5, 6) and frame.height > 576)
    rgb = frame.reformat(width, height, "rgb24", src_colorspace="ITU709" if wide else "ITU601", dst_color_range="JPEG",
                         interpolation="AREA" if width < frame.width else "BICUBIC")
    return np.ascontiguousarray(np.rot90(rgb.to_ndarray(), turn)).tobytes()


def main() -> None:
    out = sys.stdout.buffer
    for piece in decode(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])):
        out.write(piece)
    out.flush()


if __name__ == "__main__":
    main()
