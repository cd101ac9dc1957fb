"""A line between two ends: it hangs in a slack curve from (0, 0, 0) to (0, 0, 1), to be stretched to its length."""

from __future__ import annotations

from skyscreen.forge.kit import Kit
from skyscreen.nouns.model import Model

SAG = 0.06
"""Depth of the curve as a share of the span: a kite's line with its pull well over its weight."""
THIN = 0.0009
"""Radius as a share of the span: 7 mm over 8 m, twice a real line's, so that a film of 1080 lines shows it."""


def line(thin: float = THIN, sag: float = SAG, colour: str = "cream", sides: int = 3) -> Model:
    """Args: `thin` is its radius and `sag` the depth of its curve, both as shares of the span."""
    kit = Kit("line", {})
    curve = [(0.0, -4 * sag * t * (1 - t), t) for t in (k / 12 for k in range(13))]
    return kit.model(kit.tube(curve, thin, kit.material("rope", colour), sides), colliders="none", mass=1e-3)
