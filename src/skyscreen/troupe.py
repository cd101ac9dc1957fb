"""A cast that lives on: keep a member of a film under a name, list who is kept, draw turnaround and expressions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from skyscreen.catalogue import index, moods, troupe
from skyscreen.contact import portrait
from skyscreen.core.errors import BadInput, Missing
from skyscreen.nouns.yaml_io import load

TURNS = (("front", 0.0), ("three-quarter", 40.0), ("profile", 90.0), ("back", 180.0))
"""Degrees from the member's own front."""
BODY, FACE = (300, 400), (300, 300)
"""Pixels of a still."""


def save(name: str, film: Path, member: str | None = None, zh: str = "") -> Path:
    """Keep a member of a film.

    Args:
        film: a film folder or a screenplay.
        member: its cast id; None: the first person, else the first member.

    Raises:
        BadInput: the film has no such member.
    """
    screenplay = load(film / "screenplay.yaml" if film.is_dir() else film)
    things = index.family("things")
    cast = screenplay.cast
    if member is None:
        people = [one for one in cast if things[one.thing].facts.get("kind") == "person"]
        found = (people or cast)[:1]
    else:
        found = [one for one in cast if one.id == member]
    if not found:
        ids = ", ".join(one.id for one in cast) or "nobody"
        raise BadInput(f"member {member!r}", f"is not in the cast: {ids}", "Name one of these with --member")
    base, params = found[0].thing, dict(found[0].params)
    entry = things[base]
    if entry.facts.get("proper"):  # one who is kept already, perhaps dressed anew
        params = {**entry.params(), **params}
        base = next(one.name for one in things.values() if one.en[0] == entry.facts["like"])
    return troupe.save(name, base, params, zh=zh)


def kept() -> list[dict[str, Any]]:
    """Rows of name, zh, thing and what differs from the thing's own."""
    rows = []
    for entry in index.family("things").values():
        if entry.facts.get("proper"):
            zh = entry.zh[0] if entry.zh[0] != entry.facts["proper"] else ""
            row = {"name": entry.facts["proper"], "zh": zh, "like": entry.facts["like"], "file": str(entry.source)}
            rows.append(row)
    return rows


def sheet(name: str, path: Path, told: Callable[[str], None] = lambda name: None) -> Path:
    """Turnaround above, expressions below (of people), as one PNG."""
    from skyscreen.cut.still import save as save_picture

    entry = index.family("things").get(troupe.slug(name))
    if entry is None:
        raise Missing(f"cast {name!r}", "is not kept", "See `skyscreen cast list`")
    row = []
    for title, degrees in TURNS:
        told(title)
        row.append(portrait(entry.name, BODY, azimuth=degrees))
    rows = [np.concatenate(row, 1)]
    if entry.facts.get("kind") == "person":
        faces = []
        for mood in ("", *list(moods.MOODS)[:7]):
            told(mood or "calm")
            faces.append(portrait(entry.name, FACE, {"mood": mood}, azimuth=12.0, close=True))
        rows += [np.concatenate(faces[:4], 1), np.concatenate(faces[4:8], 1)]
    save_picture(np.concatenate(rows, 0), path)
    return path
