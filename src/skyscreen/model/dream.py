"""Words, pictures or passes → a clip by our own weights, on the processor or a GPU. Every task is one call."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from skyscreen.core.errors import BadInput, Broken, Missing
from skyscreen.core.seeds import stream
from skyscreen.model import flow, masks, weights
from skyscreen.model.tokens import NONE, Tokens

Frames = NDArray[np.uint8]
NAME = "own.safetensors"
KEEP = 4
"""Frames that a longer clip's next window begins with."""


@dataclass(frozen=True)
class Wish:
    """What is asked. Pictures are (k, H, W, 3) bytes at the network's size."""

    text: str = ""
    seed: int = 0
    frames: int = 0
    """0: as many as one window has. More are made window by window, each from the tail of the one before."""
    first: Frames | None = None
    """Frames that it begins with."""
    last: Frames | None = None
    """(1, H, W, 3): the frame that the first window ends with."""
    near: NDArray[np.floating] | None = None
    """(T, H, W) of 0 … 1: how near each pixel is, as `masks.nearness` draws it."""
    ids: NDArray[np.integer] | None = None
    """(T, H, W): which solid is where, 1, 2 or 3; only together with `near`."""
    steps: int = 20
    guidance: float = 2.5


def found() -> Path | None:
    """Where the weights are: of the user's own folder, else those that came with the package, else trained here."""
    own = os.environ.get("SKYSCREEN_WEIGHTS", "")
    places = [Path(own) / NAME, Path(own) / "own" / NAME] if own else []
    places += [Path(__file__).parent / "files" / NAME, Path("runs") / "own" / NAME]
    return next((place for place in places if weights.parts(place)), None)


class Dreamer:
    """Weights that draw.

    Args:
        path: a file of weights; None: where `found` looks.

    Raises:
        Missing: there are none.
        BadInput: they are not ours or damaged.
    """

    def __init__(self, path: Path | None = None, device: str = "") -> None:
        place = path or found()
        if place is None:
            raise Missing(NAME, "is not here", "Train it (`skyscreen train own`), or set SKYSCREEN_WEIGHTS")
        self.device = device or ("cuda" if torch.cuda.is_available() else "cpu")
        self.network, self.card = weights.load(place, self.device)
        self.shape = self.card.shape
        self.tokens = Tokens(self.card.vocabulary, self.shape.length)

    def draw(self, wish: Wish, told: Callable[[int, int], None] = lambda done, of: None) -> Frames:
        """The clip, (T, H, W, 3).

        Args:
            told: (steps done, steps in all).

        Raises:
            BadInput: pictures or passes do not have the network's size.
        """
        window = self.shape.frames
        count = wish.frames or window
        if not 1 <= count <= 100 * window:
            raise BadInput(f"{count} frames", f"must be 1 to {100 * window}", "Ask for fewer")
        windows = 1 if count <= window else 1 + -(-(count - window) // (window - KEEP))
        done: list[Frames] = []
        for k in range(windows):
            head = wish.first if k == 0 else done[-1][-KEEP:]
            start = k * (window - KEEP)
            frames = self._window(wish, k, start, head, lambda n, of, k=k: told(k * of + n, windows * of))
            done.append(frames if k == 0 else frames[KEEP:])
        return np.concatenate(done)[:count]

    def _window(self, wish: Wish, k: int, start: int, head: Frames | None, told: Callable[[int, int], None]) -> Frames:
        shape = self.shape
        video = torch.zeros(1, shape.frames, shape.size, shape.size, 3)
        known, shown = torch.zeros(1, shape.frames), torch.zeros(1)
        for rows, at in ((head, 0), (wish.last if k == 0 else None, shape.frames - 1)):
            if rows is None:
                continue
            part = self._checked(rows)[: shape.frames - at]
            video[0, at : at + len(part)] = torch.from_numpy(part.astype(np.float32)) / 127.5 - 1
            known[0, at : at + len(part)] = 1
        planes = torch.zeros(1, shape.frames, shape.size, shape.size, 4)
        if wish.near is not None:
            planes, shown = self._passes(wish, start), torch.ones(1)
        named = torch.full((1,), float(wish.ids is not None))
        given = masks.given(video, known, planes, shown, named).to(self.device)
        words = self.tokens.encode(wish.text)
        guidance = wish.guidance if any(word != NONE for word in words) else 1.0
        draw = torch.Generator().manual_seed(stream(wish.seed, "dream", k))
        noise = torch.randn(video.shape, generator=draw).to(self.device)
        clip = flow.sample(self.network, noise, given, torch.tensor([words], device=self.device), count=wish.steps,
                           guidance=guidance, told=told)  # fmt: skip
        if not bool(torch.isfinite(clip).all()):
            raise Broken(NAME, "drew what are no numbers", "Train it again")
        return ((clip[0] + 1) * 127.5).round().clamp(0, 255).to(torch.uint8).cpu().numpy()

    def _checked(self, rows: Frames) -> Frames:
        size = (self.shape.size, self.shape.size, 3)
        if rows.ndim != 4 or rows.shape[1:] != size or rows.dtype != np.uint8 or not len(rows):
            raise BadInput(f"pictures of {rows.shape} {rows.dtype}", f"must be (k, {size[0]}, {size[1]}, 3) uint8",
                           "Scale them")  # fmt: skip
        return rows

    def _passes(self, wish: Wish, start: int) -> torch.Tensor:
        """(1, frames, size, size, 4) from frame `start` on; what lies past the end repeats the last frame."""
        shape = self.shape
        assert wish.near is not None
        for rows in (wish.near, wish.ids):
            if rows is not None and (rows.shape[1:] != (shape.size, shape.size) or not len(rows)):
                raise BadInput(f"passes of {rows.shape}", f"must be (T, {shape.size}, {shape.size})", "Scale them")
        at = np.minimum(np.arange(start, start + shape.frames), len(wish.near) - 1)
        near = torch.from_numpy(wish.near[at].astype(np.float32))[None]
        ids = np.zeros(near.shape[1:], np.uint8) if wish.ids is None else wish.ids[at].astype(np.uint8)
        return masks.planes(near.clamp(0, 1), torch.from_numpy(ids)[None])
