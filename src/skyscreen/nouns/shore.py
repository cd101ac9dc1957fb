"""Where open water meets land, as the stage maps it and the shaders read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Shore:
    """A square map of the bed and the waves that run over it. N × N texels, rows along z, columns along x."""

    corner: tuple[float, float]
    """World x, z of the map's lower corner, metres."""
    edge: float
    """Length of a side, metres."""
    field: NDArray[np.float32]
    """(N, N, 4): height of the bed over still water, metres; seconds that a wave still needs to the shore, 0 on land;
    exposure to the open sea 0–1; metres to the nearest wall or rock that stands in the water."""
    swell: NDArray[np.float32]
    """(N, N, 4), what makes no two waves alike, smooth: share of a period by which crests come early; two independent
    fields of variance 1 that crest after crest mixes anew; cusps of the beach, variance 1."""
    height: float
    """Significant height of the waves that arrive, metres, before the bed lifts them."""
    period: float
    """Seconds between two of them."""
    slope: float
    """Tangent of the beach at the waterline."""
    runup: float
    """Height over still water that one wave in fifty runs up to, metres."""
    colour: tuple[float, float, float] = (0.55, 0.44, 0.30)
    """Linear albedo of the dry bed, seen through shallow water."""
