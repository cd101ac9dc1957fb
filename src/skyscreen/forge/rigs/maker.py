"""What hats and tools are made by: a function of the kit and the wearer's colours."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid

Tones = Mapping[str, Any]
"""Slot (dress, coat, shirt, trousers, shoes, skin) → linear albedo."""
Maker = Callable[["Kit", Tones], "Solid"]
