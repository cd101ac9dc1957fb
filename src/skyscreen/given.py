"""A picture or a video that somebody gives → its frames and its rate, decoded in a child process under limits."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from skyscreen.core import foreign
from skyscreen.core.errors import BadInput

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def pictures(path: Path, most: int) -> NDArray[np.uint8]:
    """The first `most` frames, (T, H, W, 3).

    Raises:
        BadInput: it is not there, or cannot be read.
    """
    from skyscreen.paint.decoding import frames_of

    if not path.is_file():
        raise BadInput(str(path), "is no file", "Give a picture or a video")
    try:
        return frames_of(path, most)
    except foreign.Unreadable as fault:
        raise BadInput(path.name, str(fault), "Give another file") from fault


def rate_of(path: Path) -> float:
    """Frames a second of a video.

    Raises:
        BadInput: it cannot be read.
    """
    try:
        seen = foreign.read("skyscreen.score.watching", str(path.resolve()), seconds=600, memory=4 << 30, processor=600)
    except foreign.Unreadable as fault:
        raise BadInput(path.name, str(fault), "Give another file") from fault
    return float(json.loads(seen)["fps"])
