"""The user's own troupe: members of earlier films kept by name, who live on. 'Mira walks in the rain' is the same Mira.

    # mira.yaml, written by `skyscreen cast save Mira FILM`
    name: Mira
    zh: 米拉
    thing: woman
    params: {coat: red, hair: black, age: 30}

The folder is SKYSCREEN_CAST, or `cast` in the user's data folder.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from inspect import Parameter, Signature
from pathlib import Path
from typing import Any

from skyscreen.catalogue.entry import Entry
from skyscreen.core.errors import BadInput, Missing

VARIABLE = "SKYSCREEN_CAST"
NAME = re.compile(r"[^\W\d_][\w .'’-]{0,38}")
LARGEST = 20_000


def folder() -> Path:
    """Where the troupe lies."""
    if named := os.environ.get(VARIABLE, ""):
        return Path(named)
    from platformdirs import user_data_path

    return user_data_path("skyscreen") / "cast"


def slug(name: str) -> str:
    """The catalogue's name of a member: letters and digits of its own, or a digest where it has no Latin ones."""
    plain = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
    if plain and plain[0].isalpha():
        return f"own_{plain}"
    from skyscreen.core import digest

    return f"own_{digest.of(name)[:8]}"


def save(name: str, thing: str, params: Mapping[str, Any], *, zh: str = "") -> Path:
    """Keep a member under a name.

    Raises:
        BadInput: the name cannot be one.
    """
    import yaml

    name, zh = name.strip(), zh.strip()
    for word in (name, *([zh] if zh else [])):
        if not NAME.fullmatch(word):
            raise BadInput(f"name {word[:40]!r}", "must begin with a letter and have at most 39 of them", "Try Mira")
    path = folder() / f"{slug(name)}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    told = {"name": name, **({"zh": zh} if zh else {}), "thing": thing, "params": dict(params)}
    work = path.with_suffix(".new")
    work.write_text(yaml.safe_dump(told, allow_unicode=True, sort_keys=False), "utf-8")
    work.replace(path)
    return path


def remove(name: str) -> None:
    path = folder() / f"{slug(name)}.yaml"
    if not path.exists():
        raise Missing(f"cast {name!r}", "is not kept", "See `skyscreen cast list`")
    path.unlink()


def members(place: Path, known: Mapping[str, Entry]) -> tuple[Entry, ...]:
    """Everybody who is kept, as entries made of the `known` things.

    Raises:
        BadInput: a file is wrong, or names a thing or a parameter that is not there.
    """
    return tuple(_member(path, known) for path in sorted(place.glob("own_*.yaml"))) if place.is_dir() else ()


def _member(path: Path, known: Mapping[str, Entry]) -> Entry:
    import yaml

    told: Any = None
    try:
        told = yaml.safe_load(path.read_text("utf-8")) if path.stat().st_size <= LARGEST else None
        name, thing, params = str(told["name"]), str(told["thing"]), dict(told.get("params") or {})
        zh = str(told.get("zh") or "")
    except (OSError, UnicodeDecodeError, yaml.YAMLError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadInput(path.name, "is no kept cast member", "Remove the file and save it again") from error
    if thing not in known:
        raise BadInput(f"{path.name}, thing {thing!r}", "is not in the catalogue", "Remove the file and save it again")
    base = known[thing]
    unknown = sorted(set(params) - set(base.params()))
    if unknown:
        raise BadInput(f"{path.name}, {unknown[0]!r}", f"is no parameter of {thing}", "Leave it out")
    usual = {**base.params(), **params}

    def make(kit: Any, **given: Any) -> Any:
        return base.make(kit, **{**usual, **given})

    rows = [Parameter("kit", Parameter.POSITIONAL_OR_KEYWORD)]
    rows += [Parameter(key, Parameter.KEYWORD_ONLY, default=value) for key, value in usual.items()]
    make.__signature__ = Signature(rows)  # type: ignore[attr-defined]
    facts = {**base.facts, "proper": name, "like": base.en[0], "files": (str(base.source),)}
    return Entry("things", path.stem, (name.lower(),), (zh or name,), make, path, facts)
