"""Where each pixel was when its region was first drawn: what strokes hang on, so that they move with the picture.

Textures carried along a motion stretch in time (Neyret 2003, "Advected Textures"). Here the offset is carried, made
even inside each region, and a region whose offset has stretched it too far begins anew.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from skyscreen.restyle.flow import Floats, carried
from skyscreen.restyle.regions import MOST, Labels

STRETCH = 0.45
"""Mean size of the offset's gradient from which on a region's strokes are drawn anew: so much it has grown."""
DRIFT = 1.6
"""Ratio of a region's distance now to that at which its strokes were sized, from which on they are drawn anew."""
EVEN = 2.0
"""Pixels of the blur that keeps the offset even."""


class Anchors:
    def __init__(self) -> None:
        self.shift: Floats | None = None
        self.sized = np.zeros(MOST + 4, np.float32)
        """Metres at which each region's strokes were sized; 0: not yet."""

    def update(self, labels: Labels, way: Floats | None, trust: NDArray[np.bool_] | None, distance: Floats
               ) -> tuple[Floats, Floats]:
        """(h, w, 2) offset in pixels from a pixel to where it hung at first, and (h, w) metres that its region's
        strokes were sized for.

        Args:
            distance: (MOST + 4,) metres to each region now.
        """
        height, width = labels.shape
        if self.shift is None or way is None or trust is None:
            self.shift = np.zeros((height, width, 2), np.float32)
            self.sized[:] = 0
        else:
            moved = carried(self.shift, way) + way
            self.shift = _even(moved, labels, trust)
            self._renew(labels)
        here = np.bincount(labels.ravel(), minlength=len(self.sized)) > 0
        ratio = np.maximum(self.sized, 1e-3) / np.maximum(distance, 1e-3)
        stale = here & ((ratio > DRIFT) | (ratio < 1 / DRIFT))
        self.sized[stale] = distance[stale]
        self.sized[~here] = 0
        return self.shift, self.sized[labels]

    def _renew(self, labels: Labels) -> None:
        assert self.shift is not None
        bend = np.abs(np.gradient(self.shift[..., 0], axis=1)) + np.abs(np.gradient(self.shift[..., 1], axis=0))
        area = np.maximum(np.bincount(labels.ravel(), minlength=len(self.sized)), 1)
        mean = np.bincount(labels.ravel(), bend.ravel() / 2, len(self.sized)) / area
        for k in (0, 1):
            middle = np.bincount(labels.ravel(), self.shift[..., k].ravel(), len(self.sized)) / area
            self.shift[..., k] = np.where((mean > STRETCH)[labels], middle[labels], self.shift[..., k])


def _even(shift: Floats, labels: Labels, trust: NDArray[np.bool_]) -> Floats:
    """A blur within each region that leaves out what the motion does not explain. What has only just come into view
    takes the mean of its region."""
    weight = trust.astype(np.float32) + 1e-4
    count = int(labels.max()) + 1
    total = np.bincount(labels.ravel(), weight.ravel(), count)
    out = np.empty_like(shift)
    border = ndimage.minimum_filter(labels, 3) != ndimage.maximum_filter(labels, 3)
    inner = weight * np.where(border, 0.05, 1.0).astype(np.float32)
    near = ndimage.gaussian_filter(inner, EVEN)
    for k in (0, 1):
        mean = (np.bincount(labels.ravel(), (shift[..., k] * weight).ravel(), count) / np.maximum(total, 1e-9))[labels]
        # Deviations from the region's mean are blurred, so that two regions that part do not pull at each other.
        off = (shift[..., k] - mean) * inner
        out[..., k] = mean + ndimage.gaussian_filter(off, EVEN) / np.maximum(near, 0.02)
    return out
