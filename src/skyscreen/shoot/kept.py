"""What a device need not make twice: pipelines, layouts, fixed textures, results, by key, for as long as it lives."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any
from weakref import WeakKeyDictionary

_KEPT: WeakKeyDictionary[Any, dict[Hashable, Any]] = WeakKeyDictionary()
RESULTS = 4
"""Results of one kind that are kept; the oldest goes first."""


def kept(device: Any, key: Hashable, make: Callable[[], Any]) -> Any:
    """What `make()` returns, made once a device and key. Keys hold the full text of shaders, never a name alone."""
    made = _KEPT.setdefault(device, {})
    if key not in made:
        made[key] = make()
    return made[key]


def last(device: Any, kind: str, key: Hashable, make: Callable[[], Any]) -> Any:
    """Like `kept`, but of each kind only the last few: what a shot computes and its neighbour may ask for again."""
    rows: dict[Hashable, Any] = kept(device, ("last", kind), dict)
    if key not in rows:
        if len(rows) >= RESULTS:
            del rows[next(iter(rows))]
        rows[key] = make()
    return rows[key]
