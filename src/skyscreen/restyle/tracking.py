"""A shot of a foreign video, drawing by drawing: motion, regions, surfaces, anchors, each carried on from the last."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from skyscreen.restyle.anchors import Anchors
from skyscreen.restyle.flow import Floats, flow, noise_of, trusted
from skyscreen.restyle.regions import Regions
from skyscreen.restyle.surfaces import LENS, Reader
from skyscreen.shoot.foreign import Guess

TURN = 1.5
"""Radians at most that the camera is believed to have turned: after that the sky's strokes stand still."""
LUMA = np.array([0.299, 0.587, 0.114], np.float32)
"""Weights of red, green and blue (BT.601)."""


def grey(picture: NDArray[np.uint8]) -> Floats:
    """(h, w) light, 0–1, of (h, w, 3)."""
    return picture.astype(np.float32) @ LUMA / 255


class Tracker:
    """Made anew at every cut.

    Args:
        scale: pixels of the large picture in one of the small one, across and down.
        noise: of `flow.noise_of`.
    """

    def __init__(self, scale: tuple[float, float], noise: float) -> None:
        self.scale = np.array(scale, np.float32)
        self.noise = noise
        self.regions, self.reader, self.anchors = Regions(), Reader(), Anchors()
        self.grey: Floats | None = None
        self.turned = 0.0

    @classmethod
    def begun(cls, small: NDArray[np.uint8], width: int, height: int) -> Tracker:
        """For a shot that begins with this small picture of `width` × `height` pixels."""
        down, across = small.shape[:2]
        return cls((width / across, height / down), noise_of(grey(small)))

    def next(self, small: NDArray[np.uint8]) -> Guess:
        """What is thought of the next drawing; `small` (h, w, 3)."""
        rgb = small.astype(np.float32) / 255
        light = rgb @ LUMA
        way = trust = None
        if self.grey is not None:
            way = flow(light, self.grey)
            trust = trusted(light, self.grey, way, self.noise)
            self._turn(way)
        self.grey = light
        labels = self.regions.update(rgb, way, trust)
        seen = self.reader.read(rgb, labels)
        shift, sized = self.anchors.update(labels, way, trust, self.reader.distance)
        return Guess(
            colour=small, ident=seen.ident, far=seen.far, light=seen.light, normal=seen.normal, sized=sized,
            shift=shift * self.scale, way=None if way is None else way * self.scale, sheets=seen.sheets,
            focus=seen.focus, night=seen.night, turned=self.turned)

    def _turn(self, way: Floats) -> None:
        """What all of the upper half moves by is taken for a turn of the camera; the sky's strokes go with it."""
        height, width = way.shape[:2]
        across = float(np.median(way[: max(height // 2, 1), :, 0]))
        half = 18.0 / LENS / max(height, width) * width
        self.turned = float(np.clip(self.turned + across * 2 * half / width, -TURN, TURN))
