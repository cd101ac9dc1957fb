"""What a painter is: limits as data, and one method. Cutting into windows, overlap, colour match, retiming, scaling,
checking, retakes and keeping are ours, once, for all painters.

A painter is one file in `painters/` that ends with `PAINTER = …`, found by being there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Frames = NDArray[np.uint8]
    """(T, H, W, 3) display pictures, BT.709."""
else:
    Frames = Any  # a list of painters needs no NumPy

CONTROLS = ("depth", "scribble", "flow", "colour", "normal")
"""What may steer a painter; `controls.py` draws each from the passes."""


@dataclass(frozen=True)
class Limits:
    """What a painter can take and where it may be used."""

    name: str
    licence: str
    """SPDX name or the licence's own."""
    weights: str
    """Where its weights or its service come from, for the user to read."""
    sizes: tuple[tuple[int, int], ...]
    """(width, height) it was trained at, landscape; the nearest by aspect is taken."""
    multiple: int = 16
    step: int = 1
    """Frames it paints are step · k + offset (Wan: 4k + 1, LTX: 8k + 1)."""
    offset: int = 0
    longest: int = 81
    """Frames of one call."""
    rate: float = 16.0
    """Frames a second that it was trained at."""
    controls: tuple[str, ...] = ()
    """Of CONTROLS, the best first."""
    first: bool = False
    """It can be given the first frame."""
    last: bool = False
    keep: int = 0
    """Frames at the head that it can be given and continues; 0: none."""
    references: int = 0
    """Pictures of the cast and place that it can be given."""
    audio: bool = False
    """It makes sound with the pictures: see `Sounding`."""
    block: int = 1
    """Frames of one latent: pictures that it begins or ends with are kept in groups of block · k + 1."""
    memory: float = 0.0
    """GB of GPU memory without offload; 0: none of ours (a service)."""
    restricted: str = ""
    """Where or by whom it may not be used, in words; empty: no such rule."""
    gated: bool = False
    """The licence has to be accepted once before use."""

    def count(self, frames: int) -> int:
        """The smallest allowed number of frames that is at least `frames`, at most `longest`."""
        k = max(-(-(frames - self.offset) // self.step), 0 if self.offset else 1)
        most = (self.longest - self.offset) // self.step
        return self.step * min(k, most) + self.offset

    def kept(self, frames: int) -> int:
        """How many of `frames` that are there already it can begin or end with."""
        return (min(frames, max(self.keep, 1)) - 1) // self.block * self.block + 1 if frames else 0


@dataclass(frozen=True)
class Request:
    """One window of a shot, at the painter's size and rate. T frames of H × W."""

    prompt: str
    frames: int
    width: int
    height: int
    seed: int
    control: Frames | None = None
    """Steering pictures, or None for a painter without."""
    control_kind: str = ""
    strength: float = 1.0
    """How hard the control binds, 0–2; a retake turns it up."""
    head: Frames | None = None
    """(k, H, W, 3) frames painted before that this window begins with."""
    tail: Frames | None = None
    """(k, H, W, 3) frames that this window ends with, for a painter that can."""
    references: Sequence[Any] = ()
    """(h, w, 3) pictures of who and what must look like this."""
    negative: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)
    """A painter's own settings by name: steps, lora, workflow …"""


class Painter(Protocol):
    """One model or service."""

    limits: Limits

    def missing(self) -> str:
        """Why it cannot paint here (no package, no weights, no server), in words; empty: it can."""
        ...

    def paint(self, request: Request) -> Frames:
        """The window's frames: exactly `request.frames` of `height` × `width`.

        Raises:
            SkyscreenError: it could not.
        """
        ...


@runtime_checkable
class Staged(Protocol):
    """A painter that works in two steps, so that what lies between them can be kept."""

    def denoise(self, request: Request) -> Any:
        """The window's latents: an array of floats, or several by name."""
        ...

    def decode(self, latents: Any, request: Request) -> Frames:
        """Latents → the window's frames, as `Painter.paint` gives them."""
        ...


@runtime_checkable
class Sounding(Staged, Protocol):
    """A painter that makes the sound of a window with its pictures: its limits have `audio`."""

    def hear(self, latents: Any, request: Request) -> Any:
        """Latents → (samples, 2) float32 at 48 kHz, as long as the window's frames at the painter's rate."""
        ...
