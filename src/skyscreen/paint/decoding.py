"""Decodes a foreign video or picture in a process of its own: `python -m skyscreen.paint.decoding FILE MOST` writes its
frames, (T, H, W, 3) uint8, as npy to standard output."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

MEMORY, SECONDS = 8 << 30, 300.0
PIXELS = 2_000_000_000
"""Of all frames together: 1,000 of 1080p."""


def frames_of(path: Path, most: int) -> NDArray[np.uint8]:
    """The frames of a foreign file, decoded under limits.

    Raises:
        Unreadable: it is no picture and no video, or too large.
    """
    from skyscreen.core import foreign

    raw = foreign.read("skyscreen.paint.decoding", str(path), str(most), seconds=SECONDS, memory=MEMORY, processor=300)
    return np.load(io.BytesIO(raw), allow_pickle=False)


def main() -> None:
    import av

    path, most = Path(sys.argv[1]), int(sys.argv[2])
    rows = []
    with av.open(str(path), options={"protocol_whitelist": "file"}) as file:
        if not file.streams.video:
            raise SystemExit("Refused: it holds no picture")
        for frame in file.decode(video=0):
            if (len(rows) + 1) * frame.width * frame.height > PIXELS:
                raise SystemExit("Refused: it has too many pixels")
            rows.append(frame.to_ndarray(format="rgb24"))
            if len(rows) >= most:
                break
    if not rows or any(row.shape != rows[0].shape for row in rows):
        raise SystemExit("Refused: no frame of it can be decoded, or their sizes differ")
    stream = io.BytesIO()
    np.save(stream, np.stack(rows))
    sys.stdout.buffer.write(stream.getvalue())


if __name__ == "__main__":
    main()
