"""Keys: a hash of everything that decides a shot (law 8).

Inputs (the order), settings (in the order), the fingerprint of device and libraries, the sources of the verbs that make
it, and only those catalogue entries that the shot can reach.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import skyscreen
from skyscreen.catalogue import closure
from skyscreen.core import digest
from skyscreen.nouns.order import Order

ROOT = Path(skyscreen.__file__).parent
VERBS = ("nouns", "forge", "stage", "shoot")
"""Packages whose sources decide a take; `core` holds nothing that reaches a pixel but seeds."""


@cache
def sources(packages: tuple[str, ...] = VERBS) -> str:
    """Digest of the Python, WGSL and data files of these packages, core/seeds.py and what all entries share."""
    files = [ROOT / "core" / "seeds.py", *(ROOT / "catalogue").glob("*.py")]
    for package in packages:
        files += [p for p in (ROOT / package).rglob("*") if p.is_file() and "__pycache__" not in p.parts]
    return digest.of_files(files, ROOT)


def entries(order: Order) -> set[str]:
    """Names of the catalogue entries that the order and those it depends on name, motions that kinds fall back to
    included."""
    from skyscreen.catalogue import index

    names: set[str] = set()
    for one in (order, *order.related()):
        names |= {one.scene.place, one.look, *(member.thing for member in one.cast)}
        names |= {action.motion for action in one.shot.actions}
    fallback = {name for name, entry in index.family("motions").items() if entry.facts.get("default_of")}
    return names | fallback


def take_key(order: Order, fingerprint: dict[str, str]) -> str:
    """64 hex digits."""
    files = closure.closure(entries(order))
    return digest.of({
        "order": order.plain(), "fingerprint": fingerprint, "sources": sources(),
        "entries": digest.of_files(files, ROOT / "catalogue"),
    })
