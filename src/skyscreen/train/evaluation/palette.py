"""Which pixel has which colour of the vocabulary: by its chromaticity, looked up in a table.

A lit solid keeps the chromaticity of its albedo, whatever the light's strength; floors, sky and wall are pale.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

BITS = 6
"""Of each channel in the table: 262,144 entries."""
PALE = 0.62
"""Three times the least chromaticity of a pixel of a solid, at most; grey is 1, one floor pixel in a thousand is
under it; a solid has 0.03 to 0.5."""
DARK = 0.035
"""Least sum of linear red, green and blue, 0 … 3: below it hues are noise."""
GLEAM = 0.55
"""Largest share of white that a highlight mixes in."""
FAR = 0.15
"""Largest distance of chromaticities to a colour, or to a mixture of it with white, that is still that colour."""


def table(albedos: Sequence[tuple[float, float, float]]) -> NDArray[np.uint8]:
    """(262144,) the number of the nearest colour + 1, 0 for what is no solid; index: `codes`.

    Args:
        albedos: linear BT.709 reflectances.
    """
    levels = (np.arange(1 << BITS) + 0.5) / (1 << BITS)
    linear = np.where(levels < 0.04045, levels / 12.92, ((levels + 0.055) / 1.055) ** 2.4)
    # The world's film has a shoulder above 0.8 (`laws.picture`), which would turn bright orange into yellow.
    over = np.clip((linear - 0.8) / 0.2, 0, 0.95)
    linear = np.where(linear > 0.8, 0.8 + 0.2 * over / (1 - over), linear)
    red, green, blue = np.meshgrid(linear, linear, linear, indexing="ij")
    light = np.stack([red, green, blue], -1).reshape(-1, 3)
    total = light.sum(1, keepdims=True)
    chroma = light / np.maximum(total, 1e-6)
    known = np.array(albedos, float)
    known /= known.sum(1, keepdims=True)
    away = np.stack([_segment(chroma, colour) for colour in known], 1)
    solid = (3 * chroma.min(1) < PALE) & (total[:, 0] > DARK) & (away.min(1) < FAR)
    return np.where(solid, away.argmin(1) + 1, 0).astype(np.uint8)


def _segment(chroma: NDArray[np.float64], colour: NDArray[np.float64]) -> NDArray[np.float64]:
    """(N, 3) → (N,) distances to the stretch from `colour` towards grey."""
    along = 1 / 3 - colour
    share = np.clip((chroma - colour) @ along / (along @ along), 0, GLEAM)
    return np.linalg.norm(chroma - colour - share[:, None] * along, axis=1)


def codes(video: NDArray[np.uint8]) -> NDArray[np.int32]:
    """(…, 3) sRGB → (…,) indices into the table."""
    high = (video >> (8 - BITS)).astype(np.int32)
    return (high[..., 0] << (2 * BITS)) | (high[..., 1] << BITS) | high[..., 2]
