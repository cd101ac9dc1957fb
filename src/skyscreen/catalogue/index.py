"""Finds the entries by looking into the folders; nothing is listed by hand."""

from __future__ import annotations

import importlib.util
import sys
from functools import cache
from pathlib import Path
from types import MappingProxyType

from skyscreen.catalogue import own, troupe
from skyscreen.catalogue.entry import Entry
from skyscreen.core.errors import Missing
from skyscreen.nouns.look import Look, Rule

ROOT = Path(__file__).parent
FAMILIES = ("things", "places", "motions", "looks")


@cache
def family(name: str) -> MappingProxyType[str, Entry]:
    """All entries of a family by name, in sorted order."""
    if name not in FAMILIES:
        raise Missing(name, f"is not a family of the catalogue {FAMILIES}", "Name one of these")
    found: dict[str, Entry] = {}
    for path in sorted((ROOT / name).glob("*.py")):
        if path.stem.startswith("_"):
            continue
        for value in vars(_load(name, path)).values():
            entry = getattr(value, "entry", None)
            if isinstance(entry, Entry) and entry.source == path:
                found[entry.name] = entry
    if name == "things":
        for entry in own.things(tuple(own.folders())):
            found.setdefault(entry.name, entry)  # what the house has keeps its name
        for entry in troupe.members(troupe.folder(), dict(found)):
            found.setdefault(entry.name, entry)
    return MappingProxyType(dict(sorted(found.items())))


def get(family_name: str, name: str) -> Entry:
    """The entry of this name, or Missing with the nearest names."""
    import difflib

    entries = family(family_name)
    if name in entries:
        return entries[name]
    near = difflib.get_close_matches(name, entries, 3) or sorted(entries)[:5]
    raise Missing(f"{family_name[:-1]} {name!r}", "is not in the catalogue", f"Near: {', '.join(near)}")


def look_named(name: str) -> Look:
    """A look of the catalogue as data."""
    return get("looks", name).make(Rule)


def _load(family_name: str, path: Path):
    name = f"skyscreen.catalogue.{family_name}.{path.stem}"
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
