"""Places: a SetBuilder that the catalogue's places speak to, and the SetPiece that the stage reads.

piece: the values; base → land → things → made → fitted → halls → builder: the builder, one idea a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from skyscreen.catalogue import index
from skyscreen.core.errors import BadInput
from skyscreen.forge import build as forge_build
from skyscreen.forge.sets import afar, northern, spotlit
from skyscreen.forge.sets.base import DESERTED
from skyscreen.forge.sets.builder import SetBuilder
from skyscreen.forge.sets.piece import Dressing, Obstacle, SetPiece, placed

__all__ = ["Dressing", "Obstacle", "SetBuilder", "SetPiece", "build", "placed"]


def build(
    place: str,
    params: Mapping[str, Any] | None = None,
    *,
    seed: int = 0,
    hour: float = 12.0,
    weather: str = "clear",
    season: str = "summer",
) -> SetPiece:
    """A place of the catalogue as a SetPiece. Unknown parameters raise BadInput naming what is allowed; `spotlight`,
    `aurora`, `afar` and `deserted` are known to every place."""
    entry = index.get("places", place)
    own = dict(params or {})
    lit = bool(own.pop(spotlit.NAME, False)) and spotlit.NAME not in entry.params()
    # A place that is called after the lights hangs them itself.
    curtains = bool(own.pop(northern.NAME, False)) and entry.facts.get("sight") != northern.NAME
    far = str(own.pop(afar.NAME, ""))
    if far and far not in afar.KINDS:
        raise BadInput(f"afar {far!r}", "is nothing that stands on a horizon", f"Choose from {', '.join(afar.KINDS)}")
    nobody = bool(own.pop(DESERTED, False))
    full = forge_build.checked(entry, own)
    builder = SetBuilder(place, full, seed=seed, hour=hour, weather=weather, season=season)
    builder.deserted = nobody
    entry.make(builder, **full)
    if curtains:
        builder.aurora()
    if far:
        builder.afar(far)
    if lit:
        builder.spotlight()
    made = builder.piece()
    if not made.dressing and made.water is None:
        raise BadInput(f"place {place!r}", "built neither ground nor water", "Call set.ground or set.water")
    return made
