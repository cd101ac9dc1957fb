"""A maker of lessons for tests: a bright square that goes right or left over grey, in a few microseconds a clip."""

from __future__ import annotations

import torch

from skyscreen.model.config import STATES, Shape
from skyscreen.train.source import Lesson

VOCABULARY = ("", "?", "square", "goes", "left", "right", "方块", "向左", "向右")
SHAPE = Shape(width=32, depth=2, heads=2, frames=4, size=16, words=len(VOCABULARY), length=4)


class Squares:
    """Clip i goes right where i is even; its height is i mod 12."""

    vocabulary = VOCABULARY

    def __init__(self, shape: Shape = SHAPE, spoil: int = -1) -> None:
        self.shape, self.spoil = shape, spoil
        self.asked: list[tuple[int, int]] = []

    def make(self, start: int, count: int) -> Lesson:
        self.asked.append((start, count))
        shape, number = self.shape, torch.arange(start, start + count)
        video = torch.full((count, shape.frames, shape.size, shape.size, 3), 90, dtype=torch.uint8)
        ids = torch.zeros(video.shape[:4], dtype=torch.uint8)
        state = torch.zeros(count, shape.frames, shape.solids, STATES)
        for i, k in enumerate(number.tolist()):
            for t in range(shape.frames):
                x = 2 * t if k % 2 == 0 else shape.size - 4 - 2 * t
                at = i, t, slice(k % 12, k % 12 + 4), slice(x, x + 4)
                video[at] = torch.tensor([250, 40, 20], dtype=torch.uint8)
                ids[at] = 1
                state[i, t, 0] = torch.tensor([1, 1, x / 16, (k % 12) / 16, 0, 2 if k % 2 == 0 else -2, 0, 0.0])
        if start <= self.spoil < start + count:
            state[self.spoil - start] = float("nan")
        english = torch.tensor([[2, 3, 5, 0], [2, 3, 4, 0]], dtype=torch.int16)
        chinese = torch.tensor([[6, 8, 0, 0], [6, 7, 0, 0]], dtype=torch.int16)
        tokens = torch.stack([english[number % 2], chinese[number % 2]], 1)
        return Lesson(video, ids * 200, ids, state, tokens)
