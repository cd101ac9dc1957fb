"""Models that a set makes on the spot, kept in the two caches like those of the catalogue."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from skyscreen.core import digest
from skyscreen.forge import assemble
from skyscreen.forge import build as forge_build
from skyscreen.forge import cache as disk
from skyscreen.forge.kit import Kit
from skyscreen.forge.solid import Solid
from skyscreen.nouns.model import Model

PLAIN = (str, int, float, bool, type(None))

_made: dict[str, Model] = {}


def model(
    place: str,
    name: str,
    source: Path,
    make: Callable[[Kit], Solid],
    params: Mapping[str, Any],
    colliders: str,
    sockets: Mapping[str, Any] | None,
) -> Model:
    """`make` at each level of detail, from the cache where all that it depends on can be named.

    Args:
        source: file of the place, which holds the code of `make`.
        params: what `kit.random` draws from.
    """
    told = _captured(make)
    at = None
    if told is not None:
        body = make.__code__
        at = digest.of(
            [
                "copies/1",
                place,
                name,
                dict(params),
                told,
                body.co_code.hex(), body.co_firstlineno,
                repr(body.co_names),
                colliders,
                repr(sockets),
                digest.of_file(source),
                forge_build.sources(),
            ]
        )
        if at not in _made and (found := disk.load(at)) is not None:
            _made[at] = found
        if at in _made:
            return _made[at]
    made = []
    for detail in forge_build.DETAILS:
        kit = Kit(f"{place} {name}", params, detail, {})
        made.append(kit.model(make(kit), colliders=colliders, sockets=sockets))
    whole = assemble.levels(made)
    if at is not None:
        _made[at] = whole
        disk.save(at, whole)
    return whole


def _captured(make: Callable[[Kit], Solid]) -> list[str] | None:
    """Values that a function holds beside its code, as text; None when one of them is more than plain data."""
    values = list(make.__defaults__ or ()) + [cell.cell_contents for cell in make.__closure__ or ()]
    return [repr(value) for value in values] if all(_plain(value) for value in values) else None


def _plain(value: Any) -> bool:
    """Numbers, words and tuples of them."""
    if isinstance(value, tuple):
        return all(_plain(one) for one in value)
    return isinstance(value, PLAIN)
