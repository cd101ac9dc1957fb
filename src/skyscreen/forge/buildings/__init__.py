"""Houses that sets are lined with: plain functions of a kit, front in the plane z = 0 and facing +Z."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from skyscreen.core.errors import Missing
from skyscreen.forge.buildings import chinese, timber
from skyscreen.forge.solid import Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

KINDS: dict[str, Callable[..., Solid]] = {
    "timber": timber.timber_house,
    "hall": chinese.hall,
    "grey": chinese.grey_house,
    "white": chinese.water_house,
    "lantern": chinese.lantern,
    "lantern_string": chinese.lantern_string,
    "lattice": chinese.lattice,
}


def building(kit: Kit, kind: str, *args: Any, **more: Any) -> Solid:
    """One of KINDS, or Missing with their names."""
    if kind not in KINDS:
        raise Missing(f"building {kind!r}", "is not in forge.buildings", f"Known: {', '.join(KINDS)}")
    return KINDS[kind](kit, *args, **more)
