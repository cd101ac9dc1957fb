"""Users' own things: a folder of .glb files, each with a small YAML that names it, joins the catalogue.

    # aerocup.yaml, beside aerocup.glb
    en: [aerocup, travel mug]
    zh: [随行杯]
    kind: prop
    height: 0.22            # metres; the model is brought to it
    licence: CC0-1.0
    front: +z               # which way it looks; also: mass (kg), floats (m), sound, sockets {top: [0, 0.22, 0]}

The folder is SKYSCREEN_THINGS, or `things` in the user's data folder.
"""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path
from typing import Any

from skyscreen.catalogue.entry import Entry
from skyscreen.core.errors import BadInput

VARIABLE = "SKYSCREEN_THINGS"
KINDS = ("person", "quadruped", "bird", "swimmer", "vehicle", "vessel", "building", "plant", "furniture", "prop",
         "food", "light")
KEYS = {"file", "en", "zh", "kind", "height", "licence", "front", "mass", "floats", "sound", "sockets"}
LARGEST = 20_000
"""Bytes of a description."""
MOST = 500


def folders() -> list[Path]:
    """Where own things lie, in order."""
    named = os.environ.get(VARIABLE, "")
    if named:
        return [Path(part) for part in named.split(os.pathsep) if part]
    from platformdirs import user_data_path

    return [user_data_path("skyscreen") / "things"]


def things(places: tuple[Path, ...]) -> tuple[Entry, ...]:
    """The entries of these folders.

    Raises:
        BadInput: a description is wrong, with the file, the key and the remedy.
    """
    found = [path for place in places if place.is_dir() for path in sorted(place.glob("*.yaml"))[:MOST]]
    return tuple(described(path) for path in found)


def described(path: Path) -> Entry:
    """One description as an entry of the catalogue."""
    told = _told(path)
    name = re.sub(r"[^a-z0-9]+", "_", path.stem.lower()).strip("_")
    file = str(told.get("file", f"{path.stem}.glb"))
    model = path.parent / file
    if not name or not name[0].isalpha():
        raise BadInput(path.name, "begins with no Latin letter", "Name the file like aerocup.yaml")
    if model.name != file or model.suffix.lower() != ".glb" or not model.is_file():
        raise BadInput(f"{path.name}, file", f"{file[:60]!r} is no .glb file beside it", "Put the model there")
    height, kind = _number(path, told, "height", 0.001, 2000), str(told.get("kind", "prop"))
    if height is None:
        raise BadInput(f"{path.name}, height", "is missing", "Give the true height in metres")
    if kind not in KINDS:
        raise BadInput(f"{path.name}, kind {kind!r}", f"is none of {', '.join(KINDS)}", "Choose one of these")
    if not str(told.get("licence", "")).strip():
        raise BadInput(f"{path.name}, licence", "is missing", "Say whose it is and how it may be used: CC0-1.0, own …")
    front = str(told.get("front", "+z")).lower()
    if front not in ("+z", "-z", "+x", "-x"):
        raise BadInput(f"{path.name}, front {front!r}", "is none of +z, -z, +x, -x", "Choose one of these")
    mass, floats = _number(path, told, "mass", 1e-4, 1e9), _number(path, told, "floats", 0, 500)
    sockets = _sockets(path, told.get("sockets") or {})
    digest = hashlib.sha256(model.read_bytes()).hexdigest()

    def own(kit: Any, file: str = digest) -> Any:
        return kit.imported(model, height=height, front=front, sockets=sockets, mass=mass, floats=floats)

    facts: dict[str, Any] = {"kind": kind, "height": height, "files": (str(model),)}
    facts["licence"] = str(told["licence"])[:200]
    facts |= {key: value for key, value in (("mass", mass), ("sound", told.get("sound"))) if value is not None}
    return Entry("things", name, _words(path, told, "en") or (name.replace("_", " "),), _words(path, told, "zh"), own,
                 path, facts)


def _told(path: Path) -> dict[str, Any]:
    import yaml

    try:
        raw = path.read_text("utf-8") if path.stat().st_size <= LARGEST else ""
        told = yaml.safe_load(raw)
    except (OSError, UnicodeDecodeError, yaml.YAMLError, RecursionError) as error:
        raise BadInput(path.name, f"cannot be read ({type(error).__name__})", "Write it as in docs") from error
    if not isinstance(told, dict):
        raise BadInput(path.name, "holds no keys and values", "Begin with en, zh, kind, height, licence")
    unknown = sorted(str(key) for key in told if key not in KEYS)
    if unknown:
        raise BadInput(f"{path.name}, {unknown[0]!r}", f"is none of {', '.join(sorted(KEYS))}", "Leave it out")
    return told


def _number(path: Path, told: dict[str, Any], key: str, low: float, high: float) -> float | None:
    value = told.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise BadInput(f"{path.name}, {key} {value!r}", f"must be a number from {low:g} to {high:g}", "Correct it")
    return float(value)


def _words(path: Path, told: dict[str, Any], key: str) -> tuple[str, ...]:
    value = told.get(key) or []
    rows = [value] if isinstance(value, str) else value
    if not isinstance(rows, list) or not all(isinstance(row, str) and 0 < len(row) <= 60 for row in rows):
        raise BadInput(f"{path.name}, {key}", "must be a list of words", f"Write {key}: [word, other word]")
    return tuple(row.strip().lower() for row in rows)[:20]


def _sockets(path: Path, told: Any) -> dict[str, tuple[float, float, float]]:
    try:
        rows = {str(name): tuple(map(float, place)) for name, place in told.items()}
    except (AttributeError, TypeError, ValueError) as error:
        raise BadInput(f"{path.name}, sockets", "must be names with [x, y, z]", "Write {top: [0, 0.2, 0]}") from error
    if any(len(place) != 3 for place in rows.values()):
        raise BadInput(f"{path.name}, sockets", "must be names with [x, y, z]", "Write {top: [0, 0.2, 0]}")
    return rows  # pyright: ignore[reportReturnType]
