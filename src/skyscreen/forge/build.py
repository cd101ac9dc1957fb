"""Name and parameters → Model, through the catalogue, the levels of detail and two caches (memory, disk)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from skyscreen.catalogue import index
from skyscreen.catalogue.drinks import drink
from skyscreen.catalogue.entry import Entry
from skyscreen.catalogue.material import FOLDER
from skyscreen.core import digest
from skyscreen.core.errors import BadInput, Broken
from skyscreen.forge import assemble, colours
from skyscreen.forge import cache as disk
from skyscreen.forge.kit import Kit
from skyscreen.forge.rigs.biped import IRISES, SKINS
from skyscreen.nouns.model import Model

DETAILS = (1.0, 0.55, 0.3, 0.16)
"""0.55² ≈ 0.3: each level has about a third of the triangles of the one before."""

_made: dict[str, Model] = {}


@cache
def sources() -> str:
    """Digest of everything in forge, of the entries' decorators and of the materials' headers: what decides a mesh
    beside the entry itself."""
    here = Path(__file__).parent
    files = [p for p in here.rglob("*.py") if "__pycache__" not in p.parts] + [*FOLDER.parent.glob("*.py")]
    return digest.of([digest.of_files(files, here.parent), digest.of_files(FOLDER.glob("*.wgsl"), FOLDER)])


def checked(entry: Entry, params: Mapping[str, Any]) -> dict[str, Any]:
    """The entry's defaults overlaid with `params`, each of the default's type.

    A string given where the default is a number is converted ('3' → 3.0).
    """
    known = entry.params()
    out = dict(known)
    for name, value in params.items():
        if name not in known:
            raise BadInput(
                f"{entry.name}: parameter {name!r}",
                f"is not one of {', '.join(known) or 'none'}",
                "Use one of these, or leave it out",
            )
        default = known[name]
        try:
            if isinstance(default, bool):
                out[name] = value if isinstance(value, bool) else str(value).lower() in ("1", "true", "yes", "on")
            elif isinstance(default, int | float) and not isinstance(value, bool):
                out[name] = type(default)(float(value))
            else:
                out[name] = value
        except ValueError:
            raise BadInput(
                f"{entry.name}: {name}={value!r}", f"must be a number like {default!r}", "Give a number"
            ) from None
        if (name == "drink" and drink(str(value)) is not None) or (
            (name == "skin" and value in SKINS) or (name == "eyes" and value in IRISES)
        ):
            continue
        tinted = isinstance(default, str) and (colours.known(default) or name == "drink")
        if tinted and isinstance(value, str) and value:
            colours.colour(value)  # raises BadInput naming the word
    return out


def key(entry: Entry, params: Mapping[str, Any]) -> str:
    return digest.of(["model/1", entry.name, dict(params), digest.of_file(entry.source), sources()])


def model(name: str, params: Mapping[str, Any] | None = None) -> Model:
    """A thing of the catalogue as a Model with its levels of detail.

    Args:
        params: keyword arguments of the entry ('colour', 'age' …); unknown ones raise BadInput.
    """
    entry = index.get("things", name)
    full = checked(entry, params or {})
    at = key(entry, full)
    if at not in _made:
        found = disk.load(at)
        if found is None:
            found = build(entry, full)
            disk.save(at, found)
        _made[at] = found
    return _made[at]


def distant(name: str, params: Mapping[str, Any] | None = None) -> Model:
    """A thing of a set that nobody comes near: of one with a skeleton, built on cells `1 / DETAILS[1]` times as wide,
    which is three times faster and a third of the triangles; of any other the same as `model`."""
    entry = index.get("things", name)
    full = checked(entry, params or {})
    if entry.facts.get("kind") != "quadruped":
        return model(name, params)
    at = digest.of(["distant", key(entry, full)])
    if at not in _made:
        found = disk.load(at)
        if found is None:
            found = build(entry, full, DETAILS[1:])
            disk.save(at, found)
        _made[at] = found
    return _made[at]


def build(entry: Entry, params: Mapping[str, Any], details: Sequence[float] = DETAILS) -> Model:
    """Run the entry's function at each detail; no cache."""
    plain = all(params[k] == v for k, v in entry.params().items())
    name = entry.name if plain else f"{entry.name}#{digest.of(dict(params))[:4]}"
    made = []
    for detail in details:
        kit = Kit(entry.name, params, detail, entry.facts)
        one = entry.make(kit, **params)
        if not isinstance(one, Model):
            raise Broken(entry.source.name, "must return kit.model(…)", "Return the Model")
        made.append(one)
        if len(one.lods) > 1:  # rigs make their own levels
            break
    from dataclasses import replace

    whole = made[0] if len(made[0].lods) > 1 else assemble.levels(made)
    return replace(whole, name=name)
