"""The world of laws (`data.laws`) as lessons."""

from __future__ import annotations

import torch

from skyscreen.core.errors import BadInput
from skyscreen.data import laws
from skyscreen.model import masks
from skyscreen.model.config import Shape
from skyscreen.train.source import Lesson


class Laws:
    """Clips of the split "train", with their captions in both languages.

    Args:
        shape: of the network: size, frames, words of a sentence.
    """

    def __init__(self, shape: Shape, device: str = "cpu", seed: int = 0, split: str = "train") -> None:
        if shape.length != laws.LENGTH or shape.solids != laws.SOLIDS:
            raise BadInput(f"{shape.length} words, {shape.solids} solids",
                           f"must be {laws.LENGTH} and {laws.SOLIDS}, as the world has", "Change it")  # fmt: skip
        self.shape, self.device, self.seed, self.split = shape, device, seed, split
        self.vocabulary: tuple[str, ...] = laws.vocabulary()

    @torch.no_grad()
    def make(self, start: int, count: int) -> Lesson:
        clips = laws.sample(start, count, split=self.split, size=self.shape.size, frames=self.shape.frames,
                            device=self.device, seed=self.seed)  # fmt: skip
        words = torch.stack([laws.tokens(clips.packed, laws.ENGLISH), laws.tokens(clips.packed, laws.CHINESE)], 1)
        near = (masks.nearness(clips.depth, far=99.0) * 255).round().to(torch.uint8)
        return Lesson(clips.video, near, clips.ids, clips.state, words.to(torch.int16))
