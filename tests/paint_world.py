"""A shot's passes made in a moment, for tests of painters."""

from __future__ import annotations

from typing import Any

import numpy as np

from skyscreen.nouns.passes import SKY_METRES
from skyscreen.paint.clip import Clip
from skyscreen.paint.protocol import Limits, Request

BALL = 7


class Mirror:
    """A painter that copies its control, or gives what `spoil` makes of the request; notes what it was asked for."""

    def __init__(self, limits: Limits, spoil: Any = None) -> None:
        self.limits, self.spoil = limits, spoil
        self.asked: list[Request] = []

    def missing(self) -> str:
        return ""

    def paint(self, request: Request) -> Any:
        self.asked.append(request)
        assert request.control is not None
        return self.spoil(request) if self.spoil else request.control.copy()

    @property
    def stills(self) -> list[Request]:
        return [request for request in self.asked if request.frames == 1]

    @property
    def shots(self) -> list[Request]:
        return [request for request in self.asked if request.frames > 1]


def noise(request: Request) -> Any:
    """A window of nothing."""
    shape = (request.frames, request.height, request.width, 3)
    return np.random.default_rng(request.seed).integers(0, 255, shape).astype(np.uint8)


def scene(count: int = 24, fps: float = 24.0, speed: int = 2) -> Clip:
    """A textured ball that goes to the right over a textured wall under a sky."""
    height, width = 32, 64
    rng = np.random.default_rng(5)
    wall = rng.integers(60, 140, (height, width, 3)).astype(np.uint8)
    skin = rng.integers(150, 255, (height, width, 3)).astype(np.uint8) * np.array([1, 0, 0], np.uint8)
    y, x = np.mgrid[0:height, 0:width]
    rows = []
    for k in range(count):
        ball = (x - 10 - speed * k) ** 2 + (y - 18) ** 2 < 64
        colour = np.where(ball[..., None], np.roll(skin, speed * k, 1), wall)
        colour[:6] = 200
        depth = np.where(ball, 3.0, 9.0).astype(np.float32)
        depth[:6] = SKY_METRES
        normal = np.zeros((height, width, 3), np.float32)
        normal[..., 2] = 1
        normal[:6] = 0
        motion = np.zeros((height, width, 2), np.float32)
        motion[ball, 0] = speed if k else 0
        rows.append((colour, depth, normal, motion, np.where(ball, BALL, 0).astype(np.int32)))
    parts = [np.stack(part) for part in zip(*rows, strict=True)]
    return Clip(*parts, fps=fps, members={BALL: "ball"})  # pyright: ignore[reportArgumentType]
