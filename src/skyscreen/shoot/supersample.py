"""The picture that anti-aliasing aims at: the mean of many of one frame, each sampled elsewhere within its pixels; and
how near to it the two kinds of smoothing come."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.look import Look
from skyscreen.nouns.order import Order
from skyscreen.nouns.world import World
from skyscreen.shoot.flicker import LUMA, THIN, came_from, smoothed, taken
from skyscreen.shoot.gpu import gpu
from skyscreen.shoot.job import look_of
from skyscreen.shoot.renderer import Renderer


class Supersampler:
    """Draws references of a shot; made once."""

    def __init__(self, world: World, order: Order, look: Look, side: int) -> None:
        """`side`: samples are `side` × `side`, evenly over the pixel: the box filter."""
        self.renderer = Renderer(gpu(), world, replace(order, smoothing="spatial"), replace(look, smooth=False))
        self.side, self.size = side, (order.inner_width, order.inner_height)

    def picture(self, state: FrameState, exposure: float) -> NDArray[np.float32]:
        """(H, W, 3) display values 0–255 of a frame at a given exposure, without any smoothing but the mean."""
        width, height = self.size
        total = np.zeros((height, width, 3), np.float64)
        for k in range(self.side**2):
            x, y = ((c + 0.5) / self.side - 0.5 for c in divmod(k, self.side))
            self.renderer.shift = 2 * x / width, 2 * y / height
            total += exposed(self.renderer, state, exposure)
        return (total / self.side**2).astype(np.float32)


def exposed(renderer: Renderer, state: FrameState, exposure: float) -> NDArray[np.float32]:
    """(H, W, 3) display values 0–255 of a frame at a given exposure."""
    renderer.exposure = exposure
    renderer.draw(replace(state, frame=1))  # every sixth is metered anew, and this is not to be
    return renderer.picture()[..., :3].astype(np.float32)


@dataclass(frozen=True)
class Quality:
    psnr: float
    """Decibels against the supersampled picture."""
    flicker: float
    """Change along the motion from frame to frame, levels of 255, as in flicker.py."""


def compare(world: World, states: list[FrameState], order: Order, *, measured: int = 3,
            side: int = 4) -> dict[str, Quality]:
    """'spatial', 'temporal' and 'reference' on the last frames of some that follow one another."""
    look = look_of(order)
    over_time = Renderer(gpu(), world, replace(order, smoothing="temporal"), look, passes=True)
    alone = Renderer(gpu(), world, replace(order, smoothing="spatial"), look)
    many = Supersampler(world, order, look, side)
    assert over_time.gather is not None
    pictures: dict[str, list[NDArray[np.float32]]] = {"spatial": [], "temporal": [], "reference": []}
    ways: list[tuple[NDArray[np.float32], NDArray[np.bool_]]] = []
    before: NDArray[np.uint32] | None = None
    for state in states:
        over_time.draw(state)
        if state.frame < states[-measured].frame:
            continue
        pictures["temporal"].append(over_time.picture()[..., :3].astype(np.float32))
        found = over_time.gather.read()
        pictures["spatial"].append(exposed(alone, state, over_time.exposure))
        pictures["reference"].append(many.picture(state, over_time.exposure))
        ident = found["object"][..., 0].astype(np.uint32) * 256 + found["class"][..., 0].astype(np.uint32)
        if before is not None:
            place, same = came_from(found["motion"][..., :2].astype(np.float32), ident, before)
            ways.append((place, same & (found["thin"][..., 0] < THIN)))
        before = ident
    return {name: Quality(float(np.mean([psnr(a, b) for a, b in zip(shown, pictures["reference"], strict=True)])),
                          _flicker(shown, ways)) for name, shown in pictures.items()}


def _flicker(pictures: list[NDArray[np.float32]], ways: list[tuple[NDArray[np.float32], NDArray[np.bool_]]]) -> float:
    light = [smoothed(picture @ LUMA) for picture in pictures]
    changes = [np.abs(now - taken(then, place))[same] for then, now, (place, same) in
               zip(light, light[1:], ways, strict=False)]
    return float(np.concatenate(changes).mean())


def psnr(a: NDArray[Any], b: NDArray[Any]) -> float:
    """Decibels, of pictures of 0–255."""
    error = float(np.square(a.astype(np.float64) - b).mean())
    return 10 * math.log10(255**2 / max(error, 1e-12))
