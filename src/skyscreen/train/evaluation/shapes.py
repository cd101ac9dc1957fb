"""Which solid a patch shows: the nearest among patches that the world itself drew.

The gallery is drawn with a seed that no clip of training or judging has, one frame a clip, and read by the same eyes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

NEIGHBOURS = 7


@dataclass(frozen=True)
class Gallery:
    features: NDArray[np.float32]
    """(M, F) of `blobs.find`."""
    shapes: NDArray[np.int8]
    """(M,)"""

    def told(self, features: NDArray[np.float32], kinds: int = 4) -> NDArray[np.int8]:
        """The shape of each patch: the vote of its nearest neighbours, nearer ones weighing more. (N, F) → (N,)"""
        if not len(features) or not len(self.shapes):
            return np.full(len(features), -1, np.int8)
        squares = (self.features**2).sum(1)
        away = squares[None] - 2 * features @ self.features.T  # + |feature|², the same for all of a row
        few = min(NEIGHBOURS, len(self.shapes))
        nearest = np.argpartition(away, few - 1, axis=1)[:, :few]
        own = (features**2).sum(1)[:, None]
        weight = 1 / (np.maximum(np.take_along_axis(away, nearest, 1) + own, 0) + 1.0)
        votes = np.stack([(weight * (self.shapes[nearest] == kind)).sum(1) for kind in range(kinds)], 1)
        return votes.argmax(1).astype(np.int8)
