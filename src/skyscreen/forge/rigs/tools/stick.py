"""The shaft that most tools have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid


def stick(kit: Kit, low: float, high: float, radius: float, paint: Any) -> Solid:
    """A round bar along the hand's axis, from `low` to `high` metres of the grip."""
    return kit.capsule((0, low, 0), (0, high, 0), radius, paint, 10)
