"""The frames of a foreign video, as they come from the child that decodes them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from skyscreen.core import foreign

MEMORY, SILENT, PROCESSOR = 4 << 30, 120.0, 7200
"""Limits of the child: bytes of address space, seconds without a frame, CPU seconds."""
SMALL = 320
"""Pixels of the longer side of the picture in which motion, regions and light are looked for."""
HEADER = 4096


@dataclass(frozen=True)
class Footage:
    shown: tuple[int, int]
    """Width and height as a player shows it."""
    width: int
    height: int
    """Of the pictures that come."""
    small: tuple[int, int]
    base: Fraction
    """Seconds of one unit of time."""
    rate: Fraction
    """Frames a second, on the mean."""
    sound: int
    """Sound tracks."""
    hdr: bool
    source: foreign.Stream

    def frames(self) -> Iterator[tuple[int, NDArray[np.uint8], NDArray[np.uint8]]]:
        """Time in units of `base`, picture (height, width, 3), small picture."""
        across, down = self.small
        large, few = self.width * self.height * 3, across * down * 3
        while raw := self.source.take(8 + large + few):
            yield (int.from_bytes(raw[:8], "little", signed=True),
                   np.frombuffer(raw, np.uint8, large, 8).reshape(self.height, self.width, 3),
                   np.frombuffer(raw, np.uint8, few, 8 + large).reshape(down, across, 3))


@contextmanager
def opened(video: Path, pixels: int) -> Iterator[Footage]:
    """Frames of at most `pixels`.

    Raises:
        core.foreign.Unreadable: it cannot be decoded; the words say why.
    """
    with foreign.stream("skyscreen.restyle.reading", str(video.resolve()), str(pixels), str(SMALL), seconds=SILENT,
                        memory=MEMORY, processor=PROCESSOR) as source:
        line = bytearray()
        while not line.endswith(b"\n"):
            piece = source.take(1)
            if not piece or len(line) > HEADER:
                raise foreign.Unreadable("no frame of it can be decoded")
            line += piece
        told = json.loads(line)
        (width, height), small = told["picture"], told["small"]
        yield Footage(tuple(told["shown"]), width, height, tuple(small), Fraction(*told["base"]),
                      Fraction(*told["rate"]), int(told["sound"]), bool(told["hdr"]), source)
