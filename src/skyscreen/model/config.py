"""The shape of a network: everything that its weights depend on, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from skyscreen.core.errors import BadInput

COLOURS = 3
PASSES = 4
"""Channels of the passes: nearness (1) and which solid (one-hot, 3)."""
GIVEN = COLOURS + 1 + PASSES + 1
"""Channels of what is given: known pixels, their mask, passes, the passes' mask."""
STATES = 8
"""Numbers of one solid in one frame: present, visible share, x, y, z (m), vx, vy, vz (m/s)."""


@dataclass(frozen=True)
class Shape:
    """A network by its numbers."""

    width: int = 384
    """Of the residual stream; a multiple of the heads times 8."""
    depth: int = 8
    heads: int = 6
    frames: int = 16
    """Of a clip as trained; rotary positions let it run on others."""
    size: int = 64
    """Pixels of a side."""
    rate: float = 8.0
    """Frames a second."""
    tube: int = 2
    """Frames of one patch."""
    patch: int = 8
    """Pixels of a patch's side."""
    words: int = 128
    """Of the vocabulary, the empty and the unknown word included."""
    length: int = 32
    """Words of a sentence; longer ones are cut, shorter ones padded with 0."""
    solids: int = 3
    """Whose state the middle of the network is asked for."""

    def __post_init__(self) -> None:
        for name, low, high in (
            ("width", 16, 16384), ("depth", 1, 256), ("heads", 1, 256), ("frames", 1, 1024), ("size", 8, 4096),
            ("tube", 1, 16), ("patch", 1, 64), ("words", 2, 1 << 20), ("length", 1, 4096), ("solids", 1, 64),
        ):  # fmt: skip
            value = getattr(self, name)
            if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
                raise BadInput(f"{name} {value!r}", f"must be a whole number from {low} to {high}", "Change it")
        if self.width % (self.heads * 8):
            raise BadInput(f"width {self.width}", f"must be a multiple of 8 · heads ({self.heads})", "Change either")
        if self.frames % self.tube or self.size % self.patch:
            raise BadInput(f"{self.frames} frames of {self.size} px", f"must divide into {self.tube} × {self.patch}",
                           "Change the patch")  # fmt: skip

    @property
    def grid(self) -> tuple[int, int, int]:
        """Patches in time, down and across."""
        return self.frames // self.tube, self.size // self.patch, self.size // self.patch

    @property
    def places(self) -> int:
        """Patches of a clip."""
        t, h, w = self.grid
        return t * h * w

    @property
    def hidden(self) -> int:
        """Of the gated layer: 8/3 of the width, in whole 64s, so that it costs what a plain layer of 4 costs."""
        return max(round(self.width * 8 / 3 / 64), 1) * 64

    def plain(self) -> dict[str, Any]:
        return asdict(self)

    @staticmethod
    def of(told: Mapping[str, Any]) -> Shape:
        """Read back from a file.

        Raises:
            BadInput: a field is missing, unknown or out of range.
        """
        known = {field.name for field in fields(Shape)}
        if wrong := sorted(set(told) ^ known):
            raise BadInput(f"the field {wrong[0]!r}", "is missing or unknown in a network's shape", "Use its own file")
        return Shape(**told)
