"""Stocks: proportions that relatives share, so that a breed or a cousin is a few lines of data.

Each is a set of `proportions.Build`'s proportions; what a file says itself comes over it.
"""

from __future__ import annotations

from typing import Any

from skyscreen.forge.rigs.stocks.hoofed import HOOFED
from skyscreen.forge.rigs.stocks.others import OTHERS
from skyscreen.forge.rigs.stocks.pawed import PAWED

STOCKS: dict[str, dict[str, Any]] = {**PAWED, **HOOFED, **OTHERS}
"""Name → proportions."""
