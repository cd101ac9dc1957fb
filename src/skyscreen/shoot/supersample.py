"""The picture that anti-aliasing aims at: the mean of many of one frame, each sampled elsewhere within its pixels."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.look import Look
from skyscreen.nouns.order import Order
from skyscreen.nouns.world import FrameState, World
from skyscreen.shoot.gpu import gpu
from skyscreen.shoot.renderer import Renderer


class Supersampler:
    """Draws references of a shot; made once."""

    def __init__(self, world: World, order: Order, look: Look, side: int) -> None:
        """`side`: samples are `side` × `side`, evenly over the pixel: the box filter."""
        plain = replace(order, smoothing="spatial")
        self.renderer = Renderer(gpu(), world, plain, replace(look, smooth=False))
        self.side, self.size = side, (order.inner_width, order.inner_height)

    def picture(self, state: FrameState, exposure: float) -> NDArray[np.float32]:
        """(H, W, 3) display values 0–255 of a frame at a given exposure, without any smoothing but the mean."""
        width, height = self.size
        total = np.zeros((height, width, 3), np.float64)
        for k in range(self.side**2):
            x, y = ((c + 0.5) / self.side - 0.5 for c in divmod(k, self.side))
            self.renderer.shift = 2 * x / width, 2 * y / height
            self.renderer.exposure = exposure
            # Frames in line are metered anew every so often; the number of this one is not to be among them.
            self.renderer.draw(replace(state, frame=1))
            total += self.renderer.picture()[..., :3]
        return (total / self.side**2).astype(np.float32)


def psnr(a: NDArray[Any], b: NDArray[Any]) -> float:
    """Decibels, of pictures of 0–255."""
    error = float(np.square(a.astype(np.float64) - b).mean())
    return 10 * math.log10(255**2 / max(error, 1e-12))
